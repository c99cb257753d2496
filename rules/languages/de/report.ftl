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
unused-columns = { $count ->
    [one] Eine Spalte der Listen wird nicht verwendet: { $headers }
   *[other] { $count } Spalten der Listen werden nicht verwendet: { $headers }
}
columns-not-used = Nicht verwendete Spalten
decided-waived = { $count } ausgenommen
decided-known = { $count } schon erfasst
decided-new = { $count } neu
waiver-in-words = { $approver }, bis { $day }: { $reason }

# --- On the terminal, and what is different -----------------------------------------------
# Titles of columns (`-col-`, `-short-`) stand above narrow columns: few letters, no full stop.
# A severity, a band or a state comes as the word of its scale, `word-...`.

screen-so-many = { $count } { $word }
screen-in-english = { $title } (auf Englisch)
screen-row = Zeile { $row }

screen-screened = { $count ->
    [one] { $count } Lieferant mit { $rules } ({ $packs }) geprüft, Stichtag: { $day }
   *[other] { $count } Lieferanten mit { $rules } ({ $packs }) geprüft, Stichtag: { $day }
}
screen-flagged = Hinweise: { $counts }
screen-nothing-flagged = keine Hinweise
screen-of-these = davon { $parts }
screen-open = { $count ->
    [one] { $count } Prüfpunkt mangels Antwort offen
   *[other] { $count } Prüfpunkte mangels Antwort offen
}
screen-bands = Risikoklassen: { $counts }
screen-not-scored = { $count } nicht bewertet (zu wenige Antworten)

screen-bids = Angebote, zuerst die, die am meisten Aufmerksamkeit brauchen
screen-bids-elsewhere = { $count ->
    [one] --by bid zeigt { $count } Angebot
   *[other] --by bid stellt { $count } Angebote einander gegenüber
}

# The suppliers: how many findings of each severity, the worst from below, how many open checks.
screen-suppliers = Lieferanten mit Hinweisen, schwerste Befunde zuerst
screen-col-supplier = Lieferant
screen-col-name = Name
screen-col-country = Land
screen-col-band = Klasse
screen-col-critical = Krit
screen-col-high = Hoch
screen-col-medium = Mitt
screen-col-below = Unten
screen-col-open = Offen
screen-below-means = { screen-col-below }: der schwerste Befund, der einen Lieferanten von seinen Nachunternehmern erreicht.
screen-passed-on = { screen-col-critical } und { screen-col-high } zählen auch, was dies nur weitergibt ({ $rules }); bei den Angeboten zählt stattdessen, was unten gefunden wurde.

# The gravest severity and the legal status in few letters.
screen-short-critical = krit
screen-short-high = hoch
screen-short-medium = mitt
screen-short-low = nied
screen-short-info = info
screen-short-decision = Entscheidung
screen-short-conditions = Auflagen

screen-findings = Befunde mit Schweregrad „{ $severity }“ oder höher
screen-findings-by-rule = Befunde mit Schweregrad „{ $severity }“ oder höher, nach Regel ({ screen-col-number } = Lieferanten)
screen-findings-lower = { $count ->
    [one] { $count } Befund unter Schweregrad „{ $severity }“ hier nicht aufgeführt; --show info führt ihn auf
   *[other] { $count } Befunde unter Schweregrad „{ $severity }“ hier nicht aufgeführt; --show info führt sie auf
}
screen-col-severity = Schweregrad
screen-col-number = Anz.
screen-col-found = Was gefunden wurde
screen-col-example = Zum Beispiel
screen-col-rests = Beruht auf
screen-more-cells = { $count ->
    [one] und { $count } weiterer Wert
   *[other] und { $count } weitere Werte
}

screen-ask = Was zuerst zu fragen ist
screen-settle = Antworten, die die meisten offenen Prüfpunkte klären würden (Spalte, Prüfpunkte, Frage)
screen-derived = braucht die Spalten, nach denen nachgeschlagen wird, und dort einen Eintrag
screen-unused-why = `thbscreen columns` zeigt, was aus jeder Spalte wurde.
screen-remarks-input = Anmerkungen zur Eingabe
screen-remarks-rules = Anmerkungen zu den Regeln und ihren Daten
screen-not-in-force = am { $day } nicht in Kraft; `rules explain` zeigt, von wann bis wann etwas gilt

# They stand behind three dots, below a table.
screen-more-lines = { $count ->
    [one] und { $count } weitere Zeile, hier nicht gezeigt; -o report.xlsx führt sie auf
   *[other] und { $count } weitere Zeilen, hier nicht gezeigt; -o report.xlsx führt sie auf
}
screen-more-suppliers = { $count ->
    [one] und { $count } weiterer Lieferant, hier nicht gezeigt
   *[other] und { $count } weitere Lieferanten, hier nicht gezeigt
}
screen-more-bids = { $count ->
    [one] und { $count } weiteres Angebot, hier nicht gezeigt
   *[other] und { $count } weitere Angebote, hier nicht gezeigt
}
screen-more-questions = { $count ->
    [one] und { $count } weitere Frage, hier nicht gezeigt
   *[other] und { $count } weitere Fragen, hier nicht gezeigt
}
screen-more-columns = { $count ->
    [one] und { $count } weitere Spalte, hier nicht gezeigt
   *[other] und { $count } weitere Spalten, hier nicht gezeigt
}
screen-more-remarks = { $count ->
    [one] und { $count } weitere Anmerkung, hier nicht gezeigt
   *[other] und { $count } weitere Anmerkungen, hier nicht gezeigt
}

screen-flag-means = Ein Hinweis ist ein Anlass zu fragen, kein Urteil; ein offener Prüfpunkt heißt nicht „ohne Befund“.
screen-explain = `thbscreen rules explain RULE` zeigt, worauf eine Regel beruht und was zu tun ist;
screen-write = `-o report.xlsx`, `-o report.csv` oder `-o report.json` gibt jeden Befund aus.

