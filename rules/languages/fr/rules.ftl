# Règles : titre, raison, question au fournisseur et suite à donner, en français.

rule-plan-missing =
    .title = Pas de plan de lutte contre la traite
    .why = Le fournisseur indique qu'il n'a pas de plan de lutte contre la traite des êtres humains. Le document de l'OSCE de 2014 demande aux pouvoirs publics de n'acheter qu'auprès de contractants dotés d'un tel plan ; sans plan, personne n'est chargé de repérer et de réparer les préjudices. Cela ne dit rien de la manière dont les travailleurs sont traités, et les petites entreprises ont souvent pris de telles mesures sous un autre nom. Le seuil retenu pour les petits marchés est notre valeur par défaut.
    .ask = Avez-vous, sous un autre nom, des mesures écrites contre la traite et le travail forcé, par exemple un code de conduite, une politique ou un système de gestion ? Veuillez nous les transmettre, ou nous indiquer à quelle date vous pourriez adopter un plan.
    .action = Accepter un équivalent proportionné, ou fixer une date pour l'adoption d'un plan adapté à la taille de l'entreprise et au marché. Pas de rejet automatique.

rule-plan-omits-subcontractors =
    .title = Le plan de lutte contre la traite s'arrête au soumissionnaire
    .why = Il existe un plan, une partie du travail est sous-traitée et le plan ne couvre pas les sous-traitants. Le document de l'OSCE de 2014 demande un plan qui couvre le contractant, ses sous-traitants et ses salariés ; les préjudices se constatent le plus souvent là où le plan ne va pas. Comme pour l'absence de plan, la gravité est moindre pour un petit marché ; le seuil est notre valeur par défaut. Un fournisseur sans aucun plan est interrogé sur ce point ; cette règle ne s'applique donc pas à lui.
    .ask = Comment le plan lie-t-il vos sous-traitants et vos prestataires de main-d'œuvre, et comment permet-il de les contrôler ? Veuillez les nommer et nous communiquer la clause ou la procédure.
    .action = Exiger une clause qui répercute les obligations du plan sur chaque sous-traitant, ainsi qu'une liste des sous-traitants et des prestataires de main-d'œuvre. Pas de rejet automatique.

rule-plan-no-reporting =
    .title = Pas de compte rendu sur la mise en œuvre du plan
    .why = Le fournisseur a un plan et indique qu'il n'est pas disposé à en rendre compte ou pas en mesure de le faire, ou laisse la question ouverte. Le troisième volet du test de l'OSCE de 2014 est que le contractant accepte de rendre compte de la mise en œuvre du plan et soit en mesure de le faire. Une réponse laissée ouverte pèse moins qu'un non, car elle peut simplement signifier que le fournisseur n'est pas arrivé jusqu'à cette question. Une liste où cette question ne figure pas donne « inconnu ».
    .ask = Qui nous rendra compte de la mise en œuvre du plan, à quelle fréquence et avec quels chiffres (par exemple audits réalisés, plaintes reçues, frais remboursés) ?
    .action = Inscrire dans le marché un rapport annuel comportant quelques chiffres. Pas de rejet automatique.

rule-plan-element-awareness =
    .title = Le plan n'indique pas aux travailleurs ce qui est interdit
    .why = Les éléments énumérés pour le plan ne prévoient pas de faire connaître aux travailleurs ce qui est interdit et ce qu'ils peuvent faire. Qui ignore qu'il est interdit de percevoir des frais ou de retenir des passeports ne le signalera pas. La liste des éléments est celle du fournisseur ; une séance d'accueil dans les langues des travailleurs peut combler la lacune.
    .ask = Comment vos travailleurs apprennent-ils quelles pratiques sont interdites et à qui s'adresser, dans quelles langues et à quel moment ?
    .action = Demander l'ajout d'une courte notice ou d'une séance d'accueil dans les langues des travailleurs ; proposer un modèle. Pas de rejet automatique.

rule-plan-element-reporting-channel =
    .title = Le plan ne prévoit pas de canal sûr pour les travailleurs
    .why = Les éléments énumérés pour le plan ne comprennent pas de canal par lequel les travailleurs peuvent signaler des faits sans craindre de représailles. Sans un tel canal, les préjudices restent invisibles, si bon que soit le reste du plan. Comme pour l'absence de plan, la gravité est moindre pour un petit marché ; le seuil est notre valeur par défaut. La liste des éléments est celle du fournisseur ; le canal peut exister sans être inscrit dans le plan.
    .ask = Quel canal les travailleurs peuvent-ils utiliser pour signaler des abus, dans quelles langues, qui reçoit les signalements, comment les travailleurs sont-ils protégés contre les représailles, et combien de signalements y a-t-il eu l'année dernière ?
    .action = Exiger un canal opérationnel avant le début du travail ; une ligne d'assistance mutualisée suffit pour une petite entreprise. Pas de rejet automatique.

rule-plan-element-recruitment-wage =
    .title = Le plan est muet sur le recrutement et les salaires
    .why = Les éléments énumérés pour le plan ne couvrent pas le recrutement et les salaires : uniquement des recruteurs formés, pas de frais à la charge des travailleurs, des salaires conformes à la loi ou une explication lorsqu'ils s'en écartent. La dette née du recrutement est la voie habituelle vers l'exploitation ; la lacune pèse donc davantage lorsqu'il est fait appel à une agence ou que des migrants sont employés. Un élément manquant ne pèse jamais plus qu'un plan manquant, et la gravité est donc moindre pour un petit marché ; le seuil est notre valeur par défaut. La liste des éléments est celle du fournisseur ; une politique de recrutement distincte peut combler la lacune.
    .ask = À quels recruteurs faites-vous appel, qui paie chacun des coûts de recrutement, et comment vous assurez-vous que les salaires respectent le minimum légal ?
    .action = Exiger un court texte indiquant que l'employeur paie le recrutement et que les salaires sont conformes à la loi. Pas de rejet automatique.

rule-plan-element-housing =
    .title = Un logement est fourni et le plan n'en dit rien
    .why = Des travailleurs sont logés par l'employeur ou son intermédiaire, et les éléments énumérés pour le plan ne comprennent pas le logement. Qui a la maîtrise du logement peut faire pression sur le travailleur ; un plan devrait donc indiquer quelle norme s'applique et qui vérifie. Cela ne dit rien de l'état du logement ; une norme de logement distincte peut combler la lacune.
    .ask = Quelle norme s'applique au logement que vous fournissez, qui l'inspecte et combien les travailleurs paient-ils pour ce logement ?
    .action = Demander un rapport d'inspection avant l'emménagement et un passage sur le logement dans le plan. Pas de rejet automatique.

rule-plan-element-monitoring =
    .title = Le plan ne prévoit pas de contrôle des intermédiaires et des sous-traitants
    .why = Les éléments énumérés pour le plan ne comprennent aucune procédure destinée à prévenir, à déceler et à faire cesser les abus chez les intermédiaires et les sous-traitants. Un plan qui n'est jamais contrôlé là où les personnes travaillent ne peut pas démontrer qu'il fonctionne. Comme pour l'absence de plan, la gravité est moindre pour un petit marché ; le seuil est notre valeur par défaut. Un fournisseur qui ne fait appel ni à des intermédiaires ni à des sous-traitants peut le préciser dans sa réponse.
    .ask = Qu'est-ce qui déclenche le contrôle d'un intermédiaire ou d'un sous-traitant, qui l'effectue, et qu'est-ce qui met fin à un contrat de sous-traitance ?
    .action = Convenir d'un calendrier de contrôles adapté au risque. Pas de rejet automatique.

rule-plan-not-posted =
    .title = Plan non communiqué aux travailleurs
    .why = Le fournisseur a un plan et indique que celui-ci n'est ni affiché sur le lieu de travail et publié sur son site web, ni remis par écrit à chaque travailleur. Un plan que les travailleurs ne peuvent pas voir ne peut pas les aider. C'est un point à corriger au début du travail, qui ne dit rien du contenu du plan.
    .ask = Où les travailleurs peuvent-ils lire le plan ? Veuillez nous transmettre un lien ou une photographie de l'affichage, ou nous indiquer comment chaque travailleur l'a reçu par écrit.
    .action = Faire afficher le plan au plus tard au début du travail. À noter et à améliorer ; ce n'est pas un motif de rejet.

rule-plan-stale =
    .title = Plan non révisé depuis longtemps
    .why = La date du plan est antérieure à la période de révision. Un plan est censé être tenu à jour pendant l'exécution du marché et correspondre à la taille, au personnel et aux risques de celui-ci, qui changent tous. La période de 24 mois est notre valeur par défaut, non une limite légale, et la date peut être celle de la première édition.
    .ask = Quand le plan a-t-il été révisé pour la dernière fois, et qu'est-ce qui a été modifié ?
    .action = Demander une révision au début du marché. À noter et à améliorer ; ce n'est pas un motif de rejet.

rule-fee-charged =
    .title = Des travailleurs ont payé pour obtenir leur emploi
    .why = Des travailleurs ont supporté un coût pour obtenir leur emploi, ou un montant par travailleur est indiqué. Toute voie compte : des frais versés à un intermédiaire, une retenue sur salaire, une rétrocession occulte, un paiement en nature. Les frais sont le principal facteur de servitude pour dettes, et ils pèsent davantage lorsqu'il est fait appel à une agence ou que des migrants sont employés. Les travailleurs qui ont payé doivent récupérer leur argent ; la perte du marché peut les laisser avec la dette.
    .ask = Veuillez énumérer tous les coûts qu'un travailleur a supportés pour obtenir son emploi : pour quoi, combien, à qui, dans quel pays, et combien de travailleurs sont concernés.
    .action = Convenir d'un plan de remboursement de tous les travailleurs concernés, avec des dates et des justificatifs. Pas de rejet automatique.

rule-fee-not-repaid =
    .title = Frais de recrutement non remboursés, ou remboursés tardivement
    .why = Des travailleurs ont payé des frais et n'ont pas été remboursés, ou l'ont été au-delà du délai admis. Tant qu'ils ne sont pas remboursés, la dette continue de les lier ; c'est donc le remboursement qui protège les travailleurs : gravité critique une fois le délai expiré ou si la date du constat des frais n'est pas indiquée, élevée tant que le délai court, et moyenne si l'argent est arrivé en retard. Le délai de 90 jours suit une pratique du secteur que nous n'avons pas pu vérifier ; des frais déclarés remboursés sans dates donnent « inconnu ».
    .ask = Quand les frais ont-ils été constatés, quand et quel montant a été remboursé, à combien de travailleurs, et quelle preuve de virement existe-t-il ?
    .action = Faire du remboursement intégral une étape datée du marché ; un remboursement rapide plaide en faveur du fournisseur. Pas de rejet automatique.

rule-fee-denial-unevidenced =
    .title = « Pas de frais » déclaré sans preuve
    .why = Le fournisseur indique qu'aucuns frais ne sont perçus, emploie des migrants par l'entremise d'une agence et ne produit rien d'autre que sa propre parole. Moins de cinq pour cent des quelques centaines d'employeurs examinés par Verité supportaient la totalité du coût du recrutement des migrants ; il faut donc un document avant que la réponse puisse être portée au crédit du fournisseur. Cela ne laisse pas entendre que la réponse est inexacte. Une cellule de preuve vide compte comme une absence de preuve ; une liste sans cette colonne donne « inconnu ».
    .ask = Veuillez nous transmettre l'un des documents suivants : le contrat avec l'agence, son barème de coûts, ou une synthèse d'entretiens avec les travailleurs sur ce qu'ils ont payé.
    .action = Demander un document et, jusque-là, considérer la réponse comme non vérifiée. Pas de sanction à ce stade ; pas de rejet automatique.

rule-fee-policy-absent =
    .title = Pas de politique prévoyant que l'employeur paie le recrutement
    .why = Le fournisseur fait appel à une agence ou emploie des migrants et n'a pas de politique prévoyant que l'employeur supporte le coût du recrutement, ou laisse la question ouverte. Sans cette politique, les coûts tendent à être reportés sur les travailleurs, qui commencent leur emploi endettés. Une réponse laissée ouverte pèse moins qu'un non. L'absence de politique ne démontre pas que des frais ont été perçus.
    .ask = Avez-vous une politique prévoyant que l'employeur, et non le travailleur, paie tous les coûts de recrutement ? Veuillez nous en transmettre le texte.
    .action = Proposer un modèle court et convenir d'une date. Pas de rejet automatique.

