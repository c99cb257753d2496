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
decided-waived = { $count } con dispensa
decided-known = { $count } en la línea base
decided-new = { $count ->
    [one] { $count } nuevo
   *[other] { $count } nuevos
}
waiver-in-words = { $approver }, hasta el { $day }: { $reason }

# --- On the terminal, and what is different -----------------------------------------------

# --- The paper ---------------------------------------------------------------------------

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

# --- The workbook ------------------------------------------------------------------------