# One look on its own: bids, suppliers, or suppliers in groups.
view-no-bids = In den Listen sind keine Angebote genannt, und aus ihnen geht nicht hervor, wer unter wem steht. Dazu dient eine Spalte, in der zu jedem Lieferanten das Angebot oder der übergeordnete Lieferant steht; welche Spalte das ist, gibt --map "HEADER=bid_id" an.
view-bids = Angebote, zuerst die, die am meisten Aufmerksamkeit brauchen, Stichtag: { $day }
view-bids-means = { screen-col-critical }, { screen-col-high }: Befunde; solche von unten, soweit sie den Bieter erreichen. { view-col-known }: wie viel von dem, was bei allen Lieferanten des Angebots in Betracht kommt, beantwortet ist.
view-col-bid = Angebot
view-col-of = Wer
view-col-legal = Recht
view-col-known = Beantw
view-bidder = Bieter
view-below = { $count } unten
view-listed = { $count } gesamt
view-bid = { $bid }: { $suppliers }
view-could-be-critical = { $count ->
    [one] Könnte kritisch werden: { $count } Frage ohne Antwort. Zuerst zu fragen
   *[other] Könnte kritisch werden: { $count } Fragen ohne Antwort. Zuerst zu fragen
}
view-would-narrow = Grenzt die Bewertungen am stärksten ein
view-because = { $word }: { $rules }
view-share = { $share } % des Wertes
view-place-unknown = Stellung unter dem Angebot nicht bekannt
view-also-under = auch unter { $bids }

view-col-risk = Risiko
view-col-worst = Schwerst
view-suppliers-means = { view-col-risk }: Grundrisiko abzüglich nachgewiesener Schutzmaßnahmen, 0 bis 10, und wie weit offene Antworten es verschieben könnten. { view-col-worst }: der schwerste eigene Befund des Lieferanten; Unten: der schwerste Befund seiner Nachunternehmer, soweit er ihn erreicht. { view-col-known }: wie viel von dem, was in Betracht kommt, beantwortet ist.

view-by-country = { $count ->
    [one] { $count } Lieferant nach Land, Stichtag: { $day }
   *[other] { $count } Lieferanten nach Land, Stichtag: { $day }
}
view-by-sector = { $count ->
    [one] { $count } Lieferant nach Wirtschaftszweig, Stichtag: { $day }
   *[other] { $count } Lieferanten nach Wirtschaftszweig, Stichtag: { $day }
}
view-by-tier = { $count ->
    [one] { $count } Lieferant nach Stufe, Stichtag: { $day }
   *[other] { $count } Lieferanten nach Stufe, Stichtag: { $day }
}
view-by-rule = { $count ->
    [one] { $count } Lieferant nach Regel, Stichtag: { $day }
   *[other] { $count } Lieferanten nach Regel, Stichtag: { $day }
}
view-col-country = Land
view-col-sector = Wirtschaftszweig
view-col-tier = Stufe
view-col-rule = Regel
view-col-flagged = Hinweis
view-col-share = Anteil
view-col-serious = Hoch
view-col-unknown = Unbekannt
view-not-stated = (nicht angegeben)
view-groups-means = { screen-col-number }: Lieferanten. { view-col-flagged }: mit mindestens einem Hinweis. { view-col-serious }: mit mindestens einem Hinweis mit Schweregrad „hoch“ oder „kritisch“. { view-col-unknown }: mit einem Prüfpunkt, zu dem eine Antwort fehlt. Ein großer Anteil kann ebenso viel über die Fragen aussagen wie über die Lieferanten.

# Two reports compared. Which way a finding went, and what made it so.
diff-turn-new = neu
diff-turn-worse = schlechter
diff-turn-unsettled = ungeklärt
diff-turn-changed = geändert
diff-turn-decided = entschieden
diff-turn-better = besser
diff-turn-gone = entfallen
diff-cause-lists = Lieferantendaten
diff-cause-reference = Referenzdaten
diff-cause-rules = Regeln
diff-cause-day = Stichtag
diff-cause-program = Programm
diff-cause-decision = eine Entscheidung
diff-cause-unknown = nicht ermittelt

diff-before = vorher:
diff-after = nachher:
diff-causes = Ursachen:
diff-findings = Befunde:
diff-open-checks = offene Prüfpunkte:
diff-side = { $count ->
    [one] { $file }, Stichtag: { $day }, { $count } Lieferant, mit Version { $version }
   *[other] { $file }, Stichtag: { $day }, { $count } Lieferanten, mit Version { $version }
}
diff-none = keine Änderung
diff-elsewhere = { $counts } (im Einzelnen: --format csv)
diff-col-rule = Regel
diff-col-stands = Stand
diff-col-because = Ursache
diff-col-was = Vorher
diff-col-is = Jetzt
diff-col-answer = Antwort
diff-col-place = Steht in
diff-col-effect = Wirkung
diff-passage = { $before }, jetzt { $after }
diff-stand = { $verdict } ({ $severity })
diff-rating = { $band }, Rechtsstatus { $legal }
diff-was = vorher: { $value }
diff-is = jetzt: { $value }
diff-place = { $file }, Zeile { $row }
diff-effect = { $rule }: { $turn }
diff-no-effect = kein Befund geändert
diff-not-there = nicht im Bericht
diff-findings-hidden = { $count ->
    [one] { $count } Befund ist hier nicht aufgeführt; --show info oder ein anderes --format führt ihn auf
   *[other] { $count } Befunde sind hier nicht aufgeführt; --show info oder ein anderes --format führt sie auf
}
diff-more-answers = { $count ->
    [one] { $count } weitere Antwort ist eingegangen; ein anderes --format führt sie auf
   *[other] { $count } weitere Antworten sind eingegangen; ein anderes --format führt sie auf
}
diff-more-suppliers = { $count ->
    [one] { $count } weiterer Lieferant mit Änderungen; ein anderes --format führt ihn auf
   *[other] { $count } weitere Lieferanten mit Änderungen; ein anderes --format führt sie auf
}

