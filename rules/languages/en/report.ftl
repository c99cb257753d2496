# The program's own sentences in reports. Every language has the same, by the same names.

# --- The words of scales -----------------------------------------------------------------
# They stand alone, in a cell or behind a colon: severities, bands, verdicts, states, kinds,
# legal statuses. Programs read the English ones.

word-critical = critical
word-high = high
word-medium = medium
word-low = low
word-info = info
word-not-scored = not scored
word-flagged = flagged
word-unknown = unknown
word-clear = clear
word-not-applicable = not applicable
word-open = open
word-waived = waived
word-baseline = baseline
word-gate = gate
word-evidence = evidence
word-exposure = exposure
word-control = control
word-transparency = transparency
word-data = data
word-decision-needed = decision needed
word-conditions = conditions
word-none = none
word-yes = yes
word-no = no

# --- So many of something ----------------------------------------------------------------

count-suppliers = { $count ->
    [one] { $count } supplier
   *[other] { $count } suppliers
}
count-findings = { $count ->
    [one] { $count } finding
   *[other] { $count } findings
}
count-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
count-rules = { $count ->
    [one] { $count } rule
   *[other] { $count } rules
}
count-bids = { $count ->
    [one] { $count } bid
   *[other] { $count } bids
}
count-checks = { $count ->
    [one] { $count } check
   *[other] { $count } checks
}

# --- Who needs attention, and why --------------------------------------------------------

no-name = (no name)
no-bid = (no bid)
reason-from-below = { $title } (below: { $way })
and-more = { $count } more
suppliers-with-share = { $suppliers } ({ $share } % of the value)
decided-waived = { $count } waived
decided-known = { $count } in the baseline
decided-new = { $count } new
waiver-in-words = { $approver }, until { $day }: { $reason }

# --- On the terminal, and what is different -----------------------------------------------
# Titles of columns (`-col-`, `-short-`) stand above narrow columns: few letters, no full stop.
# A severity, a band or a state comes as the word of its scale, `word-...`.

screen-so-many = { $count } { $word }
screen-in-english = { $title } (in English)
screen-row = row { $row }

screen-screened = { $count ->
    [one] { $count } supplier screened with { $rules } ({ $packs }), as of { $day }
   *[other] { $count } suppliers screened with { $rules } ({ $packs }), as of { $day }
}
screen-flagged = flagged: { $counts }
screen-nothing-flagged = nothing flagged
screen-of-these = of these { $parts }
screen-open = { $count ->
    [one] { $count } check open for lack of an answer
   *[other] { $count } checks open for lack of an answer
}
screen-bands = risk bands: { $counts }
screen-not-scored = { $count } not scored (too few answers)

screen-bids = Bids, those that need attention most first
screen-bids-elsewhere = { $count ->
    [one] { $count } bid are set side by side by --by bid
   *[other] { $count } bids are set side by side by --by bid
}

# The suppliers: how many findings of each severity, the worst from below, how many open checks.
screen-suppliers = Suppliers with flags, the gravest first
screen-col-supplier = Supplier
screen-col-name = Name
screen-col-country = Ctry
screen-col-band = Band
screen-col-critical = Crit
screen-col-high = High
screen-col-medium = Med
screen-col-below = Below
screen-col-open = Open
screen-below-means = { screen-col-below }: the worst that reaches a supplier from its subcontractors.

# The gravest severity and the legal status in few letters.
screen-short-critical = crit
screen-short-high = high
screen-short-medium = med
screen-short-low = low
screen-short-info = info
screen-short-decision = decision
screen-short-conditions = conditions

screen-findings = Findings of severity { $severity } or above
screen-findings-by-rule = Findings of severity { $severity } or above, by rule ({ screen-col-number } = suppliers)
screen-findings-lower = { $count ->
    [one] { $count } finding below { $severity } not listed here; --show info lists them
   *[other] { $count } findings below { $severity } not listed here; --show info lists them
}
screen-col-severity = Severity
screen-col-number = No.
screen-col-found = What was found
screen-col-example = For example
screen-col-rests = It rests on
screen-more-cells = and { $count } more

screen-ask = What to ask first
screen-settle = Answers that would settle most open checks (column, checks, question)
screen-derived = needs the columns it is looked up by, and an entry there
screen-remarks-input = Remarks on the input
screen-remarks-rules = Remarks on the rules and their data
screen-not-in-force = not in force on { $day }; `rules explain` says when

