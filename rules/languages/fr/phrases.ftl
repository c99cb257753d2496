# Les phrases du programme lui-même. Toutes les langues ont les mêmes, sous les mêmes noms.

# --- Types de réponses ------------------------------------------------------------------

kind-id = identifiant
kind-text = texte
kind-list = liste
kind-country = pays
kind-sector = secteur
kind-number = nombre
kind-percent = pourcentage
kind-money = montant
kind-date = date
kind-answer = oui ou non
kind-choice = choix

unit-hours = heures
unit-workers = personnes
unit-days = jours
unit-per-month = par mois
unit-hours-per-week = heures par semaine
unit-employees = personnes
unit-findings = constats

block-identity = Votre identité
block-role = Votre rôle dans cette offre
block-money = Montants
block-goods = Travail et biens
block-workforce = Main-d'œuvre
block-recruitment = Recrutement
block-conditions = Conditions de travail
block-plan = Plan de lutte contre la traite
block-law = Motifs d'exclusion
block-transparency = Déclaration publique
block-assurance = Contrôles et preuves

level-basic = de base
level-standard = standard
level-full = complet

# --- Le questionnaire -------------------------------------------------------------------

template-title = Questionnaire à l'intention des soumissionnaires : conditions de travail et traite des êtres humains
template-sheet-front = Lisez-moi
template-sheet-answers = Réponses
template-sheet-questions = Questions
template-sheet-dictionary = Dictionnaire
template-sheet-lists = Listes

template-purpose-heading = Objet du questionnaire
template-purpose = Les acheteurs publics doivent faire en sorte que leurs achats ne reposent pas sur l'exploitation de personnes. Vos réponses nous permettent d'examiner de la même manière toutes les offres présentées dans le cadre de cette procédure de passation.
template-fairness = Aucune réponse n'entraîne à elle seule votre exclusion. Lorsqu'une réponse appelle des précisions, nous vous les demandons avant de prendre une décision. Un « { $unknown } » sincère vaut mieux qu'une réponse donnée au hasard : il ne compte ni comme un « { $yes } » ni comme un « { $no } », et le point reste ouvert jusqu'à ce qu'une réponse y soit apportée.
template-how-heading = Comment remplir le questionnaire
template-how-rows = Feuille « { $sheet } » : une ligne par entité. Commencez par vous-même, puis consacrez une ligne distincte à chaque sous-traitant, prestataire de main-d'œuvre et fabricant que vous connaissez, à tous les rangs.
template-how-ids = Attribuez à chaque entité un numéro qui lui est propre dans la colonne « { $id } ». Dans la colonne « { $parent } », indiquez le numéro de l'entité qui fait appel à elle ; laissez cette colonne vide dans votre propre ligne.
template-how-lists = Lorsqu'une cellule propose une liste, choisissez une valeur de cette liste. Plusieurs valeurs dans une même cellule sont séparées par un point-virgule.
template-how-unknown = Si vous ne connaissez pas la réponse, écrivez « { $unknown } ». Si une question ne peut pas s'appliquer à vous, écrivez « { $notapplicable } ».
template-how-money = Les montants et les pourcentages sont des nombres, sans devise ni symbole ; la devise a sa propre colonne.
template-how-tags = Laissez telle quelle la ligne grise contenant les repères qui commencent par # : c'est elle qui permet de lire vos réponses dans toutes les langues.
template-how-proof = La feuille « { $sheet } » indique pourquoi chaque question est posée et quel document permet d'établir la réponse. Veuillez joindre les documents dont vous disposez.
template-how-names = Ne nommez aucun travailleur, ni ici ni dans une pièce jointe.
template-how-save = Enregistrez le classeur au format xlsx et renvoyez-le dans son intégralité.
template-sheets-heading = Contenu de ce classeur
template-about-answers = les questions, et l'espace réservé à vos réponses
template-about-questions = chaque question : pourquoi elle est posée, ce qui permet d'établir la réponse, combien de lignes y répondent
template-about-dictionary = chaque colonne : son nom technique, sa signification, les valeurs admises
template-about-lists = les mots, les pays, les devises et les secteurs parmi lesquels choisir
template-record-heading = Élaboration du questionnaire
template-record-rules = Règles
template-record-level = Niveau de détail
template-record-level-worth = { $level } : { $asked ->
    [one] { $asked } question
   *[other] { $asked } questions
}, { $left ->
    [0] aucune omise
    [one] { $left } réservée à un questionnaire plus détaillé
   *[other] { $left } réservées à un questionnaire plus détaillé
}
template-record-day = Date de référence
template-record-program = Logiciel
template-english = Les textes marqués « [en] » n'ont pas encore de traduction et sont en anglais.

template-answers-title = Vos réponses
template-answers-hint = Une ligne par entité : vous-même, puis celles qui se situent au-dessous de vous. La ligne des repères # doit rester en place.

template-questions-title = Les questions, et pourquoi elles sont posées
template-questions-number = N°
template-questions-topic = Thème
template-questions-column = Colonne
template-questions-question = Question
template-questions-why = Motif de la question
template-questions-checks = Points vérifiés
template-questions-proof = Justificatif
template-questions-answered = Réponses
template-questions-more = { $checks } (et { $count ->
    [one] { $count } autre point
   *[other] { $count } autres points
})
template-questions-key = Elle permet de savoir de quelle entité il s'agit et où celle-ci se situe dans la chaîne.

template-dictionary-title = Signification de chaque colonne
template-dictionary-mark = Repère
template-dictionary-name = Nom
template-dictionary-kind = Type
template-dictionary-allowed = Valeurs admises
template-dictionary-meaning = Signification

template-lists-title = Valeurs parmi lesquelles choisir
template-lists-countries = Pays
template-lists-currencies = Devises (ISO 4217)
template-lists-sectors = Secteurs (CITI Rév. 4)

