# The program's own sentences. Every language has the same, by the same names.

# --- Kinds of answers -------------------------------------------------------------------

kind-id = identificativo
kind-text = testo
kind-list = elenco
kind-country = paese
kind-sector = settore
kind-number = numero
kind-percent = percentuale
kind-money = importo
kind-date = data
kind-answer = sì o no
kind-choice = scelta

unit-hours = ore
unit-workers = persone
unit-days = giorni
unit-per-month = al mese
unit-hours-per-week = ore alla settimana
unit-employees = persone
unit-findings = rilievi

block-identity = Chi siete
block-role = La vostra parte nell'offerta
block-money = Valori e importi
block-goods = Lavoro e beni
block-workforce = Personale
block-recruitment = Reclutamento
block-conditions = Condizioni di lavoro
block-plan = Piano contro la tratta
block-law = Motivi di esclusione
block-transparency = Dichiarazione pubblica
block-assurance = Verifiche e prove

level-basic = base
level-standard = standard
level-full = completo

# --- The questionnaire ------------------------------------------------------------------

template-title = Questionario per gli offerenti: condizioni di lavoro e tratta di esseri umani
template-sheet-front = Da leggere
template-sheet-answers = Risposte
template-sheet-questions = Domande
template-sheet-dictionary = Dizionario
template-sheet-lists = Elenchi

template-purpose-heading = Di che cosa si tratta
template-purpose = Le stazioni appaltanti devono evitare che dietro ciò che acquistano vi sia sfruttamento. In base alle vostre risposte verifichiamo allo stesso modo ogni offerta presentata in questa procedura di gara.
template-fairness = Nessuna risposta comporta di per sé la vostra esclusione. Se una risposta dà motivo di chiedere chiarimenti, ve li chiediamo prima di decidere. Un sincero «{ $unknown }» è preferibile a una supposizione: non vale né come «{ $yes }» né come «{ $no }» e resta in sospeso finché non arriva la risposta.
template-how-heading = Come compilare il questionario
template-how-rows = Foglio «{ $sheet }»: una riga per ogni soggetto. Cominciate dalla vostra impresa, poi riservate una riga a ciascuno dei subappaltatori, fornitori di manodopera e fabbricanti di cui siete a conoscenza, a ogni livello.
template-how-ids = Nella colonna «{ $id }» attribuite a ogni soggetto un numero proprio. Nella colonna «{ $parent }» scrivete il numero del soggetto che gli affida il lavoro; nella vostra riga lasciatela vuota.
template-how-lists = Se una cella propone un elenco, scegliete una delle voci. Più valori in una stessa cella si separano con un punto e virgola.
template-how-unknown = Se non conoscete la risposta, scrivete «{ $unknown }». Se una domanda non può riguardarvi, scrivete «{ $notapplicable }».
template-how-money = Importi e percentuali sono numeri senza valuta né simbolo; per la valuta vi è una colonna a parte.
template-how-tags = Lasciate invariata la riga grigia con i contrassegni che iniziano con #: grazie a essi le vostre risposte si leggono in qualsiasi lingua.
template-how-proof = Il foglio «{ $sheet }» indica perché è posta ogni domanda e quale documento comprova la risposta. Allegate i documenti di cui disponete.
template-how-names = Non indicate il nome di alcun lavoratore, né qui né negli allegati.
template-how-save = Salvate la cartella di lavoro in formato xlsx e restituitela per intero.
template-sheets-heading = Che cosa contiene questa cartella di lavoro
template-about-answers = le domande e lo spazio per le vostre risposte
template-about-questions = per ogni domanda: perché è posta, che cosa comprova la risposta, quante righe contengono una risposta
template-about-dictionary = per ogni colonna: il nome per i programmi informatici, il significato, il contenuto ammesso
template-about-lists = le parole, i paesi, le valute e i settori tra cui scegliere
template-record-heading = Come è stato creato il questionario
template-record-rules = Regole
template-record-level = Livello di approfondimento
template-record-level-worth = { $level }: { $asked ->
    [one] { $asked } domanda
   *[other] { $asked } domande
}, { $left ->
    [0] nessuna tralasciata
    [one] { $left } riservata a un questionario più approfondito
   *[other] { $left } riservate a un questionario più approfondito
}
template-record-day = Data di riferimento
template-record-program = Programma
template-english = I testi contrassegnati con «[en]» non sono ancora tradotti e sono in inglese.

template-answers-title = Le vostre risposte
template-answers-hint = Una riga per ogni soggetto: prima la vostra impresa, poi i soggetti di livello inferiore. La riga con # deve restare.

template-questions-title = Le domande e perché sono poste
template-questions-number = N.
template-questions-topic = Tema
template-questions-column = Colonna
template-questions-question = Domanda
template-questions-why = Perché è posta
template-questions-checks = Verifiche collegate
template-questions-proof = Documento a comprova
template-questions-answered = Risposte
template-questions-more = { $checks }; { $count ->
    [one] un'altra
   *[other] altre { $count }
}
template-questions-key = Indica di quale soggetto si tratta e quale posto occupa nella catena di fornitura.

template-dictionary-title = Che cosa significa ogni colonna
template-dictionary-mark = Contrassegno
template-dictionary-name = Nome
template-dictionary-kind = Tipo
template-dictionary-allowed = Contenuto ammesso
template-dictionary-meaning = Significato

template-lists-title = Voci tra cui scegliere
template-lists-countries = Paesi
template-lists-currencies = Valute (ISO 4217)
template-lists-sectors = Settori (ISIC Rev. 4)

