# Regeln: Titel, Begründung, Frage an das Unternehmen und Vorgehen auf Deutsch

rule-plan-missing =
    .title = Kein Plan gegen Menschenhandel
    .why = Der Lieferant gibt an, dass er keinen Plan gegen Menschenhandel hat. Das OSZE-Papier von 2014 fordert die Regierungen auf, nur bei Auftragnehmern einzukaufen, die einen solchen Plan haben; ohne ihn ist niemand damit betraut, Schaden zu bemerken und wiedergutzumachen. Das sagt nichts darüber, wie Arbeitskräfte behandelt werden, und kleine Unternehmen haben solche Maßnahmen oft unter einem anderen Namen. Die Grenze für kleine Aufträge ist unsere Voreinstellung.
    .ask = Haben Sie unter einem anderen Namen schriftliche Maßnahmen gegen Menschenhandel und Zwangsarbeit, etwa einen Verhaltenskodex, eine Richtlinie oder ein Managementsystem? Bitte senden Sie uns diese Unterlagen, oder teilen Sie uns mit, bis wann Sie einen Plan beschließen könnten.
    .action = Eine gleichwertige, angemessene Unterlage anerkennen oder eine Frist für einen Plan setzen, der zur Größe von Unternehmen und Auftrag passt. Kein automatischer Ausschluss.

rule-plan-omits-subcontractors =
    .title = Plan gegen Menschenhandel endet beim Bieter
    .why = Es gibt einen Plan, ein Teil der Arbeit wird an Nachunternehmer vergeben, und der Plan erfasst die Nachunternehmer nicht. Das OSZE-Papier von 2014 verlangt einen Plan, der den Auftragnehmer, seine Nachunternehmer und die Beschäftigten erfasst; Schaden findet sich meist dort, wohin der Plan nicht reicht. Wie ein fehlender Plan wiegt dies bei einem kleinen Auftrag weniger schwer; die Grenze ist unsere Voreinstellung. Ein Lieferant ohne jeden Plan wird stattdessen danach gefragt; für ihn gilt diese Regel also nicht.
    .ask = Wie bindet der Plan Ihre Nachunternehmer und Personaldienstleister, und wie werden diese überprüft? Bitte nennen Sie sie, und zeigen Sie uns die Klausel oder das Verfahren.
    .action = Eine Klausel verlangen, die die Pflichten des Plans an jeden Nachunternehmer weitergibt, und eine Liste der Nachunternehmer und Personaldienstleister. Kein automatischer Ausschluss.

rule-plan-no-reporting =
    .title = Kein Bericht über die Umsetzung des Plans
    .why = Der Lieferant hat einen Plan und gibt an, dass er nicht bereit oder nicht in der Lage ist, darüber zu berichten, oder er lässt die Frage offen. Der dritte Teil des Prüfmaßstabs der OSZE von 2014 ist, dass der Auftragnehmer bereit und in der Lage ist, über die Umsetzung des Plans zu berichten. Eine offene Antwort wiegt weniger schwer als ein Nein, denn sie kann auch nur bedeuten, dass die Frage nicht erreicht wurde. Eine Liste ohne diese Frage ergibt „unbekannt“.
    .ask = Wer wird uns über die Umsetzung des Plans berichten, wie oft und mit welchen Zahlen (zum Beispiel durchgeführte Audits, eingegangene Beschwerden, erstattete Gebühren)?
    .action = Einen jährlichen Bericht mit wenigen Zahlen in den Vertrag aufnehmen. Kein automatischer Ausschluss.

rule-plan-element-awareness =
    .title = Plan sagt den Arbeitskräften nicht, was verboten ist
    .why = Zu den angegebenen Teilen des Plans gehört nicht, den Arbeitskräften bekannt zu machen, was verboten ist und was sie dagegen tun können. Wer nicht weiß, dass Gebühren oder einbehaltene Pässe verboten sind, wird sie nicht melden. Die Liste der Teile stammt vom Lieferanten selbst; eine Einweisung in den Sprachen der Arbeitskräfte kann die Lücke schließen.
    .ask = Wie, in welchen Sprachen und wann erfahren Ihre Arbeitskräfte, welche Praktiken verboten sind und an wen sie sich wenden können?
    .action = Darum bitten, dass ein kurzer Aushang oder eine Einweisung in den Sprachen der Arbeitskräfte ergänzt wird; eine Vorlage anbieten. Kein automatischer Ausschluss.

rule-plan-element-reporting-channel =
    .title = Plan nennt keinen sicheren Meldeweg für Arbeitskräfte
    .why = Zu den angegebenen Teilen des Plans gehört kein Weg, auf dem Arbeitskräfte etwas melden können, ohne Vergeltung fürchten zu müssen. Ohne einen solchen Weg bleibt Schaden unbemerkt, so gut der Plan sonst auch sein mag. Wie ein fehlender Plan wiegt dies bei einem kleinen Auftrag weniger schwer; die Grenze ist unsere Voreinstellung. Die Liste der Teile stammt vom Lieferanten selbst; den Meldeweg kann es geben, ohne dass er im Plan steht.
    .ask = Über welchen Weg und in welchen Sprachen können Arbeitskräfte Missbrauch melden, wer nimmt die Meldungen entgegen, wie werden die Arbeitskräfte vor Vergeltung geschützt, und wie viele Meldungen gab es im letzten Jahr?
    .action = Vor Beginn der Arbeiten einen funktionierenden Meldeweg verlangen; für ein kleines Unternehmen genügt eine gemeinsam mit anderen genutzte Hotline. Kein automatischer Ausschluss.

rule-plan-element-recruitment-wage =
    .title = Plan schweigt zu Anwerbung und Löhnen
    .why = Die angegebenen Teile des Plans behandeln Anwerbung und Löhne nicht (nur geschulte Personalvermittler, keine Gebühren für Arbeitskräfte, Löhne nach dem Gesetz oder eine Erklärung, wenn sie davon abweichen). Schulden aus der Anwerbung sind der übliche Weg in die Ausbeutung; deshalb wiegt die Lücke schwerer, wenn ein Personaldienstleister eingesetzt wird oder migrantische Arbeitskräfte beschäftigt werden. Ein fehlender Teil wiegt nie schwerer als ein fehlender Plan und damit bei einem kleinen Auftrag weniger schwer; die Grenze ist unsere Voreinstellung. Die Liste der Teile stammt vom Lieferanten selbst; eine gesonderte Richtlinie zur Anwerbung kann die Lücke schließen.
    .ask = Welche Personalvermittler setzen Sie ein, wer trägt welche Kosten der Anwerbung, und wie stellen Sie sicher, dass die Löhne dem gesetzlichen Mindestlohn entsprechen?
    .action = Einen kurzen Text verlangen, nach dem der Arbeitgeber die Anwerbung bezahlt und die Löhne dem Gesetz entsprechen. Kein automatischer Ausschluss.

rule-plan-element-housing =
    .title = Unterkunft wird gestellt, und der Plan schweigt dazu
    .why = Die Arbeitskräfte werden vom Arbeitgeber oder von einem von ihm Beauftragten untergebracht, und zu den angegebenen Teilen des Plans gehört die Unterkunft nicht. Wer über das Bett bestimmt, kann Druck auf die Arbeitskraft ausüben; ein Plan sollte deshalb sagen, welcher Standard gilt und wer ihn überprüft. Das sagt nichts über den Zustand der Unterkunft; ein gesonderter Unterkunftsstandard kann die Lücke schließen.
    .ask = Welcher Standard gilt für die Unterkünfte, die Sie stellen, wer prüft sie, und was zahlen die Arbeitskräfte dafür?
    .action = Um einen Prüfbericht bitten, bevor Menschen einziehen, und um einen Satz zur Unterkunft im Plan. Kein automatischer Ausschluss.

rule-plan-element-monitoring =
    .title = Plan ohne Überprüfung von Beauftragten und Nachunternehmern
    .why = Zu den angegebenen Teilen des Plans gehört kein Verfahren, mit dem Missbrauch bei Beauftragten und Nachunternehmern verhindert, erkannt und beendet wird. Ein Plan, der dort, wo die Menschen arbeiten, nie überprüft wird, kann nicht zeigen, dass er wirkt. Wie ein fehlender Plan wiegt dies bei einem kleinen Auftrag weniger schwer; die Grenze ist unsere Voreinstellung. Ein Lieferant, der weder Beauftragte noch Nachunternehmer einsetzt, kann das in seiner Antwort sagen.
    .ask = Was löst die Überprüfung eines Beauftragten oder Nachunternehmers aus, wer führt sie durch, und was beendet einen Nachunternehmervertrag?
    .action = Einen Zeitplan für Überprüfungen vereinbaren, der dem Risiko entspricht. Kein automatischer Ausschluss.

rule-plan-not-posted =
    .title = Plan wird den Arbeitskräften nicht gezeigt
    .why = Der Lieferant hat einen Plan und gibt an, dass dieser weder am Arbeitsplatz und auf der Website einsehbar ist noch jeder Arbeitskraft schriftlich ausgehändigt wird. Ein Plan, den die Arbeitskräfte nicht sehen können, kann ihnen nicht helfen. Dieser Punkt lässt sich bei Beginn der Arbeiten in Ordnung bringen und sagt nichts über den Inhalt des Plans.
    .ask = Wo können die Arbeitskräfte den Plan lesen? Bitte senden Sie uns einen Link oder ein Foto des Aushangs, oder teilen Sie uns mit, wie jede Arbeitskraft ihn schriftlich erhalten hat.
    .action = Den Plan bis zum Beginn der Arbeiten aushängen lassen. Vermerken und verbessern; kein Grund für einen Ausschluss.

rule-plan-stale =
    .title = Plan seit Langem nicht überprüft
    .why = Das Datum des Plans liegt weiter zurück als der Überprüfungszeitraum. Ein Plan soll während der Laufzeit des Auftrags gepflegt werden und zu dessen Umfang, Arbeitskräften und Risiken passen, die sich alle ändern. Der Zeitraum von 24 Monaten ist unsere Voreinstellung, keine gesetzliche Grenze, und das Datum kann das der ersten Fassung sein.
    .ask = Wann wurde der Plan zuletzt überprüft, und was wurde geändert?
    .action = Um eine Überprüfung zu Beginn des Auftrags bitten. Vermerken und verbessern; kein Grund für einen Ausschluss.

rule-fee-charged =
    .title = Arbeitskräfte haben für ihre Stelle gezahlt
    .why = Arbeitskräfte haben Kosten getragen, um die Stelle zu bekommen, oder es ist ein Betrag pro Arbeitskraft angegeben. Jeder Weg zählt: eine Gebühr an einen Vermittler, ein Lohnabzug, eine verdeckte Rückzahlung (Kickback), eine Sachleistung. Gebühren sind die Hauptursache von Schuldknechtschaft und wiegen schwerer, wenn ein Personaldienstleister eingesetzt wird oder migrantische Arbeitskräfte beschäftigt werden. Arbeitskräfte, die gezahlt haben, brauchen ihr Geld zurück; geht der Auftrag verloren, bleiben ihnen womöglich die Schulden.
    .ask = Bitte führen Sie alle Kosten auf, die eine Arbeitskraft getragen hat, um die Stelle zu bekommen: wofür, wie viel, an wen, in welchem Land und wie viele Arbeitskräfte betroffen waren.
    .action = Einen Plan zur Erstattung an alle betroffenen Arbeitskräfte vereinbaren, mit Terminen und Nachweisen. Kein automatischer Ausschluss.

rule-fee-not-repaid =
    .title = Anwerbegebühren nicht oder verspätet erstattet
    .why = Arbeitskräfte haben Gebühren gezahlt und sie nicht zurückerhalten, oder sie haben sie später zurückerhalten, als der Zeitraum es zulässt. Bis zur Erstattung bindet die Schuld sie weiter; die Erstattung ist es also, was die Arbeitskräfte schützt. Die Einstufung ist „kritisch“, wenn der Zeitraum abgelaufen ist oder nicht angegeben ist, wann die Gebühren festgestellt wurden, „hoch“, solange der Zeitraum noch läuft, und „mittel“, wenn das Geld verspätet kam. Der Zeitraum von 90 Tagen folgt einer Branchenpraxis, die wir nicht überprüfen konnten; Gebühren, die ohne Datum als erstattet angegeben sind, ergeben „unbekannt“.
    .ask = Wann wurden die Gebühren festgestellt, wann und in welcher Höhe wurden sie wie vielen Arbeitskräften erstattet, und welche Überweisungsnachweise gibt es?
    .action = Die vollständige Erstattung mit Termin als Meilenstein im Vertrag festlegen; eine zügige Erstattung spricht für den Lieferanten. Kein automatischer Ausschluss.

rule-fee-denial-unevidenced =
    .title = Angabe „keine Gebühren“ ohne Nachweis
    .why = Der Lieferant gibt an, dass keine Gebühren verlangt werden, beschäftigt migrantische Arbeitskräfte über einen Personaldienstleister und legt außer der eigenen Aussage nichts vor. Von mehreren Hundert Arbeitgebern, die Verité untersucht hat, trugen weniger als fünf Prozent die vollen Kosten der Anwerbung migrantischer Arbeitskräfte; die Antwort braucht deshalb ein Dokument, bevor sie angerechnet wird. Das heißt nicht, dass die Antwort unwahr ist. Ein leeres Nachweisfeld zählt als kein Nachweis; eine Liste ohne diese Spalte ergibt „unbekannt“.
    .ask = Bitte senden Sie uns eine dieser Unterlagen: den Vertrag mit dem Personaldienstleister, dessen Kostenaufstellung oder eine Zusammenfassung von Gesprächen mit Arbeitskräften darüber, was sie gezahlt haben.
    .action = Um ein Dokument bitten und die Antwort bis dahin als nicht überprüft behandeln. Noch keine nachteilige Folge; kein automatischer Ausschluss.

rule-fee-policy-absent =
    .title = Keine Richtlinie, dass der Arbeitgeber die Anwerbung bezahlt
    .why = Der Lieferant setzt einen Personaldienstleister ein oder beschäftigt migrantische Arbeitskräfte und hat keine Richtlinie, nach der der Arbeitgeber die Kosten der Anwerbung trägt, oder er lässt die Frage offen. Ohne eine solche Richtlinie werden Kosten häufig an die Arbeitskräfte weitergegeben, die ihre Stelle dann mit Schulden antreten. Eine offene Antwort wiegt weniger schwer als ein Nein. Dass die Richtlinie fehlt, zeigt nicht, dass Gebühren verlangt wurden.
    .ask = Haben Sie eine Richtlinie, nach der der Arbeitgeber und nicht die Arbeitskraft alle Kosten der Anwerbung trägt? Bitte senden Sie uns den Text.
    .action = Eine kurze Vorlage anbieten und einen Termin vereinbaren. Kein automatischer Ausschluss.