# The same as a document in Markdown.
diff-title = Was sich geändert hat
diff-heading-findings = Befunde
diff-heading-answers = Antworten
diff-heading-suppliers = Lieferanten
diff-point-before = Vorher: { $report }
diff-point-after = Nachher: { $report }
diff-point-causes = Ursachen: { $causes }
diff-point-findings = Befunde: { $counts }
diff-point-open = Offene Prüfpunkte, die nur in CSV und JSON aufgeführt sind: { $counts }
diff-point-finding = { $supplier }, `{ $rule }`: { $passage }; Ursache: { $causes }
diff-point-answer = { $supplier }, `{ $column }`: { $before }, jetzt { $after } ({ $place }); Wirkung: { $effect }
diff-point-supplier = { $supplier }: { $before }; jetzt { $after }; Ursache: { $causes }

# Lists that were screened each by itself: a row for each file.
files-screened = Jede Liste für sich mit { $rules } ({ $packs }) geprüft, Stichtag: { $day }
files-title-file = Datei
files-title-suppliers = Lieferanten
files-title-bids = Angebote
files-title-critical = Kritisch
files-title-high = Hoch
files-title-medium = Mittel
files-title-low = Niedrig
files-title-info = Informativ
files-title-open = Offene Prüfpunkte
files-title-waived = Ausgenommen
files-title-baseline = Schon erfasst
files-title-new = Neu
files-title-legal = Rechtliche Entscheidungen
files-title-result = Ergebnis
files-short-suppliers = Lief
files-short-bids = Ang
files-short-critical = Krit
files-short-high = Hoch
files-short-medium = Mitt
files-short-low = Nied
files-short-info = Info
files-short-open = Offen
files-short-waived = Ausn
files-short-baseline = Erf
files-short-new = Neu
files-short-legal = Recht
files-ending-other = andere Hinweise
files-ending-found = mit Treffer
files-ending-failed = gescheitert
files-all = insgesamt
files-endings = { $count ->
    [one] { $count } Liste: { $found } mit Treffer, { $nothing } ohne Treffer, { $failed } gescheitert
   *[other] { $count } Listen: { $found } mit Treffer, { $nothing } ohne Treffer, { $failed } gescheitert
}
files-found-means = Als Treffer zählt: { $what }.
files-found-new = etwas Neues mit Schweregrad „{ $severity }“ oder höher
files-found-severity = etwas mit Schweregrad „{ $severity }“ oder höher
files-found-nothing = nichts, denn für keinen Schweregrad ist das festgelegt
files-found-answers = ein Lieferant, der weniger als { $percent } % beantwortet hat
files-found-either = { $what }, oder { $other }
files-nothing-means = { $count ->
    [0] Ohne Treffer: keine Hinweise, oder nur solche, die nicht als Treffer zählen.
    [one] Ohne Treffer: keine Hinweise, oder nur solche, die nicht als Treffer zählen. Zu { $count } Prüfpunkt fehlt dort eine Antwort; unbekannt heißt nie „ohne Befund“.
   *[other] Ohne Treffer: keine Hinweise, oder nur solche, die nicht als Treffer zählen. Zu { $count } Prüfpunkten fehlt dort eine Antwort; unbekannt heißt nie „ohne Befund“.
}
files-open-means = { files-short-open }: Prüfpunkte, zu denen eine Antwort fehlt. { files-short-baseline }, { files-short-new }: Hinweise, die im früheren Bericht schon stehen oder noch nicht stehen.
files-legal-means = { files-short-legal }: Lieferanten, zu denen eine Entscheidung über rechtliche Ausschlussgründe nötig ist.
files-no-room = Hier ohne Platz: { $titles }; --format csv enthält alles.
files-not-screened = Nicht oder nicht wie verlangt geprüft
files-each = `-o '{ $pattern }'` schreibt einen Bericht zu jeder Liste.
files-paper-title = Lieferantenprüfung einzelner Listen, { $day }
files-paper-counts = **{ $endings }**, jede für sich mit { $rules } ({ $packs }) geprüft, Stichtag: { $day }. Als Treffer zählt: { $what }.
files-left-out = Hier ausgelassen: { $what }.
files-lists-left-out = { $count ->
    [one] { $count } Liste und die Summen
   *[other] { $count } Listen und die Summen
}
files-failed-left-out = { $count ->
    [one] { $count } gescheiterte Liste
   *[other] { $count } gescheiterte Listen
}
files-remarks-left-out = { $count ->
    [one] { $count } Anmerkung
   *[other] { $count } Anmerkungen
}

# --- The paper ---------------------------------------------------------------------------
# A document in Markdown for a committee. `**` stands around what is bold; names of files and
# options stand between backticks and stay as they are.

paper-title = Lieferantenprüfung, { $day }
paper-intro = Indikatoren für Menschenhandel zum Zweck der Arbeitsausbeutung. **Ein Hinweis ist ein Anlass zu fragen, nie ein Urteil; was niemand beantwortet hat, ist unbekannt, nie „ohne Befund“.**
paper-listed = Befunde mit Schweregrad „{ $severity }“ oder höher sind einzeln aufgeführt. { $lower } mit niedrigerem Schweregrad und { $open } ohne Antwort sind nur gezählt; `-o report.xlsx` und `-o tables/` führen auch sie auf.
paper-leaves-out = Was dieses Dokument auslässt:
paper-short = ein solches Dokument ist in jedem Teil kurz gehalten und insgesamt kleiner als { $most } Byte, damit es in eine Job-Zusammenfassung passt; `-o report.xlsx` und `-o tables/` enthalten alles
paper-cut = { $count ->
    [one] { $count } überlanger Text ist gekürzt und endet mit […]
   *[other] { $count } überlange Texte sind gekürzt und enden mit […]
}

# The titles of its sections.
paper-summary = Zusammenfassung
paper-first = Wer zuerst Aufmerksamkeit braucht
paper-bids = Angebote
paper-findings = Befunde
paper-too-little = Zu wenig beantwortet
paper-remarks-input = Anmerkungen zur Eingabe
paper-remarks-rules = Anmerkungen zu den Regeln und ihren Daten
paper-instruments = Grundlagen
paper-run = Prüflauf
paper-glossary = Glossar