# They stand behind three dots, below a table.
screen-more-lines = { $count ->
    [one] and { $count } further line not shown here
   *[other] and { $count } further lines not shown here
}
screen-more-suppliers = { $count ->
    [one] and { $count } further supplier not shown here
   *[other] and { $count } further suppliers not shown here
}
screen-more-bids = { $count ->
    [one] and { $count } further bid not shown here
   *[other] and { $count } further bids not shown here
}
screen-more-questions = { $count ->
    [one] and { $count } further question not shown here
   *[other] and { $count } further questions not shown here
}
screen-more-columns = { $count ->
    [one] and { $count } further column not shown here
   *[other] and { $count } further columns not shown here
}
screen-more-remarks = { $count ->
    [one] and { $count } further remark not shown here
   *[other] and { $count } further remarks not shown here
}

screen-flag-means = A flag is a reason to ask, not a verdict; an open check is not a clean one.
screen-explain = `thbscreen rules explain RULE` says what a rule rests on and what to do;
screen-write = `-o report.xlsx`, `-o report.csv` or `-o report.json` writes every finding.

# One look on its own: bids, suppliers, or suppliers in groups.
view-no-bids = The lists name no bids and do not say who stands below whom. A column with the bid or with the parent of each supplier tells; --map "HEADER=bid_id" says which it is.
view-bids = Bids, those that need attention most first, as of { $day }
view-bids-means = { screen-col-critical }, { screen-col-high }: findings; those from below as far as they reach the bidder. { view-col-known }: how much of what applies to all suppliers of the bid is answered.
view-col-bid = Bid
view-col-of = Of
view-col-legal = Legal
view-col-known = Known
view-bidder = bidder
view-below = { $count } below
view-listed = { $count } listed
view-bid = { $bid }: { $suppliers }
view-could-be-critical = { $count ->
    [one] Could become critical: { $count } question unanswered. Ask first
   *[other] Could become critical: { $count } questions unanswered. Ask first
}
view-would-narrow = Would narrow the ratings most
view-because = { $word }: { $rules }
view-share = { $share } % of the value
view-place-unknown = place under the bid not known
view-also-under = also under { $bids }

view-col-risk = Risk
view-col-worst = Worst
view-suppliers-means = { view-col-risk }: exposure less evidenced controls, 0 to 10, and how far open answers could move it. { view-col-worst }: the gravest finding; below: that of its subcontractors, as far as it reaches. { view-col-known }: how much of what applies is answered.

view-by-country = { $count } suppliers by country, as of { $day }
view-by-sector = { $count } suppliers by sector, as of { $day }
view-by-tier = { $count } suppliers by tier, as of { $day }
view-by-rule = { $count } suppliers by rule, as of { $day }
view-col-country = Country
view-col-sector = Sector
view-col-tier = Tier
view-col-rule = Rule
view-col-flagged = Flagged
view-col-share = Share
view-col-serious = High
view-col-unknown = Unknown
view-not-stated = (not stated)
view-groups-means = { screen-col-number }: suppliers. { view-col-flagged }: with any flag. { view-col-serious }: with one of severity high or critical. { view-col-unknown }: with a check that lacks an answer. A large share may say as much about the questions as about the suppliers.

# Two reports compared. Which way a finding went, and what made it so.
diff-turn-new = new
diff-turn-worse = worse
diff-turn-unsettled = unsettled
diff-turn-changed = changed
diff-turn-decided = decided
diff-turn-better = better
diff-turn-gone = gone
diff-cause-lists = supplier data
diff-cause-reference = reference data
diff-cause-rules = rules
diff-cause-day = as-of date
diff-cause-program = program
diff-cause-decision = a decision
diff-cause-unknown = not found out

diff-before = before:
diff-after = after:
diff-causes = causes:
diff-findings = findings:
diff-open-checks = open checks:
diff-side = { $file }, as of { $day }, { $count } suppliers, by version { $version }
diff-none = none is different
diff-elsewhere = { $counts } (--format csv lists them)
diff-col-rule = Rule
diff-col-stands = How it stands
diff-col-because = Because of
diff-col-was = Was
diff-col-is = Is
diff-col-answer = Answer
diff-col-place = Stands in
diff-col-effect = What it changed
diff-passage = { $before } to { $after }
diff-stand = { $verdict } ({ $severity })
diff-rating = { $band }, legal status { $legal }
diff-was = was: { $value }
diff-is = is: { $value }
diff-place = { $file }, row { $row }
diff-effect = { $rule } { $turn }
diff-no-effect = no finding
diff-not-there = not in the report
diff-findings-hidden = { $count } findings are not listed here; --show info or another --format lists them
diff-more-answers = { $count } more answers came back; another --format lists them
diff-more-suppliers = { $count } more suppliers are different; another --format lists them

