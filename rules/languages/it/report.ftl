# The program's own sentences in reports. Every language has the same, by the same names.

# --- The words of scales -----------------------------------------------------------------
# They stand alone, in a cell or behind a colon: severities, bands, verdicts, states, kinds,
# legal statuses. Programs read the English ones.

word-critical = critica
word-high = alta
word-medium = media
word-low = bassa
word-info = info
word-not-scored = senza punteggio
word-flagged = con rilievi
word-unknown = non noto
word-clear = senza rilievi
word-not-applicable = non applicabile
word-open = aperto
word-waived = in deroga
word-baseline = preesistente
word-gate = vincolo legale
word-evidence = indizio
word-exposure = esposizione
word-control = tutela
word-transparency = trasparenza
word-data = dati
word-decision-needed = da decidere
word-conditions = condizioni
word-none = nessun motivo
word-yes = sì
word-no = no

# --- So many of something ----------------------------------------------------------------

count-suppliers = { $count ->
    [one] { $count } fornitore
   *[other] { $count } fornitori
}
count-findings = { $count ->
    [one] { $count } rilievo
   *[other] { $count } rilievi
}
count-questions = { $count ->
    [one] { $count } domanda
   *[other] { $count } domande
}
count-rules = { $count ->
    [one] { $count } regola
   *[other] { $count } regole
}
count-bids = { $count ->
    [one] { $count } offerta
   *[other] { $count } offerte
}
count-checks = { $count ->
    [one] { $count } verifica
   *[other] { $count } verifiche
}

# --- Who needs attention, and why --------------------------------------------------------

no-name = (senza nome)
no-bid = (nessuna offerta)
reason-from-below = { $title } (più in basso: { $way })
and-more = { $count ->
    [one] { $count } altro
   *[other] altri { $count }
}
suppliers-with-share = { $suppliers } ({ $share } % del valore)
unused-columns = { $count ->
    [one] Una colonna degli elenchi non è usata: { $headers }
   *[other] { $count } colonne degli elenchi non sono usate: { $headers }
}
columns-not-used = Colonne non usate
decided-waived = { $count } in deroga
decided-known = { $count ->
    [one] { $count } preesistente
   *[other] { $count } preesistenti
}
decided-new = { $count ->
    [one] { $count } nuovo
   *[other] { $count } nuovi
}
waiver-in-words = { $approver }, fino al { $day }: { $reason }

# --- On the terminal, and what is different -----------------------------------------------
# Titles of columns (`-col-`, `-short-`) stand above narrow columns: few letters, no full stop.
# A severity, a band or a state comes as the word of its scale, `word-...`.

screen-so-many = { $word } { $count }
screen-in-english = { $title } (in inglese)
screen-row = riga { $row }

screen-screened = { $count ->
    [one] { $count } fornitore esaminato con { $rules } ({ $packs }), data di riferimento { $day }
   *[other] { $count } fornitori esaminati con { $rules } ({ $packs }), data di riferimento { $day }
}
screen-flagged = rilievi per gravità: { $counts }
screen-nothing-flagged = nulla di rilevato
screen-of-these = di cui { $parts }
screen-open = { $count ->
    [one] { $count } verifica aperta per mancanza di una risposta
   *[other] { $count } verifiche aperte per mancanza di una risposta
}
screen-bands = fornitori per fascia di rischio: { $counts }
screen-not-scored = senza punteggio { $count } (troppo poche risposte)

screen-bids = Offerte, a cominciare da quelle che richiedono più attenzione
screen-bids-elsewhere = { $count ->
    [one] { $count } offerta: il confronto si ottiene con --by bid
   *[other] { $count } offerte: il confronto si ottiene con --by bid
}

# The suppliers: how many findings of each severity, the worst from below, how many open checks.
screen-suppliers = Fornitori con rilievi, a cominciare dai più gravi
screen-col-supplier = Fornitore
screen-col-name = Nome
screen-col-country = Paese
screen-col-band = Fascia
screen-col-critical = Crit
screen-col-high = Alta
screen-col-medium = Med
screen-col-below = Sotto
screen-col-open = Aperte
screen-below-means = { screen-col-below }: il rilievo più grave che raggiunge un fornitore dai suoi subappaltatori.
screen-passed-on = { screen-col-critical } e { screen-col-high } contano anche ciò che si limita a segnalarlo ({ $rules }); per le offerte conta invece ciò che è stato rilevato ai livelli inferiori.

# The gravest severity and the legal status in few letters.
screen-short-critical = crit
screen-short-high = alta
screen-short-medium = med
screen-short-low = bassa
screen-short-info = info
screen-short-decision = da decidere
screen-short-conditions = condizioni

screen-findings = Rilievi di gravità { $severity } o superiore
screen-findings-by-rule = Rilievi di gravità { $severity } o superiore, per regola ({ screen-col-number } = fornitori)
screen-findings-lower = { $count ->
    [one] { $count } rilievo di gravità inferiore a { $severity } non è elencato qui; si elenca con --show info
   *[other] { $count } rilievi di gravità inferiore a { $severity } non sono elencati qui; si elencano con --show info
}
screen-col-severity = Gravità
screen-col-number = N.
screen-col-found = Che cosa si è rilevato
screen-col-example = Per esempio
screen-col-rests = Si fonda su
screen-more-cells = { $count ->
    [one] e { $count } altra
   *[other] e altre { $count }
}

screen-ask = Da chiedere prima
screen-settle = Risposte che chiarirebbero il maggior numero di verifiche aperte (colonna, verifiche, domanda)
screen-derived = richiede le colonne in base alle quali si cerca il valore, e una voce corrispondente
screen-unused-why = `thbscreen columns` dice che cosa è stato di ogni colonna.
screen-remarks-input = Osservazioni sui dati in ingresso
screen-remarks-rules = Osservazioni sulle regole e sui loro dati
screen-not-in-force = non in vigore alla data del { $day }; `rules explain` dice quando

