# Spalten der Lieferantenliste: Überschriften, Bedeutungen, Fragen und Nachweise auf Deutsch

column-supplier_id =
    .header = Lieferantennummer
    .meaning = Der Schlüssel, der diesen Lieferanten von allen anderen der Liste unterscheidet. Nachunternehmer verweisen darauf.
    .question = Unter welcher Nummer oder welchem Code werden Sie in diesem Vergabeverfahren geführt?

column-name =
    .header = Name des Unternehmens
    .meaning = Der eingetragene Name des Lieferanten oder, wenn die Liste nach Standorten geführt wird, der Name der Produktionsstätte oder des Standorts.
    .question = Wie lautet Ihr vollständiger eingetragener Name?

column-aliases =
    .header = Weitere Namen
    .meaning = Andere Namen des Lieferanten: Handelsnamen, frühere Namen, Namen in einer anderen Schrift.
    .question = Unter welchen anderen oder früheren Namen, auch in anderer Schrift, treten Sie im Geschäftsverkehr auf oder sind Sie aufgetreten?
    .proof = Ein Registerauszug, aus dem frühere und andere Namen hervorgehen.

column-registration_no =
    .header = Registernummer
    .meaning = Die Nummer im Handels-, Gewerbe- oder Steuerregister des Landes, in dem der Lieferant eingetragen ist. Sie wird als Text behandelt: Führende Nullen zählen.
    .question = Wie lautet Ihre Registernummer, und in welchem Register sind Sie eingetragen?
    .proof = Ein Auszug aus dem Handels-, Gewerbe- oder Steuerregister.

column-lei =
    .header = LEI-Code
    .meaning = Die Rechtsträgerkennung (Legal Entity Identifier, LEI), 20 Zeichen.
    .question = Wie lautet Ihre Rechtsträgerkennung (LEI), falls Sie eine haben?

column-country =
    .header = Land der Registrierung
    .meaning = Das Land, in dem der Lieferant eingetragen ist.
    .question = In welchem Land ist Ihr Unternehmen eingetragen?
    .proof = Ein Auszug aus dem Handelsregister.

column-site_country =
    .header = Land des Arbeitsortes
    .meaning = Das Land, in dem die Arbeit geleistet wird oder die Waren hergestellt werden. Es kann ein anderes sein als das Land der Registrierung.
    .question = In welchem Land wird die Arbeit geleistet, oder in welchem Land werden die Waren hergestellt?
    .proof = Ein Mietvertrag, die Betriebsgenehmigung des Standorts oder ein Ursprungszeugnis.

column-region =
    .header = Region des Arbeitsortes
    .meaning = Der Bundesstaat, das Bundesland, die Provinz oder die Region des Arbeitsortes, als Code nach ISO 3166-2 oder als Name.
    .question = In welcher Provinz oder Region liegt der Arbeitsort?
    .proof = Ein Mietvertrag, ein Grundbuchauszug oder die Betriebsgenehmigung des Standorts.

column-address =
    .header = Vollständige Anschrift
    .meaning = Die Anschrift des Lieferanten oder des Arbeitsortes.
    .question = Wie lautet die vollständige Anschrift des Standorts, an dem die Arbeit geleistet wird?
    .proof = Ein Mietvertrag, ein Grundbuchauszug oder die Betriebsgenehmigung des Standorts.

column-city =
    .header = Ort
    .meaning = Die Stadt oder Gemeinde des Lieferanten oder des Arbeitsortes.
    .question = In welcher Stadt oder Gemeinde liegt der Arbeitsort?

column-website =
    .header = Website
    .meaning = Die Adresse der eigenen Website des Lieferanten.
    .question = Wie lautet die Adresse Ihrer Website?

column-group_name =
    .header = Unternehmensgruppe
    .meaning = Die Unternehmensgruppe, zu der der Lieferant gehört.
    .question = Zu welcher Unternehmensgruppe gehören Sie gegebenenfalls?
    .proof = Das Organigramm oder der Geschäftsbericht der Gruppe.

column-parent_company =
    .header = Muttergesellschaft
    .meaning = Das Unternehmen, dem der Lieferant gehört. Nicht der Lieferant, der in diesem Auftrag eine Stufe höher steht.
    .question = Welches Unternehmen ist gegebenenfalls Ihr Eigentümer oder kontrolliert Sie?
    .proof = Ein Auszug aus dem Register der wirtschaftlichen Eigentümer (in Deutschland: Transparenzregister) oder die Gesellschafterliste.

column-bid_id =
    .header = Angebotsnummer
    .meaning = Das Angebot, zu dem diese Zeile gehört. Zeilen mit demselben Angebot werden zusammen dargestellt.
    .question = Zu welchem Angebot gehören Sie?

column-lot_id =
    .header = Losnummer
    .meaning = Das Los des Vergabeverfahrens, um das es in dieser Zeile geht.
    .question = Für welches Los bieten Sie?

column-parent_id =
    .header = Übergeordnete Lieferantennummer
    .meaning = Die supplier_id des Lieferanten eine Stufe höher, also des Bieters oder des Nachunternehmers, der diesen Lieferanten beauftragt. Beim Bieter leer.
    .question = Für welchen Lieferanten in diesem Angebot arbeiten Sie als Nachunternehmer? Bitte geben Sie dessen Nummer an.
    .proof = Der Nachunternehmervertrag oder das vom Bieter unterzeichnete Verzeichnis der Nachunternehmer.

column-parent_name =
    .header = Name des übergeordneten Lieferanten
    .meaning = Der Name des Lieferanten eine Stufe höher, wenn die Liste keine parent_id enthält. Nicht der Eigentümer des Lieferanten.
    .question = Für welchen Lieferanten in diesem Angebot arbeiten Sie als Nachunternehmer? Bitte geben Sie dessen Namen an.
    .proof = Der Nachunternehmervertrag oder das vom Bieter unterzeichnete Verzeichnis der Nachunternehmer.

column-tier =
    .header = Stufe in der Lieferkette
    .meaning = Der Abstand zum Auftraggeber: 0 ist der Bieter, 1 sein Nachunternehmer, 2 dessen Nachunternehmer.
    .question = Auf welcher Stufe der Lieferkette stehen Sie (0 Bieter, 1 sein Nachunternehmer und so weiter)?
    .proof = Das vom Bieter unterzeichnete Verzeichnis der Nachunternehmer.

