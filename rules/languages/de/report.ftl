# The program's own sentences in reports. Every language has the same, by the same names.

# --- The words of scales -----------------------------------------------------------------
# They stand alone, in a cell or behind a colon: severities, bands, verdicts, states, kinds,
# legal statuses. Programs read the English ones.

word-critical = kritisch
word-high = hoch
word-medium = mittel
word-low = niedrig
word-info = informativ
word-not-scored = nicht bewertet
word-flagged = mit Hinweis
word-unknown = unbekannt
word-clear = ohne Befund
word-not-applicable = nicht anwendbar
word-open = offen
word-waived = ausgenommen
word-baseline = schon erfasst
word-gate = Recht
word-evidence = Indikator
word-exposure = Grundrisiko
word-control = Schutzmaßnahme
word-transparency = Transparenz
word-data = Daten
word-decision-needed = Entscheidung nötig
word-conditions = Auflagen
word-none = kein Hinweis
word-yes = ja
word-no = nein

# --- So many of something ----------------------------------------------------------------

count-suppliers = { $count ->
    [one] { $count } Lieferant
   *[other] { $count } Lieferanten
}
count-findings = { $count ->
    [one] { $count } Befund
   *[other] { $count } Befunde
}
count-questions = { $count ->
    [one] { $count } Frage
   *[other] { $count } Fragen
}
count-rules = { $count ->
    [one] { $count } Regel
   *[other] { $count } Regeln
}
count-bids = { $count ->
    [one] { $count } Angebot
   *[other] { $count } Angebote
}
count-checks = { $count ->
    [one] { $count } Prüfpunkt
   *[other] { $count } Prüfpunkte
}

# --- Who needs attention, and why --------------------------------------------------------

no-name = (ohne Namen)
no-bid = (ohne Angebot)
reason-from-below = { $title } (weiter unten: { $way })
and-more = { $count ->
    [one] { $count } weiterer
   *[other] { $count } weitere
}
suppliers-with-share = { $suppliers } ({ $share } % des Wertes)
decided-waived = { $count } ausgenommen
decided-known = { $count } schon erfasst
decided-new = { $count } neu
waiver-in-words = { $approver }, bis { $day }: { $reason }

# --- On the terminal, and what is different -----------------------------------------------

# --- The paper ---------------------------------------------------------------------------

# --- What the words mean -------------------------------------------------------------------

term-flag = Hinweis, Befund
    .meaning = Ein Muster, nach dem eine Regel sucht, liegt vor. Das ist ein Anlass zu fragen, nie ein Urteil.
term-unknown = Unbekannt, offener Prüfpunkt
    .meaning = Es ist zu wenig beantwortet, um es zu sagen. Das heißt nicht „ohne Befund“: Die Spalten, die es klären würden, sind genannt.
term-harm = Indikator für Schaden
    .meaning = Ein unmittelbares Anzeichen dafür, dass Arbeitskräfte ausgebeutet werden: eine Regel der Art „Indikator“. Ein solcher Befund hält die Risikoklasse bei „hoch“ oder „kritisch“.
term-severity = Schweregrad
    .meaning = Was ein Befund verlangt. Kritisch: Vor dem Zuschlag muss ein Mensch entscheiden. Hoch: Bleibt der Befund ungeklärt, sollte er sich auf die Entscheidung oder die Vertragsbedingungen auswirken. Mittel: Eine Frage stellen. Niedrig: Vermerken und verbessern. Informativ: Dient nur der Einordnung.
term-kind = Art
    .meaning = Recht: ein rechtlicher Grund oder eine rechtliche Bedingung. Indikator: ein Indikator für Schaden. Grundrisiko: Risiko, das mit Land, Wirtschaftszweig, Waren oder Arbeitskräften verbunden ist. Schutzmaßnahme: Sie fehlt oder ist schwach. Transparenz: eine Pflicht zur Veröffentlichung. Daten: die Qualität der Antworten selbst.
term-legal = Rechtsstatus
    .meaning = Was die Regeln zu Ausschlussgründen ergeben haben: Entscheidung nötig, Auflagen, kein Hinweis oder, wenn Fragen offen sind, unbekannt.
term-band = Risikoklasse
    .meaning = Grundrisiko (Land, Wirtschaftszweig, Waren, Arbeitskräfte) abzüglich nachgewiesener Schutzmaßnahmen; Indikatoren für Schaden halten die Risikoklasse bei „hoch“ oder „kritisch“.
term-not-scored = Nicht bewertet
    .meaning = Zu wenige Antworten für eine Risikoklasse, was nicht „niedrig“ bedeutet.
term-answered = Beantwortet
    .meaning = Wie viel von dem, was in Betracht kommt, beantwortet wurde. Rechtsstatus, Risikoklasse und Antworten stehen nebeneinander und werden nie zu einer einzigen Zahl.
term-could-be-critical = Könnte kritisch werden
    .meaning = Offene Fragen zu möglichem Schaden. Sie ändern keine Risikoklasse und sind zuerst zu stellen.
term-narrow = Grenzt am stärksten ein
    .meaning = Antworten, die die Bewertung am stärksten eingrenzen würden, im Mittel beider Antworten.
term-own = Eigen, aus der Kette, insgesamt
    .meaning = Was zu einem Bieter selbst gefunden wurde, was ihn von den Lieferanten darunter erreicht und beides zusammen.
term-tier = Stufe
    .meaning = Zahl der Schritte bis zum nächsten Bieter; der Bieter selbst hat die Stufe 0.
term-evidence = Belege
    .meaning = Die Werte, auf denen ein Befund beruht, jeweils mit der Zelle, in der sie stehen.
term-would-clear = Würde entkräften
    .meaning = Andere Antworten, die einen Befund entkräften würden, wenn sie zuträfen. Es sind Fragen, keine Ratschläge.
term-instrument = Grundlage
    .meaning = Ein Gesetz, ein Standard, ein Leitfaden, ein Hilfsmittel oder eine Liste, worauf eine Regel beruht.
term-as-of = Stichtag
    .meaning = Der Tag, dessen Recht und Fristen gelten.

# --- The page ----------------------------------------------------------------------------

# --- The workbook ------------------------------------------------------------------------