# They stand behind three dots, below a table.
screen-more-lines = { $count ->
    [one] e { $count } altra riga non riportata qui; -o report.xlsx la elenca
   *[other] e altre { $count } righe non riportate qui; -o report.xlsx le elenca
}
screen-more-suppliers = { $count ->
    [one] e { $count } altro fornitore non riportato qui
   *[other] e altri { $count } fornitori non riportati qui
}
screen-more-bids = { $count ->
    [one] e { $count } altra offerta non riportata qui
   *[other] e altre { $count } offerte non riportate qui
}
screen-more-questions = { $count ->
    [one] e { $count } altra domanda non riportata qui
   *[other] e altre { $count } domande non riportate qui
}
screen-more-columns = { $count ->
    [one] e { $count } altra colonna non riportata qui
   *[other] e altre { $count } colonne non riportate qui
}
screen-more-remarks = { $count ->
    [one] e { $count } altra osservazione non riportata qui
   *[other] e altre { $count } osservazioni non riportate qui
}

screen-flag-means = Un rilievo è un motivo per chiedere, non un verdetto; una verifica aperta non equivale a «senza rilievi».
screen-explain = `thbscreen rules explain RULE` dice su che cosa si fonda una regola e che cosa fare;
screen-write = `-o report.xlsx`, `-o report.csv` oppure `-o report.json` scrive tutti i rilievi.

# One look on its own: bids, suppliers, or suppliers in groups.
view-no-bids = Gli elenchi non indicano offerte né chi sta sotto chi. Lo indica una colonna con l'offerta o con il fornitore superiore di ciascun fornitore; --map "HEADER=bid_id" specifica di quale colonna si tratta.
view-bids = Offerte, a cominciare da quelle che richiedono più attenzione, data di riferimento { $day }
view-bids-means = { screen-col-critical }, { screen-col-high }: rilievi; quelli dai livelli inferiori, nella misura in cui raggiungono l'offerente. { view-col-known }: quanta parte di ciò che è applicabile a tutti i fornitori dell'offerta ha ricevuto risposta.
view-col-bid = Offerta
view-col-of = Riguarda
view-col-legal = Legale
view-col-known = Risp
view-bidder = offerente
view-below = { $count } sotto
view-listed = { $count ->
    [one] { $count } elencato
   *[other] { $count } elencati
}
view-bid = { $bid }: { $suppliers }
view-could-be-critical = { $count ->
    [one] Possibili rilievi critici: { $count } domanda senza risposta. Da chiedere prima
   *[other] Possibili rilievi critici: { $count } domande senza risposta. Da chiedere prima
}
view-would-narrow = Chiarirebbero di più le valutazioni
view-because = { $word }: { $rules }
view-share = { $share } % del valore
view-place-unknown = posizione nell'offerta non nota
view-also-under = fa parte anche di { $bids }

view-col-risk = Rischio
view-col-worst = Grav
view-suppliers-means = { view-col-risk }: l'esposizione al netto delle tutele comprovate, da 0 a 10, e di quanto potrebbero modificarla le risposte mancanti. { view-col-worst }: la gravità del rilievo più grave; «Sotto»: quella dei suoi subappaltatori, nella misura in cui lo raggiunge. { view-col-known }: quanta parte di ciò che è applicabile ha ricevuto risposta.

view-by-country = Fornitori per paese ({ $count }), data di riferimento { $day }
view-by-sector = Fornitori per settore ({ $count }), data di riferimento { $day }
view-by-tier = Fornitori per livello ({ $count }), data di riferimento { $day }
view-by-rule = Fornitori per regola ({ $count }), data di riferimento { $day }
view-col-country = Paese
view-col-sector = Settore
view-col-tier = Livello
view-col-rule = Regola
view-col-flagged = Rilievi
view-col-share = Quota
view-col-serious = Alta+
view-col-unknown = Non noto
view-not-stated = (non indicato)
view-groups-means = { screen-col-number }: fornitori. { view-col-flagged }: fornitori con almeno un rilievo. { view-col-serious }: con almeno un rilievo di gravità alta o critica. { view-col-unknown }: con almeno una verifica a cui manca una risposta. Una quota elevata può dire tanto sulle domande quanto sui fornitori.

# Two reports compared. Which way a finding went, and what made it so.
diff-turn-new = nuovo
diff-turn-worse = aggravato
diff-turn-unsettled = non più certo
diff-turn-changed = modificato
diff-turn-decided = deciso
diff-turn-better = attenuato
diff-turn-gone = venuto meno
diff-cause-lists = dati dei fornitori
diff-cause-reference = dati di riferimento
diff-cause-rules = regole
diff-cause-day = data di riferimento
diff-cause-program = programma
diff-cause-decision = decisione
diff-cause-unknown = non accertata

diff-before = prima:
diff-after = dopo:
diff-causes = cause:
diff-findings = rilievi:
diff-open-checks = verifiche aperte:
diff-side = { $count ->
    [one] { $file }, data di riferimento { $day }, { $count } fornitore, versione del programma { $version }
   *[other] { $file }, data di riferimento { $day }, { $count } fornitori, versione del programma { $version }
}
diff-none = nessuna differenza
diff-elsewhere = { $counts } (elenco con --format csv)
diff-col-rule = Regola
diff-col-stands = Situazione
diff-col-because = Causa
diff-col-was = Prima
diff-col-is = Dopo
diff-col-answer = Risposta
diff-col-place = Si trova in
diff-col-effect = Effetto
diff-passage = { $before } → { $after }
diff-stand = { $verdict } ({ $severity })
diff-rating = { $band }, profilo legale: { $legal }
diff-was = prima: { $value }
diff-is = dopo: { $value }
diff-place = { $file }, riga { $row }
diff-effect = { $rule }: { $turn }
diff-no-effect = nessuno sui rilievi
diff-not-there = non presente nel rapporto
diff-findings-hidden = { $count ->
    [one] { $count } rilievo non è elencato qui; si elenca con --show info o con un altro --format
   *[other] { $count } rilievi non sono elencati qui; si elencano con --show info o con un altro --format
}
diff-more-answers = { $count ->
    [one] È pervenuta { $count } altra risposta; si elenca con un altro --format
   *[other] Sono pervenute altre { $count } risposte; si elencano con un altro --format
}
diff-more-suppliers = { $count ->
    [one] { $count } altro fornitore presenta differenze; si elenca con un altro --format
   *[other] Altri { $count } fornitori presentano differenze; si elencano con un altro --format
}