column-role =
    .header = Rolle im Angebot
    .meaning = Welche Aufgabe der Lieferant in diesem Angebot hat: Bieter, Nachunternehmer, Personaldienstleister, Hersteller oder Vertreter.
    .question = In welcher Rolle sind Sie beteiligt: als Bieter, Nachunternehmer, Personaldienstleister, Hersteller oder Vertreter?
    .proof = Das vom Bieter unterzeichnete Verzeichnis der Nachunternehmer.

column-relied_on_for_qualification =
    .header = Eignungsleihe
    .meaning = Ob der Bieter sich auf diesen Lieferanten stützt, um die Eignungskriterien zu erfüllen (Eignungsleihe), oder ob dieser Mitglied der Bietergemeinschaft ist.
    .question = Stützt sich der Bieter auf Ihre Kapazitäten, um die Eignungskriterien zu erfüllen, oder sind Sie Mitglied der Bietergemeinschaft?
    .proof = Die Verpflichtungserklärung, mit der die Kapazitäten dem Bieter zur Verfügung gestellt werden.

column-contract_share_pct =
    .header = Anteil am Auftragswert
    .meaning = Der Anteil des Lieferanten am Auftragswert, in Prozent, einschließlich dessen, was er an Nachunternehmer vergibt.
    .question = Welchen Anteil am Auftragswert erbringen Sie, in Prozent, einschließlich dessen, was Sie an Nachunternehmer vergeben?
    .proof = Das Preisblatt, aufgegliedert nach Lieferanten.

column-subcontract_share_pct =
    .header = Anteil der Nachunternehmerleistungen
    .meaning = Der Anteil des Auftrags, in Prozent, den der Lieferant an Nachunternehmer weitergibt.
    .question = Welchen Anteil des Auftrags wollen Sie an Nachunternehmer vergeben, in Prozent?
    .proof = Das vom Bieter unterzeichnete Verzeichnis der Nachunternehmer mit ihren Anteilen.

column-contract_value =
    .header = Auftragswert netto
    .meaning = Der Wert des Auftragsteils des Lieferanten, einschließlich dessen, was er an Nachunternehmer vergibt, ohne Steuer.
    .question = Welchen Wert hat Ihr Teil des Auftrags, einschließlich dessen, was Sie an Nachunternehmer vergeben, ohne Steuer?
    .proof = Das Preisblatt.

column-value_performed_abroad =
    .header = Im Ausland erbrachter Wert
    .meaning = Der Wert der Waren, die außerhalb des Landes des Auftraggebers beschafft werden, oder der Leistungen, die dort erbracht werden. Bei Aufträgen der Vereinigten Staaten: außerhalb der Vereinigten Staaten.
    .question = Welcher Betrag des Auftragswerts entfällt auf Waren, die außerhalb des Landes des Auftraggebers beschafft werden, oder auf Leistungen, die dort erbracht werden?
    .proof = Das Preisblatt, aufgegliedert nach dem Ort, an dem die Arbeit geleistet wird.

column-currency =
    .header = Auftragswährung
    .meaning = Die Währung der Auftragswerte, als Code nach ISO 4217.
    .question = In welcher Währung sind die Auftragswerte angegeben?
    .proof = Das Preisblatt.

column-is_cots =
    .header = Handelsübliche Ware
    .meaning = Ob der Lieferant ausschließlich handelsübliche, serienmäßig verfügbare Ware liefert.
    .question = Liefern Sie ausschließlich handelsübliche, serienmäßig verfügbare Ware (COTS)?
    .proof = Das Produktdatenblatt und eine Erklärung, dass die Ware unverändert auf dem freien Markt verkauft wird.

column-turnover =
    .header = Jahresumsatz
    .meaning = Der Jahresumsatz des Lieferanten, einschließlich seiner Gruppe, wenn diese einen gemeinsamen Abschluss aufstellt.
    .question = Wie hoch war Ihr Umsatz im letzten Geschäftsjahr (der Umsatz der ganzen Gruppe, wenn Sie als Gruppe einen gemeinsamen Abschluss aufstellen)?
    .proof = Der letzte Jahresabschluss.

column-turnover_currency =
    .header = Währung des Umsatzes
    .meaning = Die Währung von Umsatz und Bilanz, als Code nach ISO 4217.
    .question = In welcher Währung sind Umsatz und Bilanzsumme angegeben?
    .proof = Der letzte Jahresabschluss.

column-balance_sheet_total =
    .header = Bilanzsumme
    .meaning = Die Bilanzsumme (Summe der Aktiva) des Lieferanten am Ende seines letzten Geschäftsjahres.
    .question = Wie hoch war Ihre Bilanzsumme am Ende des letzten Geschäftsjahres?
    .proof = Der letzte Jahresabschluss.

column-labour_hours_priced =
    .header = Kalkulierte Arbeitsstunden
    .meaning = Die Arbeitsstunden, auf denen der Preis beruht.
    .question = Auf wie vielen Arbeitsstunden beruht Ihr Preis?
    .proof = Die Preiskalkulation mit den Stunden je Funktion.

column-labour_price =
    .header = Lohnanteil des Preises
    .meaning = Der Teil des Preises, mit dem die Arbeit bezahlt wird.
    .question = Welcher Betrag Ihres Preises dient der Bezahlung der Arbeit?
    .proof = Die Preiskalkulation mit den Lohnkosten.

column-sector_code =
    .header = Wirtschaftszweig
    .meaning = Der Wirtschaftszweig der Arbeit, die für diesen Auftrag geleistet wird, als Code oder in Worten.
    .question = In welchen Wirtschaftszweig fällt die Arbeit für diesen Auftrag? Bitte geben Sie möglichst einen Code an (ISIC, NACE, NAICS, CPV).
    .proof = Ein Auszug aus dem Gewerbe- oder Handelsregister mit dem Geschäftszweig.

column-sector_scheme =
    .header = Klassifikation der Wirtschaftszweige
    .meaning = Die Klassifikation, der der Code des Wirtschaftszweigs entnommen ist.
    .question = Welcher Klassifikation ist Ihr Code des Wirtschaftszweigs entnommen?
    .proof = Ein Auszug aus dem Gewerbe- oder Handelsregister mit dem Geschäftszweig.

column-goods =
    .header = Gelieferte Waren
    .meaning = Die Waren, die im Rahmen dieses Auftrags geliefert werden.
    .question = Welche Waren liefern Sie im Rahmen dieses Auftrags?
    .proof = Die Leistungsbeschreibung oder die Stückliste.

