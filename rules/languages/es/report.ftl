# The program's own sentences in reports. Every language has the same, by the same names.

# --- The words of scales -----------------------------------------------------------------
# They stand alone, in a cell or behind a colon: severities, bands, verdicts, states, kinds,
# legal statuses. Programs read the English ones.

word-critical = crítica
word-high = alta
word-medium = media
word-low = baja
word-info = informativa
word-not-scored = sin calificar
word-flagged = con señal
word-unknown = desconocido
word-clear = sin señal
word-not-applicable = no aplicable
word-open = abierto
word-waived = con dispensa
word-baseline = línea base
word-gate = filtro legal
word-evidence = indicio
word-exposure = exposición
word-control = control
word-transparency = transparencia
word-data = datos
word-decision-needed = requiere decisión
word-conditions = con condiciones
word-none = sin motivos
word-yes = sí
word-no = no

# --- So many of something ----------------------------------------------------------------

count-suppliers = { $count ->
    [one] { $count } proveedor
   *[other] { $count } proveedores
}
count-findings = { $count ->
    [one] { $count } hallazgo
   *[other] { $count } hallazgos
}
count-questions = { $count ->
    [one] { $count } pregunta
   *[other] { $count } preguntas
}
count-rules = { $count ->
    [one] { $count } regla
   *[other] { $count } reglas
}
count-bids = { $count ->
    [one] { $count } oferta
   *[other] { $count } ofertas
}
count-checks = { $count ->
    [one] { $count } comprobación
   *[other] { $count } comprobaciones
}

# --- Who needs attention, and why --------------------------------------------------------

no-name = (sin nombre)
no-bid = (sin oferta)
reason-from-below = { $title } (por debajo: { $way })
and-more = { $count } más
suppliers-with-share = { $suppliers } ({ $share } % del valor)
unused-columns = { $count ->
    [one] Una columna de las listas no se usa: { $headers }
   *[other] { $count } columnas de las listas no se usan: { $headers }
}
columns-not-used = Columnas no usadas
decided-waived = { $count } con dispensa
decided-known = { $count } en la línea base
decided-new = { $count ->
    [one] { $count } nuevo
   *[other] { $count } nuevos
}
waiver-in-words = { $approver }, hasta el { $day }: { $reason }

# --- On the terminal, and what is different -----------------------------------------------
# Titles of columns (`-col-`, `-short-`) stand above narrow columns: few letters, no full stop.
# A severity, a band or a state comes as the word of its scale, `word-...`.

screen-so-many = { $word } ({ $count })
screen-in-english = { $title } (en inglés)
screen-row = fila { $row }

screen-screened = { $count ->
    [one] { $count } proveedor examinado con { $rules } ({ $packs }), a fecha de { $day }
   *[other] { $count } proveedores examinados con { $rules } ({ $packs }), a fecha de { $day }
}
screen-flagged = con señal: { $counts }
screen-nothing-flagged = ninguna señal
screen-of-these = de estos hallazgos, { $parts }
screen-open = { $count ->
    [one] { $count } comprobación abierta por falta de respuesta
   *[other] { $count } comprobaciones abiertas por falta de respuesta
}
screen-bands = bandas de riesgo: { $counts }
screen-not-scored = sin calificar por demasiado pocas respuestas ({ $count })

screen-bids = Ofertas, primero las que requieren más atención
screen-bids-elsewhere = { $count ->
    [one] con --by bid se muestra { $count } oferta
   *[other] con --by bid se comparan { $count } ofertas
}

# The suppliers: how many findings of each severity, the worst from below, how many open checks.
screen-suppliers = Proveedores con señales, primero lo más grave
screen-col-supplier = Proveedor
screen-col-name = Nombre
screen-col-country = País
screen-col-band = Banda
screen-col-critical = Crít
screen-col-high = Alta
screen-col-medium = Med
screen-col-below = Debajo
screen-col-open = Abier
screen-below-means = { screen-col-below }: lo más grave que llega a un proveedor desde sus subcontratistas.
screen-passed-on = { screen-col-critical } y { screen-col-high } cuentan también lo que solo lo transmite ({ $rules }); en las ofertas cuenta en su lugar lo detectado en los niveles inferiores.

# The gravest severity and the legal status in few letters.
screen-short-critical = crít
screen-short-high = alta
screen-short-medium = med
screen-short-low = baja
screen-short-info = info
screen-short-decision = decisión
screen-short-conditions = condic

screen-findings = Hallazgos de gravedad { $severity } o superior
screen-findings-by-rule = Hallazgos de gravedad { $severity } o superior, por regla ({ screen-col-number } = proveedores)
screen-findings-lower = { $count ->
    [one] No se muestra aquí { $count } hallazgo de gravedad inferior a «{ $severity }»; --show info lo muestra
   *[other] No se muestran aquí { $count } hallazgos de gravedad inferior a «{ $severity }»; --show info los muestra
}
screen-col-severity = Gravedad
screen-col-number = N.º
screen-col-found = Qué se encontró
screen-col-example = Por ejemplo
screen-col-rests = Se basa en
screen-more-cells = y { $count } más

screen-ask = Qué preguntar primero
screen-settle = Respuestas que resolverían más comprobaciones abiertas (columna, comprobaciones, pregunta)
screen-derived = requiere las columnas por las que se busca y una entrada que les corresponda
screen-unused-why = `thbscreen columns` dice qué fue de cada columna.
screen-remarks-input = Observaciones sobre los datos de entrada
screen-remarks-rules = Observaciones sobre las reglas y sus datos
screen-not-in-force = sin vigencia el { $day }; `rules explain` indica el período de vigencia