rule-agency-unlicensed =
    .title = Prestataire de main-d'œuvre sans licence
    .why = Des personnes sont fournies par un prestataire de main-d'œuvre et la réponse sur la licence est non ; ou bien le travail s'effectue au Royaume-Uni dans l'agriculture, le ramassage de coquillages ou la transformation alimentaire, où la loi exige une licence, et aucune n'est indiquée. Dans ces secteurs, exercer sans licence et faire appel à un prestataire qui n'en a pas constituent deux infractions. Ailleurs, la liste ne permet pas de savoir si une licence est requise, et une cellule vide donne « inconnu ». Les divisions 01, 03 et 10 de la CITI représentent le travail soumis à licence et sont un peu plus larges que la loi.
    .ask = Quelle licence ou quel enregistrement le prestataire de main-d'œuvre détient-il là où il recrute et là où il fournit des travailleurs ? Veuillez indiquer le numéro et le lien vers le registre, ou nous dire pourquoi aucune licence n'est nécessaire.
    .action = Vérifier dans le registre public. Si une licence est requise et manque, le prestataire est remplacé avant le début du travail et des conditions conformes à la loi sont proposées à ses travailleurs. Pas de rejet automatique du soumissionnaire.

rule-agency-opaque =
    .title = Recours à une agence de main-d'œuvre non nommée
    .why = Le fournisseur fait appel à une agence de main-d'œuvre et n'indique pas laquelle. Les frais, les licences et les contrats ne peuvent être vérifiés que si l'agence est connue, et la présence de personnel d'agences nationales ou étrangères est en soi un point de la liste de contrôle du HEUNI. Il se peut simplement que le nom manque dans la liste.
    .ask = Quelles agences fournissent les travailleurs ? Veuillez indiquer pour chacune le nom, le pays, la licence et les autres intermédiaires par lesquels elle recrute.
    .action = Demander les noms avant l'attribution pour les lots à risque plus élevé, au début du travail pour les autres. Pas de rejet automatique.

rule-agency-staff-untrained =
    .title = Recruteurs non formés
    .why = Des travailleurs arrivent par un prestataire de main-d'œuvre dont le personnel n'est pas formé aux questions de traite et au recrutement équitable. Les recruteurs sont les premiers à voir les fausses promesses et les frais, et un plan conforme aux règles des États-Unis demande des recruteurs dont le personnel est formé. Un personnel non formé n'est pas un signe d'abus.
    .ask = Quelle formation le personnel du prestataire de main-d'œuvre a-t-il reçue sur le recrutement équitable et sur les signes de traite, quand et de qui ?
    .action = Convenir d'une formation avant le début du recrutement pour ce marché. À noter et à améliorer ; ce n'est pas un motif de rejet.

rule-contract-not-understood =
    .title = Pas de contrat écrit que les travailleurs comprennent
    .why = Les travailleurs n'ont pas de contrat écrit, ou n'en ont pas dans une langue qu'ils comprennent. Ils ne peuvent ni connaître ni réclamer ce qui leur a été promis, ce qui facilite la tromperie et les retenues. Une seule des deux réponses suffit pour un signalement ; il faut les deux pour conclure « rien à signaler ». Lorsque la loi n'exige pas de contrat écrit, un relevé écrit des conditions d'emploi remplit la même fonction.
    .ask = Veuillez nous transmettre un exemple de contrat pour chaque langue parlée par vos travailleurs, et nous indiquer quand les travailleurs le reçoivent.
    .action = Faire établir de nouveau les contrats dans une langue que chaque travailleur comprend. Pas de rejet automatique.

rule-contract-late =
    .title = Contrat remis trop tard avant le départ
    .why = Les travailleurs qui changent de résidence pour l'emploi reçoivent leur contrat moins de cinq jours avant de quitter leur domicile. Qui a déjà payé le voyage ne peut plus dire non, ce qui ouvre la porte à d'autres conditions que celles qui ont été promises. Cinq jours est le délai des règles des États-Unis pour les marchés fédéraux ; ailleurs, la loi peut exiger plus ou moins.
    .ask = Quand et où les travailleurs qui changent de résidence pour l'emploi reçoivent-ils et signent-ils leur contrat, et dans quelle langue ?
    .action = Faire modifier la procédure pour que le contrat soit remis au moins cinq jours avant le départ. Pas de rejet automatique.

rule-recruitment-deception =
    .title = Fausses promesses signalées lors du recrutement
    .why = Il est signalé que l'on a promis à des travailleurs un autre travail, une autre rémunération ou d'autres conditions que ce qu'ils ont trouvé, ou qu'il y a eu substitution de contrats. La tromperie est l'un des onze indicateurs du travail forcé de l'OIT. Un signalement n'est pas une preuve ; ce qui importe d'abord, c'est que les travailleurs puissent garder ou quitter leur emploi sans perte et être entendus en sécurité.
    .ask = Qu'a-t-on promis aux travailleurs et qu'ont-ils trouvé, combien sont concernés, et qu'a-t-on fait pour eux ?
    .action = Faire examiner la situation par une personne indépendante, et convenir d'une réparation avec les travailleurs. Pas de rejet automatique.

rule-return-travel-not-covered =
    .title = Voyage de retour non payé pour les travailleurs que l'employeur a fait venir
    .why = Des migrants sont employés et l'employeur ne paie pas le voyage de retour des travailleurs qu'il a fait venir. Qui n'a pas les moyens de partir doit rester, quelles que soient les conditions. Les règles des États-Unis demandent à l'employeur de le payer, avec des exceptions, par exemple lorsque le travailleur reste légalement dans le pays ; les travailleurs embauchés là où ils vivaient déjà n'ont pas été amenés par l'employeur, et la liste ne permet pas de les distinguer.
    .ask = Qui paie le voyage de retour des travailleurs que l'employeur a fait venir pour l'emploi, à la fin de l'emploi et en cas de départ anticipé, et quelles exceptions faites-vous ?
    .action = Inscrire dans le marché la prise en charge par l'employeur du voyage de retour des travailleurs qu'il fait venir. Pas de rejet automatique.

rule-visa-tied-to-employer =
    .title = Permis de travail lié à un seul employeur
    .why = Les permis des travailleurs sont liés à cet employeur ; partir ou se plaindre peut donc leur coûter le droit de séjour. Cela tient en général à la loi et non à l'entreprise, mais renforce les autres formes de pression. La gravité est plus élevée lorsque des documents d'identité sont retenus, ou lorsque cette question a été posée et laissée ouverte.
    .ask = Les travailleurs peuvent-ils changer d'employeur sans votre accord, qu'advient-il de leur permis lorsqu'ils partent, et qui conserve leurs passeports ?
    .action = Convenir d'un canal supplémentaire par lequel les travailleurs peuvent s'exprimer, et d'un accord écrit au changement d'employeur. Jamais une raison de ne pas employer de migrants ; pas de rejet automatique.

rule-id-documents-held =
    .title = Documents d'identité des travailleurs retenus
    .why = Des passeports ou d'autres documents d'identité sont conservés par l'employeur, un intermédiaire ou toute autre personne. Sans leurs papiers, les travailleurs ne peuvent pas partir ; c'est pourquoi la rétention de documents d'identité est l'un des onze indicateurs de l'OIT et est interdite dans les marchés des États-Unis. Certains employeurs proposent une conservation en lieu sûr à la demande des travailleurs ; ce qui compte est de savoir si chaque travailleur peut récupérer le document à toute heure sans demander d'autorisation. La sécurité des travailleurs passe d'abord : les documents sont restitués sans mettre en danger quiconque a parlé.
    .ask = Qui détient les documents d'identité des travailleurs, où et pourquoi, chaque travailleur peut-il récupérer les siens à toute heure sans autorisation, et comment pouvez-vous le montrer ?
    .action = Faire restituer les documents sans attendre et le faire confirmer par les travailleurs. Pas de rejet automatique.

rule-movement-restricted =
    .title = Les travailleurs ne peuvent pas partir librement
    .why = Les travailleurs ne peuvent pas quitter librement le site ou leur logement en dehors des heures de travail. La restriction de mouvement est l'un des onze indicateurs de l'OIT. Les portails et les registres de sortie tenus par sécurité sont courants et ne sont pas visés ; ce qui compte est de savoir si un travailleur qui veut partir le peut. Les questions aux travailleurs sont posées par des personnes indépendantes, hors de la présence des supérieurs.
    .ask = Veuillez décrire les portails, les couvre-feux, les gardiens et les transports sur le site et au logement. Les travailleurs peuvent-ils aller et venir pendant leur temps libre, et mettre fin à leur emploi quand ils le souhaitent ?
    .action = Organiser des entretiens avec les travailleurs menés par une personne indépendante ; lever les restrictions que la sécurité n'exige pas. Pas de rejet automatique.

rule-wages-withheld =
    .title = Salaires payés en retard ou retenus
    .why = Des salaires sont payés en retard, conservés à titre de caution ou versés sur une épargne que les travailleurs n'ont pas choisie. La rétention des salaires est l'un des onze indicateurs de l'OIT : on reste pour ne pas perdre ce que l'on a gagné. Un retard de paiement isolé peut avoir une cause ordinaire, que la réponse peut faire apparaître. Les travailleurs sont protégés d'abord en étant payés.
    .ask = Pour quelles périodes les salaires ont-ils été payés en retard ou retenus, pour quel montant, pour combien de travailleurs, et quand ont-ils été ou seront-ils payés ?
    .action = Convenir d'une date de paiement des arriérés, avec preuve du paiement. Pas de rejet automatique.

rule-wage-below-minimum =
    .title = Salaire le plus bas inférieur au minimum légal
    .why = Le salaire mensuel le plus bas indiqué est inférieur au minimum légal indiqué pour les mêmes travailleurs. Un travail à temps partiel, un minimum horaire ou un chiffre erroné peuvent l'expliquer. Les deux montants proviennent de la liste, dans une même devise ; l'outil ne connaît lui-même le salaire minimum d'aucun pays, de sorte qu'un chiffre manquant donne « inconnu ».
    .ask = Combien d'heures par mois le salaire le plus bas rémunère-t-il, quel minimum légal s'applique, et comment expliquez-vous l'écart ?
    .action = Demander un échantillon de bulletins de paie sans noms, et le paiement des arriérés. Pas de rejet automatique.

rule-deductions-excessive =
    .title = Retenues sur salaire supérieures à ce que la loi autorise
    .why = Les retenues sur salaire, pour la nourriture, le logement, les outils ou des amendes, dépassent ce que la loi autorise ou ce que les travailleurs ont accepté. Des retenues peuvent réduire à presque rien un salaire conforme à la loi et transformer un emploi en dette ; elles font partie de ce à quoi ressemble l'exploitation sur les chantiers. Ce qui est autorisé varie d'un pays à l'autre, et une erreur de paie est possible.
    .ask = Veuillez nous transmettre le barème des retenues : pour quoi, combien par mois, sur quelle base légale ou écrite, et combien de travailleurs sont concernés.
    .action = Faire cesser et rembourser les retenues, avec un échantillon de bulletins de paie sans noms. Pas de rejet automatique.

rule-debt-bondage =
    .title = Des travailleurs ont une dette envers leur employeur ou un intermédiaire
    .why = Des travailleurs doivent de l'argent à l'employeur, à un recruteur ou à un intermédiaire. Une dette à rembourser par le travail lie les personnes à leur emploi, et la servitude pour dettes est l'un des onze indicateurs de l'OIT. Une petite avance sur salaire assortie de conditions claires n'est pas visée ; ce sont les conditions qui comptent, et la liste ne les montre pas. On protège les travailleurs en mettant fin à la dette, non à leur emploi.
    .ask = Que doivent les travailleurs, à qui, depuis quand, à quelles conditions et à quel taux d'intérêt, et peuvent-ils partir avant le remboursement ?
    .action = Faire annuler les dettes nées du recrutement, du logement ou des outils, et orienter les travailleurs vers un conseil indépendant. Pas de rejet automatique.

rule-hours-excessive =
    .title = Semaines de travail très longues
    .why = La semaine de travail la plus longue indiquée dépasse la limite. Les heures supplémentaires excessives sont l'un des onze indicateurs de l'OIT, surtout lorsqu'elles ne sont pas volontaires. La gravité est moyenne au-delà de 60 heures (48 et 12 heures supplémentaires), que le code de base de l'ETI ne laisse dépasser que dans des circonstances exceptionnelles, et élevée au-delà de 72 heures, notre valeur par défaut ; la loi nationale peut être plus stricte.
    .ask = À quelle fréquence de telles semaines sont-elles effectuées, les heures supplémentaires sont-elles volontaires et majorées, et quels relevés le montrent ?
    .action = Convenir d'un planning qui respecte la loi et la limite fixée dans le marché. Pas de rejet automatique.