column-hs_code =
    .header = Zolltarifnummern
    .meaning = Die Zolltarifnummern (Harmonisiertes System) der Waren, die im Rahmen dieses Auftrags geliefert werden.
    .question = Unter welche Zolltarifnummern (Harmonisiertes System) fallen die Waren, die Sie liefern?
    .proof = Zollanmeldungen.

column-goods_origin_country =
    .header = Ursprungsland der Waren
    .meaning = Das Land oder die Länder, in denen die Waren angebaut, gewonnen oder hergestellt werden.
    .question = In welchem Land oder in welchen Ländern werden die Waren angebaut, gewonnen oder hergestellt?
    .proof = Ursprungszeugnisse und Unterlagen, mit denen sich die Waren bis zum Ort ihrer Herstellung zurückverfolgen lassen.

column-inputs =
    .header = Vorprodukte
    .meaning = Die Rohstoffe und Komponenten, die in die Waren eingehen oder für die Dienstleistung verwendet werden.
    .question = Welche Rohstoffe und Komponenten gehen in das ein, was Sie liefern?
    .proof = Die Stückliste.

column-inputs_origin_country =
    .header = Herkunftsland der Vorprodukte
    .meaning = Das Land oder die Länder, aus denen die Rohstoffe und Komponenten stammen.
    .question = Aus welchem Land oder welchen Ländern stammen die Rohstoffe und Komponenten?
    .proof = Einkaufsunterlagen, mit denen sich die Rohstoffe und Komponenten bis zu ihrem Ursprung zurückverfolgen lassen.

column-workers_total =
    .header = Anzahl der Arbeitskräfte
    .meaning = Die Zahl der Menschen, die am Standort oder für diesen Auftrag arbeiten, einschließlich der Leiharbeitskräfte.
    .question = Wie viele Menschen arbeiten am Standort oder für diesen Auftrag, einschließlich der Leiharbeitskräfte?
    .proof = Die Zusammenfassung der Lohnabrechnung des letzten Monats, ohne Namen.

column-workers_migrant =
    .header = Anzahl migrantischer Arbeitskräfte
    .meaning = Die Zahl der migrantischen Arbeitskräfte, also derer, die aus dem Ausland oder aus einem anderen Landesteil zugewandert sind.
    .question = Wie viele der Arbeitskräfte sind aus dem Ausland oder aus einem anderen Landesteil zugewandert?
    .proof = Die Zusammenfassung der Lohnabrechnung des letzten Monats nach Staatsangehörigkeit oder Herkunftsort, ohne Namen.

column-migrant_share_pct =
    .header = Anteil migrantischer Arbeitskräfte
    .meaning = Der Anteil der migrantischen an allen Arbeitskräften, in Prozent.
    .question = Welcher Anteil der Arbeitskräfte ist aus dem Ausland oder aus einem anderen Landesteil zugewandert, in Prozent?
    .proof = Die Zusammenfassung der Lohnabrechnung des letzten Monats nach Staatsangehörigkeit oder Herkunftsort, ohne Namen.

column-workers_temporary =
    .header = Anzahl befristeter und Leiharbeitskräfte
    .meaning = Die Zahl der Arbeitskräfte, die befristet, in Saisonarbeit oder in Leiharbeit beschäftigt sind.
    .question = Wie viele der Arbeitskräfte sind befristet, in Saisonarbeit oder in Leiharbeit beschäftigt?
    .proof = Die Zusammenfassung der Lohnabrechnung des letzten Monats nach Vertragsart, ohne Namen.

column-temporary_share_pct =
    .header = Anteil befristeter und Leiharbeitskräfte
    .meaning = Der Anteil der befristet, in Saisonarbeit oder in Leiharbeit beschäftigten Arbeitskräfte, in Prozent.
    .question = Welcher Anteil der Arbeitskräfte ist befristet, in Saisonarbeit oder in Leiharbeit beschäftigt, in Prozent?
    .proof = Die Zusammenfassung der Lohnabrechnung des letzten Monats nach Vertragsart, ohne Namen.

column-worker_origin_countries =
    .header = Herkunftsländer der Arbeitskräfte
    .meaning = Die Länder, aus denen die migrantischen Arbeitskräfte kommen.
    .question = Aus welchen Ländern kommen Ihre migrantischen Arbeitskräfte?
    .proof = Die Zusammenfassung der Lohnabrechnung des letzten Monats nach Staatsangehörigkeit, ohne Namen.

column-vulnerable_groups =
    .header = Besonders schutzbedürftige Beschäftigte
    .meaning = Gruppen unter den Arbeitskräften, deren Lage sich leicht ausnutzen lässt.
    .question = Welche Gruppen, deren Lage sich leicht ausnutzen lässt, arbeiten für Sie (Asylsuchende, Minderjährige, Minderheiten und so weiter)? Schreiben Sie „keine“, wenn es keine gibt.
    .proof = Die Risikobewertung für den Standort, ohne Namen.

column-low_skilled =
    .header = Geringqualifizierte Arbeit
    .meaning = Ob es sich überwiegend um gering qualifizierte Arbeit handelt: kurze Anlernzeit, leicht ersetzbare Arbeitskräfte.
    .question = Handelt es sich überwiegend um gering qualifizierte Arbeit?
    .proof = Die Liste der Funktionen mit der jeweils nötigen Qualifikation.

column-visa_tied_to_employer =
    .header = Aufenthaltstitel an Arbeitgeber gebunden
    .meaning = Ob der Aufenthaltstitel oder die Arbeitserlaubnis von Arbeitskräften an einen bestimmten Arbeitgeber gebunden ist.
    .question = Sind die Aufenthaltstitel oder Arbeitserlaubnisse Ihrer Arbeitskräfte an Sie als Arbeitgeber gebunden?
    .proof = Ein Muster des Aufenthaltstitels oder der Arbeitserlaubnis, ohne personenbezogene Daten.

column-remote_site =
    .header = Abgelegener Arbeitsort
    .meaning = Ob der Arbeitsort abgelegen ist oder ob er für Außenstehende geschlossen ist und unter der Kontrolle des Arbeitgebers steht.
    .question = Ist der Arbeitsort abgelegen, oder ist er abgeschlossen und steht unter der Kontrolle des Arbeitgebers?
    .proof = Ein Lageplan des Standorts sowie die Regeln zu Zugang und Beförderung.

column-accommodation_provided =
    .header = Unterkunft gestellt
    .meaning = Ob der Arbeitgeber oder ein von ihm Beauftragter Arbeitskräfte unterbringt, unentgeltlich oder gegen Bezahlung.
    .question = Stellen Sie oder von Ihnen Beauftragte den Arbeitskräften Unterkünfte?
    .proof = Der Mietvertrag oder eine Beschreibung der Unterkunft mit der Zahl der Schlafplätze.