# The same as a document in Markdown.
diff-title = Differenze
diff-heading-findings = Rilievi
diff-heading-answers = Risposte
diff-heading-suppliers = Fornitori
diff-point-before = Prima: { $report }
diff-point-after = Dopo: { $report }
diff-point-causes = Cause: { $causes }
diff-point-findings = Rilievi: { $counts }
diff-point-open = Verifiche aperte, elencate soltanto in CSV e JSON: { $counts }
diff-point-finding = { $supplier }, `{ $rule }`: { $passage }; causa: { $causes }
diff-point-answer = { $supplier }, `{ $column }`: { $before } → { $after } ({ $place }); effetto: { $effect }
diff-point-supplier = { $supplier }: { $before } → { $after }; causa: { $causes }

# Lists that were screened each by itself: a row for each file.
files-screened = Ogni elenco esaminato separatamente con { $rules } ({ $packs }), data di riferimento { $day }
files-title-file = File
files-title-suppliers = Fornitori
files-title-bids = Offerte
files-title-critical = Critica
files-title-high = Alta
files-title-medium = Media
files-title-low = Bassa
files-title-info = Info
files-title-open = Verifiche aperte
files-title-waived = In deroga
files-title-baseline = Preesistenti
files-title-new = Nuovi
files-title-legal = Profilo legale da decidere
files-title-result = Esito
files-short-suppliers = Forn
files-short-bids = Off
files-short-critical = Crit
files-short-high = Alta
files-short-medium = Med
files-short-low = Bassa
files-short-info = Info
files-short-open = Aperte
files-short-waived = Der
files-short-baseline = Prees
files-short-new = Nuovi
files-short-legal = Legale
files-ending-other = altri rilievi
files-ending-found = trovato
files-ending-failed = errore
files-all = totale
files-endings = { $count ->
    [one] { $count } elenco: trovato { $found }, nulla trovato { $nothing }, errore { $failed }
   *[other] { $count } elenchi: trovato { $found }, nulla trovato { $nothing }, errore { $failed }
}
files-found-means = Trovato: { $what }.
files-found-new = qualcosa di nuovo di gravità { $severity } o superiore
files-found-severity = qualcosa di gravità { $severity } o superiore
files-found-nothing = nulla, perché nessuna gravità è fissata come soglia
files-found-answers = un fornitore con una percentuale di risposte inferiore a { $percent } %
files-found-either = { $what }, oppure { $other }
files-nothing-means = { $count ->
    [0] Nulla trovato: nessun rilievo, o solo rilievi che non contano come trovati.
    [one] Nulla trovato: nessun rilievo, o solo rilievi che non contano come trovati. A { $count } verifica manca lì una risposta; ciò che non si sa non equivale mai a «senza rilievi».
   *[other] Nulla trovato: nessun rilievo, o solo rilievi che non contano come trovati. A { $count } verifiche manca lì una risposta; ciò che non si sa non equivale mai a «senza rilievi».
}
files-open-means = { files-short-open }: verifiche a cui manca una risposta. { files-short-baseline }, { files-short-new }: rilievi che figurano già in un rapporto precedente, e rilievi che non vi figurano.
files-legal-means = { files-short-legal }: fornitori per i quali occorre una decisione sui motivi di esclusione.
files-no-room = Qui manca lo spazio per: { $titles }; --format csv contiene tutto.
files-not-screened = Elenchi non esaminati, o non come richiesto
files-each = `-o '{ $pattern }'` scrive un rapporto per ogni elenco.
files-paper-title = Esame dei fornitori, elenchi singoli, { $day }
files-paper-counts = **{ $endings }**; ogni elenco è esaminato separatamente con { $rules } ({ $packs }), data di riferimento { $day }. Trovato: { $what }.
files-left-out = Non riportato qui: { $what }.
files-lists-left-out = { $count ->
    [one] { $count } elenco e i totali
   *[other] { $count } elenchi e i totali
}
files-failed-left-out = { $count ->
    [one] { $count } elenco con errore
   *[other] { $count } elenchi con errore
}
files-remarks-left-out = { $count ->
    [one] { $count } osservazione
   *[other] { $count } osservazioni
}

# --- The paper ---------------------------------------------------------------------------
# A document in Markdown for a committee. `**` stands around what is bold; names of files and
# options stand between backticks and stay as they are.

paper-title = Esame dei fornitori, { $day }
paper-intro = Indicatori di tratta di esseri umani a fini di sfruttamento lavorativo. **Un rilievo è un motivo per chiedere, mai un verdetto; ciò a cui nessuno ha risposto è «non noto», mai «senza rilievi».**
paper-listed = I rilievi di gravità { $severity } o superiore sono elencati uno per uno. Sono soltanto contati: { $lower } di gravità inferiore e { $open } a cui manca una risposta; `-o report.xlsx` e `-o tables/` elencano anche questi.
paper-leaves-out = Che cosa tralascia questo documento:
paper-short = ogni parte del documento è mantenuta breve e l'insieme resta sotto { $most } byte, quanti ne contiene il riepilogo di un job; `-o report.xlsx` e `-o tables/` contengono tutto
paper-cut = { $count ->
    [one] { $count } testo era troppo lungo per essere letto e termina con […]
   *[other] { $count } testi erano troppo lunghi per essere letti e terminano con […]
}