# They stand behind three dots, below a table.
screen-more-lines = { $count ->
    [one] y { $count } línea más que no se muestra aquí; -o report.xlsx la enumera
   *[other] y { $count } líneas más que no se muestran aquí; -o report.xlsx las enumera
}
screen-more-suppliers = { $count ->
    [one] y { $count } proveedor más que no se muestra aquí
   *[other] y { $count } proveedores más que no se muestran aquí
}
screen-more-bids = { $count ->
    [one] y { $count } oferta más que no se muestra aquí
   *[other] y { $count } ofertas más que no se muestran aquí
}
screen-more-questions = { $count ->
    [one] y { $count } pregunta más que no se muestra aquí
   *[other] y { $count } preguntas más que no se muestran aquí
}
screen-more-columns = { $count ->
    [one] y { $count } columna más que no se muestra aquí
   *[other] y { $count } columnas más que no se muestran aquí
}
screen-more-remarks = { $count ->
    [one] y { $count } observación más que no se muestra aquí
   *[other] y { $count } observaciones más que no se muestran aquí
}

screen-flag-means = Una señal es un motivo para preguntar, no un veredicto; una comprobación abierta no equivale a «sin señal».
screen-explain = `thbscreen rules explain RULE` indica en qué se basa una regla y qué hacer;
screen-write = `-o report.xlsx`, `-o report.csv` o `-o report.json` recoge todos los hallazgos.

# One look on its own: bids, suppliers, or suppliers in groups.
view-no-bids = Las listas no indican ninguna oferta ni dicen quién está por debajo de quién. Lo diría una columna con la oferta o con el proveedor superior de cada proveedor; --map "HEADER=bid_id" indica cuál es.
view-bids = Ofertas, primero las que requieren más atención, a fecha de { $day }
view-bids-means = { screen-col-critical }, { screen-col-high }: hallazgos; los heredados, en la medida en que llegan al licitador. { view-col-known }: cuánto se ha respondido de lo aplicable a todos los proveedores de la oferta.
view-col-bid = Oferta
view-col-of = De
view-col-legal = Legal
view-col-known = Resp
view-bidder = licitador
view-below = { $count } debajo
view-listed = { $count } en lista
view-bid = { $bid }: { $suppliers }
view-could-be-critical = { $count ->
    [one] Podría ser crítico: { $count } pregunta sin respuesta. Preguntar primero
   *[other] Podría ser crítico: { $count } preguntas sin respuesta. Preguntar primero
}
view-would-narrow = Lo que más acotaría las calificaciones
view-because = { $word }: { $rules }
view-share = { $share } % del valor
view-place-unknown = se desconoce su lugar en la oferta
view-also-under = también en { $bids }

view-col-risk = Riesgo
view-col-worst = Grave
view-suppliers-means = { view-col-risk }: exposición menos controles acreditados, de 0 a 10, y cuánto podrían cambiarlo las respuestas abiertas. { view-col-worst }: el hallazgo más grave; debajo: el de sus subcontratistas, en la medida en que llega. { view-col-known }: cuánto se ha respondido de lo aplicable.

view-by-country = { $count ->
    [one] { $count } proveedor por país, a fecha de { $day }
   *[other] { $count } proveedores por país, a fecha de { $day }
}
view-by-sector = { $count ->
    [one] { $count } proveedor por sector, a fecha de { $day }
   *[other] { $count } proveedores por sector, a fecha de { $day }
}
view-by-tier = { $count ->
    [one] { $count } proveedor por nivel, a fecha de { $day }
   *[other] { $count } proveedores por nivel, a fecha de { $day }
}
view-by-rule = { $count ->
    [one] { $count } proveedor por regla, a fecha de { $day }
   *[other] { $count } proveedores por regla, a fecha de { $day }
}
view-col-country = País
view-col-sector = Sector
view-col-tier = Nivel
view-col-rule = Regla
view-col-flagged = Señal
view-col-share = Parte
view-col-serious = Alta
view-col-unknown = Desconoc
view-not-stated = (sin indicar)
view-groups-means = { screen-col-number }: proveedores. { view-col-flagged }: con alguna señal. { view-col-serious }: con alguna de gravedad alta o crítica. { view-col-unknown }: con una comprobación a la que le falta una respuesta. Un porcentaje elevado puede decir tanto sobre las preguntas como sobre los proveedores.

# Two reports compared. Which way a finding went, and what made it so.
diff-turn-new = nuevo
diff-turn-worse = peor
diff-turn-unsettled = por aclarar
diff-turn-changed = modificado
diff-turn-decided = decidido
diff-turn-better = mejor
diff-turn-gone = ya no consta
diff-cause-lists = datos de los proveedores
diff-cause-reference = datos de referencia
diff-cause-rules = reglas
diff-cause-day = fecha de referencia
diff-cause-program = programa
diff-cause-decision = una decisión
diff-cause-unknown = sin determinar

diff-before = antes:
diff-after = después:
diff-causes = causas:
diff-findings = hallazgos:
diff-open-checks = comprobaciones abiertas:
diff-side = { $count ->
    [one] { $file }, a fecha de { $day }, { $count } proveedor, con la versión { $version }
   *[other] { $file }, a fecha de { $day }, { $count } proveedores, con la versión { $version }
}
diff-none = sin diferencias
diff-elsewhere = { $counts } (la lista completa, con --format csv)
diff-col-rule = Regla
diff-col-stands = Cómo queda
diff-col-because = Causas
diff-col-was = Antes
diff-col-is = Ahora
diff-col-answer = Respuesta
diff-col-place = Figura en
diff-col-effect = Qué cambió
diff-passage = de { $before } a { $after }
diff-stand = { $verdict } ({ $severity })
diff-rating = { $band }, situación legal: { $legal }
diff-was = antes: { $value }
diff-is = ahora: { $value }
diff-place = { $file }, fila { $row }
diff-effect = { $rule }: { $turn }
diff-no-effect = ningún hallazgo
diff-not-there = no figura en el informe
diff-findings-hidden = { $count ->
    [one] { $count } hallazgo no se muestra aquí; --show info u otro --format lo muestra
   *[other] { $count } hallazgos no se muestran aquí; --show info u otro --format los muestra
}
diff-more-answers = { $count ->
    [one] se recibió { $count } respuesta más; otro --format la muestra
   *[other] se recibieron { $count } respuestas más; otro --format las muestra
}
diff-more-suppliers = { $count ->
    [one] { $count } proveedor más presenta diferencias; otro --format lo muestra
   *[other] { $count } proveedores más presentan diferencias; otro --format los muestra
}