column-accommodation_meets_standard =
    .header = Unterkunft entspricht den Vorschriften
    .meaning = Ob die Unterkunft den Wohn- und Sicherheitsvorschriften des Landes entspricht, in dem sie liegt.
    .question = Entspricht die Unterkunft den Wohn- und Sicherheitsvorschriften des Landes, in dem sie liegt? Bitte fügen Sie den letzten Prüfbericht bei.
    .proof = Der letzte Prüfbericht über die Unterkunft.

column-uses_labour_agency =
    .header = Einsatz von Personaldienstleistern
    .meaning = Ob Arbeitskräfte über einen Personaldienstleister gefunden oder beschäftigt werden: eine Agentur, einen Personalvermittler oder einen anderen Vermittler.
    .question = Finden oder beschäftigen Sie Arbeitskräfte über Personaldienstleister (Agenturen, Personalvermittler, andere Vermittler)?
    .proof = Die Verträge mit Personaldienstleistern oder eine Erklärung, dass es keine gibt.

column-labour_agency_name =
    .header = Namen der Personaldienstleister
    .meaning = Die Namen der Personaldienstleister, über die Arbeitskräfte gefunden oder beschäftigt werden.
    .question = Welche Personaldienstleister setzen Sie ein? Bitte nennen Sie diese und deren Untervermittler.
    .proof = Die Verträge mit Personaldienstleistern und deren Listen der Untervermittler.

column-labour_agency_licence =
    .header = Lizenz des Personaldienstleisters
    .meaning = Die Erlaubnis- oder Lizenznummer des Personaldienstleisters. „Nein“ oder „keine“ bedeutet, dass er keine Erlaubnis oder Lizenz hat.
    .question = Welche Erlaubnis- oder Lizenznummer hat Ihr Personaldienstleister, und wer hat sie erteilt? Schreiben Sie „keine“, wenn er keine Erlaubnis oder Lizenz hat.
    .proof = Eine Kopie der Erlaubnis oder Lizenz oder ein Auszug aus dem Register der Personaldienstleister.

column-agency_staff_trained =
    .header = Personalvermittler geschult
    .meaning = Ob das Personal des Personaldienstleisters zu Menschenhandel und fairer Anwerbung geschult ist.
    .question = Sind die Personalvermittler, die Sie einsetzen, zu Menschenhandel und fairer Anwerbung geschult?
    .proof = Der Schulungsnachweis des Personaldienstleisters: Themen, Daten, Zahl der Teilnehmenden.

column-recruitment_fees_charged =
    .header = Gebühren von Arbeitskräften verlangt
    .meaning = Ob Arbeitskräfte irgendetwas gezahlt haben, um die Stelle zu bekommen, gleich in welcher Form und an wen.
    .question = Haben Arbeitskräfte Gebühren oder Kosten gezahlt, um die Stelle zu bekommen, an Sie, an einen Vermittler oder an jemand anderen, auch durch Lohnabzüge?
    .proof = Eine Liste der Anwerbekosten nach Posten und danach, wer gezahlt hat, sowie die Ergebnisse von Gesprächen mit Arbeitskräften, ohne Namen.

column-fee_amount_per_worker =
    .header = Gebühr pro Arbeitskraft
    .meaning = Der Betrag, den eine Arbeitskraft gezahlt hat, um die Stelle zu bekommen, als Durchschnitt oder als höchster Fall.
    .question = Wie viel hat eine Arbeitskraft gezahlt, um die Stelle zu bekommen, im Durchschnitt oder höchstens?
    .proof = Eine Liste der Anwerbekosten nach Posten und danach, wer gezahlt hat, mit Belegen.

column-fee_currency =
    .header = Währung der Gebühr
    .meaning = Die Währung der Gebühren, die Arbeitskräfte gezahlt haben, als Code nach ISO 4217.
    .question = In welcher Währung sind die Gebühren angegeben?
    .proof = Eine Liste der Anwerbekosten nach Posten und danach, wer gezahlt hat, mit Belegen.

column-fees_reimbursed =
    .header = Gebühren erstattet
    .meaning = Ob den Arbeitskräften alle Gebühren und Kosten, die sie getragen haben, erstattet worden sind.
    .question = Ist allen Arbeitskräften erstattet worden, was sie gezahlt haben, um die Stelle zu bekommen? Bitte fügen Sie Nachweise bei.
    .proof = Nachweise der Zahlungen an die Arbeitskräfte, ohne Namen, und deren Prüfung durch eine unabhängige Stelle.

column-fee_found_date =
    .header = Gebühren festgestellt am
    .meaning = Das Datum, an dem bekannt wurde, dass Arbeitskräfte Gebühren gezahlt hatten.
    .question = Wann haben Sie festgestellt, dass Arbeitskräfte Gebühren gezahlt hatten?
    .proof = Der Bericht oder das Protokoll, in dem die Gebühren zum ersten Mal festgehalten wurden.

column-fee_repaid_date =
    .header = Gebühren erstattet am
    .meaning = Das Datum, an dem die letzte Arbeitskraft ihr Geld zurückerhalten hat.
    .question = Wann hat die letzte Arbeitskraft ihr Geld zurückerhalten?
    .proof = Der Nachweis der letzten Zahlung, ohne Namen.

column-employer_pays_policy =
    .header = Null-Gebühren-Richtlinie
    .meaning = Ob eine schriftliche Richtlinie festlegt, dass der Arbeitgeber die Kosten der Anwerbung trägt, nie die Arbeitskraft.
    .question = Haben Sie eine schriftliche Richtlinie, nach der der Arbeitgeber alle Anwerbekosten trägt? Bitte fügen Sie sie bei.
    .proof = Die Richtlinie mit Datum und Unterschrift der Geschäftsleitung.

column-written_contract =
    .header = Schriftlicher Arbeitsvertrag
    .meaning = Ob jede Arbeitskraft einen schriftlichen Arbeitsvertrag hat.
    .question = Hat jede Arbeitskraft einen schriftlichen Arbeitsvertrag?
    .proof = Ein Muster des Arbeitsvertrags und die Zahl der Arbeitskräfte, die einen haben.

column-contract_language_understood =
    .header = Arbeitsvertrag in verständlicher Sprache
    .meaning = Ob der Vertrag in einer Sprache verfasst ist, die die Arbeitskraft versteht.
    .question = Ist der Vertrag in einer Sprache verfasst, die die jeweilige Arbeitskraft versteht?
    .proof = Ein Muster des Arbeitsvertrags in jeder verwendeten Sprache.