rule-agency-unlicensed =
    .title = Personaldienstleister ohne Lizenz
    .why = Menschen werden von einem Personaldienstleister überlassen, und die Frage nach der Lizenz ist mit Nein beantwortet; oder die Arbeit findet im Vereinigten Königreich in der Landwirtschaft, beim Sammeln von Schalentieren oder in der Lebensmittelverarbeitung statt, wo eine Lizenz gesetzlich vorgeschrieben ist, und es ist keine angegeben. In diesen Bereichen ist beides strafbar: ohne Lizenz tätig zu sein und einen Dienstleister einzusetzen, der ohne Lizenz tätig ist. In anderen Fällen lässt sich aus der Liste nicht erkennen, ob eine Lizenz nötig ist, und ein leeres Feld ergibt „unbekannt“. Die ISIC-Abteilungen 01, 03 und 10 stehen für die lizenzpflichtige Arbeit und reichen etwas weiter als das Gesetz.
    .ask = Welche Lizenz, Erlaubnis oder Registrierung hat der Personaldienstleister dort, wo er anwirbt, und dort, wo er Arbeitskräfte überlässt? Bitte geben Sie die Nummer und den Link zum Register an, oder teilen Sie uns mit, warum keine nötig ist.
    .action = Im öffentlichen Register nachsehen. Ist eine Lizenz nötig und fehlt sie, wird der Dienstleister vor Beginn der Arbeiten ersetzt, und seinen Arbeitskräften werden rechtmäßige Bedingungen angeboten. Kein automatischer Ausschluss des Bieters.

rule-agency-opaque =
    .title = Personaldienstleister eingesetzt, aber nicht genannt
    .why = Der Lieferant setzt einen Personaldienstleister ein und sagt nicht, welchen. Gebühren, Lizenzen und Verträge lassen sich nur prüfen, wenn der Dienstleister bekannt ist, und Personal von in- oder ausländischen Agenturen ist schon für sich ein Punkt der HEUNI-Checkliste. Der Name kann in der Liste auch einfach fehlen.
    .ask = Welche Personaldienstleister stellen die Arbeitskräfte? Bitte nennen Sie jeweils den Namen, das Land, die Lizenz und weitere Vermittler, über die der Dienstleister anwirbt.
    .action = Bei Losen mit höherem Risiko die Namen vor dem Zuschlag erfragen, sonst zu Beginn der Arbeiten. Kein automatischer Ausschluss.

rule-agency-staff-untrained =
    .title = Personalvermittler nicht geschult
    .why = Arbeitskräfte kommen über einen Personaldienstleister, dessen Personal nicht zu Menschenhandel und fairer Anwerbung geschult ist. Personalvermittler bekommen falsche Versprechungen und Gebühren als Erste zu sehen, und ein Plan nach den Vorschriften der Vereinigten Staaten verlangt Personalvermittler mit geschultem Personal. Ungeschultes Personal ist kein Anzeichen für Missbrauch.
    .ask = Welche Schulung hat das Personal des Personaldienstleisters zu fairer Anwerbung und zu Anzeichen von Menschenhandel erhalten, wann und von wem?
    .action = Eine Schulung vereinbaren, bevor die Anwerbung für diesen Auftrag beginnt. Vermerken und verbessern; kein Grund für einen Ausschluss.

rule-contract-not-understood =
    .title = Kein schriftlicher Vertrag, den Arbeitskräfte verstehen
    .why = Arbeitskräfte haben keinen schriftlichen Vertrag oder keinen in einer Sprache, die sie verstehen. Sie können nicht wissen und nicht einfordern, was ihnen versprochen wurde, und das erleichtert Täuschung und Lohnabzüge. Eine der beiden Antworten genügt für einen Hinweis; für „ohne Befund“ sind beide nötig. Wo das Gesetz keinen schriftlichen Vertrag verlangt, erfüllt eine schriftliche Zusammenstellung der Arbeitsbedingungen denselben Zweck.
    .ask = Bitte senden Sie uns einen Mustervertrag für jede Sprache, die Ihre Arbeitskräfte sprechen, und teilen Sie uns mit, wann sie ihn erhalten.
    .action = Verträge in einer Sprache neu ausstellen lassen, die die jeweilige Arbeitskraft versteht. Kein automatischer Ausschluss.

rule-contract-late =
    .title = Vertrag zu spät vor der Abreise übergeben
    .why = Arbeitskräfte, die für die Stelle umziehen, erhalten ihren Vertrag weniger als fünf Tage vor der Abreise von zu Hause. Wer die Reise schon bezahlt hat, kann nicht mehr Nein sagen, und das öffnet anderen Bedingungen als den versprochenen die Tür. Fünf Tage sind die Frist der Vorschriften der Vereinigten Staaten für Bundesaufträge; anderswo kann das Gesetz mehr oder weniger verlangen.
    .ask = Wann und wo erhalten und unterzeichnen Arbeitskräfte, die für die Stelle umziehen, ihren Vertrag, und in welcher Sprache?
    .action = Den Ablauf so ändern lassen, dass der Vertrag mindestens fünf Tage vor der Abreise vorliegt. Kein automatischer Ausschluss.

rule-recruitment-deception =
    .title = Falsche Versprechungen bei der Anwerbung gemeldet
    .why = Es wurde gemeldet, dass Arbeitskräften eine andere Arbeit, ein anderer Lohn oder andere Bedingungen versprochen wurden, als sie vorgefunden haben, oder dass Verträge ausgetauscht wurden. Täuschung ist einer der elf Indikatoren der ILO für Zwangsarbeit. Eine Meldung ist kein Beweis; zuerst kommt es darauf an, dass die Arbeitskräfte die Stelle ohne Verlust behalten oder verlassen können und in sicherem Rahmen angehört werden.
    .ask = Was wurde den Arbeitskräften versprochen, und was haben sie vorgefunden, wie viele sind betroffen, und was ist für sie getan worden?
    .action = Die Sache von unabhängiger Seite untersuchen lassen und mit den Arbeitskräften Abhilfe vereinbaren. Kein automatischer Ausschluss.

rule-return-travel-not-covered =
    .title = Heimreise von auswärts geholter Arbeitskräfte nicht bezahlt
    .why = Es sind migrantische Arbeitskräfte beschäftigt, und der Arbeitgeber bezahlt die Heimreise der Arbeitskräfte nicht, die er von auswärts geholt hat. Wer es sich nicht leisten kann zu gehen, muss bleiben, wie auch immer die Bedingungen sind. Die Vorschriften der Vereinigten Staaten verlangen, dass der Arbeitgeber sie bezahlt, mit Ausnahmen, zum Beispiel wenn die Arbeitskraft rechtmäßig im Land bleibt; Arbeitskräfte, die dort eingestellt wurden, wo sie schon lebten, wurden nicht von auswärts geholt, und die Liste kann sie nicht unterscheiden.
    .ask = Wer bezahlt die Heimreise der Arbeitskräfte, die für die Stelle von auswärts geholt wurden, am Ende der Beschäftigung und wenn sie früher gehen, und welche Ausnahmen machen Sie?
    .action = In den Vertrag aufnehmen, dass der Arbeitgeber die Heimreise von auswärts geholter Arbeitskräfte bezahlt. Kein automatischer Ausschluss.

rule-visa-tied-to-employer =
    .title = Arbeitserlaubnis an einen Arbeitgeber gebunden
    .why = Die Aufenthaltstitel oder Arbeitserlaubnisse von Arbeitskräften sind an diesen Arbeitgeber gebunden; wer geht oder sich beschwert, kann das Bleiberecht verlieren. Das liegt in der Regel am Gesetz und nicht am Unternehmen, verstärkt aber anderen Druck. Es wiegt schwerer, wenn Ausweispapiere einbehalten werden oder wenn danach gefragt und die Frage offen gelassen wurde.
    .ask = Können Arbeitskräfte ohne Ihre Zustimmung den Arbeitgeber wechseln, was geschieht mit ihrem Aufenthaltstitel oder ihrer Arbeitserlaubnis, wenn sie gehen, und wer verwahrt ihre Pässe?
    .action = Einen weiteren Weg vereinbaren, auf dem sich Arbeitskräfte äußern können, und die schriftliche Zustimmung zu einem Wechsel des Arbeitgebers. Nie ein Grund, keine migrantischen Arbeitskräfte zu beschäftigen; kein automatischer Ausschluss.

rule-id-documents-held =
    .title = Ausweispapiere von Arbeitskräften einbehalten
    .why = Pässe oder andere Ausweispapiere werden vom Arbeitgeber, von einem Vermittler oder von jemand anderem verwahrt. Ohne ihre Papiere können Arbeitskräfte nicht gehen; deshalb ist die Einbehaltung einer der elf Indikatoren der ILO und in Aufträgen der Vereinigten Staaten verboten. Manche Arbeitgeber bieten auf Wunsch der Arbeitskräfte eine sichere Aufbewahrung an; es kommt darauf an, ob jede Arbeitskraft das Dokument jederzeit, auch nachts, bekommen kann, ohne um Erlaubnis zu fragen. Die Sicherheit der Arbeitskräfte geht vor: Die Dokumente werden so zurückgegeben, dass niemand, der etwas gesagt hat, gefährdet wird.
    .ask = Wer verwahrt die Ausweispapiere der Arbeitskräfte, wo und warum, kann jede Arbeitskraft sie jederzeit, auch nachts, ohne Erlaubnis bekommen, und wie können Sie das zeigen?
    .action = Die Dokumente jetzt zurückgeben lassen und sich das von den Arbeitskräften bestätigen lassen. Kein automatischer Ausschluss.

rule-movement-restricted =
    .title = Bewegungsfreiheit der Arbeitskräfte eingeschränkt
    .why = Arbeitskräfte können den Standort oder ihre Unterkunft außerhalb der Arbeitszeit nicht frei verlassen. Die Einschränkung der Bewegungsfreiheit ist einer der elf Indikatoren der ILO. Tore und Abmeldebücher aus Sicherheitsgründen sind üblich und nicht gemeint; es kommt darauf an, ob eine Arbeitskraft, die gehen will, auch gehen kann. Fragen an Arbeitskräfte werden von unabhängigen Personen gestellt, nicht in Gegenwart von Vorgesetzten.
    .ask = Bitte beschreiben Sie Tore, Ausgangszeiten, Wachpersonal und Beförderung am Standort und an der Unterkunft. Können die Arbeitskräfte in ihrer Freizeit kommen und gehen und die Beschäftigung beenden, wann sie wollen?
    .action = Gespräche mit Arbeitskräften durch eine unabhängige Stelle veranlassen; Einschränkungen aufheben, die die Sicherheit nicht erfordert. Kein automatischer Ausschluss.

rule-wages-withheld =
    .title = Löhne verspätet gezahlt oder einbehalten
    .why = Löhne werden verspätet gezahlt, als Kaution behalten oder in ein Sparguthaben eingezahlt, das die Arbeitskräfte nicht gewählt haben. Das Vorenthalten von Lohn ist einer der elf Indikatoren der ILO: Menschen bleiben, um nicht zu verlieren, was sie verdient haben. Eine einzelne verspätete Zahlung kann einen gewöhnlichen Grund haben, den die Antwort zeigen kann. Geschützt werden die Arbeitskräfte zuerst dadurch, dass sie bezahlt werden.
    .ask = Für welche Zeiträume wurden Löhne verspätet gezahlt oder einbehalten, in welcher Höhe, für wie viele Arbeitskräfte, und wann wurden oder werden sie gezahlt?
    .action = Vereinbaren, dass Rückstände bis zu einem bestimmten Tag gezahlt werden, mit Zahlungsnachweis. Kein automatischer Ausschluss.

rule-wage-below-minimum =
    .title = Niedrigster Lohn unter dem gesetzlichen Mindestlohn
    .why = Der niedrigste angegebene Monatslohn liegt unter dem gesetzlichen Mindestlohn, der für dieselben Arbeitskräfte angegeben ist. Teilzeit, ein Mindestlohn je Stunde oder eine falsche Zahl kann der Grund sein. Beide Beträge stammen aus der Liste und sind in einer Währung angegeben; das Programm selbst kennt den Mindestlohn keines Landes, sodass eine fehlende Zahl „unbekannt“ ergibt.
    .ask = Für wie viele Stunden im Monat wird der niedrigste Lohn gezahlt, welcher gesetzliche Mindestlohn gilt, und wie erklären Sie den Unterschied?
    .action = Um eine Auswahl von Lohnabrechnungen ohne Namen und um die Zahlung der Rückstände bitten. Kein automatischer Ausschluss.

rule-deductions-excessive =
    .title = Vom Lohn mehr abgezogen, als das Gesetz erlaubt
    .why = Vom Lohn wird für Verpflegung, Unterkunft, Werkzeug oder Strafgelder mehr abgezogen, als das Gesetz erlaubt oder die Arbeitskräfte vereinbart haben. Abzüge können aus einem rechtmäßigen Lohn fast nichts und aus einer Stelle eine Schuld machen; sie gehören zum Erscheinungsbild der Ausbeutung auf Baustellen. Was erlaubt ist, ist von Land zu Land verschieden, und ein Fehler in der Lohnabrechnung ist möglich.
    .ask = Bitte senden Sie uns die Aufstellung der Abzüge: wofür, wie viel im Monat, auf welcher gesetzlichen oder schriftlichen Grundlage und wie viele Arbeitskräfte betroffen sind.
    .action = Die Abzüge beenden und zurückzahlen lassen, belegt durch eine Auswahl von Lohnabrechnungen ohne Namen. Kein automatischer Ausschluss.

rule-debt-bondage =
    .title = Arbeitskräfte haben Schulden bei Arbeitgeber oder Vermittler
    .why = Arbeitskräfte schulden dem Arbeitgeber, einem Personalvermittler oder einem anderen Vermittler Geld. Eine Schuld, die abgearbeitet werden muss, bindet Menschen an die Stelle, und Schuldknechtschaft ist einer der elf Indikatoren der ILO. Ein kleiner Lohnvorschuss zu klaren Bedingungen ist nicht gemeint; entscheidend sind die Bedingungen, und die zeigt die Liste nicht. Geschützt werden die Arbeitskräfte, indem die Schuld beendet wird, nicht ihre Beschäftigung.
    .ask = Was schulden die Arbeitskräfte, wem, seit wann, zu welchen Bedingungen und Zinsen, und dürfen sie gehen, bevor alles zurückgezahlt ist?
    .action = Schulden, die aus Anwerbung, Unterkunft oder Werkzeug stammen, streichen lassen und die Arbeitskräfte auf unabhängige Beratung hinweisen. Kein automatischer Ausschluss.

rule-hours-excessive =
    .title = Sehr lange Arbeitswochen
    .why = Die längste angegebene Arbeitswoche liegt über der Grenze. Übermäßige Überstunden sind einer der elf Indikatoren der ILO, vor allem wenn sie nicht freiwillig sind. Über 60 Stunden (48 und 12 Überstunden), die der ETI Base Code nur in Ausnahmefällen überschreiten lässt, ist die Einstufung „mittel“, über 72 Stunden, unserer Voreinstellung, ist sie „hoch“; nationales Recht kann strenger sein.
    .ask = Wie oft kommen solche Wochen vor, sind die Überstunden freiwillig und höher bezahlt, und welche Aufzeichnungen zeigen das?
    .action = Einen Dienstplan vereinbaren, der das Gesetz und die Grenze im Vertrag einhält. Kein automatischer Ausschluss.