# The same as a document in Markdown.
diff-title = Qué ha cambiado
diff-heading-findings = Hallazgos
diff-heading-answers = Respuestas
diff-heading-suppliers = Proveedores
diff-point-before = Antes: { $report }
diff-point-after = Después: { $report }
diff-point-causes = Causas: { $causes }
diff-point-findings = Hallazgos: { $counts }
diff-point-open = Comprobaciones abiertas, que solo se enumeran en CSV y JSON: { $counts }
diff-point-finding = { $supplier }, `{ $rule }`: { $passage }; causas: { $causes }
diff-point-answer = { $supplier }, `{ $column }`: antes «{ $before }», ahora «{ $after }» ({ $place }); qué cambió: { $effect }
diff-point-supplier = { $supplier }: antes «{ $before }», ahora «{ $after }»; causas: { $causes }

# Lists that were screened each by itself: a row for each file.
files-screened = Cada lista, examinada por separado con { $rules } ({ $packs }), a fecha de { $day }
files-title-file = Archivo
files-title-suppliers = Proveedores
files-title-bids = Ofertas
files-title-critical = Crítica
files-title-high = Alta
files-title-medium = Media
files-title-low = Baja
files-title-info = Informativa
files-title-open = Comprobaciones abiertas
files-title-waived = Con dispensa
files-title-baseline = En la línea base
files-title-new = Nuevos
files-title-legal = Decisiones por motivos legales
files-title-result = Resultado
files-short-suppliers = Prov
files-short-bids = Ofer
files-short-critical = Crít
files-short-high = Alta
files-short-medium = Med
files-short-low = Baja
files-short-info = Info
files-short-open = Abier
files-short-waived = Disp
files-short-baseline = Base
files-short-new = Nuev
files-short-legal = Legal
files-ending-other = otras señales
files-ending-found = algo detectado
files-ending-failed = error
files-all = en total
files-endings = { $count ->
    [one] { $count } lista: algo detectado en { $found }, nada detectado en { $nothing }, error en { $failed }
   *[other] { $count } listas: algo detectado en { $found }, nada detectado en { $nothing }, error en { $failed }
}
files-found-means = Algo detectado: { $what }.
files-found-new = un hallazgo nuevo de gravedad { $severity } o superior
files-found-severity = un hallazgo de gravedad { $severity } o superior
files-found-nothing = nunca, porque no se ha fijado ninguna gravedad como límite
files-found-answers = un proveedor que respondió a menos del { $percent } %
files-found-either = { $what }, o bien { $other }
files-nothing-means = { $count ->
    [0] Nada detectado: ninguna señal, o solo señales que no cuentan como algo detectado.
    [one] Nada detectado: ninguna señal, o solo señales que no cuentan como algo detectado. Allí falta una respuesta en { $count } comprobación; lo desconocido nunca equivale a «sin señal».
   *[other] Nada detectado: ninguna señal, o solo señales que no cuentan como algo detectado. Allí falta una respuesta en { $count } comprobaciones; lo desconocido nunca equivale a «sin señal».
}
files-open-means = { files-short-open }: comprobaciones a las que les falta una respuesta. { files-short-baseline }, { files-short-new }: señales que constan en la línea base y señales que no constan en ella.
files-legal-means = { files-short-legal }: proveedores sobre los que se requiere una decisión por motivos legales.
files-no-room = No caben aquí: { $titles }; --format csv lo contiene todo.
files-not-screened = No examinadas, o no como se había pedido
files-each = `-o '{ $pattern }'` genera un informe de cada lista.
files-paper-title = Examen de proveedores en listas separadas, { $day }
files-paper-counts = **{ $endings }**, cada una examinada por separado con { $rules } ({ $packs }), a fecha de { $day }. Algo detectado: { $what }.
files-left-out = No se incluye aquí: { $what }.
files-lists-left-out = { $count ->
    [one] { $count } lista y los totales
   *[other] { $count } listas y los totales
}
files-failed-left-out = { $count ->
    [one] { $count } lista con error
   *[other] { $count } listas con error
}
files-remarks-left-out = { $count ->
    [one] { $count } observación
   *[other] { $count } observaciones
}

# --- The paper ---------------------------------------------------------------------------
# A document in Markdown for a committee. `**` stands around what is bold; names of files and
# options stand between backticks and stay as they are.

paper-title = Examen de proveedores, { $day }
paper-intro = Indicadores de trata de seres humanos con fines de explotación laboral. **Una señal es un motivo para preguntar, nunca un veredicto; lo que nadie ha respondido es «desconocido», nunca «sin señal».**
paper-listed = Los hallazgos de gravedad { $severity } o superior se enumeran uno por uno. Del resto solo se indica la cantidad: { $lower } de gravedad inferior y { $open } sin respuesta; `-o report.xlsx` y `-o tables/` también los enumeran.
paper-leaves-out = Lo que este documento no incluye:
paper-short = el documento se mantiene breve en cada una de sus partes y, en total, por debajo de { $most } bytes, lo que cabe en el resumen de un trabajo (job summary); `-o report.xlsx` y `-o tables/` lo contienen todo
paper-cut = { $count ->
    [one] { $count } texto era más largo de lo que nadie lee y termina en […]
   *[other] { $count } textos eran más largos de lo que nadie lee y terminan en […]
}

# The titles of its sections.
paper-summary = Resumen
paper-first = Quién requiere atención primero
paper-bids = Ofertas
paper-findings = Hallazgos
paper-too-little = Demasiado pocas respuestas
paper-remarks-input = Observaciones sobre los datos de entrada
paper-remarks-rules = Observaciones sobre las reglas y sus datos
paper-instruments = Instrumentos
paper-run = Cómo se elaboró
paper-glossary = Glosario