column-contract_days_before_travel =
    .header = Tage zwischen Vertrag und Abreise
    .meaning = Wie viele Tage vor der Abreise von zu Hause eine Arbeitskraft, die für die Stelle umzieht, den Vertrag erhält.
    .question = Wie viele Tage vor der Abreise erhält eine Arbeitskraft, die für die Stelle umzieht, den Vertrag?
    .proof = Eine Aufstellung der Tage, an denen Verträge übergeben wurden und Anreisen begannen, ohne Namen.

column-deceptive_recruitment_reported =
    .header = Täuschung bei der Anwerbung
    .meaning = Ob falsche Versprechungen über die Stelle oder ein ausgetauschter Vertrag gemeldet worden sind.
    .question = Ist gemeldet worden, dass Arbeitskräften etwas anderes versprochen wurde, als sie vorgefunden haben?

column-return_transport_covered =
    .header = Rückreisekosten übernommen
    .meaning = Ob der Arbeitgeber die Heimreise der Arbeitskräfte bezahlt, die für die Stelle von auswärts geholt wurden.
    .question = Bezahlen Sie am Ende der Beschäftigung die Heimreise der Arbeitskräfte, die für die Stelle von auswärts geholt wurden?
    .proof = Die Klausel des Arbeitsvertrags über die Heimreise.

column-id_documents_held =
    .header = Einbehaltung von Ausweispapieren
    .meaning = Ob Pässe oder andere Ausweispapiere von Arbeitskräften vom Arbeitgeber, von einem Vermittler oder von jemand anderem verwahrt werden.
    .question = Verwahrt jemand anderes als die Arbeitskraft selbst Pässe oder andere Ausweispapiere von Arbeitskräften?
    .proof = Das schriftlich festgelegte Verfahren zum Umgang mit Ausweispapieren und die Ergebnisse von Gesprächen mit Arbeitskräften, ohne Namen.

column-movement_restricted =
    .header = Einschränkung der Bewegungsfreiheit
    .meaning = Ob Arbeitskräfte daran gehindert werden, den Standort oder ihre Unterkunft außerhalb der Arbeitszeit frei zu verlassen.
    .question = Werden Arbeitskräfte in irgendeiner Weise daran gehindert, den Standort oder ihre Unterkunft außerhalb der Arbeitszeit zu verlassen?
    .proof = Die Betriebs- und die Hausordnung sowie die Ergebnisse von Gesprächen mit Arbeitskräften, ohne Namen.

column-wages_withheld =
    .header = Vorenthalten von Lohn
    .meaning = Ob Löhne verspätet gezahlt, als Kaution einbehalten oder in ein erzwungenes Sparguthaben eingezahlt werden.
    .question = Sind in den letzten zwölf Monaten zu irgendeiner Zeit Löhne verspätet gezahlt, einbehalten, als Kaution genommen oder in ein erzwungenes Sparguthaben eingezahlt worden?
    .proof = Die Lohnabrechnung der letzten zwölf Monate mit den Zahlungsdaten, ohne Namen.

column-lowest_monthly_wage =
    .header = Niedrigster Bruttomonatslohn
    .meaning = Der niedrigste Bruttolohn, den eine Vollzeitkraft für einen Monat erhält, ohne Überstunden.
    .question = Wie hoch ist der niedrigste Bruttomonatslohn einer Vollzeitkraft, ohne Überstunden?
    .proof = Die Zusammenfassung der Lohnabrechnung nach Lohngruppen, ohne Namen.

column-legal_min_monthly_wage =
    .header = Mindestlohn pro Monat
    .meaning = Der niedrigste Bruttomonatslohn, den Gesetz oder Tarifvertrag am Arbeitsort zulässt.
    .question = Wie hoch ist der niedrigste Bruttomonatslohn, den Gesetz oder Tarifvertrag am Arbeitsort zulässt?
    .proof = Das Gesetz oder der Tarifvertrag, in dem der Lohn festgelegt ist.

column-wage_currency =
    .header = Währung der Löhne
    .meaning = Die Währung der Löhne, als Code nach ISO 4217.
    .question = In welcher Währung sind die Löhne angegeben?
    .proof = Die Zusammenfassung der Lohnabrechnung nach Lohngruppen, ohne Namen.

column-deductions_beyond_law =
    .header = Abzüge über das gesetzliche Maß
    .meaning = Ob vom Lohn mehr abgezogen wird (Verpflegung, Unterkunft, Werkzeug, Strafgelder), als das Gesetz erlaubt oder die Arbeitskraft vereinbart hat.
    .question = Wird vom Lohn für Verpflegung, Unterkunft, Werkzeug oder Strafgelder mehr abgezogen, als das Gesetz erlaubt oder die Arbeitskraft vereinbart hat?
    .proof = Muster von Lohnabrechnungen, die jeden Abzug zeigen, ohne Namen.

column-worker_debt_to_employer =
    .header = Schulden der Arbeitskräfte
    .meaning = Ob Arbeitskräfte dem Arbeitgeber, einem Personalvermittler oder einem anderen Vermittler Geld schulden, das über einen kleinen Lohnvorschuss hinausgeht.
    .question = Schulden Arbeitskräfte Ihnen, einem Personalvermittler oder einem anderen Vermittler Geld, das über einen kleinen Lohnvorschuss hinausgeht?
    .proof = Die Liste der Darlehen und Vorschüsse an Arbeitskräfte, ohne Namen.

column-max_weekly_hours =
    .header = Höchste Wochenarbeitszeit
    .meaning = Die höchste Zahl der Stunden, einschließlich Überstunden, die eine Arbeitskraft in einer Woche arbeitet.
    .question = Wie viele Stunden, einschließlich Überstunden, arbeitet eine Arbeitskraft höchstens in einer Woche?
    .proof = Die Arbeitszeitaufzeichnungen der letzten drei Monate, ohne Namen.

column-violence_or_threats_reported =
    .header = Gewalt oder Drohungen gemeldet
    .meaning = Ob Gewalt, Drohungen oder Belästigung gegen Arbeitskräfte oder die Drohung, sie bei Behörden anzuzeigen, gemeldet worden sind.
    .question = Sind Gewalt gegen Arbeitskräfte, Drohungen, Belästigung oder die Drohung, sie bei Behörden anzuzeigen, gemeldet worden? Bitte antworten Sie über den sicheren Meldeweg, ohne Namen.

