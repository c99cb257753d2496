# The program's own sentences in reports. Every language has the same, by the same names.

# --- The words of scales -----------------------------------------------------------------
# They stand alone, in a cell or behind a colon: severities, bands, verdicts, states, kinds,
# legal statuses. Programs read the English ones.

word-critical = critique
word-high = élevée
word-medium = moyenne
word-low = faible
word-info = information
word-not-scored = non notée
word-flagged = signalé
word-unknown = inconnu
word-clear = rien à signaler
word-not-applicable = sans objet
word-open = ouvert
word-waived = levé
word-baseline = déjà connu
word-gate = motif juridique
word-evidence = indice
word-exposure = exposition
word-control = maîtrise
word-transparency = transparence
word-data = données
word-decision-needed = décision requise
word-conditions = conditions
word-none = néant
word-yes = oui
word-no = non

# --- So many of something ----------------------------------------------------------------

count-suppliers = { $count ->
    [one] { $count } fournisseur
   *[other] { $count } fournisseurs
}
count-findings = { $count ->
    [one] { $count } signalement
   *[other] { $count } signalements
}
count-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
count-rules = { $count ->
    [one] { $count } règle
   *[other] { $count } règles
}
count-bids = { $count ->
    [one] { $count } offre
   *[other] { $count } offres
}
count-checks = { $count ->
    [one] { $count } point de vérification
   *[other] { $count } points de vérification
}

# --- Who needs attention, and why --------------------------------------------------------

no-name = (sans nom)
no-bid = (sans offre)
reason-from-below = { $title } (au-dessous : { $way })
and-more = { $count } de plus
suppliers-with-share = { $suppliers } ({ $share } % de la valeur)
decided-waived = { $count ->
    [one] { $count } levé
   *[other] { $count } levés
}
decided-known = { $count ->
    [one] { $count } déjà connu
   *[other] { $count } déjà connus
}
decided-new = { $count ->
    [one] { $count } nouveau
   *[other] { $count } nouveaux
}
waiver-in-words = { $approver }, jusqu'au { $day } : { $reason }

# --- On the terminal, and what is different -----------------------------------------------

# --- The paper ---------------------------------------------------------------------------

# --- What the words mean -------------------------------------------------------------------

term-flag = Signalé, signalement
    .meaning = Une situation que recherche une règle est présente. C'est une raison de poser une question, jamais un verdict.
term-unknown = Inconnu, point ouvert
    .meaning = Les réponses ne suffisent pas pour trancher. Cela ne vaut pas « rien à signaler » : les colonnes qui permettraient de trancher sont indiquées.
term-harm = Indicateur de préjudice
    .meaning = Un signe direct que des travailleurs sont exploités : une règle de type « indice ». Il maintient la classe de risque au niveau « élevée » ou « critique ».
term-severity = Gravité
    .meaning = Ce qu'appelle un signalement. Critique : une personne doit décider avant l'attribution. Élevée : s'il n'est pas résolu, il devrait modifier la décision ou les clauses du marché. Moyenne : poser une question. Faible : noter et améliorer. Information : élément de contexte seulement.
term-kind = Type
    .meaning = Motif juridique : motif ou condition prévus par la loi. Indice : indicateur de préjudice. Exposition : risque lié au pays, au secteur, aux biens ou à la main-d'œuvre. Maîtrise : garantie absente ou insuffisante. Transparence : obligation de publier. Données : qualité des réponses elles-mêmes.
term-legal = Statut juridique
    .meaning = Le résultat des règles relatives aux motifs d'exclusion : décision requise, conditions, néant, ou inconnu lorsque des questions sont ouvertes.
term-band = Classe de risque
    .meaning = L'exposition (pays, secteur, biens, main-d'œuvre) diminuée des mesures de maîtrise étayées ; les indicateurs de préjudice maintiennent la classe au niveau « élevée » ou « critique ».
term-not-scored = Non notée
    .meaning = Trop peu de réponses pour établir une classe de risque, ce qui ne veut pas dire « faible ».
term-answered = Réponses
    .meaning = La part des questions applicables auxquelles il a été répondu. Le statut juridique, la classe de risque et les réponses figurent côte à côte et ne sont jamais réunis en un seul chiffre.
term-could-be-critical = Pourrait devenir critique
    .meaning = Les questions ouvertes relatives à un préjudice. Elles ne modifient aucune classe de risque et sont à poser en premier.
term-narrow = Resserrerait le plus
    .meaning = Les réponses qui resserreraient le plus la notation, en moyenne sur les deux réponses possibles.
term-own = Propre, hérité, total
    .meaning = Ce qui a été relevé au sujet d'un soumissionnaire lui-même, ce qui remonte jusqu'à lui depuis ceux qui se situent au-dessous, et les deux ensemble.
term-tier = Rang
    .meaning = Le nombre de liens jusqu'au soumissionnaire le plus proche ; le soumissionnaire lui-même est au rang 0.
term-evidence = Éléments d'appui
    .meaning = Les valeurs sur lesquelles repose un signalement, chacune avec la cellule où elle figure.
term-would-clear = Disparaîtrait si
    .meaning = D'autres réponses qui, si elles étaient exactes, feraient disparaître un signalement. Ce sont des questions, non des conseils.
term-instrument = Instrument
    .meaning = Une loi, une norme, un guide, un outil ou une liste sur lesquels repose une règle.
term-as-of = Date de référence
    .meaning = Le jour dont le droit et les délais s'appliquent.

# --- The page ----------------------------------------------------------------------------

# --- The workbook ------------------------------------------------------------------------
