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
unused-columns = { $count ->
    [one] Une colonne des listes n'est pas utilisée : { $headers }
   *[other] { $count } colonnes des listes ne sont pas utilisées : { $headers }
}
columns-not-used = Colonnes non utilisées
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
# Titles of columns (`-col-`, `-short-`) stand above narrow columns: few letters, no full stop.
# A severity, a band or a state comes as the word of its scale, `word-...`.

screen-so-many = { $word } ({ $count })
screen-in-english = { $title } (en anglais)
screen-row = ligne { $row }

screen-screened = { $count ->
    [one] { $count } fournisseur examiné selon { $rules } ({ $packs }), date de référence : { $day }
   *[other] { $count } fournisseurs examinés selon { $rules } ({ $packs }), date de référence : { $day }
}
screen-flagged = signalements par gravité : { $counts }
screen-nothing-flagged = aucun signalement
screen-of-these = dont { $parts }
screen-open = { $count ->
    [one] { $count } point de vérification ouvert faute de réponse
   *[other] { $count } points de vérification ouverts faute de réponse
}
screen-bands = classes de risque : { $counts }
screen-not-scored = non notée ({ $count }, trop peu de réponses)

screen-bids = Offres, en commençant par celles qui demandent le plus d'attention
screen-bids-elsewhere = { $count ->
    [one] { $count } offre : --by bid présente les offres côte à côte
   *[other] { $count } offres : --by bid les présente côte à côte
}

# The suppliers: how many findings of each severity, the worst from below, how many open checks.
screen-suppliers = Fournisseurs faisant l'objet de signalements, par gravité décroissante
screen-col-supplier = Fourn
screen-col-name = Nom
screen-col-country = Pays
screen-col-band = Classe
screen-col-critical = Crit
screen-col-high = Élev
screen-col-medium = Moy
screen-col-below = Hérité
screen-col-open = Ouvert
screen-below-means = { screen-col-below } : le signalement le plus grave qui remonte jusqu'à un fournisseur depuis ses sous-traitants.
screen-passed-on = { screen-col-critical } et { screen-col-high } comptent aussi ce qui ne fait que le signaler ({ $rules }) ; pour les offres est compté à la place ce qui a été relevé au-dessous.

# The gravest severity and the legal status in few letters.
screen-short-critical = crit
screen-short-high = élev
screen-short-medium = moy
screen-short-low = faib
screen-short-info = info
screen-short-decision = décision
screen-short-conditions = conditions

screen-findings = Signalements de gravité « { $severity } » ou supérieure
screen-findings-by-rule = Signalements de gravité « { $severity } » ou supérieure, par règle ({ screen-col-number } = nombre de fournisseurs)
screen-findings-lower = { $count ->
    [one] { $count } signalement de gravité inférieure à « { $severity } » n'est pas énuméré ici ; --show info l'énumère
   *[other] { $count } signalements de gravité inférieure à « { $severity } » ne sont pas énumérés ici ; --show info les énumère
}
screen-col-severity = Gravité
screen-col-number = Nb
screen-col-found = Situation relevée
screen-col-example = Exemple
screen-col-rests = Repose sur
screen-more-cells = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}

screen-ask = À demander d'abord
screen-settle = Réponses qui permettraient de trancher le plus de points ouverts (colonne, points de vérification, question)
screen-derived = suppose que les colonnes servant à la recherche soient remplies et que la table consultée contienne une entrée correspondante
screen-unused-why = `thbscreen columns` dit ce qu'il est advenu de chaque colonne.
screen-remarks-input = Remarques sur les données fournies
screen-remarks-rules = Remarques sur les règles et leurs données
screen-not-in-force = pas en vigueur à la date du { $day } ; `rules explain` précise les dates

# They stand behind three dots, below a table.
screen-more-lines = { $count ->
    [one] et { $count } autre ligne, non affichée ici ; -o report.xlsx l'énumère
   *[other] et { $count } autres lignes, non affichées ici ; -o report.xlsx les énumère
}
screen-more-suppliers = { $count ->
    [one] et { $count } autre fournisseur, non affiché ici
   *[other] et { $count } autres fournisseurs, non affichés ici
}
screen-more-bids = { $count ->
    [one] et { $count } autre offre, non affichée ici
   *[other] et { $count } autres offres, non affichées ici
}
screen-more-questions = { $count ->
    [one] et { $count } autre question, non affichée ici
   *[other] et { $count } autres questions, non affichées ici
}
screen-more-columns = { $count ->
    [one] et { $count } autre colonne, non affichée ici
   *[other] et { $count } autres colonnes, non affichées ici
}
screen-more-remarks = { $count ->
    [one] et { $count } autre remarque, non affichée ici
   *[other] et { $count } autres remarques, non affichées ici
}

screen-flag-means = Un signalement est une raison de poser une question, non un verdict ; un point ouvert ne vaut pas « rien à signaler ».
screen-explain = `thbscreen rules explain RULE` indique sur quoi repose une règle et ce qu'il y a lieu de faire ;
screen-write = `-o report.xlsx`, `-o report.csv` ou `-o report.json` enregistre tous les signalements.

