# Die eigenen Sätze des Programms. Jede Sprache hat dieselben, unter denselben Namen.

# --- Arten von Antworten ----------------------------------------------------------------

kind-id = Nummer oder Code
kind-text = Text
kind-list = Liste
kind-country = Land
kind-sector = Wirtschaftszweig
kind-number = Zahl
kind-percent = Prozentsatz
kind-money = Geldbetrag
kind-date = Datum
kind-answer = Ja oder Nein
kind-choice = Auswahl

unit-hours = Stunden
unit-workers = Personen
unit-days = Tage
unit-per-month = pro Monat
unit-hours-per-week = Stunden pro Woche
unit-employees = Personen
unit-findings = Feststellungen

block-identity = Angaben zum Unternehmen
block-role = Ihre Rolle in diesem Angebot
block-money = Wirtschaftliche Angaben
block-goods = Leistungen und Waren
block-workforce = Arbeitskräfte
block-recruitment = Anwerbung
block-conditions = Arbeitsbedingungen
block-plan = Plan gegen Menschenhandel
block-law = Ausschlussgründe
block-transparency = Öffentliche Erklärung
block-assurance = Prüfungen und Nachweise

level-basic = Grundfassung
level-standard = Standardfassung
level-full = Vollfassung

# --- Der Fragebogen ---------------------------------------------------------------------

template-title = Fragebogen für Bieter: Arbeitsbedingungen und Menschenhandel
template-sheet-front = Hinweise
template-sheet-answers = Antworten
template-sheet-questions = Fragen
template-sheet-dictionary = Spaltenverzeichnis
template-sheet-lists = Auswahllisten

template-purpose-heading = Worum es geht
template-purpose = Öffentliche Auftraggeber müssen dafür sorgen, dass Ausbeutung in dem, was sie beschaffen, keinen Platz hat. Anhand Ihrer Antworten prüfen wir alle Angebote in diesem Vergabeverfahren auf dieselbe Weise.
template-fairness = Keine Antwort führt für sich allein zum Ausschluss. Gibt eine Antwort Anlass zu Fragen, so fragen wir Sie, bevor wir entscheiden. Ein ehrliches „{ $unknown }“ ist besser als eine Vermutung: Es zählt weder als „{ $yes }“ noch als „{ $no }“ und bleibt offen, bis die Frage beantwortet ist.
template-how-heading = So füllen Sie den Fragebogen aus
template-how-rows = Tabellenblatt „{ $sheet }“: eine Zeile für jedes Unternehmen. Beginnen Sie bitte mit Ihrem eigenen, und tragen Sie dann jeden Ihnen bekannten Nachunternehmer, Personaldienstleister und Hersteller auf jeder Stufe der Lieferkette in eine eigene Zeile ein.
template-how-ids = Geben Sie bitte jedem Unternehmen in der Spalte „{ $id }“ eine eigene Nummer. Tragen Sie in die Spalte „{ $parent }“ die Nummer des Unternehmens ein, das es beauftragt; in Ihrer eigenen Zeile bleibt diese Spalte leer.
template-how-lists = Bietet ein Feld eine Liste an, so wählen Sie bitte aus dieser Liste aus. Mehrere Werte in einem Feld werden durch Semikolon getrennt.
template-how-unknown = Wenn Sie etwas nicht wissen, schreiben Sie bitte „{ $unknown }“. Wenn eine Frage für Sie nicht in Betracht kommt, schreiben Sie bitte „{ $notapplicable }“.
template-how-money = Beträge und Prozentsätze sind Zahlen ohne Währungsangabe und ohne Prozent- oder Währungszeichen; für die Währung gibt es eine eigene Spalte.
template-how-tags = Lassen Sie bitte die graue Zeile mit den Kennzeichen, die mit # beginnen, unverändert: Anhand dieser Zeile werden Ihre Antworten in jeder Sprache eingelesen.
template-how-proof = Im Tabellenblatt „{ $sheet }“ steht, warum jede Frage gestellt wird und mit welcher Unterlage sie sich klären lässt. Bitte fügen Sie die Unterlagen bei, die Ihnen vorliegen.
template-how-names = Bitte nennen Sie keine Arbeitskraft beim Namen, weder hier noch in einer Anlage.
template-how-save = Speichern Sie die Arbeitsmappe bitte im Format xlsx, und senden Sie sie vollständig zurück.
template-sheets-heading = Inhalt dieser Arbeitsmappe
template-about-answers = die Fragen und Platz für Ihre Antworten
template-about-questions = jede Frage: warum sie gestellt wird, womit sie sich klären lässt, in wie vielen Zeilen sie beantwortet ist
template-about-dictionary = jede Spalte: ihr Kennzeichen für Programme, ihre Bedeutung, was darin stehen darf
template-about-lists = die Wörter, Länder, Währungen und Wirtschaftszweige, die zur Auswahl stehen
template-record-heading = Wie dieser Fragebogen entstanden ist
template-record-rules = Regeln
template-record-level = Umfang
template-record-level-worth = { $level }: { $asked ->
    [one] { $asked } Frage
   *[other] { $asked } Fragen
}, { $left ->
    [0] keine ausgelassen
    [one] { $left } weitere ist einem ausführlicheren Fragebogen vorbehalten
   *[other] { $left } weitere sind einem ausführlicheren Fragebogen vorbehalten
}
template-record-day = Stand
template-record-program = Programm
template-english = Mit „[en]“ gekennzeichnete Texte sind noch nicht übersetzt und stehen auf Englisch.

