//! What the words of a report mean, in the same words in every format.

/// The terms, each with what it means.
pub(super) const TERMS: [(&str, &str); 17] = [
    ("Flag, finding", "A pattern that a rule looks for is there. It is a reason to ask, never a verdict."),
    (
        "Unknown, open check",
        "Too little is answered to tell. It is not clean: the columns that would settle it are named.",
    ),
    (
        "Indicator of harm",
        "A direct sign that workers are exploited: a rule of kind evidence. It holds the band at high or critical.",
    ),
    (
        "Severity",
        "What a finding asks for. Critical: a person must decide before award. High: unresolved, it should change the \
         decision or the contract terms. Medium: ask a question. Low: note and improve. Info: context only.",
    ),
    (
        "Kind",
        "Gate: a legal ground or condition. Evidence: an indicator of harm. Exposure: risk that comes with country, sector, \
         goods or workforce. Control: a safeguard that is missing or weak. Transparency: a duty to publish. Data: the quality \
         of the answers themselves.",
    ),
    (
        "Legal status",
        "What the rules on exclusion grounds found: decision needed, conditions, none, or unknown where questions are open.",
    ),
    (
        "Risk band",
        "Exposure (country, sector, goods, workforce) less evidenced controls; indicators of harm hold it at high or critical.",
    ),
    ("Not scored", "Too few answers for a band, which is not low."),
    (
        "Answered",
        "How much of what applies was answered. Legal status, band and answers stand side by side and are never one number.",
    ),
    ("Could become critical", "Questions about harm that are open. They move no band, and come first when asking."),
    ("Would narrow most", "Answers that would narrow the rating most, on the average of both answers."),
    ("Own, inherited, total", "What was found about a bidder itself, what reaches it from those below, and both."),
    ("Tier", "Links up to the nearest bidder; the bidder itself is 0."),
    ("Evidence", "The values a finding rests on, each with the cell it stands in."),
    ("Would clear", "Other answers that, were they true, would clear a finding. They are questions, not advice."),
    ("Instrument", "A law, standard, guide, tool or list that a rule rests on."),
    ("As of", "The day whose law and deadlines apply."),
];