rule-violence-or-threats =
    .title = Gewalt oder Drohungen gemeldet
    .why = Es wurden Gewalt, Drohungen oder die Drohung gemeldet, Arbeitskräfte bei den Behörden anzuzeigen. Sie gehören zu den elf Indikatoren der ILO. Eine Meldung ist kein Beweis, aber die falsche Person zu fragen kann Arbeitskräfte in Gefahr bringen; ihr Schutz geht deshalb der Klärung des Angebots vor.
    .ask = Mit welcher unabhängigen Person oder Stelle können wir darüber sprechen, wie mit Beschwerden über Gewalt oder Drohungen umgegangen wird? Bitte senden Sie mit dieser Antwort keine Namen und keine Einzelheiten von Beschwerden.
    .action = Zuerst dem nationalen Verweismechanismus für mögliche Opfer folgen; möglicherweise Verantwortliche nicht warnen. Über das Angebot mit der Rechtsabteilung entscheiden; kein automatischer Ausschluss.

rule-housing-substandard =
    .title = Unterkunft unter dem Standard, oder dazu ist nichts bekannt
    .why = Es wird eine Unterkunft gestellt, und sie entspricht nicht den Vorschriften des Aufnahmelandes, oder es bleibt offen, ob sie ihnen entspricht. Wer über das Bett bestimmt, bestimmt auch über die Arbeitskraft, und schlechte Unterkünfte gehören zum Indikator der ILO für missbräuchliche Lebensbedingungen. Eine offene Antwort bedeutet nur, dass die Unterkunft angesehen werden muss. Eine Liste ohne die Frage nach den Vorschriften ergibt „unbekannt“.
    .ask = Welcher Standard gilt für die Unterkunft, wer hat sie zuletzt geprüft und wann, und was zahlen die Arbeitskräfte dafür? Bitte senden Sie uns den Bericht.
    .action = Die Unterkunft besichtigen und den Arbeitskräften, wo nötig, eine andere anbieten, ohne Kosten für sie. Kein automatischer Ausschluss.

rule-isolated-worksite =
    .title = Abgelegener oder abgeschlossener Arbeitsort
    .why = Der Arbeitsort ist abgelegen, oder er ist für Außenstehende geschlossen und steht unter der Kontrolle des Arbeitgebers. Isolation ist einer der elf Indikatoren der ILO: Hilfe, ein Telefon und ein anderer Arbeitgeber sind weit weg. Es wiegt schwerer, wenn die Arbeitskräfte dort auch untergebracht sind oder wenn sie zugewandert sind. Die meisten abgelegenen Standorte werden ordentlich geführt; ein solcher Ort erfordert, dass Hilfe erreichbar ist, und ist kein Vorwurf gegen irgendjemanden.
    .ask = Wie erreichen die Arbeitskräfte am Standort ein Telefon, Verkehrsmittel, medizinische Versorgung und unabhängige Hilfe, und wer kommt von außen an den Standort?
    .action = Eine vom Arbeitgeber unabhängige Hotline und Zugang für Besuche vereinbaren. Für sich allein nie ein Grund für einen Ausschluss.

rule-vulnerable-workers-exposed =
    .title = Leicht ausnutzbare Gruppen werden beschäftigt
    .why = Der Lieferant beschäftigt Menschen aus Gruppen, die andere leicht unter Druck setzen können, etwa Asylsuchende oder Menschen, die für ihre Reise Schulden gemacht haben. Sie zu beschäftigen ist richtig und oft ein Weg aus der Ausbeutung; es verlangt nach Schutzmaßnahmen, nicht nach weniger solchen Stellen. Die Antwort „keine“ ergibt „ohne Befund“, ein leeres Feld nicht.
    .ask = Welche Schutzmaßnahmen gibt es für diese Arbeitskräfte: Informationen in ihrer Sprache, kostenlose Beratung, einen Weg, dem sie vertrauen, eine Überprüfung dessen, was sie für die Stelle gezahlt haben?
    .action = Schutzmaßnahmen für diese Gruppen vereinbaren. Nie verlangen, dass solche Arbeitskräfte ausgeschlossen werden; kein automatischer Ausschluss.

rule-child-labour-reported =
    .title = Kinderarbeit gemeldet
    .why = Es wurde gemeldet, dass Kinder unter dem Mindestalter arbeiten oder Minderjährige gefährliche Arbeit leisten. Kinderarbeit ist im Ausschlussgrund der Richtlinie 2014/24/EU genannt, aber nur eine rechtskräftige Verurteilung führt zu diesem Grund, eine Meldung nicht. Das Kind geht vor: Eine Entlassung allein führt oft zu etwas Schlimmerem.
    .ask = Um welche Altersstufen und Tätigkeiten geht es, und was ist für die Kinder getan worden: Schule, Einkommen für die Familie, medizinische Versorgung? Bitte senden Sie keine Namen.
    .action = Mit einer Fachorganisation eine Abhilfe vereinbaren, die das Kind an die erste Stelle setzt; prüfen, wie das Alter festgestellt wird. Über das Angebot mit der Rechtsabteilung entscheiden; kein automatischer Ausschluss.

rule-grievance-missing =
    .title = Kein sicherer Beschwerdeweg für Arbeitskräfte
    .why = Die Arbeitskräfte haben keinen Beschwerdeweg oder einen, der sich nicht ohne Namensangabe nutzen lässt. Der Beschluss Nr. 8/07 des Ministerrats der OSZE verlangt vertrauliche Beschwerdeverfahren; wo es keines gibt, sagt das Fehlen von Beschwerden nichts aus. Ein Beschwerdeweg, der nicht anonym ist, ist ein Punkt, der zu verbessern ist. Für „ohne Befund“ sind beide Antworten nötig.
    .ask = Wie und in welchen Sprachen können sich Arbeitskräfte beschweren, können sie es, ohne ihren Namen zu nennen, was schützt sie vor Vergeltung, und wie viele Fälle gab es im letzten Jahr?
    .action = Einen Beschwerdeweg einrichten lassen oder den Anschluss an eine gemeinsame Hotline vereinbaren. Kein automatischer Ausschluss.

rule-indicator-cluster =
    .title = Mehrere Indikatoren für Zwangsarbeit zusammen
    .why = Bei einem Lieferanten kommen mehrere Indikatoren zusammen. Die ILO weist darauf hin, dass ein einziger Indikator genügen kann und dass oft mehrere zusammen auf Zwangsarbeit hindeuten. Als stark gelten: einbehaltene Ausweispapiere, eingeschränkte Bewegungsfreiheit, vorenthaltener Lohn, Schulden, Gewalt oder Drohungen, Kinderarbeit, Täuschung, Anwerbegebühren; als mittel gelten: sehr lange Wochen, Lohn unter dem Mindestlohn, schlechte Unterkunft, rechtswidrige Abzüge, kein Vertrag, den die Arbeitskräfte verstehen. Welche stark sind und wie viele es braucht, sind unsere Voreinstellungen; das Ergebnis ist ein Indikator, und die Sicherheit der Arbeitskräfte geht dem Angebot vor.
    .ask = Bitte beantworten Sie die Fragen zu den Punkten, die für Sie aufgeführt sind, in einer Antwort, und teilen Sie uns mit, was für die betroffenen Arbeitskräfte getan worden ist. Bitte senden Sie keine Namen von Arbeitskräften.
    .action = Ein Mensch entscheidet: den Fall an die für Menschenrechte zuständige Stelle oder die Rechtsabteilung geben, eine Verweisung an die zuständige Behörde erwägen und Schritte vereinbaren, die die Arbeitskräfte schützen. Kein automatischer Ausschluss.

rule-sector-high-risk =
    .title = Wirtschaftszweig, für den ein Risiko der Arbeitsausbeutung genannt wird
    .why = Die Arbeit fällt in einen Wirtschaftszweig, den Behörden und Studien im Zusammenhang mit Arbeitsausbeutung nennen. Das beschreibt den Wirtschaftszweig, nicht das Unternehmen, und bestimmt, wie viele Fragen sich lohnen. Mit „hoch“ gekennzeichnete Wirtschaftszweige wiegen schwerer als mit „mittel“ gekennzeichnete; die Kennzeichnung ist die Lesart dieses Projekts von den angeführten Listen. Ein Wirtschaftszweig, der nicht auf den Listen steht, ist deshalb noch nicht sicher.
    .ask = Welche Tätigkeiten werden Sie für diesen Auftrag ausführen, an welchen Standorten und mit wessen Arbeitskräften?
    .action = Den ausführlicheren Fragenkatalog verwenden. Nur zur Einordnung; nie ein Grund für einen Ausschluss.

rule-sector-outsourced-labour =
    .title = Arbeitsintensive, weitgehend ausgelagerte Leistung
    .why = Arbeitsintensive Leistungen wie Reinigung, Verpflegung, Bau, Landwirtschaft, Pflege oder Transport werden von Leiharbeitskräften oder überwiegend von Nachunternehmern erbracht. Je weiter der Arbeitgeber vom Auftraggeber entfernt ist, desto weniger ist von Bezahlung und Anwerbung zu sehen. Das ist eine verbreitete und rechtmäßige Arbeitsweise; sie verlangt nach einem Blick vor Ort. Die Grenze von 50 Prozent ist unsere Voreinstellung.
    .ask = Wer beschäftigt die Menschen vor Ort, über wie viele Verträge, und wer weist sie an und bezahlt sie?
    .action = Überprüfungen vor Ort und eine Begrenzung der Länge der Kette vereinbaren. Kein automatischer Ausschluss.

rule-workforce-temporary-heavy =
    .title = Viele befristete, Saison- oder Leiharbeitskräfte
    .why = Ein großer Teil der Arbeitskräfte ist befristet, in Saisonarbeit oder in Leiharbeit beschäftigt. Menschen, die jederzeit weggeschickt werden können, fällt es schwer, sich zu beschweren, und ihre Personalvermittler und Verträge wechseln oft. Viele Gewerbe kommen ohne sie nicht aus, und es sagt nichts darüber, wie sie behandelt werden. Die Grenze von 30 Prozent ist unsere Voreinstellung.
    .ask = Welche Verträge haben die befristet, in Saisonarbeit oder in Leiharbeit Beschäftigten, über welche Personaldienstleister kommen sie, und wer informiert sie über ihre Rechte?
    .action = Um Musterverträge ohne Namen bitten. Für sich allein nie ein Grund für einen Ausschluss.

rule-migrant-share-high =
    .title = Viele migrantische Arbeitskräfte oder keine Gebührenrichtlinie für sie
    .why = Ein großer Teil der Arbeitskräfte ist zugewandert, oder migrantische Arbeitskräfte kommen über einen Personaldienstleister, und nichts besagt, dass der Arbeitgeber die Anwerbung bezahlt. Zugewanderte haben häufiger Schulden aus der Anwerbung und sind von einem einzigen Arbeitgeber abhängig; ein Plan gegen Menschenhandel sollte ihrer Zahl Rechnung tragen. Migrantische Arbeitskräfte zu beschäftigen ist kein Fehler, und weniger von ihnen zu beschäftigen ist nicht das Ziel. Die Grenze von 30 Prozent ist unsere Voreinstellung; darunter sind für „ohne Befund“ die Antworten zum Personaldienstleister und zur Gebührenrichtlinie nötig.
    .ask = Aus welchen Ländern kommen die Arbeitskräfte, wer hat sie angeworben, was haben sie gezahlt, und in welchen Sprachen sind ihre Verträge verfasst?
    .action = Gebühren und Ausweispapiere im Gespräch mit den Arbeitskräften überprüfen. Nie verlangen, dass migrantische Arbeitskräfte ersetzt werden; kein automatischer Ausschluss.

rule-country-elevated =
    .title = Land auf einer niedrigen Stufe des US-Berichts über Menschenhandel
    .why = Die Arbeit findet in einem Land statt, das im US-Bericht über Menschenhandel (Trafficking in Persons Report) auf Stufe 3, auf der Beobachtungsliste der Stufe 2 (Tier 2 Watch List) oder als Sonderfall (Special Case) geführt wird; ist der Arbeitsort nicht angegeben, gilt stattdessen das Land der Registrierung. Die Stufen bewerten, was Regierungen tun, nicht Unternehmen oder Arbeitskräfte. Mehr als die Hälfte aller Zwangsarbeit findet in Ländern mit höherem mittlerem oder hohem Einkommen statt; dass ein Land nicht aufgeführt ist, ist also kein Beleg für Sicherheit, und das Land allein wird nie höher als „hoch“ eingestuft. Wie aus Stufen Schweregrade werden, ist unsere Voreinstellung.
    .ask = An welchen Standorten wird die Arbeit geleistet, und was tun Sie dort über das hinaus, was das nationale Recht verlangt?
    .action = Den ausführlicheren Fragenkatalog verwenden. Für sich allein nie ein Grund für einen Ausschluss.

rule-region-state-imposed =
    .title = Region oder Ursprung mit staatlich auferlegter Zwangsarbeit
    .why = Der Standort liegt in Xinjiang, Arbeit oder Waren kommen aus Nordkorea, oder Baumwolle kommt aus Turkmenistan: Dort zwingt Berichten zufolge der Staat selbst zur Arbeit, sodass auch gute eigene Praxis des Arbeitgebers wenig hilft. Das Recht der Vereinigten Staaten vermutet bei Waren aus Xinjiang Zwangsarbeit; auch eine EU-Verordnung erfasst staatlich auferlegte Arbeit. Xinjiang wird an Region, Stadt oder Anschrift erkannt; bei Arbeit in China ergibt eine leere Anschrift „unbekannt“. Für Waren ohne angegebenen Ursprung wird angenommen, dass sie vom Standort stammen; solange niemand sagt, woher die Vorprodukte kommen, bleibt die Regel „unbekannt“. Vorprodukte aus Xinjiang, die über andere Länder kommen, und Arbeitskräfte, die von dort in andere Provinzen verbracht wurden, sind in diesen Spalten nicht zu sehen.
    .ask = Bitte verfolgen Sie jedes Vorprodukt mit Dokumenten bis zum landwirtschaftlichen Betrieb, zum Bergwerk oder zur Fabrik zurück, und teilen Sie uns mit, wer an jedem Standort die Arbeitskräfte stellt.
    .action = Um Unterlagen zur Rückverfolgung oder um eine andere Bezugsquelle bitten; die Rechtsabteilung einbeziehen, wenn Waren eingeführt werden. Audits vor Ort werden dort selten als Nachweis anerkannt. Kein automatischer Ausschluss.

rule-site-country-missing =
    .title = Land des Arbeitsortes nicht angegeben
    .why = Die Liste fragt, wo die Arbeit geleistet wird, und enthält keine Antwort. Das Risiko liegt dort, wo Menschen arbeiten, und ein eingetragener Sitz sagt darüber wenig: Viele Lieferanten sind in einem Land eingetragen und produzieren in anderen. Bis der Ort bekannt ist, wird an seiner Stelle das Land der Registrierung verwendet, sofern eines angegeben ist. Eine Liste, die nicht danach fragt, ergibt „unbekannt“.
    .ask = In welchem Land und unter welcher Anschrift wird die Arbeit geleistet?
    .action = Um die eine fehlende Angabe bitten. Kein Grund für einen Ausschluss.