paper-screened = { $count ->
    [one] { $count } proveedor examinado con { $rules } ({ $packs }), a fecha de { $day }; con señal: { $flagged }. Listas: { $lists }.
   *[other] { $count } proveedores examinados con { $rules } ({ $packs }), a fecha de { $day }; con señal: { $flagged }. Listas: { $lists }.
}
paper-screened-bids = { $count ->
    [one] { $count } proveedor en { $bids }, examinado con { $rules } ({ $packs }), a fecha de { $day }; con señal: { $flagged }. Listas: { $lists }.
   *[other] { $count } proveedores en { $bids }, examinados con { $rules } ({ $packs }), a fecha de { $day }; con señal: { $flagged }. Listas: { $lists }.
}
paper-lists-more = { $lists } y { $count } más
paper-decided = De los hallazgos: { $parts }.
paper-col-band = Banda de riesgo
paper-col-suppliers = Proveedores
paper-col-severity = Gravedad
paper-col-findings = Hallazgos
paper-open-checks = desconocido: comprobaciones abiertas

paper-standing = banda de riesgo: **{ $band }**; situación legal: **{ $legal }**
paper-found = Se encontró: { $reasons }
paper-ask = Preguntar: { $question }
paper-first-left-out = { $count ->
    [one] no se incluye { $count } proveedor de los que requieren atención primero
   *[other] no se incluyen { $count } proveedores de los que requieren atención primero
}

paper-bids-about = Primero las que requieren más atención. Lo que se encontró sobre el propio licitador y lo que le llega desde los proveedores por debajo de él figuran por separado, en dos líneas.
paper-col-bid = Oferta
paper-col-of = De quién
paper-col-legal = Situación legal
paper-col-worst = Lo más grave
paper-col-critical = Hallazgos de gravedad crítica
paper-col-high = Hallazgos de gravedad alta
paper-col-serious = Alta o crítica debajo
paper-col-answered = Respondido
paper-col-could-be-critical = Podría ser crítico
paper-bidder = licitador: { $bidders }
paper-open-questions = { $count ->
    [one] { $count } pregunta abierta
   *[other] { $count } preguntas abiertas
}
paper-tier = nivel { $tier }
paper-bidder-itself = el propio licitador
paper-more-suppliers = { $count ->
    [one] y { $count } proveedor más que no se enumera aquí
   *[other] y { $count } proveedores más que no se enumeran aquí
}
paper-could-be-critical = { $count ->
    [one] Podría ser crítico: { $count } pregunta sin respuesta. Preguntar primero:
   *[other] Podría ser crítico: { $count } preguntas sin respuesta. Preguntar primero:
}
paper-would-narrow = Lo que más acotaría las calificaciones:
paper-bids-left-out = { $count ->
    [one] no se incluye en la tabla { $count } de { $bids }
   *[other] no se incluyen en la tabla { $count } de { $bids }
}
paper-bids-in-brief = sobre { $count } de { $bids } no se indica qué lugar ocupa cada proveedor ni qué preguntar
paper-trees-left-out = { $count ->
    [one] no se incluye en los árboles { $count } proveedor de ofertas con más de { $most }
   *[other] no se incluyen en los árboles { $count } proveedores de ofertas con más de { $most }
}

paper-nothing-found = No hay ninguna señal de gravedad { $severity } o superior.
paper-findings-about = { $findings } de gravedad { $severity } o superior, proveedor por proveedor, primero lo más grave; { $suppliers } con tales hallazgos, propios o heredados de los proveedores por debajo. Los instrumentos se citan por su identificador; en la lista de instrumentos se indica cuáles son.
paper-findings-left-out = { $findings ->
    [one] no se incluye lo menos grave: { $count } de { $suppliers } con hallazgos de gravedad { $severity } o superior y, con ello, { $hidden } de { $findings } hallazgo
   *[other] no se incluye lo menos grave: { $count } de { $suppliers } con hallazgos de gravedad { $severity } o superior y, con ello, { $hidden } de esos { $findings } hallazgos
}
paper-findings-in-brief = { $count ->
    [one] de { $count } proveedor con celdas muy largas se mencionan los hallazgos y no se incluye lo demás
   *[other] de { $count } proveedores con celdas muy largas se mencionan los hallazgos y no se incluye lo demás
}

# What is said of one supplier; the colon stands in the text.
paper-point-band = Banda de riesgo:
paper-point-legal = Situación legal:
paper-point-answered = Respondido:
paper-point-country = País:
paper-point-under = Está por debajo de:
paper-point-read = Leído en:
paper-point-besides = Además:
paper-not-scored = sin calificar, por falta de respuestas
paper-held = { $band }, mantenida así por { $rules }
paper-because = { $status }, debido a { $rules }
paper-of-what-applies = { $share } de lo aplicable
paper-besides-lower = { $count ->
    [one] { $count } hallazgo de gravedad inferior
   *[other] { $count } hallazgos de gravedad inferior
}
paper-besides-open = { $count ->
    [one] { $count } comprobación abierta
   *[other] { $count } comprobaciones abiertas
}
paper-sheet = hoja { $sheet }
paper-cell = celda { $cell }

# A finding.
paper-finding = { $severity }: { $title }
paper-point-state = Estado:
paper-point-rests = Se basa en:
paper-point-why = Por qué es importante:
paper-point-ask = Qué preguntar:
paper-point-action = Qué hacer:
paper-point-would-clear = Lo descartaría:
paper-point-kind = Tipo:
paper-point-rule = Regla:
paper-point-instruments = Instrumentos:
paper-waived = con dispensa de { $waiver }
paper-in-baseline = en la línea base: consta en un informe anterior