rule-violence-or-threats =
    .title = Violences ou menaces signalées
    .why = Des violences, des menaces ou des menaces de dénonciation de travailleurs aux autorités sont signalées. Elles comptent parmi les onze indicateurs de l'OIT. Un signalement n'est pas une preuve, mais interroger la mauvaise personne peut mettre des travailleurs en danger ; les protéger passe donc avant la clarification de l'offre.
    .ask = À quelle personne ou quel organisme indépendant pouvons-nous nous adresser au sujet du traitement des plaintes pour violences ou menaces ? Veuillez ne communiquer dans cette réponse ni noms ni détails de plaintes.
    .action = Suivre d'abord le mécanisme national d'orientation pour les victimes possibles ; ne pas alerter les personnes éventuellement responsables. Décider du sort de l'offre avec le service juridique ; pas de rejet automatique.

rule-housing-substandard =
    .title = Logement inférieur aux normes, ou conformité inconnue
    .why = Un logement est fourni et ne satisfait pas à la norme du pays d'accueil, ou la question de savoir s'il y satisfait est laissée ouverte. Qui a la maîtrise du logement a aussi prise sur le travailleur, et un mauvais logement relève de l'indicateur de l'OIT relatif aux conditions de vie abusives. Une réponse laissée ouverte signifie seulement que le logement doit être examiné. Une liste où la question sur la norme ne figure pas donne « inconnu ».
    .ask = Quelle norme s'applique au logement, qui l'a inspecté en dernier lieu et quand, et combien les travailleurs paient-ils pour ce logement ? Veuillez nous transmettre le rapport.
    .action = Inspecter le logement et, si nécessaire, en proposer un autre aux travailleurs, sans frais pour eux. Pas de rejet automatique.

rule-isolated-worksite =
    .title = Site isolé ou fermé
    .why = Le site est isolé, ou fermé aux personnes extérieures et placé sous le contrôle de l'employeur. L'isolement est l'un des onze indicateurs de l'OIT : l'aide, le téléphone et un autre employeur sont loin. La gravité est plus élevée lorsque les travailleurs y sont aussi logés ou sont des migrants. La plupart des sites isolés sont correctement gérés ; un tel lieu appelle un moyen de joindre de l'aide et ne met personne en cause.
    .ask = Comment les travailleurs du site accèdent-ils à un téléphone, à un moyen de transport, à des soins médicaux et à une aide indépendante, et quelles personnes extérieures se rendent sur le site ?
    .action = Convenir d'une ligne d'assistance indépendante de l'employeur et de l'accès de visiteurs. Ce n'est jamais, à soi seul, un motif de rejet.

rule-vulnerable-workers-exposed =
    .title = Emploi de personnes issues de groupes faciles à exploiter
    .why = Le fournisseur emploie des personnes issues de groupes sur lesquels autrui peut facilement faire pression, comme des demandeurs d'asile ou des personnes endettées pour leur voyage. Les employer est juste et constitue souvent une issue à l'exploitation ; cela appelle des garanties, non une réduction de ces emplois. Une réponse « aucun » donne « rien à signaler » ; une cellule vide, non.
    .ask = De quelles garanties ces travailleurs bénéficient-ils : information dans leur langue, conseil gratuit, canal auquel ils font confiance, vérification de ce qu'ils ont payé pour obtenir leur emploi ?
    .action = Convenir de garanties pour ces groupes. Ne jamais demander que ces travailleurs soient écartés ; pas de rejet automatique.

rule-child-labour-reported =
    .title = Travail des enfants signalé
    .why = La présence au travail d'enfants n'ayant pas l'âge minimum, ou de mineurs affectés à des travaux dangereux, est signalée. Le travail des enfants est mentionné dans le motif d'exclusion de la directive 2014/24/UE, mais seule une condamnation définitive fait naître ce motif ; un signalement ne suffit pas. L'enfant passe d'abord : un simple renvoi mène souvent à une situation pire.
    .ask = Quels âges et quelles tâches sont concernés, et qu'a-t-on fait pour les enfants : école, revenu pour la famille, soins médicaux ? Veuillez ne communiquer aucun nom.
    .action = Convenir d'une réparation qui donne la priorité à l'enfant, avec une organisation spécialisée ; contrôler comment l'âge est vérifié. Décider du sort de l'offre avec le service juridique ; pas de rejet automatique.

rule-grievance-missing =
    .title = Pas de moyen sûr de se plaindre pour les travailleurs
    .why = Les travailleurs n'ont pas de voie de plainte, ou en ont une qui ne peut pas être utilisée sans donner son nom. La décision n° 8/07 du Conseil ministériel de l'OSCE demande des procédures de plainte confidentielles ; là où il n'en existe pas, l'absence de plaintes ne veut rien dire. Une voie qui n'est pas anonyme est un point à améliorer. Il faut les deux réponses pour conclure « rien à signaler ».
    .ask = Comment les travailleurs peuvent-ils se plaindre, dans quelles langues, peuvent-ils le faire sans donner leur nom, qu'est-ce qui les protège contre les représailles, et combien de cas y a-t-il eu l'année dernière ?
    .action = Mettre en place un canal ou se joindre à une ligne d'assistance mutualisée. Pas de rejet automatique.

rule-indicator-cluster =
    .title = Plusieurs indicateurs du travail forcé réunis
    .why = Plusieurs indicateurs se cumulent chez un même fournisseur. L'OIT relève qu'un seul indicateur peut suffire et que c'est souvent la réunion de plusieurs indicateurs qui oriente vers le travail forcé. Les indicateurs forts sont : documents retenus, liberté de mouvement restreinte, salaires retenus, dette, violences ou menaces, travail des enfants, tromperie, frais de recrutement ; les indicateurs moyens sont : semaines très longues, rémunération inférieure au minimum, mauvais logement, retenues illégales, absence d'un contrat que les travailleurs comprennent. Le choix des indicateurs forts et le nombre requis sont nos valeurs par défaut ; le résultat est un indicateur, et la sécurité des travailleurs passe avant l'offre.
    .ask = Veuillez répondre en une seule fois aux questions sur les points énumérés à votre attention, et nous indiquer ce qui a été fait pour les travailleurs concernés. Veuillez ne communiquer aucun nom de travailleur.
    .action = Une personne décide : transmettre le dossier à la personne référente pour les droits humains ou au service juridique, envisager la saisine de l'autorité compétente et convenir de mesures qui protègent les travailleurs. Pas de rejet automatique.

rule-sector-high-risk =
    .title = Secteur cité pour un risque d'exploitation par le travail
    .why = Le travail relève d'un secteur que des autorités et des études citent pour l'exploitation par le travail. Cela décrit le secteur, non l'entreprise, et détermine combien de questions il vaut la peine de poser. Les secteurs marqués « élevé » pèsent plus que ceux marqués « moyen » ; ces marques résultent de la lecture, par ce projet, des listes citées. Un secteur qui ne figure pas sur les listes n'est pas sûr pour autant.
    .ask = Quelles activités exercerez-vous pour ce marché, sur quels sites et avec les travailleurs de qui ?
    .action = Utiliser la série de questions plus complète. Simple élément de contexte ; jamais un motif de rejet.

rule-sector-outsourced-labour =
    .title = Travail à forte intensité de main-d'œuvre, largement externalisé
    .why = Un travail à forte intensité de main-d'œuvre, comme le nettoyage, la restauration, la construction, l'agriculture, les soins ou le transport, est effectué par des intérimaires ou principalement par des sous-traitants. Plus l'employeur est loin de l'acheteur, moins on voit la rémunération et le recrutement. C'est une manière de travailler courante et légale ; elle appelle un regard sur place. La limite de 50 pour cent est notre valeur par défaut.
    .ask = Qui emploie les personnes présentes sur place, par combien de contrats successifs, et qui les dirige et les paie ?
    .action = Convenir de contrôles sur place et d'une limite à la longueur de la chaîne. Pas de rejet automatique.

rule-workforce-temporary-heavy =
    .title = Beaucoup de travailleurs temporaires, saisonniers ou intérimaires
    .why = Une grande part des travailleurs a un contrat temporaire, saisonnier ou d'intérim. Des personnes qui peuvent être renvoyées à tout moment ont du mal à se plaindre, et leurs recruteurs et leurs contrats changent souvent. De nombreux métiers ne peuvent pas s'en passer, et cela ne dit rien de la manière dont ces personnes sont traitées. La limite de 30 pour cent est notre valeur par défaut.
    .ask = Quels contrats ont les travailleurs temporaires, par quelles agences viennent-ils, et qui les informe de leurs droits ?
    .action = Demander des exemples de contrats sans noms. Ce n'est jamais, à soi seul, un motif de rejet.

rule-migrant-share-high =
    .title = Beaucoup de travailleurs migrants, ou migrants sans politique sur les frais
    .why = Une grande part des travailleurs sont des migrants, ou bien des migrants viennent par une agence et rien n'indique que l'employeur paie le recrutement. Les migrants sont plus souvent endettés par le recrutement et dépendent d'un seul employeur ; un plan de lutte contre la traite devrait tenir compte de leur nombre. Employer des migrants n'est pas une faute et en réduire le nombre n'est pas le but. La limite de 30 pour cent est notre valeur par défaut ; en dessous, il faut les réponses sur l'agence et sur la politique relative aux frais pour conclure « rien à signaler ».
    .ask = De quels pays viennent les travailleurs, qui les a recrutés, qu'ont-ils payé, et dans quelles langues leurs contrats sont-ils rédigés ?
    .action = Vérifier auprès des travailleurs les frais et les documents d'identité. Ne jamais demander le remplacement de migrants ; pas de rejet automatique.

rule-country-elevated =
    .title = Pays classé dans une catégorie basse du rapport des États-Unis sur la traite
    .why = Le travail est effectué dans un pays classé en catégorie 3 (Tier 3), sur la liste de surveillance de la catégorie 2 (Tier 2 Watch List) ou comme cas particulier (Special Case) dans le rapport des États-Unis sur la traite des personnes ; si le site n'est pas indiqué, c'est le pays d'immatriculation qui est lu à sa place. Les catégories évaluent ce que font les gouvernements, non les entreprises ni les travailleurs. Plus de la moitié du travail forcé se trouve dans des pays à revenu élevé ou à revenu intermédiaire supérieur ; le fait qu'un pays ne figure pas dans ces catégories n'est donc pas une preuve de sûreté, et le pays à lui seul ne donne jamais une gravité supérieure à « élevée ». La conversion des catégories en gravités est notre valeur par défaut.
    .ask = Sur quels sites le travail sera-t-il effectué, et qu'y faites-vous au-delà de ce qu'exige la loi nationale ?
    .action = Utiliser la série de questions plus complète. Ce n'est jamais, à soi seul, un motif de rejet.

rule-region-state-imposed =
    .title = Région ou origine liée à du travail forcé imposé par l'État
    .why = Le site se trouve au Xinjiang, ou le travail ou les biens viennent de Corée du Nord, ou du coton vient du Turkménistan : l'État lui-même y imposerait du travail, de sorte que les bonnes pratiques propres à l'employeur aident peu. La loi des États-Unis présume le travail forcé pour les biens venant du Xinjiang ; un règlement de l'UE couvre aussi le travail imposé par l'État. Le Xinjiang est reconnu par la région, la ville ou l'adresse ; pour un travail en Chine, une adresse vide donne « inconnu ». Les biens sans origine indiquée sont réputés venir du site ; tant que personne ne dit d'où viennent les intrants, la règle reste à « inconnu ». Les intrants du Xinjiang qui passent par d'autres pays, et les travailleurs transférés de là vers d'autres provinces, ne peuvent pas être vus dans ces colonnes.
    .ask = Veuillez retracer chaque intrant, documents à l'appui, jusqu'à l'exploitation agricole, la mine ou l'usine, et nous indiquer qui fournit la main-d'œuvre sur chaque site.
    .action = Demander des documents de traçabilité ou une source de remplacement ; associer le service juridique lorsque des biens sont importés. Les audits sur place y sont rarement admis comme preuve. Pas de rejet automatique.

rule-site-country-missing =
    .title = Pays d'exécution du travail non indiqué
    .why = La liste demande où le travail est effectué et aucune réponse n'y figure. Le risque se situe là où les personnes travaillent, et un siège social en dit peu : de nombreux fournisseurs sont immatriculés dans un pays et produisent dans d'autres. Tant que ce point n'est pas connu, le pays d'immatriculation est utilisé à la place, s'il y en a un. Une liste qui ne pose pas la question donne « inconnu ».
    .ask = Dans quel pays, et à quelle adresse, le travail sera-t-il effectué ?
    .action = Demander uniquement le champ manquant. Ce n'est pas un motif de rejet.

