# The program's own sentences. Every language has the same, by the same names.

# --- Kinds of answers -------------------------------------------------------------------

kind-id = identifier
kind-text = text
kind-list = list
kind-country = country
kind-sector = sector
kind-number = number
kind-percent = per cent
kind-money = amount of money
kind-date = date
kind-answer = yes or no
kind-choice = choice

unit-hours = hours
unit-workers = people
unit-days = days
unit-per-month = per month
unit-hours-per-week = hours per week
unit-employees = people
unit-findings = findings

block-identity = Who you are
block-role = Your part in this bid
block-money = Values
block-goods = Work and goods
block-workforce = Workforce
block-recruitment = Recruitment
block-conditions = Working conditions
block-plan = Plan against trafficking
block-law = Exclusion grounds
block-transparency = Public statement
block-assurance = Checks and evidence

level-basic = basic
level-standard = standard
level-full = full

# --- The questionnaire ------------------------------------------------------------------

template-title = Questionnaire for bidders: working conditions and trafficking in human beings
template-sheet-front = Read me
template-sheet-answers = Answers
template-sheet-questions = Questions
template-sheet-dictionary = Dictionary
template-sheet-lists = Lists

template-purpose-heading = What this is about
template-purpose = Public buyers have to keep exploitation out of what they buy. With your answers we check every bid for this procurement in the same way.
template-fairness = No answer excludes you by itself. Where an answer gives reason to ask, we ask you before we decide. An honest "{ $unknown }" is better than a guess: it counts neither as "{ $yes }" nor as "{ $no }", and stays open until it is answered.
template-how-heading = How to fill it in
template-how-rows = Sheet "{ $sheet }": one row for each entity. Begin with yourself, then give each subcontractor, labour provider and manufacturer you know of a row of its own, at every tier.
template-how-ids = Give each entity a number of its own in the column "{ $id }". In the column "{ $parent }" write the number of the entity that hires it; leave it empty in your own row.
template-how-lists = Where a cell offers a list, choose from it. Several values in one cell are parted by a semicolon.
template-how-unknown = If you do not know, write "{ $unknown }". If a question cannot apply to you, write "{ $notapplicable }".
template-how-money = Amounts and percentages are numbers without a currency or a per cent sign; the currency has a column of its own.
template-how-tags = Leave the grey row with the marks that begin with # as it is: by it your answers are read in any language.
template-how-proof = Sheet "{ $sheet }" says why each question is asked and which document settles it. Attach the documents you have.
template-how-names = Do not name any worker, here or in an attachment.
template-how-save = Save the workbook as xlsx and send it back whole.
template-sheets-heading = What is in this workbook
template-about-answers = the questions, and room for your answers
template-about-questions = each question: why it is asked, what settles it, how many rows answer it
template-about-dictionary = each column: its mark, its meaning, what may stand in it
template-about-lists = the words, countries, currencies and sectors to choose from
template-record-heading = How it was made
template-record-rules = Rules
template-record-level = Thoroughness
template-record-level-worth = { $level }: { $asked ->
    [one] { $asked } question
   *[other] { $asked } questions
}, { $left ->
    [0] none left out
    [one] { $left } left to a more thorough questionnaire
   *[other] { $left } left to a more thorough questionnaire
}
template-record-day = As of
template-record-program = Program
template-english = Texts marked "[en]" have no translation yet and are in English.

template-answers-title = Your answers
template-answers-hint = One row for each entity: yourself, then those below you. The row with # must stay.

template-questions-title = The questions, and why they are asked
template-questions-number = No.
template-questions-topic = Topic
template-questions-column = Column
template-questions-question = Question
template-questions-why = Why it is asked
template-questions-checks = Checks that read it
template-questions-proof = What settles it
template-questions-answered = Answered
template-questions-more = { $checks }; { $count } more
template-questions-key = It tells who is meant and who stands below whom.

template-dictionary-title = What each column means
template-dictionary-mark = Mark
template-dictionary-name = Name
template-dictionary-kind = Kind
template-dictionary-allowed = What may stand in it
template-dictionary-meaning = Meaning