rule-good-listed =
    .title = Ware und Ursprung auf der US-Warenliste
    .why = Die Ware und ihr Land stehen auf der Liste des US-Arbeitsministeriums über Waren, die mit Zwangs- oder Kinderarbeit hergestellt werden. Zwangsarbeit wird als „hoch“ eingestuft; Kinderarbeit und Waren, die gelistet sind, weil ein Vorprodukt mit Zwangs- oder Kinderarbeit hergestellt wird, werden als „mittel“ eingestuft. Die Liste nennt Waren und Länder, keine Unternehmen, und ist nicht als Strafe gedacht. Die mitgelieferte Ausgabe gibt den Stand eines bestimmten Tages wieder; ein Paar, das nicht darauf steht, ist „unbekannt“ und nicht „ohne Befund“, sodass nur ein Lieferant, der keine Waren liefert, „ohne Befund“ ist.
    .ask = Von welchem landwirtschaftlichen Betrieb, welchem Bergwerk oder welcher Fabrik kommt die Ware, und welche Schutzmaßnahmen gibt es dort?
    .action = Nach dem Ursprung und den Schutzmaßnahmen fragen. Eine Frage, kein Grund für einen Ausschluss.

rule-good-input-at-risk =
    .title = Vorprodukt und Ursprung auf der US-Warenliste
    .why = Ein Rohstoff oder eine Komponente und das Land, aus dem sie kommen, stehen auf der Liste des US-Arbeitsministeriums über Waren, die mit Zwangs- oder Kinderarbeit hergestellt werden. Der Schaden liegt oft dort, wo die Baumwolle oder der Kakao herkommt, mehrere Schritte vor dem Lieferanten. Die Liste nennt Waren und Länder, keine Unternehmen, und ist nicht als Strafe gedacht. Die mitgelieferte Ausgabe gibt den Stand eines bestimmten Tages wieder; ein Paar, das nicht darauf steht, ist „unbekannt“ und nicht „ohne Befund“, sodass nur ein Lieferant, der keine Vorprodukte angibt, „ohne Befund“ ist.
    .ask = Von welchem landwirtschaftlichen Betrieb, welchem Bergwerk oder welcher Fabrik kommt dieses Vorprodukt, welchen Anteil an Ihrem Produkt macht es aus, und was wissen Sie über die Arbeit dort?
    .action = Schritt für Schritt nach dem Ursprung der wichtigsten Vorprodukte fragen. Eine Frage, kein Grund für einen Ausschluss.

rule-good-origin-unknown =
    .title = Ware auf der US-Liste, Ursprung nicht angegeben
    .why = Die Ware steht für mindestens ein Land auf der Liste des US-Arbeitsministeriums über Waren, die mit Zwangs- oder Kinderarbeit hergestellt werden, und die Lieferantenliste nennt keinen Ursprung dafür. Solange der Ursprung nicht bekannt ist, kann niemand sagen, ob der Eintrag sie betrifft; wo der Lieferant sitzt, beantwortet das nicht. Der Rohstoff, die Komponenten und der letzte Fertigungsschritt können jeweils anderswo herkommen. Eine Ware, die nicht auf der Liste steht oder dort einen anderen Namen hat, ergibt „unbekannt“.
    .ask = In welchem Land wurde die Ware angebaut, gewonnen oder hergestellt, und woher kommen ihr Rohstoff und ihre wichtigsten Komponenten?
    .action = Um die eine fehlende Angabe bitten. Kein Grund für einen Ausschluss.

rule-excl-thb-conviction =
    .title = Verurteilung wegen Menschenhandels oder Kinderarbeit
    .why = Die Liste gibt eine Verurteilung wegen Menschenhandels oder Kinderarbeit an, die innerhalb der letzten fünf Jahre rechtskräftig geworden ist. Das ist nach der Richtlinie 2014/24/EU ein zwingender Ausschlussgrund und hat anderswo Entsprechungen; ob und wie lange er gilt, entscheidet die Rechtsabteilung. Fehlt das Datum, gilt die Verurteilung als innerhalb des Zeitraums, denn eine Lücke darf nicht entlasten. Der Lieferant darf nachweisen, dass er die Sache in Ordnung gebracht hat.
    .ask = Bitte nennen Sie Gericht, Datum und Straftat, einen im Urteil festgesetzten Ausschlusszeitraum und was seither getan worden ist: Schadensausgleich, Aufklärung der Tatsachen, Änderungen bei Personal und Kontrollen.
    .action = Innehalten; die Rechtsabteilung entscheidet, nachdem der Lieferant Gelegenheit hatte, seine Selbstreinigungsmaßnahmen nachzuweisen. Kein automatischer Ausschluss.

rule-excl-managing-person-conviction =
    .title = Verurteilung einer leitenden oder kontrollierenden Person
    .why = Die Liste gibt eine Verurteilung wegen Menschenhandels oder Kinderarbeit an, die innerhalb der letzten fünf Jahre rechtskräftig geworden ist, und zwar eines Mitglieds der Geschäftsleitung oder eines Aufsichtsgremiums, einer vertretungsberechtigten Person oder einer Person mit Kontrollbefugnis. Nach der Richtlinie 2014/24/EU erstreckt sich die Ausschlusspflicht auf diese Personen, und andere Gesetze kennen verbundene Personen; ob sie gilt, entscheidet die Rechtsabteilung. Es kommt auch darauf an, ob die Person noch im Amt ist. Fehlt das Datum, gilt die Verurteilung als innerhalb des Zeitraums, denn eine Lücke darf nicht entlasten; die Verurteilung anderer Beschäftigter ist hier nicht gemeint.
    .ask = Ist die Person noch im Amt oder übt sie noch Kontrolle aus, und wenn nicht, seit wann nicht mehr, und was wurde seither an den Kontrollen geändert?
    .action = Innehalten; die Rechtsabteilung entscheidet, nachdem sie geprüft hat, ob die Person ausgeschieden ist, und gehört hat, was geändert wurde. Kein automatischer Ausschluss.

rule-excl-labour-law-breach =
    .title = Verstoß gegen das Arbeitsrecht festgestellt
    .why = Die Liste gibt für den Betrachtungszeitraum einen Verstoß gegen sozial- oder arbeitsrechtliche Verpflichtungen ohne Verurteilung an. In der Regel ist das ein Grund, aus dem der Auftraggeber ausschließen kann, nicht muss; entscheidend ist, wie schwer der Verstoß war und was wiedergutgemacht wurde. Der Zeitraum ist unsere Voreinstellung, und manche Gesetze blicken weiter zurück. Fehlt das Datum, gilt der Verstoß als innerhalb des Zeitraums, denn eine Lücke darf nicht entlasten.
    .ask = Welche Behörde hat was und wann festgestellt, wie viele Arbeitskräfte waren betroffen, und wie wurde die Sache in Ordnung gebracht?
    .action = Die Rechtsabteilung wägt Schwere und Abhilfe ab und hält die Erwägungen zur Verhältnismäßigkeit fest; zuerst um Nachweise der Abhilfe bitten. Kein automatischer Ausschluss.

rule-excl-self-cleaning-unassessed =
    .title = Selbstreinigung nicht nachgewiesen oder nicht bewertet
    .why = Eine Verurteilung oder ein festgestellter Verstoß liegt im Betrachtungszeitraum, und die Frage, ob der Lieferant die Sache in Ordnung gebracht hat, ist mit Nein beantwortet oder offen gelassen. Die Richtlinie 2014/24/EU gibt einem Lieferanten das Recht nachzuweisen, dass er wieder zuverlässig ist: Schaden ausgeglichen, Tatsachen aufgeklärt, Personal und Kontrollen geändert. Niemand darf ausgeschlossen werden, bevor das gehört und bewertet worden ist. Eine offene Antwort zählt hier wie ein Nein, weil noch nichts bewertet worden ist. Die drei Jahre für einen Verstoß sind unsere Voreinstellung.
    .ask = Bitte legen Sie dar, was seither getan worden ist: gezahlter Schadensausgleich, mit den Behörden aufgeklärte Tatsachen, Änderungen bei Personal, Organisation und Kontrollen.
    .action = Einen Vorgang mit einer Frist für die Antwort anlegen; die Rechtsabteilung bewertet die Maßnahmen und begründet das Ergebnis. Nie ein automatischer Ausschluss.

rule-excl-debarred =
    .title = In einer Sperrliste oder einem Ausschlussregister
    .why = Die Liste gibt an, dass der Lieferant in einem Register gesperrter oder ausgeschlossener Unternehmen steht, oder einer seiner Namen oder eine seiner Nummern steht in einem solchen Register, das für den Prüflauf bereitgestellt wurde. Manche Gesetze sehen solche Register vor, und die Sperre gehört zu den Rechtsfolgen der Vorschriften der Vereinigten Staaten gegen Menschenhandel. Der Eintrag kann einen anderen Grund haben, beendet sein oder einem Unternehmen mit ähnlichem Namen gelten; nur das Register selbst gibt Auskunft.
    .ask = Betrifft der Eintrag Sie? Bitte nennen Sie das Register, Nummer und Datum der Anordnung, ihren Grund und ihr Ende, oder teilen Sie uns mit, warum Sie sie bestreiten.
    .action = Vor jedem Schritt im Register selbst nachsehen; die Rechtsabteilung entscheidet. Kein automatischer Ausschluss.

rule-excl-relied-on-entity =
    .title = Möglicher Ausschlussgrund bei einem zur Eignung herangezogenen Unternehmen
    .why = Der Bieter stützt sich auf einen Lieferanten, der in der Kette unter ihm steht, um die Eignungskriterien zu erfüllen, oder hat ihn als Mitglied der Bietergemeinschaft, und für diesen Lieferanten wurde ein Hinweis auf einen möglichen rechtlichen Ausschlussgrund gegeben. Nach manchen Gesetzen zählt ein Grund bei einem solchen Unternehmen gegen das Angebot. Ob das hier so ist und ob das Unternehmen ersetzt werden darf, entscheidet die Rechtsabteilung. Über den Bieter selbst ist damit nichts gesagt, und ein Lieferant, bei dem die Frage nach der Eignungsleihe offen blieb, lässt diesen Punkt offen.
    .ask = Besteht der Grund bei dem genannten Unternehmen, was ist deswegen unternommen worden, und werden Sie das Unternehmen ersetzen: durch wen und bis wann?
    .action = Die Rechtsabteilung entscheidet; den Ersatz des Unternehmens anbieten, bevor das Angebot abgelehnt wird. Kein automatischer Ausschluss.

rule-excl-declaration-missing =
    .title = Keine Erklärung zu Ausschlussgründen
    .why = Für einen Bieter oder für einen Nachunternehmer in einem mit „hoch“ gekennzeichneten Wirtschaftszweig liegt kein Datum einer Erklärung zu Ausschlussgründen vor. Bieter geben die Erklärung ohnehin ab; bei Beschaffungen mit hohem Risiko können Auftraggeber sie auch von Mitgliedern der Lieferkette verlangen. Ob eine Beschaffung ein hohes Risiko hat, entscheidet der Auftraggeber, und es steht nicht in der Liste; der Wirtschaftszweig steht stellvertretend dafür. Ein fehlendes Papier sagt nichts darüber, was es erklärt hätte.
    .ask = Bitte reichen Sie die Erklärung zu Ausschlussgründen für jedes genannte Unternehmen ein, mit Datum.
    .action = Das Dokument anfordern und eine Frist setzen. Nicht selbst als Ausschlussgrund zu verstehen; kein automatischer Ausschluss.

rule-structure-broken =
    .title = Stellung in der Kette widerspricht sich
    .why = Was die Liste darüber sagt, wer unter wem steht, kann hier nicht stimmen: Der genannte übergeordnete Lieferant steht nicht in der Liste, der Lieferant steht über sich selbst, nennt sich selbst als übergeordneten Lieferanten oder gibt eine Stufe an, die sich aus den Lieferanten über ihm nicht ergibt. Solange das so bleibt, erreicht das, was weiter unten gefunden wird, womöglich nicht das Angebot, zu dem es gehört. Es ist ein Fehler der Liste und sagt nichts über den Lieferanten. Wo keine Stufe angegeben ist, kann auch keine widersprechen.
    .ask = Für wen arbeiten Sie in diesem Angebot, und auf welcher Stufe? Bitte geben Sie die Nummer dieses Lieferanten so an, wie sie in der Liste steht.
    .action = Die Zeile berichtigen und erneut prüfen, bevor man sich auf das verlässt, was für das Angebot angezeigt wird. Kein automatischer Ausschluss.

rule-risk-inherited =
    .title = Schwerwiegende Befunde weiter unten in der Kette
    .why = Ein Lieferant unter diesem hat einen Befund, der als „hoch“ oder „kritisch“ eingestuft ist. Die Zusagen, die Auftraggeber verlangen, erfassen auch Nachunternehmer auf jeder Stufe; das Angebot trägt also mit, was seine Kette trägt. Indikatoren für Schaden und rechtliche Gründe wiegen hier so viel wie dort; ein erhöhtes Risiko durch Land, Wirtschaftszweig oder Belegschaft wiegt mit jeder Stufe einen Schweregrad weniger. Das ist unsere eigene Regel, und der Befund betrifft den anderen Lieferanten: Er sagt nichts darüber, was dieser hier wusste oder tat. Ein Lieferant weiter unten, der nichts beantwortet hat, lässt diesen Punkt offen.
    .ask = Was wissen Sie über die Befunde bei dem genannten Lieferanten, was werden Sie deswegen unternehmen, und bis wann?
    .action = Zuerst an der Quelle fragen und festhalten, welchen Einfluss der Bieter dort hat. Abhilfe geht vor Ersatz. Kein automatischer Ausschluss.

rule-shares-exceed-whole =
    .title = Nachunternehmer liefern mehr als das Ganze
    .why = Die Auftragsanteile, die die Liste für die unmittelbar darunter stehenden Nachunternehmer angibt, ergeben zusammen mehr als den Auftrag. Ein Anteil ist falsch, gehört zu einem anderen Auftrag oder steht zweimal in der Liste; dann stimmt auch nicht, was als Wertanteil hinter einem Befund angezeigt wird. Es ist ein Fehler der Liste und sagt nichts über den Lieferanten. Die Summe der Anteile wird auf ganze Prozent gerundet, da Anteile oft gerundet sind.
    .ask = Welchen Teil des Wertes dieses Auftrags erbringt jeder Ihrer unmittelbaren Nachunternehmer, in Prozent?
    .action = Die Anteile berichtigen, bevor man sich auf das verlässt, was als Wertanteil angezeigt wird. Kein automatischer Ausschluss.

rule-shared-by-rival-bids =
    .title = Steht unter konkurrierenden Angeboten
    .why = Derselbe Lieferant steht unter mehreren Angeboten, die um ein Los konkurrieren. Was über ihn festgestellt wird, zählt bei jedem davon, und die Frage bleibt, welches auch immer den Zuschlag erhält. In kleinen Märkten ist das üblich und sagt nichts über den Lieferanten.
    .ask = An welchen dieser Angebote sind Sie beteiligt, und mit welchem Teil der Arbeit?
    .action = Was zu diesem Lieferanten offen ist, einmal für alle Angebote klären, unter denen er steht, und die Bieter gleich behandeln. Kein automatischer Ausschluss.