# The same as a document in Markdown.
diff-title = What is different
diff-heading-findings = Findings
diff-heading-answers = Answers
diff-heading-suppliers = Suppliers
diff-point-before = Before: { $report }
diff-point-after = After: { $report }
diff-point-causes = Causes: { $causes }
diff-point-findings = Findings: { $counts }
diff-point-open = Open checks, which are listed in CSV and JSON only: { $counts }
diff-point-finding = { $supplier }, `{ $rule }`: { $passage }; because of { $causes }
diff-point-answer = { $supplier }, `{ $column }`: { $before } to { $after } ({ $place }); changed { $effect }
diff-point-supplier = { $supplier }: { $before } to { $after }; because of { $causes }

# Lists that were screened each by itself: a row for each file.
files-screened = Each list screened by itself with { $rules } ({ $packs }), as of { $day }
files-title-file = File
files-title-suppliers = Suppliers
files-title-bids = Bids
files-title-critical = Critical
files-title-high = High
files-title-medium = Medium
files-title-low = Low
files-title-info = Info
files-title-open = Open checks
files-title-waived = Waived
files-title-baseline = In baseline
files-title-new = New
files-title-legal = Legal decisions
files-title-result = Result
files-short-suppliers = Supp
files-short-bids = Bids
files-short-critical = Crit
files-short-high = High
files-short-medium = Med
files-short-low = Low
files-short-info = Info
files-short-open = Open
files-short-waived = Waiv
files-short-baseline = Base
files-short-new = New
files-short-legal = Legal
files-ending-clean = clean
files-ending-found = found
files-ending-failed = failed
files-all = in all
files-endings = { $count ->
    [one] { $count } list: { $found } found, { $clean } clean, { $failed } failed
   *[other] { $count } lists: { $found } found, { $clean } clean, { $failed } failed
}
files-found-means = Found: { $what }.
files-found-new = something new of severity { $severity } or above
files-found-severity = something of severity { $severity } or above
files-found-nothing = nothing: no severity fails
files-found-answers = a supplier that answered less than { $percent } %
files-found-either = { $what }, or { $other }
files-open-means = { files-short-open }: checks that lack an answer. { files-short-baseline }, { files-short-new }: flags the baseline has, or has not.
files-legal-means = { files-short-legal }: suppliers about whom a decision on legal grounds is needed.
files-no-room = Without room here: { $titles }; --format csv holds all.
files-not-screened = Not screened, or not as it was asked for
files-each = `-o '{ $pattern }'` writes a report of each list.
files-paper-title = Supplier screening of single lists, { $day }
files-paper-counts = **{ $endings }**, each by itself with { $rules } ({ $packs }), as of { $day }. Found: { $what }.
files-left-out = Left out here: { $what }.
files-lists-left-out = { $count ->
    [one] { $count } list and the sums
   *[other] { $count } lists and the sums
}
files-failed-left-out = { $count ->
    [one] { $count } list that failed
   *[other] { $count } lists that failed
}
files-remarks-left-out = { $count ->
    [one] { $count } remark
   *[other] { $count } remarks
}

# --- The paper ---------------------------------------------------------------------------
# A document in Markdown for a committee. `**` stands around what is bold; names of files and
# options stand between backticks and stay as they are.

paper-title = Supplier screening, { $day }
paper-intro = Indicators of trafficking in human beings for labour exploitation. **A flag is a reason to ask, never a verdict; what nobody answered is unknown, never clean.**
paper-listed = Findings of severity { $severity } or more are listed one by one. { $lower } of lower severity and { $open } that lack an answer are counted; `-o report.xlsx` and `-o tables/` list them too.
paper-leaves-out = What this paper leaves out:
paper-short = a paper is kept short in each part, and below { $most } bytes in all, which a job summary holds; `-o report.xlsx` and `-o tables/` hold everything
paper-cut = { $count ->
    [one] { $count } text was longer than anybody reads and ends with […]
   *[other] { $count } texts were longer than anybody reads and end with […]
}

# The titles of its sections.
paper-summary = Summary
paper-first = Who needs attention first
paper-bids = Bids
paper-findings = Findings
paper-too-little = Too little is answered
paper-remarks-input = Remarks on the input
paper-remarks-rules = Remarks on the rules and their data
paper-instruments = Instruments
paper-run = Run record
paper-glossary = Glossary

