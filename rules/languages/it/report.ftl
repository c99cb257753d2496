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

# --- The paper ---------------------------------------------------------------------------

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

# --- The workbook ------------------------------------------------------------------------
