# Italian: rules (title, why, ask, action)
rule-plan-missing =
    .title = Nessun piano contro la tratta
    .why = Il fornitore dichiara di non avere un piano contro la tratta di esseri umani. Il documento dell'OSCE del 2014 chiede ai governi di acquistare soltanto da contraenti che ne abbiano uno; senza un piano nessuno ha il compito di accorgersi dei danni e di ripararli. La mancanza del piano non dice nulla su come sono trattati i lavoratori, e le piccole imprese hanno spesso le stesse misure sotto un altro nome. Il limite per i contratti di piccolo importo è un nostro valore predefinito.
    .ask = Avete misure scritte contro la tratta e il lavoro forzato sotto un altro nome, per esempio un codice di condotta, una politica o un sistema di gestione? Vi preghiamo di inviarcele, oppure di dirci entro quando potreste adottare un piano.
    .action = Accettare uno strumento equivalente e proporzionato, oppure fissare una data per l'adozione di un piano adatto alle dimensioni dell'impresa e al contratto. Non comporta l'esclusione automatica.

rule-plan-omits-subcontractors =
    .title = Il piano contro la tratta si ferma all'offerente
    .why = Il piano esiste, una parte del lavoro è subappaltata e il piano non comprende i subappaltatori. Il documento dell'OSCE del 2014 chiede un piano che comprenda il contraente, i suoi subappaltatori e i dipendenti; i danni si riscontrano più spesso là dove il piano non arriva. Come per la mancanza del piano, il peso è minore in un contratto di piccolo importo; il limite è un nostro valore predefinito. A un fornitore senza alcun piano si pone invece la domanda sulla mancanza del piano, perciò la presente regola non gli si applica.
    .ask = In che modo il piano vincola i vostri subappaltatori e fornitori di manodopera e come li verifica? Vi preghiamo di indicarne i nomi e di mostrarci la clausola o la procedura.
    .action = Chiedere una clausola che estenda gli obblighi del piano a ogni subappaltatore, e un elenco dei subappaltatori e dei fornitori di manodopera. Non comporta l'esclusione automatica.

rule-plan-no-reporting =
    .title = Nessuna relazione sull'attuazione del piano
    .why = Il fornitore ha un piano e dichiara di non essere disposto o in grado di riferire sulla sua attuazione, oppure lascia la domanda senza risposta. La terza parte del criterio dell'OSCE del 2014 è che il contraente sia disposto e in grado di riferire sull'attuazione del piano. Una mancata risposta pesa meno di un no, perché può significare soltanto che non si è arrivati alla domanda. Un elenco senza questa domanda dà esito «non noto».
    .ask = Chi ci riferirà sull'attuazione del piano, con quale frequenza e con quali dati (per esempio audit svolti, reclami ricevuti, commissioni rimborsate)?
    .action = Inserire nel contratto una relazione annuale con pochi dati. Non comporta l'esclusione automatica.

rule-plan-element-awareness =
    .title = Il piano non dice ai lavoratori che cosa è vietato
    .why = Le parti del piano elencate non comprendono l'informazione ai lavoratori su ciò che è vietato e su ciò che possono fare al riguardo. Chi non sa che le commissioni o il ritiro dei passaporti sono vietati non li segnalerà. L'elenco delle parti è redatto dal fornitore; un incontro informativo all'ingresso, nelle lingue dei lavoratori, può colmare la lacuna.
    .ask = In che modo i vostri lavoratori vengono a sapere quali pratiche sono vietate e a chi possono rivolgersi, in quali lingue e quando?
    .action = Chiedere di aggiungere un breve avviso o un incontro informativo nelle lingue dei lavoratori; offrire un modello. Non comporta l'esclusione automatica.

rule-plan-element-reporting-channel =
    .title = Il piano non indica un canale sicuro per i lavoratori
    .why = Le parti del piano elencate non comprendono un canale attraverso il quale i lavoratori possano fare segnalazioni senza temere ritorsioni. Senza un tale canale i danni restano invisibili, per quanto buono sia il resto del piano. Come per la mancanza del piano, il peso è minore in un contratto di piccolo importo; il limite è un nostro valore predefinito. L'elenco delle parti è redatto dal fornitore; il canale può esistere senza essere scritto nel piano.
    .ask = Quale canale possono usare i lavoratori per segnalare abusi, in quali lingue, chi riceve le segnalazioni, come sono protetti i lavoratori dalle ritorsioni e quante segnalazioni vi sono state l'anno scorso?
    .action = Chiedere un canale funzionante prima dell'inizio dell'esecuzione; per una piccola impresa basta una linea telefonica condivisa. Non comporta l'esclusione automatica.

rule-plan-element-recruitment-wage =
    .title = Il piano tace su reclutamento e salari
    .why = Le parti del piano elencate non riguardano il reclutamento e i salari: soltanto reclutatori formati, nessuna commissione a carico dei lavoratori, salari conformi alla legge o una spiegazione quando se ne discostano. Il debito contratto per il reclutamento è la via consueta verso lo sfruttamento, perciò la lacuna pesa di più quando si ricorre a un'agenzia o si impiegano migranti. Una parte mancante non pesa mai più della mancanza del piano, perciò il peso è minore in un contratto di piccolo importo; il limite è un nostro valore predefinito. L'elenco delle parti è redatto dal fornitore; una politica di reclutamento a sé stante può colmare la lacuna.
    .ask = A quali reclutatori ricorrete, chi paga ciascun costo di reclutamento e in che modo vi assicurate che i salari rispettino il minimo legale?
    .action = Chiedere un breve testo in cui si dica che il datore di lavoro paga il reclutamento e che i salari rispettano la legge. Non comporta l'esclusione automatica.

rule-plan-element-housing =
    .title = È fornito un alloggio e il piano non ne parla
    .why = I lavoratori sono alloggiati dal datore di lavoro o da un suo agente e le parti del piano elencate non comprendono l'alloggio. Chi controlla il posto letto può fare pressione sul lavoratore; un piano dovrebbe quindi dire quale standard si applica e chi ne verifica il rispetto. Ciò non dice nulla sullo stato degli alloggi; uno standard abitativo a sé stante può colmare la lacuna.
    .ask = Quale standard si applica agli alloggi che fornite, chi li ispeziona e quanto pagano i lavoratori per l'alloggio?
    .action = Chiedere un verbale di ispezione prima che le persone vi si trasferiscano, e una riga sull'alloggio nel piano. Non comporta l'esclusione automatica.

rule-plan-element-monitoring =
    .title = Il piano non prevede verifiche su agenti e subappaltatori
    .why = Le parti del piano elencate non comprendono una procedura per prevenire, individuare e far cessare gli abusi presso agenti e subappaltatori. Un piano che non viene mai verificato dove le persone lavorano non può dimostrare di funzionare. Come per la mancanza del piano, il peso è minore in un contratto di piccolo importo; il limite è un nostro valore predefinito. Un fornitore che non ricorre né ad agenti né a subappaltatori può dirlo nella risposta.
    .ask = Che cosa fa scattare la verifica di un agente o di un subappaltatore, chi la svolge e che cosa pone fine a un contratto di subappalto?
    .action = Concordare un calendario di verifiche adeguato al rischio. Non comporta l'esclusione automatica.

rule-plan-not-posted =
    .title = Il piano non è reso noto ai lavoratori
    .why = Il fornitore ha un piano e dichiara di non averlo né affisso sul luogo di lavoro e pubblicato sul proprio sito web, né consegnato per iscritto a ogni lavoratore. Un piano che i lavoratori non possono vedere non può aiutarli. È un punto da sistemare all'inizio dell'esecuzione e non dice nulla sul contenuto del piano.
    .ask = Dove possono leggere il piano i lavoratori? Vi preghiamo di inviare un link o una fotografia dell'avviso, oppure di dirci come ogni lavoratore lo ha ricevuto per iscritto.
    .action = Farlo affiggere entro l'inizio dell'esecuzione. Da annotare e migliorare; non è un motivo di esclusione.

rule-plan-stale =
    .title = Piano non riesaminato da molto tempo
    .why = La data del piano è anteriore al periodo di riesame. Un piano va tenuto aggiornato per tutta la durata del contratto e adeguato alle dimensioni di quest'ultimo, al personale e al rischio, che cambiano tutti. Il periodo di 24 mesi è un nostro valore predefinito, non un limite di legge, e la data può essere quella della prima edizione.
    .ask = Quando è stato riesaminato il piano l'ultima volta e che cosa è stato modificato?
    .action = Chiedere un riesame all'inizio del contratto. Da annotare e migliorare; non è un motivo di esclusione.

rule-fee-charged =
    .title = I lavoratori hanno pagato per ottenere il lavoro
    .why = I lavoratori hanno sostenuto un costo per ottenere il lavoro, oppure è indicato un importo per lavoratore. Conta qualsiasi via: una commissione a un agente, una trattenuta sul salario, la restituzione di una parte della paga, un pagamento in natura. Le commissioni sono la causa principale della servitù per debiti e pesano di più quando si ricorre a un'agenzia o si impiegano migranti. Chi ha pagato deve riavere il proprio denaro; la perdita del contratto può lasciare i lavoratori con il debito.
    .ask = Vi preghiamo di elencare ogni costo sostenuto da un lavoratore per ottenere il lavoro: per che cosa, quanto, a chi, in quale paese e quanti lavoratori sono interessati.
    .action = Concordare un piano di rimborso per tutti i lavoratori interessati, con date e prove. Non comporta l'esclusione automatica.

rule-fee-not-repaid =
    .title = Commissioni di reclutamento non rimborsate o rimborsate in ritardo
    .why = I lavoratori hanno pagato commissioni e non sono stati rimborsati, oppure lo sono stati più tardi di quanto il termine consenta. Finché non sono rimborsati, il debito continua a vincolarli, perciò è il rimborso che protegge i lavoratori: la gravità è critica quando il termine è scaduto o quando non è indicata la data di rilevazione delle commissioni, alta finché il termine è in corso, media quando il denaro è arrivato in ritardo. Il termine di 90 giorni segue una prassi del settore che non abbiamo potuto verificare; commissioni dichiarate rimborsate senza date danno esito «non noto».
    .ask = Quando sono state rilevate le commissioni, quando e quanto è stato rimborsato, a quanti lavoratori, e quale prova dei versamenti esiste?
    .action = Fare del rimborso integrale una tappa del contratto con una data; un rimborso tempestivo depone a favore del fornitore. Non comporta l'esclusione automatica.

rule-fee-denial-unevidenced =
    .title = Assenza di commissioni dichiarata senza prove
    .why = Il fornitore dichiara che non si applicano commissioni, impiega migranti tramite un'agenzia e non presenta altro che la propria parola. Meno del cinque per cento di alcune centinaia di datori di lavoro esaminati da Verité sosteneva per intero il costo del reclutamento dei migranti; perché la risposta possa valere a favore del fornitore serve quindi un documento. Ciò non lascia intendere che la risposta non sia vera. Una cella vuota sulle prove vale come assenza di prove; un elenco senza quella colonna dà esito «non noto».
    .ask = Vi preghiamo di inviare uno di questi documenti: il contratto con l'agenzia, il suo prospetto dei costi oppure una sintesi dei colloqui con i lavoratori su quanto hanno pagato.
    .action = Chiedere un documento e fino ad allora considerare la risposta come non verificata. Nessuna penalizzazione per ora; non comporta l'esclusione automatica.

rule-fee-policy-absent =
    .title = Nessuna politica per cui il datore di lavoro paga il reclutamento
    .why = Il fornitore ricorre a un'agenzia o impiega migranti e non ha una politica secondo cui il costo del reclutamento è a carico del datore di lavoro, oppure lascia la domanda senza risposta. Senza tale politica i costi tendono a essere riversati sui lavoratori, che iniziano a lavorare già indebitati. Una mancata risposta pesa meno di un no. L'assenza di una politica non dimostra che siano state applicate commissioni.
    .ask = Avete una politica secondo cui tutti i costi di reclutamento sono pagati dal datore di lavoro e non dal lavoratore? Vi preghiamo di inviarcene il testo.
    .action = Offrire un breve modello e concordare una data. Non comporta l'esclusione automatica.

