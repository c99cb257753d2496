# Italian: columns of a supplier list (header, meaning, question, proof)
column-supplier_id =
    .header = Codice fornitore
    .meaning = Il codice che distingue questo fornitore da tutti gli altri dell'elenco. I subappaltatori vi fanno riferimento.
    .question = Quale numero o codice vi identifica in questa procedura di gara?

column-name =
    .header = Ragione sociale
    .meaning = La denominazione registrata del fornitore oppure, se l'elenco è per sito, quella dello stabilimento o del sito.
    .question = Qual è la vostra denominazione completa, così come è registrata?

column-aliases =
    .header = Altre denominazioni
    .meaning = Altri nomi del fornitore: nomi commerciali, denominazioni precedenti, nomi in un'altra scrittura.
    .question = Con quali altri nomi, attuali o precedenti, anche in altre scritture, operate o avete operato?
    .proof = Estratto del registro delle imprese (visura) da cui risultano le denominazioni precedenti e gli altri nomi.

column-registration_no =
    .header = Numero di registrazione
    .meaning = Il numero nel registro delle imprese, nel registro di commercio o nel registro fiscale del paese di registrazione. È trattato come testo: gli zeri iniziali contano.
    .question = Qual è il numero di registrazione della vostra impresa e in quale registro è iscritta?
    .proof = Estratto del registro delle imprese, del registro di commercio o del registro fiscale.

column-lei =
    .header = Codice LEI
    .meaning = L'identificativo della persona giuridica (Legal Entity Identifier), di 20 caratteri.
    .question = Qual è il vostro codice LEI (Legal Entity Identifier), se ne avete uno?

column-country =
    .header = Paese di registrazione
    .meaning = Il paese in cui il fornitore è registrato.
    .question = In quale paese siete registrati?
    .proof = Estratto del registro delle imprese (visura).

column-site_country =
    .header = Paese di svolgimento del lavoro
    .meaning = Il paese in cui si svolge il lavoro o si producono i beni; può essere diverso dal paese di registrazione.
    .question = In quale paese si svolge il lavoro o si producono i beni?
    .proof = Contratto di locazione, licenza di esercizio del sito o certificato di origine.

column-region =
    .header = Provincia/regione
    .meaning = Lo stato federato, la provincia o la regione in cui si trova il luogo di lavoro, con il codice ISO 3166-2 o con il nome.
    .question = In quale provincia o regione si trova il luogo di lavoro?
    .proof = Contratto di locazione, visura catastale o licenza di esercizio del sito.

column-address =
    .header = Indirizzo
    .meaning = L'indirizzo del fornitore o del luogo di lavoro.
    .question = Qual è l'indirizzo completo del luogo in cui si svolge il lavoro?
    .proof = Contratto di locazione, visura catastale o licenza di esercizio del sito.

column-city =
    .header = Città
    .meaning = Il comune o la città del fornitore o del luogo di lavoro.
    .question = In quale comune o città si trova il luogo di lavoro?

column-website =
    .header = Sito web
    .meaning = L'indirizzo del sito web del fornitore.
    .question = Qual è l'indirizzo del vostro sito web?

column-group_name =
    .header = Gruppo di appartenenza
    .meaning = Il gruppo societario a cui appartiene il fornitore.
    .question = A quale gruppo societario appartenete, se ne fate parte?
    .proof = Organigramma societario o relazione annuale del gruppo.

column-parent_company =
    .header = Società controllante
    .meaning = Il proprietario del fornitore. Non è il fornitore di livello superiore in questo contratto.
    .question = Quale società, se ve n'è una, vi possiede o vi controlla?
    .proof = Estratto del registro dei titolari effettivi oppure elenco dei soci.

column-bid_id =
    .header = Numero dell'offerta
    .meaning = L'offerta a cui appartiene questa riga. Le righe con la stessa offerta sono presentate insieme.
    .question = Di quale offerta fate parte?

column-lot_id =
    .header = Lotto
    .meaning = Il lotto della gara a cui si riferisce questa riga.
    .question = Per quale lotto presentate offerta?

column-parent_id =
    .header = Codice fornitore superiore
    .meaning = Il supplier_id del fornitore di livello immediatamente superiore: l'offerente o il subappaltatore che ha affidato il lavoro a questo fornitore. Vuoto per l'offerente.
    .question = Per quale fornitore di questa offerta lavorate come subappaltatori? Vi preghiamo di indicarne il numero.
    .proof = Contratto di subappalto oppure elenco dei subappaltatori firmato dall'offerente.

column-parent_name =
    .header = Nome del fornitore superiore
    .meaning = Il nome del fornitore di livello immediatamente superiore, se l'elenco non contiene parent_id. Non è il proprietario del fornitore.
    .question = Per quale fornitore di questa offerta lavorate come subappaltatori? Vi preghiamo di indicarne il nome.
    .proof = Contratto di subappalto oppure elenco dei subappaltatori firmato dall'offerente.