rule-address-shared-by-rivals =
    .title = Anschrift eines Lieferanten in einem konkurrierenden Angebot
    .why = Ein Lieferant unter einem konkurrierenden Angebot gibt dieselbe Anschrift in derselben Stadt an. Zwei Namen können für ein Unternehmen stehen, von dem dann das andere Angebot nicht sagt, was festgestellt wurde. Geschäftszentren und Gewerbegebiete teilen sich viele, die nichts miteinander zu tun haben.
    .ask = Wer arbeitet außer Ihnen unter dieser Anschrift, und in welcher Verbindung stehen Sie zu diesem Unternehmen?
    .action = Klären, ob beide ein Unternehmen oder eine Gruppe sind; wenn ja, das über eines Festgestellte für beide lesen. Kein automatischer Ausschluss.

rule-registration-shared-by-rivals =
    .title = Registernummer eines Lieferanten in einem konkurrierenden Angebot
    .why = Ein anderer Lieferant unter einem konkurrierenden Angebot gibt dieselbe Registernummer im selben Land an. Ein Register vergibt eine Nummer nur einmal: Entweder sind beide ein Unternehmen unter zwei Namen, sodass bei dem einen fehlt, was über das andere festgestellt wurde, oder eine der Nummern ist falsch.
    .ask = Unter welcher Nummer sind Sie eingetragen, und unter welchen anderen Namen treten Sie im Geschäftsverkehr auf?
    .action = Beide Einträge mit dem Register vergleichen; sind beide ein Unternehmen, das über eines Festgestellte für beide lesen. Kein automatischer Ausschluss.

rule-tiers-undisclosed =
    .title = Unteraufträge angegeben, kein Nachunternehmer genannt
    .why = Der Lieferant gibt einen Teil des Auftrags weiter, und die Liste enthält keinen Nachunternehmer unter ihm. Wen niemand kennt, den kann niemand fragen. Es wiegt schwerer in einem mit „hoch“ gekennzeichneten Wirtschaftszweig. Die Nachunternehmer sind vielleicht noch nicht ausgewählt oder fehlen einfach in der Liste; eine Liste, die nicht sagt, wer unter wem steht, ergibt „unbekannt“.
    .ask = Bitte nennen Sie die Nachunternehmer und Personaldienstleister, die Sie einsetzen wollen, mit Land, Standort und Anteil an der Arbeit.
    .action = Bei Losen mit höherem Risiko die Namen vor dem Zuschlag erfragen, sonst bevor die Nachunternehmer anfangen. Kein automatischer Ausschluss.

rule-flowdown-missing =
    .title = Klausel gegen Menschenhandel nicht weitergegeben
    .why = Arbeit wird an Nachunternehmer vergeben, und die Klausel gegen Menschenhandel wird nicht an Nachunternehmer und Beauftragte weitergegeben, oder die Frage danach ist offen geblieben. Eine Pflicht, die beim ersten Vertrag endet, erreicht die Menschen am Ende der Kette nicht. Eine offene Antwort wiegt weniger schwer als ein Nein. Eine Liste ohne diese Frage ergibt „unbekannt“.
    .ask = Bitte zeigen Sie uns die Klausel in Ihren Verträgen mit Nachunternehmern und Beauftragten, und teilen Sie uns mit, welche von ihnen sie unterzeichnet haben.
    .action = Die Verträge ändern lassen, bevor der Nachunternehmer anfängt. Kein automatischer Ausschluss.

rule-labour-only-sub =
    .title = Personaldienstleister unterhalb des ersten Nachunternehmers
    .why = Ein Unternehmen, das nur Menschen stellt, steht zwei oder mehr Verträge unter dem Bieter. Je weiter unten es steht, desto weniger sieht der Bieter davon, wer die Arbeitskräfte anwirbt, anweist und bezahlt. Solche Ketten sind verbreitet und rechtmäßig, vor allem im Baugewerbe. Wo die Liste die Stufe nicht angibt, können die Verbindungen hinauf zum Bieter zeigen, dass die Grenze erreicht ist; sonst ergibt die Regel „unbekannt“. Dass die Grenze bei zwei liegt, ist unsere Voreinstellung.
    .ask = Wer weist diese Arbeitskräfte an, und wer bezahlt sie, wer hat sie angeworben, und warum sind sie nicht weiter oben in der Kette beschäftigt?
    .action = Unmittelbare Überprüfungen von Bezahlung und Anwerbung bei diesem Unternehmen vereinbaren. Für sich allein nie ein Grund für einen Ausschluss.

rule-price-below-labour-cost =
    .title = Lohnanteil des Preises unter den Kosten des gesetzlichen Mindestlohns
    .why = Der Lohnanteil des Preises, geteilt durch die kalkulierten Stunden, ist geringer als der gesetzliche Mindestlohn für eine Stunde zuzüglich eines Zuschlags für Sozialversicherung, Urlaub und Ähnliches. Ein Preis, aus dem sich kein gesetzlicher Lohn zahlen lässt, geht oft zulasten der Arbeitskräfte. Alle Beträge stammen aus der Liste; 173 Stunden im Monat (40 Stunden in der Woche) und der Zuschlag von 20 Prozent sind unsere Voreinstellungen, und wo das Gesetz weniger verlangt, kann der Preis richtig sein. Eine falsche Stundenzahl ist die häufigste Erklärung. Die Richtlinie 2014/24/EU sieht für ungewöhnlich niedrige Angebote ein Verfahren vor, in dem zuerst der Bieter Auskunft gibt; wir kennen es aus Zusammenfassungen.
    .ask = Bitte schlüsseln Sie den Lohnanteil des Preises je Stunde auf: Lohn, Sozialversicherung, Urlaub und Krankheit, Aufsicht, Gemeinkosten und die zugrunde liegenden Stunden.
    .action = Das Verfahren für ungewöhnlich niedrige Angebote anwenden, in dem zuerst der Bieter Auskunft gibt. Auch fragen, ob das Budget des Auftraggebers selbst gesetzliche Löhne zulässt. Kein automatischer Ausschluss.

rule-audit-absent-high-risk =
    .title = Hohes Risiko und keine aktuelle unabhängige Prüfung
    .why = Die Arbeit fällt in einen mit „hoch“ gekennzeichneten Wirtschaftszweig oder findet in einem Land statt, das im US-Bericht über Menschenhandel (Trafficking in Persons Report) auf Stufe 3 oder als Sonderfall geführt wird, und eine unabhängige Prüfung der Arbeitsbedingungen in den letzten 24 Monaten ist nicht angegeben. Eine Prüfung ohne Nachverfolgung belegt wenig, und Audits erkennen Zwangsarbeit schlecht; eine Prüfung, die die Arbeitskräfte einbezieht, ist deshalb mehr wert. Der Zeitraum und das, was als hohes Risiko zählt, sind unsere Voreinstellungen. Eine Liste ohne eine Spalte für Prüfungen ergibt „unbekannt“.
    .ask = Wann wurden die Arbeitsbedingungen am Standort zuletzt von unabhängiger Seite geprüft, durch wen, wurden Arbeitskräfte in Abwesenheit ihrer Vorgesetzten befragt, und was ist aufgrund der Feststellungen geschehen?
    .action = Eine Prüfung vereinbaren, die dem Risiko entspricht, nach Möglichkeit von Beschäftigten geführt oder unangekündigt; keine flächendeckenden Audits. Kein automatischer Ausschluss.

rule-audit-findings-open =
    .title = Feststellungen der letzten Prüfung noch offen
    .why = Kritische oder wesentliche Feststellungen der letzten Prüfung der Arbeitsbedingungen sind noch offen. Jede Feststellung braucht eine Maßnahme, jemanden, der dafür einsteht, und einen Termin. Kritische Feststellungen wiegen schwerer. Dass es Feststellungen gibt, zeigt, dass jemand hingesehen hat, und Offenheit darüber sollte nicht bestraft werden; es kommt darauf an, ob sie behoben werden. Für „ohne Befund“ sind beide Zahlen nötig.
    .ask = Bitte senden Sie uns den Plan zur Behebung der offenen Feststellungen: was, wer, bis wann, und wie es zusammen mit den Arbeitskräften überprüft wird.
    .action = Termine vereinbaren und nachverfolgen; Maßnahmen nur, wenn sich nichts bewegt. Kein automatischer Ausschluss.

rule-allegation-open =
    .title = Glaubhafter Vorwurf noch offen
    .why = Ein glaubhafter Vorwurf des Menschenhandels oder der Zwangsarbeit gegen den Lieferanten ist offen. Nach den Vorschriften der Vereinigten Staaten sind glaubhafte Informationen aus jeder Quelle zu melden und zu untersuchen. Ein Vorwurf ist keine Feststellung: Der Lieferant hat das Recht, gehört zu werden, und wer etwas gesagt hat, darf nicht gefährdet werden. Es wiegt schwerer, wenn auch die eigenen Antworten des Lieferanten einen Schaden nennen.
    .ask = Wie stellt sich der Vorwurf aus Ihrer Sicht dar, was haben Sie mit welchem Ergebnis untersucht, und welche Nachweise können Sie uns senden? Bitte senden Sie keine Namen von Arbeitskräften.
    .action = Gelegenheit zur Stellungnahme mit Frist geben; die Quelle vertraulich behandeln. Noch keine nachteilige Folge; kein automatischer Ausschluss.

rule-remediation-absent =
    .title = Schaden angegeben, kein Plan zur Wiedergutmachung
    .why = Die Antworten des Lieferanten nennen einen Schaden, der als „hoch“ oder „kritisch“ eingestuft wird (einbehaltene Ausweispapiere, eingeschränkte Bewegungsfreiheit, vorenthaltener Lohn, rechtswidrige Abzüge, Schulden, Gewalt oder Drohungen, Kinderarbeit, Täuschung oder von Arbeitskräften gezahlte Gebühren), und es gibt keinen Plan, ihn wiedergutzumachen, oder diese Frage wurde offen gelassen. Abhilfe ist das, was die Arbeitskräfte am dringendsten brauchen, und sie spricht für den Lieferanten. Eine offene Antwort wiegt weniger schwer als ein Nein. Wird zuerst der Auftrag beendet, bleibt der Verlust womöglich bei den Arbeitskräften. Eine Liste, die nicht nach einem Plan fragt, ergibt „unbekannt“.
    .ask = Was sieht der Plan für die betroffenen Arbeitskräfte vor: Unterstützung, Erstattung, zurückgegebene Ausweispapiere, mit wem wurde er vereinbart, wer steht dafür ein, und bis wann?
    .action = Einen Plan mit Terminen vereinbaren und schrittweise nachverfolgen; die Beendigung des Auftrags ist der letzte Schritt. Dem nationalen Verweismechanismus folgen, wenn Arbeitskräfte in Gefahr sein könnten. Kein automatischer Ausschluss.

rule-answers-contradict =
    .title = Antworten widersprechen einander
    .why = Zwei Antworten des Lieferanten können nicht beide stimmen: keine Gebühren, aber ein Betrag pro Arbeitskraft, oder Gebühren und ein Betrag von null; kein Personaldienstleister, aber ein genannter, oder ein Personaldienstleister und „keiner“ als Name; kein Plan, aber Teile davon; mehr migrantische Arbeitskräfte als Arbeitskräfte; migrantische Arbeitskräfte und ein Anteil von null, oder ein Anteil und keine migrantischen Arbeitskräfte; oder keine Unterkunft, aber eine Unterkunft, die den Vorschriften entspricht. Oft ist es ein Versehen beim Ausfüllen. Bis es geklärt ist, sollten die Antworten nicht angerechnet werden. Verglichen werden nur gegebene Antworten: Eine Lücke kann nichts widersprechen, sie hält also die anderen Paare nicht auf, und wo sich kein Paar vergleichen lässt, ist die Regel „unbekannt“.
    .ask = Zwei Ihrer Antworten passen nicht zusammen. Welche ist richtig?
    .action = Den Punkt klären lassen, bevor das Angebot weiter geprüft wird. Kein automatischer Ausschluss.

rule-plan-missing-legal =
    .title = Compliance-Plan erforderlich und nicht vorhanden
    .why = Der außerhalb der Vereinigten Staaten erbrachte Teil ist mehr wert als der Schwellenwert der Federal Acquisition Regulation (FAR), und der Lieferant gibt an, dass er keinen Plan gegen Menschenhandel hat. Oberhalb des Schwellenwerts ist ein Compliance-Plan eine Voraussetzung für den Zuschlag und wird an Unteraufträge derselben Größe weitergegeben; handelsübliche, serienmäßig verfügbare Ware (COTS) ist ausgenommen. Wo nichts darüber gesagt ist, ob die Ware handelsüblich ist, gilt sie als nicht ausgenommen, denn eine Lücke darf nicht entlasten. Der Schwellenwert ändert sich zu festgelegten Zeitpunkten, und der Tag der Prüfung entscheidet, welcher zählt.
    .ask = Bitte senden Sie uns Ihren Compliance-Plan und den Tag, seit dem er gilt, oder weisen Sie nach, dass ausschließlich handelsübliche, serienmäßig verfügbare Ware geliefert wird oder dass der außerhalb der Vereinigten Staaten erbrachte Teil unter dem Schwellenwert liegt.
    .action = Kein Zuschlag, bevor Plan und Bescheinigung vorliegen; ein Plan darf zu Größe und Risiko des Auftrags passen. Kein automatischer Ausschluss.

rule-cert-missing =
    .title = Bescheinigung zum Menschenhandel erforderlich und nicht vorhanden
    .why = Der Teil, den ein Bieter außerhalb der Vereinigten Staaten erbringt, ist mehr wert als der Schwellenwert, und die Liste fragt nach der Bescheinigung zum Menschenhandel und enthält kein Datum einer solchen. Die Bescheinigung ist eine Voraussetzung für den Zuschlag: Sie besagt, dass es einen Plan gibt und dass nach einer Sorgfaltsprüfung entweder nichts festgestellt wurde oder Abhilfe- und Verweisungsmaßnahmen ergriffen wurden. Ein fehlendes Papier sagt nichts darüber, was es bescheinigt hätte. Als Bieter gilt, wer nicht als unter einem anderen Lieferanten stehend angegeben ist; für Nachunternehmer gibt es eine eigene Prüfung.
    .ask = Bitte senden Sie uns die Bescheinigung nach FAR 52.222-56 mit Datum, und nennen Sie die Beauftragten und Nachunternehmer, die sie erfasst.
    .action = Die Bescheinigung vor dem Zuschlag einholen. Kein automatischer Ausschluss.