paper-below = Lo que le llega desde abajo
paper-below-finding = { $severity }: { $title }, sobre { $supplier } ({ $rule }: { $way })
paper-below-more = { $count ->
    [one] y { $count } hallazgo más de gravedad { $severity } o superior
   *[other] y { $count } hallazgos más de gravedad { $severity } o superior
}
paper-below-lower = { $count ->
    [one] y { $count } hallazgo más, de gravedad inferior aquí
   *[other] y { $count } hallazgos más, de gravedad inferior aquí
}
paper-below-cut = la cadena continúa más abajo de donde llegó la búsqueda

paper-ask-first = Qué preguntar primero
paper-could-become = podría ser crítico
paper-more-questions = { $count ->
    [one] y { $count } pregunta abierta más
   *[other] y { $count } preguntas abiertas más
}
paper-too-little-about = { $count ->
    [one] { $count } proveedor sin hallazgos de gravedad { $severity } o superior y con demasiado pocas respuestas para asignar una banda de riesgo. Eso no equivale a «sin señal»: hay que preguntar.
   *[other] { $count } proveedores sin hallazgos de gravedad { $severity } o superior y con demasiado pocas respuestas para asignar una banda de riesgo. Eso no equivale a «sin señal»: hay que preguntar.
}
paper-share-answered = respondido: { $share }
paper-too-little-left-out = { $count ->
    [one] no se incluye { $count } de { $suppliers } con demasiado pocas respuestas
   *[other] no se incluyen { $count } de { $suppliers } con demasiado pocas respuestas
}

paper-remarks-input-about = Lo que no pudo leerse y lo que se decidió sobre cómo leer las listas.
paper-remarks-input-left-out = { $all ->
    [one] sin incluir: { $count } de { $all } observación sobre los datos de entrada
   *[other] sin incluir: { $count } de { $all } observaciones sobre los datos de entrada
}
paper-remarks-rules-about = Lo que conviene saber sobre las reglas y los datos de referencia antes de basarse en los hallazgos.
paper-remarks-rules-left-out = { $all ->
    [one] sin incluir: { $count } de { $all } observación sobre las reglas
   *[other] sin incluir: { $count } de { $all } observaciones sobre las reglas
}
paper-instruments-about = Las leyes, normas, guías y listas en las que se basan las reglas. Hasta qué punto se verificó cada entrada: { paper-sure-read }, el propio texto o la página de su emisor; { paper-sure-summary }, uno hecho por otra persona; { paper-sure-unverified }, conocimientos generales.
paper-instruments-left-out = { $all ->
    [one] sin incluir: { $count } de { $all } instrumento
   *[other] sin incluir: { $count } de { $all } instrumentos
}
paper-no-address = sin dirección
paper-checked = verificación: { $word }
paper-sure-read = leído
paper-sure-summary = resumen
paper-sure-unverified = sin verificar

paper-run-about = Lo que hace falta para repetir la comprobación. Lo que se hizo con cada columna de las listas se indica con `thbscreen columns` y en `-o tables/`.
paper-col-what = Qué
paper-col-which = Cuál
paper-col-value = Valor
paper-run-left-out = { $all ->
    [one] sin incluir: { $count } de { $all } línea sobre cómo se elaboró
   *[other] sin incluir: { $count } de { $all } líneas sobre cómo se elaboró
}

# --- What the words mean -------------------------------------------------------------------

term-flag = Señal, hallazgo
    .meaning = Se da un patrón que busca una regla. Es un motivo para preguntar, nunca un veredicto.
term-unknown = Desconocido, comprobación abierta
    .meaning = Hay demasiado pocas respuestas para saberlo. No equivale a «sin señal»: se indican las columnas que lo resolverían.
term-harm = Indicador de daño
    .meaning = Un signo directo de que se explota a personas trabajadoras: una regla de tipo «indicio». Mantiene la banda en alta o crítica.
term-severity = Gravedad
    .meaning = Lo que exige un hallazgo. Crítica: una persona debe decidir antes de la adjudicación. Alta: si no se resuelve, debería cambiar la decisión o las condiciones del contrato. Media: hacer una pregunta. Baja: tomar nota y mejorar. Informativa: solo contexto.
term-kind = Tipo
    .meaning = Filtro legal: un motivo o una condición que establece la ley. Indicio: un indicador de daño. Exposición: el riesgo que conllevan el país, el sector, los bienes o la plantilla. Control: una salvaguardia que falta o es débil. Transparencia: una obligación de publicar. Datos: la calidad de las propias respuestas.
term-legal = Situación legal
    .meaning = Lo que resulta de las reglas sobre motivos de exclusión: requiere decisión, con condiciones, sin motivos o, si hay preguntas abiertas, desconocido.
term-band = Banda de riesgo
    .meaning = Exposición (país, sector, bienes, plantilla) menos controles acreditados; los indicadores de daño la mantienen en alta o crítica.
term-not-scored = Sin calificar
    .meaning = Demasiado pocas respuestas para asignar una banda, lo que no equivale a baja.
term-answered = Respondido
    .meaning = Cuánto se ha respondido de lo aplicable. La situación legal, la banda y las respuestas figuran una junto a otra y nunca se reúnen en una sola cifra.
term-could-be-critical = Podría ser crítico
    .meaning = Preguntas sobre daños que están abiertas. No cambian ninguna banda y son las primeras que hay que hacer.
term-narrow = Lo que más acotaría
    .meaning = Respuestas que más acotarían la calificación, según la media de las dos respuestas posibles.
term-own = Propio, heredado, total
    .meaning = Lo que se encontró sobre el propio licitador, lo que le llega desde los proveedores por debajo de él y ambas cosas.
term-tier = Nivel
    .meaning = Eslabones hasta el licitador más cercano; el propio licitador es 0.
term-evidence = Elementos
    .meaning = Los valores en los que se basa un hallazgo, cada uno con la celda en la que figura.
term-would-clear = Lo descartaría
    .meaning = Otras respuestas que, si fueran ciertas, descartarían una señal. Son preguntas, no consejos.
term-instrument = Instrumento
    .meaning = Una ley, norma, guía, herramienta o lista en la que se basa una regla.
