# Colonnes de la liste des fournisseurs : en-tête, signification, question et justificatif, en français.

column-supplier_id =
    .header = Identifiant du fournisseur
    .meaning = La clé qui distingue ce fournisseur de tous les autres de la liste. Les sous-traitants y renvoient.
    .question = Quel numéro ou code vous identifie dans la présente procédure de passation ?

column-name =
    .header = Nom ou raison sociale
    .meaning = Le nom enregistré du fournisseur, ou celui de l'usine ou du site lorsque la liste est établie par site.
    .question = Quelle est votre dénomination sociale complète, telle qu'elle est enregistrée ?

column-aliases =
    .header = Autres noms
    .meaning = Les autres noms du fournisseur : noms commerciaux, anciens noms, noms dans une autre écriture.
    .question = Sous quels autres noms ou anciens noms, y compris dans d'autres écritures, exercez-vous ou avez-vous exercé votre activité ?
    .proof = Un extrait du registre indiquant les anciens noms et les autres noms.

column-registration_no =
    .header = Numéro d'immatriculation
    .meaning = Le numéro au registre des sociétés, au registre du commerce ou au registre fiscal du pays d'immatriculation. Il est conservé sous forme de texte : les zéros initiaux comptent.
    .question = Quel est le numéro d'immatriculation de votre entreprise, et dans quel registre ?
    .proof = Un extrait du registre des sociétés, du registre du commerce ou du registre fiscal.

column-lei =
    .header = Code LEI
    .meaning = L'identifiant d'entité juridique (LEI), de 20 caractères.
    .question = Quel est votre identifiant d'entité juridique (LEI), si vous en avez un ?

column-country =
    .header = Pays d'immatriculation
    .meaning = Le pays dans lequel le fournisseur est immatriculé.
    .question = Dans quel pays votre entreprise est-elle immatriculée ?
    .proof = Un extrait du registre des sociétés.

column-site_country =
    .header = Pays où le travail est effectué
    .meaning = Le pays où le travail est effectué ou les biens sont fabriqués ; il peut différer du pays d'immatriculation.
    .question = Dans quel pays le travail est-il effectué, ou les biens sont-ils fabriqués ?
    .proof = Un bail, l'autorisation d'exploitation du site ou un certificat d'origine.

column-region =
    .header = Région du site
    .meaning = L'État fédéré, la province ou la région du site, sous forme de code ISO 3166-2 ou de nom.
    .question = Dans quelle province ou région se trouve le site ?
    .proof = Un bail, un extrait du registre foncier ou l'autorisation d'exploitation du site.

column-address =
    .header = Adresse du site
    .meaning = L'adresse du fournisseur ou du site.
    .question = Quelle est l'adresse complète du site où le travail est effectué ?
    .proof = Un bail, un extrait du registre foncier ou l'autorisation d'exploitation du site.

column-city =
    .header = Ville du site
    .meaning = La ville ou la commune du fournisseur ou du site.
    .question = Dans quelle ville ou commune se trouve le site ?

column-website =
    .header = Site web
    .meaning = L'adresse du site web du fournisseur lui-même.
    .question = Quelle est l'adresse de votre site web ?

column-group_name =
    .header = Groupe d'appartenance
    .meaning = Le groupe de sociétés auquel appartient le fournisseur.
    .question = À quel groupe de sociétés appartenez-vous, le cas échéant ?
    .proof = L'organigramme ou le rapport annuel du groupe.

column-parent_company =
    .header = Société mère
    .meaning = Le propriétaire du fournisseur. Il ne s'agit pas du fournisseur de rang supérieur dans ce marché.
    .question = Quelle société vous détient ou vous contrôle, le cas échéant ?
    .proof = Un extrait du registre des bénéficiaires effectifs, ou la liste des actionnaires ou associés.

column-bid_id =
    .header = Référence de l'offre
    .meaning = L'offre à laquelle cette ligne se rattache. Les lignes d'une même offre sont présentées ensemble.
    .question = De quelle offre faites-vous partie ?

column-lot_id =
    .header = Numéro de lot
    .meaning = Le lot de la consultation sur lequel porte cette ligne.
    .question = Pour quel lot soumissionnez-vous ?

column-parent_id =
    .header = Identifiant du donneur d'ordre
    .meaning = L'identifiant (supplier_id) du fournisseur de rang supérieur : le soumissionnaire ou le sous-traitant qui fait appel à celui-ci. Vide pour le soumissionnaire.
    .question = Pour quel fournisseur de cette offre intervenez-vous en qualité de sous-traitant ? Veuillez indiquer son numéro.
    .proof = Le contrat de sous-traitance, ou la liste des sous-traitants signée par le soumissionnaire.

column-parent_name =
    .header = Nom du donneur d'ordre
    .meaning = Le nom du fournisseur de rang supérieur, lorsque la liste ne donne pas de parent_id. Il ne s'agit pas du propriétaire du fournisseur.
    .question = Pour quel fournisseur de cette offre intervenez-vous en qualité de sous-traitant ? Veuillez indiquer son nom.
    .proof = Le contrat de sous-traitance, ou la liste des sous-traitants signée par le soumissionnaire.

column-tier =
    .header = Rang de sous-traitance
    .meaning = La distance par rapport à l'acheteur : 0 est le soumissionnaire, 1 son sous-traitant, 2 le sous-traitant de ce dernier.
    .question = À quel rang de la chaîne d'approvisionnement vous situez-vous (0 : soumissionnaire, 1 : son sous-traitant, et ainsi de suite) ?
    .proof = La liste des sous-traitants signée par le soumissionnaire.