column-child_labour_reported =
    .header = Fälle von Kinderarbeit
    .meaning = Ob festgestellt oder gemeldet worden ist, dass Kinder unter dem Mindestalter arbeiten oder Minderjährige gefährliche Arbeit leisten.
    .question = Ist festgestellt oder gemeldet worden, dass Kinder unter dem Mindestalter arbeiten oder Minderjährige gefährliche Arbeit leisten?

column-grievance_mechanism =
    .header = Beschwerdeverfahren
    .meaning = Ob die Arbeitskräfte, einschließlich der Leiharbeitskräfte und der Arbeitskräfte von Nachunternehmern, einen funktionierenden Weg haben, sich zu beschweren.
    .question = Steht allen Arbeitskräften, einschließlich der Leiharbeitskräfte und der Arbeitskräfte von Nachunternehmern, ein funktionierender Beschwerdeweg offen?
    .proof = Eine Beschreibung des Beschwerdewegs mit den Sprachen und der Zahl der Fälle im letzten Jahr.

column-grievance_anonymous =
    .header = Anonyme Beschwerden möglich
    .meaning = Ob sich eine Arbeitskraft beschweren kann, ohne ihren Namen zu nennen.
    .question = Können sich Arbeitskräfte beschweren, ohne ihren Namen zu nennen?
    .proof = Eine Beschreibung des Beschwerdewegs, aus der hervorgeht, wie eine Beschwerde ohne Namen bearbeitet wird.

column-worker_representation =
    .header = Vertretung der Beschäftigten
    .meaning = Ob die Arbeitskräfte eine Gewerkschaft, einen Betriebsrat oder eine selbst gewählte Vertretung haben.
    .question = Haben die Arbeitskräfte eine Gewerkschaft, einen Betriebsrat oder eine selbst gewählte Vertretung?
    .proof = Die Vereinbarung mit der Gewerkschaft oder das Protokoll der Wahl der Vertretung.

column-plan_present =
    .header = Plan gegen Menschenhandel
    .meaning = Ob der Lieferant einen schriftlichen Plan, eine Richtlinie oder ein Managementsystem gegen Menschenhandel hat.
    .question = Haben Sie einen schriftlichen Plan gegen Menschenhandel? Ein Verhaltenskodex, eine Richtlinie oder ein Managementsystem unter anderem Namen zählt auch. Bitte fügen Sie die Unterlage bei.
    .proof = Der Plan oder die Unterlage, die an seiner Stelle steht: Verhaltenskodex, Richtlinie oder Managementsystem.

column-plan_date =
    .header = Datum des Plans
    .meaning = Das Datum, an dem der Plan beschlossen oder zuletzt überprüft wurde.
    .question = Wann wurde der Plan beschlossen oder zuletzt überprüft?
    .proof = Die Seite des Plans mit dem Datum und der Beschluss, mit dem er angenommen wurde.

column-plan_url =
    .header = Link zum Plan
    .meaning = Wo der Plan zu lesen ist: eine Internetadresse oder der Name der Datei.
    .question = Wo können wir den Plan lesen? Bitte geben Sie einen Link oder einen Dateinamen an.
    .proof = Der Plan oder ein Link dorthin.

column-plan_elements =
    .header = Bestandteile des Plans
    .meaning = Die Teile, die der Plan enthält: Sensibilisierung, Meldeweg, Anwerbung und Löhne, Unterkunft, Überwachung der Nachunternehmer.
    .question = Welche Teile enthält der Plan: Sensibilisierung der Arbeitskräfte, sicherer Meldeweg, Anwerbung und Löhne, Unterkunft, Überwachung der Nachunternehmer?
    .proof = Die Teile des Plans mit ihren Seitenzahlen.

column-plan_covers_subcontractors =
    .header = Plan gilt für Nachunternehmer
    .meaning = Ob der Plan auch Nachunternehmer, Personaldienstleister und deren Personal bindet.
    .question = Bindet der Plan auch Ihre Nachunternehmer und Personaldienstleister sowie deren Personal?
    .proof = Die Klausel des Plans und ein Muster des Nachunternehmervertrags, der die Nachunternehmer daran bindet.

column-plan_reporting =
    .header = Bericht über die Umsetzung des Plans
    .meaning = Ob der Lieferant bereit und in der Lage ist, dem Auftraggeber über die Umsetzung des Plans zu berichten.
    .question = Sind Sie bereit und in der Lage, uns über die Umsetzung des Plans zu berichten?
    .proof = Eine unterzeichnete Erklärung, wer wie oft und mit welchen Kennzahlen berichten wird.

column-plan_posted =
    .header = Aushang des Plans
    .meaning = Ob der Plan am Arbeitsplatz und, falls vorhanden, auf der Website einsehbar ist oder jeder Arbeitskraft schriftlich ausgehändigt wird.
    .question = Ist der Plan am Arbeitsplatz ausgehängt und, falls vorhanden, auf Ihrer Website veröffentlicht, oder erhält ihn jede Arbeitskraft schriftlich?
    .proof = Ein Foto oder ein Link, der zeigt, wo die Arbeitskräfte den Plan lesen können.

column-certification_date =
    .header = Datum der Bescheinigung
    .meaning = Das Datum der Bescheinigung des Lieferanten zum Menschenhandel (bei Aufträgen der Vereinigten Staaten: FAR 52.222-56).
    .question = Wann haben Sie die Bescheinigung zum Menschenhandel zuletzt unterzeichnet? Bitte fügen Sie sie bei.
    .proof = Die unterzeichnete Bescheinigung.

column-certification_status =
    .header = Ergebnis der Bescheinigung
    .meaning = Was die Bescheinigung besagt: kein Missbrauch festgestellt, Missbrauch festgestellt und behoben oder Missbrauch festgestellt und offen.
    .question = Was besagt Ihre Bescheinigung: kein Missbrauch festgestellt, Missbrauch festgestellt und behoben oder Missbrauch festgestellt und offen?
    .proof = Die unterzeichnete Bescheinigung; wenn Missbrauch festgestellt wurde, die Aufzeichnung dessen, was für die Betroffenen getan wurde, ohne Namen.

column-clause_flowed_down =
    .header = Klausel an Nachunternehmer weitergegeben
    .meaning = Ob die Klausel gegen Menschenhandel in jeden Vertrag mit Nachunternehmern und Beauftragten aufgenommen wird.
    .question = Ist die Klausel gegen Menschenhandel Bestandteil aller Ihrer Verträge mit Nachunternehmern und Beauftragten?
    .proof = Ein Muster des Nachunternehmervertrags mit der Klausel.