paper-screened = { $count ->
    [one] { $count } supplier screened with { $rules } ({ $packs }), as of { $day }; { $flagged } with a flag. Lists: { $lists }.
   *[other] { $count } suppliers screened with { $rules } ({ $packs }), as of { $day }; { $flagged } with a flag. Lists: { $lists }.
}
paper-screened-bids = { $count ->
    [one] { $count } supplier in { $bids } screened with { $rules } ({ $packs }), as of { $day }; { $flagged } with a flag. Lists: { $lists }.
   *[other] { $count } suppliers in { $bids } screened with { $rules } ({ $packs }), as of { $day }; { $flagged } with a flag. Lists: { $lists }.
}
paper-lists-more = { $lists } and { $count } more
paper-decided = Of the findings: { $parts }.
paper-col-band = Risk band
paper-col-suppliers = Suppliers
paper-col-severity = Severity
paper-col-findings = Findings
paper-open-checks = unknown: open checks

paper-standing = risk band **{ $band }**; legal status **{ $legal }**
paper-found = Found: { $reasons }
paper-ask = Ask: { $question }
paper-first-left-out = { $count ->
    [one] { $count } supplier of those who need attention first are left out
   *[other] { $count } suppliers of those who need attention first are left out
}

paper-bids-about = Those that need attention most first. What was found about the bidder itself and what reaches it from those below stand apart, in two lines.
paper-col-bid = Bid
paper-col-of = Of
paper-col-legal = Legal status
paper-col-worst = Worst
paper-col-critical = Critical findings
paper-col-high = High findings
paper-col-serious = High or critical below
paper-col-answered = Answered
paper-col-could-be-critical = Could become critical
paper-bidder = bidder: { $bidders }
paper-open-questions = { $count ->
    [one] { $count } question open
   *[other] { $count } questions open
}
paper-tier = tier { $tier }
paper-bidder-itself = the bidder itself
paper-more-suppliers = { $count ->
    [one] and { $count } further supplier not listed here
   *[other] and { $count } further suppliers not listed here
}
paper-could-be-critical = { $count ->
    [one] Could become critical: { $count } question unanswered. Ask first:
   *[other] Could become critical: { $count } questions unanswered. Ask first:
}
paper-would-narrow = Would narrow the ratings most:
paper-bids-left-out = { $count } of { $bids } are left out of the table
paper-bids-in-brief = of { $count } of { $bids } it is left out who stands where, and what to ask
paper-trees-left-out = { $count ->
    [one] { $count } supplier of bids with more than { $most } are left out of their trees
   *[other] { $count } suppliers of bids with more than { $most } are left out of their trees
}

paper-nothing-found = Nothing of severity { $severity } or more was flagged.
paper-findings-about = { $findings } of severity { $severity } or more, supplier by supplier, the gravest first; { $suppliers } with such findings of their own or from those below. Instruments are named by their ids; the list of instruments says what they are.
paper-findings-left-out = { $findings ->
    [one] { $count } of { $suppliers } with findings of severity { $severity } or more are left out, the least grave of them, and with them { $hidden } of { $findings } such finding
   *[other] { $count } of { $suppliers } with findings of severity { $severity } or more are left out, the least grave of them, and with them { $hidden } of { $findings } such findings
}
paper-findings-in-brief = { $count ->
    [one] of { $count } supplier with very long cells the findings are named, and the rest is left out
   *[other] of { $count } suppliers with very long cells the findings are named, and the rest is left out
}

# What is said of one supplier; the colon stands in the text.
paper-point-band = Risk band:
paper-point-legal = Legal status:
paper-point-answered = Answered:
paper-point-country = Country:
paper-point-under = Stands under:
paper-point-read = Read from:
paper-point-besides = Besides:
paper-not-scored = not scored, for want of answers
paper-held = { $band }, held there by { $rules }
paper-because = { $status }, because of { $rules }
paper-of-what-applies = { $share } of what applies
paper-besides-lower = { $count ->
    [one] { $count } finding of lower severity
   *[other] { $count } findings of lower severity
}
paper-besides-open = { $count ->
    [one] { $count } open check
   *[other] { $count } open checks
}
paper-sheet = sheet { $sheet }
paper-cell = cell { $cell }

# A finding.
paper-finding = { $severity }: { $title }
paper-point-state = State:
paper-point-rests = It rests on:
paper-point-why = Why it matters:
paper-point-ask = Ask:
paper-point-action = What to do:
paper-point-would-clear = Would clear it:
paper-point-kind = Kind:
paper-point-rule = Rule:
paper-point-instruments = Instruments:
paper-waived = waived by { $waiver }
paper-in-baseline = in the baseline: an earlier report has it