rule-good-listed =
    .title = Bien et origine figurant sur la liste de biens des États-Unis
    .why = Le bien et son pays figurent sur la liste du ministère du Travail des États-Unis des biens produits par le travail forcé ou le travail des enfants. La gravité est élevée pour le travail forcé ; elle est moyenne pour le travail des enfants et pour les biens listés parce qu'un intrant est produit par le travail forcé ou le travail des enfants. La liste nomme des biens et des pays, non des entreprises, et n'a pas vocation à punir. L'édition fournie avec l'outil porte une date ; un couple qui n'y figure pas donne « inconnu », et non « rien à signaler » ; seul un fournisseur qui ne livre pas de biens obtient donc « rien à signaler ».
    .ask = De quelle exploitation agricole, mine ou usine le bien provient-il, et quelles garanties y sont en place ?
    .action = Demander des précisions sur l'origine et les garanties. C'est une question, pas un motif de rejet.

rule-good-input-at-risk =
    .title = Intrant et origine figurant sur la liste de biens des États-Unis
    .why = Une matière première ou un composant et son pays de provenance figurent sur la liste du ministère du Travail des États-Unis des biens produits par le travail forcé ou le travail des enfants. Le préjudice se situe souvent là d'où vient le coton ou le cacao, plusieurs étapes avant le fournisseur. La liste nomme des biens et des pays, non des entreprises, et n'a pas vocation à punir. L'édition fournie avec l'outil porte une date ; un couple qui n'y figure pas donne « inconnu », et non « rien à signaler » ; seul un fournisseur qui indique n'avoir aucun intrant obtient donc « rien à signaler ».
    .ask = De quelle exploitation agricole, mine ou usine cet intrant provient-il, quelle part de votre produit représente-t-il, et que savez-vous du travail qui y est effectué ?
    .action = Demander l'origine des principaux intrants, étape par étape. C'est une question, pas un motif de rejet.

rule-good-origin-unknown =
    .title = Bien figurant sur la liste des États-Unis, origine non indiquée
    .why = Le bien figure, pour au moins un pays, sur la liste du ministère du Travail des États-Unis des biens produits par le travail forcé ou le travail des enfants, et la liste des fournisseurs n'en donne pas l'origine. Tant que l'origine n'est pas connue, personne ne peut dire si l'inscription le concerne ; le lieu d'établissement du fournisseur ne répond pas à cette question. La matière première, les composants et la dernière étape peuvent venir chacun d'un endroit différent. Un bien qui ne figure pas sur la liste, ou y porte un autre nom, donne « inconnu ».
    .ask = Dans quel pays le bien a-t-il été cultivé, extrait ou fabriqué, et d'où viennent sa matière première et ses principaux composants ?
    .action = Demander uniquement le champ manquant. Ce n'est pas un motif de rejet.

rule-excl-thb-conviction =
    .title = Condamnation pour traite ou travail des enfants
    .why = La liste mentionne une condamnation pour traite des êtres humains ou travail des enfants devenue définitive au cours des cinq dernières années. C'est un motif d'exclusion obligatoire dans la directive 2014/24/UE, qui a des équivalents ailleurs ; il appartient au service juridique de décider s'il s'applique et pour combien de temps. Une date manquante est réputée comprise dans la période, car une lacune ne doit pas valoir « rien à signaler ». Le fournisseur peut démontrer qu'il a remédié à la situation.
    .ask = Veuillez indiquer la juridiction, la date et l'infraction, toute période d'exclusion fixée par le jugement, et ce qui a été fait depuis : indemnisation, faits clarifiés, changements apportés au personnel et aux contrôles.
    .action = Suspendre l'examen ; le service juridique décide, après que le fournisseur a pu présenter ses mesures de mise en conformité. Pas de rejet automatique.

rule-excl-managing-person-conviction =
    .title = Condamnation d'une personne exerçant la direction ou le contrôle
    .why = La liste mentionne la condamnation pour traite des êtres humains ou travail des enfants, devenue définitive au cours des cinq dernières années, d'un membre de la direction, d'un membre d'un organe de surveillance, d'une personne ayant pouvoir de représentation ou d'une personne exerçant le contrôle. Dans la directive 2014/24/UE, l'obligation d'exclure s'étend à ces personnes, et d'autres lois connaissent la notion de personnes liées ; il appartient au service juridique de décider si elle s'applique. Il importe aussi de savoir si la personne est encore en fonction. Une date manquante est réputée comprise dans la période, car une lacune ne doit pas valoir « rien à signaler » ; la condamnation d'un autre membre du personnel n'est pas visée ici.
    .ask = La personne est-elle encore en fonction ou exerce-t-elle encore le contrôle, sinon depuis quand n'est-ce plus le cas, et qu'est-ce qui a été modifié depuis dans les contrôles ?
    .action = Suspendre l'examen ; le service juridique décide, après avoir vérifié que la personne est partie et pris connaissance de ce qui a été modifié. Pas de rejet automatique.

rule-excl-labour-law-breach =
    .title = Manquement au droit du travail établi
    .why = La liste mentionne un manquement au droit social ou au droit du travail, sans condamnation, au cours de la période de référence. C'est en général un motif pour lequel l'acheteur peut exclure, sans y être tenu ; ce qui est déterminant, c'est la gravité du manquement et ce qui a été réparé. La période est notre valeur par défaut, et certaines lois remontent plus loin. Une date manquante est réputée comprise dans la période, car une lacune ne doit pas valoir « rien à signaler ».
    .ask = Quelle autorité a établi quoi et quand, combien de travailleurs étaient concernés, et comment y a-t-il été remédié ?
    .action = Le service juridique apprécie la gravité et la réparation et conserve une note sur la proportionnalité ; demander d'abord la preuve de la réparation. Pas de rejet automatique.

rule-excl-self-cleaning-unassessed =
    .title = Mesures de mise en conformité non démontrées ou non évaluées
    .why = Une condamnation ou un manquement établi se situe dans la période de référence, et la question de savoir si le fournisseur y a remédié a reçu la réponse non ou est laissée ouverte. La directive 2014/24/UE donne au fournisseur le droit de démontrer qu'il est de nouveau fiable : dommage indemnisé, faits clarifiés, changements apportés au personnel et aux contrôles. Nul ne peut être exclu avant que cela ait été entendu et évalué. Une réponse laissée ouverte compte ici comme un non, car rien n'a encore été évalué. Les trois années retenues pour un manquement sont notre valeur par défaut.
    .ask = Veuillez présenter ce qui a été fait depuis : indemnisation versée, faits clarifiés avec les autorités, changements apportés au personnel, à l'organisation et aux contrôles.
    .action = Ouvrir un dossier avec une date de réponse ; le service juridique évalue les mesures et motive sa décision. Jamais de rejet automatique.

rule-excl-debarred =
    .title = Inscription à un registre d'exclusion des marchés publics
    .why = La liste indique que le fournisseur figure sur un registre d'entreprises exclues, ou bien l'un de ses noms ou numéros figure sur un tel registre joint à l'analyse. Certaines lois prévoient de tels registres, et l'exclusion compte parmi les mesures prévues par les règles des États-Unis contre la traite. L'inscription peut avoir un autre motif, avoir pris fin ou concerner une entreprise au nom semblable ; seul le registre lui-même permet de le savoir.
    .ask = Cette inscription vous concerne-t-elle ? Veuillez indiquer le registre, le numéro et la date de la décision, son motif et son terme, ou nous dire pourquoi vous la contestez.
    .action = Consulter le registre lui-même avant d'agir ; le service juridique décide. Pas de rejet automatique.

rule-excl-relied-on-entity =
    .title = Possible motif juridique d'exclusion chez une entité dont l'offre invoque les capacités
    .why = Le soumissionnaire a recours aux capacités d'un fournisseur situé au-dessous de lui pour satisfaire aux critères de sélection, ou l'a pour membre de son groupement, et un possible motif juridique d'exclusion a été signalé pour ce fournisseur. Dans certaines lois, un motif chez une telle entité joue contre l'offre. Il appartient au service juridique de décider si c'est le cas ici, et si l'entité peut être remplacée. Rien n'est dit du soumissionnaire lui-même, et un fournisseur pour lequel la question du recours à ses capacités est restée ouverte laisse ce point ouvert.
    .ask = Le motif relevé chez l'entité nommée est-il exact, qu'a-t-on fait à ce sujet, et allez-vous remplacer l'entité : par qui, et à quelle date au plus tard ?
    .action = Le service juridique décide ; proposer le remplacement de l'entité avant d'écarter l'offre. Pas de rejet automatique.

rule-excl-declaration-missing =
    .title = Pas de déclaration relative aux motifs d'exclusion
    .why = Aucune date de déclaration relative aux motifs d'exclusion ne figure au dossier pour un soumissionnaire, ou pour un sous-traitant d'un secteur marqué « élevé ». Les soumissionnaires font normalement cette déclaration ; pour les achats à haut risque, les acheteurs peuvent la demander aussi aux membres de la chaîne d'approvisionnement. C'est l'acheteur qui décide si un achat est à haut risque et cela n'apparaît pas dans la liste ; le secteur en tient donc lieu. Un document manquant ne dit rien de ce qu'il aurait déclaré.
    .ask = Veuillez déposer la déclaration relative aux motifs d'exclusion pour chaque entité nommée, avec sa date.
    .action = Demander le document et fixer une date. Ne pas y voir en soi un motif d'exclusion ; pas de rejet automatique.

rule-structure-broken =
    .title = Place contradictoire dans la chaîne
    .why = Ce que la liste indique sur les liens de sous-traitance ne peut pas être exact ici : le donneur d'ordre indiqué ne figure pas dans la liste, le fournisseur se trouve au-dessus de lui-même, se désigne comme son propre donneur d'ordre, ou indique un rang que ses donneurs d'ordre ne confirment pas. Tant que c'est le cas, ce qui est relevé plus bas peut ne pas remonter à l'offre dont il relève. C'est un défaut de la liste, qui ne dit rien du fournisseur. Si aucun rang n'est indiqué, aucun ne peut être contradictoire.
    .ask = Pour qui travaillez-vous dans cette offre, et à quel rang ? Veuillez indiquer le numéro de ce fournisseur tel qu'il figure dans la liste.
    .action = Corriger la ligne et relancer l'analyse avant de se fier à ce qui est indiqué pour l'offre. Pas de rejet automatique.

rule-risk-inherited =
    .title = Signalements graves plus bas dans la chaîne
    .why = Un fournisseur situé au-dessous de celui-ci fait l'objet d'un signalement de gravité élevée ou critique. Les engagements que les acheteurs demandent couvrent aussi les sous-traitants, à tous les rangs ; l'offre porte donc ce que porte sa chaîne. Les indicateurs de préjudice et les motifs juridiques pèsent ici autant que là-bas ; l'exposition liée au pays, au secteur ou au personnel perd un degré de gravité à chaque rang. C'est une règle qui nous est propre, et le signalement concerne l'autre fournisseur : il ne dit rien de ce que celui-ci savait ou a fait. Un fournisseur situé au-dessous qui n'a rien répondu laisse ce point ouvert.
    .ask = Que savez-vous des signalements concernant le fournisseur nommé, qu'allez-vous faire à ce sujet, et à quelle date au plus tard ?
    .action = Poser d'abord la question à la source, et consigner l'influence que le soumissionnaire y exerce. Préférer la réparation au remplacement. Pas de rejet automatique.

rule-shares-exceed-whole =
    .title = Les sous-traitants fournissent plus que le tout
    .why = Les parts du marché que la liste indique pour les sous-traitants directs dépassent ensemble la totalité du marché. La part de l'un d'eux est inexacte, relève d'un autre marché ou figure deux fois dans la liste ; ce qui est indiqué comme part de la valeur concernée par un signalement est alors également inexact. C'est un défaut de la liste, qui ne dit rien du fournisseur. La somme est arrondie au pour cent entier, car les parts sont souvent arrondies elles-mêmes.
    .ask = Quelle part de la valeur de ce marché chacun de vos sous-traitants directs réalise-t-il, en pour cent ?
    .action = Corriger les parts avant de se fier à ce qui est indiqué comme part de la valeur. Pas de rejet automatique.

rule-shared-by-rival-bids =
    .title = Présent dans des offres concurrentes
    .why = Le même fournisseur figure dans plusieurs offres qui se disputent un même lot. Ce qui est relevé à son sujet compte dans chacune d'elles et, quelle que soit l'offre retenue, la question demeure. Sur les petits marchés, c'est courant et cela ne dit rien du fournisseur.
    .ask = Auxquelles de ces offres participez-vous, et pour quelle partie du travail ?
    .action = Régler une fois ce qui reste ouvert au sujet de ce fournisseur, pour toutes les offres où il figure, et traiter les soumissionnaires de la même manière. Pas de rejet automatique.