# One look on its own: bids, suppliers, or suppliers in groups.
view-no-bids = Les listes n'indiquent aucune offre et ne précisent pas qui se situe au-dessous de qui. Une colonne contenant l'offre ou le donneur d'ordre de chaque fournisseur permet de le savoir ; --map "HEADER=bid_id" indique de quelle colonne il s'agit.
view-bids = Offres, en commençant par celles qui demandent le plus d'attention, date de référence : { $day }
view-bids-means = { screen-col-critical }, { screen-col-high } : signalements ; ceux qui viennent d'au-dessous sont comptés dans la mesure où ils remontent jusqu'au soumissionnaire. { view-col-known } : part des questions applicables auxquelles il a été répondu, pour tous les fournisseurs de l'offre.
view-col-bid = Offre
view-col-of = Concerne
view-col-legal = Juridique
view-col-known = Rép
view-bidder = soumiss.
view-below = { $count } au-dessous
view-listed = { $count ->
    [one] { $count } listé
   *[other] { $count } listés
}
view-bid = { $bid } : { $suppliers }
view-could-be-critical = { $count ->
    [one] Pourrait devenir critique : { $count } question sans réponse. À demander d'abord
   *[other] Pourrait devenir critique : { $count } questions sans réponse. À demander d'abord
}
view-would-narrow = Resserrerait le plus les notations
view-because = { $word } : { $rules }
view-share = { $share } % de la valeur
view-place-unknown = position au sein de l'offre inconnue
view-also-under = relève aussi de : { $bids }

view-col-risk = Risque
view-col-worst = Max
view-suppliers-means = { view-col-risk } : exposition diminuée des mesures de maîtrise étayées, de 0 à 10, avec la marge que laissent les réponses en suspens. { view-col-worst } : gravité du signalement le plus grave ; hérité : celle du plus grave parmi ceux de ses sous-traitants, dans la mesure où il remonte. { view-col-known } : part des questions applicables auxquelles il a été répondu.

view-by-country = { $count ->
    [one] { $count } fournisseur, par pays, date de référence : { $day }
   *[other] { $count } fournisseurs, par pays, date de référence : { $day }
}
view-by-sector = { $count ->
    [one] { $count } fournisseur, par secteur, date de référence : { $day }
   *[other] { $count } fournisseurs, par secteur, date de référence : { $day }
}
view-by-tier = { $count ->
    [one] { $count } fournisseur, par rang, date de référence : { $day }
   *[other] { $count } fournisseurs, par rang, date de référence : { $day }
}
view-by-rule = { $count ->
    [one] { $count } fournisseur, par règle, date de référence : { $day }
   *[other] { $count } fournisseurs, par règle, date de référence : { $day }
}
view-col-country = Pays
view-col-sector = Secteur
view-col-tier = Rang
view-col-rule = Règle
view-col-flagged = Signalés
view-col-share = Part
view-col-serious = Élev
view-col-unknown = Inconnu
view-not-stated = (non indiqué)
view-groups-means = { screen-col-number } : nombre de fournisseurs. { view-col-flagged } : ceux qui font l'objet d'un signalement, quel qu'il soit. { view-col-serious } : ceux qui font l'objet d'un signalement de gravité élevée ou critique. { view-col-unknown } : ceux pour lesquels il manque une réponse à un point de vérification. Une part importante peut en dire autant sur les questions que sur les fournisseurs.

# Two reports compared. Which way a finding went, and what made it so.
diff-turn-new = nouveau
diff-turn-worse = aggravé
diff-turn-unsettled = devenu inconnu
diff-turn-changed = modifié
diff-turn-decided = décision prise
diff-turn-better = atténué
diff-turn-gone = disparu
diff-cause-lists = données sur les fournisseurs
diff-cause-reference = données de référence
diff-cause-rules = règles
diff-cause-day = date de référence
diff-cause-program = logiciel
diff-cause-decision = une décision
diff-cause-unknown = non déterminée

diff-before = avant :
diff-after = après :
diff-causes = causes :
diff-findings = signalements :
diff-open-checks = points ouverts :
diff-side = { $count ->
    [one] { $file }, date de référence : { $day }, { $count } fournisseur, version du logiciel : { $version }
   *[other] { $file }, date de référence : { $day }, { $count } fournisseurs, version du logiciel : { $version }
}
diff-none = aucune différence
diff-elsewhere = { $counts } ; liste : --format csv
diff-col-rule = Règle
diff-col-stands = Évolution
diff-col-because = Cause
diff-col-was = Avant
diff-col-is = Après
diff-col-answer = Réponse
diff-col-place = Emplacement
diff-col-effect = Effet
diff-passage = { $before }, puis { $after }
diff-stand = { $verdict } (gravité : { $severity })
diff-rating = classe de risque : { $band }, statut juridique : { $legal }
diff-was = avant : { $value }
diff-is = après : { $value }
diff-place = { $file }, ligne { $row }
diff-effect = { $rule } ({ $turn })
diff-no-effect = aucun signalement modifié
diff-not-there = absent du rapport
diff-findings-hidden = { $count ->
    [one] { $count } signalement n'est pas énuméré ici ; --show info ou un autre --format l'énumère
   *[other] { $count } signalements ne sont pas énumérés ici ; --show info ou un autre --format les énumère
}
diff-more-answers = { $count ->
    [one] { $count } autre réponse est parvenue ; un autre --format l'énumère
   *[other] { $count } autres réponses sont parvenues ; un autre --format les énumère
}
diff-more-suppliers = { $count ->
    [one] { $count } autre fournisseur présente des différences ; un autre --format l'énumère
   *[other] { $count } autres fournisseurs présentent des différences ; un autre --format les énumère
}