rule-agency-unlicensed =
    .title = Fornitore di manodopera senza autorizzazione
    .why = Le persone sono messe a disposizione da un fornitore di manodopera e alla domanda sull'autorizzazione si risponde no; oppure il lavoro si svolge nel Regno Unito nell'agricoltura, nella raccolta di molluschi o nell'industria alimentare, dove l'autorizzazione è obbligatoria per legge, e non ne è indicata alcuna. In quei settori costituisce reato sia operare senza autorizzazione sia servirsi di un fornitore che opera senza. Altrove l'elenco non permette di stabilire se occorra un'autorizzazione, e una cella vuota dà esito «non noto». Le divisioni ISIC 01, 03 e 10 rappresentano i lavori soggetti ad autorizzazione e sono un po' più ampie della legge.
    .ask = Quale autorizzazione o registrazione possiede il fornitore di manodopera dove recluta e dove mette a disposizione i lavoratori? Vi preghiamo di indicare il numero e il link al registro, oppure di dirci perché non ne serve alcuna.
    .action = Consultare il registro pubblico. Se un'autorizzazione è obbligatoria e manca, il fornitore di manodopera è sostituito prima dell'inizio dell'esecuzione e ai suoi lavoratori sono offerte condizioni conformi alla legge. Non comporta l'esclusione automatica dell'offerente.

rule-agency-opaque =
    .title = Si ricorre a un'agenzia per il lavoro senza indicarne il nome
    .why = Il fornitore ricorre a un'agenzia per il lavoro e non dice a quale. Commissioni, autorizzazioni e contratti si possono verificare soltanto se l'agenzia è nota, e il personale di agenzie nazionali o estere è di per sé un punto della lista di verifica (checklist) dell'HEUNI. Può darsi che il nome manchi semplicemente dall'elenco.
    .ask = Quali agenzie mettono a disposizione i lavoratori? Vi preghiamo di indicare per ciascuna il nome, il paese, l'autorizzazione e le eventuali altre agenzie tramite le quali recluta.
    .action = Chiedere i nomi prima dell'aggiudicazione nei lotti a rischio più elevato, all'inizio dell'esecuzione negli altri. Non comporta l'esclusione automatica.

rule-agency-staff-untrained =
    .title = Reclutatori non formati
    .why = I lavoratori arrivano tramite un fornitore di manodopera il cui personale non è formato in materia di tratta e di reclutamento equo. I reclutatori sono i primi a vedere false promesse e commissioni, e un piano conforme alle norme degli Stati Uniti richiede reclutatori con personale formato. La mancanza di formazione non è un segno di abuso.
    .ask = Quale formazione ha ricevuto il personale del fornitore di manodopera sul reclutamento equo e sui segnali della tratta, quando e da chi?
    .action = Concordare una formazione prima che inizi il reclutamento per questo contratto. Da annotare e migliorare; non è un motivo di esclusione.

rule-contract-not-understood =
    .title = Nessun contratto scritto che i lavoratori comprendano
    .why = I lavoratori non hanno un contratto scritto, oppure non ne hanno uno in una lingua che comprendono. Non possono sapere né far valere ciò che è stato loro promesso, il che rende facili l'inganno e le trattenute. Una sola delle due risposte basta per un rilievo; servono entrambe per l'esito «senza rilievi». Dove la legge non richiede un contratto scritto, una dichiarazione scritta delle condizioni ha lo stesso scopo.
    .ask = Vi preghiamo di inviare un modello di contratto per ciascuna lingua parlata dai vostri lavoratori e di dirci quando i lavoratori lo ricevono.
    .action = Far consegnare di nuovo i contratti in una lingua che ciascun lavoratore comprenda. Non comporta l'esclusione automatica.

rule-contract-late =
    .title = Contratto consegnato troppo tardi prima della partenza
    .why = Chi si trasferisce per il lavoro riceve il contratto meno di cinque giorni prima di lasciare casa. Chi ha già pagato il viaggio non può più dire di no, e questo apre la porta a condizioni diverse da quelle promesse. Cinque giorni è il termine delle norme degli Stati Uniti per i contratti federali; altrove la legge può chiedere di più o di meno.
    .ask = Quando e dove chi si trasferisce per il lavoro riceve e firma il contratto, e in quale lingua?
    .action = Far modificare la procedura in modo che il contratto arrivi almeno cinque giorni prima della partenza. Non comporta l'esclusione automatica.

rule-recruitment-deception =
    .title = Segnalate false promesse al momento del reclutamento
    .why = È segnalato che ai lavoratori sono stati promessi un lavoro, una paga o condizioni diversi da quelli che hanno trovato, oppure che i contratti sono stati sostituiti. L'inganno è uno degli undici indicatori di lavoro forzato dell'OIL. Una segnalazione non è una prova; ciò che conta per prima cosa è che i lavoratori possano mantenere o lasciare il lavoro senza perdite e siano ascoltati in sicurezza.
    .ask = Che cosa è stato promesso ai lavoratori e che cosa hanno trovato, quanti sono interessati e che cosa è stato fatto per loro?
    .action = Far esaminare la questione da un soggetto indipendente e concordare un rimedio con i lavoratori. Non comporta l'esclusione automatica.

rule-return-travel-not-covered =
    .title = Viaggio di ritorno non pagato alle persone fatte venire per il lavoro
    .why = Si impiegano migranti e il datore di lavoro non paga il viaggio di ritorno alle persone che ha fatto venire. Chi non può permettersi di andarsene deve restare, quali che siano le condizioni. Le norme degli Stati Uniti chiedono al datore di lavoro di pagarlo, con eccezioni, per esempio quando il lavoratore resta legalmente nel paese; chi è stato assunto dove già viveva non è stato fatto venire, e l'elenco non permette di distinguere i due casi.
    .ask = Chi paga il viaggio di ritorno alle persone fatte venire per il lavoro, alla fine del rapporto e in caso di partenza anticipata, e quali eccezioni prevedete?
    .action = Inserire nel contratto il pagamento, da parte del datore di lavoro, del viaggio di ritorno delle persone fatte venire per il lavoro. Non comporta l'esclusione automatica.

rule-visa-tied-to-employer =
    .title = Permesso di lavoro legato a un solo datore di lavoro
    .why = I permessi dei lavoratori sono legati a questo datore di lavoro; chi se ne va o presenta un reclamo può quindi perdere il diritto di soggiorno. Di solito ciò dipende dalla legge e non dall'impresa, ma rende più forti le altre pressioni. Il peso è maggiore quando i documenti d'identità sono trattenuti, o quando quella domanda è stata posta e lasciata senza risposta.
    .ask = I lavoratori possono cambiare datore di lavoro senza il vostro consenso, che ne è del loro permesso quando se ne vanno e chi tiene i loro passaporti?
    .action = Concordare un ulteriore canale attraverso il quale i lavoratori possano esprimersi, e un consenso scritto al cambio di datore di lavoro. Non è mai un motivo per non impiegare migranti; non comporta l'esclusione automatica.

rule-id-documents-held =
    .title = Documenti d'identità dei lavoratori trattenuti
    .why = I passaporti o altri documenti d'identità sono tenuti dal datore di lavoro, da un agente o da altri. Senza i propri documenti i lavoratori non possono andarsene: per questo la ritenzione dei documenti è uno degli undici indicatori dell'OIL ed è vietata nei contratti degli Stati Uniti. Alcuni datori di lavoro offrono la custodia su richiesta dei lavoratori; ciò che conta è se ciascuno può riavere il documento a qualsiasi ora senza chiedere permesso. La sicurezza dei lavoratori viene prima di tutto: i documenti si restituiscono senza mettere in pericolo chi ha parlato.
    .ask = Chi tiene i documenti d'identità dei lavoratori, dove e perché, ciascun lavoratore può riaverli a qualsiasi ora senza permesso e come potete dimostrarlo?
    .action = Far restituire subito i documenti e averne conferma dai lavoratori. Non comporta l'esclusione automatica.

rule-movement-restricted =
    .title = I lavoratori non possono uscire liberamente
    .why = I lavoratori non possono lasciare liberamente il sito o l'alloggio fuori dall'orario di lavoro. La limitazione della libertà di movimento è uno degli undici indicatori dell'OIL. Cancelli e registri delle uscite per ragioni di sicurezza sono comuni e non sono ciò che si intende qui; conta se un lavoratore che vuole andarsene può farlo. Le domande ai lavoratori sono poste da persone indipendenti, lontano dai superiori.
    .ask = Vi preghiamo di descrivere cancelli, orari di rientro, sorveglianza e trasporti nel sito e negli alloggi. I lavoratori possono entrare e uscire nel tempo libero e lasciare il lavoro quando lo desiderano?
    .action = Organizzare colloqui con i lavoratori condotti da un soggetto indipendente; eliminare le limitazioni che la sicurezza non richiede. Non comporta l'esclusione automatica.

rule-wages-withheld =
    .title = Salari pagati in ritardo o trattenuti
    .why = I salari sono in ritardo, trattenuti come cauzione o versati in un risparmio che i lavoratori non hanno scelto. La trattenuta del salario è uno degli undici indicatori dell'OIL: le persone restano per non perdere ciò che hanno guadagnato. Un singolo pagamento in ritardo può avere una causa ordinaria, che la risposta può chiarire. La prima tutela dei lavoratori è essere pagati.
    .ask = Per quali periodi i salari sono stati pagati in ritardo o trattenuti, per quale importo, per quanti lavoratori, e quando sono stati o saranno pagati?
    .action = Concordare che gli arretrati siano pagati entro una data, con prova del pagamento. Non comporta l'esclusione automatica.

rule-wage-below-minimum =
    .title = Salario più basso inferiore al minimo legale
    .why = Il salario mensile più basso indicato è inferiore al minimo legale indicato per gli stessi lavoratori. Può dipendere da un lavoro a tempo parziale, da un minimo orario o da una cifra errata. Entrambi gli importi provengono dall'elenco e sono in una stessa valuta; lo strumento non conosce il salario minimo di alcun paese, perciò una cifra mancante dà esito «non noto».
    .ask = Per quante ore al mese è corrisposto il salario più basso, quale minimo legale si applica e come spiegate la differenza?
    .action = Chiedere un campione di buste paga senza nominativi e il pagamento degli arretrati. Non comporta l'esclusione automatica.

rule-deductions-excessive =
    .title = Dai salari si trattiene più di quanto la legge consenta
    .why = Dai salari si trattiene, per vitto, alloggio, attrezzi o multe, più di quanto la legge consenta o i lavoratori abbiano accettato. Le trattenute possono ridurre quasi a nulla un salario regolare e trasformare un lavoro in un debito; fanno parte del modo in cui si presenta lo sfruttamento nei cantieri edili. Ciò che è consentito varia da paese a paese, ed è possibile un errore nelle buste paga.
    .ask = Vi preghiamo di inviare il prospetto delle trattenute: per che cosa, quanto al mese, su quale base legale o scritta e quanti lavoratori sono interessati.
    .action = Far cessare e rimborsare le trattenute, con un campione di buste paga senza nominativi. Non comporta l'esclusione automatica.

rule-debt-bondage =
    .title = I lavoratori sono in debito con il datore di lavoro o con un agente
    .why = I lavoratori devono denaro al datore di lavoro, a un reclutatore o a un agente. Un debito da estinguere lavorando lega le persone al posto di lavoro, e la servitù per debiti è uno degli undici indicatori dell'OIL. Non si intende qui un piccolo anticipo sul salario a condizioni chiare; sono le condizioni a decidere, e l'elenco non le mostra. I lavoratori si tutelano mettendo fine al debito, non al loro lavoro.
    .ask = Quanto devono i lavoratori, a chi, da quando, a quali condizioni e con quale interesse, e possono andarsene prima di aver restituito la somma?
    .action = Far cancellare i debiti che derivano da reclutamento, alloggio o attrezzi e indirizzare i lavoratori a una consulenza indipendente. Non comporta l'esclusione automatica.

rule-hours-excessive =
    .title = Settimane lavorative molto lunghe
    .why = La settimana lavorativa più lunga indicata supera il limite. Gli straordinari eccessivi sono uno degli undici indicatori dell'OIL, soprattutto quando non sono volontari. Il peso è medio oltre le 60 ore (48 più 12 di straordinario), che il codice di base dell'ETI lascia superare solo in circostanze eccezionali, e alto oltre le 72 ore, un nostro valore predefinito; la legge nazionale può essere più severa.
    .ask = Con quale frequenza si lavora in settimane così lunghe, gli straordinari sono volontari e pagati con una maggiorazione, e quali registri lo mostrano?
    .action = Concordare turni che rispettino la legge e il limite previsto nel contratto. Non comporta l'esclusione automatica.