rule-address-shared-by-rivals =
    .title = Adresse d'un fournisseur d'une offre concurrente
    .why = Un fournisseur figurant dans une offre concurrente indique la même adresse dans la même ville. Deux noms peuvent désigner une seule entreprise, au sujet de laquelle l'autre offre ne dit alors pas ce qui a été relevé. Les centres d'affaires et les zones d'activité sont partagés par de nombreuses entreprises qui n'ont aucun lien entre elles.
    .ask = Qui d'autre travaille à cette adresse, et quel lien avez-vous avec cette entreprise ?
    .action = Déterminer s'il s'agit d'une seule entreprise ou d'un seul groupe ; si c'est le cas, lire pour les deux ce qui a été relevé au sujet de l'une ou de l'autre. Pas de rejet automatique.

rule-registration-shared-by-rivals =
    .title = Numéro d'immatriculation d'un fournisseur d'une offre concurrente
    .why = Un autre fournisseur, figurant dans une offre concurrente, indique le même numéro d'immatriculation dans le même pays. Un registre n'attribue un numéro qu'une fois : soit les deux sont une seule entreprise sous deux noms, de sorte que ce qui a été relevé au sujet de l'un manque pour l'autre, soit l'un des numéros est inexact.
    .ask = Sous quel numéro votre entreprise est-elle immatriculée, et sous quels autres noms exercez-vous votre activité ?
    .action = Comparer les deux inscriptions avec le registre ; s'il s'agit d'une seule entreprise, lire pour les deux ce qui a été relevé au sujet de l'une ou de l'autre. Pas de rejet automatique.

rule-tiers-undisclosed =
    .title = Sous-traitance déclarée, aucun sous-traitant nommé
    .why = Le fournisseur confie à d'autres une partie du marché et la liste ne contient aucun sous-traitant au-dessous de lui. On ne peut interroger ceux que personne ne connaît. La gravité est plus élevée dans un secteur marqué « élevé ». Les sous-traitants n'ont peut-être pas encore été choisis, ou manquent simplement dans la liste ; une liste qui n'indique pas les liens de sous-traitance donne « inconnu ».
    .ask = Veuillez nommer les sous-traitants et les prestataires de main-d'œuvre auxquels vous avez l'intention de faire appel, avec le pays, le site et la part du travail.
    .action = Demander les noms avant l'attribution pour les lots à risque plus élevé, avant le début de leur intervention pour les autres. Pas de rejet automatique.

rule-flowdown-missing =
    .title = Clause de lutte contre la traite non reprise dans les contrats de sous-traitance
    .why = Une partie du travail est sous-traitée et la clause de lutte contre la traite n'est pas reprise dans les contrats avec les sous-traitants et les intermédiaires, ou la question est laissée ouverte. Une obligation qui s'arrête au premier contrat n'atteint pas les personnes situées au bout de la chaîne. Une réponse laissée ouverte pèse moins qu'un non. Une liste où cette question ne figure pas donne « inconnu ».
    .ask = Veuillez nous présenter la clause figurant dans vos contrats avec les sous-traitants et les intermédiaires, et nous indiquer lesquels d'entre eux l'ont signée.
    .action = Faire modifier les contrats avant que le sous-traitant commence. Pas de rejet automatique.

rule-labour-only-sub =
    .title = Prestataire de main-d'œuvre au-dessous du premier sous-traitant
    .why = Une entreprise qui ne fournit que des personnes se trouve deux contrats ou plus au-dessous du soumissionnaire. Plus elle se trouve bas dans la chaîne, moins le soumissionnaire voit qui recrute, dirige et paie les travailleurs. De telles chaînes sont courantes et légales, surtout dans la construction. Si la liste n'indique pas le rang, les liens remontant au soumissionnaire peuvent montrer que ce rang est atteint ; à défaut, la règle donne « inconnu ». La limite de deux est notre valeur par défaut.
    .ask = Qui dirige et qui paie ces travailleurs, qui les a recrutés, et pourquoi ne sont-ils pas employés plus haut dans la chaîne ?
    .action = Convenir de contrôles directs de la rémunération et du recrutement dans cette entreprise. Ce n'est jamais, à soi seul, un motif de rejet.

rule-price-below-labour-cost =
    .title = Prix de la main-d'œuvre inférieur au coût du minimum légal
    .why = Le prix de la main-d'œuvre divisé par les heures chiffrées est inférieur au salaire horaire minimum légal majoré d'un supplément pour la sécurité sociale, les congés, etc. Un prix qui ne permet pas de payer des salaires conformes à la loi est souvent payé par les travailleurs. Tous les montants proviennent de la liste ; les 173 heures par mois (40 heures par semaine) et le supplément de 20 pour cent sont nos valeurs par défaut, et là où la loi exige moins, le prix peut être correct. Un nombre d'heures erroné est l'explication la plus courante. La directive 2014/24/UE prévoit pour les offres anormalement basses une procédure dans laquelle le soumissionnaire s'explique d'abord ; nous la connaissons par des résumés.
    .ask = Veuillez décomposer le prix de la main-d'œuvre par heure : salaire, sécurité sociale, congés et congés de maladie, encadrement, frais généraux, et les heures sur lesquelles il est fondé.
    .action = Utiliser la procédure relative aux offres anormalement basses, dans laquelle le soumissionnaire s'explique d'abord. Se demander aussi si le budget propre de l'acheteur permet des salaires conformes à la loi. Pas de rejet automatique.

rule-audit-absent-high-risk =
    .title = Forte exposition et pas de contrôle indépendant récent
    .why = Le travail relève d'un secteur marqué « élevé », ou s'effectue dans un pays classé en catégorie 3 (Tier 3) ou comme cas particulier (Special Case) dans le rapport des États-Unis sur la traite des personnes, et aucun contrôle indépendant des conditions de travail n'est indiqué pour les 24 derniers mois. Un contrôle sans suivi prouve peu, et les audits décèlent mal le travail forcé ; un contrôle qui associe les travailleurs a donc plus de valeur. La période, et ce qui constitue une forte exposition, sont nos valeurs par défaut. Une liste sans colonne pour les contrôles donne « inconnu ».
    .ask = Quand les conditions de travail sur le site ont-elles fait l'objet d'un contrôle indépendant pour la dernière fois, par qui, les travailleurs ont-ils été entendus hors de la présence de leurs supérieurs, et quelles suites ont été données aux constats ?
    .action = Convenir d'un contrôle adapté au risque, mené par les travailleurs ou inopiné si possible ; pas d'audits généralisés. Pas de rejet automatique.

rule-audit-findings-open =
    .title = Constats du dernier contrôle non résolus
    .why = Des constats critiques ou majeurs du dernier contrôle des conditions de travail ne sont pas encore résolus. Chaque constat exige une mesure, une personne qui en répond et une date. Les constats critiques pèsent davantage. Que des constats aient été faits montre que quelqu'un a regardé, et la transparence à leur sujet ne doit pas être punie ; ce qui compte est de savoir s'ils sont en voie d'être résolus. Il faut les deux nombres pour conclure « rien à signaler ».
    .ask = Veuillez nous transmettre le plan de résolution des constats en suspens : quoi, qui, à quelle date au plus tard, et comment cela sera vérifié avec les travailleurs.
    .action = Convenir de dates et en assurer le suivi ; prendre des mesures seulement si rien n'avance. Pas de rejet automatique.

rule-allegation-open =
    .title = Allégation crédible en cours
    .why = Une allégation crédible de traite ou de travail forcé visant le fournisseur est en cours. Les règles des États-Unis veulent que toute information crédible, quelle qu'en soit la source, soit communiquée et examinée. Une allégation n'est pas un constat : le fournisseur a le droit d'être entendu, et quiconque a parlé ne doit pas être mis en danger. La gravité est plus élevée lorsque les réponses du fournisseur lui-même font aussi état d'un préjudice.
    .ask = Quelle est votre version des faits au sujet de l'allégation, qu'avez-vous examiné et avec quel résultat, et quels éléments de preuve pouvez-vous transmettre ? Veuillez ne communiquer aucun nom de travailleur.
    .action = Accorder un droit de réponse assorti d'une date ; préserver la confidentialité de la source. Pas de sanction à ce stade ; pas de rejet automatique.

rule-remediation-absent =
    .title = Préjudice indiqué, pas de plan pour le réparer
    .why = Les réponses du fournisseur font état d'un préjudice de gravité élevée ou critique (documents retenus, liberté de mouvement restreinte, salaires retenus, retenues illégales, dette, violences ou menaces, travail des enfants, tromperie, ou frais payés par les travailleurs), et il n'y a pas de plan pour le réparer, ou cette question est laissée ouverte. La réparation est ce dont les travailleurs ont le plus besoin, et elle plaide en faveur du fournisseur. Une réponse laissée ouverte pèse moins qu'un non. Mettre d'abord fin au marché peut laisser la perte à la charge des travailleurs. Une liste qui ne demande pas s'il existe un plan donne « inconnu ».
    .ask = Quel est le plan pour les travailleurs concernés : assistance, remboursement, restitution des documents, avec qui a-t-il été convenu, qui en répond, et à quelle date au plus tard ?
    .action = Convenir d'un plan daté et en assurer le suivi par étapes ; se retirer est la dernière étape. Suivre le mécanisme national d'orientation lorsque des travailleurs peuvent être en danger. Pas de rejet automatique.

rule-answers-contradict =
    .title = Réponses contradictoires
    .why = Deux réponses du fournisseur ne peuvent pas être exactes toutes les deux : pas de frais mais un montant par travailleur, ou des frais et un montant égal à zéro ; pas d'agence mais une agence nommée, ou une agence et « aucune » comme nom ; pas de plan mais des éléments de plan ; plus de migrants que de travailleurs ; des migrants et une part égale à zéro, ou une part et pas de migrants ; ou pas de logement mais un logement conforme à la norme. Il s'agit souvent d'une erreur de saisie dans le formulaire. Tant que ce point n'est pas réglé, les réponses ne devraient pas être portées au crédit du fournisseur. Seules les réponses données sont comparées : une lacune ne peut rien contredire et ne bloque donc pas les autres couples de réponses ; si aucun couple ne peut être comparé, la règle donne « inconnu ».
    .ask = Deux de vos réponses ne concordent pas. Laquelle est exacte ?
    .action = Faire régler ce point avant de poursuivre l'évaluation de l'offre. Pas de rejet automatique.

rule-plan-missing-legal =
    .title = Plan de conformité requis et absent
    .why = La part exécutée en dehors des États-Unis dépasse le seuil de la Federal Acquisition Regulation (FAR), la réglementation fédérale des marchés des États-Unis, et le fournisseur indique qu'il n'a pas de plan de lutte contre la traite. Au-dessus du seuil, un plan de conformité est une condition d'attribution et se répercute sur les contrats de sous-traitance du même montant ; les articles standard du commerce (COTS) en sont exemptés. Si rien n'indique que les articles sont des articles standard du commerce, ils sont réputés non exemptés, car une lacune ne doit pas valoir « rien à signaler ». Le seuil change à des dates fixées, et c'est le jour de l'analyse qui détermine celui qui compte.
    .ask = Veuillez nous transmettre votre plan de conformité et la date à partir de laquelle il s'appliquait, ou démontrer que seuls des articles standard du commerce sont fournis ou que la part exécutée en dehors des États-Unis est inférieure au seuil.
    .action = Pas d'attribution avant réception du plan et de l'attestation ; le plan peut être adapté à la taille et au risque du marché. Pas de rejet automatique.

rule-cert-missing =
    .title = Attestation relative à la traite requise et absente
    .why = La part qu'un soumissionnaire exécute en dehors des États-Unis dépasse le seuil, et la liste demande l'attestation relative à la traite sans en contenir la date. L'attestation est une condition d'attribution : elle indique qu'un plan existe et que, après exercice d'une diligence raisonnable, soit rien n'a été constaté, soit des mesures de réparation et d'orientation des victimes ont été prises. Un document manquant ne dit rien de ce qu'il aurait attesté. Quiconque n'est pas indiqué comme placé au-dessous d'un autre fournisseur compte comme soumissionnaire ; les sous-traitants font l'objet d'une vérification distincte.
    .ask = Veuillez nous transmettre l'attestation prévue par la clause FAR 52.222-56, avec sa date, et nommer les intermédiaires et les sous-traitants qu'elle couvre.
    .action = Obtenir l'attestation avant l'attribution. Pas de rejet automatique.

rule-cert-subcontractor-missing =
    .title = Sous-traitant au-dessus du seuil sans attestation
    .why = La part propre d'un sous-traitant ou d'un intermédiaire à l'étranger dépasse le seuil, et la liste demande son attestation sans en contenir la date. Le soumissionnaire l'obtient avant d'attribuer le contrat de sous-traitance, à tous les rangs. C'est une démarche qui peut encore être faite, et cela ne dit rien de la manière dont les travailleurs du sous-traitant sont traités.
    .ask = Veuillez obtenir l'attestation relative à la traite de ce sous-traitant avant d'attribuer le contrat de sous-traitance, et nous en transmettre une copie avec sa date.
    .action = Suspendre ce contrat de sous-traitance jusqu'à réception de l'attestation ; le reste de l'offre peut suivre son cours. Pas de rejet automatique.