# The same as a document in Markdown.
diff-title = Ce qui a changé
diff-heading-findings = Signalements
diff-heading-answers = Réponses
diff-heading-suppliers = Fournisseurs
diff-point-before = Avant : { $report }
diff-point-after = Après : { $report }
diff-point-causes = Causes : { $causes }
diff-point-findings = Signalements : { $counts }
diff-point-open = Points ouverts, énumérés uniquement en CSV et en JSON : { $counts }
diff-point-finding = { $supplier }, `{ $rule }` : { $passage } ; cause : { $causes }
diff-point-answer = { $supplier }, `{ $column }` : { $before }, puis { $after } ({ $place }) ; effet : { $effect }
diff-point-supplier = { $supplier }, avant : { $before } ; après : { $after } ; cause : { $causes }

# Lists that were screened each by itself: a row for each file.
files-screened = Chaque liste examinée séparément selon { $rules } ({ $packs }), date de référence : { $day }
files-title-file = Fichier
files-title-suppliers = Fournisseurs
files-title-bids = Offres
files-title-critical = Critique
files-title-high = Élevée
files-title-medium = Moyenne
files-title-low = Faible
files-title-info = Information
files-title-open = Points ouverts
files-title-waived = Levés
files-title-baseline = Déjà connus
files-title-new = Nouveaux
files-title-legal = Décisions juridiques
files-title-result = Résultat
files-short-suppliers = Fourn
files-short-bids = Offres
files-short-critical = Crit
files-short-high = Élev
files-short-medium = Moy
files-short-low = Faib
files-short-info = Info
files-short-open = Ouv
files-short-waived = Levés
files-short-baseline = Connus
files-short-new = Nouv
files-short-legal = Jurid
files-ending-other = autres signalements
files-ending-found = relevé
files-ending-failed = échec
files-all = total
files-endings = { $count ->
    [one] { $count } liste : relevé ({ $found }), rien relevé ({ $nothing }), échec ({ $failed })
   *[other] { $count } listes : relevé ({ $found }), rien relevé ({ $nothing }), échec ({ $failed })
}
files-found-means = Relevé : { $what }.
files-found-new = au moins un nouveau signalement de gravité « { $severity } » ou supérieure
files-found-severity = au moins un signalement de gravité « { $severity } » ou supérieure
files-found-nothing = rien, car aucun seuil de gravité n'est fixé
files-found-answers = au moins un fournisseur ayant répondu à moins de { $percent } % des questions applicables
files-found-either = { $what }, ou { $other }
files-nothing-means = { $count ->
    [0] Rien relevé : aucun signalement, ou seulement des signalements qui ne comptent pas comme relevés.
    [one] Rien relevé : aucun signalement, ou seulement des signalements qui ne comptent pas comme relevés. { $count } point de vérification y reste sans réponse ; ce qui est inconnu ne vaut jamais « rien à signaler ».
   *[other] Rien relevé : aucun signalement, ou seulement des signalements qui ne comptent pas comme relevés. { $count } points de vérification y restent sans réponse ; ce qui est inconnu ne vaut jamais « rien à signaler ».
}
files-open-means = { files-short-open } : points de vérification sans réponse. { files-short-baseline }, { files-short-new } : signalements qui figurent, ou non, dans un rapport antérieur.
files-legal-means = { files-short-legal } : fournisseurs pour lesquels une décision relative à des motifs juridiques est requise.
files-no-room = Omis ici, faute de place : { $titles } ; --format csv contient tout.
files-not-screened = Non examinées, ou pas de la manière demandée
files-each = `-o '{ $pattern }'` enregistre un rapport pour chaque liste.
files-paper-title = Examen des fournisseurs, liste par liste, { $day }
files-paper-counts = **{ $endings }**, chacune examinée séparément selon { $rules } ({ $packs }), date de référence : { $day }. Relevé : { $what }.
files-left-out = Omis ici : { $what }.
files-lists-left-out = { $count ->
    [one] { $count } liste et les totaux
   *[other] { $count } listes et les totaux
}
files-failed-left-out = { $count ->
    [one] { $count } liste en échec
   *[other] { $count } listes en échec
}
files-remarks-left-out = { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
}

# --- The paper ---------------------------------------------------------------------------
# A document in Markdown for a committee. `**` stands around what is bold; names of files and
# options stand between backticks and stay as they are.

paper-title = Examen des fournisseurs, { $day }
paper-intro = Indicateurs de traite des êtres humains à des fins d'exploitation par le travail. **Un signalement est une raison de poser une question, jamais un verdict ; ce à quoi personne n'a répondu est inconnu et ne vaut jamais « rien à signaler ».**
paper-listed = Les signalements de gravité « { $severity } » ou supérieure sont énumérés un par un. { $lower } de gravité inférieure et { $open } sans réponse sont seulement comptés ; `-o report.xlsx` et `-o tables/` les énumèrent aussi.
paper-leaves-out = Ce que ce document omet :
paper-short = chaque partie d'un document reste brève, et l'ensemble fait moins de { $most } octets, ce qu'admet un résumé de tâche (job summary) ; `-o report.xlsx` et `-o tables/` contiennent tout
paper-cut = { $count ->
    [one] { $count } texte trop long pour être lu en entier se termine par […]
   *[other] { $count } textes trop longs pour être lus en entier se terminent par […]
}

# The titles of its sections.
paper-summary = Synthèse
paper-first = Fournisseurs qui demandent le plus d'attention
paper-bids = Offres
paper-findings = Signalements
paper-too-little = Trop peu de réponses
paper-remarks-input = Remarques sur les données fournies
paper-remarks-rules = Remarques sur les règles et leurs données
paper-instruments = Instruments
paper-run = Compte rendu d'exécution
paper-glossary = Glossaire