term-as-of = Fecha de referencia
    .meaning = El día cuya legislación y cuyos plazos se aplican.

# --- The page ----------------------------------------------------------------------------
# The report as one page for the browser. Where a number is put in, a language may need a
# selector even where English has none.

page-title = Examen de proveedores
page-title-of-day = Examen de proveedores, { $day }
page-what = Indicadores de trata de seres humanos con fines de explotación laboral. Una señal es un motivo para preguntar, nunca un veredicto; lo que nadie ha respondido es «desconocido», nunca «sin señal».
page-to-content = Ir al contenido
page-contents = Contenido
page-summary = Resumen
page-charts = Gráficos
page-bids = Ofertas
page-glossary = Glosario
page-made-by = Elaborado con thbscreen { $version }, a fecha de { $day }. Esta página contiene todo lo que muestra: no descarga ni envía nada.
page-back-to-top = Volver arriba
# What stands between backticks is an option of the command.
page-needs-script = Esta lista necesita el script de la página, que está desactivado. Un libro de cálculo (`-o report.xlsx`) o una carpeta de tablas (`-o tables/`) contiene las mismas filas.
# Behind the heading of a list whose texts are English; not used in English.
page-in-english = (en inglés)

# The summary. Short labels above or beside a value.
page-suppliers = Proveedores
page-with-flag = Con señal
page-open-checks = Comprobaciones abiertas
page-suppliers-by-band = Proveedores por banda de riesgo
page-findings-by-severity = Hallazgos por gravedad
page-attention = Quién requiere atención primero
page-band = Banda
page-legal = Situación legal
page-found = Qué se encontró
page-ask-first = Qué preguntar primero
page-screened = Qué se examinó
page-lists = Listas
page-rules = Reglas
# "146 rules (osce, eu)"
page-rules-of-packs = { $rules } ({ $packs })
page-as-of = Fecha de referencia
page-remarks-input = Observaciones sobre los datos de entrada
page-remarks-rules = Observaciones sobre las reglas y los datos

# What the page leaves out. The remarks end without a full stop.
page-remark = Esta página: { $remark }.
page-suppliers-left-out = { $kept ->
    [one] las listas contienen { $kept } proveedor, el que requiere más atención,
   *[other] las listas contienen los { $kept } proveedores que requieren más atención
} y no incluyen { $count ->
    [one] a { $count } más
   *[other] a otros { $count }
}; las cantidades y los gráficos se refieren a todos. Un libro de cálculo o una carpeta de tablas los contiene a todos
page-bids-left-out = { $count ->
    [one] no se incluye { $count } oferta; un libro de cálculo o una carpeta de tablas las contiene todas
   *[other] no se incluyen { $count } ofertas; un libro de cálculo o una carpeta de tablas las contiene todas
}
page-texts-cut = { $count ->
    [one] { $count } texto era más largo de lo que nadie lee y termina en […]
   *[other] { $count } textos eran más largos de lo que nadie lee y terminan en […]
}

# The bids.
page-bids-about = Primero las que requieren más atención. Lo que se encontró sobre el propio licitador y lo que le llega desde los proveedores por debajo de él figuran por separado, en dos líneas.
page-bids-side-by-side = Comparación de ofertas
page-bid = Oferta
# Head of the column that says whether a line is about the bidder or about those below.
page-bid-of = De quién
page-worst = Lo más grave
page-critical-findings = Hallazgos de gravedad crítica
page-high-findings = Hallazgos de gravedad alta
page-serious-below = Alta o crítica debajo
page-answered = Respondido
page-could-be-critical = Podría ser crítico
page-the-bidder = el licitador
page-those-below = los que están debajo
page-questions-open = { $count ->
    [one] { $count } pregunta abierta
   *[other] { $count } preguntas abiertas
}
page-supplier = Proveedor
page-tier = Nivel
# Head of the column that names whom a supplier stands below.
page-below = Por debajo de
page-to-know = Qué conviene saber
page-members-left-out = { $count ->
    [one] { $count } proveedor más de esta oferta no se dibuja ni se enumera aquí; figura en la lista de proveedores.
   *[other] { $count } proveedores más de esta oferta no se dibujan ni se enumeran aquí; figuran en la lista de proveedores.
}
page-ask-on-harm = Sin respuesta y podría ser crítico: preguntar primero
page-would-narrow = Lo que más acotaría las calificaciones

# What those hear who do not see the page. $what is the name of a bid or of a chart.
page-drawn = { $what }: dibujo
page-as-table = { $what }: tabla
page-suppliers-of-bid = { $bid }: proveedores
page-tree = { $bid }: quién está por debajo de quién; la tabla que sigue dice lo mismo
page-same-as-table = Lo mismo en forma de tabla

# The lists, which a script fills: it puts in numbers and names as they come, so nothing here
# can have a selector. Choose words that fit any number.
page-search = Buscar
page-search-in = Buscar en { $list }
page-clear = Limpiar
page-all = cualquiera
page-not-stated = (sin indicar)
page-rows-of = { $list }: filas
page-pages-of = Páginas de { $list }
page-first-page = Primera
page-previous-page = Anterior
page-next-page = Siguiente
page-last-page = Última
page-place = Página { $page } de { $pages }
page-rows-all = { $count } en total
page-rows-some = { $shown } de { $count }
page-paper-takes-all = En papel saldría todo: filtre antes de imprimir.
page-nothing-fits = No hay coincidencias; borre la búsqueda o quite un filtro.
page-nothing-to-list = No hay nada que mostrar.
page-only = { $column }: { $value }
page-no-longer-only = Quitar el filtro «{ $filter }»