# The titles of its sections.
paper-summary = Sintesi
paper-first = Chi richiede più attenzione
paper-bids = Offerte
paper-findings = Rilievi
paper-too-little = Troppo poche risposte
paper-remarks-input = Osservazioni sui dati in ingresso
paper-remarks-rules = Osservazioni sulle regole e sui loro dati
paper-instruments = Fonti
paper-run = Elaborazione
paper-glossary = Glossario

paper-screened = { $count ->
    [one] { $count } fornitore esaminato con { $rules } ({ $packs }), data di riferimento { $day }; con rilievi: { $flagged }. Elenchi: { $lists }.
   *[other] { $count } fornitori esaminati con { $rules } ({ $packs }), data di riferimento { $day }; con rilievi: { $flagged }. Elenchi: { $lists }.
}
paper-screened-bids = { $count ->
    [one] { $count } fornitore in { $bids } esaminato con { $rules } ({ $packs }), data di riferimento { $day }; con rilievi: { $flagged }. Elenchi: { $lists }.
   *[other] { $count } fornitori in { $bids } esaminati con { $rules } ({ $packs }), data di riferimento { $day }; con rilievi: { $flagged }. Elenchi: { $lists }.
}
paper-lists-more = { $count ->
    [one] { $lists } e { $count } altro
   *[other] { $lists } e altri { $count }
}
paper-decided = Tra i rilievi: { $parts }.
paper-col-band = Fascia di rischio
paper-col-suppliers = Fornitori
paper-col-severity = Gravità
paper-col-findings = Rilievi
paper-open-checks = non noto: verifiche aperte

paper-standing = fascia di rischio: **{ $band }**; profilo legale: **{ $legal }**
paper-found = Si è rilevato: { $reasons }
paper-ask = Domanda: { $question }
paper-first-left-out = { $count ->
    [one] { $count } fornitore tra quelli che richiedono più attenzione è tralasciato
   *[other] { $count } fornitori tra quelli che richiedono più attenzione sono tralasciati
}

paper-bids-about = A cominciare da quelle che richiedono più attenzione. Ciò che si è rilevato sull'offerente stesso e ciò che lo raggiunge dai fornitori di livello inferiore sono tenuti distinti, in due righe.
paper-col-bid = Offerta
paper-col-of = Riguarda
paper-col-legal = Profilo legale
paper-col-worst = Gravità max
paper-col-critical = Rilievi di gravità critica
paper-col-high = Rilievi di gravità alta
paper-col-serious = Alta o critica sotto
paper-col-answered = Risposte
paper-col-could-be-critical = Possibili rilievi critici
paper-bidder = offerente: { $bidders }
paper-open-questions = { $count ->
    [one] { $count } domanda aperta
   *[other] { $count } domande aperte
}
paper-tier = livello { $tier }
paper-bidder-itself = l'offerente stesso
paper-more-suppliers = { $count ->
    [one] e { $count } altro fornitore non elencato qui
   *[other] e altri { $count } fornitori non elencati qui
}
paper-could-be-critical = { $count ->
    [one] Possibili rilievi critici: { $count } domanda senza risposta. Da chiedere prima:
   *[other] Possibili rilievi critici: { $count } domande senza risposta. Da chiedere prima:
}
paper-would-narrow = Chiarirebbero di più le valutazioni:
paper-bids-left-out = { $count ->
    [one] dalla tabella è tralasciata { $count } su { $bids }
   *[other] dalla tabella sono tralasciate { $count } su { $bids }
}
paper-bids-in-brief = per { $count } su { $bids } è tralasciato quale posto occupa ciascun fornitore e che cosa chiedere
paper-trees-left-out = { $count ->
    [one] { $count } fornitore di offerte che ne comprendono più di { $most } è tralasciato dai relativi alberi
   *[other] { $count } fornitori di offerte che ne comprendono più di { $most } sono tralasciati dai relativi alberi
}

paper-nothing-found = Nulla di rilevato di gravità { $severity } o superiore.
paper-findings-about = { $findings } di gravità { $severity } o superiore, fornitore per fornitore, a cominciare dai più gravi; { $suppliers } con tali rilievi, propri o provenienti dai livelli inferiori. Le fonti sono indicate con il loro identificativo; l'elenco delle fonti dice di che cosa si tratta.
paper-findings-left-out = { $findings ->
    [one] tra quelli con rilievi di gravità { $severity } o superiore sono tralasciati i meno gravi: { $count } su { $suppliers }, e con essi { $hidden } su { $findings } rilievo
   *[other] tra quelli con rilievi di gravità { $severity } o superiore sono tralasciati i meno gravi: { $count } su { $suppliers }, e con essi { $hidden } su { $findings } rilievi
}
paper-findings-in-brief = { $count ->
    [one] di { $count } fornitore con celle molto lunghe i rilievi sono soltanto nominati, e il resto è tralasciato
   *[other] di { $count } fornitori con celle molto lunghe i rilievi sono soltanto nominati, e il resto è tralasciato
}

# What is said of one supplier; the colon stands in the text.
paper-point-band = Fascia di rischio:
paper-point-legal = Profilo legale:
paper-point-answered = Risposte:
paper-point-country = Paese:
paper-point-under = Posizione:
paper-point-read = Letto da:
paper-point-besides = Inoltre:
paper-not-scored = senza punteggio, per mancanza di risposte
paper-held = { $band }, mantenuta tale da { $rules }
paper-because = { $status }, in base a { $rules }
paper-of-what-applies = { $share } di ciò che è applicabile
paper-besides-lower = { $count ->
    [one] { $count } rilievo di gravità inferiore
   *[other] { $count } rilievi di gravità inferiore
}
paper-besides-open = { $count ->
    [one] { $count } verifica aperta
   *[other] { $count } verifiche aperte
}
paper-sheet = foglio { $sheet }
paper-cell = cella { $cell }

# A finding.
paper-finding = { $severity }: { $title }
paper-point-state = Stato:
paper-point-rests = Si fonda su:
paper-point-why = Perché è importante:
paper-point-ask = Domanda:
paper-point-action = Che cosa fare:
paper-point-would-clear = Superato se:
paper-point-kind = Tipo:
paper-point-rule = Regola:
paper-point-instruments = Fonti:
paper-waived = in deroga, decisione di { $waiver }
paper-in-baseline = preesistente: figura già in un rapporto precedente