paper-screened = { $count ->
    [one] { $count } Lieferant mit { $rules } ({ $packs }) geprüft, Stichtag: { $day }; { $flagged } mit Hinweis. Listen: { $lists }.
   *[other] { $count } Lieferanten mit { $rules } ({ $packs }) geprüft, Stichtag: { $day }; { $flagged } mit Hinweis. Listen: { $lists }.
}
paper-screened-bids = { $count ->
    [one] { $count } Lieferant ({ $bids }) mit { $rules } ({ $packs }) geprüft, Stichtag: { $day }; { $flagged } mit Hinweis. Listen: { $lists }.
   *[other] { $count } Lieferanten ({ $bids }) mit { $rules } ({ $packs }) geprüft, Stichtag: { $day }; { $flagged } mit Hinweis. Listen: { $lists }.
}
paper-lists-more = { $lists } und { $count } weitere
paper-decided = Von den Befunden: { $parts }.
paper-col-band = Risikoklasse
paper-col-suppliers = Lieferanten
paper-col-severity = Schweregrad
paper-col-findings = Befunde
paper-open-checks = unbekannt: offene Prüfpunkte

paper-standing = Risikoklasse **{ $band }**; Rechtsstatus **{ $legal }**
paper-found = Gefunden: { $reasons }
paper-ask = Frage: { $question }
paper-first-left-out = { $count ->
    [one] { $count } Lieferant, der zuerst Aufmerksamkeit braucht, ist ausgelassen
   *[other] { $count } Lieferanten, die zuerst Aufmerksamkeit brauchen, sind ausgelassen
}

paper-bids-about = Zuerst die, die am meisten Aufmerksamkeit brauchen. Was zum Bieter selbst gefunden wurde und was ihn von den Lieferanten darunter erreicht, steht getrennt in zwei Zeilen.
paper-col-bid = Angebot
paper-col-of = Wer
paper-col-legal = Rechtsstatus
paper-col-worst = Schwerster Befund
paper-col-critical = Befunde „kritisch“
paper-col-high = Befunde „hoch“
paper-col-serious = Hoch/kritisch darunter
paper-col-answered = Beantwortet
paper-col-could-be-critical = Könnte kritisch werden
paper-bidder = Bieter: { $bidders }
paper-open-questions = { $count ->
    [one] { $count } Frage offen
   *[other] { $count } Fragen offen
}
paper-tier = Stufe { $tier }
paper-bidder-itself = der Bieter selbst
paper-more-suppliers = { $count ->
    [one] und { $count } weiterer Lieferant, hier nicht aufgeführt
   *[other] und { $count } weitere Lieferanten, hier nicht aufgeführt
}
paper-could-be-critical = { $count ->
    [one] Könnte kritisch werden: { $count } Frage ohne Antwort. Zuerst zu fragen:
   *[other] Könnte kritisch werden: { $count } Fragen ohne Antwort. Zuerst zu fragen:
}
paper-would-narrow = Grenzt die Bewertungen am stärksten ein:
paper-bids-left-out = { $bids }, davon { $count } nicht in der Tabelle enthalten
paper-bids-in-brief = { $bids }, davon { $count } ohne die Angaben, wer wo steht und was zu fragen ist
paper-trees-left-out = { $count ->
    [one] { $count } Lieferant aus einem Angebot mit mehr als { $most } Lieferanten ist in dessen Baum ausgelassen
   *[other] { $count } Lieferanten aus Angeboten mit mehr als { $most } Lieferanten sind in deren Bäumen ausgelassen
}

paper-nothing-found = Es gibt keinen Hinweis mit Schweregrad „{ $severity }“ oder höher.
paper-findings-about = { $findings } mit Schweregrad „{ $severity }“ oder höher, nach Lieferanten geordnet, die schwersten zuerst; { $suppliers } mit solchen Befunden, eigenen oder von unten. Grundlagen sind mit ihrer Kennung genannt; was sie bedeutet, steht im Verzeichnis der Grundlagen.
paper-findings-left-out = { $findings ->
    [one] ausgelassen: { $count } von { $suppliers } mit Befunden mit Schweregrad „{ $severity }“ oder höher, nämlich die mit den am wenigsten schweren, und damit { $hidden } von { $findings } solchen Befund
   *[other] ausgelassen: { $count } von { $suppliers } mit Befunden mit Schweregrad „{ $severity }“ oder höher, nämlich die mit den am wenigsten schweren, und damit { $hidden } von { $findings } solchen Befunden
}
paper-findings-in-brief = { $count ->
    [one] zu { $count } Lieferanten mit sehr langen Zellen sind die Befunde nur genannt, alles Übrige ist ausgelassen
   *[other] zu { $count } Lieferanten mit sehr langen Zellen sind die Befunde nur genannt, alles Übrige ist ausgelassen
}

# What is said of one supplier; the colon stands in the text.
paper-point-band = Risikoklasse:
paper-point-legal = Rechtsstatus:
paper-point-answered = Beantwortet:
paper-point-country = Land:
paper-point-under = Steht unter:
paper-point-read = Eingelesen aus:
paper-point-besides = Außerdem:
paper-not-scored = nicht bewertet, weil Antworten fehlen
paper-held = { $band }, dort gehalten durch { $rules }
paper-because = { $status }, wegen { $rules }
paper-of-what-applies = { $share } von dem, was in Betracht kommt
paper-besides-lower = { $count ->
    [one] { $count } Befund mit niedrigerem Schweregrad
   *[other] { $count } Befunde mit niedrigerem Schweregrad
}
paper-besides-open = { $count ->
    [one] { $count } offener Prüfpunkt
   *[other] { $count } offene Prüfpunkte
}
paper-sheet = Blatt { $sheet }
paper-cell = Zelle { $cell }