# The details of a supplier.
page-no-such-supplier = Este proveedor no está en esta página. Puede que no se haya incluido o que la dirección esté mal escrita.
page-all-suppliers = Todos los proveedores
page-from-below = Lo que le llega desde abajo
page-ask-in-order = Qué preguntar, en este orden
page-points = Cómo se obtiene la calificación
page-rests-on = Se basa en
page-why = Por qué es importante
page-ask = Qué preguntar
page-action = Qué hacer
page-would-clear = Lo descartaría
page-kind = Tipo
page-rule = Regla
page-instruments = Instrumentos

# The charts: each with a title, a sentence on what it shows, and the heads of a table.
chart-in-words = { $title }: { $bars }
chart-bands = Proveedores por banda de riesgo
chart-bands-shows = Con banda alta o crítica: { $serious } de { $suppliers ->
    [one] { $suppliers } proveedor
   *[other] { $suppliers } proveedores
} ({ $share } %). Con demasiado pocas respuestas para asignar una banda, lo que no equivale a baja: { $open }.
chart-severities = Hallazgos por gravedad y comprobaciones abiertas
chart-severities-shows = { $serious ->
    [one] { $serious } hallazgo es de gravedad alta o crítica
   *[other] { $serious } hallazgos son de gravedad alta o crítica
}; { $open ->
    [one] { $open } comprobación está abierta
   *[other] { $open } comprobaciones están abiertas
} por falta de respuesta.
chart-rules = Hallazgos por regla
chart-rules-shows = { $count ->
    [one] { $count } regla dio lugar a hallazgos
   *[other] { $count } reglas dieron lugar a hallazgos
}. La más frecuente: { $rule } ({ $flagged } de { $suppliers ->
    [one] { $suppliers } proveedor al que se aplica
   *[other] { $suppliers } proveedores a los que se aplica
}).
chart-rules-most = { $count ->
    [one] Se muestra la que dio lugar a más hallazgos.
   *[other] Se muestran las { $count } que dieron lugar a más hallazgos.
}
chart-kinds = Hallazgos por tipo
# $kind is one of the words of scales above: gate, evidence, exposure ...
chart-kinds-shows = El tipo más frecuente es «{ $kind }» ({ $count ->
    [one] { $count } hallazgo
   *[other] { $count } hallazgos
}); { $harm ->
    [one] { $harm } es un indicador directo de daño
   *[other] { $harm } son indicadores directos de daño
} («indicio»).
chart-answered = Cuánto se ha respondido
chart-answered-bars = Proveedores según la parte de las preguntas que respondieron
chart-answered-shows = Respondieron a menos de la mitad de lo que se les aplica: { $count } de { $suppliers ->
    [one] { $suppliers } proveedor
   *[other] { $suppliers } proveedores
} ({ $share } %).
chart-tenth = De { $from } a { $to } %
chart-heat = Países por sectores
chart-heat-label = Países por sectores: proveedores con una señal de gravedad alta o crítica; la tabla que sigue dice lo mismo
chart-heat-most = Las señales de gravedad alta o crítica se concentran más en { $country }, sector { $sector }: { $serious } de { $suppliers ->
    [one] { $suppliers } proveedor
   *[other] { $suppliers } proveedores
}.
chart-heat-none = Ningún proveedor de estos países y sectores tiene una señal de gravedad alta o crítica.
chart-heat-shows = Cada celda indica cuántos de sus proveedores tienen una señal así; se muestran como máximo { $countries } países y { $sectors } sectores (divisiones de la CIIU Rev. 4). Un porcentaje elevado puede decir tanto sobre las preguntas como sobre los proveedores.
# How many suppliers of a cell: "2 of 5".
chart-heat-cell = { $serious } de { $suppliers }
# In the place of a country or a sector.
chart-not-stated = sin indicar
# The same in the drawing: at most ten letters, abbreviated if need be.
chart-not-stated-short = sin dato
chart-head-country = País del trabajo
chart-head-band = Banda
chart-head-suppliers = Proveedores
chart-head-severity = Gravedad
chart-head-findings = Hallazgos
chart-head-rule = Regla
chart-head-pattern = Patrón
chart-head-severity-most = Gravedad, como máximo
chart-head-flagged = Con señal
chart-head-unknown = Desconocido
chart-head-concerned = Proveedores a los que se aplica
chart-head-kind = Tipo
chart-head-answered = Respondido

# --- The workbook ------------------------------------------------------------------------
# The report as a workbook, and the lists of the user with what was found beside each row.

# Names of sheets: at most 31 characters, none of : \ / ? * [ ] and no apostrophe at an end, and
# other than the titles of the tables.
book-summary = Resumen
book-about = Acerca de

book-property-title = Examen para detectar indicadores de trata de seres humanos con fines de explotación laboral
book-page = Página { $page } de { $pages }
book-one-table = { $about } Esta hoja contiene una sola tabla.
# Of a table whose texts are English; not used in English.
book-in-english = { $about } Los textos están en inglés.

# The first sheet.
book-title = Examen para detectar indicadores de trata de seres humanos
book-flag = Una señal es un motivo para preguntar, nunca un veredicto. Una comprobación abierta no equivale a «sin señal».
book-screened = Qué se examinó
book-lists = Listas
book-rules = Reglas
# "osce (46 rules)"
book-pack = { $count ->
    [one] { $pack } ({ $count } regla)
   *[other] { $pack } ({ $count } reglas)
}
book-as-of = Fecha de referencia
book-program = Programa
book-came-out = Qué resultó
book-suppliers = Proveedores
book-bids = Ofertas
book-by-band = Proveedores por banda de riesgo
book-by-severity = Hallazgos por gravedad
book-open = comprobaciones abiertas por falta de respuesta
book-sheets = Hojas
book-remarks = Sobre este libro de cálculo
book-how-to-read = Cómo leerlo

# What the workbook cannot do. Without a full stop.
book-several-sheets = { $table }: { $rows } filas son más de las que caben en una hoja y ocupan { $sheets } hojas
book-texts-cut = { $count ->
    [one] { $count } texto era más largo de lo que cabe en una celda y termina en […]
   *[other] { $count } textos eran más largos de lo que cabe en una celda y terminan en […]
}
book-no-links = los hallazgos no están enlazados con los proveedores: son más de los que un libro de cálculo puede enlazar
book-some-links = no todas las filas están enlazadas: una tabla puede tener 65 530 enlaces