template-lists-title = What can be chosen
template-lists-countries = Countries
template-lists-currencies = Currencies (ISO 4217)
template-lists-sectors = Sectors (ISIC Rev. 4)

allowed-answer = one of: { $words }
allowed-choice = one of: { $words }
allowed-parts = one or more, parted by a semicolon: { $words }
allowed-list = one or more, parted by a semicolon
allowed-country = a country, by its name in any language or its ISO 3166-1 code
allowed-countries = one or more countries, parted by a semicolon
allowed-sector = a sector, in words or as a code (ISIC, NACE, NAICS, CPV)
allowed-number = a number of at least 0
allowed-number-of = a number of at least 0 ({ $unit })
allowed-percent = a number from 0 to 100
allowed-money = a number of at least 0, without the currency
allowed-date = a day, best written as 2026-01-31
allowed-text = text
allowed-currency = a currency code, such as EUR
allowed-id = a number or code; leading zeros count

template-wrong-title = Please check
template-wrong-choice = Please choose from the list.
template-wrong-number = A number of at least 0 is expected. If you do not know it, write "{ $unknown }" and confirm the entry.
template-wrong-percent = A number from 0 to 100 is expected. If you do not know it, write "{ $unknown }" and confirm the entry.
template-wrong-date = A day is expected. If you do not know it, write "{ $unknown }" and confirm the entry.

# --- The letter that asks for clarification ------------------------------------------------

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
day-of-year = { $day } { $month } { $year }

letter-label = { $label }:
letter-title = Request for clarification
letter-sender = [Contracting authority, address]
letter-reference = [reference of the procurement]
letter-signature = [name, function]
letter-no-day = [day]
letter-to = To
letter-bid = Bid
letter-our-reference = Our reference
letter-day = Date
letter-reply-by = Please reply by
letter-salutation = Dear Sir or Madam,
letter-opening = We check every bid for this procurement in the same way for indicators of trafficking in human beings and labour exploitation in the supply chain. For some points what we have is not enough, or it gives us reason to ask. That is no finding against you or anybody named here: something may be missing, unclear or wrong in what we hold. Before we decide anything we would like to have your answer.
letter-request = { $count ->
    [one] There is one question, with what it rests on and what would settle it.
   *[other] There are { $count } questions, those first whose answers would change the result most. Each says what it rests on and what would settle it.
} Please answer by { $day } in the table at the end. If what we have is wrong, please say so and show what is right.
letter-care = Please do not name any worker, and let nobody suffer for what is asked or answered here. If somebody is in danger, their safety and help come first; tell us only what we need to know in order to act.
letter-about-bidder = About yourself
letter-about-other = About { $name }, in your bid
letter-question = Question { $number }
letter-rests-on = What we have
letter-open-for = No answer so far: { $names }.
letter-unquoted = What we hold is not quoted here: { $names }.
letter-yourself = yourself
letter-unclear = An answer that we cannot read: "{ $text }"
letter-why = Why we ask
letter-why-checks = { $count ->
    [one] Your answer counts in this check: { $checks }.
   *[other] Your answer counts in these checks: { $checks }.
}
letter-why-basis = Basis: { $sources }.
letter-proof = What would settle it
letter-proof-any = Your answer, with any document that supports it.
letter-more = { $count ->
    [one] One more question of less weight is left out here.
   *[other] { $count } more questions of less weight are left out here.
}
letter-table = Your reply
letter-table-hint = Please fill in the last two columns and send the document back. The marks that begin with # stay as they are: by them your answers are read.
letter-table-number = No.
letter-table-entity = Entity
letter-table-mark = Mark
letter-table-question = Question
letter-table-answer = Your answer
letter-table-document = Document, page
letter-closing = Yours faithfully,
letter-made = Made with thbscreen { $version } on the rules { $packs } as of { $day }.
letter-english = Texts marked "[en]" have no translation yet and are in English.