paper-below = Che cosa lo raggiunge dai livelli inferiori
paper-below-finding = { $severity }: { $title }, riguardo a { $supplier } ({ $rule }: { $way })
paper-below-more = { $count ->
    [one] e { $count } altro rilievo di gravità { $severity } o superiore
   *[other] e altri { $count } rilievi di gravità { $severity } o superiore
}
paper-below-lower = { $count ->
    [one] e { $count } altro rilievo, qui di gravità inferiore
   *[other] e altri { $count } rilievi, qui di gravità inferiore
}
paper-below-cut = la catena prosegue oltre i livelli esaminati

paper-ask-first = Da chiedere prima
paper-could-become = possibile rilievo critico
paper-more-questions = { $count ->
    [one] e { $count } altra domanda aperta
   *[other] e altre { $count } domande aperte
}
paper-too-little-about = { $count ->
    [one] { $count } fornitore privo di rilievi di gravità { $severity } o superiore e con troppo poche risposte per una fascia di rischio. Non equivale a «senza rilievi»: occorre chiedere.
   *[other] { $count } fornitori privi di rilievi di gravità { $severity } o superiore e con troppo poche risposte per una fascia di rischio. Non equivale a «senza rilievi»: occorre chiedere.
}
paper-share-answered = risposte: { $share }
paper-too-little-left-out = { $count ->
    [one] tra quelli con troppo poche risposte è tralasciato { $count } su { $suppliers }
   *[other] tra quelli con troppo poche risposte sono tralasciati { $count } su { $suppliers }
}

paper-remarks-input-about = Che cosa non è stato possibile leggere, e che cosa si è deciso su come leggere gli elenchi.
paper-remarks-input-left-out = { $all ->
    [one] osservazione sui dati in ingresso tralasciata: { $count } su { $all }
   *[other] osservazioni sui dati in ingresso tralasciate: { $count } su { $all }
}
paper-remarks-rules-about = Che cosa occorre sapere sulle regole e sui dati di riferimento prima di basarsi sui rilievi.
paper-remarks-rules-left-out = { $all ->
    [one] osservazione sulle regole tralasciata: { $count } su { $all }
   *[other] osservazioni sulle regole tralasciate: { $count } su { $all }
}
paper-instruments-about = Le leggi, gli standard, le guide e gli elenchi su cui si fondano le regole. Quanto a fondo è stata controllata ogni voce: «{ paper-sure-read }», il testo stesso o la pagina di chi lo pubblica; «{ paper-sure-summary }», una sintesi di terzi; «{ paper-sure-unverified }», conoscenze generali.
paper-instruments-left-out = { $all ->
    [one] fonte tralasciata: { $count } su { $all }
   *[other] fonti tralasciate: { $count } su { $all }
}
paper-no-address = nessun indirizzo
paper-checked = controllo: { $word }
paper-sure-read = letta
paper-sure-summary = da una sintesi
paper-sure-unverified = non controllata

paper-run-about = Ciò che serve per ripetere l'elaborazione. Che ne è stato di ciascuna colonna degli elenchi lo dicono `thbscreen columns` e `-o tables/`.
paper-col-what = Oggetto
paper-col-which = Nome
paper-col-value = Valore
paper-run-left-out = { $all ->
    [one] riga sull'elaborazione tralasciata: { $count } su { $all }
   *[other] righe sull'elaborazione tralasciate: { $count } su { $all }
}

# --- What the words mean -------------------------------------------------------------------

term-flag = Rilievo
    .meaning = La situazione che una regola cerca è presente. È un motivo per chiedere, mai un verdetto.
term-unknown = Non noto, verifica aperta
    .meaning = Le risposte sono troppo poche per dirlo. Non equivale a «senza rilievi»: sono indicate le colonne che chiarirebbero il punto.
term-harm = Indicatore di danno
    .meaning = Un segno diretto di sfruttamento dei lavoratori: una regola di tipo «indizio». Mantiene la fascia alta o critica.
term-severity = Gravità
    .meaning = Che cosa richiede un rilievo. Critica: una persona deve decidere prima dell'aggiudicazione. Alta: se non è risolto, dovrebbe modificare la decisione o le condizioni contrattuali. Media: porre una domanda. Bassa: annotare e migliorare. Info: solo a titolo informativo.
term-kind = Tipo
    .meaning = Vincolo legale: un motivo o una condizione di legge. Indizio: un indicatore di danno. Esposizione: il rischio connesso a paese, settore, beni o personale. Tutela: una misura di tutela che manca o è debole. Trasparenza: un obbligo di pubblicazione. Dati: la qualità delle risposte stesse.
term-legal = Profilo legale
    .meaning = Che cosa risulta dalle regole sui motivi di esclusione: da decidere, condizioni, nessun motivo, oppure non noto se vi sono domande aperte.
term-band = Fascia di rischio
    .meaning = L'esposizione (paese, settore, beni, personale) al netto delle tutele comprovate; gli indicatori di danno la mantengono alta o critica.
term-not-scored = Senza punteggio
    .meaning = Troppo poche risposte per una fascia, il che non significa bassa.
term-answered = Risposte
    .meaning = Quanta parte di ciò che è applicabile ha ricevuto risposta. Profilo legale, fascia e risposte stanno fianco a fianco e non formano mai un unico numero.
term-could-be-critical = Possibile rilievo critico
    .meaning = Domande aperte su un possibile danno. Non modificano alcuna fascia e sono le prime da porre.
term-narrow = Chiarirebbe di più
    .meaning = Le risposte che restringerebbero maggiormente l'intervallo della valutazione, in media tra le due risposte possibili.
term-own = Proprio, ereditato, complessivo
    .meaning = Ciò che si è rilevato sull'offerente stesso, ciò che lo raggiunge dai fornitori di livello inferiore, ed entrambe le cose.