# A finding.
paper-finding = { $severity }: { $title }
paper-point-state = Status:
paper-point-rests = Beruht auf:
paper-point-why = Begründung:
paper-point-ask = Frage:
paper-point-action = Vorgehen:
paper-point-would-clear = Würde entkräften:
paper-point-kind = Art:
paper-point-rule = Regel:
paper-point-instruments = Grundlagen:
paper-waived = ausgenommen durch { $waiver }
paper-in-baseline = schon erfasst: steht bereits in einem früheren Bericht

paper-below = Was den Lieferanten von unten erreicht
paper-below-finding = { $severity }: { $title }, zu { $supplier } ({ $rule }: { $way })
paper-below-more = { $count ->
    [one] und { $count } weiterer Befund mit Schweregrad „{ $severity }“ oder höher
   *[other] und { $count } weitere Befunde mit Schweregrad „{ $severity }“ oder höher
}
paper-below-lower = { $count ->
    [one] und hier { $count } weiterer Befund mit niedrigerem Schweregrad
   *[other] und hier { $count } weitere Befunde mit niedrigerem Schweregrad
}
paper-below-cut = die Kette reicht weiter nach unten, als nachgesehen wurde

paper-ask-first = Was zuerst zu fragen ist
paper-could-become = könnte kritisch werden
paper-more-questions = { $count ->
    [one] und { $count } weitere Frage offen
   *[other] und { $count } weitere Fragen offen
}
paper-too-little-about = { $count ->
    [one] { $count } Lieferant ohne einen Befund mit Schweregrad „{ $severity }“ oder höher und mit zu wenigen Antworten für eine Risikoklasse. Das heißt nicht „ohne Befund“: Es ist zu fragen.
   *[other] { $count } Lieferanten ohne einen Befund mit Schweregrad „{ $severity }“ oder höher und mit zu wenigen Antworten für eine Risikoklasse. Das heißt nicht „ohne Befund“: Es ist zu fragen.
}
paper-share-answered = { $share } beantwortet
paper-too-little-left-out = { $count ->
    [one] { $count } von { $suppliers }, bei denen zu wenig beantwortet ist, ist ausgelassen
   *[other] { $count } von { $suppliers }, bei denen zu wenig beantwortet ist, sind ausgelassen
}

paper-remarks-input-about = Was sich nicht lesen ließ und was darüber entschieden wurde, wie die Listen zu lesen sind.
paper-remarks-input-left-out = { $all ->
    [one] { $count } von { $all } Anmerkung zur Eingabe ausgelassen
   *[other] { $count } von { $all } Anmerkungen zur Eingabe ausgelassen
}
paper-remarks-rules-about = Was über die Regeln und die Referenzdaten bekannt sein muss, bevor man sich auf die Befunde stützt.
paper-remarks-rules-left-out = { $all ->
    [one] { $count } von { $all } Anmerkung zu den Regeln ausgelassen
   *[other] { $count } von { $all } Anmerkungen zu den Regeln ausgelassen
}
paper-instruments-about = Die Gesetze, Standards, Leitfäden und Listen, auf denen die Regeln beruhen. Wie gut jeder Eintrag geprüft wurde: „{ paper-sure-read }“ heißt anhand des Textes selbst oder der Seite des Herausgebers, „{ paper-sure-summary }“ anhand der Zusammenfassung von jemand anderem, „{ paper-sure-unverified }“ nur nach allgemeinem Wissen.
paper-instruments-left-out = { $all ->
    [one] { $count } von { $all } Grundlage ausgelassen
   *[other] { $count } von { $all } Grundlagen ausgelassen
}
paper-no-address = keine Adresse
paper-checked = wie gut geprüft: { $word }
paper-sure-read = gelesen
paper-sure-summary = Zusammenfassung
paper-sure-unverified = ungeprüft

paper-run-about = Was nötig ist, um den Prüflauf zu wiederholen. Was aus jeder Spalte der Listen geworden ist, zeigen `thbscreen columns` und `-o tables/`.
paper-col-what = Was
paper-col-which = Name
paper-col-value = Wert
paper-run-left-out = { $all ->
    [one] { $count } von { $all } Zeile zum Prüflauf ausgelassen
   *[other] { $count } von { $all } Zeilen zum Prüflauf ausgelassen
}

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
# The report as one page for the browser. Where a number is put in, a language may need a
# selector even where English has none.

page-title = Lieferantenprüfung
page-title-of-day = Lieferantenprüfung, { $day }
page-what = Indikatoren für Menschenhandel zum Zweck der Arbeitsausbeutung. Ein Hinweis ist ein Anlass zu fragen, nie ein Urteil; was niemand beantwortet hat, ist unbekannt, nie „ohne Befund“.
page-to-content = Zum Inhalt
page-contents = Inhaltsübersicht
page-summary = Zusammenfassung
page-charts = Diagramme
page-bids = Angebote
page-glossary = Glossar
page-made-by = Erstellt mit thbscreen { $version }, Stichtag: { $day }. Diese Seite enthält alles, was sie zeigt; sie ruft nichts ab und sendet nichts.
page-back-to-top = Zum Seitenanfang
# What stands between backticks is an option of the command.
page-needs-script = Diese Liste braucht das Skript der Seite, und das ist abgeschaltet. Eine Arbeitsmappe (`-o report.xlsx`) oder ein Ordner mit Tabellen (`-o tables/`) enthält dieselben Zeilen.
# Behind the heading of a list whose texts are English; not used in English.
page-in-english = (auf Englisch)

# The summary. Short labels above or beside a value.
page-suppliers = Lieferanten
page-with-flag = Mit Hinweis
page-open-checks = Offene Prüfpunkte
page-suppliers-by-band = Lieferanten nach Risikoklasse
page-findings-by-severity = Befunde nach Schweregrad
page-attention = Wer zuerst Aufmerksamkeit braucht
page-band = Risikoklasse
page-legal = Rechtsstatus
page-found = Was gefunden wurde
page-ask-first = Was zuerst zu fragen ist
page-screened = Was geprüft wurde
page-lists = Listen
page-rules = Regeln
# "146 rules (osce, eu)"
page-rules-of-packs = { $rules } ({ $packs })
page-as-of = Stichtag
page-remarks-input = Anmerkungen zur Eingabe
page-remarks-rules = Anmerkungen zu Regeln und Daten