rule-cert-subcontractor-missing =
    .title = Nachunternehmer über dem Schwellenwert ohne Bescheinigung
    .why = Der eigene im Ausland erbrachte Teil eines Nachunternehmers oder Beauftragten ist mehr wert als der Schwellenwert, und die Liste fragt nach seiner Bescheinigung und enthält kein Datum einer solchen. Der Bieter holt sie ein, bevor er den Unterauftrag vergibt, auf jeder Stufe. Dieser Schritt kann noch getan werden und sagt nichts darüber, wie die Arbeitskräfte des Nachunternehmers behandelt werden.
    .ask = Bitte holen Sie die Bescheinigung dieses Nachunternehmers zum Menschenhandel ein, bevor Sie den Unterauftrag vergeben, und senden Sie uns eine Kopie mit Datum.
    .action = Diesen Unterauftrag zurückhalten, bis die Bescheinigung vorliegt; das übrige Angebot kann weiterlaufen. Kein automatischer Ausschluss.

rule-cert-lapsed =
    .title = Bescheinigung zum Menschenhandel älter als ein Jahr
    .why = Die Bescheinigung zum Menschenhandel ist mehr als ein Jahr alt. Oberhalb des Schwellenwerts verlangt die Vertragsklausel während der Laufzeit jedes Jahr eine neue, weil Beauftragte, Nachunternehmer und Arbeitskräfte wechseln. Wo der im Ausland erbrachte Wert nicht angegeben ist, gilt eine vorgelegte Bescheinigung als eine, die nötig ist. Eine alte Bescheinigung bedeutet nicht, dass seither etwas schiefgegangen ist.
    .ask = Bitte erneuern Sie die Bescheinigung, und teilen Sie uns mit, was sich seit der letzten geändert hat: Beauftragte, Nachunternehmer, festgestellte Fälle.
    .action = Erinnern und eine Frist setzen; auf die vertraglichen Rechtsfolgen erst zurückgreifen, wenn die Bescheinigung ausbleibt. Kein automatischer Ausschluss.

rule-cert-abuse-unremedied =
    .title = Bescheinigung nennt Missbrauch, der noch offen ist
    .why = Die Bescheinigung besagt, dass Missbrauch festgestellt wurde, und besagt nicht, dass er behoben wurde. Eine Bescheinigung kann erst ausgestellt werden, wenn Abhilfe- und Verweisungsmaßnahmen ergriffen worden sind; der Zuschlag wartet also darauf. Dass der Lieferant es offen sagt, spricht für ihn: Abhilfe zählt zu seinen Gunsten, und Schweigen hätte den Arbeitskräften nicht geholfen. Die Sicherheit der betroffenen Menschen geht dem Angebot vor.
    .ask = Was wurde festgestellt und bei wessen Arbeitskräften, wem wurde wie geholfen, was wurde zurückgezahlt, und welche Behörde wurde unterrichtet? Bitte senden Sie keine Namen von Arbeitskräften.
    .action = Zuerst für die Sicherheit der Opfer und ihre Verweisung an Hilfe sorgen, dann einen Abhilfeplan mit Terminen vereinbaren; den Auftrag nicht stillschweigend beenden. Kein automatischer Ausschluss.

rule-good-eo13126-uncertified =
    .title = Gelistetes Endprodukt ohne zugehörige Bescheinigung
    .why = Die Ware und ihr Land stehen auf der Liste der Produkte aus Zwangs- oder Schuldarbeit von Kindern nach der Executive Order 13126, und die Lieferantenliste enthält kein Datum der zugehörigen Bescheinigung. Oberhalb der Schwelle für Kleinstbeschaffungen (micro-purchase threshold) bescheinigt der Lieferant, dass er sich nach Treu und Glauben bemüht hat festzustellen, ob solche Arbeit eingesetzt wurde. Weder diese Schwelle noch die Ausnahmen nach Ursprung und Wert sind in dieser Regel enthalten, weil sie sich ändern und der Ursprung allein darüber nicht entscheidet. Die Liste nennt Waren und Länder und stellt nichts über ein Unternehmen fest; ein Paar, das nicht auf der hier verwendeten datierten Ausgabe steht, ist „unbekannt“ und nicht „ohne Befund“.
    .ask = Liefern Sie diese Ware aus diesem Land? Wenn ja, senden Sie uns bitte die Bescheinigung nach FAR 52.222-18, und teilen Sie uns mit, was Sie unternommen haben, um den Sachverhalt zu klären; wenn nicht, teilen Sie uns bitte mit, woher die Ware kommt. Falls eine Ausnahme gilt, nennen Sie diese bitte.
    .action = Die Bescheinigung vor dem Zuschlag einholen, wenn die Beschaffung über der Schwelle für Kleinstbeschaffungen liegt und keine Ausnahme gilt. Kein automatischer Ausschluss.

rule-dprk-labour =
    .title = Arbeit nordkoreanischer Staatsangehöriger
    .why = Nordkorea ist als Herkunftsland von Arbeitskräften oder als Land des Lieferanten oder seines Standorts angegeben. Das Recht der Vereinigten Staaten schließt Waren von der Einfuhr aus, die mit der Arbeit nordkoreanischer Staatsangehöriger hergestellt wurden, wo auch immer diese arbeiten. Die betroffenen Menschen trifft keine Schuld, und ihre Sicherheit geht jeder Frage am Standort vor; wer von dort geflohen ist, ist damit noch nicht gemeint; das klärt die Rechtsabteilung. Für „ohne Befund“ müssen sowohl die Herkunftsländer der Arbeitskräfte als auch ein Land des Lieferanten bekannt sein. Waren und Vorprodukte aus Nordkorea erfasst die Regel zu Regionen und Ursprüngen.
    .ask = Bitte bestätigen Sie, aus welchen Ländern die Arbeitskräfte an allen Standorten für diesen Auftrag kommen, wer sie vermittelt hat und an wen ihr Lohn gezahlt wird. Bitte senden Sie keine Namen.
    .action = Den Fall an die Rechtsabteilung geben, vor dem Zuschlag und bevor jemand am Standort angesprochen wird. Kein automatischer Ausschluss.

rule-good-priority-sector-china =
    .title = Ware oder Vorprodukt eines vorrangigen Sektors, aus China oder mit offenem Ursprung
    .why = Eine Ware oder ein Vorprodukt gehört zu einem Sektor, den die Task Force der Vereinigten Staaten gegen Zwangsarbeit als vorrangig nennt, und kommt aus China, oder die Liste fragt nach dem Ursprung und nennt keinen. Ein genannter Sektor bedeutet ein höheres Risiko, dass Material aus Xinjiang kommt und dass eine Sendung an der Grenze genauer geprüft wird. Die Einstufung ist „hoch“, wenn Waren oder Vorprodukte aus China kommen; ist ihr Ursprung offen, ist sie „mittel“, weil es auch nur eine fehlende Angabe sein kann. Jeder Sektor zählt von dem Tag an, an dem er genannt wurde. Der Sektor sagt nichts darüber, wie das Unternehmen seine Arbeitskräfte behandelt, und China als Ursprung bedeutet nicht Xinjiang.
    .ask = Von welchem landwirtschaftlichen Betrieb, welchem Bergwerk oder welcher Fabrik kommen die Ware und ihre wichtigsten Vorprodukte auf jeder Stufe, und welche Dokumente zeigen das?
    .action = Um die Rückverfolgung der genannten Vorprodukte bitten; eine andere Bezugsquelle ist ein anderer Weg. Eine Frage, kein Grund für einen Ausschluss.

rule-good-under-order =
    .title = Ware und Ursprung unter einer Anordnung des US-Zolls
    .why = Die Ware und ihr Land sind in einer geltenden Zurückhalteanordnung (Withhold Release Order) der US-Zoll- und Grenzschutzbehörde (Customs and Border Protection) genannt, die solche Waren an der Grenze zurückhält, weil Anlass zum Verdacht auf Zwangsarbeit besteht. Die Einstufung ist „hoch“, wenn die Anordnung für das ganze Land gilt oder die Lieferantenliste den Ort nennt, und „mittel“, wenn die Anordnung für einen Teil des Landes gilt, den die Lieferantenliste nicht nennt. Manche Anordnungen nehmen bestimmte Hersteller aus oder betreffen eine Art von Bergwerk; es ist deshalb nachzulesen, was die Anordnung sagt. Es geht um Waren, und über dieses Unternehmen wird nichts festgestellt. Anordnungen ändern sich, und die hier verwendete Liste der Anordnungen ist eine Kopie von einem bestimmten Tag.
    .ask = Kommt diese Ware oder etwas darin von dem Ort, den die Anordnung nennt? Bitte senden Sie uns Unterlagen, die sie bis zum landwirtschaftlichen Betrieb, zum Bergwerk oder zur Fabrik zurückverfolgen, oder teilen Sie uns mit, welche Ausnahme gilt.
    .action = Die Anordnung auf der Seite der herausgebenden Behörde lesen, dann um Unterlagen zur Rückverfolgung oder um eine andere Bezugsquelle bitten; Waren, die darunterfallen, werden in den Vereinigten Staaten nicht freigegeben. Kein automatischer Ausschluss.

rule-xpcc-link =
    .title = Name weist auf das Produktions- und Aufbaukorps Xinjiang hin
    .why = Der Name des Lieferanten, ein anderer seiner Namen oder der Name seines Eigentümers nennt das Produktions- und Aufbaukorps Xinjiang (Xinjiang Production and Construction Corps, XPCC, Bingtuan, Xinjian Group) oder eine nummerierte Division oder ein nummeriertes Regiment davon neben einem Namen aus Xinjiang. Das Korps und seine nachgeordneten und verbundenen Stellen stehen auf der Unternehmensliste (Entity List) des Uyghur Forced Labor Prevention Act (UFLPA), und seine Baumwolle ist in einer Zurückhalteanordnung (Withhold Release Order) des US-Zolls genannt, an deren Stelle in der Praxis inzwischen dieses Gesetz getreten ist. Ein Unternehmen des Korps kann in einer anderen Provinz eingetragen sein oder über ein anderes Land handeln, und dann sagt seine Anschrift nichts. Ein Name ist ein Indikator und nicht mehr: In China bedeutet 兵团 allein auch jedes beliebige Korps, und ein Unternehmen kann den Eigentümer gewechselt haben. „Ohne Befund“ besagt, dass die Namen in der angegebenen Schreibweise keines dieser Wörter enthalten; Eigentümer, die die Liste nicht nennt, werden nicht gefunden.
    .ask = Gehören Sie zum Produktions- und Aufbaukorps Xinjiang, ist es Ihr Eigentümer, leitet es Sie, oder kaufen Sie bei ihm ein? Bitte nennen Sie Ihre Eigentümer bis zum letzten sowie den landwirtschaftlichen Betrieb, das Bergwerk oder die Fabrik, aus denen Ihre Waren jeweils stammen.
    .action = Vor dem Zuschlag anhand des Handelsregisters feststellen, wem das Unternehmen gehört; dann um Unterlagen zur Rückverfolgung oder um eine andere Bezugsquelle bitten. Gehört es zum Korps, entscheidet die Rechtsabteilung über seine Waren. Kein automatischer Ausschluss.

rule-name-of-xinjiang =
    .title = Name des Lieferanten oder seines Eigentümers enthält einen Ort in Xinjiang
    .why = Der Name des Lieferanten, ein anderer seiner Namen oder der Name seines Eigentümers enthält den Namen Xinjiang oder den eines Ortes dort, während weder Region noch Stadt noch Anschrift dies angeben. Das Recht der Vereinigten Staaten vermutet, dass Waren aus Xinjiang mit Zwangsarbeit hergestellt sind, wo auch immer das Unternehmen eingetragen ist, das sie verkauft. Ein Unternehmen kann den Namen eines Ortes aus vielen Gründen tragen: wegen der Herkunft seiner Gründer, einer Speise, einer Familie, eines früheren Sitzes. Aussagekräftig ist, woher seine Waren und seine Arbeitskräfte kommen. Namen, die es auch anderswo als Ortsnamen gibt, zählen nur in China, und die häufigsten gar nicht. „Ohne Befund“ besagt, dass die Namen in der angegebenen Schreibweise keines dieser Wörter enthalten, und nicht mehr.
    .ask = Warum enthält Ihr Name oder der Ihres Eigentümers diesen Ortsnamen? Haben Sie, Ihr Eigentümer oder Ihre Lieferanten dort einen Standort, und von welchem landwirtschaftlichen Betrieb, welchem Bergwerk oder welcher Fabrik kommen Ihre Waren und deren wichtigste Vorprodukte?
    .action = Fragen, woher die Waren kommen, und um Dokumente bitten, wenn die Antwort Xinjiang lautet. Der Name allein entscheidet nichts. Kein automatischer Ausschluss.

rule-excl-labour-market-misconduct =
    .title = Anhaltspunkte, die auch ohne Verurteilung zählen können
    .why = Für einen Lieferanten sind mehrere starke Indikatoren für Zwangsarbeit angegeben. Nach dem britischen Procurement Act 2023 kann eine Vergabestelle einen Lieferanten ohne Verurteilung ausschließen, wenn sie der Ansicht ist, dass es ausreichende Belege für Sklaverei oder Menschenhandel gibt, im Inland oder im Ausland; ob diese Antworten dem nahekommen, entscheidet die Rechtsabteilung, und nach dem Gesetz wird der Lieferant zuerst gehört. Wie viele Indikatoren es braucht, ist unsere Voreinstellung. Damit ist nicht festgestellt, dass etwas dergleichen geschehen ist, und die Sicherheit der Arbeitskräfte geht dem Angebot vor.
    .ask = Bitte nehmen Sie zu den Punkten Stellung, die für Sie aufgeführt sind: was wann festgestellt wurde, was für die betroffenen Arbeitskräfte getan worden ist und was sich seither geändert hat. Bitte senden Sie keine Namen von Arbeitskräften.
    .action = Den Fall an die Rechtsabteilung geben; den Lieferanten unterrichten, ihn anhören und vor einer Entscheidung abwägen, was er in Ordnung gebracht hat. Zuerst die Verweisung möglicher Opfer an Hilfe erwägen. Kein automatischer Ausschluss.

rule-excl-associated-declaration-missing =
    .title = Keine Erklärung eines zur Eignung herangezogenen Unternehmens
    .why = Der Bieter stützt sich auf dieses Unternehmen, um die Teilnahmebedingungen zu erfüllen, oder hat es in seiner Bietergemeinschaft, und es liegt kein Datum einer Erklärung zu Ausschlussgründen für dieses Unternehmen vor. Der britische Procurement Act 2023 betrachtet solche verbundenen Personen (associated persons) wie den Bieter selbst, gleich in welchem Wirtschaftszweig; der Bieter darf sie ersetzen, bevor er ihretwegen ausgeschlossen wird. Ein fehlendes Papier sagt nichts darüber, was es erklärt hätte.
    .ask = Bitte reichen Sie die Erklärung zu Ausschlussgründen für dieses Unternehmen mit Datum ein, oder teilen Sie uns mit, wen Sie an seine Stelle setzen würden.
    .action = Das Dokument anfordern und eine Frist setzen. Nicht selbst als Ausschlussgrund zu verstehen; kein automatischer Ausschluss.