rule-violence-or-threats =
    .title = Segnalate violenze o minacce
    .why = Sono segnalate violenze, minacce o minacce di denunciare i lavoratori alle autorità. Figurano tra gli undici indicatori dell'OIL. Una segnalazione non è una prova, ma rivolgersi alla persona sbagliata può mettere in pericolo i lavoratori; proteggerli viene quindi prima del chiarimento dell'offerta.
    .ask = Con quale persona o organismo indipendente possiamo parlare di come sono trattati i reclami per violenze o minacce? Vi preghiamo di non inviare con questa risposta né nomi né particolari dei reclami.
    .action = Seguire per prima cosa il meccanismo nazionale di referral per le presunte vittime; non mettere in allerta chi può essere responsabile. Decidere sull'offerta con l'ufficio legale; non comporta l'esclusione automatica.

rule-housing-substandard =
    .title = Alloggi al di sotto dello standard, o standard non noto
    .why = È fornito un alloggio e questo non rispetta lo standard del paese ospitante, oppure la domanda su questo punto è lasciata senza risposta. Chi controlla il posto letto controlla anche il lavoratore, e gli alloggi inadeguati rientrano nell'indicatore dell'OIL sulle condizioni di vita abusive. Una mancata risposta significa soltanto che gli alloggi vanno verificati. Un elenco senza la domanda sullo standard dà esito «non noto».
    .ask = Quale standard si applica agli alloggi, chi li ha ispezionati l'ultima volta e quando, e quanto pagano i lavoratori per l'alloggio? Vi preghiamo di inviare il verbale.
    .action = Ispezionare e, se necessario, offrire ai lavoratori un altro alloggio senza costi per loro. Non comporta l'esclusione automatica.

rule-isolated-worksite =
    .title = Luogo di lavoro isolato o chiuso
    .why = Il luogo di lavoro è isolato, oppure chiuso agli esterni e sotto il controllo del datore di lavoro. L'isolamento è uno degli undici indicatori dell'OIL: un aiuto, un telefono e un altro datore di lavoro sono lontani. Il peso è maggiore quando i lavoratori vi sono anche alloggiati o sono migranti. La maggior parte dei luoghi isolati è gestita correttamente; il luogo richiede che vi sia un modo per raggiungere un aiuto e non accusa nessuno.
    .ask = Come possono i lavoratori del sito raggiungere un telefono, un mezzo di trasporto, cure mediche e un aiuto indipendente, e chi dall'esterno visita il sito?
    .action = Concordare una linea telefonica indipendente dal datore di lavoro e l'accesso per i visitatori. Di per sé non è mai un motivo di esclusione.

rule-vulnerable-workers-exposed =
    .title = Sono impiegati gruppi facilmente esposti allo sfruttamento
    .why = Il fornitore impiega persone di gruppi sui quali altri possono facilmente fare pressione, come richiedenti asilo o persone indebitate per il viaggio. Impiegarle è giusto ed è spesso una via d'uscita dallo sfruttamento; richiede tutele, non una riduzione di questi posti di lavoro. La risposta «nessuno» dà esito «senza rilievi»; una cella vuota no.
    .ask = Quali tutele hanno questi lavoratori: informazioni nella loro lingua, consulenza gratuita, un canale di cui si fidano, verifiche su quanto hanno pagato per ottenere il lavoro?
    .action = Concordare tutele per questi gruppi. Non chiedere mai l'esclusione di tali lavoratori; non comporta l'esclusione automatica dell'offerta.

rule-child-labour-reported =
    .title = Segnalato lavoro minorile
    .why = È segnalata la presenza di bambini al di sotto dell'età minima o di minori impiegati in lavori pericolosi. Il lavoro minorile è nominato nel motivo di esclusione della direttiva 2014/24/UE, ma soltanto una condanna definitiva fa sorgere tale motivo; una segnalazione no. Il minore viene prima di tutto: il solo licenziamento porta spesso a qualcosa di peggio.
    .ask = Quali età e quali mansioni sono interessate e che cosa è stato fatto per i minori: scuola, reddito per la famiglia, cure mediche? Vi preghiamo di non inviare nomi.
    .action = Concordare con un'organizzazione specializzata un rimedio che metta il minore al primo posto; verificare come viene accertata l'età. Decidere sull'offerta con l'ufficio legale; non comporta l'esclusione automatica.

rule-grievance-missing =
    .title = Nessun modo sicuro per presentare reclami
    .why = I lavoratori non hanno una via per presentare reclami, oppure ne hanno una che non si può usare senza indicare il proprio nome. La decisione n. 8/07 del Consiglio dei ministri dell'OSCE chiede procedure di reclamo riservate; dove non ne esistono, l'assenza di reclami non dice nulla. Una via che non sia anonima è un punto da migliorare. Servono entrambe le risposte per l'esito «senza rilievi».
    .ask = Come possono i lavoratori presentare un reclamo, in quali lingue, possono farlo senza indicare il proprio nome, che cosa li protegge dalle ritorsioni e quanti casi vi sono stati l'anno scorso?
    .action = Istituire un canale o aderire a una linea telefonica condivisa. Non comporta l'esclusione automatica.

rule-indicator-cluster =
    .title = Più indicatori di lavoro forzato insieme
    .why = Presso un solo fornitore si presentano insieme più indicatori. L'OIL osserva che un solo indicatore può bastare e che spesso più indicatori insieme fanno pensare al lavoro forzato. Sono forti: documenti trattenuti, libertà di movimento limitata, salari trattenuti, debito, violenze o minacce, lavoro minorile, inganno, commissioni di reclutamento; sono medi: settimane molto lunghe, paga inferiore al minimo, alloggi inadeguati, trattenute non consentite, nessun contratto che sia compreso. Quali siano forti e quanti ne occorrano sono nostri valori predefiniti; il risultato è un indicatore, e la sicurezza dei lavoratori viene prima dell'offerta.
    .ask = Vi preghiamo di rispondere in un'unica risposta alle domande sui punti elencati per voi e di dirci che cosa è stato fatto per i lavoratori interessati. Vi preghiamo di non inviare nomi di lavoratori.
    .action = Decide una persona: trasmettere il caso alla persona responsabile per i diritti umani o all'ufficio legale, valutare se segnalarlo all'autorità competente e concordare misure che proteggano i lavoratori. Non comporta l'esclusione automatica.

rule-sector-high-risk =
    .title = Settore indicato per un rischio di sfruttamento lavorativo
    .why = Il lavoro rientra in un settore che autorità e studi indicano per lo sfruttamento lavorativo. Ciò descrive il settore, non l'impresa, e stabilisce quante domande vale la pena di porre. I settori contrassegnati come «alto» pesano più di quelli contrassegnati come «medio»; i contrassegni sono la lettura che questo progetto dà degli elenchi citati. Un settore che non figura negli elenchi non è per questo sicuro.
    .ask = Quali attività svolgerete per questo contratto, in quali siti e con i lavoratori di quale impresa?
    .action = Usare la serie di domande più ampia. È solo un elemento di contesto; mai un motivo di esclusione.

rule-sector-outsourced-labour =
    .title = Lavoro ad alta intensità di manodopera, in gran parte esternalizzato
    .why = Un lavoro ad alta intensità di manodopera, come pulizie, ristorazione, edilizia, agricoltura, assistenza o trasporti, è svolto da lavoratori di agenzia o per la maggior parte da subappaltatori. Quanto più il datore di lavoro è lontano dalla stazione appaltante, tanto meno si vede della paga e del reclutamento. È un modo di lavorare comune e lecito; richiede uno sguardo sul posto. Il limite del 50 per cento è un nostro valore predefinito.
    .ask = Chi è il datore di lavoro delle persone sul posto, attraverso quanti contratti, e chi le dirige e le paga?
    .action = Concordare verifiche sul posto e un limite alla lunghezza della catena. Non comporta l'esclusione automatica.

rule-workforce-temporary-heavy =
    .title = Molti lavoratori a termine, stagionali o di agenzia
    .why = Una quota elevata dei lavoratori ha un contratto a termine, stagionale o tramite agenzia. Chi può essere mandato via in qualsiasi momento fa fatica a presentare reclami, e i suoi reclutatori e contratti cambiano spesso. Molte attività non possono farne a meno, e ciò non dice nulla su come queste persone sono trattate. Il limite del 30 per cento è un nostro valore predefinito.
    .ask = Quali contratti hanno i lavoratori temporanei, tramite quali agenzie arrivano e chi li informa dei loro diritti?
    .action = Chiedere contratti campione senza nominativi. Di per sé non è mai un motivo di esclusione.

rule-migrant-share-high =
    .title = Molti lavoratori migranti, o migranti senza una politica sulle commissioni
    .why = Una quota elevata dei lavoratori è costituita da migranti, oppure i migranti arrivano tramite un'agenzia e nulla dice che il datore di lavoro paga il reclutamento. I migranti hanno più spesso debiti dovuti al reclutamento e dipendono da un solo datore di lavoro; un piano contro la tratta dovrebbe tenere conto del loro numero. Impiegare migranti non è una colpa e l'obiettivo non è averne di meno. Il limite del 30 per cento è un nostro valore predefinito; al di sotto servono le risposte sull'agenzia e sulla politica in materia di commissioni per l'esito «senza rilievi».
    .ask = Da quali paesi provengono i lavoratori, chi li ha reclutati, quanto hanno pagato e in quali lingue sono i loro contratti?
    .action = Verificare con i lavoratori commissioni e documenti d'identità. Non chiedere mai che i migranti siano sostituiti; non comporta l'esclusione automatica.

rule-country-elevated =
    .title = Paese in una fascia bassa del rapporto statunitense sulla tratta
    .why = Il lavoro si svolge in un paese collocato in Tier 3, nella Tier 2 Watch List o come Special Case nel rapporto degli Stati Uniti sulla tratta di persone (Trafficking in Persons Report); se il luogo di lavoro non è indicato, si considera al suo posto il paese di registrazione. Le fasce (Tier) valutano ciò che fanno i governi, non le imprese o i lavoratori. Più della metà di tutto il lavoro forzato si trova in paesi a reddito medio-alto e alto, perciò un paese che non figura nell'elenco non è una prova di sicurezza, e il solo paese non pesa mai più di «alto». Il modo in cui le fasce diventano gradi di gravità è un nostro valore predefinito.
    .ask = In quali siti si svolgerà il lavoro e che cosa fate là oltre a quanto richiesto dalla legge nazionale?
    .action = Usare la serie di domande più ampia. Di per sé non è mai un motivo di esclusione.

rule-region-state-imposed =
    .title = Regione o origine con lavoro forzato imposto dallo Stato
    .why = Il sito si trova nello Xinjiang, oppure il lavoro o i beni provengono dalla Corea del Nord, oppure il cotone proviene dal Turkmenistan: là, secondo le segnalazioni, è lo Stato stesso a imporre il lavoro, perciò le buone prassi del singolo datore di lavoro servono a poco. La legge degli Stati Uniti presume il lavoro forzato per i beni provenienti dallo Xinjiang; anche un regolamento dell'UE comprende il lavoro imposto dallo Stato. Lo Xinjiang si riconosce dalla regione, dalla città o dall'indirizzo; per un lavoro in Cina un indirizzo vuoto dà esito «non noto». I beni senza origine indicata si considerano provenienti dal sito; finché nessuno dice da dove vengono le materie prime e i componenti, l'esito della regola resta «non noto». Le materie prime e i componenti dello Xinjiang che passano per altri paesi, e i lavoratori trasferiti da là in altre province, non si possono vedere in queste colonne.
    .ask = Vi preghiamo di ricostruire con documenti il percorso di ogni materia prima e componente fino all'azienda agricola, alla miniera o allo stabilimento, e di dirci chi mette a disposizione la manodopera in ciascun sito.
    .action = Chiedere documenti di tracciabilità o una fonte sostitutiva; coinvolgere l'ufficio legale se i beni sono importati. Gli audit sul posto sono accettati raramente come prova in quei luoghi. Non comporta l'esclusione automatica.

rule-site-country-missing =
    .title = Paese in cui si svolge il lavoro non indicato
    .why = L'elenco chiede dove si svolge il lavoro e non contiene risposta. Il rischio è dove le persone lavorano, e la sede legale dice poco al riguardo: molti fornitori sono registrati in un paese e producono in altri. Finché il paese non è noto, si usa al suo posto il paese di registrazione, se c'è. Un elenco che non lo chiede affatto dà esito «non noto».
    .ask = In quale paese e a quale indirizzo si svolgerà il lavoro?
    .action = Chiedere l'unico dato mancante. Non è un motivo di esclusione.