# What the page leaves out. The remarks end without a full stop.
page-remark = Diese Seite: { $remark }.
page-suppliers-left-out = die Listen enthalten von den Lieferanten die { $kept }, die am meisten Aufmerksamkeit brauchen, und lassen { $count } aus; Zahlen und Diagramme erfassen alle. Eine Arbeitsmappe oder ein Ordner mit Tabellen enthält alle Lieferanten
page-bids-left-out = { $count ->
    [one] { $count } Angebot ist ausgelassen; eine Arbeitsmappe oder ein Ordner mit Tabellen enthält alle
   *[other] { $count } Angebote sind ausgelassen; eine Arbeitsmappe oder ein Ordner mit Tabellen enthält alle
}
page-texts-cut = { $count ->
    [one] { $count } überlanger Text ist gekürzt und endet mit […]
   *[other] { $count } überlange Texte sind gekürzt und enden mit […]
}

# The bids.
page-bids-about = Zuerst die, die am meisten Aufmerksamkeit brauchen. Was zum Bieter selbst gefunden wurde und was ihn von den Lieferanten darunter erreicht, steht getrennt in zwei Zeilen.
page-bids-side-by-side = Angebote im Vergleich
page-bid = Angebot
# Head of the column that says whether a line is about the bidder or about those below.
page-bid-of = Wer
page-worst = Schwerster Befund
page-critical-findings = Befunde „kritisch“
page-high-findings = Befunde „hoch“
page-serious-below = Hoch/kritisch darunter
page-answered = Beantwortet
page-could-be-critical = Könnte kritisch werden
page-the-bidder = der Bieter
page-those-below = die Lieferanten darunter
page-questions-open = { $count ->
    [one] { $count } Frage offen
   *[other] { $count } Fragen offen
}
page-supplier = Lieferant
page-tier = Stufe
# Head of the column that names whom a supplier stands below.
page-below = Steht unter
page-to-know = Was zu wissen ist
page-members-left-out = { $count ->
    [one] { $count } weiterer Lieferant dieses Angebots ist hier weder gezeichnet noch aufgeführt; er steht in der Liste der Lieferanten.
   *[other] { $count } weitere Lieferanten dieses Angebots sind hier weder gezeichnet noch aufgeführt; sie stehen in der Liste der Lieferanten.
}
page-ask-on-harm = Nicht beantwortet und könnte kritisch werden: zuerst zu fragen
page-would-narrow = Grenzt die Bewertungen am stärksten ein

# What those hear who do not see the page. $what is the name of a bid or of a chart.
page-drawn = { $what }, als Zeichnung
page-as-table = { $what }, als Tabelle
page-suppliers-of-bid = { $bid }, Lieferanten
page-tree = { $bid }: wer unter wem steht; die Tabelle darunter zeigt dasselbe
page-same-as-table = Dasselbe als Tabelle

# The lists, which a script fills: it puts in numbers and names as they come, so nothing here
# can have a selector. Choose words that fit any number.
page-search = Suchen
page-search-in = Suchen in: { $list }
page-clear = Zurücksetzen
page-all = alle
page-not-stated = (nicht angegeben)
page-rows-of = { $list }, Zeilen
page-pages-of = Seiten: { $list }
page-first-page = Erste
page-previous-page = Vorherige
page-next-page = Nächste
page-last-page = Letzte
page-place = Seite { $page } von { $pages }
page-rows-all = { $count } insgesamt
page-rows-some = { $shown } von { $count }
page-paper-takes-all = Auf Papier kämen alle: bitte vor dem Drucken filtern.
page-nothing-fits = Keine Zeile passt; bitte die Suche oder einen Filter zurücksetzen.
page-nothing-to-list = Es gibt nichts aufzuführen.
page-only = { $column }: { $value }
page-no-longer-only = Filter aufheben: { $filter }

# The details of a supplier.
page-no-such-supplier = Diesen Lieferanten gibt es auf dieser Seite nicht. Vielleicht wurde er ausgelassen, oder die Adresse enthält einen Tippfehler.
page-all-suppliers = Alle Lieferanten
page-from-below = Was den Lieferanten von unten erreicht
page-ask-in-order = Was zu fragen ist, in dieser Reihenfolge
page-points = Wie die Bewertung zustande kommt
page-rests-on = Beruht auf
page-why = Begründung
page-ask = Frage
page-action = Vorgehen
page-would-clear = Würde entkräften
page-kind = Art
page-rule = Regel
page-instruments = Grundlagen