rule-product-ban-forced-labour =
    .title = Produkt, das das Zwangsarbeitsverbot der Union betreffen kann
    .why = Die Ware, eines ihrer Vorprodukte oder der Ort ihrer Herstellung wird im Zusammenhang mit Zwangsarbeit genannt: Xinjiang, Nordkorea oder Baumwolle aus Turkmenistan, wo Berichten zufolge der Staat selbst zur Arbeit zwingt, werden als „hoch“ eingestuft; eine Ware oder ein Vorprodukt auf der Liste des Arbeitsministeriums der Vereinigten Staaten wird als „mittel“ eingestuft. Ab dem 14. Dezember 2027 dürfen Produkte, die auf irgendeiner Stufe in Zwangsarbeit hergestellt wurden, auf dem Unionsmarkt weder in Verkehr gebracht noch bereitgestellt noch von dort ausgeführt werden, unabhängig von der Größe des Unternehmens und vom Anteil des betroffenen Teils. Die Behörden entscheiden Produkt für Produkt, zuerst dort, wo der Schaden schwer ist und das Unternehmen Einfluss hat; eine Liste nennt Waren und Länder und stellt nichts über dieses Unternehmen fest. Die Kommission soll eine eigene Datenbank führen, die nicht mitgeliefert wird; welche Listen stellvertretend dafür verwendet werden, ist unsere Wahl.
    .ask = Von welchem landwirtschaftlichen Betrieb, welchem Bergwerk oder welcher Fabrik kommen das Produkt und seine wichtigsten Vorprodukte, woher wissen Sie, dass dort keine Zwangsarbeit eingesetzt wurde, und was würden Sie stattdessen liefern, wenn eine Behörde das Produkt verbieten würde?
    .action = Um die Rückverfolgung und um eine andere Bezugsquelle bitten und im Vertrag regeln, wer das Risiko eines Verbots trägt. Eine Frage, kein Grund für einen Ausschluss.

rule-tiers-too-deep =
    .title = Kette der Nachunternehmer länger als zwei Glieder
    .why = Bei Bau- oder Reinigungsleistungen hat die in der Liste genannte Kette mehr als zwei Glieder unter dem Bieter, oder dieser Lieferant steht als drittes Glied oder noch weiter unten. Nach norwegischen Vorschriften dürfen öffentliche Auftraggeber in solchen Aufträgen oberhalb einer Wertgrenze höchstens zwei zulassen, es sei denn, sie gewähren eine Ausnahme: Je länger die Kette, desto weniger ist von Bezahlung und Anwerbung zu sehen. Warenlieferanten zählen nicht als Glieder und bleiben außer Betracht, wenn die Liste ihre Rolle nennt; der Auftragswert und eine bereits gewährte Ausnahme sind hier nicht zu sehen. Gezählt werden nur Glieder, die die Liste nennt; eine Kette kann also länger sein, als sie aussieht.
    .ask = Warum ist jedes Glied der Kette unter Ihnen nötig, wer leistet im letzten Glied die Arbeit, und lässt sich die Kette verkürzen? Falls Sie eine Ausnahme haben oder beantragen, senden Sie uns diese bitte mit Begründung.
    .action = Die Kette vor Beginn der Arbeiten verkürzen lassen oder über eine Ausnahme entscheiden und die Gründe festhalten. Kein automatischer Ausschluss.

rule-stage-origin-open =
    .title = Herkunft von Rohstoffen und Komponenten nicht angegeben
    .why = Der Lieferant stellt Waren einer Art her, die die norwegische Hochrisikoliste auf jeder Stufe bewertet, vom Rohstoff über die Komponente bis zum fertigen Produkt, und die Lieferantenliste fragt, woher die Vorprodukte kommen, und erhält keine Antwort. Die vom Auftraggeber am weitesten entfernten Stufen sind oft die mit dem höchsten Risiko; das Land der letzten Fabrik sagt deshalb wenig. Welche Wirtschaftszweige für die Produktgruppen stehen, ist unsere Lesart; Unternehmen, die mit solchen Waren handeln, finden sich unter Handel und werden nicht erfasst. Es ist eine fehlende Angabe und sagt nichts über den Lieferanten.
    .ask = Aus welchen Ländern kommen die wichtigsten Rohstoffe und Komponenten der Waren?
    .action = Um die eine fehlende Angabe bitten, und nur für die Waren dieses Auftrags. Kein Grund für einen Ausschluss.

rule-disclosure-missing-uk =
    .title = Keine Erklärung nach dem britischen Modern Slavery Act
    .why = Der Lieferant ist im Vereinigten Königreich geschäftlich tätig, sein Umsatz erreicht 36 Millionen Pfund, und die Liste zeigt keine Erklärung. Der Modern Slavery Act verlangt von Unternehmen dieser Größe jährlich eine Erklärung darüber, was sie gegen Sklaverei und Menschenhandel tun, und die Leitlinien dazu empfehlen, sie innerhalb von sechs Monaten nach Ende des Geschäftsjahres zu veröffentlichen. Der Umsatz in der Liste steht für den weltweiten Umsatz der Gruppe; eine Erklärung der Muttergesellschaft kann den Lieferanten abdecken. Ist das Vereinigte Königreich als Land der Registrierung oder des Arbeitsortes angegeben, gilt dies als Geschäftstätigkeit dort. Ein Betrag in einer anderen Währung wird für den Vergleich zu einem öffentlichen Kurs der betreffenden Zeit umgerechnet. Ein fehlender Link ist keine fehlende Erklärung.
    .ask = Bitte senden Sie uns den Link zu Ihrer letzten Erklärung nach Section 54 des Modern Slavery Act, oder teilen Sie uns mit, warum Ihr Unternehmen nicht darunterfällt.
    .action = Um den Link bitten oder um den Grund, warum keine Erklärung nötig ist. Eine Meldung an eine Aufsichtsbehörde ist nicht Aufgabe des Auftraggebers. Kein automatischer Ausschluss.

rule-disclosure-missing-au =
    .title = Keine Erklärung nach dem australischen Modern Slavery Act
    .why = Der Lieferant ist in Australien geschäftlich tätig, sein Umsatz erreicht 100 Millionen australische Dollar, und die Liste zeigt keine Erklärung. Der Modern Slavery Act verlangt von Unternehmen mit diesem konsolidierten Umsatz jährlich eine Erklärung zu sieben Punkten, die innerhalb von sechs Monaten nach dem Berichtszeitraum in ein öffentliches Register kommt. Der Umsatz in der Liste steht für den konsolidierten Umsatz, und eine gemeinsame Erklärung der Gruppe kann den Lieferanten abdecken. Ein Betrag in einer anderen Währung wird für den Vergleich zu einem öffentlichen Kurs der betreffenden Zeit umgerechnet. Ein fehlender Link ist keine fehlende Erklärung.
    .ask = Bitte senden Sie uns den Link zu Ihrer letzten Erklärung im Register der Erklärungen zu moderner Sklaverei, oder teilen Sie uns mit, warum Ihr Unternehmen nicht unter das Gesetz fällt.
    .action = Um den Link bitten oder um den Grund, warum keine Erklärung nötig ist. Eine Meldung an eine Aufsichtsbehörde ist nicht Aufgabe des Auftraggebers. Kein automatischer Ausschluss.

rule-disclosure-missing-ca =
    .title = Kein Bericht nach dem kanadischen Lieferkettengesetz
    .why = Der Lieferant ist an einer kanadischen Börse notiert oder in Kanada geschäftlich tätig und erreicht zwei von drei Größenmerkmalen: 20 Millionen kanadische Dollar Vermögenswerte, 40 Millionen Umsatz, 250 Beschäftigte; und die Liste zeigt keinen Bericht. Das Gesetz verlangt von solchen Unternehmen bis zum 31. Mai jedes Jahres einen Bericht über Zwangs- und Kinderarbeit, wenn sie Waren herstellen, verkaufen oder einführen oder ein Unternehmen kontrollieren, das dies tut. Die Einstufung ist „niedrig“, wenn die Liste keine Waren zeigt, da nur das Unternehmen weiß, womit es sonst noch handelt. Wo eine Börsennotierung nicht angegeben ist, entscheiden allein die Größenmerkmale. Ein Betrag in einer anderen Währung wird für den Vergleich zu einem öffentlichen Kurs der betreffenden Zeit umgerechnet. Ein fehlender Link ist kein fehlender Bericht.
    .ask = Bitte senden Sie uns den Link zu Ihrem letzten Bericht nach dem Fighting Against Forced Labour and Child Labour in Supply Chains Act, oder teilen Sie uns mit, warum Ihr Unternehmen nicht darunterfällt.
    .action = Um den Link bitten oder um den Grund, warum kein Bericht nötig ist. Eine Meldung an eine Aufsichtsbehörde ist nicht Aufgabe des Auftraggebers. Kein automatischer Ausschluss.

rule-disclosure-missing-no =
    .title = Kein Bericht nach dem norwegischen Transparenzgesetz
    .why = Der Lieferant ist in Norwegen geschäftlich tätig und überschreitet zwei von drei Größenmerkmalen: 70 Millionen Kronen Umsatz, 35 Millionen Bilanzsumme, 50 Vollzeitbeschäftigte; und die Liste zeigt keinen Bericht. Das Transparenzgesetz (Åpenhetsloven) verlangt von solchen Unternehmen, bis zum 30. Juni jedes Jahres einen Bericht über ihre Sorgfaltsprüfungen zu veröffentlichen und Anfragen innerhalb von drei Wochen zu beantworten. Die Einstufung ist „niedrig“, wenn das Unternehmen nicht in Norwegen eingetragen ist: Ausländische Unternehmen fallen darunter, wenn sie dort steuerpflichtig sind, und das zeigt die Liste nicht. Die Beschäftigten in der Liste sind Köpfe, keine Vollzeitstellen, und das Gesetz betrachtet zwei aufeinanderfolgende Jahre. Ein Betrag in einer anderen Währung wird für den Vergleich zu einem öffentlichen Kurs der betreffenden Zeit umgerechnet.
    .ask = Bitte senden Sie uns den Link zu Ihrem letzten Bericht nach dem Transparenzgesetz, oder teilen Sie uns mit, warum Ihr Unternehmen nicht darunterfällt.
    .action = Um den Link bitten oder um den Grund, warum kein Bericht nötig ist. Eine Meldung an eine Aufsichtsbehörde ist nicht Aufgabe des Auftraggebers. Kein automatischer Ausschluss.

rule-disclosure-missing-de =
    .title = Keine öffentliche Aussage zum deutschen Lieferkettengesetz
    .why = Der Lieferant ist in Deutschland geschäftlich tätig, die Zahl seiner Beschäftigten erreicht die Schwelle des Lieferkettensorgfaltspflichtengesetzes (LkSG; 1.000 seit 2024, 3.000 im Jahr 2023), und die Liste zeigt keine Erklärung. Das Gesetz zählt die Beschäftigten in Deutschland; die Liste kennt die Beschäftigten des ganzen Unternehmens, deshalb dient dies nur der Information. Der jährliche Bericht wird aufgegeben: Die Behörde prüft keine Berichte mehr, und ein Gesetzentwurf vom September 2025 hebt die Pflicht rückwirkend bis 2023 auf; ob er verabschiedet ist, wurde nicht überprüft. Die Pflichten, nach Risiken zu suchen und ihnen zu begegnen, bleiben bestehen. Ein fehlender Link ist keine fehlende Erklärung.
    .ask = Falls Sie in Deutschland 1.000 oder mehr Menschen beschäftigen: Wo können wir Ihre Grundsatzerklärung zu den Menschenrechten lesen, und wie können sich Menschen beschweren? Falls Ihr Unternehmen nicht unter das Gesetz fällt, teilen Sie uns bitte mit, warum. Nach einem Bericht wird nicht gefragt.
    .action = Fragen, wo die Erklärung zu lesen ist, oder nach dem Grund, warum keine nötig ist. Keinen Bericht verlangen; ein Gesetzentwurf hebt diese Pflicht auf. Eine Meldung an eine Aufsichtsbehörde ist nicht Aufgabe des Auftraggebers. Kein automatischer Ausschluss.

rule-disclosure-missing-fr =
    .title = Kein Vigilanzplan nach französischem Recht
    .why = Der Lieferant ist in Frankreich eingetragen und beschäftigt 5.000 oder mehr Menschen, und die Liste zeigt keinen Plan. Französische Unternehmen mit 5.000 oder mehr Beschäftigten in Frankreich oder 10.000 oder mehr weltweit veröffentlichen jedes Jahr einen Vigilanzplan (plan de vigilance) zu Menschenrechten, Gesundheit und Umwelt. Die Liste kennt die Beschäftigten des ganzen Unternehmens: Ab 10.000 ist die Voraussetzung erfüllt, zwischen 5.000 und 9.999 nur, wenn sie in Frankreich arbeiten; deshalb ist die Einstufung hier „niedrig“. Ein Plan des kontrollierenden Unternehmens deckt dessen Tochtergesellschaften ab, und manche Rechtsformen fallen nicht unter das Gesetz. Ein fehlender Link ist kein fehlender Plan.
    .ask = Bitte senden Sie uns den Link zu Ihrem letzten Vigilanzplan, oder teilen Sie uns mit, warum Ihr Unternehmen nicht unter das Gesetz fällt.
    .action = Um den Link bitten oder um den Grund, warum kein Plan nötig ist. Eine Meldung an eine Aufsichtsbehörde ist nicht Aufgabe des Auftraggebers. Kein automatischer Ausschluss.

rule-disclosure-missing-ch =
    .title = Kein Bericht über Kinderarbeit nach Schweizer Recht
    .why = Der Lieferant ist in der Schweiz eingetragen und erreicht zwei von drei Größenmerkmalen: 20 Millionen Franken Bilanzsumme, 40 Millionen Umsatz, 250 Vollzeitstellen; und die Liste zeigt keinen Bericht. Unternehmen dieser Größe prüfen, ob bei dem, was sie anbieten, ein begründeter Verdacht auf Kinderarbeit besteht, und berichten nur, wenn das so ist. Ein fehlender Bericht wird deshalb als „niedrig“ eingestuft, als „mittel“, wenn in der Liste Kinderarbeit gemeldet ist. Die Größenmerkmale gelten zusammen mit den kontrollierten Unternehmen und über zwei Jahre, was die Liste nicht zeigt; die Beschäftigten in der Liste sind Köpfe. Ein Betrag in einer anderen Währung wird für den Vergleich zu einem öffentlichen Kurs der betreffenden Zeit umgerechnet.
    .ask = Haben Sie geprüft, ob in Ihrer Lieferkette ein begründeter Verdacht auf Kinderarbeit besteht, mit welchem Ergebnis, und wo können wir es nachlesen?
    .action = Um das Ergebnis der Prüfung bitten; wo kein Bericht nötig ist, genügt eine kurze Notiz. Eine Meldung an eine Aufsichtsbehörde ist nicht Aufgabe des Auftraggebers. Kein automatischer Ausschluss.