paper-below = What reaches it from below
paper-below-finding = { $severity }: { $title }, about { $supplier } ({ $rule }: { $way })
paper-below-more = { $count ->
    [one] and { $count } further finding of severity { $severity } or more
   *[other] and { $count } further findings of severity { $severity } or more
}
paper-below-lower = { $count ->
    [one] and { $count } further finding of lower severity here
   *[other] and { $count } further findings of lower severity here
}
paper-below-cut = the chain goes on further down than was looked

paper-ask-first = What to ask first
paper-could-become = could become critical
paper-more-questions = { $count ->
    [one] and { $count } further question open
   *[other] and { $count } further questions open
}
paper-too-little-about = { $count ->
    [one] { $count } supplier without a finding of severity { $severity } or more, and with too few answers for a risk band. That is not clean: ask.
   *[other] { $count } suppliers without a finding of severity { $severity } or more, and with too few answers for a risk band. That is not clean: ask.
}
paper-share-answered = { $share } answered
paper-too-little-left-out = { $count } of { $suppliers } of whom too little is answered are left out

paper-remarks-input-about = What could not be read, and what was decided about how to read the lists.
paper-remarks-input-left-out = { $all ->
    [one] { $count } of { $all } remark on the input are left out
   *[other] { $count } of { $all } remarks on the input are left out
}
paper-remarks-rules-about = What is to be known about the rules and the reference data before the findings are relied on.
paper-remarks-rules-left-out = { $all ->
    [one] { $count } of { $all } remark on the rules are left out
   *[other] { $count } of { $all } remarks on the rules are left out
}
paper-instruments-about = The laws, standards, guides and lists that the rules rest on. How well each entry was checked: { paper-sure-read }, the text itself or its publisher's page; { paper-sure-summary }, somebody else's summary; { paper-sure-unverified }, general knowledge.
paper-instruments-left-out = { $all ->
    [one] { $count } of { $all } instrument are left out
   *[other] { $count } of { $all } instruments are left out
}
paper-no-address = no address
paper-checked = how well checked: { $word }
paper-sure-read = read
paper-sure-summary = summary
paper-sure-unverified = unverified

paper-run-about = What somebody needs to repeat the run. What became of each column of the lists is said by `thbscreen columns` and in `-o tables/`.
paper-col-what = What
paper-col-which = Which
paper-col-value = Value
paper-run-left-out = { $all ->
    [one] { $count } of { $all } line of the run record are left out
   *[other] { $count } of { $all } lines of the run record are left out
}

# --- What the words mean -------------------------------------------------------------------

term-flag = Flag, finding
    .meaning = A pattern that a rule looks for is there. It is a reason to ask, never a verdict.
term-unknown = Unknown, open check
    .meaning = Too little is answered to tell. It is not clean: the columns that would settle it are named.
term-harm = Indicator of harm
    .meaning = A direct sign that workers are exploited: a rule of kind evidence. It holds the band at high or critical.
term-severity = Severity
    .meaning = What a finding asks for. Critical: a person must decide before award. High: unresolved, it should change the decision or the contract terms. Medium: ask a question. Low: note and improve. Info: context only.
term-kind = Kind
    .meaning = Gate: a legal ground or condition. Evidence: an indicator of harm. Exposure: risk that comes with country, sector, goods or workforce. Control: a safeguard that is missing or weak. Transparency: a duty to publish. Data: the quality of the answers themselves.
term-legal = Legal status
    .meaning = What the rules on exclusion grounds found: decision needed, conditions, none, or unknown where questions are open.
term-band = Risk band
    .meaning = Exposure (country, sector, goods, workforce) less evidenced controls; indicators of harm hold it at high or critical.
term-not-scored = Not scored
    .meaning = Too few answers for a band, which is not low.
term-answered = Answered
    .meaning = How much of what applies was answered. Legal status, band and answers stand side by side and are never one number.
term-could-be-critical = Could become critical
    .meaning = Questions about harm that are open. They move no band, and come first when asking.
term-narrow = Would narrow most
    .meaning = Answers that would narrow the rating most, on the average of both answers.
term-own = Own, inherited, total
    .meaning = What was found about a bidder itself, what reaches it from those below, and both.
term-tier = Tier
    .meaning = Links up to the nearest bidder; the bidder itself is 0.
term-evidence = Evidence
    .meaning = The values a finding rests on, each with the cell it stands in.
term-would-clear = Would clear
    .meaning = Other answers that, were they true, would clear a finding. They are questions, not advice.
term-instrument = Instrument
    .meaning = A law, standard, guide, tool or list that a rule rests on.
term-as-of = As of
    .meaning = The day whose law and deadlines apply.

# --- The page ----------------------------------------------------------------------------

# --- The workbook ------------------------------------------------------------------------