# The charts: each with a title, a sentence on what it shows, and the heads of a table.
chart-in-words = { $title }: { $bars }
chart-bands = Lieferanten nach Risikoklasse
chart-bands-shows = Risikoklasse „hoch“ oder „kritisch“: { $serious } von { $suppliers } Lieferanten ({ $share } %). Bei { $open } ist zu wenig für eine Risikoklasse beantwortet, was nicht „niedrig“ bedeutet.
chart-severities = Befunde nach Schweregrad und offene Prüfpunkte
chart-severities-shows = { $serious ->
    [one] { $serious } Befund hat
   *[other] { $serious } Befunde haben
} den Schweregrad „kritisch“ oder „hoch“; { $open ->
    [one] { $open } Prüfpunkt ist
   *[other] { $open } Prüfpunkte sind
} mangels Antwort offen.
chart-rules = Befunde nach Regel
chart-rules-shows = { $count ->
    [one] { $count } Regel hat
   *[other] { $count } Regeln haben
} etwas gefunden. Am häufigsten: { $rule } (bei { $flagged } von { $suppliers } Lieferanten, für die sie gilt).
chart-rules-most = Gezeigt sind die { $count }, die am meisten gefunden haben.
chart-kinds = Befunde nach Art
# $kind is one of the words of scales above: gate, evidence, exposure ...
chart-kinds-shows = Die meisten Befunde ({ $count }) sind von der Art „{ $kind }“; { $harm ->
    [one] { $harm } ist ein unmittelbarer Indikator
   *[other] { $harm } sind unmittelbare Indikatoren
} für Schaden (Art „Indikator“).
chart-answered = Wie viel beantwortet ist
chart-answered-bars = Lieferanten nach dem Anteil der Fragen, die sie beantwortet haben
chart-answered-shows = { $count ->
    [one] { $count } von { $suppliers } Lieferanten ({ $share } %) hat weniger als die Hälfte von dem beantwortet, was bei ihm in Betracht kommt.
   *[other] { $count } von { $suppliers } Lieferanten ({ $share } %) haben weniger als die Hälfte von dem beantwortet, was bei ihnen in Betracht kommt.
}
chart-tenth = { $from } bis { $to } %
chart-heat = Länder nach Wirtschaftszweigen
chart-heat-label = Länder nach Wirtschaftszweigen: Lieferanten mit einem Hinweis mit Schweregrad „hoch“ oder „kritisch“; die Tabelle darunter zeigt dasselbe
chart-heat-most = Hinweise mit Schweregrad „hoch“ oder „kritisch“ häufen sich am stärksten hier: { $country }, Wirtschaftszweig { $sector }; { $serious } von { $suppliers } Lieferanten.
chart-heat-none = Zu keinem Lieferanten in diesen Feldern gibt es einen Hinweis mit Schweregrad „hoch“ oder „kritisch“.
chart-heat-shows = Jedes Feld zeigt, zu wie vielen seiner Lieferanten es einen solchen Hinweis gibt; gezeigt sind höchstens { $countries } Länder und { $sectors } Wirtschaftszweige (Abteilungen der ISIC Rev. 4). Ein großer Anteil kann ebenso viel über die Fragen aussagen wie über die Lieferanten.
# How many suppliers of a cell: "2 of 5".
chart-heat-cell = { $serious } von { $suppliers }
# In the place of a country or a sector.
chart-not-stated = nicht angegeben
# The same in the drawing: at most ten letters, abbreviated if need be.
chart-not-stated-short = k. A.
chart-head-country = Land des Arbeitsortes
chart-head-band = Risikoklasse
chart-head-suppliers = Lieferanten
chart-head-severity = Schweregrad
chart-head-findings = Befunde
chart-head-rule = Regel
chart-head-pattern = Muster
chart-head-severity-most = Schweregrad, höchstens
chart-head-flagged = Mit Hinweis
chart-head-unknown = Unbekannt
chart-head-concerned = Gilt für Lieferanten
chart-head-kind = Art
chart-head-answered = Beantwortet

# --- The workbook ------------------------------------------------------------------------
# The report as a workbook, and the lists of the user with what was found beside each row.

# Names of sheets: at most 31 characters, none of : \ / ? * [ ] and no apostrophe at an end, and
# other than the titles of the tables.
book-summary = Zusammenfassung
book-about = Erläuterungen

book-property-title = Prüfung auf Indikatoren für Menschenhandel zum Zweck der Arbeitsausbeutung
book-page = Seite { $page } von { $pages }
book-one-table = { $about } Dieses Tabellenblatt enthält eine Tabelle.
# Of a table whose texts are English; not used in English.
book-in-english = { $about } Die Texte sind auf Englisch.

# The first sheet.
book-title = Prüfung auf Indikatoren für Menschenhandel
book-flag = Ein Hinweis ist ein Anlass zu fragen, nie ein Urteil. Ein offener Prüfpunkt heißt nicht „ohne Befund“.
book-screened = Was geprüft wurde
book-lists = Listen
book-rules = Regeln
# "osce (46 rules)"
book-pack = { $count ->
    [one] { $pack } ({ $count } Regel)
   *[other] { $pack } ({ $count } Regeln)
}
book-as-of = Stichtag
book-program = Programm
book-came-out = Was sich ergeben hat
book-suppliers = Lieferanten
book-bids = Angebote
book-by-band = Lieferanten nach Risikoklasse
book-by-severity = Befunde nach Schweregrad
book-open = mangels Antwort offen
book-sheets = Tabellenblätter
book-remarks = Zu dieser Arbeitsmappe
book-how-to-read = Lesehilfe

# What the workbook cannot do. Without a full stop.
book-several-sheets = { $table }: { $rows } Zeilen sind mehr, als auf ein Tabellenblatt passen, und stehen auf { $sheets } Blättern
book-texts-cut = { $count ->
    [one] { $count } Text war länger, als eine Zelle fasst, und endet mit […]
   *[other] { $count } Texte waren länger, als eine Zelle fasst, und enden mit […]
}
book-no-links = Befunde sind nicht mit Lieferanten verknüpft: Es sind mehr, als eine Arbeitsmappe verknüpfen kann
book-some-links = nicht jede Zeile ist verknüpft: Eine Tabelle kann 65.530 Verknüpfungen haben