term-tier = Livello
    .meaning = Gli anelli della catena fino all'offerente più vicino; l'offerente stesso è 0.
term-evidence = Elementi di riscontro
    .meaning = I valori su cui si fonda un rilievo, ciascuno con la cella in cui si trova.
term-would-clear = Superato se
    .meaning = Altre risposte che, se fossero vere, farebbero venir meno un rilievo. Sono domande, non consigli.
term-instrument = Fonte
    .meaning = Una legge, uno standard, una guida, uno strumento o un elenco su cui si fonda una regola.
term-as-of = Data di riferimento
    .meaning = Il giorno di cui si applicano il diritto e i termini.

# --- The page ----------------------------------------------------------------------------
# The report as one page for the browser. Where a number is put in, a language may need a
# selector even where English has none.

page-title = Esame dei fornitori
page-title-of-day = Esame dei fornitori, { $day }
page-what = Indicatori di tratta di esseri umani a fini di sfruttamento lavorativo. Un rilievo è un motivo per chiedere, mai un verdetto; ciò a cui nessuno ha risposto è «non noto», mai «senza rilievi».
page-to-content = Vai al contenuto
page-contents = Indice
page-summary = Sintesi
page-charts = Grafici
page-bids = Offerte
page-glossary = Glossario
page-made-by = Pagina creata con thbscreen { $version }, data di riferimento { $day }. Contiene tutto ciò che mostra; non scarica e non invia nulla.
page-back-to-top = Torna all'inizio
# What stands between backticks is an option of the command.
page-needs-script = Questo elenco richiede lo script della pagina, che è disattivato. Una cartella di lavoro (`-o report.xlsx`) o una cartella di tabelle (`-o tables/`) contiene le stesse righe.
# Behind the heading of a list whose texts are English; not used in English.
page-in-english = (in inglese)

# The summary. Short labels above or beside a value.
page-suppliers = Fornitori
page-with-flag = Con rilievi
page-open-checks = Verifiche aperte
page-suppliers-by-band = Fornitori per fascia di rischio
page-findings-by-severity = Rilievi per gravità
page-attention = Chi richiede più attenzione
page-band = Fascia
page-legal = Legale
page-found = Che cosa si è rilevato
page-ask-first = Da chiedere prima
page-screened = Che cosa si è esaminato
page-lists = Elenchi
page-rules = Regole
# "146 rules (osce, eu)"
page-rules-of-packs = { $rules } ({ $packs })
page-as-of = Data di riferimento
page-remarks-input = Osservazioni sui dati in ingresso
page-remarks-rules = Osservazioni su regole e dati

# What the page leaves out. The remarks end without a full stop.
page-remark = Questa pagina: { $remark }.
page-suppliers-left-out = gli elenchi contengono soltanto i fornitori che richiedono più attenzione ({ $kept }) e tralasciano gli altri ({ $count }); conteggi e grafici li comprendono tutti. Una cartella di lavoro o una cartella di tabelle li contiene tutti
page-bids-left-out = { $count ->
    [one] { $count } offerta è tralasciata; una cartella di lavoro o una cartella di tabelle le contiene tutte
   *[other] { $count } offerte sono tralasciate; una cartella di lavoro o una cartella di tabelle le contiene tutte
}
page-texts-cut = { $count ->
    [one] { $count } testo era troppo lungo per essere letto e termina con […]
   *[other] { $count } testi erano troppo lunghi per essere letti e terminano con […]
}

# The bids.
page-bids-about = A cominciare da quelle che richiedono più attenzione. Ciò che si è rilevato sull'offerente stesso e ciò che lo raggiunge dai fornitori di livello inferiore sono tenuti distinti, in due righe.
page-bids-side-by-side = Offerte a confronto
page-bid = Offerta
# Head of the column that says whether a line is about the bidder or about those below.
page-bid-of = Riguarda
page-worst = Gravità max
page-critical-findings = Rilievi di gravità critica
page-high-findings = Rilievi di gravità alta
page-serious-below = Alta o critica sotto
page-answered = Risposte
page-could-be-critical = Possibili rilievi critici
page-the-bidder = l'offerente
page-those-below = i livelli inferiori
page-questions-open = { $count ->
    [one] { $count } domanda aperta
   *[other] { $count } domande aperte
}
page-supplier = Fornitore
page-tier = Livello
# Head of the column that names whom a supplier stands below.
page-below = Superiori
page-to-know = Da sapere
page-members-left-out = { $count ->
    [one] { $count } altro fornitore di questa offerta non è disegnato né elencato qui; figura nell'elenco dei fornitori.
   *[other] Altri { $count } fornitori di questa offerta non sono disegnati né elencati qui; figurano nell'elenco dei fornitori.
}
page-ask-on-harm = Senza risposta, con possibili rilievi critici: da chiedere prima
page-would-narrow = Chiarirebbero di più le valutazioni

# What those hear who do not see the page. $what is the name of a bid or of a chart.
page-drawn = { $what }, disegno
page-as-table = { $what }, tabella
page-suppliers-of-bid = { $bid }, fornitori
page-tree = { $bid }: chi sta sotto chi; la tabella che segue dice lo stesso
page-same-as-table = Gli stessi dati in una tabella

# The lists, which a script fills: it puts in numbers and names as they come, so nothing here
# can have a selector. Choose words that fit any number.
page-search = Cerca
page-search-in = Cerca in «{ $list }»
page-clear = Cancella
page-all = tutti
page-not-stated = (non indicato)
page-rows-of = { $list }, righe
page-pages-of = Pagine di «{ $list }»
page-first-page = Prima
page-previous-page = Precedente
page-next-page = Successiva
page-last-page = Ultima
page-place = Pagina { $page } di { $pages }
page-rows-all = { $count } in tutto
page-rows-some = { $shown } su { $count }
page-paper-takes-all = La stampa comprenderebbe tutte le righe: conviene filtrare prima di stampare.
page-nothing-fits = Nessuna corrispondenza: cancellare la ricerca o un filtro.
page-nothing-to-list = Non vi è nulla da elencare.
page-only = { $column }: { $value }
page-no-longer-only = Togli il filtro «{ $filter }»