rule-cert-lapsed =
    .title = Attestation relative à la traite datant de plus d'un an
    .why = L'attestation relative à la traite date de plus d'un an. Au-dessus du seuil, la clause du marché en demande une nouvelle chaque année pendant l'exécution, car les intermédiaires, les sous-traitants et les travailleurs changent. Si la valeur exécutée à l'étranger n'est pas indiquée, une attestation qui a été donnée est réputée nécessaire. Une attestation ancienne ne signifie pas que quoi que ce soit se soit mal passé depuis.
    .ask = Veuillez renouveler l'attestation et nous indiquer ce qui a changé depuis la dernière : intermédiaires, sous-traitants, cas constatés.
    .action = Rappeler l'obligation et fixer une date ; n'envisager les mesures prévues au marché que si l'attestation ne vient pas. Pas de rejet automatique.

rule-cert-abuse-unremedied =
    .title = L'attestation fait état d'un abus non encore réparé
    .why = L'attestation indique qu'un abus a été constaté et n'indique pas qu'il y a été remédié. Une attestation ne peut être donnée qu'une fois prises des mesures de réparation et d'orientation des victimes ; l'attribution attend donc ces mesures. Le dire ouvertement plaide en faveur du fournisseur : la réparation compte à son avantage, et le silence n'aurait pas aidé les travailleurs. La sécurité des personnes concernées passe avant l'offre.
    .ask = Qu'a-t-on constaté et à l'égard des travailleurs de quelle entreprise, qui a été aidé et comment, qu'a-t-on remboursé, et quelle autorité a été informée ? Veuillez ne communiquer aucun nom de travailleur.
    .action = Veiller d'abord à la sécurité des victimes et à leur orientation, puis convenir d'un plan de réparation daté ; ne pas mettre fin au marché en silence. Pas de rejet automatique.

rule-good-eo13126-uncertified =
    .title = Produit final figurant sur la liste, sans l'attestation correspondante
    .why = Le bien et son pays figurent sur la liste des produits issus du travail forcé ou servile d'enfants établie en vertu du décret présidentiel des États-Unis (Executive Order) 13126, et la liste des fournisseurs ne contient pas la date de l'attestation correspondante. Au-dessus du seuil des micro-achats, le fournisseur atteste qu'il s'est efforcé de bonne foi de déterminer si un tel travail a été utilisé. Ni ce seuil ni les exceptions selon l'origine et la valeur ne figurent dans cette règle, car ils changent et l'origine seule ne permet pas de les trancher. La liste nomme des biens et des pays et ne constate rien au sujet d'une entreprise ; un couple qui ne figure pas dans l'édition utilisée ici, qui porte une date, donne « inconnu », et non « rien à signaler ».
    .ask = Fournissez-vous ce bien en provenance de ce pays ? Si oui, veuillez nous transmettre l'attestation prévue par la clause FAR 52.222-18 et nous indiquer ce que vous avez fait pour vous renseigner ; sinon, veuillez nous indiquer d'où vient le bien. Si une exception s'applique, veuillez la préciser.
    .action = Obtenir l'attestation avant l'attribution si l'achat dépasse le seuil des micro-achats et qu'aucune exception ne s'applique. Pas de rejet automatique.

rule-dprk-labour =
    .title = Travail de ressortissants nord-coréens
    .why = La Corée du Nord est indiquée comme pays d'origine de travailleurs, ou comme pays du fournisseur ou de son site. La loi des États-Unis interdit l'entrée des biens produits par le travail de ressortissants nord-coréens, où qu'ils travaillent. Les personnes concernées n'ont rien à se reprocher, et leur sécurité passe avant toute question posée sur le site ; une personne qui a fui ce pays n'est pas visée de ce seul fait, et il appartient au service juridique de faire la distinction. Il faut connaître à la fois les pays d'origine des travailleurs et un pays du fournisseur pour conclure « rien à signaler ». Les biens et les intrants de Corée du Nord sont repérés par la règle sur les régions et les origines.
    .ask = Veuillez confirmer de quels pays viennent les travailleurs de tous les sites concernés par ce marché, qui les a placés et à qui leurs salaires sont versés. Veuillez ne communiquer aucun nom.
    .action = Transmettre au service juridique avant l'attribution et avant toute prise de contact avec quiconque sur le site. Pas de rejet automatique.

rule-good-priority-sector-china =
    .title = Bien ou intrant d'un secteur prioritaire, de Chine ou d'origine non précisée
    .why = Un bien ou un intrant relève d'un secteur que le groupe de travail des États-Unis sur le travail forcé désigne comme prioritaire, et vient de Chine, ou bien la liste demande son origine et n'en donne pas. Un secteur désigné implique un risque plus élevé que de la matière vienne du Xinjiang et qu'un envoi soit examiné de plus près à la frontière. La gravité est élevée lorsque des biens ou des intrants viennent de Chine ; elle est moyenne lorsque leur origine n'est pas précisée, car il peut ne s'agir que d'une donnée manquante. Chaque secteur compte à partir du jour où il a été désigné. Le secteur ne dit rien de la manière dont l'entreprise traite ses travailleurs, et une origine en Chine ne signifie pas le Xinjiang.
    .ask = De quelle exploitation agricole, mine ou usine proviennent le bien et ses principaux intrants, à chaque étape, et quels documents le montrent ?
    .action = Demander la traçabilité des intrants nommés ; une source de remplacement est une autre voie. C'est une question, pas un motif de rejet.

rule-good-under-order =
    .title = Bien et origine visés par une ordonnance des douanes des États-Unis
    .why = Le bien et son pays sont visés par une ordonnance de suspension de mainlevée (Withhold Release Order) en vigueur du service des douanes et de la protection des frontières des États-Unis (CBP), qui retient de tels biens à la frontière parce qu'il y a lieu de soupçonner du travail forcé. La gravité est élevée lorsque l'ordonnance porte sur le pays entier ou que la liste des fournisseurs nomme le lieu, et moyenne lorsque l'ordonnance porte sur une partie du pays que cette liste ne nomme pas. Certaines ordonnances excluent des fabricants donnés ou portent sur un type de mine ; il faut donc lire ce que dit l'ordonnance. Elle porte sur des biens et ne constate rien au sujet de cette entreprise. Les ordonnances changent, et la liste d'ordonnances utilisée ici est une copie à une certaine date.
    .ask = Ce bien, ou un élément qu'il contient, vient-il du lieu que nomme l'ordonnance ? Veuillez nous transmettre les documents qui permettent de remonter jusqu'à son exploitation agricole, sa mine ou son usine, ou nous indiquer quelle exception s'applique.
    .action = Lire l'ordonnance sur la page de l'éditeur, puis demander des documents de traçabilité ou une source de remplacement ; les biens qui en relèvent n'obtiendront pas la mainlevée aux États-Unis. Pas de rejet automatique.

rule-xpcc-link =
    .title = Nom évoquant le Corps de production et de construction du Xinjiang
    .why = Le nom du fournisseur, un autre de ses noms ou le nom de son propriétaire mentionne le Corps de production et de construction du Xinjiang (XPCC, Bingtuan, Xinjian Group), ou une division ou un régiment numéroté de celui-ci à côté d'un nom du Xinjiang. Le Corps et les organismes qui lui sont subordonnés ou affiliés figurent sur la liste d'entités de la loi des États-Unis sur la prévention du travail forcé des Ouïghours (UFLPA), et son coton est visé par une ordonnance de suspension de mainlevée (Withhold Release Order) des douanes des États-Unis, que cette loi a depuis remplacée en pratique. Une entreprise du Corps peut être immatriculée dans une autre province ou commercer par un autre pays, et son adresse ne dit alors rien. Un nom est un indicateur et rien de plus : en Chine, 兵团 seul désigne aussi un corps quelconque, et une entreprise peut avoir changé de mains. « Rien à signaler » veut dire que les noms, tels qu'ils sont écrits, ne contiennent aucun de ces mots ; les propriétaires que la liste ne nomme pas ne sont pas trouvés.
    .ask = Appartenez-vous au Corps de production et de construction du Xinjiang, est-il votre propriétaire ou assure-t-il votre gestion, ou achetez-vous auprès de lui ? Veuillez nommer vos propriétaires jusqu'au dernier, ainsi que l'exploitation agricole, la mine ou l'usine d'où viennent vos biens.
    .action = Établir à qui appartient l'entreprise, à partir du registre des sociétés, avant l'attribution ; demander ensuite des documents de traçabilité ou une source de remplacement. Si elle appartient au Corps, le service juridique décide au sujet de ses biens. Pas de rejet automatique.

rule-name-of-xinjiang =
    .title = Nom du fournisseur ou de son propriétaire comportant un lieu du Xinjiang
    .why = Le nom du fournisseur, un autre de ses noms ou le nom de son propriétaire contient le nom du Xinjiang ou d'un lieu de cette région, alors que ni la région, ni la ville, ni l'adresse ne l'indiquent. La loi des États-Unis présume que les biens venant du Xinjiang sont produits par le travail forcé, où que soit immatriculée l'entreprise qui les vend. Une entreprise peut porter le nom d'un lieu pour bien des raisons : ses fondateurs, un plat, une famille, un ancien siège. Ce qui est parlant, c'est d'où viennent ses biens et ses travailleurs. Les noms que portent aussi des lieux situés ailleurs ne comptent qu'en Chine, et les plus courants pas du tout. « Rien à signaler » veut dire que les noms, tels qu'ils sont écrits, ne contiennent aucun de ces mots, et rien de plus.
    .ask = Pourquoi votre nom, ou celui de votre propriétaire, comporte-t-il ce lieu ? Avez-vous un site dans cette région, vous-même, votre propriétaire ou vos fournisseurs, et de quelle exploitation agricole, mine ou usine proviennent vos biens et leurs principaux intrants ?
    .action = Demander d'où viennent les biens, et des documents si la réponse est le Xinjiang. Le nom seul ne décide de rien. Pas de rejet automatique.

rule-excl-labour-market-misconduct =
    .title = Éléments de preuve pouvant compter sans condamnation
    .why = Plusieurs indicateurs forts du travail forcé sont mentionnés pour un même fournisseur. En vertu du Procurement Act 2023, la loi britannique sur les marchés publics, une autorité peut exclure un fournisseur sans condamnation lorsqu'elle considère qu'il existe des éléments de preuve suffisants d'esclavage ou de traite, dans le pays ou à l'étranger ; il appartient au service juridique de dire si ces réponses s'en approchent, et la loi veut que le fournisseur soit d'abord entendu. Le nombre d'indicateurs requis est notre valeur par défaut. Il n'est nullement constaté que quoi que ce soit de ce genre se soit produit, et la sécurité des travailleurs passe avant l'offre.
    .ask = Veuillez exposer votre version des faits sur les points énumérés à votre attention : ce qui a été constaté et quand, ce qui a été fait pour les travailleurs concernés, et ce qui a changé depuis. Veuillez ne communiquer aucun nom de travailleur.
    .action = Transmettre au service juridique ; informer le fournisseur, l'entendre et apprécier ce à quoi il a remédié avant de décider. Envisager d'abord l'orientation des victimes possibles. Pas de rejet automatique.

rule-excl-associated-declaration-missing =
    .title = Pas de déclaration d'une entité dont l'offre invoque les capacités
    .why = Le soumissionnaire a recours aux capacités de cette entité pour satisfaire aux conditions de participation, ou l'a pour membre de son groupement, et aucune date de déclaration relative aux motifs d'exclusion ne figure au dossier pour elle. Le Procurement Act 2023 considère ces personnes associées comme le soumissionnaire lui-même, quel que soit le secteur ; le soumissionnaire peut les remplacer avant d'être exclu à cause d'elles. Un document manquant ne dit rien de ce qu'il aurait déclaré.
    .ask = Veuillez déposer la déclaration relative aux motifs d'exclusion pour cette entité, avec sa date, ou nous indiquer qui vous mettriez à sa place.
    .action = Demander le document et fixer une date. Ne pas y voir en soi un motif d'exclusion ; pas de rejet automatique.