rule-good-listed =
    .title = Bene e origine nell'elenco statunitense dei beni
    .why = Il bene e il suo paese figurano nell'elenco del Dipartimento del lavoro degli Stati Uniti dei beni prodotti con lavoro forzato o minorile. Per il lavoro forzato il peso è alto; per il lavoro minorile, e per i beni elencati perché una loro materia prima o un loro componente è prodotto con lavoro forzato o minorile, è medio. L'elenco nomina beni e paesi, non imprese, e non ha scopo punitivo. L'edizione inclusa è quella di una certa data; una coppia che non vi figura dà esito «non noto» e non «senza rilievi», perciò ottiene l'esito «senza rilievi» soltanto un fornitore che non fornisce beni.
    .ask = Da quale azienda agricola, miniera o stabilimento proviene il bene e quali tutele esistono in quel luogo?
    .action = Chiedere informazioni sull'origine e sulle tutele. È una domanda, non un motivo di esclusione.

rule-good-input-at-risk =
    .title = Materia prima o componente e origine nell'elenco statunitense dei beni
    .why = Una materia prima o un componente e il paese da cui proviene figurano nell'elenco del Dipartimento del lavoro degli Stati Uniti dei beni prodotti con lavoro forzato o minorile. Il danno si trova spesso là da dove viene il cotone o il cacao, diversi passaggi prima del fornitore. L'elenco nomina beni e paesi, non imprese, e non ha scopo punitivo. L'edizione inclusa è quella di una certa data; una coppia che non vi figura dà esito «non noto» e non «senza rilievi», perciò ottiene l'esito «senza rilievi» soltanto un fornitore che dichiara di non impiegare materie prime o componenti.
    .ask = Da quale azienda agricola, miniera o stabilimento proviene questa materia prima o questo componente, quale quota del vostro prodotto rappresenta e che cosa sapete del lavoro in quel luogo?
    .action = Chiedere l'origine delle principali materie prime e dei principali componenti, passaggio per passaggio. È una domanda, non un motivo di esclusione.

rule-good-origin-unknown =
    .title = Bene nell'elenco statunitense, origine non indicata
    .why = Il bene figura nell'elenco del Dipartimento del lavoro degli Stati Uniti dei beni prodotti con lavoro forzato o minorile per almeno un paese, e l'elenco dei fornitori non ne indica l'origine. Finché l'origine non è nota, nessuno può dire se quella voce dell'elenco riguardi il bene; la sede del fornitore non risponde a questa domanda. La materia prima, i componenti e l'ultima lavorazione possono provenire ciascuno da un luogo diverso. Un bene che non figura nell'elenco, o che vi figura con un altro nome, dà esito «non noto».
    .ask = In quale paese il bene è stato coltivato, estratto o fabbricato e da dove provengono la sua materia prima e i suoi componenti principali?
    .action = Chiedere l'unico dato mancante. Non è un motivo di esclusione.

rule-excl-thb-conviction =
    .title = Condanna per tratta o lavoro minorile
    .why = L'elenco indica una condanna per tratta di esseri umani o lavoro minorile divenuta definitiva negli ultimi cinque anni. È un motivo di esclusione obbligatoria nella direttiva 2014/24/UE e ha corrispondenti altrove; se si applichi, e per quanto tempo, spetta all'ufficio legale deciderlo. Una data mancante conta come compresa nel periodo, perché una lacuna non deve portare all'esito «senza rilievi». Il fornitore può dimostrare di avervi posto rimedio.
    .ask = Vi preghiamo di indicare il giudice, la data e il reato, l'eventuale periodo di esclusione fissato nella sentenza e che cosa è stato fatto da allora: risarcimento, fatti chiariti, cambiamenti nel personale e nei controlli.
    .action = Fermarsi; decide l'ufficio legale, dopo che il fornitore ha avuto la possibilità di dimostrare le proprie misure di self-cleaning. Non comporta l'esclusione automatica.

rule-excl-managing-person-conviction =
    .title = Condanna di una persona con funzioni di direzione o controllo
    .why = L'elenco indica una condanna per tratta di esseri umani o lavoro minorile, divenuta definitiva negli ultimi cinque anni, a carico di un amministratore, di un membro di un organo di vigilanza, di un rappresentante o di una persona con poteri di controllo. Nella direttiva 2014/24/UE l'obbligo di esclusione si estende a queste persone, e altre leggi conoscono le persone collegate; se si applichi spetta all'ufficio legale deciderlo. Conta anche se la persona è ancora in carica. Una data mancante conta come compresa nel periodo, perché una lacuna non deve portare all'esito «senza rilievi»; la condanna di un altro dipendente non è considerata qui.
    .ask = La persona è ancora in carica o esercita ancora il controllo e, se no, da quando non più, e che cosa è cambiato da allora nei controlli?
    .action = Fermarsi; decide l'ufficio legale, dopo aver verificato che la persona abbia lasciato l'incarico e aver sentito che cosa è cambiato. Non comporta l'esclusione automatica.

rule-excl-labour-law-breach =
    .title = Infrazione in materia di lavoro accertata
    .why = L'elenco indica un'infrazione agli obblighi in materia sociale o del lavoro, senza condanna, nel periodo considerato. Di solito è un motivo per cui la stazione appaltante può escludere, non deve; decidono la gravità dell'infrazione e ciò che è stato riparato. Il periodo è un nostro valore predefinito, e alcune leggi risalgono più indietro. Una data mancante conta come compresa nel periodo, perché una lacuna non deve portare all'esito «senza rilievi».
    .ask = Quale autorità ha accertato che cosa e quando, quanti lavoratori erano interessati e come vi è stato posto rimedio?
    .action = L'ufficio legale valuta la gravità e il rimedio e redige una nota sulla proporzionalità; chiedere prima la prova del rimedio. Non comporta l'esclusione automatica.

rule-excl-self-cleaning-unassessed =
    .title = Misure di self-cleaning non dimostrate o non valutate
    .why = Una condanna o un'infrazione accertata rientra nel periodo considerato, e alla domanda se il fornitore vi abbia posto rimedio si risponde no o non si risponde. La direttiva 2014/24/UE riconosce al fornitore il diritto di dimostrare di essere di nuovo affidabile: danno risarcito, fatti chiariti, personale e controlli cambiati. Nessuno può essere escluso prima che ciò sia stato ascoltato e valutato. Una mancata risposta conta qui come un no, perché nulla è stato ancora valutato. I tre anni per un'infrazione sono un nostro valore predefinito.
    .ask = Vi preghiamo di mostrare che cosa è stato fatto da allora: risarcimento versato, fatti chiariti con le autorità, cambiamenti nel personale, nell'organizzazione e nei controlli.
    .action = Aprire un fascicolo con un termine per la risposta; l'ufficio legale valuta le misure e motiva la decisione. Non comporta mai l'esclusione automatica.

rule-excl-debarred =
    .title = Presenza in un registro di imprese interdette o escluse
    .why = L'elenco indica che il fornitore figura in un registro di imprese interdette o escluse, oppure un suo nome o numero figura in un registro di questo tipo fornito per lo screening. Alcune leggi prevedono tali registri, e l'interdizione è tra i rimedi delle norme degli Stati Uniti contro la tratta. L'iscrizione può avere un altro motivo, può essere cessata o può riguardare un'impresa dal nome simile; soltanto il registro stesso lo dice.
    .ask = L'iscrizione vi riguarda? Vi preghiamo di indicare il registro, il numero e la data del provvedimento, il suo motivo e la sua scadenza, oppure di dirci perché lo contestate.
    .action = Consultare il registro stesso prima di agire; decide l'ufficio legale. Non comporta l'esclusione automatica.

rule-excl-relied-on-entity =
    .title = Possibile motivo di esclusione presso un soggetto di cui l'offerta si avvale
    .why = L'offerente si avvale di un fornitore di livello inferiore per soddisfare i criteri di selezione, o lo ha come membro del raggruppamento, e per quel fornitore è emerso un rilievo su un possibile motivo di esclusione. In alcune leggi un motivo presso un tale soggetto incide sull'offerta. Se sia così nel caso presente, e se il soggetto possa essere sostituito, spetta all'ufficio legale deciderlo. Ciò non dice nulla sull'offerente stesso, e un fornitore per il quale la domanda sull'avvalimento è rimasta senza risposta lascia la questione aperta.
    .ask = Il motivo presso il soggetto indicato sussiste, che cosa è stato fatto al riguardo e sostituirete il soggetto: con chi ed entro quando?
    .action = Decide l'ufficio legale; offrire la sostituzione del soggetto prima di respingere l'offerta. Non comporta l'esclusione automatica.

rule-excl-declaration-missing =
    .title = Nessuna dichiarazione sui motivi di esclusione
    .why = Agli atti non risulta la data di una dichiarazione sui motivi di esclusione per un offerente, oppure per un subappaltatore in un settore contrassegnato come «alto». Gli offerenti la presentano di norma; negli acquisti ad alto rischio le stazioni appaltanti possono chiederla anche ai membri della catena di fornitura. Se un acquisto sia ad alto rischio lo decide la stazione appaltante e non risulta dall'elenco, perciò il settore ne fa le veci. Un documento mancante non dice nulla su ciò che avrebbe dichiarato.
    .ask = Vi preghiamo di presentare la dichiarazione sui motivi di esclusione per ciascun soggetto indicato, con la relativa data.
    .action = Chiedere il documento e fissare un termine. Non va inteso di per sé come motivo di esclusione; non comporta l'esclusione automatica.

rule-structure-broken =
    .title = La posizione nella catena si contraddice
    .why = Ciò che l'elenco dice su chi sta sotto chi non può essere esatto: il fornitore superiore indicato non è nell'elenco, il fornitore sta sopra sé stesso, indica sé stesso come proprio fornitore superiore, oppure indica un livello che i suoi fornitori superiori non confermano. Finché è così, ciò che si rileva più in basso può non raggiungere l'offerta a cui appartiene. È un difetto dell'elenco e non dice nulla sul fornitore. Se non è indicato alcun livello, nessun livello può contraddirsi.
    .ask = Per chi lavorate in questa offerta e a quale livello? Vi preghiamo di indicare il numero di quel fornitore così come figura nell'elenco.
    .action = Correggere la riga e ripetere lo screening prima di fare affidamento su quanto mostrato per l'offerta. Non comporta l'esclusione automatica.

rule-risk-inherited =
    .title = Rilievi gravi più in basso nella catena
    .why = Un fornitore di livello inferiore a questo ha un rilievo alto o critico. Gli impegni che le stazioni appaltanti chiedono comprendono anche i subappaltatori, a ogni livello, perciò l'offerta porta con sé ciò che porta la sua catena. Gli indicatori di danno e i motivi di esclusione pesano qui quanto pesano là; l'esposizione per paese, settore o personale pesa un grado di gravità in meno a ogni livello. Questa è una nostra regola, e il rilievo riguarda l'altro fornitore: non dice nulla su ciò che questo sapeva o ha fatto. Un fornitore di livello inferiore che non ha risposto a nulla lascia la questione aperta.
    .ask = Che cosa sapete dei rilievi presso il fornitore indicato, che cosa farete al riguardo ed entro quando?
    .action = Chiedere prima alla fonte e annotare quale influenza vi abbia l'offerente. Preferire il rimedio alla sostituzione. Non comporta l'esclusione automatica.

rule-shares-exceed-whole =
    .title = Le quote dei subappaltatori superano il totale
    .why = Le parti di contratto che l'elenco indica per i subappaltatori diretti superano nel complesso il contratto. La parte di qualcuno è errata, è quella di un altro contratto o figura due volte nell'elenco; in tal caso è errata anche la parte del valore mostrata per un rilievo. È un difetto dell'elenco e non dice nulla sul fornitore. La somma è arrotondata al punto percentuale intero, poiché le parti stesse sono spesso arrotondate.
    .ask = Quale parte del valore di questo contratto esegue ciascuno dei vostri subappaltatori diretti, in percentuale?
    .action = Correggere le quote prima di fare affidamento su quanto mostrato come parte del valore. Non comporta l'esclusione automatica.

rule-shared-by-rival-bids =
    .title = Presente in offerte concorrenti
    .why = Lo stesso fornitore figura in più offerte che concorrono per uno stesso lotto. Ciò che si rileva su di esso conta in ciascuna offerta e, chiunque vinca, la questione resta. Nei mercati piccoli è cosa comune e non dice nulla sul fornitore.
    .ask = A quali di queste offerte partecipate e con quale parte del lavoro?
    .action = Chiarire una sola volta, per tutte le offerte in cui figura, ciò che è aperto su questo fornitore, e trattare gli offerenti allo stesso modo. Non comporta l'esclusione automatica.