rule-disclosure-missing-eu =
    .title = Keine öffentliche Aussage zu den Sorgfaltspflichten der EU
    .why = Der Lieferant ist so groß wie die Unternehmen, die die EU-Richtlinie über Sorgfaltspflichten erfasst, und die Liste zeigt keine öffentliche Erklärung dazu. Die Richtlinie gilt ab dem 26. Juli 2029 für EU-Unternehmen mit mehr als 5.000 Beschäftigten und mehr als 1,5 Milliarden Euro Umsatz sowie für andere Unternehmen, die in der EU mehr als 1,5 Milliarden Euro umsetzen. Der Umsatz in der EU steht nicht in der Liste: Der Umsatz des ganzen Unternehmens steht dafür, deshalb werden andere Unternehmen nur zur Information genannt. Was genau ein Unternehmen veröffentlicht, richtet sich nach nationalem Recht, das diese Regel nicht kennt. Ein Betrag in einer anderen Währung wird für den Vergleich zu einem öffentlichen Kurs der betreffenden Zeit umgerechnet.
    .ask = Wo können wir lesen, wie Ihr Unternehmen seine menschenrechtlichen Sorgfaltspflichten erfüllt, oder warum fällt es nicht unter die Richtlinie?
    .action = Um den Link bitten oder um den Grund, warum keine Erklärung nötig ist. Eine Meldung an eine Aufsichtsbehörde ist nicht Aufgabe des Auftraggebers. Kein automatischer Ausschluss.

rule-disclosure-missing-us-ca =
    .title = Keine Offenlegung nach dem kalifornischen Lieferkettengesetz
    .why = Der Lieferant ist in den Vereinigten Staaten geschäftlich tätig, handelt mit Waren, und sein Umsatz übersteigt 100 Millionen US-Dollar; die Liste zeigt keine Offenlegung. Einzelhändler und Hersteller dieser Größe, die in Kalifornien geschäftlich tätig sind, sagen auf ihrer Website, was sie gegen Sklaverei und Menschenhandel tun, auch wenn sie nichts tun. Die Liste kennt Kalifornien nicht: Die Vereinigten Staaten stehen dafür, und Waren, die Rolle als Hersteller oder der Wirtschaftszweig Einzelhandel stehen für die Haupttätigkeit des Unternehmens; deshalb dient dies nur der Information. Der Gesetzestext selbst wurde nicht eingesehen. Ein Betrag in einer anderen Währung wird für den Vergleich zu einem öffentlichen Kurs der betreffenden Zeit umgerechnet.
    .ask = Falls Sie in Kalifornien als Einzelhändler oder Hersteller geschäftlich tätig sind: Wo können wir Ihre Offenlegung zu Sklaverei und Menschenhandel in Ihrer Lieferkette lesen?
    .action = Die Offenlegung lesen, falls es eine gibt. Eine Meldung an eine Aufsichtsbehörde ist nicht Aufgabe des Auftraggebers. Kein automatischer Ausschluss.

rule-disclosure-stale =
    .title = Erklärung ist alt
    .why = Das Ende des Jahres, auf das sich die Erklärung bezieht, liegt weiter zurück, als der Zeitraum zulässt. Eine Erklärung soll jedes Jahr neu geschrieben werden, da sich Lieferanten, Länder und Risiken ändern. Der Zeitraum von 18 Monaten setzt sich aus zwölf für das Jahr und sechs für die Veröffentlichung zusammen, nach den Leitlinien im Vereinigten Königreich; andere Gesetze legen andere Termine fest. Eine neuere Erklärung kann unter einer anderen Adresse öffentlich sein.
    .ask = Wann ist Ihre nächste Erklärung fällig, und gibt es eine neuere als die von Ihnen genannte?
    .action = Den Lieferanten erinnern und die neuere Erklärung lesen. Vermerken und verbessern; kein Grund für einen Ausschluss.

rule-disclosure-gap =
    .title = Erklärung lässt Themen aus oder ist nicht unterzeichnet
    .why = Die Erklärung lässt mindestens eines von sechs Themen aus (Struktur, Richtlinien, Sorgfaltspflichten, Risikobereiche, Wirksamkeit, Schulung) oder wurde nicht vom Leitungsorgan genehmigt und von einem seiner Mitglieder unterzeichnet. Die Themen sind die, die das Gesetz des Vereinigten Königreichs nennt; es lädt die Unternehmen ein, sie zu behandeln, und verlangt Genehmigung und Unterschrift. Andere Gesetze haben andere Listen. Die Liste der Themen ist die eigene Zusammenfassung des Lieferanten; die Erklärung selbst kann mehr sagen.
    .ask = Welche Themen kommen in Ihrer nächsten Erklärung hinzu, und wer genehmigt und unterzeichnet sie?
    .action = Ein Vermerk für die nächste Erklärung. Kein Grund für einen Ausschluss.

rule-answer-unknown =
    .title = Keine Auskunft auf eine wichtige Frage
    .why = Der Lieferant wurde nach einem wichtigen Punkt gefragt, nach Gebühren, Ausweispapieren, Löhnen, Schaden, Verträgen, Beschwerden, dem Plan oder rechtlichen Gründen, und hat geschrieben, dass er es nicht weiß oder nicht sagen will. Keine Information heißt nicht kein Risiko: Die nachteilige Antwort würde als „hoch“ oder „kritisch“ eingestuft, deshalb wird die offene als „mittel“ eingestuft; das ist unsere Voreinstellung. Etwas nicht zu wissen kann ehrlich sein, vor allem bei kleinen Unternehmen, und ist besser als eine Vermutung. Ein leeres Feld ist keine Weigerung und führt zu keinem Hinweis. Fragen, nach deren offener Antwort schon eine andere Regel fragt, bleiben außer Betracht.
    .ask = Sie haben eine wichtige Frage offen gelassen. Können Sie sie jetzt beantworten oder uns mitteilen, bis wann und wen wir stattdessen fragen könnten?
    .action = Einmal nachfragen, mit Frist, und sagen, warum es darauf ankommt. Kein automatischer Ausschluss.

rule-answer-unknown-minor =
    .title = Keine Auskunft auf eine Frage zur Belegschaft
    .why = Der Lieferant wurde nach Arbeitszeiten, Aufenthaltstiteln und Arbeitserlaubnissen, gefährdeten Gruppen, Personaldienstleistern, migrantischen Arbeitskräften oder offenen Vorwürfen gefragt und hat geschrieben, dass er es nicht weiß oder nicht sagen will. Die nachteilige Antwort würde als „mittel“ eingestuft, deshalb wird die offene als „niedrig“ eingestuft; das ist unsere Voreinstellung. Wer nicht weiß, wie seine Arbeitskräfte zu ihm gekommen sind, kann sich nicht um sie kümmern; aber viele Unternehmen erfassen nicht, woher Arbeitskräfte kommen, und müssen das auch nicht. Ein leeres Feld ist keine Weigerung und führt zu keinem Hinweis.
    .ask = Sie haben eine Frage zu Ihrer Belegschaft offen gelassen. Können Sie sie jetzt beantworten, auch wenn es nur eine Schätzung ist?
    .action = Vermerken und einmal nachfragen. Kein Grund für einen Ausschluss.

rule-answers-stale =
    .title = Antworten älter als ein Jahr
    .why = Der Lieferant hat seine Antworten vor mehr als einem Jahr gegeben. Arbeitskräfte, Personaldienstleister und Standorte wechseln innerhalb einer Saison; Bescheinigungen nach der FAR der Vereinigten Staaten werden aus demselben Grund jährlich erneuert. Der Zeitraum von 365 Tagen ist unsere Voreinstellung. Die Antworten können noch zutreffen.
    .ask = Treffen Ihre Antworten noch zu? Bitte bestätigen Sie sie, oder senden Sie uns, was sich geändert hat.
    .action = Die Antworten vor dem Zuschlag bestätigen lassen. Kein Grund für einen Ausschluss.

rule-field-missing-required =
    .title = Benötigtes Feld ist leer
    .why = Der Name, das Land der Registrierung, das Land des Arbeitsortes oder der Wirtschaftszweig ist leer. Auf diesen vier Angaben beruht die Prüfung: Beobachtungslisten brauchen den Namen und ein Land, Länderstufen, Regionen und Waren brauchen den Ort, und die Einstufung des Wirtschaftszweigs braucht den Wirtschaftszweig. Die Auswahl haben wir getroffen. Eine Liste, der eine solche Spalte ganz fehlt, ergibt „unbekannt“, und der Bericht nennt die Spalte. Ein leeres Feld sagt nichts über den Lieferanten.
    .ask = Bitte tragen Sie Ihren eingetragenen Namen, das Land der Registrierung, das Land, in dem die Arbeit geleistet wird, und den Wirtschaftszweig der Arbeit ein.
    .action = Um die fehlende Angabe bitten. Kein Grund für einen Ausschluss.

rule-code-unrecognised =
    .title = Land, Wirtschaftszweig, Betrag oder Datum nicht verstanden
    .why = Ein Feld enthält ein Land, einen Wirtschaftszweig, einen Betrag, eine Währung oder ein Datum, das sich nicht lesen ließ: Es ist falsch geschrieben, mehrdeutig (Korea, Kongo, 03/04/2025) oder kein solcher Code. Es wird nicht geraten; jede Regel, die das Feld braucht, ist für diesen Lieferanten „unbekannt“, und das kann verdecken, wonach die anderen Regeln suchen. Der Bericht zeigt das Feld und was darin steht. Es ist ein Versehen beim Ausfüllen und sagt nichts über den Lieferanten.
    .ask = Welches Land, welchen Wirtschaftszweig, welchen Betrag oder welches Datum meinen Sie? Bitte geben Sie Länder als Code aus zwei Buchstaben (ISO 3166-1), Währungen als Code aus drei Buchstaben (ISO 4217) und Daten als Jahr-Monat-Tag an.
    .action = Das Feld berichtigen und erneut prüfen. Kein Grund für einen Ausschluss.

rule-currency-unresolvable =
    .title = Betrag, der sich nicht vergleichen lässt
    .why = Der Auftragswert oder der Umsatz ist in einer Währung angegeben, die nicht genannt ist oder für die kein Wechselkurs der betreffenden Zeit bekannt ist. Schwellenwerte von Gesetzen lauten auf andere Währungen; Regeln, die den Betrag vergleichen, sind deshalb „unbekannt“. Der Betrag selbst kann richtig sein.
    .ask = In welcher Währung ist der Betrag angegeben? Bitte nennen Sie deren Code aus drei Buchstaben.
    .action = Die Währung oder einen Kurs mit Datum ergänzen und erneut prüfen. Kein Grund für einen Ausschluss.

rule-watchlist-exact =
    .title = Name oder Nummer steht auf einer Beobachtungsliste
    .why = Ein Name des Lieferanten stimmt Wort für Wort mit dem eines Eintrags auf einer Beobachtungsliste überein, oder eine seiner Nummern ist die des Eintrags. Zwei Unternehmen können denselben Namen tragen; dies ist also eine mögliche Übereinstimmung, bis jemand die Identität bestätigt hat: Die Belege sagen, was übereinstimmt, was dagegenspricht und was keine Seite angibt. Wie schwer es wiegt, richtet sich nach der Liste. Die Listen sind datierte Kopien: „Ohne Befund“ besagt, dass in den verwendeten Ausgaben nichts übereinstimmt, und nicht mehr; Eigentümer und Tochtergesellschaften unter anderen Namen werden nicht gefunden.
    .ask = Sind Sie das auf dieser Liste genannte Unternehmen, oder gehört es Ihnen, gehören Sie zu ihm, oder kaufen Sie bei ihm ein? Bitte geben Sie Ihre Registernummer, Ihre Anschrift und Ihre Eigentümer an.
    .action = Ein Mensch bestätigt die Identität anhand der Liste der herausgebenden Stelle selbst, bevor etwas anderes folgt; ist es dasselbe Unternehmen, entscheidet die Rechtsabteilung, was aus dem Eintrag folgt. Kein automatischer Ausschluss.

rule-watchlist-candidate =
    .title = Name ähnlich einem Namen auf einer Beobachtungsliste
    .why = Ein Name des Lieferanten ähnelt dem eines Eintrags auf einer Beobachtungsliste: eine andere Schreibweise, eine andere Schrift, eine andere Rechtsform, ein Wort mehr oder weniger. Das ist ein Grund nachzusehen, keine Feststellung über das Unternehmen: Viele Namen ähneln einander, und die Belege sagen, welche Wörter übereinstimmen und was dagegenspricht. Die Einstufung ist „mittel“, wenn die Namen größtenteils übereinstimmen; ist die Übereinstimmung gering, wird sie nur zur Information gezeigt. Höher wird sie nie eingestuft: Dafür braucht es einen Wort für Wort gleichen Namen oder eine Nummer.
    .ask = Bitte geben Sie Ihren vollständigen eingetragenen Namen in seiner eigenen Schrift, Ihre Registernummer und Ihre Anschrift an, damit wir Sie von dem genannten Unternehmen unterscheiden können.
    .action = Registernummer und Anschrift mit der Liste der herausgebenden Stelle selbst vergleichen. Ist es ein anderes Unternehmen, dies in einem Ausnahmevermerk festhalten, mit den Belegen, auf denen die Entscheidung beruht; er gilt, bis sich der Eintrag oder die eigenen Angaben des Lieferanten ändern.

rule-watchlist-parent =
    .title = Muttergesellschaft oder Gruppe mit einem Namen ähnlich einem auf einer Beobachtungsliste
    .why = Die Muttergesellschaft oder Gruppe, die der Lieferant nennt, hat einen Namen wie ein Eintrag auf einer Beobachtungsliste. Manche Einträge erfassen auch Tochtergesellschaften und nachgeordnete Stellen, andere nicht, und der Name kann der eines anderen Unternehmens sein: Die Identität der Muttergesellschaft und der Umfang des Eintrags sind nachzuschlagen. Solange weder Muttergesellschaft noch Gruppe angegeben ist, kann niemand nachsehen: Ein Unternehmen, das zu niemandem gehört, sollte dies angeben.
    .ask = Ist Ihre Muttergesellschaft oder Gruppe das auf dieser Liste genannte Unternehmen? Bitte geben Sie deren Registernummer, deren Anschrift und die Anteile an, die sie an Ihnen hält.
    .action = Bestätigen, wer die Muttergesellschaft ist, dann auf der Seite der herausgebenden Stelle nachlesen, was der Eintrag erfasst; die Rechtsabteilung entscheidet, ob er den Lieferanten erreicht. Kein automatischer Ausschluss.

rule-watchlist-stale =
    .title = Die Beobachtungsliste, auf der der Lieferant stehen könnte, ist alt
    .why = Der Lieferant könnte auf einer Beobachtungsliste stehen, und die verwendete Kopie ist älter, als es dem Aktualisierungsrhythmus der herausgebenden Stelle entspricht, oder sagt nicht, von wann sie ist. Der Eintrag kann seither geändert oder aufgehoben worden sein. Dass einer alten Kopie neuere Einträge fehlen können, betrifft jeden Lieferanten: Die Anmerkungen des Berichts sagen es einmal.
    .ask = Hinweis für den Auftraggeber: Den Lieferanten nichts fragen, bevor die aktuelle Liste eingesehen wurde.
    .action = Den Eintrag auf der Seite der herausgebenden Stelle nachschlagen oder die aktuelle Liste einlesen und erneut prüfen.
