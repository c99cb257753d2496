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
unused-columns = { $count ->
    [one] One column of the lists is not used: { $headers }
   *[other] { $count } columns of the lists are not used: { $headers }
}
columns-not-used = Columns not used
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
screen-passed-on = { screen-col-critical } and { screen-col-high } also count what only passes this on ({ $rules }); bids count what was found below instead.

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
screen-unused-why = `thbscreen columns` says what became of each column.
screen-remarks-input = Remarks on the input
screen-remarks-rules = Remarks on the rules and their data
screen-not-in-force = not in force on { $day }; `rules explain` says when

# They stand behind three dots, below a table.
screen-more-lines = { $count ->
    [one] and { $count } further line not shown here; -o report.xlsx lists it
   *[other] and { $count } further lines not shown here; -o report.xlsx lists them
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

view-by-country = { $count ->
    [one] { $count } supplier by country, as of { $day }
   *[other] { $count } suppliers by country, as of { $day }
}
view-by-sector = { $count ->
    [one] { $count } supplier by sector, as of { $day }
   *[other] { $count } suppliers by sector, as of { $day }
}
view-by-tier = { $count ->
    [one] { $count } supplier by tier, as of { $day }
   *[other] { $count } suppliers by tier, as of { $day }
}
view-by-rule = { $count ->
    [one] { $count } supplier by rule, as of { $day }
   *[other] { $count } suppliers by rule, as of { $day }
}
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
diff-side = { $count ->
    [one] { $file }, as of { $day }, { $count } supplier, by version { $version }
   *[other] { $file }, as of { $day }, { $count } suppliers, by version { $version }
}
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
diff-findings-hidden = { $count ->
    [one] { $count } finding is not listed here; --show info or another --format lists it
   *[other] { $count } findings are not listed here; --show info or another --format lists them
}
diff-more-answers = { $count ->
    [one] { $count } more answer came back; another --format lists it
   *[other] { $count } more answers came back; another --format lists them
}
diff-more-suppliers = { $count ->
    [one] { $count } more supplier is different; another --format lists it
   *[other] { $count } more suppliers are different; another --format lists them
}

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
files-ending-other = other flags
files-ending-found = found
files-ending-failed = failed
files-all = in all
files-endings = { $count ->
    [one] { $count } list: { $found } found, { $nothing } with nothing found, { $failed } failed
   *[other] { $count } lists: { $found } found, { $nothing } with nothing found, { $failed } failed
}
files-found-means = Found: { $what }.
files-found-new = something new of severity { $severity } or above
files-found-severity = something of severity { $severity } or above
files-found-nothing = nothing: no severity fails
files-found-answers = a supplier that answered less than { $percent } %
files-found-either = { $what }, or { $other }
files-nothing-means = { $count ->
    [0] Nothing found: nothing flagged, or only flags that do not count as found.
    [one] Nothing found: nothing flagged, or only flags that do not count as found. { $count } check there lacks an answer; unknown is never clean.
   *[other] Nothing found: nothing flagged, or only flags that do not count as found. { $count } checks there lack an answer; unknown is never clean.
}
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
paper-bids-left-out = { $count ->
    [one] { $count } of { $bids } is left out of the table
   *[other] { $count } of { $bids } are left out of the table
}
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
paper-too-little-left-out = { $count ->
    [one] { $count } of { $suppliers } of whom too little is answered is left out
   *[other] { $count } of { $suppliers } of whom too little is answered are left out
}

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
# The report as one page for the browser. Where a number is put in, a language may need a
# selector even where English has none.

page-title = Supplier screening
page-title-of-day = Supplier screening, { $day }
page-what = Indicators of trafficking in human beings for labour exploitation. A flag is a reason to ask, never a verdict; what nobody answered is unknown, never clean.
page-to-content = To the content
page-contents = Contents
page-summary = Summary
page-charts = Charts
page-bids = Bids
page-glossary = Glossary
page-made-by = Made by thbscreen { $version }, as of { $day }. This page holds everything it shows; it fetches nothing and sends nothing.
page-back-to-top = Back to the top
# What stands between backticks is an option of the command.
page-needs-script = This list needs the script of the page, which is switched off. A workbook (`-o report.xlsx`) or a folder of tables (`-o tables/`) holds the same rows.
# Behind the heading of a list whose texts are English; not used in English.
page-in-english = (in English)

# The summary. Short labels above or beside a value.
page-suppliers = Suppliers
page-with-flag = With a flag
page-open-checks = Open checks
page-suppliers-by-band = Suppliers by risk band
page-findings-by-severity = Findings by severity
page-attention = Who needs attention first
page-band = Band
page-legal = Legal
page-found = What was found
page-ask-first = What to ask first
page-screened = What was screened
page-lists = Lists
page-rules = Rules
# "146 rules (osce, eu)"
page-rules-of-packs = { $rules } ({ $packs })
page-as-of = As of
page-remarks-input = Remarks on the input
page-remarks-rules = Remarks on rules and data

# What the page leaves out. The remarks end without a full stop.
page-remark = This page: { $remark }.
page-suppliers-left-out = the lists hold the { $kept } suppliers that need attention most, and leave out { $count }; counts and charts are of all. A workbook or a folder of tables holds everybody
page-bids-left-out = { $count ->
    [one] { $count } bid is left out; a workbook or a folder of tables holds all
   *[other] { $count } bids are left out; a workbook or a folder of tables holds all
}
page-texts-cut = { $count ->
    [one] { $count } text was longer than anybody reads and ends with […]
   *[other] { $count } texts were longer than anybody reads and end with […]
}

# The bids.
page-bids-about = Those that need attention most first. What was found about the bidder itself and what reaches it from those below stand apart, in two lines.
page-bids-side-by-side = Bids side by side
page-bid = Bid
# Head of the column that says whether a line is about the bidder or about those below.
page-bid-of = Of
page-worst = Worst
page-critical-findings = Critical findings
page-high-findings = High findings
page-serious-below = High or critical below
page-answered = Answered
page-could-be-critical = Could become critical
page-the-bidder = the bidder
page-those-below = those below
page-questions-open = { $count ->
    [one] { $count } question open
   *[other] { $count } questions open
}
page-supplier = Supplier
page-tier = Tier
# Head of the column that names whom a supplier stands below.
page-below = Below
page-to-know = What is to be known
page-members-left-out = { $count ->
    [one] { $count } further supplier of this bid is not drawn and listed here; the list of suppliers has it.
   *[other] { $count } further suppliers of this bid are not drawn and listed here; the list of suppliers has them.
}
page-ask-on-harm = Unanswered, and could make it critical: ask first
page-would-narrow = Would narrow the ratings most

# What those hear who do not see the page. $what is the name of a bid or of a chart.
page-drawn = { $what }, drawn
page-as-table = { $what }, as a table
page-suppliers-of-bid = { $bid }, suppliers
page-tree = { $bid }: who stands below whom; the table below says the same
page-same-as-table = The same as a table

# The lists, which a script fills: it puts in numbers and names as they come, so nothing here
# can have a selector. Choose words that fit any number.
page-search = Search
page-search-in = Search in { $list }
page-clear = Clear
page-all = all
page-not-stated = (not stated)
page-rows-of = { $list }, rows
page-pages-of = Pages of { $list }
page-first-page = First
page-previous-page = Previous
page-next-page = Next
page-last-page = Last
page-place = Page { $page } of { $pages }
page-rows-all = { $count } in all
page-rows-some = { $shown } of { $count }
page-paper-takes-all = Paper would take them all: filter before you print.
page-nothing-fits = Nothing fits; clear the search or a filter.
page-nothing-to-list = There is nothing to list.
page-only = { $column }: { $value }
page-no-longer-only = No longer only { $filter }

# The details of a supplier.
page-no-such-supplier = This page has no such supplier. It may be one that was left out, or the address may be mistyped.
page-all-suppliers = All suppliers
page-from-below = What reaches it from below
page-ask-in-order = What to ask, in this order
page-points = How the rating is made
page-rests-on = It rests on
page-why = Why it matters
page-ask = Ask
page-action = What to do
page-would-clear = Would clear it
page-kind = Kind
page-rule = Rule
page-instruments = Instruments

# The charts: each with a title, a sentence on what it shows, and the heads of a table.
chart-in-words = { $title }: { $bars }
chart-bands = Suppliers by risk band
chart-bands-shows = { $serious } of { $suppliers ->
    [one] { $suppliers } supplier
   *[other] { $suppliers } suppliers
} ({ $share } %) { $serious ->
    [one] is
   *[other] are
} in band high or critical. Of { $open } too little is answered for a band, which is not low.
chart-severities = Findings by severity, and open checks
chart-severities-shows = { $serious ->
    [one] { $serious } finding is
   *[other] { $serious } findings are
} critical or high; { $open ->
    [one] { $open } check is
   *[other] { $open } checks are
} open for lack of an answer.
chart-rules = Findings by rule
chart-rules-shows = { $count ->
    [one] { $count } rule
   *[other] { $count } rules
} found something. Most often: { $rule } ({ $flagged } of the { $suppliers ->
    [one] { $suppliers } supplier
   *[other] { $suppliers } suppliers
} it concerns).
chart-rules-most = The { $count } that found most are shown.
chart-kinds = Findings by kind
# $kind is one of the words of scales above: gate, evidence, exposure ...
chart-kinds-shows = Most findings ({ $count }) are of kind { $kind }; { $harm ->
    [one] { $harm } is a direct indicator
   *[other] { $harm } are direct indicators
} of harm (evidence).
chart-answered = How much is answered
chart-answered-bars = Suppliers by the share of questions they answered
chart-answered-shows = { $count } of { $suppliers ->
    [one] { $suppliers } supplier
   *[other] { $suppliers } suppliers
} ({ $share } %) answered less than half of what applies to them.
chart-tenth = { $from } to { $to } %
chart-heat = Countries by sectors
chart-heat-label = Countries by sectors: suppliers with a flag of severity high or critical; the table below says the same
chart-heat-most = Flags of severity high or critical lie together most in { $country }, sector { $sector }: { $serious } of { $suppliers ->
    [one] { $suppliers } supplier
   *[other] { $suppliers } suppliers
}.
chart-heat-none = No supplier in these has a flag of severity high or critical.
chart-heat-shows = Each cell says how many of its suppliers have such a flag; up to { $countries } countries and { $sectors } sectors (ISIC Rev.4 divisions) are shown. A large share may say as much about the questions as about the suppliers.
# How many suppliers of a cell: "2 of 5".
chart-heat-cell = { $serious } of { $suppliers }
# In the place of a country or a sector.
chart-not-stated = not stated
# The same in the drawing: at most ten letters, abbreviated if need be.
chart-not-stated-short = not stated
chart-head-country = Country of the work
chart-head-band = Band
chart-head-suppliers = Suppliers
chart-head-severity = Severity
chart-head-findings = Findings
chart-head-rule = Rule
chart-head-pattern = Pattern
chart-head-severity-most = Severity, at most
chart-head-flagged = Flagged
chart-head-unknown = Unknown
chart-head-concerned = Suppliers it concerns
chart-head-kind = Kind
chart-head-answered = Answered

# --- The workbook ------------------------------------------------------------------------
# The report as a workbook, and the lists of the user with what was found beside each row.

# Names of sheets: at most 31 characters, none of : \ / ? * [ ] and no apostrophe at an end, and
# other than the titles of the tables.
book-summary = Summary
book-about = About

book-property-title = Screening for indicators of trafficking in human beings for labour exploitation
book-page = Page { $page } of { $pages }
book-one-table = { $about } This worksheet contains one table.
# Of a table whose texts are English; not used in English.
book-in-english = { $about } The texts are in English.

# The first sheet.
book-title = Screening for indicators of trafficking in human beings
book-flag = A flag is a reason to ask, never a verdict. An open check is not a clean one.
book-screened = What was screened
book-lists = Lists
book-rules = Rules
# "osce (46 rules)"
book-pack = { $count ->
    [one] { $pack } ({ $count } rule)
   *[other] { $pack } ({ $count } rules)
}
book-as-of = As of
book-program = Program
book-came-out = What came out
book-suppliers = Suppliers
book-bids = Bids
book-by-band = Suppliers by risk band
book-by-severity = Findings by severity
book-open = open for lack of an answer
book-sheets = Sheets
book-remarks = About this workbook
book-how-to-read = How to read it

# What the workbook cannot do. Without a full stop.
book-several-sheets = { $table }: { $rows } rows are more than a sheet can hold and stand on { $sheets } sheets
book-texts-cut = { $count ->
    [one] { $count } text was longer than a cell can hold and ends with […]
   *[other] { $count } texts were longer than a cell can hold and end with […]
}
book-no-links = findings are not linked to suppliers: there are more than a workbook can link
book-some-links = not every row is linked: a table can have 65,530 links

# The lists with what was found beside each row: the first sheet.
book-lists-title = Lists screened for indicators of trafficking in human beings
book-what-this-is = What this is
book-annotated-copy = An annotated copy
book-annotated-about = A copy of the lists named below, made for their owner. Every row stands where it stood, so that a cell named as evidence is found at the same place; columns were added at the right of each list. Cells are text, plain numbers and days; formulas, colours and hidden marks were not copied, and rows and columns that are hidden in the list are shown here.
book-reference = Reference data
book-columns-added = Columns that were added
# "bids.xlsx, sheet Bids"
book-sheet-of-file = { $file }, sheet { $sheet }
# $columns is "K to P", said by book-columns.
book-columns = { $first } to { $last }
book-list-with-header = Suppliers of { $list }. The header is row { $row }; the columns { $columns } were added.
book-list-without-header = Suppliers of { $list }. The list has no header; the columns { $columns } were added: { $names }.
# A sheet of a list that has no name.
book-nameless-list = List
book-not-copied = { $sheet } is not in this copy: { $why }
book-renamed = sheet `{ $sheet }` of { $file } is called `{ $name }` here
book-cells-cut = { $count ->
    [one] { $count } cell of the lists was longer than a cell can hold and ends with […]
   *[other] { $count } cells of the lists were longer than a cell can hold and end with […]
}
book-cells-replaced = { $count ->
    [one] { $count } cell of the lists holds control characters or marks that turn the direction of writing; these were replaced
   *[other] { $count } cells of the lists hold control characters or marks that turn the direction of writing; these were replaced
}
book-some-rows-lead = not every row leads to its findings: a sheet can have 65,530 links

# The added columns, whose names stay English: what they mean. What stands between backticks is
# what a cell says: use the words of scales above and the texts below.
book-thb_status = The gravest finding, about the supplier itself or reaching it from below: critical, high, medium, low, info; `nothing flagged`, which is not the same as clean; `joined with row 4`, where that row says it; `not screened`, with the reason, for rows that are no suppliers.
book-thb_legal = What the legal grounds for exclusion say: decision needed, conditions, none, unknown.
book-thb_band = The risk band of the supplier itself; `not scored` where too little is answered, which is not low.
book-thb_reasons = What was flagged, the gravest first: about the supplier itself, then what reaches it from below, with the supplier it was found about.
book-thb_ask = What to ask first: the questions behind the gravest findings, then those that are open.
book-thb_findings = How many findings about the supplier itself are flagged; the link leads to them on the sheet Findings.

# What their cells say.
book-nothing-flagged = nothing flagged
book-joined-with = joined with row { $row }
book-not-screened = not screened
# $why is one of the reasons that follow.
book-not-screened-because = not screened: { $why }
book-aside-hidden = hidden in the list
book-aside-shifted = more cells than the header
book-aside-header-again = the header again
book-aside-other-role = a party in another role
book-aside-total = a total
book-aside-note = a heading or a note
book-aside-above = above the header
book-aside-head = part of the header
# $severity is a word of the scale, $patterns a list of titles: "high: ...".
book-found-own = { $severity }: { $patterns }
book-found-below = { $severity }, from below: { $patterns }
# "3 medium, 1 low"
book-found-minor = minor patterns from below: { $patterns }
book-found-minor-count = { $count } { $severity }
# A pattern, and about whom it was found.
book-found-from = { $pattern } ({ $from })
book-found-from-more = { $pattern } ({ $from } and { $count } more)

# Where a row is named and not a cell.
book-row = row { $row }
# How much controls earn: "2.5 of 9", and a span of two of them.
book-controls = { $earned } of { $most }
book-controls-span = { $low } to { $high }

# Further words that stand alone in cells, as those of scales above do: what suppliers are
# grouped by, parts of the rating, sorts and standing of laws and standards, how well they were
# checked, sorts of remarks.
word-country = country
word-sector = sector
word-tier = tier
word-rule = rule
word-workforce = workforce
word-controls = controls
word-law = law
word-regulation = regulation
word-treaty = treaty
word-standard = standard
word-guidance = guidance
word-tool = tool
word-list = list
word-case-law = case-law
word-not-issued = not issued
word-proposed = proposed
word-adopted = adopted
word-in-force = in force
word-superseded = superseded
word-repealed = repealed
# How well an entry was checked against its source: the text was read, a summary of it was,
# neither.
word-read = read
word-summary = summary
word-unverified = unverified
word-unreadable-cell = unreadable cell
word-row-width = row width
word-repeated-id = repeated id
word-repeated-supplier = repeated supplier
word-nameless-row = nameless row
word-unknown-parent = unknown parent
word-unknown-supplier = unknown supplier
word-skipped-row = skipped row
word-hidden = hidden
word-doubtful-id = doubtful id
word-column = column
word-skipped-sheet = skipped sheet
word-reading = reading
