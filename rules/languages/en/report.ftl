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

# --- The paper ---------------------------------------------------------------------------

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
page-bids-left-out = { $count } bids are left out; a workbook or a folder of tables holds all
page-texts-cut = { $count } texts were longer than anybody reads and end with […]

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
page-questions-open = { $count } questions open
page-supplier = Supplier
page-tier = Tier
# Head of the column that names whom a supplier stands below.
page-below = Below
page-to-know = What is to be known
page-members-left-out = { $count } further suppliers of this bid are not drawn and listed here; the list of suppliers has them.
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
chart-bands-shows = { $serious } of { $suppliers } suppliers ({ $share } %) are in band high or critical. Of { $open } too little is answered for a band, which is not low.
chart-severities = Findings by severity, and open checks
chart-severities-shows = { $serious } findings are critical or high; { $open } checks are open for lack of an answer.
chart-rules = Findings by rule
chart-rules-shows = { $count } rules found something. Most often: { $rule } ({ $flagged } of the { $suppliers } suppliers it concerns).
chart-rules-most = The { $count } that found most are shown.
chart-kinds = Findings by kind
# $kind is one of the words of scales above: gate, evidence, exposure ...
chart-kinds-shows = Most findings ({ $count }) are of kind { $kind }; { $harm } are direct indicators of harm (evidence).
chart-answered = How much is answered
chart-answered-bars = Suppliers by the share of questions they answered
chart-answered-shows = { $count } of { $suppliers } suppliers ({ $share } %) answered less than half of what applies to them.
chart-tenth = { $from } to { $to } %
chart-heat = Countries by sectors
chart-heat-label = Countries by sectors: suppliers with a flag of severity high or critical; the table below says the same
chart-heat-most = Flags of severity high or critical lie together most in { $country }, sector { $sector }: { $serious } of { $suppliers } suppliers.
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
book-pack = { $pack } ({ $count } rules)
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
book-texts-cut = { $count } texts were longer than a cell can hold and end with […]
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
book-cells-cut = { $count } cells of the lists were longer than a cell can hold and end with […]
book-cells-replaced = { $count } cells of the lists hold control characters or marks that turn the direction of writing; these were replaced
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