allowed-answer = uno dei seguenti valori: { $words }
allowed-choice = uno dei seguenti valori: { $words }
allowed-parts = uno o più valori, separati da un punto e virgola: { $words }
allowed-list = uno o più valori, separati da un punto e virgola
allowed-country = un paese, con il suo nome in qualsiasi lingua o il suo codice ISO 3166-1
allowed-countries = uno o più paesi, separati da un punto e virgola
allowed-sector = un settore, a parole o con un codice (ISIC, NACE, NAICS, CPV)
allowed-number = un numero pari o superiore a 0
allowed-number-of = un numero pari o superiore a 0 ({ $unit })
allowed-percent = un numero da 0 a 100
allowed-money = un numero pari o superiore a 0, senza la valuta
allowed-date = una data, di preferenza nella forma 2026-01-31
allowed-text = testo
allowed-currency = un codice di valuta, per esempio EUR
allowed-id = un numero o un codice; gli zeri iniziali contano

template-wrong-title = Vi preghiamo di verificare
template-wrong-choice = Vi preghiamo di scegliere dall'elenco.
template-wrong-number = È previsto un numero pari o superiore a 0. Se non lo conoscete, scrivete «{ $unknown }» e confermate.
template-wrong-percent = È previsto un numero da 0 a 100. Se non lo conoscete, scrivete «{ $unknown }» e confermate.
template-wrong-date = È prevista una data. Se non la conoscete, scrivete «{ $unknown }» e confermate.

# --- The letter that asks for clarification ------------------------------------------------

month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
day-of-year = { $day ->
    [1] 1º
   *[other] { $day }
} { $month } { $year }

letter-label = { $label }:
letter-title = Richiesta di chiarimenti
letter-sender = [Stazione appaltante, indirizzo]
letter-reference = [riferimento della procedura di gara]
letter-signature = [nome e cognome, funzione]
letter-no-day = [data]
letter-to = Destinatario
letter-bid = Offerta
letter-our-reference = Nostro riferimento
letter-day = Data
letter-reply-by = Termine per la risposta
letter-salutation = Spettabile Impresa,
letter-opening = nell'ambito di questa procedura di gara verifichiamo ogni offerta allo stesso modo per individuare eventuali indicatori di tratta di esseri umani e di sfruttamento lavorativo nella catena di fornitura. Su alcuni punti gli elementi di cui disponiamo non bastano oppure danno motivo di chiedere chiarimenti. Ciò non costituisce un accertamento nei vostri confronti né nei confronti di altri soggetti qui nominati: nei dati in nostro possesso qualcosa può mancare, essere poco chiaro o inesatto. Prima di prendere qualsiasi decisione desideriamo conoscere la vostra risposta.
letter-request = { $count ->
    [one] Vi poniamo una sola domanda, indicando su che cosa si fonda e che cosa chiarirebbe il punto.
   *[other] Vi poniamo { $count } domande, a cominciare da quelle le cui risposte possono modificare maggiormente il quadro. Per ciascuna indichiamo su che cosa si fonda e che cosa chiarirebbe il punto.
} Vi preghiamo di rispondere entro il giorno { $day }, compilando la tabella in fondo. Se gli elementi di cui disponiamo sono inesatti, vi preghiamo di segnalarcelo e di documentare ciò che è corretto.
letter-care = Vi preghiamo di non indicare il nome di alcun lavoratore e di fare in modo che nessuno subisca conseguenze negative per le domande qui poste o per le risposte date. Se qualcuno è in pericolo, la sua sicurezza e l'aiuto di cui ha bisogno vengono prima di tutto; comunicateci soltanto ciò che dobbiamo sapere per poter intervenire.
letter-about-bidder = Riguardo alla vostra impresa
letter-about-other = Riguardo a { $name }, nella vostra offerta
letter-question = Domanda { $number }
letter-rests-on = Elementi di cui disponiamo
letter-open-for = Finora nessuna risposta: { $names }.
letter-unquoted = Le informazioni di cui disponiamo non sono riportate qui: { $names }.
letter-yourself = la vostra impresa
letter-unclear = Una risposta che non riusciamo a interpretare: «{ $text }»
letter-why = Perché lo chiediamo
letter-why-checks = { $count ->
    [one] La risposta conta per questa verifica: { $checks }.
   *[other] La risposta conta per queste verifiche: { $checks }.
}
letter-why-basis = Fondamento: { $sources }.
letter-proof = Che cosa chiarirebbe il punto
letter-proof-any = La vostra risposta, con gli eventuali documenti che la comprovano.
letter-more = { $count ->
    [one] Un'altra domanda di minor peso è qui tralasciata.
   *[other] Altre { $count } domande di minor peso sono qui tralasciate.
}
letter-table = La vostra risposta
letter-table-hint = Vi preghiamo di compilare le ultime due colonne e di restituire il documento. I contrassegni che iniziano con # devono restare invariati: grazie a essi si leggono le vostre risposte.
letter-table-number = N.
letter-table-entity = Soggetto
letter-table-mark = Contrassegno
letter-table-question = Domanda
letter-table-answer = La vostra risposta
letter-table-document = Documento, pagina
letter-closing = Distinti saluti
letter-made = Documento creato con thbscreen { $version } in base alle regole { $packs } (data di riferimento: { $day }).
letter-english = I testi contrassegnati con «[en]» non sono ancora tradotti e sono in inglese.