paper-screened = { $count ->
    [one] { $count } fournisseur examiné selon { $rules } ({ $packs }), date de référence : { $day } ; faisant l'objet d'un signalement : { $flagged }. Listes : { $lists }.
   *[other] { $count } fournisseurs examinés selon { $rules } ({ $packs }), date de référence : { $day } ; faisant l'objet d'un signalement : { $flagged }. Listes : { $lists }.
}
paper-screened-bids = { $count ->
    [one] { $count } fournisseur relevant de { $bids } examiné selon { $rules } ({ $packs }), date de référence : { $day } ; faisant l'objet d'un signalement : { $flagged }. Listes : { $lists }.
   *[other] { $count } fournisseurs relevant de { $bids } examinés selon { $rules } ({ $packs }), date de référence : { $day } ; faisant l'objet d'un signalement : { $flagged }. Listes : { $lists }.
}
paper-lists-more = { $lists } et { $count } de plus
paper-decided = Parmi les signalements : { $parts }.
paper-col-band = Classe de risque
paper-col-suppliers = Fournisseurs
paper-col-severity = Gravité
paper-col-findings = Signalements
paper-open-checks = inconnu : points ouverts

paper-standing = classe de risque **{ $band }** ; statut juridique **{ $legal }**
paper-found = Relevé : { $reasons }
paper-ask = À demander : { $question }
paper-first-left-out = { $count ->
    [one] { $count } fournisseur parmi ceux qui demandent le plus d'attention est omis
   *[other] { $count } fournisseurs parmi ceux qui demandent le plus d'attention sont omis
}

paper-bids-about = En commençant par celles qui demandent le plus d'attention. Ce qui a été relevé au sujet du soumissionnaire lui-même et ce qui remonte jusqu'à lui depuis ceux qui se situent au-dessous sont présentés séparément, sur deux lignes.
paper-col-bid = Offre
paper-col-of = Concerne
paper-col-legal = Statut juridique
paper-col-worst = Gravité max.
paper-col-critical = Gravité critique
paper-col-high = Gravité élevée
paper-col-serious = À risque au-dessous
paper-col-answered = Réponses
paper-col-could-be-critical = Pourrait devenir critique
paper-bidder = soumissionnaire : { $bidders }
paper-open-questions = { $count ->
    [one] { $count } question ouverte
   *[other] { $count } questions ouvertes
}
paper-tier = rang { $tier }
paper-bidder-itself = le soumissionnaire lui-même
paper-more-suppliers = { $count ->
    [one] et { $count } autre fournisseur, non énuméré ici
   *[other] et { $count } autres fournisseurs, non énumérés ici
}
paper-could-be-critical = { $count ->
    [one] Pourrait devenir critique : { $count } question sans réponse. À demander d'abord :
   *[other] Pourrait devenir critique : { $count } questions sans réponse. À demander d'abord :
}
paper-would-narrow = Resserrerait le plus les notations :
paper-bids-left-out = { $count ->
    [one] sur { $bids }, { $count } est omise du tableau
   *[other] sur { $bids }, { $count } sont omises du tableau
}
paper-bids-in-brief = { $count ->
    [one] sur { $bids }, { $count } est présentée sans indiquer qui se situe où ni ce qu'il y a lieu de demander
   *[other] sur { $bids }, { $count } sont présentées sans indiquer qui se situe où ni ce qu'il y a lieu de demander
}
paper-trees-left-out = { $count ->
    [one] { $count } fournisseur relevant d'une offre qui en compte plus de { $most } est omis de l'arborescence de celle-ci
   *[other] { $count } fournisseurs relevant d'offres qui en comptent plus de { $most } sont omis de l'arborescence de celles-ci
}

paper-nothing-found = Aucun signalement de gravité « { $severity } » ou supérieure.
paper-findings-about = { $findings } de gravité « { $severity } » ou supérieure, fournisseur par fournisseur, par gravité décroissante ; { $suppliers } avec de tels signalements, propres ou hérités. Les instruments sont désignés par leur identifiant ; la liste des instruments précise de quoi il s'agit.
paper-findings-left-out = { $findings ->
    [one] cas les moins graves, omis : { $count } sur { $suppliers } avec des signalements de gravité « { $severity } » ou supérieure, et avec eux { $hidden } sur { $findings } signalement de ce type
   *[other] cas les moins graves, omis : { $count } sur { $suppliers } avec des signalements de gravité « { $severity } » ou supérieure, et avec eux { $hidden } sur { $findings } signalements de ce type
}
paper-findings-in-brief = { $count ->
    [one] pour { $count } fournisseur dont les cellules sont très longues, les signalements sont seulement nommés et le reste est omis
   *[other] pour { $count } fournisseurs dont les cellules sont très longues, les signalements sont seulement nommés et le reste est omis
}

# What is said of one supplier; the colon stands in the text.
paper-point-band = Classe de risque :
paper-point-legal = Statut juridique :
paper-point-answered = Réponses :
paper-point-country = Pays :
paper-point-under = Relève de :
paper-point-read = Lu dans :
paper-point-besides = En outre :
paper-not-scored = non notée, faute de réponses
paper-held = { $band }, maintenue à ce niveau par { $rules }
paper-because = { $status }, d'après { $rules }
paper-of-what-applies = { $share } des questions applicables
paper-besides-lower = { $count ->
    [one] { $count } signalement de gravité inférieure
   *[other] { $count } signalements de gravité inférieure
}
paper-besides-open = { $count ->
    [one] { $count } point ouvert
   *[other] { $count } points ouverts
}
paper-sheet = feuille { $sheet }
paper-cell = cellule { $cell }