rule-address-shared-by-rivals =
    .title = Indirizzo di un fornitore di un'offerta concorrente
    .why = Un fornitore di un'offerta concorrente indica lo stesso indirizzo nella stessa città. Due nomi possono corrispondere a una sola impresa, per la quale in tal caso l'altra offerta non riporta ciò che è stato rilevato. Centri direzionali e zone industriali sono condivisi da molte imprese che non hanno nulla a che fare l'una con l'altra.
    .ask = Chi altro opera a questo indirizzo e in quale rapporto siete con quell'impresa?
    .action = Accertare se si tratti di una sola impresa o di un solo gruppo; in tal caso considerare valido per entrambe ciò che è stato rilevato sull'una o sull'altra. Non comporta l'esclusione automatica.

rule-registration-shared-by-rivals =
    .title = Numero di registrazione di un fornitore di un'offerta concorrente
    .why = Un altro fornitore, di un'offerta concorrente, indica lo stesso numero di registrazione nello stesso paese. Un registro assegna un numero una volta sola: o si tratta di una sola impresa con due nomi, cosicché ciò che è stato rilevato sull'una manca all'altra, oppure uno dei due numeri è errato.
    .ask = Con quale numero siete registrati e con quali altri nomi operate?
    .action = Confrontare entrambe le voci con il registro; se si tratta di una sola impresa, considerare valido per entrambe ciò che è stato rilevato sull'una o sull'altra. Non comporta l'esclusione automatica.

rule-tiers-undisclosed =
    .title = Subappalto dichiarato, nessun subappaltatore indicato
    .why = Il fornitore affida a terzi una parte del contratto e l'elenco non contiene alcun subappaltatore al di sotto di esso. A chi nessuno conosce, nessuno può porre domande. Il peso è maggiore in un settore contrassegnato come «alto». Può darsi che i subappaltatori non siano ancora stati scelti, o che manchino semplicemente dall'elenco; un elenco che non dice chi sta sotto chi dà esito «non noto».
    .ask = Vi preghiamo di indicare i subappaltatori e i fornitori di manodopera a cui intendete ricorrere, con il paese, il sito e la quota del lavoro.
    .action = Chiedere i nomi prima dell'aggiudicazione nei lotti a rischio più elevato, prima che inizino il lavoro negli altri. Non comporta l'esclusione automatica.

rule-flowdown-missing =
    .title = Clausola contro la tratta non estesa ai subappaltatori
    .why = Il lavoro è subappaltato e la clausola contro la tratta non è estesa a subappaltatori e agenti, oppure la domanda al riguardo è lasciata senza risposta. Un obbligo che si ferma al primo contratto non raggiunge le persone alla fine della catena. Una mancata risposta pesa meno di un no. Un elenco senza questa domanda dà esito «non noto».
    .ask = Vi preghiamo di mostrarci la clausola nei vostri contratti con subappaltatori e agenti e di dirci chi tra loro l'ha firmata.
    .action = Far modificare i contratti prima che il subappaltatore inizi. Non comporta l'esclusione automatica.

rule-labour-only-sub =
    .title = Fornitore di manodopera al di sotto del primo subappaltatore
    .why = Un'impresa che mette a disposizione soltanto persone si trova due o più contratti sotto l'offerente. Quanto più in basso si trova, tanto meno l'offerente vede chi recluta, dirige e paga i lavoratori. Catene di questo tipo sono comuni e lecite, soprattutto nell'edilizia. Se l'elenco non indica il livello, i passaggi fino all'offerente possono mostrare che il limite è raggiunto; altrimenti la regola dà esito «non noto». Il limite di due è un nostro valore predefinito.
    .ask = Chi dirige e chi paga questi lavoratori, chi li ha reclutati e perché non sono assunti più in alto nella catena?
    .action = Concordare verifiche dirette sulla paga e sul reclutamento presso questa impresa. Di per sé non è mai un motivo di esclusione.

rule-price-below-labour-cost =
    .title = Costo della manodopera inferiore al costo del minimo legale
    .why = Il costo della manodopera compreso nel prezzo, diviso per le ore previste, è inferiore al salario minimo legale per un'ora con una maggiorazione per contributi sociali, ferie e simili. Un prezzo che non basta a pagare salari conformi alla legge lo pagano spesso i lavoratori. Tutti gli importi provengono dall'elenco; 173 ore al mese (40 ore alla settimana) e la maggiorazione del 20 per cento sono nostri valori predefiniti, e dove per legge è dovuto di meno il prezzo può essere corretto. Un numero di ore errato è la spiegazione più frequente. La direttiva 2014/24/UE prevede per le offerte anormalmente basse una procedura in cui l'offerente fornisce prima le proprie spiegazioni; la conosciamo da sintesi.
    .ask = Vi preghiamo di scomporre il costo orario della manodopera: salario, contributi sociali, ferie e malattia, supervisione, spese generali e le ore su cui si basa.
    .action = Usare la procedura per le offerte anormalmente basse, in cui l'offerente fornisce prima le proprie spiegazioni. Chiedersi anche se lo stanziamento della stazione appaltante stessa consenta salari conformi alla legge. Non comporta l'esclusione automatica.

rule-audit-absent-high-risk =
    .title = Esposizione alta e nessuna verifica indipendente recente
    .why = Il lavoro si svolge in un settore contrassegnato come «alto», oppure in un paese in Tier 3 o indicato come Special Case nel rapporto degli Stati Uniti sulla tratta di persone (Trafficking in Persons Report), e non è indicata alcuna verifica indipendente delle condizioni di lavoro negli ultimi 24 mesi. Una verifica senza seguito prova poco, e gli audit individuano con difficoltà il lavoro forzato, perciò una verifica che coinvolge i lavoratori vale di più. Il periodo, e ciò che conta come esposizione alta, sono nostri valori predefiniti. Un elenco senza una colonna per le verifiche dà esito «non noto».
    .ask = Quando le condizioni di lavoro nel sito sono state verificate l'ultima volta in modo indipendente, da chi, i lavoratori sono stati ascoltati lontano dai superiori e che cosa è stato fatto riguardo ai rilievi?
    .action = Concordare una verifica adeguata al rischio, se possibile condotta dai lavoratori o non annunciata; niente audit a tappeto. Non comporta l'esclusione automatica.

rule-audit-findings-open =
    .title = Rilievi dell'ultima verifica ancora aperti
    .why = Rilievi critici o maggiori dell'ultima verifica delle condizioni di lavoro sono ancora aperti. Ogni rilievo richiede una misura, qualcuno che ne risponda e una data. I rilievi critici pesano di più. Il fatto che vi siano rilievi mostra che qualcuno ha guardato, e la trasparenza al riguardo non va punita; ciò che conta è se vengono risolti. Servono entrambi i numeri per l'esito «senza rilievi».
    .ask = Vi preghiamo di inviare il piano per chiudere i rilievi aperti: che cosa, chi, entro quando e come sarà verificato con i lavoratori.
    .action = Concordare le date e seguirle; provvedimenti soltanto se nulla si muove. Non comporta l'esclusione automatica.

rule-allegation-open =
    .title = Segnalazione credibile ancora aperta
    .why = È aperta una segnalazione credibile di tratta o lavoro forzato nei confronti del fornitore. Le norme degli Stati Uniti prevedono che le informazioni credibili, da qualunque fonte, siano comunicate ed esaminate. Una segnalazione non è un accertamento: il fornitore ha il diritto di essere sentito, e chi ha parlato non deve essere messo in pericolo. Il peso è maggiore quando anche le risposte del fornitore stesso indicano un danno.
    .ask = Qual è la vostra versione riguardo alla segnalazione, che cosa avete esaminato e con quale risultato, e quali prove potete inviare? Vi preghiamo di non inviare nomi di lavoratori.
    .action = Concedere un diritto di replica con un termine; mantenere riservata la fonte. Nessuna penalizzazione per ora; non comporta l'esclusione automatica.

rule-remediation-absent =
    .title = Danno indicato, nessun piano per ripararlo
    .why = Le risposte del fornitore indicano un danno di peso alto o critico (documenti trattenuti, libertà di movimento limitata, salari trattenuti, trattenute non consentite, debito, violenze o minacce, lavoro minorile, inganno o commissioni pagate dai lavoratori), e non esiste un piano per ripararlo, oppure quella domanda è stata lasciata senza risposta. Il rimedio è ciò di cui i lavoratori hanno più bisogno e depone a favore del fornitore. Una mancata risposta pesa meno di un no. Porre fine prima al contratto può lasciare la perdita ai lavoratori. Un elenco che non chiede se esiste un piano dà esito «non noto».
    .ask = Qual è il piano per i lavoratori interessati: sostegno, rimborso, documenti restituiti, con chi è stato concordato, chi ne risponde ed entro quando?
    .action = Concordare un piano con date e seguirlo per gradi; la cessazione del rapporto è l'ultimo passo. Seguire il meccanismo nazionale di referral se i lavoratori possono essere in pericolo. Non comporta l'esclusione automatica.

rule-answers-contradict =
    .title = Le risposte si contraddicono
    .why = Due risposte del fornitore non possono essere entrambe esatte: nessuna commissione ma un importo per lavoratore, o commissioni e un importo pari a zero; nessuna agenzia ma un'agenzia indicata, o un'agenzia e «nessuna» come nome; nessun piano ma parti di un piano; più migranti che lavoratori; migranti e una quota pari a zero, o una quota e nessun migrante; oppure nessun alloggio ma un alloggio conforme allo standard. Spesso è una svista nella compilazione. Finché il punto non è chiarito, le risposte non dovrebbero valere a favore del fornitore. Si confrontano soltanto le risposte date: una lacuna non può contraddire nulla, perciò non blocca le altre coppie, e dove non si può confrontare alcuna coppia l'esito della regola è «non noto».
    .ask = Due delle vostre risposte non sono compatibili. Quale delle due è esatta?
    .action = Far chiarire il punto prima di proseguire la valutazione dell'offerta. Non comporta l'esclusione automatica.

rule-plan-missing-legal =
    .title = Piano di conformità obbligatorio e assente
    .why = La parte eseguita fuori dagli Stati Uniti supera la soglia della Federal Acquisition Regulation (FAR), e il fornitore dichiara di non avere un piano contro la tratta. Al di sopra della soglia un piano di conformità (compliance plan) è una condizione per l'aggiudicazione e si estende ai subappalti di pari importo; i prodotti standard disponibili in commercio (COTS) sono esentati. Se nulla dice se si tratta di prodotti standard, essi contano come non esentati, perché una lacuna non deve portare all'esito «senza rilievi». La soglia cambia a date stabilite, e il giorno dello screening decide quale si applica.
    .ask = Vi preghiamo di inviare il vostro piano di conformità e il giorno dal quale si applica, oppure di dimostrare che si forniscono soltanto prodotti standard disponibili in commercio o che fuori dagli Stati Uniti si esegue meno della soglia.
    .action = Nessuna aggiudicazione finché non sono pervenuti il piano e la certificazione; un piano può essere commisurato alle dimensioni e al rischio del contratto. Non comporta l'esclusione automatica.

rule-cert-missing =
    .title = Certificazione in materia di tratta obbligatoria e assente
    .why = La parte che un offerente esegue fuori dagli Stati Uniti supera la soglia, e l'elenco chiede la certificazione in materia di tratta e non ne contiene la data. La certificazione è una condizione per l'aggiudicazione: dichiara che un piano esiste e che, dopo la dovuta diligenza, o non è stato riscontrato nulla oppure sono state adottate misure di rimedio e di segnalazione. Un documento mancante non dice nulla su ciò che avrebbe certificato. Chi non risulta collocato al di sotto di un altro fornitore conta come offerente; per i subappaltatori esiste un controllo a parte.
    .ask = Vi preghiamo di inviare la certificazione ai sensi della FAR 52.222-56 con la relativa data e di indicare gli agenti e i subappaltatori che essa comprende.
    .action = Ottenere la certificazione prima dell'aggiudicazione. Non comporta l'esclusione automatica.

rule-cert-subcontractor-missing =
    .title = Subappaltatore sopra la soglia senza certificazione
    .why = La parte eseguita all'estero in proprio da un subappaltatore o da un agente supera la soglia, e l'elenco chiede la sua certificazione e non ne contiene la data. L'offerente la ottiene prima di affidare il subappalto, a ogni livello. È un passo che si può ancora compiere e non dice nulla su come sono trattati i lavoratori del subappaltatore.
    .ask = Vi preghiamo di ottenere la certificazione in materia di tratta di questo subappaltatore prima di affidare il subappalto, e di inviarcene una copia con la relativa data.
    .action = Sospendere quel subappalto finché non c'è la certificazione; il resto dell'offerta può proseguire. Non comporta l'esclusione automatica.