rule-product-ban-forced-labour =
    .title = Produit pouvant relever de l'interdiction par l'Union des produits issus du travail forcé
    .why = Le bien, l'un de ses intrants ou le site où il est fabriqué est cité pour du travail forcé : pour le Xinjiang, la Corée du Nord ou le coton du Turkménistan, où l'État lui-même imposerait du travail, la gravité est élevée ; pour un bien ou un intrant figurant sur la liste du ministère du Travail des États-Unis, elle est moyenne. À partir du 14 décembre 2027, les produits issus du travail forcé à quelque stade que ce soit ne pourront être ni mis sur le marché de l'Union, ni mis à disposition sur ce marché, ni exportés à partir de celui-ci, quelles que soient la taille de l'entreprise et la proportion de la partie concernée. Les autorités décident produit par produit, d'abord là où le préjudice est grave et où l'entreprise a de l'influence ; une liste nomme des biens et des pays et ne constate rien au sujet de cette entreprise. La Commission doit tenir sa propre base de données, qui n'est pas fournie avec l'outil ; le choix des listes qui en tiennent lieu est le nôtre.
    .ask = De quelle exploitation agricole, mine ou usine proviennent le produit et ses principaux intrants, comment savez-vous qu'aucun travail forcé n'y a été utilisé, et que livreriez-vous à la place si une autorité interdisait le produit ?
    .action = Demander la traçabilité et une source de remplacement, et préciser dans le marché qui supporte le risque d'une interdiction. C'est une question, pas un motif de rejet.

rule-tiers-too-deep =
    .title = Chaîne de sous-traitants de plus de deux maillons
    .why = Dans la construction ou le nettoyage, la chaîne indiquée dans la liste compte plus de deux maillons au-dessous du soumissionnaire, ou ce fournisseur se trouve au troisième maillon ou plus bas. Les règles norvégiennes veulent que les acheteurs publics en admettent au plus deux dans de tels marchés au-dessus d'une valeur limite, sauf s'ils accordent une dérogation : plus la chaîne est longue, moins on voit la rémunération et le recrutement. Les fournisseurs de biens ne comptent pas comme maillons et sont laissés de côté lorsque la liste indique leur rôle ; la valeur du marché et une dérogation déjà accordée ne peuvent pas être vues ici. Seuls les maillons indiqués dans la liste sont comptés ; une chaîne peut donc être plus longue qu'il n'y paraît.
    .ask = Pourquoi chacun des maillons de la chaîne au-dessous de vous est-il nécessaire, qui effectue le travail au dernier, et la chaîne peut-elle être raccourcie ? Si vous avez obtenu ou demandez une dérogation, veuillez nous la transmettre avec ses motifs.
    .action = Faire raccourcir la chaîne avant le début du travail, ou se prononcer sur une dérogation et en consigner les raisons. Pas de rejet automatique.

rule-stage-origin-open =
    .title = Origine des matières premières et des composants non indiquée
    .why = Le fournisseur fabrique des biens d'un type que la liste norvégienne des produits à haut risque évalue à chaque étape, de la matière première au produit fini en passant par les composants, et la liste des fournisseurs demande d'où viennent les intrants sans obtenir de réponse. Les étapes les plus éloignées de l'acheteur sont souvent celles où le risque est le plus élevé ; le pays de la dernière usine en dit donc peu. Le choix des secteurs qui représentent les groupes de produits relève de notre lecture ; les négociants de tels biens relèvent du secteur du commerce et ne sont pas atteints. C'est une donnée manquante, qui ne dit rien du fournisseur.
    .ask = De quels pays viennent les principales matières premières et les principaux composants des biens ?
    .action = Demander uniquement le champ manquant, et uniquement pour les biens de ce marché. Ce n'est pas un motif de rejet.

rule-disclosure-missing-uk =
    .title = Pas de déclaration au titre de la loi britannique sur l'esclavage moderne
    .why = Le fournisseur exerce une activité au Royaume-Uni, son chiffre d'affaires atteint 36 millions de livres sterling et la liste ne contient pas de déclaration. La loi sur l'esclavage moderne (Modern Slavery Act) demande aux entreprises de cette taille une déclaration annuelle sur ce qu'elles font contre l'esclavage et la traite, et les lignes directrices du gouvernement recommandent de la publier dans les six mois suivant la fin de l'exercice. Le chiffre d'affaires de la liste tient lieu de chiffre d'affaires mondial du groupe ; une déclaration de la société mère peut couvrir le fournisseur. Un pays d'immatriculation ou d'exécution du travail situé au Royaume-Uni compte comme l'exercice d'une activité dans ce pays. Un montant dans une autre devise est comparé au moyen d'un taux de change public de l'époque. Un lien manquant n'est pas une déclaration manquante.
    .ask = Veuillez nous transmettre le lien vers votre dernière déclaration au titre de l'article 54 de la loi sur l'esclavage moderne, ou nous indiquer pourquoi votre entreprise n'entre pas dans son champ d'application.
    .action = Demander le lien ou la raison pour laquelle aucune déclaration n'est due. Il n'incombe pas à l'acheteur de saisir l'autorité de contrôle. Pas de rejet automatique.

rule-disclosure-missing-au =
    .title = Pas de déclaration au titre de la loi australienne sur l'esclavage moderne
    .why = Le fournisseur exerce une activité en Australie, son chiffre d'affaires atteint 100 millions de dollars australiens et la liste ne contient pas de déclaration. La loi sur l'esclavage moderne (Modern Slavery Act) demande aux entités ayant de tels revenus consolidés une déclaration annuelle sur sept points, versée à un registre public dans les six mois suivant la fin de la période. Le chiffre d'affaires de la liste tient lieu de revenus consolidés, et une déclaration commune du groupe peut couvrir le fournisseur. Un montant dans une autre devise est comparé au moyen d'un taux de change public de l'époque. Un lien manquant n'est pas une déclaration manquante.
    .ask = Veuillez nous transmettre le lien vers votre dernière déclaration dans le registre des déclarations sur l'esclavage moderne, ou nous indiquer pourquoi votre entreprise n'entre pas dans le champ d'application de la loi.
    .action = Demander le lien ou la raison pour laquelle aucune déclaration n'est due. Il n'incombe pas à l'acheteur de saisir l'autorité de contrôle. Pas de rejet automatique.

rule-disclosure-missing-ca =
    .title = Pas de rapport au titre de la loi canadienne sur les chaînes d'approvisionnement
    .why = Le fournisseur est coté sur une bourse canadienne, ou exerce une activité au Canada et atteint deux des trois seuils de taille : 20 millions de dollars canadiens d'actifs, 40 millions de revenus, 250 employés ; et la liste ne contient pas de rapport. La loi demande à ces entreprises de faire rapport, au plus tard le 31 mai de chaque année, sur le travail forcé et le travail des enfants si elles fabriquent, vendent ou importent des biens, ou contrôlent une entreprise qui le fait. La gravité est faible lorsque la liste n'indique pas de biens, car seule l'entreprise sait ce dont elle fait par ailleurs le commerce. Si aucune cotation n'est indiquée, les seuils de taille seuls décident. Un montant dans une autre devise est comparé au moyen d'un taux de change public de l'époque. Un lien manquant n'est pas un rapport manquant.
    .ask = Veuillez nous transmettre le lien vers votre dernier rapport au titre de la Loi sur la lutte contre le travail forcé et le travail des enfants dans les chaînes d'approvisionnement, ou nous indiquer pourquoi votre entreprise n'entre pas dans son champ d'application.
    .action = Demander le lien ou la raison pour laquelle aucun rapport n'est dû. Il n'incombe pas à l'acheteur de saisir l'autorité de contrôle. Pas de rejet automatique.

rule-disclosure-missing-no =
    .title = Pas de compte rendu au titre de la loi norvégienne sur la transparence
    .why = Le fournisseur exerce une activité en Norvège et dépasse deux des trois seuils de taille : 70 millions de couronnes de chiffre d'affaires, 35 millions de total du bilan, 50 salariés à temps plein ; et la liste ne contient pas de compte rendu. La loi sur la transparence demande à ces entreprises de publier un compte rendu de leur diligence raisonnable au plus tard le 30 juin de chaque année et de répondre aux questions dans un délai de trois semaines. La gravité est faible lorsque l'entreprise n'est pas immatriculée en Norvège : les entreprises étrangères entrent dans le champ d'application lorsqu'elles y sont imposées, ce que la liste ne montre pas. Le personnel de la liste est compté en personnes, non en équivalents temps plein, et la loi considère deux années consécutives. Un montant dans une autre devise est comparé au moyen d'un taux de change public de l'époque.
    .ask = Veuillez nous transmettre le lien vers votre dernier compte rendu au titre de la loi sur la transparence, ou nous indiquer pourquoi votre entreprise n'entre pas dans son champ d'application.
    .action = Demander le lien ou la raison pour laquelle aucun compte rendu n'est dû. Il n'incombe pas à l'acheteur de saisir l'autorité de contrôle. Pas de rejet automatique.

rule-disclosure-missing-de =
    .title = Rien de publié au titre de la loi allemande sur les chaînes d'approvisionnement
    .why = Le fournisseur exerce une activité en Allemagne, son personnel atteint la taille prévue par la loi allemande sur le devoir de vigilance dans les chaînes d'approvisionnement (1 000 personnes depuis 2024, 3 000 en 2023), et la liste ne contient pas de déclaration. La loi compte le personnel en Allemagne ; la liste connaît celui de l'entreprise entière, et cette indication est donc donnée à titre d'information seulement. Le rapport annuel est en voie d'abandon : l'autorité n'examine plus les rapports, et un projet de loi de septembre 2025 supprime l'obligation rétroactivement jusqu'à 2023 ; son adoption n'a pas été vérifiée. Les obligations de rechercher les risques et d'agir en conséquence demeurent. Un lien manquant n'est pas une déclaration manquante.
    .ask = Si vous employez 1 000 personnes ou plus en Allemagne : où pouvons-nous lire votre déclaration de principes sur les droits humains, et comment peut-on déposer une plainte ? Si vous n'entrez pas dans le champ d'application de la loi, veuillez nous indiquer pourquoi. Aucun rapport n'est demandé.
    .action = Demander où la déclaration peut être lue ou la raison pour laquelle aucune n'est due. Ne pas demander de rapport ; un projet de loi supprime cette obligation. Il n'incombe pas à l'acheteur de saisir l'autorité de contrôle. Pas de rejet automatique.

rule-disclosure-missing-fr =
    .title = Pas de plan de vigilance au titre de la loi française
    .why = Le fournisseur est immatriculé en France et emploie 5 000 personnes ou plus, et la liste ne contient pas de plan. Les sociétés françaises employant 5 000 salariés ou plus en France, ou 10 000 ou plus dans le monde, publient chaque année un plan de vigilance relatif aux droits humains, à la santé et à l'environnement. La liste connaît le personnel de l'entreprise entière : à partir de 10 000, le critère est rempli ; entre 5 000 et 9 999, il ne l'est que si ces personnes travaillent en France ; dans ce dernier cas, la gravité est donc faible. Un plan de la société qui exerce le contrôle couvre ses filiales, et certaines formes juridiques sont hors du champ de la loi. Un lien manquant n'est pas un plan manquant.
    .ask = Veuillez nous transmettre le lien vers votre dernier plan de vigilance, ou nous indiquer pourquoi votre société n'entre pas dans le champ d'application de la loi.
    .action = Demander le lien ou la raison pour laquelle aucun plan n'est dû. Il n'incombe pas à l'acheteur de saisir l'autorité de contrôle. Pas de rejet automatique.

rule-disclosure-missing-ch =
    .title = Pas de rapport sur le travail des enfants au titre du droit suisse
    .why = Le fournisseur est immatriculé en Suisse et atteint deux des trois seuils de taille : 20 millions de francs de total du bilan, 40 millions de chiffre d'affaires, 250 emplois à plein temps ; et la liste ne contient pas de rapport. Les entreprises de cette taille vérifient s'il existe un soupçon fondé de recours au travail des enfants pour ce qu'elles proposent, et ne font rapport que si c'est le cas. La gravité d'un rapport manquant est donc faible, et moyenne lorsque la liste signale du travail des enfants. Les seuils s'apprécient avec les entreprises que le fournisseur contrôle et sur deux années, ce que la liste ne montre pas ; le personnel de la liste est compté en personnes. Un montant dans une autre devise est comparé au moyen d'un taux de change public de l'époque.
    .ask = Avez-vous vérifié s'il existe un soupçon fondé de recours au travail des enfants dans votre chaîne d'approvisionnement, avec quel résultat, et où pouvons-nous le lire ?
    .action = Demander le résultat de la vérification ; une courte note suffit si aucun rapport n'est dû. Il n'incombe pas à l'acheteur de saisir l'autorité de contrôle. Pas de rejet automatique.

