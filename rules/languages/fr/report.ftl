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

# --- The workbook ------------------------------------------------------------------------