template-answers-title = Ihre Antworten
template-answers-hint = Eine Zeile für jedes Unternehmen: zuerst Ihr eigenes, dann die Unternehmen unter Ihnen in der Lieferkette. Die Zeile mit # muss erhalten bleiben.

template-questions-title = Die Fragen und warum sie gestellt werden
template-questions-number = Nr.
template-questions-topic = Thema
template-questions-column = Spalte
template-questions-question = Frage
template-questions-why = Warum wir fragen
template-questions-checks = Zugehörige Prüfpunkte
template-questions-proof = Geeigneter Nachweis
template-questions-answered = Beantwortet
template-questions-more = { $count ->
    [one] { $checks }; { $count } weiterer
   *[other] { $checks }; { $count } weitere
}
template-questions-key = Daran ist zu erkennen, welches Unternehmen gemeint ist und wer in der Lieferkette unter wem steht.

template-dictionary-title = Bedeutung der Spalten
template-dictionary-mark = Kennzeichen
template-dictionary-name = Bezeichnung
template-dictionary-kind = Art
template-dictionary-allowed = Zulässige Angaben
template-dictionary-meaning = Bedeutung

template-lists-title = Auswahlmöglichkeiten
template-lists-countries = Länder
template-lists-currencies = Währungen (ISO 4217)
template-lists-sectors = Wirtschaftszweige (ISIC Rev. 4)

allowed-answer = eine dieser Angaben: { $words }
allowed-choice = eine dieser Angaben: { $words }
allowed-parts = eine oder mehrere dieser Angaben, durch Semikolon getrennt: { $words }
allowed-list = eine oder mehrere Angaben, durch Semikolon getrennt
allowed-country = ein Land, mit seinem Namen in beliebiger Sprache oder seinem Code nach ISO 3166-1
allowed-countries = ein Land oder mehrere Länder, durch Semikolon getrennt
allowed-sector = ein Wirtschaftszweig, in Worten oder als Code (ISIC, NACE, NAICS, CPV)
allowed-number = eine Zahl ab 0
allowed-number-of = eine Zahl ab 0 ({ $unit })
allowed-percent = eine Zahl von 0 bis 100
allowed-money = eine Zahl ab 0, ohne Währungsangabe
allowed-date = ein Datum, am besten in der Form 2026-01-31
allowed-text = Text
allowed-currency = ein Währungscode, zum Beispiel EUR
allowed-id = eine Nummer oder ein Code; führende Nullen zählen

template-wrong-title = Bitte prüfen
template-wrong-choice = Bitte wählen Sie aus der Liste aus.
template-wrong-number = Erwartet wird eine Zahl ab 0. Wenn Sie sie nicht kennen, schreiben Sie bitte „{ $unknown }“, und bestätigen Sie die Eingabe.
template-wrong-percent = Erwartet wird eine Zahl von 0 bis 100. Wenn Sie sie nicht kennen, schreiben Sie bitte „{ $unknown }“, und bestätigen Sie die Eingabe.
template-wrong-date = Erwartet wird ein Datum. Wenn Sie es nicht kennen, schreiben Sie bitte „{ $unknown }“, und bestätigen Sie die Eingabe.