# A finding.
paper-finding = { $severity } : { $title }
paper-point-state = État :
paper-point-rests = Repose sur :
paper-point-why = Raison :
paper-point-ask = À demander :
paper-point-action = Suite à donner :
paper-point-would-clear = Disparaîtrait si :
paper-point-kind = Type :
paper-point-rule = Règle :
paper-point-instruments = Instruments :
paper-waived = levé par { $waiver }
paper-in-baseline = déjà connu : il figure dans un rapport antérieur

paper-below = Signalements hérités
paper-below-finding = { $severity } : { $title }, concernant { $supplier } ({ $rule } : { $way })
paper-below-more = { $count ->
    [one] et { $count } autre signalement de gravité « { $severity } » ou supérieure
   *[other] et { $count } autres signalements de gravité « { $severity } » ou supérieure
}
paper-below-lower = { $count ->
    [one] et ici { $count } autre signalement de gravité inférieure
   *[other] et ici { $count } autres signalements de gravité inférieure
}
paper-below-cut = la chaîne se poursuit plus bas que la partie examinée

paper-ask-first = À demander d'abord
paper-could-become = pourrait devenir critique
paper-more-questions = { $count ->
    [one] et { $count } autre question ouverte
   *[other] et { $count } autres questions ouvertes
}
paper-too-little-about = { $count ->
    [one] { $count } fournisseur sans signalement de gravité « { $severity } » ou supérieure et dont les réponses ne suffisent pas à établir une classe de risque. Cela ne vaut pas « rien à signaler » : il y a lieu de l'interroger.
   *[other] { $count } fournisseurs sans signalement de gravité « { $severity } » ou supérieure et dont les réponses ne suffisent pas à établir une classe de risque. Cela ne vaut pas « rien à signaler » : il y a lieu de les interroger.
}
paper-share-answered = réponses : { $share }
paper-too-little-left-out = { $count ->
    [one] sur { $suppliers } dont les réponses sont trop peu nombreuses, { $count } est omis
   *[other] sur { $suppliers } dont les réponses sont trop peu nombreuses, { $count } sont omis
}

paper-remarks-input-about = Ce qui n'a pas pu être lu, et ce qui a été décidé quant à la manière de lire les listes.
paper-remarks-input-left-out = { $all ->
    [one] remarque sur les données fournies omise : { $count } sur { $all }
   *[other] remarques sur les données fournies omises : { $count } sur { $all }
}
paper-remarks-rules-about = Ce qu'il faut savoir des règles et des données de référence avant de se fonder sur les signalements.
paper-remarks-rules-left-out = { $all ->
    [one] remarque sur les règles omise : { $count } sur { $all }
   *[other] remarques sur les règles omises : { $count } sur { $all }
}
paper-instruments-about = Les lois, normes, guides et listes sur lesquels reposent les règles. Degré de vérification de chaque fiche : « { paper-sure-read } », d'après le texte lui-même ou la page de son éditeur ; « { paper-sure-summary } », d'après le résumé d'un tiers ; « { paper-sure-unverified } », d'après des connaissances générales.
paper-instruments-left-out = { $all ->
    [one] instrument omis : { $count } sur { $all }
   *[other] instruments omis : { $count } sur { $all }
}
paper-no-address = pas d'adresse
paper-checked = degré de vérification : { $word }
paper-sure-read = texte lu
paper-sure-summary = résumé seulement
paper-sure-unverified = non vérifiée

paper-run-about = Ce qu'il faut pour reproduire l'exécution. Ce qu'est devenue chaque colonne des listes est indiqué par `thbscreen columns` et dans `-o tables/`.
paper-col-what = Objet
paper-col-which = Nom
paper-col-value = Valeur
paper-run-left-out = { $all ->
    [one] ligne du compte rendu d'exécution omise : { $count } sur { $all }
   *[other] lignes du compte rendu d'exécution omises : { $count } sur { $all }
}

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
# The report as one page for the browser. Where a number is put in, a language may need a
# selector even where English has none.

page-title = Examen des fournisseurs
page-title-of-day = Examen des fournisseurs, { $day }
page-what = Indicateurs de traite des êtres humains à des fins d'exploitation par le travail. Un signalement est une raison de poser une question, jamais un verdict ; ce à quoi personne n'a répondu est inconnu et ne vaut jamais « rien à signaler ».
page-to-content = Aller au contenu
page-contents = Sommaire
page-summary = Synthèse
page-charts = Graphiques
page-bids = Offres
page-glossary = Glossaire
page-made-by = Établi à l'aide de thbscreen { $version }, date de référence : { $day }. Cette page contient tout ce qu'elle affiche ; elle ne charge rien et n'envoie rien.
page-back-to-top = Haut de page
# What stands between backticks is an option of the command.
page-needs-script = Cette liste a besoin du script de la page, qui est désactivé. Un classeur (`-o report.xlsx`) ou un dossier de tableaux (`-o tables/`) contient les mêmes lignes.
# Behind the heading of a list whose texts are English; not used in English.
page-in-english = (en anglais)