# The lists with what was found beside each row: the first sheet.
book-lists-title = Auf Indikatoren für Menschenhandel geprüfte Listen
book-what-this-is = Worum es sich handelt
book-annotated-copy = Eine ergänzte Kopie
book-annotated-about = Eine Kopie der unten genannten Listen, für deren Besitzer erstellt. Jede Zeile steht, wo sie stand, sodass eine als Beleg genannte Zelle an derselben Stelle zu finden ist; rechts von jeder Liste sind Spalten hinzugekommen. Zellen sind Text, einfache Zahlen und Datumsangaben; Formeln, Farben und verborgene Kennzeichen sind nicht übernommen, und Zeilen und Spalten, die in der Liste ausgeblendet sind, werden hier gezeigt.
book-reference = Referenzdaten
book-columns-added = Hinzugekommene Spalten
# "bids.xlsx, sheet Bids"
book-sheet-of-file = { $file }, Blatt { $sheet }
# $columns is "K to P", said by book-columns.
book-columns = { $first } bis { $last }
book-list-with-header = Lieferanten aus { $list }. Die Kopfzeile ist Zeile { $row }; hinzugekommen sind die Spalten { $columns }.
book-list-without-header = Lieferanten aus { $list }. Die Liste hat keine Kopfzeile; hinzugekommen sind die Spalten { $columns }: { $names }.
# A sheet of a list that has no name.
book-nameless-list = Liste
book-not-copied = { $sheet } ist in dieser Kopie nicht enthalten: { $why }
book-renamed = Blatt `{ $sheet }` aus { $file } heißt hier `{ $name }`
book-cells-cut = { $count ->
    [one] { $count } Zelle der Listen war länger, als eine Zelle fasst, und endet mit […]
   *[other] { $count } Zellen der Listen waren länger, als eine Zelle fasst, und enden mit […]
}
book-cells-replaced = { $count ->
    [one] { $count } Zelle der Listen enthält Steuerzeichen oder Zeichen, die die Schreibrichtung ändern; diese sind ersetzt
   *[other] { $count } Zellen der Listen enthalten Steuerzeichen oder Zeichen, die die Schreibrichtung ändern; diese sind ersetzt
}
book-some-rows-lead = nicht jede Zeile führt zu ihren Befunden: Ein Tabellenblatt kann 65.530 Verknüpfungen haben

# The added columns, whose names stay English: what they mean. What stands between backticks is
# what a cell says: use the words of scales above and the texts below.
book-thb_status = Der schwerste Befund, der den Lieferanten selbst betrifft oder ihn von unten erreicht: kritisch, hoch, mittel, niedrig, informativ; `keine Hinweise`, was nicht dasselbe ist wie „ohne Befund“; `zusammengefasst mit Zeile 4`, wenn das Ergebnis in jener Zeile steht; `nicht geprüft`, mit dem Grund, bei Zeilen, die keine Lieferanten sind.
book-thb_legal = Was sich zu den rechtlichen Ausschlussgründen ergibt: Entscheidung nötig, Auflagen, kein Hinweis, unbekannt.
book-thb_band = Die Risikoklasse des Lieferanten selbst; `nicht bewertet`, wo zu wenig beantwortet ist, was nicht „niedrig“ bedeutet.
book-thb_reasons = Wozu es Hinweise gibt, die schwersten zuerst: erst zum Lieferanten selbst, dann das, was ihn von unten erreicht, mit dem Lieferanten, zu dem es gefunden wurde.
book-thb_ask = Was zuerst zu fragen ist: die Fragen zu den schwersten Befunden, dann die offenen Fragen.
book-thb_findings = Wie viele Befunde mit Hinweis es zum Lieferanten selbst gibt; die Verknüpfung führt zu ihnen auf dem Blatt „Befunde“.

# What their cells say.
book-nothing-flagged = keine Hinweise
book-joined-with = zusammengefasst mit Zeile { $row }
book-not-screened = nicht geprüft
# $why is one of the reasons that follow.
book-not-screened-because = nicht geprüft: { $why }
book-aside-hidden = in der Liste ausgeblendet
book-aside-shifted = mehr Zellen als die Kopfzeile
book-aside-header-again = noch einmal die Kopfzeile
book-aside-other-role = ein Beteiligter in anderer Rolle
book-aside-total = eine Summe
book-aside-note = eine Überschrift oder Anmerkung
book-aside-above = oberhalb der Kopfzeile
book-aside-head = Teil der Kopfzeile
# $severity is a word of the scale, $patterns a list of titles: "high: ...".
book-found-own = { $severity }: { $patterns }
book-found-below = { $severity }, von unten: { $patterns }
# "3 medium, 1 low"
book-found-minor = weniger schwere Muster von unten: { $patterns }
book-found-minor-count = { $count } { $severity }
# A pattern, and about whom it was found.
book-found-from = { $pattern } ({ $from })
book-found-from-more = { $count ->
    [one] { $pattern } ({ $from } und { $count } weiterer)
   *[other] { $pattern } ({ $from } und { $count } weitere)
}

# Where a row is named and not a cell.
book-row = Zeile { $row }
# How much controls earn: "2.5 of 9", and a span of two of them.
book-controls = { $earned } von { $most }
book-controls-span = { $low } bis { $high }

# Further words that stand alone in cells, as those of scales above do: what suppliers are
# grouped by, parts of the rating, sorts and standing of laws and standards, how well they were
# checked, sorts of remarks.
word-country = Land
word-sector = Wirtschaftszweig
word-tier = Stufe
word-rule = Regel
word-workforce = Arbeitskräfte
word-controls = Schutzmaßnahmen
word-law = Gesetz
word-regulation = Verordnung
word-treaty = Übereinkommen
word-standard = Standard
word-guidance = Leitfaden
word-tool = Hilfsmittel
word-list = Liste
word-case-law = Rechtsprechung
word-not-issued = noch nicht herausgegeben
word-proposed = vorgeschlagen
word-adopted = verabschiedet
word-in-force = in Kraft
word-superseded = ersetzt
word-repealed = aufgehoben
# How well an entry was checked against its source: the text was read, a summary of it was,
# neither.
word-read = gelesen
word-summary = Zusammenfassung
word-unverified = ungeprüft
word-unreadable-cell = unlesbare Zelle
word-row-width = Zellenzahl der Zeile
word-repeated-id = mehrfache Nummer
word-repeated-supplier = mehrfacher Lieferant
word-nameless-row = Zeile ohne Namen
word-unknown-parent = übergeordneter Lieferant unbekannt
word-unknown-supplier = unbekannter Lieferant
word-skipped-row = übersprungene Zeile
word-hidden = ausgeblendet
word-doubtful-id = zweifelhafte Nummer
word-column = Spalte
word-skipped-sheet = übersprungenes Blatt
word-reading = Lesart