# --- Das Schreiben, mit dem um Aufklärung gebeten wird -----------------------------------

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
day-of-year = { $day }. { $month } { $year }

letter-label = { $label }:
letter-title = Bitte um Aufklärung zu Ihrem Angebot
letter-sender = [Auftraggeber, Anschrift]
letter-reference = [Aktenzeichen des Vergabeverfahrens]
letter-signature = [Name, Funktion]
letter-no-day = [Datum]
letter-to = An
letter-bid = Angebot
letter-our-reference = Unser Zeichen
letter-day = Datum
letter-reply-by = Antwort erbeten bis
letter-salutation = Sehr geehrte Damen und Herren,
letter-opening = wir prüfen alle Angebote in diesem Vergabeverfahren auf dieselbe Weise auf Indikatoren für Menschenhandel und Arbeitsausbeutung in der Lieferkette. Bei einigen Punkten reichen die uns vorliegenden Informationen nicht aus, oder sie geben Anlass zu einer Nachfrage. Damit ist keine Feststellung zulasten Ihres Unternehmens oder anderer hier Genannter verbunden: In dem, was uns vorliegt, kann etwas fehlen, unklar oder unrichtig sein. Bevor wir eine Entscheidung treffen, möchten wir Ihre Antwort erhalten.
letter-request = { $count ->
    [one] Wir haben eine Frage an Sie; dazu ist angegeben, worauf sie beruht und womit sie sich klären lässt.
   *[other] Wir haben { $count } Fragen an Sie; am Anfang stehen diejenigen, deren Beantwortung an unserer Einschätzung am meisten ändern würde. Zu jeder Frage ist angegeben, worauf sie beruht und womit sie sich klären lässt.
} Bitte antworten Sie bis zum { $day } in der Tabelle am Ende dieses Schreibens. Sollten die uns vorliegenden Informationen nicht zutreffen, teilen Sie uns dies bitte mit, und belegen Sie, was richtig ist.
letter-care = Bitte nennen Sie keine Arbeitskraft beim Namen, und sorgen Sie dafür, dass niemandem aus dem, was hier gefragt oder beantwortet wird, Nachteile entstehen. Ist jemand in Gefahr, so gehen die Sicherheit dieser Person und Hilfe für sie vor; teilen Sie uns dann bitte nur mit, was wir wissen müssen, um handeln zu können.
letter-about-bidder = Zu Ihrem Unternehmen
letter-about-other = Zu { $name } in Ihrem Angebot
letter-question = Frage { $number }
letter-rests-on = Was uns vorliegt
letter-open-for = Bisher keine Antwort: { $names }.
letter-unquoted = Die vorliegenden Angaben werden hier nicht wiedergegeben: { $names }.
letter-yourself = Ihr Unternehmen
letter-unclear = Eine Antwort, die wir nicht auswerten können: „{ $text }“
letter-why = Warum wir fragen
letter-why-checks = { $count ->
    [one] Ihre Antwort zählt bei diesem Prüfpunkt: { $checks }.
   *[other] Ihre Antwort zählt bei diesen Prüfpunkten: { $checks }.
}
letter-why-basis = Grundlage: { $sources }.
letter-proof = Womit sich die Frage klären lässt
letter-proof-any = Ihre Antwort, gegebenenfalls mit Unterlagen, die sie belegen.
letter-more = { $count ->
    [one] Eine weitere Frage von geringerem Gewicht ist hier nicht aufgeführt.
   *[other] { $count } weitere Fragen von geringerem Gewicht sind hier nicht aufgeführt.
}
letter-table = Ihre Antwort
letter-table-hint = Bitte füllen Sie die letzten beiden Spalten aus, und senden Sie das Dokument zurück. Lassen Sie bitte die Kennzeichen, die mit # beginnen, unverändert: Anhand dieser Kennzeichen werden Ihre Antworten eingelesen.
letter-table-number = Nr.
letter-table-entity = Unternehmen
letter-table-mark = Kennzeichen
letter-table-question = Frage
letter-table-answer = Ihre Antwort
letter-table-document = Unterlage, Seite
letter-closing = Mit freundlichen Grüßen
letter-made = Erstellt mit thbscreen { $version } auf der Grundlage der Regeln { $packs } (Stand: { $day }).
letter-english = Mit „[en]“ gekennzeichnete Texte sind noch nicht übersetzt und stehen auf Englisch.