column-role =
    .header = Rôle dans l'offre
    .meaning = Ce que fait le fournisseur dans cette offre : soumissionnaire, sous-traitant, prestataire de main-d'œuvre, fabricant ou intermédiaire.
    .question = À quel titre participez-vous : soumissionnaire, sous-traitant, prestataire de main-d'œuvre, fabricant ou intermédiaire ?
    .proof = La liste des sous-traitants signée par le soumissionnaire.

column-relied_on_for_qualification =
    .header = Entité dont les capacités sont invoquées
    .meaning = Indique si le soumissionnaire a recours aux capacités de ce fournisseur pour satisfaire aux critères de sélection, ou l'a pour membre de son groupement.
    .question = Le soumissionnaire a-t-il recours à vos capacités pour satisfaire aux critères de sélection, ou êtes-vous membre de son groupement ?
    .proof = L'engagement écrit par lequel les capacités sont mises à la disposition du soumissionnaire.

column-contract_share_pct =
    .header = Part du contrat
    .meaning = La part du fournisseur dans la valeur du marché, en pour cent, y compris ce qu'il sous-traite.
    .question = Quelle part de la valeur du marché réalisez-vous, en pour cent, y compris ce que vous sous-traitez ?
    .proof = Le bordereau de prix, ventilé par fournisseur.

column-subcontract_share_pct =
    .header = Part sous-traitée
    .meaning = La part du marché, en pour cent, que le fournisseur confie à des sous-traitants.
    .question = Quelle part du marché avez-vous l'intention de sous-traiter, en pour cent ?
    .proof = La liste des sous-traitants avec leurs parts, signée par le soumissionnaire.

column-contract_value =
    .header = Montant du contrat
    .meaning = La valeur de la part du marché revenant au fournisseur, y compris ce qu'il sous-traite, hors taxes.
    .question = Quelle est la valeur de votre part du marché, y compris ce que vous sous-traitez, hors taxes ?
    .proof = Le bordereau de prix.

column-value_performed_abroad =
    .header = Montant exécuté à l'étranger
    .meaning = La valeur des biens acquis ou des services exécutés en dehors du pays de l'acheteur. Pour les marchés des États-Unis : en dehors des États-Unis.
    .question = Quel montant de la valeur du marché correspond à des biens acquis ou à des services exécutés en dehors du pays de l'acheteur ?
    .proof = Le bordereau de prix, ventilé par lieu d'exécution du travail.

column-currency =
    .header = Devise du contrat
    .meaning = La devise dans laquelle sont exprimées les valeurs du marché, sous forme de code ISO 4217.
    .question = Dans quelle devise les valeurs du marché sont-elles indiquées ?
    .proof = Le bordereau de prix.

column-is_cots =
    .header = Fournitures standard du commerce
    .meaning = Indique si le fournisseur livre uniquement des articles standard disponibles dans le commerce.
    .question = Livrez-vous uniquement des articles standard disponibles dans le commerce (COTS) ?
    .proof = La fiche technique du produit, et une déclaration selon laquelle les articles sont vendus sans modification sur le marché libre.

column-turnover =
    .header = Chiffre d'affaires annuel
    .meaning = Le chiffre d'affaires annuel du fournisseur, groupe compris lorsque le groupe publie des comptes consolidés.
    .question = Quel a été votre chiffre d'affaires du dernier exercice (celui de l'ensemble du groupe, si vous publiez des comptes consolidés) ?
    .proof = Les derniers comptes annuels.

column-turnover_currency =
    .header = Devise des comptes
    .meaning = La devise du chiffre d'affaires et du bilan, sous forme de code ISO 4217.
    .question = Dans quelle devise le chiffre d'affaires et le bilan sont-ils exprimés ?
    .proof = Les derniers comptes annuels.