# The summary. Short labels above or beside a value.
page-suppliers = Fournisseurs
page-with-flag = Signalés
page-open-checks = Points ouverts
page-suppliers-by-band = Fournisseurs par classe de risque
page-findings-by-severity = Signalements par gravité
page-attention = Fournisseurs qui demandent le plus d'attention
page-band = Classe de risque
page-legal = Statut juridique
page-found = Ce qui a été relevé
page-ask-first = À demander d'abord
page-screened = Ce qui a été examiné
page-lists = Listes
page-rules = Règles
# "146 rules (osce, eu)"
page-rules-of-packs = { $rules } ({ $packs })
page-as-of = Date de référence
page-remarks-input = Remarques sur les données fournies
page-remarks-rules = Remarques sur les règles et les données de référence

# What the page leaves out. The remarks end without a full stop.
page-remark = À propos de cette page : { $remark }.
page-suppliers-left-out = { $count ->
    [one] les listes contiennent les { $kept } fournisseurs qui demandent le plus d'attention et en omettent { $count } ; les nombres et les graphiques portent sur l'ensemble. Un classeur ou un dossier de tableaux contient tous les fournisseurs
   *[other] les listes contiennent les { $kept } fournisseurs qui demandent le plus d'attention et en omettent { $count } ; les nombres et les graphiques portent sur l'ensemble. Un classeur ou un dossier de tableaux contient tous les fournisseurs
}
page-bids-left-out = { $count ->
    [one] { $count } offre est omise ; un classeur ou un dossier de tableaux les contient toutes
   *[other] { $count } offres sont omises ; un classeur ou un dossier de tableaux les contient toutes
}
page-texts-cut = { $count ->
    [one] { $count } texte trop long pour être lu en entier se termine par […]
   *[other] { $count } textes trop longs pour être lus en entier se terminent par […]
}

# The bids.
page-bids-about = En commençant par celles qui demandent le plus d'attention. Ce qui a été relevé au sujet du soumissionnaire lui-même et ce qui remonte jusqu'à lui depuis ceux qui se situent au-dessous sont présentés séparément, sur deux lignes.
page-bids-side-by-side = Offres côte à côte
page-bid = Offre
# Head of the column that says whether a line is about the bidder or about those below.
page-bid-of = Concerne
page-worst = Gravité max.
page-critical-findings = Gravité critique
page-high-findings = Gravité élevée
page-serious-below = À risque au-dessous
page-answered = Réponses
page-could-be-critical = Pourrait devenir critique
page-the-bidder = le soumissionnaire
page-those-below = ceux au-dessous
page-questions-open = { $count ->
    [one] { $count } question ouverte
   *[other] { $count } questions ouvertes
}
page-supplier = Fournisseur
page-tier = Rang
# Head of the column that names whom a supplier stands below.
page-below = Au-dessous de
page-to-know = À savoir
page-members-left-out = { $count ->
    [one] { $count } autre fournisseur de cette offre n'est ni dessiné ni énuméré ici ; il figure dans la liste des fournisseurs.
   *[other] { $count } autres fournisseurs de cette offre ne sont ni dessinés ni énumérés ici ; ils figurent dans la liste des fournisseurs.
}
page-ask-on-harm = Sans réponse, pourrait devenir critique : à demander d'abord
page-would-narrow = Resserrerait le plus les notations

# What those hear who do not see the page. $what is the name of a bid or of a chart.
page-drawn = { $what }, représentation graphique
page-as-table = { $what }, sous forme de tableau
page-suppliers-of-bid = { $bid }, fournisseurs
page-tree = { $bid } : qui se situe au-dessous de qui ; le tableau ci-dessous donne les mêmes indications
page-same-as-table = Les mêmes indications sous forme de tableau

# The lists, which a script fills: it puts in numbers and names as they come, so nothing here
# can have a selector. Choose words that fit any number.
page-search = Rechercher
page-search-in = Rechercher dans « { $list } »
page-clear = Effacer
page-all = tout
page-not-stated = (non indiqué)
page-rows-of = { $list }, lignes
page-pages-of = Pages de « { $list } »
page-first-page = Première
page-previous-page = Précédente
page-next-page = Suivante
page-last-page = Dernière
page-place = Page { $page } sur { $pages }
page-rows-all = { $count } au total
page-rows-some = { $shown } sur { $count }
page-paper-takes-all = L'impression reprendrait toutes les lignes : filtrez avant d'imprimer.
page-nothing-fits = Rien ne correspond ; effacez la recherche ou un filtre.
page-nothing-to-list = Aucune ligne à afficher.
page-only = { $column } : { $value }
page-no-longer-only = Retirer le filtre « { $filter } »

# The details of a supplier.
page-no-such-supplier = Cette page ne contient pas ce fournisseur. Il a peut-être été omis, ou l'adresse comporte une erreur de saisie.
page-all-suppliers = Tous les fournisseurs
page-from-below = Signalements hérités
page-ask-in-order = À demander, dans cet ordre
page-points = Composition de la notation
page-rests-on = Repose sur
page-why = Raison
page-ask = À demander
page-action = Suite à donner
page-would-clear = Disparaîtrait si
page-kind = Type
page-rule = Règle
page-instruments = Instruments