column-tier =
    .header = Livello di fornitura
    .meaning = La distanza dalla stazione appaltante: 0 è l'offerente, 1 il suo subappaltatore, 2 il subappaltatore di quest'ultimo.
    .question = A quale livello della catena di fornitura vi collocate (0 offerente, 1 subappaltatore dell'offerente e così via)?
    .proof = Elenco dei subappaltatori firmato dall'offerente.

column-role =
    .header = Ruolo nell'offerta
    .meaning = Che cosa fa il fornitore in questa offerta: offerente, subappaltatore, fornitore di manodopera, fabbricante o agente.
    .question = Con quale ruolo partecipate: offerente, subappaltatore, fornitore di manodopera, fabbricante o agente?
    .proof = Elenco dei subappaltatori firmato dall'offerente.

column-relied_on_for_qualification =
    .header = Avvalimento
    .meaning = Indica se l'offerente si avvale delle capacità di questo fornitore per soddisfare i criteri di selezione, o se il fornitore è membro del suo raggruppamento.
    .question = L'offerente si avvale delle vostre capacità per soddisfare i criteri di selezione, o siete membri del suo raggruppamento?
    .proof = Dichiarazione di impegno con cui le capacità sono messe a disposizione dell'offerente.

column-contract_share_pct =
    .header = Quota del contratto
    .meaning = La parte del valore del contratto che spetta al fornitore, in percentuale, compreso ciò che subappalta.
    .question = Quale quota del valore del contratto eseguite voi, in percentuale, compreso ciò che subappaltate?
    .proof = Prospetto dei prezzi, suddiviso per fornitore.

column-subcontract_share_pct =
    .header = Quota di subappalto
    .meaning = La quota del contratto, in percentuale, che il fornitore affida a subappaltatori.
    .question = Quale quota del contratto intendete subappaltare, in percentuale?
    .proof = Elenco dei subappaltatori con le rispettive quote, firmato dall'offerente.

column-contract_value =
    .header = Importo del contratto
    .meaning = Il valore della parte di contratto del fornitore, compreso ciò che subappalta, al netto delle imposte.
    .question = Qual è il valore della vostra parte di contratto, compreso ciò che subappaltate, al netto delle imposte?
    .proof = Prospetto dei prezzi.

column-value_performed_abroad =
    .header = Importo eseguito all'estero
    .meaning = Il valore dei beni acquistati o dei servizi eseguiti fuori dal paese della stazione appaltante. Per i contratti degli Stati Uniti: fuori dagli Stati Uniti.
    .question = Quale importo del valore del contratto riguarda beni acquistati o servizi eseguiti fuori dal paese della stazione appaltante?
    .proof = Prospetto dei prezzi, suddiviso per luogo in cui si svolge il lavoro.

column-currency =
    .header = Valuta del contratto
    .meaning = La valuta degli importi del contratto, con il codice ISO 4217.
    .question = In quale valuta sono espressi gli importi del contratto?
    .proof = Prospetto dei prezzi.

column-is_cots =
    .header = Prodotti standard in commercio
    .meaning = Indica se il fornitore consegna soltanto prodotti standard disponibili in commercio (COTS).
    .question = Fornite soltanto prodotti standard disponibili in commercio (COTS)?
    .proof = Scheda tecnica del prodotto e dichiarazione che i prodotti sono venduti sul libero mercato senza modifiche.

column-turnover =
    .header = Fatturato annuo
    .meaning = Il fatturato annuo del fornitore, compreso quello del gruppo se il gruppo presenta conti consolidati.
    .question = Qual è stato il vostro fatturato nell'ultimo esercizio (dell'intero gruppo, se presentate conti consolidati)?
    .proof = Ultimo bilancio d'esercizio.

column-turnover_currency =
    .header = Valuta del fatturato
    .meaning = La valuta del fatturato e del totale di bilancio, con il codice ISO 4217.
    .question = In quale valuta sono espressi il fatturato e il totale di bilancio?
    .proof = Ultimo bilancio d'esercizio.