column-balance_sheet_total =
    .header = Total du bilan
    .meaning = Le total du bilan (total de l'actif) du fournisseur à la clôture de son dernier exercice.
    .question = Quel était le total de votre bilan à la clôture du dernier exercice ?
    .proof = Les derniers comptes annuels.

column-labour_hours_priced =
    .header = Heures de travail chiffrées
    .meaning = Le nombre d'heures de travail sur lequel le prix est fondé.
    .question = Sur combien d'heures de travail votre prix est-il fondé ?
    .proof = Le calcul du prix, avec les heures par fonction.

column-labour_price =
    .header = Prix de la main-d'œuvre
    .meaning = La part du prix qui rémunère la main-d'œuvre.
    .question = Quel montant de votre prix rémunère la main-d'œuvre ?
    .proof = Le calcul du prix, avec le coût de la main-d'œuvre.

column-sector_code =
    .header = Secteur d'activité
    .meaning = Le secteur du travail effectué pour ce marché, sous forme de code ou en toutes lettres.
    .question = De quel secteur relève le travail à effectuer pour ce marché ? Veuillez indiquer un code (CITI, NACE, SCIAN, CPV) si vous le pouvez.
    .proof = Un extrait du registre du commerce mentionnant la branche d'activité.

column-sector_scheme =
    .header = Nomenclature sectorielle
    .meaning = La nomenclature dont est tiré le code de secteur.
    .question = De quelle nomenclature votre code de secteur est-il tiré ?
    .proof = Un extrait du registre du commerce mentionnant la branche d'activité.

column-goods =
    .header = Biens fournis
    .meaning = Les biens livrés au titre de ce marché.
    .question = Quels biens livrez-vous au titre de ce marché ?
    .proof = Le cahier des charges ou la nomenclature des composants.

column-hs_code =
    .header = Codes SH
    .meaning = Les codes douaniers (système harmonisé) des biens livrés au titre de ce marché.
    .question = De quels codes douaniers (système harmonisé) relèvent les biens que vous livrez ?
    .proof = Les déclarations en douane.

column-goods_origin_country =
    .header = Pays d'origine des biens
    .meaning = Le ou les pays dans lesquels les biens sont cultivés, extraits ou fabriqués.
    .question = Dans quel ou quels pays les biens sont-ils cultivés, extraits ou fabriqués ?
    .proof = Les certificats d'origine, et les documents qui permettent de remonter jusqu'au lieu de fabrication des biens.

column-inputs =
    .header = Intrants
    .meaning = Les matières premières et les composants qui entrent dans les biens ou sont utilisés pour le service.
    .question = Quels matières premières et composants entrent dans ce que vous livrez ?
    .proof = La nomenclature des composants.

column-inputs_origin_country =
    .header = Pays d'origine des intrants
    .meaning = Le ou les pays dont proviennent les matières premières et les composants.
    .question = De quel ou quels pays proviennent les matières premières et les composants ?
    .proof = Les documents d'achat qui permettent de remonter jusqu'à l'origine des matières premières et des composants.

column-workers_total =
    .header = Nombre total de travailleurs
    .meaning = Le nombre de personnes qui travaillent sur le site ou pour ce marché, intérimaires compris.
    .question = Combien de personnes travaillent sur le site ou pour ce marché, intérimaires compris ?
    .proof = Le récapitulatif de paie du dernier mois, sans noms.

column-workers_migrant =
    .header = Nombre de travailleurs migrants
    .meaning = Le nombre de travailleurs migrants, venus de l'étranger ou d'une autre partie du pays.
    .question = Combien de travailleurs sont des migrants, venus de l'étranger ou d'une autre partie du pays ?
    .proof = Le récapitulatif de paie du dernier mois par nationalité ou lieu d'origine, sans noms.

column-migrant_share_pct =
    .header = Part des travailleurs migrants
    .meaning = La part des migrants parmi les travailleurs, en pour cent.
    .question = Quelle est la part des migrants, venus de l'étranger ou d'une autre partie du pays, parmi les travailleurs, en pour cent ?
    .proof = Le récapitulatif de paie du dernier mois par nationalité ou lieu d'origine, sans noms.

column-workers_temporary =
    .header = Nombre de travailleurs temporaires
    .meaning = Le nombre de travailleurs sous contrat temporaire, saisonnier ou d'intérim.
    .question = Combien de travailleurs ont un contrat temporaire, saisonnier ou d'intérim ?
    .proof = Le récapitulatif de paie du dernier mois par type de contrat, sans noms.

column-temporary_share_pct =
    .header = Part de travailleurs temporaires
    .meaning = La part des travailleurs temporaires, saisonniers et intérimaires, en pour cent.
    .question = Quelle part des travailleurs a un contrat temporaire, saisonnier ou d'intérim, en pour cent ?
    .proof = Le récapitulatif de paie du dernier mois par type de contrat, sans noms.

column-worker_origin_countries =
    .header = Pays d'origine des travailleurs migrants
    .meaning = Les pays d'où viennent les travailleurs migrants.
    .question = De quels pays viennent vos travailleurs migrants ?
    .proof = Le récapitulatif de paie du dernier mois par nationalité, sans noms.

column-vulnerable_groups =
    .header = Groupes vulnérables
    .meaning = Les groupes de travailleurs dont la situation se prête facilement à des abus.
    .question = Quels groupes dont la situation se prête facilement à des abus travaillent pour vous (demandeurs d'asile, mineurs, minorités, etc.) ? Écrivez « aucun » s'il n'y en a pas.
    .proof = L'évaluation des risques du site, sans noms.

column-low_skilled =
    .header = Travail peu qualifié
    .meaning = Indique si le travail est principalement peu qualifié : peu de formation, travailleurs faciles à remplacer.
    .question = Le travail est-il principalement peu qualifié ?
    .proof = La liste des fonctions, avec la qualification que chacune exige.

column-visa_tied_to_employer =
    .header = Permis lié à l'employeur
    .meaning = Indique si le titre de séjour ou le permis de travail des travailleurs est lié à un seul employeur.
    .question = Les titres de séjour ou permis de travail de vos travailleurs sont-ils liés à vous en tant qu'employeur ?
    .proof = Un spécimen du titre de séjour ou du permis de travail, sans données personnelles.

column-remote_site =
    .header = Site isolé
    .meaning = Indique si le site est isolé, ou fermé aux personnes extérieures et placé sous le contrôle de l'employeur.
    .question = Le site est-il isolé, ou fermé et placé sous le contrôle de l'employeur ?
    .proof = Un plan de situation du site, et les règles d'accès et de transport.

column-accommodation_provided =
    .header = Logement fourni aux travailleurs
    .meaning = Indique si l'employeur ou son intermédiaire loge des travailleurs, gratuitement ou contre paiement.
    .question = Fournissez-vous, vous-même ou vos intermédiaires, un logement aux travailleurs ?
    .proof = Le bail ou une description du logement, avec le nombre de places.

column-accommodation_meets_standard =
    .header = Logement conforme aux normes
    .meaning = Indique si le logement satisfait aux normes de logement et de sécurité du pays où il se trouve.
    .question = Le logement satisfait-il aux normes de logement et de sécurité du pays où il se trouve ? Veuillez joindre le dernier rapport d'inspection.
    .proof = Le dernier rapport d'inspection du logement.

column-uses_labour_agency =
    .header = Recours à des agences
    .meaning = Indique si des travailleurs sont trouvés ou employés par l'entremise d'un prestataire de main-d'œuvre : agence, recruteur ou courtier.
    .question = Trouvez-vous ou employez-vous des travailleurs par l'entremise de prestataires de main-d'œuvre (agences, recruteurs, courtiers) ?
    .proof = Les contrats avec les prestataires de main-d'œuvre, ou une déclaration selon laquelle il n'y en a pas.

column-labour_agency_name =
    .header = Noms des agences
    .meaning = Les noms des prestataires de main-d'œuvre par l'entremise desquels des travailleurs sont trouvés ou employés.
    .question = À quels prestataires de main-d'œuvre faites-vous appel ? Veuillez indiquer leurs noms et ceux de leurs sous-agents.
    .proof = Les contrats avec les prestataires de main-d'œuvre, et leurs listes de sous-agents.

column-labour_agency_licence =
    .header = Numéro de licence de l'agence
    .meaning = Le numéro de licence du prestataire de main-d'œuvre. « Non » ou « aucune » signifie qu'il n'est titulaire d'aucune licence.
    .question = Quel est le numéro de licence de votre prestataire de main-d'œuvre, et qui l'a délivrée ? Écrivez « aucune » s'il n'en a pas.
    .proof = Une copie de la licence, ou un extrait du registre des prestataires de main-d'œuvre.

column-agency_staff_trained =
    .header = Personnel de l'agence formé
    .meaning = Indique si le personnel du prestataire de main-d'œuvre est formé aux questions de traite et au recrutement équitable.
    .question = Les recruteurs auxquels vous faites appel sont-ils formés aux questions de traite et au recrutement équitable ?
    .proof = Le relevé des formations du prestataire de main-d'œuvre : thèmes, dates, nombre de personnes formées.

column-recruitment_fees_charged =
    .header = Frais facturés aux travailleurs
    .meaning = Indique si des travailleurs ont payé quoi que ce soit, sous quelque forme et à qui que ce soit, pour obtenir leur emploi.
    .question = Des travailleurs ont-ils payé des frais ou supporté des coûts pour obtenir leur emploi, auprès de vous, d'un intermédiaire ou de toute autre personne, y compris par des retenues ?
    .proof = Une liste des coûts de recrutement par poste et par payeur, et les résultats d'entretiens avec les travailleurs, sans noms.

column-fee_amount_per_worker =
    .header = Montant des frais par travailleur
    .meaning = Le montant qu'un travailleur a payé pour obtenir son emploi, en moyenne ou dans le cas le plus élevé.
    .question = Combien un travailleur a-t-il payé pour obtenir son emploi, en moyenne ou au maximum ?
    .proof = Une liste des coûts de recrutement par poste et par payeur, avec les reçus.

column-fee_currency =
    .header = Devise des frais
    .meaning = La devise des frais payés par les travailleurs, sous forme de code ISO 4217.
    .question = Dans quelle devise les frais sont-ils indiqués ?
    .proof = Une liste des coûts de recrutement par poste et par payeur, avec les reçus.

column-fees_reimbursed =
    .header = Frais remboursés
    .meaning = Indique si tous les frais et coûts supportés par les travailleurs leur ont été remboursés.
    .question = Tous les travailleurs ont-ils été remboursés de ce qu'ils ont payé pour obtenir leur emploi ? Veuillez joindre un justificatif.
    .proof = Le justificatif des versements aux travailleurs, sans noms, et leur vérification par une personne indépendante.

column-fee_found_date =
    .header = Date du constat des frais
    .meaning = La date à laquelle on a appris que des travailleurs avaient payé des frais.
    .question = Quand avez-vous découvert que des travailleurs avaient payé des frais ?
    .proof = Le rapport ou le procès-verbal dans lequel les frais ont été consignés pour la première fois.

column-fee_repaid_date =
    .header = Date de remboursement des frais
    .meaning = La date à laquelle le dernier travailleur a été remboursé.
    .question = Quand le dernier travailleur a-t-il été remboursé ?
    .proof = Le justificatif du dernier versement, sans noms.

column-employer_pays_policy =
    .header = Principe de l'employeur payeur
    .meaning = Indique si une politique écrite prévoit que l'employeur, et jamais le travailleur, paie les coûts de recrutement.
    .question = Avez-vous une politique écrite prévoyant que l'employeur paie tous les coûts de recrutement ? Veuillez la joindre.
    .proof = La politique, avec la date et la signature de la direction.

column-written_contract =
    .header = Contrat de travail écrit
    .meaning = Indique si chaque travailleur a un contrat de travail écrit.
    .question = Chaque travailleur a-t-il un contrat de travail écrit ?
    .proof = Un spécimen du contrat de travail, et le nombre de travailleurs qui en ont un.

column-contract_language_understood =
    .header = Contrat dans une langue comprise
    .meaning = Indique si le contrat est rédigé dans une langue que le travailleur comprend.
    .question = Le contrat est-il rédigé dans une langue que chaque travailleur comprend ?
    .proof = Un spécimen du contrat de travail dans chaque langue utilisée.

column-contract_days_before_travel =
    .header = Jours entre contrat et départ
    .meaning = Le nombre de jours qui séparent la remise du contrat à un travailleur qui change de résidence pour l'emploi et son départ de chez lui.
    .question = Combien de jours avant son départ un travailleur qui change de résidence pour l'emploi reçoit-il le contrat ?
    .proof = Un relevé des dates de remise des contrats et de début des voyages, sans noms.

column-deceptive_recruitment_reported =
    .header = Recrutement trompeur signalé
    .meaning = Indique si de fausses promesses sur l'emploi, ou une substitution de contrat, ont été signalées.
    .question = A-t-il été signalé que l'on avait promis à des travailleurs autre chose que ce qu'ils ont trouvé ?

column-return_transport_covered =
    .header = Voyage retour pris en charge
    .meaning = Indique si l'employeur paie le voyage de retour des travailleurs qu'il a fait venir pour l'emploi.
    .question = Payez-vous, à la fin de l'emploi, le voyage de retour des travailleurs que vous avez fait venir pour l'emploi ?
    .proof = La clause du contrat de travail relative au voyage de retour.

column-id_documents_held =
    .header = Documents d'identité retenus
    .meaning = Indique si des passeports ou d'autres documents d'identité de travailleurs sont conservés par l'employeur, un intermédiaire ou toute autre personne.
    .question = Une autre personne que le travailleur conserve-t-elle des passeports ou d'autres documents d'identité de travailleurs ?
    .proof = La procédure écrite relative aux documents d'identité, et les résultats d'entretiens avec les travailleurs, sans noms.

column-movement_restricted =
    .header = Restriction de la liberté de mouvement
    .meaning = Indique si des travailleurs sont empêchés de quitter librement le site ou leur logement en dehors des heures de travail.
    .question = Des travailleurs sont-ils, de quelque manière que ce soit, empêchés de quitter le site ou leur logement en dehors des heures de travail ?
    .proof = Le règlement du site et celui du logement, et les résultats d'entretiens avec les travailleurs, sans noms.

column-wages_withheld =
    .header = Rétention des salaires
    .meaning = Indique si des salaires sont payés en retard, retenus à titre de caution ou versés sur une épargne forcée.
    .question = Des salaires ont-ils été payés en retard, retenus, prélevés à titre de caution ou versés sur une épargne forcée à un moment quelconque au cours des douze derniers mois ?
    .proof = La paie des douze derniers mois avec les dates de paiement, sans noms.

column-lowest_monthly_wage =
    .header = Salaire mensuel le plus bas
    .meaning = Le salaire brut le plus bas qu'un travailleur à temps plein perçoit pour un mois, hors heures supplémentaires.
    .question = Quel est le salaire mensuel brut le plus bas d'un travailleur à temps plein, hors heures supplémentaires ?
    .proof = Le récapitulatif de paie par catégorie salariale, sans noms.

column-legal_min_monthly_wage =
    .header = Salaire mensuel minimum légal
    .meaning = Le salaire mensuel brut le plus bas que la loi ou une convention collective autorise sur le site.
    .question = Quel est le salaire mensuel brut le plus bas que la loi ou une convention collective autorise sur le site ?
    .proof = La loi ou la convention collective qui fixe le salaire.

column-wage_currency =
    .header = Devise des salaires
    .meaning = La devise des salaires, sous forme de code ISO 4217.
    .question = Dans quelle devise les salaires sont-ils indiqués ?
    .proof = Le récapitulatif de paie par catégorie salariale, sans noms.

column-deductions_beyond_law =
    .header = Retenues au-delà de la loi
    .meaning = Indique si les retenues sur salaire (nourriture, logement, outils, amendes) dépassent ce que la loi autorise ou ce que le travailleur a accepté.
    .question = Les retenues sur salaire, pour la nourriture, le logement, les outils ou des amendes, dépassent-elles ce que la loi autorise ou ce que le travailleur a accepté ?
    .proof = Des spécimens de bulletins de paie faisant apparaître chaque retenue, sans noms.

column-worker_debt_to_employer =
    .header = Dettes des travailleurs
    .meaning = Indique si des travailleurs doivent de l'argent à l'employeur, à un recruteur ou à un intermédiaire, au-delà d'une petite avance sur salaire.
    .question = Des travailleurs doivent-ils de l'argent à vous-même, à un recruteur ou à un intermédiaire, au-delà d'une petite avance sur salaire ?
    .proof = La liste des prêts et avances consentis aux travailleurs, sans noms.

column-max_weekly_hours =
    .header = Maximum d'heures par semaine
    .meaning = Le nombre d'heures le plus élevé, heures supplémentaires comprises, qu'un travailleur effectue en une semaine.
    .question = Combien d'heures au maximum, heures supplémentaires comprises, un travailleur effectue-t-il en une semaine ?
    .proof = Les relevés d'heures des trois derniers mois, sans noms.

column-violence_or_threats_reported =
    .header = Violences ou menaces signalées
    .meaning = Indique si des violences, des menaces, du harcèlement ou des menaces de dénonciation aux autorités à l'égard de travailleurs ont été signalés.
    .question = Des violences à l'égard de travailleurs, des menaces, du harcèlement ou des menaces de dénonciation aux autorités ont-ils été signalés ? Veuillez répondre par le canal sécurisé, sans noms.

column-child_labour_reported =
    .header = Travail des enfants signalé
    .meaning = Indique si la présence au travail d'enfants n'ayant pas l'âge minimum, ou de mineurs affectés à des travaux dangereux, a été constatée ou signalée.
    .question = La présence au travail d'enfants n'ayant pas l'âge minimum, ou de mineurs affectés à des travaux dangereux, a-t-elle été constatée ou signalée ?

column-grievance_mechanism =
    .header = Mécanisme de plainte
    .meaning = Indique si les travailleurs, y compris les intérimaires et ceux des sous-traitants, disposent d'un moyen de se plaindre qui fonctionne.
    .question = Tous les travailleurs, y compris les intérimaires et ceux des sous-traitants, peuvent-ils se plaindre par un canal qui fonctionne ?
    .proof = Une description du canal, avec ses langues et le nombre de cas de l'année écoulée.

column-grievance_anonymous =
    .header = Plaintes anonymes possibles
    .meaning = Indique si un travailleur peut se plaindre sans donner son nom.
    .question = Les travailleurs peuvent-ils se plaindre sans donner leur nom ?
    .proof = Une description du canal montrant comment une plainte sans nom est prise en charge.

column-worker_representation =
    .header = Représentation des travailleurs
    .meaning = Indique si les travailleurs ont un syndicat, un comité d'entreprise ou des représentants qu'ils ont choisis eux-mêmes.
    .question = Les travailleurs ont-ils un syndicat, un comité d'entreprise ou des représentants qu'ils ont choisis eux-mêmes ?
    .proof = L'accord conclu avec le syndicat, ou le procès-verbal de l'élection des représentants.

column-plan_present =
    .header = Plan de lutte contre la traite
    .meaning = Indique si le fournisseur a, par écrit, un plan, une politique ou un système de gestion de lutte contre la traite des êtres humains.
    .question = Avez-vous un plan écrit de lutte contre la traite des êtres humains ? Un code, une politique ou un système de gestion portant un autre nom compte également. Veuillez le joindre.
    .proof = Le plan, ou le code, la politique ou le système de gestion qui en tient lieu.

column-plan_date =
    .header = Date du plan
    .meaning = La date à laquelle le plan a été adopté ou révisé pour la dernière fois.
    .question = Quand le plan a-t-il été adopté ou révisé pour la dernière fois ?
    .proof = La page du plan qui porte sa date, et la décision d'adoption.

column-plan_url =
    .header = Lien vers le plan
    .meaning = L'endroit où le plan peut être lu : une adresse web ou le nom du fichier.
    .question = Où pouvons-nous lire le plan ? Veuillez indiquer un lien ou un nom de fichier.
    .proof = Le plan, ou un lien vers celui-ci.

column-plan_elements =
    .header = Éléments du plan
    .meaning = Les éléments que contient le plan : sensibilisation, canal de signalement, recrutement et salaires, logement, contrôle des sous-traitants.
    .question = Quels éléments le plan contient-il : sensibilisation des travailleurs, canal de signalement sûr, recrutement et salaires, logement, contrôle des sous-traitants ?
    .proof = Les éléments du plan, avec les numéros de page.

column-plan_covers_subcontractors =
    .header = Plan applicable aux sous-traitants
    .meaning = Indique si le plan lie aussi les sous-traitants, les prestataires de main-d'œuvre et leur personnel.
    .question = Le plan lie-t-il aussi vos sous-traitants et vos prestataires de main-d'œuvre, ainsi que leur personnel ?
    .proof = La clause du plan et un spécimen de contrat de sous-traitance qui impose le plan aux sous-traitants.

column-plan_reporting =
    .header = Rapports sur la mise en œuvre du plan
    .meaning = Indique si le fournisseur accepte de rendre compte à l'acheteur de la mise en œuvre du plan et est en mesure de le faire.
    .question = Acceptez-vous de nous rendre compte de la mise en œuvre du plan, et êtes-vous en mesure de le faire ?
    .proof = Une déclaration signée précisant qui rendra compte, à quelle fréquence et au moyen de quels indicateurs.

column-plan_posted =
    .header = Plan affiché
    .meaning = Indique si le plan est affiché sur le lieu de travail et publié sur le site web, s'il en existe un, ou remis par écrit à chaque travailleur.
    .question = Le plan est-il affiché sur le lieu de travail et publié sur votre site web, si vous en avez un, ou remis par écrit à chaque travailleur ?
    .proof = Une photographie ou un lien montrant où les travailleurs peuvent lire le plan.

column-certification_date =
    .header = Date de l'attestation
    .meaning = La date de l'attestation du fournisseur relative à la traite (pour les marchés des États-Unis : FAR 52.222-56).
    .question = Quand avez-vous signé pour la dernière fois l'attestation relative à la traite ? Veuillez la joindre.
    .proof = L'attestation signée.

column-certification_status =
    .header = Conclusion de l'attestation
    .meaning = Ce que dit l'attestation : aucun abus constaté, abus constaté et réparé, ou abus constaté non réparé.
    .question = Que dit votre attestation : aucun abus constaté, abus constaté et réparé, ou abus constaté non réparé ?
    .proof = L'attestation signée ; si un abus a été constaté, le relevé de ce qui a été fait pour les personnes touchées, sans noms.

column-clause_flowed_down =
    .header = Clause reprise dans les sous-contrats
    .meaning = Indique si la clause de lutte contre la traite est reprise dans chaque contrat de sous-traitance et chaque contrat d'intermédiaire.
    .question = La clause de lutte contre la traite figure-t-elle dans tous vos contrats de sous-traitance et contrats d'intermédiaire ?
    .proof = Un spécimen de contrat de sous-traitance contenant la clause.

column-conviction_thb =
    .header = Condamnation pour traite
    .meaning = Indique si le fournisseur, ou une personne qui le dirige ou le contrôle, a été condamné par jugement définitif pour traite des êtres humains ou travail des enfants.
    .question = Avez-vous fait l'objet, vous-même ou une personne qui vous dirige ou vous contrôle, d'une condamnation par jugement définitif pour traite des êtres humains ou travail des enfants ?
    .proof = Un extrait du casier judiciaire, ou son équivalent.

column-conviction_date =
    .header = Date du jugement définitif
    .meaning = La date à laquelle le jugement est devenu définitif.
    .question = À quelle date le jugement est-il devenu définitif ?
    .proof = Le jugement.

column-conviction_person_role =
    .header = Fonction de la personne condamnée
    .meaning = La fonction que la personne condamnée exerce au sein du fournisseur, ou le pouvoir qu'elle exerce sur lui.
    .question = Quelle est la fonction de la personne condamnée : l'entreprise elle-même, dirigeant, membre de l'organe de surveillance, représentant, propriétaire exerçant le contrôle ou autre membre du personnel ?
    .proof = Un extrait du registre des sociétés indiquant la fonction de la personne à l'époque.

column-labour_law_breach =
    .header = Manquement au droit du travail
    .meaning = Indique si une autorité ou une juridiction a constaté un manquement au droit du travail ou au droit social, sans condamnation pour traite.
    .question = Une autorité ou une juridiction a-t-elle constaté, au cours des trois dernières années, un manquement de votre part au droit du travail ou au droit social ?
    .proof = La décision de l'autorité ou de la juridiction, ou une attestation selon laquelle il n'y en a pas.

column-breach_date =
    .header = Date du constat du manquement
    .meaning = La date à laquelle le manquement au droit du travail ou au droit social a été constaté.
    .question = Quand le manquement au droit du travail ou au droit social a-t-il été constaté ?
    .proof = La décision de l'autorité ou de la juridiction.

column-self_cleaning =
    .header = Mesures de mise en conformité
    .meaning = Indique si le fournisseur a prouvé qu'il a remédié à ce qui a donné lieu au motif d'exclusion : dommage indemnisé, faits clarifiés, changements apportés au personnel et aux contrôles.
    .question = Pouvez-vous prouver qu'il a été remédié à la situation : dommage indemnisé, faits clarifiés, changements apportés au personnel et aux contrôles ?
    .proof = La preuve de l'indemnisation du dommage, l'exposé des faits remis aux autorités, et les mesures prises concernant le personnel et les contrôles.

column-debarred =
    .header = Exclusion des marchés publics
    .meaning = Indique si le fournisseur figure sur un registre d'exclusion des marchés publics.
    .question = Figurez-vous sur un registre d'exclusion des marchés publics d'un pays ou d'une organisation quelconque ?
    .proof = Un certificat délivré par le registre, ou la décision.

column-exclusion_declaration_date =
    .header = Date de la déclaration sur l'honneur
    .meaning = La date de la déclaration sur l'honneur relative aux motifs d'exclusion (DUME ou formulaire national).
    .question = À quelle date avez-vous signé la déclaration sur l'honneur relative aux motifs d'exclusion ? Veuillez la joindre.
    .proof = La déclaration sur l'honneur signée (DUME ou formulaire national).

column-goods_certification_date =
    .header = Date d'attestation des produits
    .meaning = La date de l'attestation selon laquelle les biens figurant sur la liste établie en vertu de l'Executive Order 13126 n'ont pas été fabriqués en recourant au travail forcé ou servile d'enfants (pour les marchés des États-Unis : FAR 52.222-18).
    .question = Quand avez-vous signé l'attestation relative au travail des enfants pour les biens figurant sur la liste établie en vertu de l'Executive Order 13126 ? Veuillez la joindre.
    .proof = L'attestation signée.

column-statement_url =
    .header = Lien vers la déclaration
    .meaning = L'endroit où peut être lue la déclaration publique du fournisseur sur l'esclavage moderne, la diligence raisonnable ou les chaînes d'approvisionnement.
    .question = Où pouvons-nous lire votre déclaration publique sur l'esclavage moderne ou sur la diligence raisonnable dans la chaîne d'approvisionnement ? Si aucune déclaration n'est exigée de vous, veuillez en indiquer la raison.
    .proof = La déclaration, ou un lien vers celle-ci.

column-statement_period_end =
    .header = Fin de la période de la déclaration
    .meaning = Le dernier jour de l'exercice que couvre la déclaration.
    .question = Quel jour se termine l'exercice que couvre votre déclaration ?
    .proof = La page de la déclaration qui indique l'exercice.

column-statement_topics =
    .header = Thèmes de la déclaration
    .meaning = Les thèmes que traite la déclaration.
    .question = Quels thèmes votre déclaration traite-t-elle : structure, politiques, diligence raisonnable, zones de risque, efficacité, formation ?
    .proof = La déclaration, avec les numéros de page de ses thèmes.

column-statement_signed =
    .header = Déclaration signée par la direction
    .meaning = Indique si la déclaration a été approuvée par l'organe d'administration et signée par un de ses membres ou une personne de rang équivalent.
    .question = La déclaration a-t-elle été approuvée par l'organe d'administration et signée par un de ses membres ou une personne de rang équivalent ?
    .proof = La page de la déclaration qui porte l'approbation et la signature.

column-operates_in =
    .header = Pays d'activité
    .meaning = Les pays dans lesquels le fournisseur exerce son activité, ou au moins une partie de celle-ci.
    .question = Dans quels pays exercez-vous une activité ?
    .proof = La liste des établissements figurant dans le dernier rapport annuel.

column-employees_total =
    .header = Nombre total de salariés
    .meaning = Le nombre de salariés de l'ensemble de l'entreprise, groupe compris lorsque le groupe publie des comptes consolidés.
    .question = Combien de salariés votre entreprise compte-t-elle, groupe compris si vous publiez des comptes consolidés ?
    .proof = Le dernier rapport annuel.

column-listed_on =
    .header = Bourse de cotation
    .meaning = Les bourses sur lesquelles le fournisseur ou son groupe est coté.
    .question = Sur quelles bourses votre société ou votre groupe sont-ils cotés ? Écrivez « aucune » s'ils ne le sont pas.
    .proof = Le dernier rapport annuel, ou l'avis d'admission à la cote.

column-audit_date =
    .header = Date du dernier audit social
    .meaning = La date du dernier contrôle indépendant des conditions de travail sur le site.
    .question = Quand les conditions de travail sur le site ont-elles été contrôlées pour la dernière fois par une personne indépendante ?
    .proof = Le rapport du contrôle.

column-audit_type =
    .header = Type d'audit
    .meaning = Les modalités du dernier contrôle : annoncé, semi-annoncé, inopiné ou mené par les travailleurs.
    .question = Comment le dernier contrôle s'est-il déroulé : annoncé, semi-annoncé, inopiné ou mené par les travailleurs ?
    .proof = Le rapport du contrôle, indiquant comment il a été annoncé et comment les travailleurs ont été entendus.

column-audit_open_critical =
    .header = Constats critiques non résolus
    .meaning = Le nombre de constats critiques du dernier contrôle qui ne sont pas encore résolus.
    .question = Combien de constats critiques du dernier contrôle ne sont pas encore résolus ?
    .proof = Le rapport du contrôle, et la liste des mesures correctives avec leur état d'avancement.

column-audit_open_major =
    .header = Constats majeurs non résolus
    .meaning = Le nombre de constats majeurs du dernier contrôle qui ne sont pas encore résolus.
    .question = Combien de constats majeurs du dernier contrôle ne sont pas encore résolus ?
    .proof = Le rapport du contrôle, et la liste des mesures correctives avec leur état d'avancement.

column-allegation_open =
    .header = Allégation en cours
    .meaning = Indique si une allégation crédible de traite ou de travail forcé visant le fournisseur est en cours.
    .question = Avez-vous connaissance d'une allégation en cours de traite ou de travail forcé vous concernant ? Veuillez exposer votre version des faits.

column-remediation_plan =
    .header = Plan de réparation
    .meaning = Indique s'il existe un plan pour réparer le préjudice constaté, avec des responsables et des échéances.
    .question = Existe-t-il un plan pour réparer le préjudice constaté, avec des responsables et des échéances ? Veuillez le joindre.
    .proof = Le plan, avec les responsables et les échéances.

column-remediation_due =
    .header = Date limite de réparation
    .meaning = La date à laquelle le préjudice doit être réparé au plus tard.
    .question = À quelle date le préjudice sera-t-il réparé au plus tard ?
    .proof = Le plan, avec les responsables et les échéances.

column-evidence_level =
    .header = Niveau de preuve
    .meaning = Ce sur quoi reposent les réponses : rien, la parole du fournisseur, un document, un tiers, ou des travailleurs qui les ont confirmées.
    .question = Sur quoi reposent vos réponses : rien, votre propre déclaration, des documents, un tiers, ou la confirmation par des travailleurs ?
    .proof = Les documents, les rapports ou les résultats d'entretiens eux-mêmes.

column-plan_evidence =
    .header = Niveau de preuve du plan
    .meaning = Ce sur quoi reposent les réponses relatives au plan de lutte contre la traite, lorsque cela diffère des autres réponses.
    .question = Sur quoi reposent vos réponses relatives au plan de lutte contre la traite : rien, votre propre déclaration, des documents, un tiers, ou la confirmation par des travailleurs ?
    .proof = Les documents, les rapports ou les résultats d'entretiens eux-mêmes.

column-recruitment_evidence =
    .header = Niveau de preuve du recrutement
    .meaning = Ce sur quoi reposent les réponses relatives au recrutement et aux frais, lorsque cela diffère des autres réponses.
    .question = Sur quoi reposent vos réponses relatives au recrutement et aux frais : rien, votre propre déclaration, des documents, un tiers, ou la confirmation par des travailleurs ?
    .proof = Les documents, les rapports ou les résultats d'entretiens eux-mêmes.

column-grievance_evidence =
    .header = Niveau de preuve du mécanisme de plainte
    .meaning = Ce sur quoi reposent les réponses relatives aux moyens dont disposent les travailleurs pour se plaindre, lorsque cela diffère des autres réponses.
    .question = Sur quoi reposent vos réponses relatives aux moyens dont disposent les travailleurs pour se plaindre : rien, votre propre déclaration, des documents, un tiers, ou la confirmation par des travailleurs ?
    .proof = Les documents, les rapports ou les résultats d'entretiens eux-mêmes.

column-answered_on =
    .header = Date de réponse
    .meaning = La date à laquelle le fournisseur a donné ces réponses.
    .question = À quelle date avez-vous donné ces réponses ?

column-answered_by =
    .header = Rempli par
    .meaning = La fonction de la personne qui a donné ces réponses. L'intitulé du poste suffit ; aucun nom de travailleur n'est nécessaire.
    .question = Quelle fonction, dans votre entreprise, a donné ces réponses ? L'intitulé du poste suffit.