# The charts: each with a title, a sentence on what it shows, and the heads of a table.
chart-in-words = { $title } : { $bars }
chart-bands = Fournisseurs par classe de risque
chart-bands-shows = Fournisseurs dont la classe de risque est élevée ou critique : { $serious } sur { $suppliers } ({ $share } %). Fournisseurs dont les réponses ne suffisent pas à établir une classe, ce qui ne veut pas dire « faible » : { $open }.
chart-severities = Signalements par gravité, et points ouverts
chart-severities-shows = Signalements de gravité critique ou élevée : { $serious } ; points de vérification ouverts faute de réponse : { $open }.
chart-rules = Signalements par règle
chart-rules-shows = Règles ayant donné au moins un signalement : { $count }. La plus fréquente : { $rule } (fournisseurs signalés : { $flagged } sur les { $suppliers } qu'elle concerne).
chart-rules-most = Seules les { $count } règles les plus fréquentes sont présentées.
chart-kinds = Signalements par type
# $kind is one of the words of scales above: gate, evidence, exposure ...
chart-kinds-shows = Le type le plus fréquent est « { $kind } » ({ $count }) ; indicateurs directs de préjudice (type « indice ») : { $harm }.
chart-answered = Part des réponses
chart-answered-bars = Fournisseurs selon la part des questions auxquelles ils ont répondu
chart-answered-shows = Fournisseurs ayant répondu à moins de la moitié des questions qui leur sont applicables : { $count } sur { $suppliers } ({ $share } %).
chart-tenth = { $from } à { $to } %
chart-heat = Pays et secteurs
chart-heat-label = Pays et secteurs : fournisseurs faisant l'objet d'un signalement de gravité élevée ou critique ; le tableau ci-dessous donne les mêmes indications
chart-heat-most = La plus forte concentration de signalements de gravité élevée ou critique : { $country }, secteur : { $sector } (fournisseurs : { $serious } sur { $suppliers }).
chart-heat-none = Dans ces pays et secteurs, aucun fournisseur ne fait l'objet d'un signalement de gravité élevée ou critique.
chart-heat-shows = Chaque case indique combien de ses fournisseurs font l'objet d'un tel signalement ; au plus { $countries } pays et { $sectors } secteurs (divisions de la CITI Rév. 4) sont présentés. Une part importante peut en dire autant sur les questions que sur les fournisseurs.
# How many suppliers of a cell: "2 of 5".
chart-heat-cell = { $serious } sur { $suppliers }
# In the place of a country or a sector.
chart-not-stated = non indiqué
# The same in the drawing: at most ten letters, abbreviated if need be.
chart-not-stated-short = n. indiqué
chart-head-country = Pays où s'effectue le travail
chart-head-band = Classe de risque
chart-head-suppliers = Fournisseurs
chart-head-severity = Gravité
chart-head-findings = Signalements
chart-head-rule = Règle
chart-head-pattern = Situation
chart-head-severity-most = Gravité maximale
chart-head-flagged = Signalé
chart-head-unknown = Inconnu
chart-head-concerned = Fournisseurs concernés
chart-head-kind = Type
chart-head-answered = Réponses

# --- The workbook ------------------------------------------------------------------------
# The report as a workbook, and the lists of the user with what was found beside each row.

# Names of sheets: at most 31 characters, none of : \ / ? * [ ] and no apostrophe at an end, and
# other than the titles of the tables.
book-summary = Synthèse
book-about = À propos

book-property-title = Examen à la recherche d'indicateurs de traite des êtres humains à des fins d'exploitation par le travail
book-page = Page { $page } sur { $pages }
book-one-table = { $about } Cette feuille contient un seul tableau.
# Of a table whose texts are English; not used in English.
book-in-english = { $about } Les textes sont en anglais.

# The first sheet.
book-title = Examen à la recherche d'indicateurs de traite des êtres humains
book-flag = Un signalement est une raison de poser une question, jamais un verdict. Un point ouvert ne vaut pas « rien à signaler ».
book-screened = Ce qui a été examiné
book-lists = Listes
book-rules = Règles
# "osce (46 rules)"
book-pack = { $count ->
    [one] { $pack } ({ $count } règle)
   *[other] { $pack } ({ $count } règles)
}
book-as-of = Date de référence
book-program = Logiciel
book-came-out = Ce qui en ressort
book-suppliers = Fournisseurs
book-bids = Offres
book-by-band = Fournisseurs par classe de risque
book-by-severity = Signalements par gravité
book-open = ouverts, faute de réponse
book-sheets = Feuilles
book-remarks = À propos de ce classeur
book-how-to-read = Comment lire ce classeur

# What the workbook cannot do. Without a full stop.
book-several-sheets = { $table } : { $rows } lignes, soit plus que n'en peut contenir une feuille, réparties sur { $sheets } feuilles
book-texts-cut = { $count ->
    [one] { $count } texte trop long pour une cellule se termine par […]
   *[other] { $count } textes trop longs pour une cellule se terminent par […]
}
book-no-links = les signalements ne sont pas reliés aux fournisseurs : ils sont plus nombreux que les liens que peut contenir un classeur
book-some-links = toutes les lignes n'ont pas de lien : un tableau peut en contenir 65 530 au plus

# The lists with what was found beside each row: the first sheet.
book-lists-title = Listes examinées à la recherche d'indicateurs de traite des êtres humains
book-what-this-is = De quoi il s'agit
book-annotated-copy = Copie annotée
book-annotated-about = Copie des listes indiquées ci-dessous, établie pour leur détenteur. Chaque ligne se trouve là où elle était, de sorte qu'une cellule citée comme élément d'appui se retrouve au même endroit ; des colonnes ont été ajoutées à droite de chaque liste. Les cellules contiennent du texte, des nombres simples et des dates ; les formules, les couleurs et les marques invisibles n'ont pas été copiées, et les lignes et colonnes masquées dans la liste sont affichées ici.
book-reference = Données de référence
book-columns-added = Colonnes ajoutées
# "bids.xlsx, sheet Bids"
book-sheet-of-file = { $file }, feuille { $sheet }
# $columns is "K to P", said by book-columns.
book-columns = { $first } à { $last }
book-list-with-header = Fournisseurs lus dans { $list }. L'en-tête se trouve à la ligne { $row } ; les colonnes { $columns } ont été ajoutées.
book-list-without-header = Fournisseurs lus dans { $list }. La liste n'a pas d'en-tête ; les colonnes { $columns } ont été ajoutées : { $names }.
# A sheet of a list that has no name.
book-nameless-list = Liste
book-not-copied = { $sheet } ne figure pas dans cette copie : { $why }
book-renamed = la feuille `{ $sheet }` du fichier { $file } s'appelle ici `{ $name }`
book-cells-cut = { $count ->
    [one] { $count } cellule des listes, trop longue pour une cellule de classeur, se termine par […]
   *[other] { $count } cellules des listes, trop longues pour une cellule de classeur, se terminent par […]
}
book-cells-replaced = { $count ->
    [one] { $count } cellule des listes contient des caractères de commande ou des marques qui inversent le sens de l'écriture ; ils ont été remplacés
   *[other] { $count } cellules des listes contiennent des caractères de commande ou des marques qui inversent le sens de l'écriture ; ils ont été remplacés
}
book-some-rows-lead = toutes les lignes ne renvoient pas à leurs signalements : une feuille peut contenir 65 530 liens au plus

# The added columns, whose names stay English: what they mean. What stands between backticks is
# what a cell says: use the words of scales above and the texts below.
book-thb_status = Le signalement le plus grave, au sujet du fournisseur lui-même ou remontant jusqu'à lui depuis ceux qui se situent au-dessous : critique, élevée, moyenne, faible, information ; `aucun signalement`, ce qui ne vaut pas « rien à signaler » ; `regroupée avec la ligne 4`, lorsque c'est cette ligne qui l'indique ; `non examinée`, avec la raison, pour les lignes qui ne sont pas des fournisseurs.
book-thb_legal = Ce qu'indiquent les motifs juridiques d'exclusion : décision requise, conditions, néant, inconnu.
book-thb_band = La classe de risque du fournisseur lui-même ; `non notée` lorsque les réponses ne suffisent pas, ce qui ne veut pas dire « faible ».
book-thb_reasons = Ce qui a été signalé, par gravité décroissante : au sujet du fournisseur lui-même, puis ce qui remonte jusqu'à lui depuis ceux qui se situent au-dessous, avec le fournisseur d'origine.
book-thb_ask = Ce qu'il y a lieu de demander d'abord : les questions liées aux signalements les plus graves, puis celles qui sont ouvertes.
book-thb_findings = Le nombre de signalements au sujet du fournisseur lui-même ; le lien y renvoie, sur la feuille « Signalements ».

# What their cells say.
book-nothing-flagged = aucun signalement
book-joined-with = regroupée avec la ligne { $row }
book-not-screened = non examinée
# $why is one of the reasons that follow.
book-not-screened-because = non examinée : { $why }
book-aside-hidden = masquée dans la liste
book-aside-shifted = plus de cellules que l'en-tête
book-aside-header-again = répétition de l'en-tête
book-aside-other-role = une partie ayant un autre rôle
book-aside-total = un total
book-aside-note = un titre ou une note
book-aside-above = au-dessus de l'en-tête
book-aside-head = partie de l'en-tête
# $severity is a word of the scale, $patterns a list of titles: "high: ...".
book-found-own = { $severity } : { $patterns }
book-found-below = { $severity }, héritée : { $patterns }
# "3 medium, 1 low"
book-found-minor = situations héritées de moindre gravité : { $patterns }
book-found-minor-count = { $severity } ({ $count })
# A pattern, and about whom it was found.
book-found-from = { $pattern } ({ $from })
book-found-from-more = { $pattern } ({ $from } et { $count } de plus)

# Where a row is named and not a cell.
book-row = ligne { $row }
# How much controls earn: "2.5 of 9", and a span of two of them.
book-controls = { $earned } sur { $most }
book-controls-span = de { $low } à { $high }

# Further words that stand alone in cells, as those of scales above do: what suppliers are
# grouped by, parts of the rating, sorts and standing of laws and standards, how well they were
# checked, sorts of remarks.
word-country = pays
word-sector = secteur
word-tier = rang
word-rule = règle
word-workforce = main-d'œuvre
word-controls = mesures de maîtrise
word-law = loi
word-regulation = règlement
word-treaty = traité
word-standard = norme
word-guidance = guide
word-tool = outil
word-list = liste
word-case-law = jurisprudence
word-not-issued = non publié
word-proposed = proposé
word-adopted = adopté
word-in-force = en vigueur
word-superseded = remplacé
word-repealed = abrogé
# How well an entry was checked against its source: the text was read, a summary of it was,
# neither.
word-read = texte lu
word-summary = résumé seulement
word-unverified = non vérifiée
word-unreadable-cell = cellule illisible
word-row-width = longueur de ligne
word-repeated-id = identifiant répété
word-repeated-supplier = fournisseur répété
word-nameless-row = ligne sans nom
word-unknown-parent = donneur d'ordre inconnu
word-unknown-supplier = fournisseur inconnu
word-skipped-row = ligne ignorée
word-hidden = masqué
word-doubtful-id = identifiant douteux
word-column = colonne
word-skipped-sheet = feuille ignorée
word-reading = lecture