column-balance_sheet_total =
    .header = Totale di bilancio
    .meaning = Il totale di bilancio (totale dell'attivo) del fornitore alla chiusura dell'ultimo esercizio.
    .question = Qual era il vostro totale di bilancio alla chiusura dell'ultimo esercizio?
    .proof = Ultimo bilancio d'esercizio.

column-labour_hours_priced =
    .header = Ore di lavoro previste
    .meaning = Le ore di lavoro su cui si basa il prezzo.
    .question = Su quante ore di lavoro si basa il vostro prezzo?
    .proof = Calcolo del prezzo, con le ore per mansione.

column-labour_price =
    .header = Costo della manodopera
    .meaning = La parte del prezzo destinata alla manodopera.
    .question = Quale importo del vostro prezzo è destinato alla manodopera?
    .proof = Calcolo del prezzo, con il costo della manodopera.

column-sector_code =
    .header = Settore di attività
    .meaning = Il settore del lavoro svolto per questo contratto, con un codice o a parole.
    .question = In quale settore rientra il lavoro per questo contratto? Se possibile, indicate un codice (ISIC, NACE, NAICS, CPV).
    .proof = Estratto del registro delle imprese con l'indicazione dell'attività.

column-sector_scheme =
    .header = Sistema di classificazione
    .meaning = La classificazione da cui è tratto il codice del settore.
    .question = Da quale classificazione è tratto il vostro codice del settore?
    .proof = Estratto del registro delle imprese con l'indicazione dell'attività.

column-goods =
    .header = Beni forniti
    .meaning = I beni forniti nell'ambito di questo contratto.
    .question = Quali beni fornite nell'ambito di questo contratto?
    .proof = Specifica tecnica o distinta base.

column-hs_code =
    .header = Codice doganale
    .meaning = I codici doganali (sistema armonizzato, SA) dei beni forniti nell'ambito di questo contratto.
    .question = In quali codici doganali (sistema armonizzato, SA) rientrano i beni che fornite?
    .proof = Dichiarazioni doganali.

column-goods_origin_country =
    .header = Paese di origine dei beni
    .meaning = Il paese o i paesi in cui i beni sono coltivati, estratti o fabbricati.
    .question = In quale paese o in quali paesi i beni sono coltivati, estratti o fabbricati?
    .proof = Certificati di origine e documenti che permettono di risalire al luogo di fabbricazione dei beni.

column-inputs =
    .header = Materie prime e componenti
    .meaning = Le materie prime e i componenti che entrano nei beni o che sono utilizzati per il servizio.
    .question = Quali materie prime e quali componenti entrano in ciò che fornite?
    .proof = Distinta base.

column-inputs_origin_country =
    .header = Origine di materie prime e componenti
    .meaning = Il paese o i paesi da cui provengono le materie prime e i componenti.
    .question = Da quale paese o da quali paesi provengono le materie prime e i componenti?
    .proof = Documenti di acquisto che permettono di risalire all'origine delle materie prime e dei componenti.

column-workers_total =
    .header = Numero totale di lavoratori
    .meaning = Il numero di persone che lavorano nel sito o per questo contratto, comprese quelle inviate da agenzie.
    .question = Quante persone lavorano nel sito o per questo contratto, comprese quelle inviate da agenzie?
    .proof = Riepilogo delle buste paga dell'ultimo mese, senza nominativi.

column-workers_migrant =
    .header = Numero di lavoratori migranti
    .meaning = Il numero di lavoratori migranti, provenienti dall'estero o da un'altra parte del paese.
    .question = Quanti lavoratori sono migranti, provenienti dall'estero o da un'altra parte del paese?
    .proof = Riepilogo delle buste paga dell'ultimo mese per cittadinanza o luogo di provenienza, senza nominativi.

column-migrant_share_pct =
    .header = Percentuale di lavoratori migranti
    .meaning = La quota di migranti sul totale dei lavoratori, in percentuale.
    .question = Qual è la quota di migranti, provenienti dall'estero o da un'altra parte del paese, sul totale dei lavoratori, in percentuale?
    .proof = Riepilogo delle buste paga dell'ultimo mese per cittadinanza o luogo di provenienza, senza nominativi.

column-workers_temporary =
    .header = Numero di lavoratori temporanei
    .meaning = Il numero di lavoratori con contratto a termine, stagionale o tramite agenzia.
    .question = Quanti lavoratori hanno un contratto a termine, stagionale o tramite agenzia?
    .proof = Riepilogo delle buste paga dell'ultimo mese per tipo di contratto, senza nominativi.

column-temporary_share_pct =
    .header = Percentuale di lavoratori temporanei
    .meaning = La quota di lavoratori a termine, stagionali e inviati da agenzie, in percentuale.
    .question = Qual è la quota di lavoratori con contratto a termine, stagionale o tramite agenzia, in percentuale?
    .proof = Riepilogo delle buste paga dell'ultimo mese per tipo di contratto, senza nominativi.

column-worker_origin_countries =
    .header = Paesi di origine dei lavoratori
    .meaning = I paesi da cui provengono i lavoratori migranti.
    .question = Da quali paesi provengono i vostri lavoratori migranti?
    .proof = Riepilogo delle buste paga dell'ultimo mese per cittadinanza, senza nominativi.

column-vulnerable_groups =
    .header = Gruppi vulnerabili
    .meaning = Gruppi di lavoratori della cui situazione è facile abusare.
    .question = Quali gruppi, della cui situazione è facile abusare, lavorano per voi (richiedenti asilo, minori, minoranze e così via)? Scrivete «nessuno» se non ve ne sono.
    .proof = Valutazione dei rischi del sito, senza nominativi.

column-low_skilled =
    .header = Lavoro poco qualificato
    .meaning = Indica se il lavoro è per lo più poco qualificato: poca formazione, persone facilmente sostituibili.
    .question = Il lavoro è per lo più poco qualificato?
    .proof = Elenco delle mansioni con la qualifica richiesta per ciascuna.

column-visa_tied_to_employer =
    .header = Permesso legato al datore di lavoro
    .meaning = Indica se il permesso di soggiorno o di lavoro dei lavoratori è legato a un solo datore di lavoro.
    .question = I permessi di soggiorno o di lavoro dei vostri lavoratori sono legati a voi come datore di lavoro?
    .proof = Esempio del permesso di soggiorno o di lavoro, senza dati personali.

column-remote_site =
    .header = Luogo di lavoro isolato
    .meaning = Indica se il luogo di lavoro è isolato, oppure chiuso agli esterni e sotto il controllo del datore di lavoro.
    .question = Il luogo di lavoro è isolato, oppure chiuso agli esterni e sotto il controllo del datore di lavoro?
    .proof = Pianta del sito e regole di accesso e di trasporto.

column-accommodation_provided =
    .header = Alloggio fornito ai lavoratori
    .meaning = Indica se il datore di lavoro o un suo agente alloggia i lavoratori, gratuitamente o dietro pagamento.
    .question = Voi o i vostri agenti fornite alloggio ai lavoratori?
    .proof = Contratto di locazione o descrizione degli alloggi, con il numero di posti.

column-accommodation_meets_standard =
    .header = Alloggio conforme agli standard
    .meaning = Indica se gli alloggi rispettano gli standard abitativi e di sicurezza del paese in cui si trovano.
    .question = Gli alloggi rispettano gli standard abitativi e di sicurezza del paese in cui si trovano? Vi preghiamo di allegare l'ultimo verbale di ispezione.
    .proof = Ultimo verbale di ispezione degli alloggi.

column-uses_labour_agency =
    .header = Ricorso ad agenzie per il lavoro
    .meaning = Indica se i lavoratori sono reperiti o assunti tramite un fornitore di manodopera: un'agenzia, un reclutatore, un intermediario.
    .question = Reperite o assumete lavoratori tramite fornitori di manodopera (agenzie, reclutatori, intermediari)?
    .proof = Contratti con i fornitori di manodopera, oppure dichiarazione che non ve ne sono.

column-labour_agency_name =
    .header = Nome dell'agenzia per il lavoro
    .meaning = I nomi dei fornitori di manodopera tramite i quali i lavoratori sono reperiti o assunti.
    .question = A quali fornitori di manodopera ricorrete? Vi preghiamo di indicarne i nomi e quelli dei loro subagenti.
    .proof = Contratti con i fornitori di manodopera ed elenchi dei loro subagenti.

column-labour_agency_licence =
    .header = Numero di autorizzazione dell'agenzia
    .meaning = Il numero di autorizzazione del fornitore di manodopera. «No» o «nessuna» significa che non ha alcuna autorizzazione.
    .question = Qual è il numero di autorizzazione del vostro fornitore di manodopera e chi l'ha rilasciata? Scrivete «nessuna» se non ha alcuna autorizzazione.
    .proof = Copia dell'autorizzazione oppure estratto dell'albo dei fornitori di manodopera.

column-agency_staff_trained =
    .header = Personale dell'agenzia formato
    .meaning = Indica se il personale del fornitore di manodopera è formato in materia di tratta di esseri umani e di reclutamento equo.
    .question = I reclutatori a cui ricorrete sono formati in materia di tratta di esseri umani e di reclutamento equo?
    .proof = Registro della formazione del fornitore di manodopera: argomenti, date, numero di persone.

column-recruitment_fees_charged =
    .header = Commissioni a carico dei lavoratori
    .meaning = Indica se i lavoratori hanno pagato qualcosa, in qualsiasi forma e a chiunque, per ottenere il lavoro.
    .question = Vi sono lavoratori che hanno pagato commissioni o spese per ottenere il lavoro, a voi, a un agente o a chiunque altro, anche mediante trattenute?
    .proof = Elenco dei costi di reclutamento per voce e per soggetto pagante, e risultati dei colloqui con i lavoratori, senza nominativi.

column-fee_amount_per_worker =
    .header = Importo della commissione per lavoratore
    .meaning = L'importo che un lavoratore ha pagato per ottenere il lavoro, come media o come caso più alto.
    .question = Quanto ha pagato un lavoratore per ottenere il lavoro, in media o al massimo?
    .proof = Elenco dei costi di reclutamento per voce e per soggetto pagante, con le ricevute.

column-fee_currency =
    .header = Valuta delle commissioni
    .meaning = La valuta delle commissioni pagate dai lavoratori, con il codice ISO 4217.
    .question = In quale valuta sono espresse le commissioni?
    .proof = Elenco dei costi di reclutamento per voce e per soggetto pagante, con le ricevute.

column-fees_reimbursed =
    .header = Commissioni rimborsate
    .meaning = Indica se ai lavoratori sono state rimborsate tutte le commissioni e le spese che hanno sostenuto.
    .question = A tutti i lavoratori è stato rimborsato quanto hanno pagato per ottenere il lavoro? Vi preghiamo di allegare la prova.
    .proof = Prova dei pagamenti ai lavoratori, senza nominativi, e verifica dei pagamenti da parte di un soggetto indipendente.

column-fee_found_date =
    .header = Data di rilevazione delle commissioni
    .meaning = La data in cui si è saputo che i lavoratori avevano pagato commissioni.
    .question = Quando avete saputo che i lavoratori avevano pagato commissioni?
    .proof = Relazione o verbale in cui le commissioni sono state registrate per la prima volta.

column-fee_repaid_date =
    .header = Data di rimborso delle commissioni
    .meaning = La data in cui è stato rimborsato l'ultimo lavoratore.
    .question = Quando è stato rimborsato l'ultimo lavoratore?
    .proof = Prova dell'ultimo pagamento, senza nominativi.

column-employer_pays_policy =
    .header = Politica sulle spese di reclutamento
    .meaning = Indica se una politica scritta stabilisce che i costi di reclutamento sono a carico del datore di lavoro e mai del lavoratore.
    .question = Avete una politica scritta secondo cui tutti i costi di reclutamento sono a carico del datore di lavoro? Vi preghiamo di allegarla.
    .proof = Testo della politica, con la data e la firma della direzione.

column-written_contract =
    .header = Contratto di lavoro scritto
    .meaning = Indica se ogni lavoratore ha un contratto di lavoro scritto.
    .question = Ogni lavoratore ha un contratto di lavoro scritto?
    .proof = Modello del contratto di lavoro e numero di lavoratori che ne hanno uno.

column-contract_language_understood =
    .header = Contratto in una lingua compresa
    .meaning = Indica se il contratto è in una lingua che il lavoratore comprende.
    .question = Il contratto è in una lingua che ciascun lavoratore comprende?
    .proof = Modello del contratto di lavoro in ciascuna lingua utilizzata.

column-contract_days_before_travel =
    .header = Giorni tra contratto e partenza
    .meaning = Quanti giorni prima di lasciare casa riceve il contratto chi si trasferisce per il lavoro.
    .question = Quanti giorni prima della partenza riceve il contratto chi si trasferisce per il lavoro?
    .proof = Registro delle date di consegna dei contratti e di inizio dei viaggi, senza nominativi.

column-deceptive_recruitment_reported =
    .header = Reclutamento ingannevole
    .meaning = Indica se sono state segnalate false promesse sul lavoro o la sostituzione del contratto.
    .question = È stato segnalato che a dei lavoratori era stato promesso qualcosa di diverso da ciò che hanno trovato?

column-return_transport_covered =
    .header = Viaggio di ritorno pagato
    .meaning = Indica se il datore di lavoro paga il viaggio di ritorno alle persone fatte venire per il lavoro.
    .question = Pagate, alla fine del rapporto di lavoro, il viaggio di ritorno alle persone fatte venire per il lavoro?
    .proof = Clausola del contratto di lavoro sul viaggio di ritorno.

column-id_documents_held =
    .header = Documenti d'identità trattenuti
    .meaning = Indica se i passaporti o altri documenti d'identità dei lavoratori sono tenuti dal datore di lavoro, da un agente o da altri.
    .question = I passaporti o altri documenti d'identità dei lavoratori sono tenuti da persone diverse dal lavoratore stesso?
    .proof = Procedura scritta sui documenti d'identità e risultati dei colloqui con i lavoratori, senza nominativi.

column-movement_restricted =
    .header = Libertà di movimento limitata
    .meaning = Indica se ai lavoratori è impedito di lasciare liberamente il sito o l'alloggio fuori dall'orario di lavoro.
    .question = Ai lavoratori è in qualche modo impedito di lasciare il sito o l'alloggio fuori dall'orario di lavoro?
    .proof = Regolamento del sito e degli alloggi e risultati dei colloqui con i lavoratori, senza nominativi.

column-wages_withheld =
    .header = Salari trattenuti
    .meaning = Indica se i salari sono pagati in ritardo, trattenuti come cauzione o versati in un risparmio forzato.
    .question = Negli ultimi dodici mesi i salari sono stati in qualche momento pagati in ritardo, trattenuti, tenuti come cauzione o versati in un risparmio forzato?
    .proof = Libro paga degli ultimi dodici mesi con le date di pagamento, senza nominativi.

column-lowest_monthly_wage =
    .header = Salario mensile più basso
    .meaning = Il salario lordo mensile più basso di un lavoratore a tempo pieno, senza straordinari.
    .question = Qual è il salario lordo mensile più basso di un lavoratore a tempo pieno, senza straordinari?
    .proof = Riepilogo delle buste paga per fascia retributiva, senza nominativi.

column-legal_min_monthly_wage =
    .header = Salario minimo mensile legale
    .meaning = Il salario lordo mensile più basso che la legge o un contratto collettivo consente nel luogo di lavoro.
    .question = Qual è il salario lordo mensile più basso che la legge o un contratto collettivo consente nel luogo di lavoro?
    .proof = Legge o contratto collettivo che stabilisce il salario.

column-wage_currency =
    .header = Valuta dei salari
    .meaning = La valuta dei salari, con il codice ISO 4217.
    .question = In quale valuta sono espressi i salari?
    .proof = Riepilogo delle buste paga per fascia retributiva, senza nominativi.

column-deductions_beyond_law =
    .header = Trattenute eccessive
    .meaning = Indica se dai salari si trattiene (per vitto, alloggio, attrezzi, multe) più di quanto la legge consenta o il lavoratore abbia accettato.
    .question = Dai salari si trattiene, per vitto, alloggio, attrezzi o multe, più di quanto la legge consenta o il lavoratore abbia accettato?
    .proof = Buste paga campione che mostrano ogni trattenuta, senza nominativi.

column-worker_debt_to_employer =
    .header = Indebitamento dei lavoratori
    .meaning = Indica se i lavoratori devono denaro al datore di lavoro, a un reclutatore o a un agente, al di là di un piccolo anticipo sul salario.
    .question = I lavoratori devono denaro a voi, a un reclutatore o a un agente, al di là di un piccolo anticipo sul salario?
    .proof = Elenco dei prestiti e degli anticipi ai lavoratori, senza nominativi.

column-max_weekly_hours =
    .header = Ore di lavoro settimanali massime
    .meaning = Il numero massimo di ore, straordinari compresi, che un lavoratore svolge in una settimana.
    .question = Quante ore, straordinari compresi, lavora al massimo una persona in una settimana?
    .proof = Registri delle presenze degli ultimi tre mesi, senza nominativi.

column-violence_or_threats_reported =
    .header = Violenze o minacce segnalate
    .meaning = Indica se sono state segnalate violenze, minacce, molestie o minacce di denuncia alle autorità nei confronti dei lavoratori.
    .question = Sono state segnalate violenze, minacce, molestie o minacce di denuncia alle autorità nei confronti dei lavoratori? Vi preghiamo di rispondere tramite il canale sicuro, senza indicare nomi.

column-child_labour_reported =
    .header = Lavoro minorile segnalato
    .meaning = Indica se è stata riscontrata o segnalata la presenza di bambini al di sotto dell'età minima o di minori impiegati in lavori pericolosi.
    .question = È stata riscontrata o segnalata la presenza di bambini al di sotto dell'età minima o di minori impiegati in lavori pericolosi?

column-grievance_mechanism =
    .header = Meccanismo di reclamo
    .meaning = Indica se i lavoratori, compresi quelli delle agenzie e dei subappaltatori, dispongono di un canale di reclamo funzionante.
    .question = Tutti i lavoratori, compresi quelli delle agenzie e dei subappaltatori, possono presentare reclami tramite un canale funzionante?
    .proof = Descrizione del canale, con le lingue disponibili e il numero di casi dell'ultimo anno.

column-grievance_anonymous =
    .header = Reclami anonimi possibili
    .meaning = Indica se un lavoratore può presentare un reclamo senza indicare il proprio nome.
    .question = I lavoratori possono presentare un reclamo senza indicare il proprio nome?
    .proof = Descrizione del canale da cui risulta come viene trattato un reclamo senza nome.

column-worker_representation =
    .header = Rappresentanza dei lavoratori
    .meaning = Indica se i lavoratori hanno un sindacato, un comitato aziendale o rappresentanti scelti da loro.
    .question = I lavoratori hanno un sindacato, un comitato aziendale o rappresentanti scelti da loro?
    .proof = Accordo con il sindacato oppure verbale dell'elezione dei rappresentanti.

column-plan_present =
    .header = Piano contro la tratta
    .meaning = Indica se il fornitore ha un piano scritto, una politica scritta o un sistema di gestione scritto contro la tratta di esseri umani.
    .question = Avete un piano scritto contro la tratta di esseri umani? È valido anche un codice, una politica o un sistema di gestione con un altro nome. Vi preghiamo di allegarlo.
    .proof = Piano, oppure codice, politica o sistema di gestione che ne fa le veci.

column-plan_date =
    .header = Data del piano
    .meaning = La data in cui il piano è stato adottato o riesaminato l'ultima volta.
    .question = Quando è stato adottato il piano, o riesaminato l'ultima volta?
    .proof = Pagina del piano con la data e la decisione di adottarlo.

column-plan_url =
    .header = Link al piano
    .meaning = Dove si può leggere il piano: un indirizzo web o il nome del file.
    .question = Dove possiamo leggere il piano? Vi preghiamo di indicare un link o il nome di un file.
    .proof = Piano, oppure link al piano.

column-plan_elements =
    .header = Contenuti del piano
    .meaning = Le parti che il piano contiene: sensibilizzazione, canale di segnalazione, reclutamento e salari, alloggio, monitoraggio dei subappaltatori.
    .question = Quali parti contiene il piano: sensibilizzazione dei lavoratori, canale di segnalazione sicuro, reclutamento e salari, alloggio, monitoraggio dei subappaltatori?
    .proof = Parti del piano, con i numeri di pagina.

column-plan_covers_subcontractors =
    .header = Piano esteso ai subappaltatori
    .meaning = Indica se il piano vincola anche i subappaltatori, i fornitori di manodopera e il loro personale.
    .question = Il piano vincola anche i vostri subappaltatori e fornitori di manodopera e il loro personale?
    .proof = Clausola del piano e modello di contratto di subappalto che vincola i subappaltatori al piano.

column-plan_reporting =
    .header = Relazione sull'attuazione del piano
    .meaning = Indica se il fornitore è disposto e in grado di riferire alla stazione appaltante sull'attuazione del piano.
    .question = Siete disposti e in grado di riferirci su come attuate il piano?
    .proof = Dichiarazione firmata su chi riferirà, con quale frequenza e con quali indicatori.

column-plan_posted =
    .header = Piano affisso
    .meaning = Indica se il piano è esposto sul luogo di lavoro e pubblicato sul sito web, se esiste, oppure consegnato per iscritto a ogni lavoratore.
    .question = Il piano è affisso sul luogo di lavoro e pubblicato sul vostro sito web, se ne avete uno, oppure consegnato per iscritto a ogni lavoratore?
    .proof = Fotografia o link da cui risulta dove i lavoratori possono leggere il piano.

column-certification_date =
    .header = Data della certificazione
    .meaning = La data della certificazione del fornitore in materia di tratta (per i contratti degli Stati Uniti: FAR 52.222-56).
    .question = Quando avete firmato l'ultima volta la certificazione in materia di tratta? Vi preghiamo di allegarla.
    .proof = Certificazione firmata.

column-certification_status =
    .header = Esito della certificazione
    .meaning = Che cosa dichiara la certificazione: nessun abuso riscontrato, abuso riscontrato e risolto, oppure abuso riscontrato e ancora aperto.
    .question = Che cosa dichiara la vostra certificazione: nessun abuso riscontrato, abuso riscontrato e risolto, oppure abuso riscontrato e ancora aperto?
    .proof = Certificazione firmata; se è stato riscontrato un abuso, documentazione di ciò che è stato fatto per le persone interessate, senza nominativi.

column-clause_flowed_down =
    .header = Clausola estesa ai subappaltatori
    .meaning = Indica se la clausola contro la tratta è riportata in ogni contratto di subappalto e di agenzia.
    .question = La clausola contro la tratta fa parte di tutti i vostri contratti di subappalto e di agenzia?
    .proof = Modello di contratto di subappalto con la clausola.

column-conviction_thb =
    .header = Condanna per tratta
    .meaning = Indica se il fornitore, o una persona che lo dirige o lo controlla, è stato condannato con sentenza definitiva per tratta di esseri umani o lavoro minorile.
    .question = Voi, o una persona che vi dirige o vi controlla, siete stati condannati con sentenza definitiva per tratta di esseri umani o lavoro minorile?
    .proof = Estratto del casellario giudiziale o documento equivalente.

column-conviction_date =
    .header = Data della condanna
    .meaning = La data in cui la sentenza è diventata definitiva.
    .question = In quale data la sentenza è diventata definitiva?
    .proof = Sentenza.

column-conviction_person_role =
    .header = Ruolo della persona condannata
    .meaning = Quale ruolo ha la persona condannata nel fornitore o nei suoi confronti.
    .question = Quale ruolo ha la persona condannata: l'impresa stessa, amministratore, membro dell'organo di vigilanza, rappresentante, titolare con potere di controllo o altro dipendente?
    .proof = Estratto del registro delle imprese da cui risulta la funzione della persona a quel tempo.

column-labour_law_breach =
    .header = Infrazione in materia di lavoro
    .meaning = Indica se un'autorità o un giudice ha accertato un'infrazione agli obblighi in materia sociale o del lavoro, senza una condanna per tratta.
    .question = Negli ultimi tre anni un'autorità o un giudice ha accertato a vostro carico un'infrazione agli obblighi in materia sociale o del lavoro?
    .proof = Decisione dell'autorità o del giudice, oppure certificato attestante che non ve ne sono.

column-breach_date =
    .header = Data di accertamento dell'infrazione
    .meaning = La data in cui è stata accertata l'infrazione agli obblighi in materia sociale o del lavoro.
    .question = Quando è stata accertata l'infrazione agli obblighi in materia sociale o del lavoro?
    .proof = Decisione dell'autorità o del giudice.

column-self_cleaning =
    .header = Misure di self-cleaning
    .meaning = Indica se il fornitore ha dimostrato di aver posto rimedio a ciò che ha dato luogo al motivo di esclusione: danno risarcito, fatti chiariti, personale e controlli cambiati.
    .question = Potete dimostrare che è stato posto rimedio alla questione: danno risarcito, fatti chiariti, personale e controlli cambiati?
    .proof = Prova del pagamento del danno, chiarimenti forniti alle autorità e misure adottate su personale e controlli.

column-debarred =
    .header = Esclusione dagli appalti
    .meaning = Indica se il fornitore figura in un registro di imprese interdette o escluse dagli appalti.
    .question = Figurate in un registro di imprese interdette o escluse dagli appalti di un qualsiasi paese o di una qualsiasi organizzazione?
    .proof = Certificato del registro oppure decisione.

column-exclusion_declaration_date =
    .header = Data dell'autodichiarazione
    .meaning = La data dell'autodichiarazione sui motivi di esclusione (DGUE o modulo nazionale).
    .question = In quale data avete firmato l'autodichiarazione sui motivi di esclusione? Vi preghiamo di allegarla.
    .proof = Autodichiarazione firmata (DGUE o modulo nazionale).

column-goods_certification_date =
    .header = Data di certificazione dei beni
    .meaning = La data della certificazione attestante che i beni dell'elenco di cui all'Executive Order 13126 non sono stati prodotti con lavoro minorile forzato o vincolato (forced or indentured; per i contratti degli Stati Uniti: FAR 52.222-18).
    .question = Quando avete firmato la certificazione sul lavoro minorile nei beni dell'elenco di cui all'Executive Order 13126? Vi preghiamo di allegarla.
    .proof = Certificazione firmata.

column-statement_url =
    .header = Link alla dichiarazione
    .meaning = Dove si può leggere la dichiarazione pubblica del fornitore sulla schiavitù moderna, sulla dovuta diligenza o sulle catene di fornitura.
    .question = Dove possiamo leggere la vostra dichiarazione pubblica sulla schiavitù moderna o sulla dovuta diligenza nelle catene di fornitura? Se non siete tenuti a farne una, vi preghiamo di spiegarci perché.
    .proof = Dichiarazione, oppure link alla dichiarazione.

column-statement_period_end =
    .header = Fine del periodo della dichiarazione
    .meaning = L'ultimo giorno dell'esercizio a cui si riferisce la dichiarazione.
    .question = In quale giorno si chiude l'esercizio a cui si riferisce la vostra dichiarazione?
    .proof = Pagina della dichiarazione con l'indicazione dell'esercizio.

column-statement_topics =
    .header = Temi della dichiarazione
    .meaning = I temi che la dichiarazione tratta.
    .question = Quali temi tratta la vostra dichiarazione: struttura, politiche, dovuta diligenza, aree di rischio, efficacia, formazione?
    .proof = Dichiarazione, con i numeri di pagina dei temi.

column-statement_signed =
    .header = Dichiarazione firmata
    .meaning = Indica se la dichiarazione è stata approvata dal consiglio di amministrazione e firmata da un amministratore o da una figura equivalente.
    .question = La dichiarazione è stata approvata dal consiglio di amministrazione e firmata da un amministratore o da una figura equivalente?
    .proof = Pagina della dichiarazione con l'approvazione e la firma.

column-operates_in =
    .header = Paesi di attività
    .meaning = I paesi in cui il fornitore opera con almeno una parte della sua attività.
    .question = In quali paesi operate?
    .proof = Elenco delle sedi nell'ultima relazione annuale.

column-employees_total =
    .header = Numero di dipendenti
    .meaning = Il numero di dipendenti dell'intera impresa, compreso il gruppo se il gruppo presenta conti consolidati.
    .question = Quanti dipendenti ha la vostra impresa, compreso il gruppo se presentate conti consolidati?
    .proof = Ultima relazione annuale.

column-listed_on =
    .header = Borsa di quotazione
    .meaning = Le borse valori in cui è quotato il fornitore o il suo gruppo.
    .question = In quali borse valori siete quotati, voi o il vostro gruppo? Scrivete «nessuna» se non siete quotati.
    .proof = Ultima relazione annuale oppure avviso di quotazione.

column-audit_date =
    .header = Data dell'ultimo audit sociale
    .meaning = La data dell'ultima verifica indipendente delle condizioni di lavoro nel sito.
    .question = Quando le condizioni di lavoro nel sito sono state verificate l'ultima volta da un soggetto indipendente?
    .proof = Relazione della verifica.

column-audit_type =
    .header = Tipo di audit
    .meaning = Come si è svolta l'ultima verifica: annunciata, semi-annunciata, non annunciata o condotta dai lavoratori.
    .question = Come si è svolta l'ultima verifica: annunciata, semi-annunciata, non annunciata o condotta dai lavoratori?
    .proof = Relazione della verifica, con indicazione di come è stata annunciata e di come si sono svolti i colloqui con i lavoratori.

column-audit_open_critical =
    .header = Rilievi critici aperti
    .meaning = Il numero di rilievi critici dell'ultima verifica ancora aperti.
    .question = Quanti rilievi critici dell'ultima verifica sono ancora aperti?
    .proof = Relazione della verifica ed elenco delle misure correttive con il loro stato.

column-audit_open_major =
    .header = Rilievi maggiori aperti
    .meaning = Il numero di rilievi maggiori dell'ultima verifica ancora aperti.
    .question = Quanti rilievi maggiori dell'ultima verifica sono ancora aperti?
    .proof = Relazione della verifica ed elenco delle misure correttive con il loro stato.

column-allegation_open =
    .header = Segnalazione aperta
    .meaning = Indica se è aperta una segnalazione credibile di tratta o lavoro forzato nei confronti del fornitore.
    .question = Siete a conoscenza di una segnalazione aperta di tratta o lavoro forzato che vi riguarda? Vi preghiamo di esporre la vostra versione.

column-remediation_plan =
    .header = Piano di rimedio
    .meaning = Indica se esiste un piano per riparare il danno riscontrato, con responsabili e scadenze.
    .question = Esiste un piano per riparare il danno riscontrato, con responsabili e scadenze? Vi preghiamo di allegarlo.
    .proof = Piano, con responsabili e scadenze.

column-remediation_due =
    .header = Scadenza del piano di rimedio
    .meaning = La data entro la quale il danno deve essere riparato.
    .question = Entro quale data sarà riparato il danno?
    .proof = Piano, con responsabili e scadenze.

column-evidence_level =
    .header = Livello di prova
    .meaning = Su che cosa si fondano le risposte: su nulla, sulla parola del fornitore, su un documento, su un terzo o su lavoratori che le hanno confermate.
    .question = Su che cosa si fondano le vostre risposte: su nulla, su una vostra dichiarazione, su documenti, su un terzo o sulla conferma dei lavoratori?
    .proof = I documenti, le relazioni o i risultati dei colloqui.

column-plan_evidence =
    .header = Livello di prova sul piano
    .meaning = Su che cosa si fondano le risposte sul piano contro la tratta, se la base è diversa da quella delle altre risposte.
    .question = Su che cosa si fondano le vostre risposte sul piano contro la tratta: su nulla, su una vostra dichiarazione, su documenti, su un terzo o sulla conferma dei lavoratori?
    .proof = I documenti, le relazioni o i risultati dei colloqui.

column-recruitment_evidence =
    .header = Livello di prova sul reclutamento
    .meaning = Su che cosa si fondano le risposte sul reclutamento e sulle commissioni, se la base è diversa da quella delle altre risposte.
    .question = Su che cosa si fondano le vostre risposte sul reclutamento e sulle commissioni: su nulla, su una vostra dichiarazione, su documenti, su un terzo o sulla conferma dei lavoratori?
    .proof = I documenti, le relazioni o i risultati dei colloqui.

column-grievance_evidence =
    .header = Livello di prova sui reclami
    .meaning = Su che cosa si fondano le risposte sulle possibilità di reclamo dei lavoratori, se la base è diversa da quella delle altre risposte.
    .question = Su che cosa si fondano le vostre risposte sulle possibilità di reclamo dei lavoratori: su nulla, su una vostra dichiarazione, su documenti, su un terzo o sulla conferma dei lavoratori?
    .proof = I documenti, le relazioni o i risultati dei colloqui.

column-answered_on =
    .header = Data della risposta
    .meaning = La data in cui il fornitore ha dato queste risposte.
    .question = In quale data avete dato queste risposte?

column-answered_by =
    .header = Compilato da
    .meaning = La funzione che ha dato queste risposte. Basta la qualifica; non serve il nome di alcun lavoratore.
    .question = Quale funzione della vostra impresa ha dato queste risposte? Basta la qualifica.