rule-cert-lapsed =
    .title = Certificazione in materia di tratta più vecchia di un anno
    .why = La certificazione in materia di tratta ha più di un anno. Al di sopra della soglia la clausola contrattuale ne chiede una nuova ogni anno per tutta la durata del contratto, perché agenti, subappaltatori e lavoratori cambiano. Se il valore eseguito all'estero non è indicato, una certificazione rilasciata conta come necessaria. Una certificazione vecchia non significa che da allora qualcosa sia andato storto.
    .ask = Vi preghiamo di rinnovare la certificazione e di dirci che cosa è cambiato dall'ultima: agenti, subappaltatori, casi riscontrati.
    .action = Sollecitare e fissare un termine; ricorrere ai rimedi contrattuali soltanto se la certificazione non arriva. Non comporta l'esclusione automatica.

rule-cert-abuse-unremedied =
    .title = La certificazione dichiara un abuso ancora aperto
    .why = La certificazione dice che è stato riscontrato un abuso e non dice che vi è stato posto rimedio. Una certificazione si può rilasciare soltanto dopo che sono state adottate misure di rimedio e di segnalazione; fino ad allora l'aggiudicazione attende. Dichiararlo apertamente depone a favore del fornitore: il rimedio conta a suo vantaggio, e il silenzio non avrebbe aiutato i lavoratori. La sicurezza delle persone interessate viene prima dell'offerta.
    .ask = Che cosa è stato riscontrato e tra i lavoratori di quale impresa, chi è stato aiutato e come, che cosa è stato rimborsato e quale autorità è stata informata? Vi preghiamo di non inviare nomi di lavoratori.
    .action = Occuparsi per prima cosa della sicurezza delle vittime e della segnalazione ai servizi competenti, poi concordare un piano di rimedio con date; non porre fine al contratto in silenzio. Non comporta l'esclusione automatica.

rule-good-eo13126-uncertified =
    .title = Prodotto finale elencato senza la sua certificazione
    .why = Il bene e il suo paese figurano nell'elenco dei prodotti ottenuti con lavoro minorile forzato o vincolato (forced or indentured) di cui all'Executive Order 13126, e l'elenco dei fornitori non contiene la data della relativa certificazione. Al di sopra della soglia dei micro-acquisti il fornitore certifica di essersi adoperato in buona fede per accertare se sia stato impiegato lavoro di questo tipo. Né tale soglia né le eccezioni per origine e valore sono comprese in questa regola, perché cambiano e l'origine da sola non basta a stabilire se si applichino. L'elenco nomina beni e paesi e non accerta nulla su un'impresa; una coppia che non figura nell'edizione qui usata, che è quella di una certa data, dà esito «non noto» e non «senza rilievi».
    .ask = Fornite questo bene proveniente da questo paese? Se sì, vi preghiamo di inviare la certificazione ai sensi della FAR 52.222-18 e di dirci che cosa avete fatto per accertarlo; se no, vi preghiamo di dirci da dove proviene il bene. Se si applica un'eccezione, vi preghiamo di indicarla.
    .action = Ottenere la certificazione prima dell'aggiudicazione se l'acquisto supera la soglia dei micro-acquisti e non si applica alcuna eccezione. Non comporta l'esclusione automatica.

rule-dprk-labour =
    .title = Lavoro di cittadini nordcoreani
    .why = La Corea del Nord è indicata come paese di provenienza dei lavoratori, oppure come paese del fornitore o del suo sito. La legge degli Stati Uniti vieta l'ingresso dei beni prodotti con il lavoro di cittadini nordcoreani, ovunque essi lavorino. Le persone interessate non ne hanno colpa, e la loro sicurezza viene prima di qualsiasi domanda posta nel sito; chi è fuggito da quel paese non rientra per questo nel caso, e a chiarirlo è l'ufficio legale. Per l'esito «senza rilievi» devono essere noti sia i paesi di origine dei lavoratori sia un paese del fornitore. I beni, le materie prime e i componenti provenienti dalla Corea del Nord sono rilevati dalla regola su regioni e origini.
    .ask = Vi preghiamo di confermare da quali paesi provengono i lavoratori in tutti i siti per questo contratto, chi li ha collocati e a chi sono versati i loro salari. Vi preghiamo di non inviare nomi.
    .action = Trasmettere il caso all'ufficio legale prima dell'aggiudicazione e prima di contattare chiunque nel sito. Non comporta l'esclusione automatica.

rule-good-priority-sector-china =
    .title = Bene, materia prima o componente di un settore prioritario, dalla Cina o di origine non indicata
    .why = Un bene, una materia prima o un componente appartiene a un settore che la task force degli Stati Uniti sul lavoro forzato indica come prioritario, e proviene dalla Cina, oppure l'elenco ne chiede l'origine e non la indica. Un settore indicato comporta un rischio maggiore che il materiale provenga dallo Xinjiang e che una spedizione sia esaminata più da vicino alla frontiera. Il peso è alto quando i beni, le materie prime o i componenti provengono dalla Cina; quando la loro origine non è indicata è medio, perché può trattarsi soltanto di un dato mancante. Ogni settore conta dal giorno in cui è stato indicato. Il settore non dice nulla su come l'impresa tratta i propri lavoratori, e la Cina come origine non significa Xinjiang.
    .ask = Da quale azienda agricola, miniera o stabilimento provengono il bene e le sue principali materie prime e componenti, in ogni fase, e quali documenti lo dimostrano?
    .action = Chiedere la tracciabilità delle materie prime e dei componenti indicati; un'alternativa è una fonte sostitutiva. È una domanda, non un motivo di esclusione.

rule-good-under-order =
    .title = Bene e origine oggetto di un ordine delle dogane degli Stati Uniti
    .why = Il bene e il suo paese sono indicati in un ordine di fermo in vigore (Withhold Release Order) della Customs and Border Protection, che trattiene tali beni alla frontiera perché vi è motivo di sospettare lavoro forzato. Il peso è alto quando l'ordine riguarda l'intero paese o l'elenco dei fornitori indica il luogo, medio quando l'ordine riguarda una parte del paese che l'elenco dei fornitori non indica. Alcuni ordini escludono certi produttori o riguardano un tipo di miniera, perciò occorre leggere che cosa dice l'ordine. L'ordine riguarda i beni e non accerta nulla su questa impresa. Gli ordini cambiano, e l'elenco degli ordini è una copia a una certa data.
    .ask = Questo bene, o qualcosa che contiene, proviene dal luogo indicato nell'ordine? Vi preghiamo di inviare i documenti che ne ricostruiscono il percorso fino all'azienda agricola, alla miniera o allo stabilimento, oppure di dirci quale eccezione si applica.
    .action = Leggere l'ordine sulla pagina di chi lo pubblica, poi chiedere documenti di tracciabilità o una fonte sostitutiva; i beni che vi rientrano non saranno svincolati negli Stati Uniti. Non comporta l'esclusione automatica.

rule-xpcc-link =
    .title = Il nome rimanda allo Xinjiang Production and Construction Corps
    .why = Il nome del fornitore, un altro suo nome o il nome del suo proprietario contiene Xinjiang Production and Construction Corps (XPCC, Bingtuan, Xinjian Group), oppure una sua divisione o un suo reggimento, con il numero, accanto a un nome dello Xinjiang. Il corpo e gli organismi subordinati e affiliati figurano nell'elenco delle entità dell'Uyghur Forced Labor Prevention Act (UFLPA), e il suo cotone è indicato in un Withhold Release Order delle dogane degli Stati Uniti, che tale legge ha poi sostituito nella pratica. Un'impresa del corpo può essere registrata in un'altra provincia o commerciare attraverso un altro paese, e allora il suo indirizzo non dice nulla. Un nome è un indicatore e nulla di più: in Cina 兵团 da solo significa anche un corpo qualsiasi, e un'impresa può aver cambiato proprietario. «Senza rilievi» significa che i nomi così come sono scritti non contengono nessuna di queste parole; i proprietari che l'elenco non indica non vengono trovati.
    .ask = Fate parte dello Xinjiang Production and Construction Corps, siete di sua proprietà o gestiti da esso, oppure vi rifornite presso di esso? Vi preghiamo di indicare i vostri proprietari fino all'ultimo, e l'azienda agricola, la miniera o lo stabilimento da cui provengono i vostri beni.
    .action = Accertare prima dell'aggiudicazione, dal registro delle imprese, a chi appartiene l'impresa; poi chiedere documenti di tracciabilità o una fonte sostitutiva. Se appartiene al corpo, sui suoi beni decide l'ufficio legale. Non comporta l'esclusione automatica.

rule-name-of-xinjiang =
    .title = Il nome o il proprietario porta il nome di un luogo dello Xinjiang
    .why = Il nome del fornitore, un altro suo nome o il nome del suo proprietario contiene il nome dello Xinjiang o di un suo luogo, mentre né la regione né la città né l'indirizzo lo indicano. La legge degli Stati Uniti presume che i beni provenienti dallo Xinjiang siano prodotti con lavoro forzato, ovunque sia registrata l'impresa che li vende. Un'impresa può portare il nome di un luogo per molte ragioni: i fondatori, un piatto, una famiglia, una sede precedente. Ciò che conta è da dove vengono i suoi beni e i suoi lavoratori. I nomi condivisi con luoghi di altre zone contano soltanto in Cina, e i più comuni non contano affatto. «Senza rilievi» significa che i nomi così come sono scritti non contengono nessuna di queste parole, e nulla di più.
    .ask = Perché il vostro nome, o quello del vostro proprietario, contiene quello di questo luogo? Voi, il vostro proprietario o i vostri fornitori avete là un sito, e da quale azienda agricola, miniera o stabilimento provengono i vostri beni e le loro principali materie prime e componenti?
    .action = Chiedere da dove vengono i beni, e documenti se la risposta è lo Xinjiang. Il solo nome non decide nulla. Non comporta l'esclusione automatica.

rule-excl-labour-market-misconduct =
    .title = Elementi di prova che possono contare anche senza una condanna
    .why = Per un solo fornitore sono indicati più indicatori forti di lavoro forzato. Secondo il Procurement Act 2023 britannico un'amministrazione può escludere un fornitore anche senza una condanna se ritiene che vi siano prove sufficienti di schiavitù o tratta, nel paese o all'estero; se queste risposte vi si avvicinino spetta all'ufficio legale valutarlo, e la legge vuole che il fornitore sia prima sentito. Quanti indicatori occorrano è un nostro valore predefinito. Non è un accertamento che sia accaduto qualcosa del genere, e la sicurezza dei lavoratori viene prima dell'offerta.
    .ask = Vi preghiamo di esporre la vostra versione sui punti elencati per voi: che cosa è stato riscontrato e quando, che cosa è stato fatto per i lavoratori interessati e che cosa è cambiato da allora. Vi preghiamo di non inviare nomi di lavoratori.
    .action = Trasmettere il caso all'ufficio legale; informare il fornitore, sentirlo e, prima di decidere, tenere conto di ciò a cui ha posto rimedio. Valutare per prima cosa la segnalazione delle presunte vittime ai servizi competenti. Non comporta l'esclusione automatica.

rule-excl-associated-declaration-missing =
    .title = Nessuna dichiarazione di un soggetto di cui l'offerta si avvale
    .why = L'offerente si avvale di questo soggetto per soddisfare le condizioni di partecipazione, o lo ha nel proprio raggruppamento, e agli atti non risulta la data di una sua dichiarazione sui motivi di esclusione. Il Procurement Act 2023 britannico considera tali soggetti collegati (associated persons) come l'offerente stesso, qualunque sia il settore; l'offerente può sostituirli prima di essere escluso a causa loro. Un documento mancante non dice nulla su ciò che avrebbe dichiarato.
    .ask = Vi preghiamo di presentare la dichiarazione sui motivi di esclusione per questo soggetto, con la relativa data, oppure di dirci chi mettereste al suo posto.
    .action = Chiedere il documento e fissare un termine. Non va inteso di per sé come motivo di esclusione; non comporta l'esclusione automatica.