column-conviction_thb =
    .header = Verurteilung wegen Menschenhandels
    .meaning = Ob der Lieferant oder eine Person, die ihn leitet oder kontrolliert, wegen Menschenhandels oder Kinderarbeit rechtskräftig verurteilt worden ist.
    .question = Sind Sie oder eine Person, die Ihr Unternehmen leitet oder kontrolliert, wegen Menschenhandels oder Kinderarbeit rechtskräftig verurteilt worden?
    .proof = Ein Strafregisterauszug oder eine gleichwertige Unterlage.

column-conviction_date =
    .header = Datum der Rechtskraft
    .meaning = Der Tag, an dem das Urteil rechtskräftig geworden ist.
    .question = An welchem Tag ist das Urteil rechtskräftig geworden?
    .proof = Das Urteil.

column-conviction_person_role =
    .header = Funktion der verurteilten Person
    .meaning = Welche Funktion die verurteilte Person beim Lieferanten oder ihm gegenüber hat.
    .question = Welche Funktion hat die verurteilte Person: das Unternehmen selbst, Leitungsorgan, Mitglied des Aufsichtsrats, Vertretungsberechtigter, Eigentümer mit Kontrollbefugnis oder sonst bei Ihnen beschäftigt?
    .proof = Ein Auszug aus dem Handelsregister, der die damalige Funktion der Person zeigt.

column-labour_law_breach =
    .header = Verstoß gegen das Arbeitsrecht
    .meaning = Ob eine Behörde oder ein Gericht einen Verstoß gegen arbeits- oder sozialrechtliche Verpflichtungen festgestellt hat, ohne dass eine Verurteilung wegen Menschenhandels vorliegt.
    .question = Hat eine Behörde oder ein Gericht in den letzten drei Jahren einen Verstoß Ihres Unternehmens gegen arbeits- oder sozialrechtliche Verpflichtungen festgestellt?
    .proof = Die Entscheidung der Behörde oder des Gerichts oder eine Bescheinigung, dass es keine gibt.

column-breach_date =
    .header = Datum der Feststellung des Verstoßes
    .meaning = Das Datum, an dem der Verstoß gegen arbeits- oder sozialrechtliche Verpflichtungen festgestellt wurde.
    .question = Wann wurde der Verstoß gegen arbeits- oder sozialrechtliche Verpflichtungen festgestellt?
    .proof = Die Entscheidung der Behörde oder des Gerichts.

column-self_cleaning =
    .header = Nachweis der Selbstreinigung
    .meaning = Ob der Lieferant nachgewiesen hat, dass er das, was zum Ausschlussgrund geführt hat, in Ordnung gebracht hat: Schaden ausgeglichen, Tatsachen aufgeklärt, Personal und Kontrollen geändert.
    .question = Können Sie nachweisen, dass die Sache in Ordnung gebracht wurde: Schaden ausgeglichen, Tatsachen aufgeklärt, Personal und Kontrollen geändert?
    .proof = Der Nachweis des Schadensausgleichs, die Darstellung gegenüber den Behörden sowie die Maßnahmen zu Personal und Kontrollen.

column-debarred =
    .header = Vergabesperre
    .meaning = Ob der Lieferant in einer Sperrliste oder einem Ausschlussregister steht.
    .question = Stehen Sie in einer Sperrliste oder einem Ausschlussregister eines Landes oder einer Organisation?
    .proof = Eine Bescheinigung aus dem Register oder die Entscheidung.

column-exclusion_declaration_date =
    .header = Datum der Eigenerklärung
    .meaning = Das Datum der Eigenerklärung zu Ausschlussgründen (Einheitliche Europäische Eigenerklärung, EEE, oder nationales Formular).
    .question = An welchem Tag haben Sie die Eigenerklärung zu Ausschlussgründen unterzeichnet? Bitte fügen Sie sie bei.
    .proof = Die unterzeichnete Eigenerklärung (EEE oder nationales Formular).

column-goods_certification_date =
    .header = Datum der Bescheinigung über die Waren
    .meaning = Das Datum der Bescheinigung, dass Waren auf der Liste nach der Executive Order 13126 nicht durch Zwangs- oder Schuldarbeit von Kindern hergestellt wurden (bei Aufträgen der Vereinigten Staaten: FAR 52.222-18).
    .question = Wann haben Sie die Bescheinigung über Kinderarbeit bei Waren auf der Liste nach der Executive Order 13126 unterzeichnet? Bitte fügen Sie sie bei.
    .proof = Die unterzeichnete Bescheinigung.

column-statement_url =
    .header = Link zur Erklärung
    .meaning = Wo die öffentliche Erklärung des Lieferanten zu moderner Sklaverei, Sorgfaltspflichten oder Lieferketten zu lesen ist.
    .question = Wo können wir Ihre öffentliche Erklärung zu moderner Sklaverei oder zu Sorgfaltspflichten in der Lieferkette lesen? Wenn Sie zu keiner Erklärung verpflichtet sind, nennen Sie bitte den Grund.
    .proof = Die Erklärung oder ein Link dorthin.

column-statement_period_end =
    .header = Ende des Berichtszeitraums
    .meaning = Der letzte Tag des Geschäftsjahres, auf das sich die Erklärung bezieht.
    .question = An welchem Tag endet das Geschäftsjahr, auf das sich Ihre Erklärung bezieht?
    .proof = Die Seite der Erklärung mit dem Geschäftsjahr.

column-statement_topics =
    .header = Themen der Erklärung
    .meaning = Die Themen, die die Erklärung behandelt.
    .question = Welche Themen behandelt Ihre Erklärung: Struktur, Richtlinien, Sorgfaltspflichten, Risikobereiche, Wirksamkeit, Schulung?
    .proof = Die Erklärung mit den Seitenzahlen der Themen.

column-statement_signed =
    .header = Erklärung unterzeichnet
    .meaning = Ob die Erklärung vom Leitungsorgan genehmigt und von einem seiner Mitglieder oder einer Person in vergleichbarer Stellung unterzeichnet wurde.
    .question = Wurde die Erklärung vom Leitungsorgan genehmigt und von einem seiner Mitglieder oder einer Person in vergleichbarer Stellung unterzeichnet?
    .proof = Die Seite der Erklärung mit der Genehmigung und der Unterschrift.

column-operates_in =
    .header = Länder der Geschäftstätigkeit
    .meaning = Die Länder, in denen der Lieferant sein Geschäft oder einen Teil davon betreibt.
    .question = In welchen Ländern sind Sie geschäftlich tätig?
    .proof = Die Liste der Niederlassungen im letzten Geschäftsbericht.