# The details of a supplier.
page-no-such-supplier = Questa pagina non contiene tale fornitore. Può essere uno di quelli tralasciati, oppure l'indirizzo può contenere un errore di battitura.
page-all-suppliers = Tutti i fornitori
page-from-below = Che cosa lo raggiunge dai livelli inferiori
page-ask-in-order = Che cosa chiedere, in quest'ordine
page-points = Come si compone la valutazione
page-rests-on = Si fonda su
page-why = Perché è importante
page-ask = Domanda
page-action = Che cosa fare
page-would-clear = Superato se
page-kind = Tipo
page-rule = Regola
page-instruments = Fonti

# The charts: each with a title, a sentence on what it shows, and the heads of a table.
chart-in-words = { $title }: { $bars }
chart-bands = Fornitori per fascia di rischio
chart-bands-shows = Fornitori in fascia alta o critica: { $serious } su { $suppliers } ({ $share } %). Fornitori con troppo poche risposte per una fascia, il che non significa bassa: { $open }.
chart-severities = Rilievi per gravità e verifiche aperte
chart-severities-shows = Rilievi di gravità critica o alta: { $serious }; verifiche aperte per mancanza di una risposta: { $open }.
chart-rules = Rilievi per regola
chart-rules-shows = Regole che hanno dato rilievi: { $count }. Più spesso: { $rule } ({ $flagged } su { $suppliers } dei fornitori che riguarda).
chart-rules-most = Sono mostrate le { $count } che ne hanno dati di più.
chart-kinds = Rilievi per tipo
# $kind is one of the words of scales above: gate, evidence, exposure ...
chart-kinds-shows = Il tipo con più rilievi ({ $count }) è «{ $kind }»; indicatori diretti di danno (tipo «indizio»): { $harm }.
chart-answered = Quanto si è risposto
chart-answered-bars = Fornitori per percentuale di domande con risposta
chart-answered-shows = Fornitori che hanno risposto a meno della metà di ciò che è loro applicabile: { $count } su { $suppliers } ({ $share } %).
chart-tenth = da { $from } a { $to } %
chart-heat = Paesi e settori
chart-heat-label = Paesi e settori: fornitori con un rilievo di gravità alta o critica; la tabella che segue dice lo stesso
chart-heat-most = I rilievi di gravità alta o critica si concentrano di più qui: { $country }, settore: { $sector } (fornitori: { $serious } su { $suppliers }).
chart-heat-none = Nessun fornitore di questi paesi e settori ha un rilievo di gravità alta o critica.
chart-heat-shows = Ogni cella dice quanti dei suoi fornitori hanno un tale rilievo; sono mostrati al massimo { $countries } paesi e { $sectors } settori (divisioni ISIC Rev. 4). Una percentuale elevata può dire tanto sulle domande quanto sui fornitori.
# How many suppliers of a cell: "2 of 5".
chart-heat-cell = { $serious } su { $suppliers }
# In the place of a country or a sector.
chart-not-stated = non indicato
# The same in the drawing: at most ten letters, abbreviated if need be.
chart-not-stated-short = non indic.
chart-head-country = Paese del lavoro
chart-head-band = Fascia
chart-head-suppliers = Fornitori
chart-head-severity = Gravità
chart-head-findings = Rilievi
chart-head-rule = Regola
chart-head-pattern = Situazione
chart-head-severity-most = Gravità massima
chart-head-flagged = Con rilievi
chart-head-unknown = Non noto
chart-head-concerned = Fornitori che riguarda
chart-head-kind = Tipo
chart-head-answered = Risposte

# --- The workbook ------------------------------------------------------------------------
# The report as a workbook, and the lists of the user with what was found beside each row.

# Names of sheets: at most 31 characters, none of : \ / ? * [ ] and no apostrophe at an end, and
# other than the titles of the tables.
book-summary = Sintesi
book-about = Informazioni

book-property-title = Ricerca di indicatori di tratta di esseri umani a fini di sfruttamento lavorativo
book-page = Pagina { $page } di { $pages }
book-one-table = { $about } Questo foglio contiene una sola tabella.
# Of a table whose texts are English; not used in English.
book-in-english = { $about } I testi sono in inglese.

# The first sheet.
book-title = Ricerca di indicatori di tratta di esseri umani
book-flag = Un rilievo è un motivo per chiedere, mai un verdetto. Una verifica aperta non equivale a «senza rilievi».
book-screened = Che cosa si è esaminato
book-lists = Elenchi
book-rules = Regole
# "osce (46 rules)"
book-pack = { $count ->
    [one] { $pack } ({ $count } regola)
   *[other] { $pack } ({ $count } regole)
}
book-as-of = Data di riferimento
book-program = Programma
book-came-out = Che cosa ne risulta
book-suppliers = Fornitori
book-bids = Offerte
book-by-band = Fornitori per fascia di rischio
book-by-severity = Rilievi per gravità
book-open = verifiche aperte per mancanza di una risposta
book-sheets = Fogli
book-remarks = Su questa cartella di lavoro
book-how-to-read = Come leggerla

# What the workbook cannot do. Without a full stop.
book-several-sheets = { $table }: le { $rows } righe sono più di quante ne contenga un foglio e si trovano su { $sheets } fogli
book-texts-cut = { $count ->
    [one] { $count } testo era più lungo di quanto una cella possa contenere e termina con […]
   *[other] { $count } testi erano più lunghi di quanto una cella possa contenere e terminano con […]
}
book-no-links = i rilievi non sono collegati ai fornitori: sono più di quanti una cartella di lavoro possa collegarne
book-some-links = non tutte le righe sono collegate: una tabella può avere 65.530 collegamenti