allowed-answer = l'une des réponses suivantes : { $words }
allowed-choice = l'une des valeurs suivantes : { $words }
allowed-parts = une ou plusieurs des valeurs suivantes, séparées par un point-virgule : { $words }
allowed-list = une ou plusieurs valeurs, séparées par un point-virgule
allowed-country = un pays, par son nom dans une langue quelconque ou son code ISO 3166-1
allowed-countries = un ou plusieurs pays, séparés par un point-virgule
allowed-sector = un secteur, en toutes lettres ou par un code (CITI, NACE, SCIAN, CPV)
allowed-number = un nombre supérieur ou égal à 0
allowed-number-of = un nombre supérieur ou égal à 0 ({ $unit })
allowed-percent = un nombre compris entre 0 et 100
allowed-money = un nombre supérieur ou égal à 0, sans la devise
allowed-date = une date, de préférence sous la forme 2026-01-31
allowed-text = texte
allowed-currency = un code de devise, par exemple EUR
allowed-id = un numéro ou un code ; les zéros initiaux comptent

template-wrong-title = Veuillez vérifier
template-wrong-choice = Veuillez choisir une valeur de la liste.
template-wrong-number = Un nombre supérieur ou égal à 0 est attendu. Si vous ne le connaissez pas, écrivez « { $unknown } » et confirmez la saisie.
template-wrong-percent = Un nombre compris entre 0 et 100 est attendu. Si vous ne le connaissez pas, écrivez « { $unknown } » et confirmez la saisie.
template-wrong-date = Une date est attendue. Si vous ne la connaissez pas, écrivez « { $unknown } » et confirmez la saisie.

# --- La lettre de demande de précisions -----------------------------------------------------

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
day-of-year = { $day ->
    [1] { $day }er
   *[other] { $day }
} { $month } { $year }

letter-label = { $label } :
letter-title = Demande de précisions
letter-sender = [Pouvoir adjudicateur, adresse]
letter-reference = [référence de la procédure de passation]
letter-signature = [nom, fonction]
letter-no-day = [date]
letter-to = Destinataire
letter-bid = Offre
letter-our-reference = Notre référence
letter-day = Date
letter-reply-by = Date limite de réponse
letter-salutation = Madame, Monsieur,
letter-opening = Dans le cadre de la présente procédure de passation, nous examinons toutes les offres de la même manière afin de déceler d'éventuels indicateurs de traite des êtres humains et d'exploitation par le travail dans la chaîne d'approvisionnement. Sur certains points, les informations dont nous disposons ne suffisent pas ou nous amènent à vous interroger. Il ne s'agit pas d'un constat à votre encontre, ni à l'encontre de quiconque est nommé dans la présente lettre : les informations que nous détenons peuvent être incomplètes, peu claires ou inexactes. Avant toute décision, nous souhaiterions recueillir votre réponse.
letter-request = { $count ->
    [one] Nous avons une question à vous poser ; nous indiquons sur quoi elle repose et ce qui permettrait de clarifier ce point.
   *[other] Nous avons { $count } questions à vous poser ; celles dont la réponse serait la plus déterminante viennent en premier. Pour chacune, nous indiquons sur quoi elle repose et ce qui permettrait de clarifier le point concerné.
} Nous vous prions de bien vouloir y répondre au plus tard le { $day }, dans le tableau figurant à la fin de la présente lettre. Si les informations dont nous disposons sont inexactes, nous vous remercions de nous le signaler et de nous communiquer les informations exactes, justificatifs à l'appui.
letter-care = Nous vous prions de ne nommer aucun travailleur et de veiller à ce que personne n'ait à pâtir des questions posées ou des réponses données ici. Si une personne est en danger, sa sécurité et l'aide à lui apporter passent avant tout ; veuillez ne nous communiquer que ce qu'il nous est nécessaire de savoir pour agir.
letter-about-bidder = En ce qui vous concerne
letter-about-other = En ce qui concerne { $name }, dans votre offre
letter-question = Question { $number }
letter-rests-on = Informations dont nous disposons
letter-open-for = Pas de réponse à ce jour : { $names }.
letter-unquoted = Les informations dont nous disposons ne sont pas reproduites ici : { $names }.
letter-yourself = votre entreprise
letter-unclear = Une réponse que nous ne parvenons pas à interpréter : « { $text } »
letter-why = Motif de la question
letter-why-checks = { $count ->
    [one] Votre réponse compte pour ce point vérifié : { $checks }.
   *[other] Votre réponse compte pour ces points vérifiés : { $checks }.
}
letter-why-basis = Fondement : { $sources }.
letter-proof = Ce qui permettrait de clarifier ce point
letter-proof-any = Votre réponse, accompagnée de tout document à l'appui.
letter-more = { $count ->
    [0] Aucune autre question de moindre importance n'est omise ici.
    [one] Une autre question, de moindre importance, n'est pas reprise ici.
   *[other] { $count } autres questions, de moindre importance, ne sont pas reprises ici.
}
letter-table = Votre réponse
letter-table-hint = Veuillez remplir les deux dernières colonnes et nous renvoyer le document. Les repères qui commencent par # doivent rester tels quels : ils permettent de lire vos réponses.
letter-table-number = N°
letter-table-entity = Entité
letter-table-mark = Repère
letter-table-question = Question
letter-table-answer = Votre réponse
letter-table-document = Document, page
letter-closing = Nous vous prions d'agréer, Madame, Monsieur, l'assurance de notre considération distinguée.
letter-made = Document établi à l'aide de thbscreen { $version }, sur la base des règles { $packs } applicables au { $day }.
letter-english = Les textes marqués « [en] » n'ont pas encore de traduction et sont en anglais.