rule-product-ban-forced-labour =
    .title = Prodotto che può rientrare nel divieto dell'Unione sul lavoro forzato
    .why = Il bene, una sua materia prima o un suo componente, o il sito in cui è prodotto, è indicato in relazione al lavoro forzato: lo Xinjiang, la Corea del Nord o il cotone del Turkmenistan, dove secondo le segnalazioni è lo Stato stesso a imporre il lavoro, hanno peso alto; un bene, una materia prima o un componente nell'elenco del Dipartimento del lavoro degli Stati Uniti ha peso medio. Dal 14 dicembre 2027 i prodotti ottenuti con il lavoro forzato in qualsiasi fase non possono essere immessi né messi a disposizione sul mercato dell'Unione né esportati da tale mercato, qualunque sia la dimensione dell'impresa o la quota della parte interessata. Le autorità decidono prodotto per prodotto, cominciando da dove il danno è grave e l'impresa ha capacità di influenza; un elenco nomina beni e paesi e non accerta nulla su questa impresa. La Commissione dovrà tenere una propria banca dati, che non è inclusa; quali elenchi si usino in sua vece è una nostra scelta.
    .ask = Da quale azienda agricola, miniera o stabilimento provengono il prodotto e le sue principali materie prime e componenti, come sapete che non vi è stato impiegato lavoro forzato e che cosa fornireste in alternativa se un'autorità vietasse il prodotto?
    .action = Chiedere la tracciabilità e una fonte sostitutiva, e scrivere nel contratto chi sopporta il rischio di un divieto. È una domanda, non un motivo di esclusione.

rule-tiers-too-deep =
    .title = Catena di subappaltatori più lunga di due anelli
    .why = Nell'edilizia o nelle pulizie la catena indicata nell'elenco ha più di due anelli al di sotto dell'offerente, oppure questo fornitore si trova al terzo anello o più in basso. Le norme norvegesi prevedono che in tali contratti, al di sopra di un limite di valore, le stazioni appaltanti ne ammettano al massimo due, a meno che non concedano un'eccezione: quanto più lunga è la catena, tanto meno si vede della paga e del reclutamento. I fornitori di beni non contano come anelli e sono tralasciati se l'elenco ne indica il ruolo; il valore del contratto e un'eccezione già concessa non si possono vedere qui. Si contano soltanto gli anelli che l'elenco indica, perciò una catena può essere più lunga di quanto sembri.
    .ask = Perché è necessario ciascun anello della catena al di sotto di voi, chi svolge il lavoro nell'ultimo, e la catena si può accorciare? Se avete ottenuto o chiedete un'eccezione, vi preghiamo di inviarla con le relative motivazioni.
    .action = Far accorciare la catena prima dell'inizio dell'esecuzione, oppure decidere su un'eccezione e annotarne il motivo. Non comporta l'esclusione automatica.

rule-stage-origin-open =
    .title = Origine delle materie prime e dei componenti non indicata
    .why = Il fornitore produce beni di un tipo che l'elenco norvegese dei prodotti ad alto rischio valuta in ogni fase, dalla materia prima al componente fino al prodotto finito, e l'elenco dei fornitori chiede da dove provengono le materie prime e i componenti senza ottenere risposta. Le fasi più lontane dalla stazione appaltante sono spesso quelle a rischio più elevato, perciò il paese dell'ultima fabbrica dice poco. Quali settori corrispondano ai gruppi di prodotti è una nostra lettura; chi commercia tali beni rientra nel commercio e non è raggiunto dalla regola. È un dato mancante e non dice nulla sul fornitore.
    .ask = Da quali paesi provengono le principali materie prime e i principali componenti dei beni?
    .action = Chiedere l'unico dato mancante, e soltanto per i beni di questo contratto. Non è un motivo di esclusione.

rule-disclosure-missing-uk =
    .title = Nessuna dichiarazione ai sensi del Modern Slavery Act britannico
    .why = Il fornitore opera nel Regno Unito, il suo fatturato raggiunge 36 milioni di sterline e l'elenco non riporta alcuna dichiarazione. Il Modern Slavery Act chiede alle imprese di tali dimensioni una dichiarazione annuale su ciò che fanno contro la schiavitù e la tratta, e le relative linee guida consigliano di pubblicarla entro sei mesi dalla fine dell'esercizio. Il fatturato nell'elenco rappresenta il fatturato mondiale del gruppo; una dichiarazione della controllante può comprendere il fornitore. Un paese di registrazione o di svolgimento del lavoro nel Regno Unito conta come attività in quel paese. Un importo in un'altra valuta è confrontato a un tasso pubblico di quel periodo. Un link mancante non significa che manchi la dichiarazione.
    .ask = Vi preghiamo di inviare il link alla vostra ultima dichiarazione ai sensi della sezione 54 del Modern Slavery Act, oppure di dirci perché la vostra impresa è fuori dal suo ambito di applicazione.
    .action = Chiedere il link o il motivo per cui la dichiarazione non è dovuta. Fare segnalazioni all'autorità di vigilanza non è compito della stazione appaltante. Non comporta l'esclusione automatica.

rule-disclosure-missing-au =
    .title = Nessuna dichiarazione ai sensi del Modern Slavery Act australiano
    .why = Il fornitore opera in Australia, il suo fatturato raggiunge 100 milioni di dollari australiani e l'elenco non riporta alcuna dichiarazione. Il Modern Slavery Act chiede ai soggetti con tali ricavi consolidati una dichiarazione annuale su sette punti, da inserire in un registro pubblico entro sei mesi dalla fine del periodo. Il fatturato nell'elenco rappresenta i ricavi consolidati, e una dichiarazione congiunta del gruppo può comprendere il fornitore. Un importo in un'altra valuta è confrontato a un tasso pubblico di quel periodo. Un link mancante non significa che manchi la dichiarazione.
    .ask = Vi preghiamo di inviare il link alla vostra ultima dichiarazione nel registro delle dichiarazioni sulla schiavitù moderna, oppure di dirci perché la vostra impresa è fuori dall'ambito di applicazione della legge.
    .action = Chiedere il link o il motivo per cui la dichiarazione non è dovuta. Fare segnalazioni all'autorità di vigilanza non è compito della stazione appaltante. Non comporta l'esclusione automatica.

rule-disclosure-missing-ca =
    .title = Nessuna relazione ai sensi della legge canadese sulle catene di fornitura
    .why = Il fornitore è quotato in una borsa canadese, oppure opera in Canada e raggiunge due di tre soglie dimensionali: 20 milioni di dollari canadesi di attivo, 40 milioni di ricavi, 250 dipendenti; e l'elenco non riporta alcuna relazione. La legge chiede a tali imprese di riferire entro il 31 maggio di ogni anno sul lavoro forzato e minorile se producono, vendono o importano beni, o se controllano un'impresa che lo fa. Il peso è basso se l'elenco non riporta beni, poiché soltanto l'impresa sa che cos'altro commercia. Se non è indicata una quotazione, decidono le sole soglie dimensionali. Un importo in un'altra valuta è confrontato a un tasso pubblico di quel periodo. Un link mancante non significa che manchi la relazione.
    .ask = Vi preghiamo di inviare il link alla vostra ultima relazione ai sensi del Fighting Against Forced Labour and Child Labour in Supply Chains Act, oppure di dirci perché la vostra impresa è fuori dal suo ambito di applicazione.
    .action = Chiedere il link o il motivo per cui la relazione non è dovuta. Fare segnalazioni all'autorità di vigilanza non è compito della stazione appaltante. Non comporta l'esclusione automatica.

rule-disclosure-missing-no =
    .title = Nessun resoconto ai sensi della legge norvegese sulla trasparenza
    .why = Il fornitore opera in Norvegia e supera due di tre soglie dimensionali: 70 milioni di corone di ricavi delle vendite, 35 milioni di totale di bilancio, 50 posti a tempo pieno; e l'elenco non riporta alcun resoconto. La legge sulla trasparenza (Transparency Act) chiede a tali imprese di pubblicare entro il 30 giugno di ogni anno un resoconto della loro dovuta diligenza e di rispondere alle domande entro tre settimane. Il peso è basso se l'impresa non è registrata in Norvegia: le imprese estere rientrano nell'ambito di applicazione quando vi sono tassate, cosa che l'elenco non mostra. Il personale nell'elenco è espresso in persone, non in posti a tempo pieno, e la legge considera due anni consecutivi. Un importo in un'altra valuta è confrontato a un tasso pubblico di quel periodo.
    .ask = Vi preghiamo di inviare il link al vostro ultimo resoconto ai sensi della legge norvegese sulla trasparenza, oppure di dirci perché la vostra impresa è fuori dal suo ambito di applicazione.
    .action = Chiedere il link o il motivo per cui il resoconto non è dovuto. Fare segnalazioni all'autorità di vigilanza non è compito della stazione appaltante. Non comporta l'esclusione automatica.

rule-disclosure-missing-de =
    .title = Nessuna informazione pubblica secondo la legge tedesca sulle catene di fornitura
    .why = Il fornitore opera in Germania, il suo personale raggiunge la soglia della legge tedesca sulle catene di fornitura (LkSG; 1.000 dal 2024, 3.000 nel 2023) e l'elenco non riporta alcuna dichiarazione. La legge conta il personale in Germania; l'elenco conosce il personale dell'intera impresa, perciò il rilievo è solo a titolo informativo. La relazione annuale è in via di abolizione: l'autorità non esamina più le relazioni, e un disegno di legge del settembre 2025 sopprime l'obbligo con effetto retroattivo fino al 2023; se sia stato approvato non è stato verificato. Gli obblighi di individuare i rischi e di intervenire restano. Un link mancante non significa che manchi la dichiarazione.
    .ask = Se impiegate in Germania 1.000 persone o più: dove possiamo leggere la vostra dichiarazione di principi sui diritti umani, e come si può presentare un reclamo? Se siete fuori dall'ambito di applicazione della legge, vi preghiamo di dirci perché. Non è richiesta una relazione.
    .action = Chiedere dove si può leggere la dichiarazione o il motivo per cui non è dovuta. Non chiedere una relazione; un disegno di legge sopprime tale obbligo. Fare segnalazioni all'autorità di vigilanza non è compito della stazione appaltante. Non comporta l'esclusione automatica.

rule-disclosure-missing-fr =
    .title = Nessun piano di vigilanza ai sensi della legge francese
    .why = Il fornitore è registrato in Francia e impiega 5.000 persone o più, e l'elenco non riporta alcun piano. Le società francesi con 5.000 dipendenti o più in Francia, o 10.000 o più nel mondo, pubblicano ogni anno un piano di vigilanza su diritti umani, salute e ambiente. L'elenco conosce il personale dell'intera impresa: da 10.000 il criterio è soddisfatto, tra 5.000 e 9.999 soltanto se lavorano in Francia, perciò in questo caso il peso è basso. Un piano della controllante comprende le sue controllate, e alcune forme giuridiche non rientrano nella legge. Un link mancante non significa che manchi il piano.
    .ask = Vi preghiamo di inviare il link al vostro ultimo piano di vigilanza, oppure di dirci perché la vostra società è fuori dall'ambito di applicazione della legge.
    .action = Chiedere il link o il motivo per cui il piano non è dovuto. Fare segnalazioni all'autorità di vigilanza non è compito della stazione appaltante. Non comporta l'esclusione automatica.

rule-disclosure-missing-ch =
    .title = Nessuna relazione sul lavoro minorile ai sensi del diritto svizzero
    .why = Il fornitore è registrato in Svizzera e raggiunge due di tre soglie dimensionali: 20 milioni di franchi di totale di bilancio, 40 milioni di cifra d'affari, 250 posti a tempo pieno; e l'elenco non riporta alcuna relazione. Le imprese di tali dimensioni verificano se vi sia motivo di sospettare lavoro minorile in ciò che offrono, e riferiscono soltanto se vi è. Perciò una relazione mancante ha peso basso, e medio se l'elenco segnala lavoro minorile. Le soglie si calcolano insieme alle imprese controllate e su due anni, cosa che l'elenco non mostra; il personale nell'elenco è espresso in persone. Un importo in un'altra valuta è confrontato a un tasso pubblico di quel periodo.
    .ask = Avete verificato se vi sia motivo di sospettare lavoro minorile nella vostra catena di fornitura, con quale risultato e dove possiamo leggerlo?
    .action = Chiedere il risultato della verifica; basta una breve nota se la relazione non è dovuta. Fare segnalazioni all'autorità di vigilanza non è compito della stazione appaltante. Non comporta l'esclusione automatica.