# The lists with what was found beside each row: the first sheet.
book-lists-title = Elenchi esaminati alla ricerca di indicatori di tratta di esseri umani
book-what-this-is = Di che cosa si tratta
book-annotated-copy = Una copia annotata
book-annotated-about = Una copia degli elenchi indicati più in basso, fatta per chi li detiene. Ogni riga sta dove stava, così che una cella citata come riscontro si trova allo stesso posto; a destra di ciascun elenco sono state aggiunte colonne. Le celle contengono testo, numeri semplici e date; formule, colori e segni nascosti non sono stati copiati, e le righe e le colonne nascoste nell'elenco qui sono visibili.
book-reference = Dati di riferimento
book-columns-added = Colonne aggiunte
# "bids.xlsx, sheet Bids"
book-sheet-of-file = { $file }, foglio { $sheet }
# $columns is "K to P", said by book-columns.
book-columns = da { $first } a { $last }
book-list-with-header = Fornitori di { $list }. L'intestazione è la riga { $row }; sono state aggiunte le colonne { $columns }.
book-list-without-header = Fornitori di { $list }. L'elenco non ha intestazione; sono state aggiunte le colonne { $columns }: { $names }.
# A sheet of a list that has no name.
book-nameless-list = Elenco
book-not-copied = { $sheet } non è in questa copia: { $why }
book-renamed = il foglio `{ $sheet }` di { $file } qui si chiama `{ $name }`
book-cells-cut = { $count ->
    [one] { $count } cella degli elenchi era più lunga di quanto una cella possa contenere e termina con […]
   *[other] { $count } celle degli elenchi erano più lunghe di quanto una cella possa contenere e terminano con […]
}
book-cells-replaced = { $count ->
    [one] { $count } cella degli elenchi contiene caratteri di controllo o segni che invertono la direzione di scrittura; questi sono stati sostituiti
   *[other] { $count } celle degli elenchi contengono caratteri di controllo o segni che invertono la direzione di scrittura; questi sono stati sostituiti
}
book-some-rows-lead = non tutte le righe portano ai propri rilievi: un foglio può avere 65.530 collegamenti

# The added columns, whose names stay English: what they mean. What stands between backticks is
# what a cell says: use the words of scales above and the texts below.
book-thb_status = La gravità del rilievo più grave, sul fornitore stesso o che lo raggiunge dai livelli inferiori: critica, alta, media, bassa, info; `nulla di rilevato`, che non significa che tutto sia chiarito; `unita alla riga 4`, se è quella riga a dirlo; `non esaminata`, con il motivo, per le righe che non sono fornitori.
book-thb_legal = Che cosa risulta riguardo ai motivi di esclusione: da decidere, condizioni, nessun motivo, non noto.
book-thb_band = La fascia di rischio del fornitore stesso; `senza punteggio` se le risposte sono troppo poche, il che non significa bassa.
book-thb_reasons = Che cosa si è rilevato, a cominciare dal più grave: sul fornitore stesso, poi ciò che lo raggiunge dai livelli inferiori, con il fornitore a cui si riferisce.
book-thb_ask = Da chiedere prima: le domande legate ai rilievi più gravi, poi quelle aperte.
book-thb_findings = Quanti sono i rilievi sul fornitore stesso; il collegamento porta a essi nel foglio Rilievi.

# What their cells say.
book-nothing-flagged = nulla di rilevato
book-joined-with = unita alla riga { $row }
book-not-screened = non esaminata
# $why is one of the reasons that follow.
book-not-screened-because = non esaminata: { $why }
book-aside-hidden = nascosta nell'elenco
book-aside-shifted = più celle dell'intestazione
book-aside-header-again = di nuovo l'intestazione
book-aside-other-role = un soggetto con un altro ruolo
book-aside-total = un totale
book-aside-note = un titolo o una nota
book-aside-above = sopra l'intestazione
book-aside-head = parte dell'intestazione
# $severity is a word of the scale, $patterns a list of titles: "high: ...".
book-found-own = { $severity }: { $patterns }
book-found-below = { $severity }, dai livelli inferiori: { $patterns }
# "3 medium, 1 low"
book-found-minor = situazioni minori dai livelli inferiori: { $patterns }
book-found-minor-count = { $severity } { $count }
# A pattern, and about whom it was found.
book-found-from = { $pattern } ({ $from })
book-found-from-more = { $count ->
    [one] { $pattern } ({ $from } e { $count } altro)
   *[other] { $pattern } ({ $from } e altri { $count })
}

# Where a row is named and not a cell.
book-row = riga { $row }
# How much controls earn: "2.5 of 9", and a span of two of them.
book-controls = { $earned } su { $most }
book-controls-span = da { $low } a { $high }

# Further words that stand alone in cells, as those of scales above do: what suppliers are
# grouped by, parts of the rating, sorts and standing of laws and standards, how well they were
# checked, sorts of remarks.
word-country = paese
word-sector = settore
word-tier = livello
word-rule = regola
word-workforce = personale
word-controls = tutele
word-law = legge
word-regulation = regolamento
word-treaty = trattato
word-standard = standard
word-guidance = guida
word-tool = strumento
word-list = elenco
word-case-law = giurisprudenza
word-not-issued = non emanata
word-proposed = proposta
word-adopted = adottata
word-in-force = in vigore
word-superseded = sostituita
word-repealed = abrogata
# How well an entry was checked against its source: the text was read, a summary of it was,
# neither.
word-read = letta
word-summary = da una sintesi
word-unverified = non controllata
word-unreadable-cell = cella illeggibile
word-row-width = larghezza della riga
word-repeated-id = identificativo ripetuto
word-repeated-supplier = fornitore ripetuto
word-nameless-row = riga senza nome
word-unknown-parent = superiore sconosciuto
word-unknown-supplier = fornitore sconosciuto
word-skipped-row = riga saltata
word-hidden = contenuto nascosto
word-doubtful-id = identificativo dubbio
word-column = colonna
word-skipped-sheet = foglio saltato
word-reading = lettura