# The lists with what was found beside each row: the first sheet.
book-lists-title = Listas examinadas en busca de indicadores de trata de seres humanos
book-what-this-is = Qué es esto
book-annotated-copy = Una copia anotada
book-annotated-about = Una copia de las listas que se indican a continuación, hecha para su titular. Cada fila está donde estaba, de modo que una celda citada entre los elementos de un hallazgo se encuentra en el mismo lugar; a la derecha de cada lista se añadieron columnas. Las celdas contienen texto, números sencillos y fechas; no se copiaron fórmulas, colores ni marcas ocultas, y las filas y columnas ocultas en la lista se muestran aquí.
book-reference = Datos de referencia
book-columns-added = Columnas añadidas
# "bids.xlsx, sheet Bids"
book-sheet-of-file = { $file }, hoja { $sheet }
# $columns is "K to P", said by book-columns.
book-columns = { $first } a { $last }
book-list-with-header = Proveedores de { $list }. El encabezado es la fila { $row }; se añadieron las columnas { $columns }.
book-list-without-header = Proveedores de { $list }. La lista no tiene encabezado; se añadieron las columnas { $columns }: { $names }.
# A sheet of a list that has no name.
book-nameless-list = Lista
book-not-copied = { $sheet } no está en esta copia: { $why }
book-renamed = la hoja `{ $sheet }` de { $file } se llama aquí `{ $name }`
book-cells-cut = { $count ->
    [one] { $count } celda de las listas era más larga de lo que cabe en una celda y termina en […]
   *[other] { $count } celdas de las listas eran más largas de lo que cabe en una celda y terminan en […]
}
book-cells-replaced = { $count ->
    [one] { $count } celda de las listas contiene caracteres de control o marcas que cambian el sentido de la escritura; unos y otras se sustituyeron
   *[other] { $count } celdas de las listas contienen caracteres de control o marcas que cambian el sentido de la escritura; unos y otras se sustituyeron
}
book-some-rows-lead = no todas las filas llevan a sus hallazgos: una hoja puede tener 65 530 enlaces

# The added columns, whose names stay English: what they mean. What stands between backticks is
# what a cell says: use the words of scales above and the texts below.
book-thb_status = El hallazgo más grave, ya sea sobre el propio proveedor o llegado desde abajo: crítica, alta, media, baja, informativa; `ninguna señal`, lo que no significa que todo esté en orden; `unida a la fila 4`, cuando es esa fila la que lo indica; `no examinada`, con el motivo, en las filas que no son de proveedores.
book-thb_legal = Lo que resulta de los motivos legales de exclusión: requiere decisión, con condiciones, sin motivos, desconocido.
book-thb_band = La banda de riesgo del propio proveedor; `sin calificar` si hay demasiado pocas respuestas, lo que no equivale a baja.
book-thb_reasons = Lo que dio lugar a señal, primero lo más grave: sobre el propio proveedor y, después, lo que le llega desde abajo, con el proveedor sobre el que se encontró.
book-thb_ask = Qué preguntar primero: las preguntas de los hallazgos más graves y, después, las que están abiertas.
book-thb_findings = Cuántos hallazgos con señal hay sobre el propio proveedor; el enlace lleva a ellos en la hoja Hallazgos.

# What their cells say.
book-nothing-flagged = ninguna señal
book-joined-with = unida a la fila { $row }
book-not-screened = no examinada
# $why is one of the reasons that follow.
book-not-screened-because = no examinada: { $why }
book-aside-hidden = oculta en la lista
book-aside-shifted = más celdas que el encabezado
book-aside-header-again = el encabezado repetido
book-aside-other-role = una parte con otra función
book-aside-total = un total
book-aside-note = un título o una nota
book-aside-above = por encima del encabezado
book-aside-head = parte del encabezado
# $severity is a word of the scale, $patterns a list of titles: "high: ...".
book-found-own = { $severity }: { $patterns }
book-found-below = { $severity }, desde abajo: { $patterns }
# "3 medium, 1 low"
book-found-minor = patrones menores desde abajo: { $patterns }
book-found-minor-count = { $severity } ({ $count })
# A pattern, and about whom it was found.
book-found-from = { $pattern } ({ $from })
book-found-from-more = { $pattern } ({ $from } y { $count } más)

# Where a row is named and not a cell.
book-row = fila { $row }
# How much controls earn: "2.5 of 9", and a span of two of them.
book-controls = { $earned } de { $most }
book-controls-span = de { $low } a { $high }

# Further words that stand alone in cells, as those of scales above do: what suppliers are
# grouped by, parts of the rating, sorts and standing of laws and standards, how well they were
# checked, sorts of remarks.
word-country = país
word-sector = sector
word-tier = nivel
word-rule = regla
word-workforce = plantilla
word-controls = controles
word-law = ley
word-regulation = reglamento
word-treaty = tratado
word-standard = norma
word-guidance = guía
word-tool = herramienta
word-list = lista
word-case-law = jurisprudencia
word-not-issued = no emitido
word-proposed = propuesto
word-adopted = adoptado
word-in-force = en vigor
word-superseded = sustituido
word-repealed = derogado
# How well an entry was checked against its source: the text was read, a summary of it was,
# neither.
word-read = leído
word-summary = resumen
word-unverified = sin verificar
word-unreadable-cell = celda ilegible
word-row-width = anchura de fila
word-repeated-id = identificador repetido
word-repeated-supplier = proveedor repetido
word-nameless-row = fila sin nombre
word-unknown-parent = superior desconocido
word-unknown-supplier = proveedor desconocido
word-skipped-row = fila omitida
word-hidden = oculto
word-doubtful-id = identificador dudoso
word-column = columna
word-skipped-sheet = hoja omitida
word-reading = lectura