column-employees_total =
    .header = Beschäftigte (Unternehmen)
    .meaning = Die Zahl der Beschäftigten des ganzen Unternehmens, einschließlich seiner Gruppe, wenn diese einen gemeinsamen Abschluss aufstellt.
    .question = Wie viele Beschäftigte hat Ihr Unternehmen, einschließlich der Gruppe, wenn Sie als Gruppe einen gemeinsamen Abschluss aufstellen?
    .proof = Der letzte Geschäftsbericht.

column-listed_on =
    .header = Börsennotiert an
    .meaning = Die Börsen, an denen der Lieferant oder seine Gruppe notiert ist.
    .question = An welchen Börsen sind Sie oder Ihre Gruppe notiert? Schreiben Sie „keine“, wenn es keine gibt.
    .proof = Der letzte Geschäftsbericht oder die Bekanntmachung der Notierung.

column-audit_date =
    .header = Datum des letzten Sozialaudits
    .meaning = Das Datum der letzten unabhängigen Prüfung der Arbeitsbedingungen am Standort.
    .question = Wann wurden die Arbeitsbedingungen am Standort zuletzt von unabhängiger Seite geprüft?
    .proof = Der Prüfbericht.

column-audit_type =
    .header = Art des Audits
    .meaning = Wie die letzte Prüfung durchgeführt wurde: angekündigt, teilweise angekündigt, unangekündigt oder von Beschäftigten geführt.
    .question = Wie wurde die letzte Prüfung durchgeführt: angekündigt, teilweise angekündigt, unangekündigt oder von Beschäftigten geführt?
    .proof = Der Prüfbericht mit der Angabe, wie die Prüfung angekündigt wurde und wie die Arbeitskräfte befragt wurden.

column-audit_open_critical =
    .header = Offene kritische Feststellungen
    .meaning = Die Zahl der kritischen Feststellungen der letzten Prüfung, die noch offen sind.
    .question = Wie viele kritische Feststellungen der letzten Prüfung sind noch offen?
    .proof = Der Prüfbericht und die Liste der Abhilfemaßnahmen mit ihrem Stand.

column-audit_open_major =
    .header = Offene wesentliche Feststellungen
    .meaning = Die Zahl der wesentlichen Feststellungen der letzten Prüfung, die noch offen sind.
    .question = Wie viele wesentliche Feststellungen der letzten Prüfung sind noch offen?
    .proof = Der Prüfbericht und die Liste der Abhilfemaßnahmen mit ihrem Stand.

column-allegation_open =
    .header = Offene Vorwürfe
    .meaning = Ob ein glaubhafter Vorwurf des Menschenhandels oder der Zwangsarbeit gegen den Lieferanten offen ist.
    .question = Ist Ihnen ein offener Vorwurf des Menschenhandels oder der Zwangsarbeit bekannt, der Sie betrifft? Bitte schildern Sie die Sache aus Ihrer Sicht.

column-remediation_plan =
    .header = Abhilfeplan
    .meaning = Ob es einen Plan gibt, um den festgestellten Schaden wiedergutzumachen, mit Zuständigkeiten und Terminen.
    .question = Gibt es einen Plan, um den festgestellten Schaden wiedergutzumachen, mit Zuständigkeiten und Terminen? Bitte fügen Sie ihn bei.
    .proof = Der Plan mit Zuständigkeiten und Terminen.

column-remediation_due =
    .header = Frist für Abhilfe
    .meaning = Das Datum, bis zu dem der Schaden wiedergutgemacht werden soll.
    .question = Bis zu welchem Datum wird der Schaden wiedergutgemacht sein?
    .proof = Der Plan mit Zuständigkeiten und Terminen.

column-evidence_level =
    .header = Art des Nachweises
    .meaning = Worauf die Antworten beruhen: auf keinem Nachweis, auf der Eigenerklärung des Lieferanten, auf Dokumenten, auf der Prüfung durch Dritte oder auf der Bestätigung durch Beschäftigte.
    .question = Worauf beruhen Ihre Antworten: kein Nachweis, Eigenerklärung, Dokumente, durch Dritte geprüft oder durch Beschäftigte bestätigt?
    .proof = Die Dokumente, die Berichte oder die Ergebnisse der Gespräche selbst.

column-plan_evidence =
    .header = Nachweis zum Plan
    .meaning = Worauf die Antworten zum Plan gegen Menschenhandel beruhen, wenn es etwas anderes ist als bei den übrigen Antworten.
    .question = Worauf beruhen Ihre Antworten zum Plan gegen Menschenhandel: kein Nachweis, Eigenerklärung, Dokumente, durch Dritte geprüft oder durch Beschäftigte bestätigt?
    .proof = Die Dokumente, die Berichte oder die Ergebnisse der Gespräche selbst.

column-recruitment_evidence =
    .header = Nachweis zur Anwerbung
    .meaning = Worauf die Antworten zu Anwerbung und Gebühren beruhen, wenn es etwas anderes ist als bei den übrigen Antworten.
    .question = Worauf beruhen Ihre Antworten zu Anwerbung und Gebühren: kein Nachweis, Eigenerklärung, Dokumente, durch Dritte geprüft oder durch Beschäftigte bestätigt?
    .proof = Die Dokumente, die Berichte oder die Ergebnisse der Gespräche selbst.

column-grievance_evidence =
    .header = Nachweis zum Beschwerdeverfahren
    .meaning = Worauf die Antworten dazu beruhen, wie sich Arbeitskräfte beschweren können, wenn es etwas anderes ist als bei den übrigen Antworten.
    .question = Worauf beruhen Ihre Antworten dazu, wie sich Arbeitskräfte beschweren können: kein Nachweis, Eigenerklärung, Dokumente, durch Dritte geprüft oder durch Beschäftigte bestätigt?
    .proof = Die Dokumente, die Berichte oder die Ergebnisse der Gespräche selbst.

column-answered_on =
    .header = Beantwortet am
    .meaning = Das Datum, an dem der Lieferant diese Antworten gegeben hat.
    .question = An welchem Tag haben Sie diese Antworten gegeben?

column-answered_by =
    .header = Beantwortet von
    .meaning = Die Funktion der Person, die diese Antworten gegeben hat. Eine Stellenbezeichnung genügt; Namen von Arbeitskräften sind nicht nötig.
    .question = Welche Funktion in Ihrem Unternehmen hat diese Antworten gegeben? Eine Stellenbezeichnung genügt.