rule-disclosure-missing-eu =
    .title = Rien de publié au titre du devoir de vigilance de l'UE
    .why = Le fournisseur est aussi grand que les entreprises que couvre la directive de l'UE sur le devoir de vigilance, et la liste ne contient pas de déclaration publique à ce sujet. La directive s'applique à partir du 26 juillet 2029 aux sociétés de l'UE employant plus de 5 000 personnes et réalisant plus de 1,5 milliard d'euros de chiffre d'affaires, et aux autres sociétés qui réalisent plus de 1,5 milliard d'euros dans l'UE. Le chiffre d'affaires dans l'UE ne figure pas dans la liste : celui de l'entreprise entière en tient lieu, et les autres sociétés ne sont donc mentionnées qu'à titre d'information. Ce qu'une entreprise publie exactement relève du droit national, que cette règle ne connaît pas. Un montant dans une autre devise est comparé au moyen d'un taux de change public de l'époque.
    .ask = Où pouvons-nous lire comment votre société exerce son devoir de vigilance en matière de droits humains, ou pourquoi n'entre-t-elle pas dans le champ d'application de la directive ?
    .action = Demander le lien ou la raison pour laquelle rien n'est dû. Il n'incombe pas à l'acheteur de saisir l'autorité de contrôle. Pas de rejet automatique.

rule-disclosure-missing-us-ca =
    .title = Rien de publié au titre de la loi californienne sur les chaînes d'approvisionnement
    .why = Le fournisseur exerce une activité aux États-Unis, fait le commerce de biens, et son chiffre d'affaires dépasse 100 millions de dollars des États-Unis ; la liste ne contient pas de publication. Les détaillants et les fabricants de cette taille qui exercent une activité en Californie indiquent sur leur site web ce qu'ils font contre l'esclavage et la traite, même s'ils ne font rien. La liste ne connaît pas la Californie : les États-Unis en tiennent lieu, et des biens, le rôle de fabricant ou le secteur du commerce de détail tiennent lieu d'activité principale de l'entreprise ; cette indication est donc donnée à titre d'information seulement. Le texte même de la loi n'a pas été consulté. Un montant dans une autre devise est comparé au moyen d'un taux de change public de l'époque.
    .ask = Si vous exercez une activité en Californie comme détaillant ou fabricant : où pouvons-nous lire ce que vous publiez sur l'esclavage et la traite dans votre chaîne d'approvisionnement ?
    .action = Lire cette publication, s'il y en a une. Il n'incombe pas à l'acheteur de saisir l'autorité de contrôle. Pas de rejet automatique.

rule-disclosure-stale =
    .title = Déclaration ancienne
    .why = L'exercice que couvre la déclaration a pris fin il y a plus longtemps que la période ne l'admet. Une déclaration est censée être rédigée de nouveau chaque année, car les fournisseurs, les pays et les risques changent. La période de 18 mois compte douze mois pour l'exercice et six pour la publication, selon les recommandations du Royaume-Uni ; d'autres lois fixent d'autres dates. Une déclaration plus récente peut être publiée à une autre adresse.
    .ask = Quand votre prochaine déclaration est-elle due, et en existe-t-il une plus récente que celle que vous avez indiquée ?
    .action = Adresser un rappel au fournisseur et lire la déclaration plus récente. À noter et à améliorer ; ce n'est pas un motif de rejet.

rule-disclosure-gap =
    .title = Déclaration omettant des thèmes ou non signée
    .why = La déclaration omet au moins un de six thèmes (structure, politiques, diligence raisonnable, zones de risque, efficacité, formation), ou n'a pas été approuvée par l'organe d'administration et signée par un de ses membres. Les thèmes sont ceux que cite la loi du Royaume-Uni ; elle invite les entreprises à les traiter et demande l'approbation et la signature. D'autres lois ont d'autres listes. La liste des thèmes est le résumé du fournisseur lui-même ; la déclaration peut en dire davantage.
    .ask = Quels thèmes votre prochaine déclaration ajoutera-t-elle, et qui l'approuve et la signe ?
    .action = Une remarque pour la prochaine déclaration. Ce n'est pas un motif de rejet.

rule-answer-unknown =
    .title = Question clé : « ne sait pas » ou « ne souhaite pas répondre »
    .why = Une question clé, sur les frais, les documents, les salaires, un préjudice, les contrats, les plaintes, le plan ou la loi, a été posée au fournisseur, et celui-ci a écrit qu'il ne sait pas ou qu'il ne souhaite pas répondre. L'absence d'information ne signifie pas l'absence de risque : la réponse défavorable aurait une gravité élevée ou critique, et la réponse laissée ouverte a donc une gravité moyenne, notre valeur par défaut. Ne pas savoir peut être honnête, surtout pour de petites entreprises, et vaut mieux qu'une supposition. Une cellule vide n'est pas un refus et ne donne lieu à aucun signalement. Les questions dont la réponse laissée ouverte est déjà traitée par une autre règle sont laissées de côté.
    .ask = Vous avez laissé une question clé ouverte. Pouvez-vous y répondre maintenant, ou nous indiquer à quelle date au plus tard, et qui nous pourrions interroger à votre place ?
    .action = Demander une fois, avec une date, et expliquer pourquoi c'est important. Pas de rejet automatique.

rule-answer-unknown-minor =
    .title = Question sur le personnel : « ne sait pas » ou « ne souhaite pas répondre »
    .why = Le fournisseur a été interrogé sur les heures, les permis, les groupes à risque, les agences, les migrants ou les allégations en cours, et il a écrit qu'il ne sait pas ou qu'il ne souhaite pas répondre. La réponse défavorable aurait une gravité moyenne, et la réponse laissée ouverte a donc une gravité faible, notre valeur par défaut. Qui ne sait pas comment ses travailleurs sont arrivés chez lui ne peut pas veiller sur eux ; mais de nombreuses entreprises n'enregistrent pas d'où viennent les travailleurs, et n'y sont pas tenues. Une cellule vide n'est pas un refus et ne donne lieu à aucun signalement.
    .ask = Vous avez laissé ouverte une question sur votre personnel. Pouvez-vous y répondre maintenant, ne serait-ce que par une estimation ?
    .action = En prendre note et demander une fois. Ce n'est pas un motif de rejet.

rule-answers-stale =
    .title = Réponses datant de plus d'un an
    .why = Le fournisseur a donné ses réponses il y a plus d'un an. Les travailleurs, les agences et les sites changent en une saison ; les attestations prévues par la FAR des États-Unis sont renouvelées chaque année pour la même raison. La période de 365 jours est notre valeur par défaut. Les réponses peuvent être toujours exactes.
    .ask = Vos réponses sont-elles toujours exactes ? Veuillez les confirmer, ou nous transmettre ce qui a changé.
    .action = Faire confirmer les réponses avant l'attribution. Ce n'est pas un motif de rejet.

rule-field-missing-required =
    .title = Champ nécessaire vide
    .why = Le nom, le pays d'immatriculation, le pays d'exécution du travail ou le secteur est vide. L'analyse repose sur ces quatre champs : les listes de surveillance ont besoin du nom et d'un pays, les catégories de pays, les régions et les biens ont besoin du lieu, et le niveau du secteur a besoin du secteur. Leur choix est le nôtre. Une liste qui n'a pas du tout une telle colonne donne « inconnu », et le rapport nomme la colonne. Une cellule vide ne dit rien du fournisseur.
    .ask = Veuillez indiquer votre nom enregistré, le pays d'immatriculation, le pays où le travail est effectué et le secteur du travail.
    .action = Demander le champ manquant. Ce n'est pas un motif de rejet.

rule-code-unrecognised =
    .title = Pays, secteur, montant ou date non compris
    .why = Une cellule contient un pays, un secteur, un montant, une devise ou une date qui n'a pas pu être lu : la valeur est mal orthographiée, ambiguë (Corée, Congo, 03/04/2025) ou ne correspond à aucun code. Elle n'est pas devinée ; toute règle qui a besoin de la cellule donne « inconnu » pour ce fournisseur, ce qui peut masquer ce que recherchent les autres règles. Le rapport montre la cellule et son contenu. C'est une erreur de saisie, non une faute du fournisseur.
    .ask = De quel pays, de quel secteur, de quel montant ou de quelle date s'agit-il ? Veuillez indiquer les pays par un code à deux lettres (ISO 3166-1), les devises par un code à trois lettres (ISO 4217) et les dates sous la forme année-mois-jour.
    .action = Corriger la cellule et relancer l'analyse. Ce n'est pas un motif de rejet.

rule-currency-unresolvable =
    .title = Montant impossible à comparer
    .why = La valeur du marché ou le chiffre d'affaires est exprimé dans une devise qui n'est pas indiquée, ou pour laquelle aucun taux de change de l'époque n'est connu. Les seuils des lois sont fixés dans d'autres devises ; les règles qui comparent le montant donnent donc « inconnu ». Le montant lui-même peut être exact.
    .ask = Dans quelle devise le montant est-il exprimé ? Veuillez indiquer son code à trois lettres.
    .action = Ajouter la devise, ou un taux avec sa date, et relancer l'analyse. Ce n'est pas un motif de rejet.

rule-watchlist-exact =
    .title = Nom ou numéro figurant sur une liste de surveillance
    .why = Un nom du fournisseur concorde mot pour mot avec celui d'une entité figurant sur une liste de surveillance, ou l'un de ses numéros est celui de cette entité. Deux entreprises peuvent porter le même nom ; il s'agit donc d'une correspondance possible jusqu'à ce que quelqu'un ait confirmé l'identité : les éléments relevés indiquent ce qui concorde, ce qui diverge et ce qu'aucune des deux parties ne précise. La gravité dépend de la liste. Les listes sont des copies datées : « rien à signaler » veut dire que rien ne concorde dans les éditions utilisées, et rien de plus ; les propriétaires et les filiales portant d'autres noms ne sont pas trouvés.
    .ask = Êtes-vous l'entité nommée sur cette liste, ou en êtes-vous propriétaire, lui appartenez-vous ou achetez-vous auprès d'elle ? Veuillez indiquer votre numéro d'immatriculation, votre adresse et vos propriétaires.
    .action = Une personne confirme l'identité d'après la liste de l'éditeur lui-même avant toute autre suite ; s'il s'agit de la même entité, le service juridique décide des conséquences de l'inscription. Pas de rejet automatique.

rule-watchlist-candidate =
    .title = Nom semblable à un nom figurant sur une liste de surveillance
    .why = Un nom du fournisseur ressemble à celui d'une entité figurant sur une liste de surveillance : autre orthographe, autre écriture, autre forme juridique, un mot de plus ou de moins. C'est une raison d'y regarder de plus près, non un constat au sujet de l'entreprise : de nombreux noms se ressemblent, et les éléments relevés indiquent quels mots concordent et ce qui s'y oppose. La gravité est moyenne lorsque la plus grande partie des noms concorde, et le signalement n'est donné qu'à titre d'information lorsqu'une petite partie concorde. Elle n'est jamais plus élevée : seul un nom identique mot pour mot ou un numéro peut l'être.
    .ask = Veuillez indiquer votre dénomination sociale complète dans son écriture d'origine, votre numéro d'immatriculation et votre adresse, afin que nous puissions vous distinguer de l'entité nommée.
    .action = Comparer le numéro d'immatriculation et l'adresse avec la liste de l'éditeur lui-même. S'il s'agit d'une autre entreprise, le consigner dans une levée de signalement (waiver) avec les éléments sur lesquels la décision repose ; elle vaut jusqu'à ce que l'inscription ou les données propres du fournisseur changent.

rule-watchlist-parent =
    .title = Société mère ou groupe dont le nom ressemble à un nom figurant sur une liste de surveillance
    .why = La société mère ou le groupe indiqué par le fournisseur porte un nom semblable à celui d'une entité figurant sur une liste de surveillance. Certaines inscriptions couvrent aussi les filiales et les entités subordonnées, d'autres non, et le nom peut être celui d'une autre entreprise : il faut vérifier l'identité de la société mère et la portée de l'inscription. Tant que ni société mère ni groupe ne sont indiqués, personne ne peut vérifier : une entreprise qui n'appartient à personne devrait le préciser.
    .ask = Votre société mère ou votre groupe est-il l'entité nommée sur cette liste ? Veuillez indiquer son numéro d'immatriculation, son adresse et la part qu'il détient dans votre capital.
    .action = Confirmer qui est la société mère, puis lire sur la page de l'éditeur ce que couvre l'inscription ; le service juridique décide si elle s'étend au fournisseur. Pas de rejet automatique.

rule-watchlist-stale =
    .title = La liste de surveillance sur laquelle le fournisseur figure peut-être est ancienne
    .why = Le fournisseur est peut-être une entité figurant sur une liste de surveillance, et l'âge de la copie utilisée dépasse l'intervalle de mise à jour de son éditeur, ou la copie n'indique pas sa date. L'inscription peut avoir été modifiée ou levée depuis. Le fait qu'une copie ancienne puisse ne pas contenir des inscriptions plus récentes concerne tous les fournisseurs : les remarques du rapport le disent une fois.
    .ask = Indication pour l'acheteur : ne rien demander au fournisseur avant d'avoir consulté la liste actuelle.
    .action = Rechercher l'inscription sur la page de l'éditeur, ou importer la liste actuelle et relancer l'analyse.