rule-disclosure-missing-eu =
    .title = Nessuna informazione pubblica sul dovere di diligenza previsto dall'UE
    .why = Il fornitore ha le dimensioni delle imprese a cui si applica la direttiva dell'UE sul dovere di diligenza, e l'elenco non riporta alcuna dichiarazione pubblica al riguardo. La direttiva si applica dal 26 luglio 2029 alle società dell'UE con più di 5.000 dipendenti e più di 1,5 miliardi di euro di fatturato, e alle altre società che realizzano nell'UE un fatturato superiore a 1,5 miliardi di euro. Il fatturato nell'UE non figura nell'elenco: lo sostituisce il fatturato dell'intera impresa, perciò le altre società sono indicate solo a titolo informativo. Che cosa esattamente un'impresa pubblichi dipende dal diritto nazionale, che questa regola non conosce. Un importo in un'altra valuta è confrontato a un tasso pubblico di quel periodo.
    .ask = Dove possiamo leggere come la vostra società attua il dovere di diligenza in materia di diritti umani, o perché è fuori dall'ambito di applicazione della direttiva?
    .action = Chiedere il link o il motivo per cui nulla è dovuto. Fare segnalazioni all'autorità di vigilanza non è compito della stazione appaltante. Non comporta l'esclusione automatica.

rule-disclosure-missing-us-ca =
    .title = Nessuna informativa ai sensi della legge californiana sulle catene di fornitura
    .why = Il fornitore opera negli Stati Uniti, commercia beni e il suo fatturato supera 100 milioni di dollari statunitensi; l'elenco non riporta alcuna informativa. I dettaglianti e i fabbricanti di tali dimensioni che operano in California dicono sul loro sito web che cosa fanno contro la schiavitù e la tratta, anche se non fanno nulla. L'elenco non conosce la California: la rappresentano gli Stati Uniti, e i beni, il ruolo di fabbricante o il settore del commercio al dettaglio rappresentano l'attività principale dell'impresa, perciò il rilievo è solo a titolo informativo. Il testo della legge non è stato consultato. Un importo in un'altra valuta è confrontato a un tasso pubblico di quel periodo.
    .ask = Se operate in California come dettaglianti o fabbricanti: dove possiamo leggere la vostra informativa sulla schiavitù e la tratta nella vostra catena di fornitura?
    .action = Leggere l'informativa, se esiste. Fare segnalazioni all'autorità di vigilanza non è compito della stazione appaltante. Non comporta l'esclusione automatica.

rule-disclosure-stale =
    .title = La dichiarazione è vecchia
    .why = L'esercizio a cui si riferisce la dichiarazione si è chiuso da più tempo di quanto il periodo consenta. Una dichiarazione va riscritta ogni anno, poiché fornitori, paesi e rischi cambiano. Il periodo di 18 mesi corrisponde a dodici per l'esercizio e sei per la pubblicazione, secondo gli orientamenti del Regno Unito; altre leggi fissano altri termini. Una dichiarazione più recente può essere pubblica a un altro indirizzo.
    .ask = Quando è prevista la vostra prossima dichiarazione, e ne esiste una più recente di quella che avete fornito?
    .action = Sollecitare il fornitore e leggere la dichiarazione più recente. Da annotare e migliorare; non è un motivo di esclusione.

rule-disclosure-gap =
    .title = La dichiarazione tralascia temi o non è firmata
    .why = La dichiarazione tralascia almeno uno di sei temi (struttura, politiche, dovuta diligenza, aree di rischio, efficacia, formazione), oppure non è stata approvata dal consiglio di amministrazione e firmata da un amministratore. I temi sono quelli indicati dalla legge del Regno Unito, che invita le imprese a trattarli e chiede l'approvazione e la firma. Altre leggi hanno altri elenchi. L'elenco dei temi è una sintesi del fornitore; la dichiarazione stessa può dire di più.
    .ask = Quali temi aggiunge la vostra prossima dichiarazione, e chi la approva e la firma?
    .action = Un'annotazione per la prossima dichiarazione. Non è un motivo di esclusione.

rule-answer-unknown =
    .title = Domanda essenziale senza risposta nel merito
    .why = Al fornitore è stata posta una domanda essenziale, su commissioni, documenti, salari, danni, contratti, reclami, piano o questioni legali, ed esso ha scritto di non saperlo o di non volerlo dire. Nessuna informazione non significa nessun rischio: la risposta sfavorevole avrebbe peso alto o critico, perciò quella mancante ha peso medio, un nostro valore predefinito. Non sapere può essere una risposta onesta, soprattutto per le piccole imprese, ed è meglio di una supposizione. Una cella vuota non è un rifiuto e non dà luogo a un rilievo. Sono escluse le domande sulla cui mancata risposta interviene già un'altra regola.
    .ask = Avete lasciato aperta una domanda essenziale. Potete rispondere ora, oppure dirci entro quando, e a chi potremmo chiedere in vostra vece?
    .action = Chiedere una volta, con un termine, e dire perché è importante. Non comporta l'esclusione automatica.

rule-answer-unknown-minor =
    .title = Domanda sul personale senza risposta nel merito
    .why = Al fornitore è stata posta una domanda su orari, permessi, gruppi a rischio, agenzie, migranti o segnalazioni aperte, ed esso ha scritto di non saperlo o di non volerlo dire. La risposta sfavorevole avrebbe peso medio, perciò quella mancante ha peso basso, un nostro valore predefinito. Chi non sa come i propri lavoratori sono arrivati non può prendersi cura di loro; ma molte imprese non registrano da dove vengono i lavoratori, e non sono tenute a farlo. Una cella vuota non è un rifiuto e non dà luogo a un rilievo.
    .ask = Avete lasciato aperta una domanda sul vostro personale. Potete rispondere ora, anche soltanto con una stima?
    .action = Annotarlo e chiedere una volta. Non è un motivo di esclusione.

rule-answers-stale =
    .title = Risposte più vecchie di un anno
    .why = Il fornitore ha dato le sue risposte più di un anno fa. Lavoratori, agenzie e siti cambiano nel giro di una stagione; per la stessa ragione le certificazioni ai sensi della FAR degli Stati Uniti si rinnovano ogni anno. Il periodo di 365 giorni è un nostro valore predefinito. Le risposte possono essere ancora vere.
    .ask = Le vostre risposte sono ancora vere? Vi preghiamo di confermarle, oppure di inviarci che cosa è cambiato.
    .action = Far confermare le risposte prima dell'aggiudicazione. Non è un motivo di esclusione.

rule-field-missing-required =
    .title = Un campo necessario è vuoto
    .why = Il nome, il paese di registrazione, il paese di svolgimento del lavoro o il settore è vuoto. Questi quattro dati reggono lo screening: gli elenchi di controllo richiedono il nome e un paese, le fasce dei paesi, le regioni e i beni richiedono il luogo, e il livello del settore richiede il settore. La scelta di questi campi è nostra. Un elenco che non ha affatto una tale colonna dà esito «non noto», e il rapporto indica la colonna. Una cella vuota non dice nulla sul fornitore.
    .ask = Vi preghiamo di indicare la vostra denominazione registrata, il paese di registrazione, il paese in cui si svolge il lavoro e il settore del lavoro.
    .action = Chiedere il campo mancante. Non è un motivo di esclusione.

rule-code-unrecognised =
    .title = Paese, settore, importo o data non compresi
    .why = Una cella contiene un paese, un settore, un importo, una valuta o una data che non è stato possibile leggere: il dato è scritto male, è ambiguo (Corea, Congo, 03/04/2025) o il codice non esiste. Il dato non viene indovinato; ogni regola che ha bisogno della cella dà per questo fornitore esito «non noto», il che può nascondere ciò che le altre regole cercano. Il rapporto mostra la cella e ciò che contiene. È una svista nella compilazione, non una mancanza del fornitore.
    .ask = Quale paese, settore, importo o data intendete? Vi preghiamo di indicare i paesi con il codice di due lettere (ISO 3166-1), le valute con il codice di tre lettere (ISO 4217) e le date nella forma anno-mese-giorno.
    .action = Correggere la cella e ripetere lo screening. Non è un motivo di esclusione.

rule-currency-unresolvable =
    .title = Importo che non si può confrontare
    .why = Il valore del contratto o il fatturato è in una valuta che non è indicata, o per la quale non è noto alcun tasso di cambio di quel periodo. Le soglie delle leggi sono espresse in altre valute, perciò le regole che confrontano l'importo danno esito «non noto». L'importo in sé può essere esatto.
    .ask = In quale valuta è espresso l'importo? Vi preghiamo di indicarne il codice di tre lettere.
    .action = Aggiungere la valuta, oppure un tasso con la sua data, e ripetere lo screening. Non è un motivo di esclusione.

rule-watchlist-exact =
    .title = Nome o numero presente in un elenco di controllo
    .why = Un nome del fornitore coincide parola per parola con quello di un'entità presente in un elenco di controllo, oppure uno dei suoi numeri è quello di tale entità. Due imprese possono portare lo stesso nome, perciò si tratta di una possibile corrispondenza finché qualcuno non ha confermato l'identità: gli elementi di riscontro dicono che cosa coincide, che cosa è in contraddizione e che cosa nessuna delle due parti indica. Quanto pesi dipende dall'elenco. Gli elenchi sono copie a una certa data: «senza rilievi» significa che nulla coincide nelle edizioni usate, e nulla di più; proprietari e controllate con altri nomi non vengono trovati.
    .ask = Siete l'entità indicata in questo elenco, oppure la possedete, le appartenete o acquistate da essa? Vi preghiamo di indicare il vostro numero di registrazione, il vostro indirizzo e i vostri proprietari.
    .action = Una persona conferma l'identità con l'elenco originale di chi lo pubblica prima di qualsiasi altro passo; se si tratta della stessa entità, l'ufficio legale decide che cosa consegue dalla presenza nell'elenco. Non comporta l'esclusione automatica.

rule-watchlist-candidate =
    .title = Nome simile a uno presente in un elenco di controllo
    .why = Un nome del fornitore è simile a quello di un'entità presente in un elenco di controllo: un'altra grafia, un'altra scrittura, un'altra forma giuridica, una parola in più o in meno. È un motivo per guardare, non un accertamento sull'impresa: molti nomi si somigliano, e gli elementi di riscontro dicono quali parole coincidono e che cosa depone contro la corrispondenza. Il peso è medio se i nomi coincidono per la maggior parte; se coincidono per poco, il rilievo è mostrato a titolo informativo. Non pesa mai di più: pesa di più soltanto un nome identico parola per parola o un numero.
    .ask = Vi preghiamo di indicare la vostra denominazione completa registrata nella sua scrittura originale, il numero di registrazione e l'indirizzo, affinché possiamo distinguervi dall'entità indicata.
    .action = Confrontare il numero di registrazione e l'indirizzo con l'elenco originale di chi lo pubblica. Se si tratta di un'altra impresa, annotarlo in una deroga (waiver) con gli elementi su cui si è deciso; essa vale finché non cambiano la voce dell'elenco o i dati del fornitore.

rule-watchlist-parent =
    .title = La controllante o il gruppo ha un nome simile a uno presente in un elenco di controllo
    .why = La società controllante o il gruppo che il fornitore indica ha un nome simile a quello di un'entità presente in un elenco di controllo. Alcune iscrizioni comprendono anche le controllate e gli organismi subordinati, altre no, e il nome può essere di un'altra impresa: occorre accertare l'identità della controllante e che cosa comprende l'iscrizione. Finché non sono indicati né una controllante né un gruppo nessuno può verificare: un'impresa che non appartiene a nessuno dovrebbe dichiararlo.
    .ask = La vostra società controllante o il vostro gruppo è l'entità indicata in questo elenco? Vi preghiamo di indicarne il numero di registrazione, l'indirizzo e le quote che detiene in voi.
    .action = Confermare chi è la controllante, poi leggere sulla pagina di chi pubblica l'elenco che cosa comprende l'iscrizione; l'ufficio legale decide se essa riguardi il fornitore. Non comporta l'esclusione automatica.

rule-watchlist-stale =
    .title = L'elenco di controllo in cui il fornitore può figurare è vecchio
    .why = Il fornitore può essere un'entità presente in un elenco di controllo, e la copia usata è più vecchia dell'intervallo con cui chi lo pubblica lo aggiorna, oppure non indica a quale data risale. Da allora la voce può essere stata modificata o cancellata. Che a una copia vecchia possano mancare voci più recenti riguarda ogni fornitore: le osservazioni del rapporto lo dicono una volta.
    .ask = Indicazione per la stazione appaltante: non chiedere nulla al fornitore prima di aver consultato l'elenco attuale.
    .action = Cercare la voce sulla pagina di chi pubblica l'elenco, oppure importare l'elenco attuale e ripetere lo screening.
