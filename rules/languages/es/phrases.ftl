# Las frases propias del programa. Todas las lenguas tienen las mismas, con los mismos nombres.

# --- Tipos de respuesta -------------------------------------------------------------------

kind-id = identificador
kind-text = texto
kind-list = lista
kind-country = país
kind-sector = sector
kind-number = número
kind-percent = porcentaje
kind-money = importe
kind-date = fecha
kind-answer = sí o no
kind-choice = opción

unit-hours = horas
unit-workers = personas
unit-days = días
unit-per-month = al mes
unit-hours-per-week = horas a la semana
unit-employees = personas
unit-findings = hallazgos

block-identity = Quiénes son ustedes
block-role = Su participación en esta oferta
block-money = Importes
block-goods = Trabajo y bienes
block-workforce = Personas trabajadoras
block-recruitment = Contratación de personal
block-conditions = Condiciones de trabajo
block-plan = Plan contra la trata
block-law = Motivos de exclusión
block-transparency = Declaración pública
block-assurance = Verificaciones y pruebas

level-basic = básico
level-standard = estándar
level-full = completo

# --- El cuestionario ----------------------------------------------------------------------

template-title = Cuestionario para licitadores: condiciones de trabajo y trata de seres humanos
template-sheet-front = Instrucciones
template-sheet-answers = Respuestas
template-sheet-questions = Preguntas
template-sheet-dictionary = Diccionario
template-sheet-lists = Listas

template-purpose-heading = Para qué sirve este cuestionario
template-purpose = Los compradores públicos deben velar por que no haya explotación en lo que compran. Con sus respuestas examinamos de la misma manera todas las ofertas de este procedimiento de contratación.
template-fairness = Ninguna respuesta supone por sí sola su exclusión. Cuando una respuesta dé motivo para preguntar, les preguntaremos antes de decidir. Es mejor un «{ $unknown }» sincero que una suposición: no cuenta ni como «{ $yes }» ni como «{ $no }», y la pregunta queda abierta hasta que se responda.
template-how-heading = Cómo rellenarlo
template-how-rows = Hoja «{ $sheet }»: una fila por cada entidad. Empiecen por su propia empresa y dediquen después una fila propia a cada subcontratista, proveedor de mano de obra y fabricante que conozcan, en todos los niveles de la cadena.
template-how-ids = Den a cada entidad un número o código propio en la columna «{ $id }». En la columna «{ $parent }» escriban el de la entidad que la contrata; en la fila de su propia empresa, dejen vacía esa celda.
template-how-lists = Cuando una celda ofrezca una lista, elijan un valor de esa lista. Si una celda lleva varios valores, sepárenlos con punto y coma.
template-how-unknown = Si no saben la respuesta, escriban «{ $unknown }». Si una pregunta no puede aplicarse a su caso, escriban «{ $notapplicable }».
template-how-money = Los importes y los porcentajes se escriben como números, sin moneda ni símbolo; la moneda tiene su propia columna.
template-how-tags = No modifiquen la fila gris con las marcas que empiezan por #: gracias a ella, sus respuestas pueden leerse en cualquier idioma.
template-how-proof = En la hoja «{ $sheet }» se indica por qué se hace cada pregunta y qué documento acredita la respuesta. Adjunten los documentos que tengan.
template-how-names = No indiquen el nombre de ninguna persona trabajadora, ni aquí ni en los documentos adjuntos.
template-how-save = Guarden este archivo en formato xlsx y devuélvanlo completo.
template-sheets-heading = Qué contiene este archivo
template-about-answers = las preguntas y el espacio para sus respuestas
template-about-questions = cada pregunta: por qué se hace, qué acredita la respuesta y en cuántas filas se ha respondido
template-about-dictionary = cada columna: su nombre para los programas, su significado y qué puede contener
template-about-lists = las palabras, los países, las monedas y los sectores entre los que se puede elegir
template-record-heading = Cómo se elaboró
template-record-rules = Reglas
template-record-level = Nivel de detalle
template-record-level-worth = { $level }: { $asked ->
    [one] { $asked } pregunta
   *[other] { $asked } preguntas
}; { $left ->
    [0] no se deja fuera ninguna
    [one] { $left } se deja para un cuestionario más detallado
   *[other] { $left } se dejan para un cuestionario más detallado
}
template-record-day = Fecha de referencia
template-record-program = Programa
template-english = Los textos marcados con «[en]» todavía no están traducidos y figuran en inglés.

template-answers-title = Sus respuestas
template-answers-hint = Una fila por cada entidad: primero su propia empresa y después las que están por debajo de ella en la cadena. La fila con # debe conservarse.

template-questions-title = Las preguntas y por qué se hacen
template-questions-number = N.º
template-questions-topic = Tema
template-questions-column = Columna
template-questions-question = Pregunta
template-questions-why = Por qué se hace
template-questions-checks = Comprobaciones que la usan
template-questions-proof = Qué acredita la respuesta
template-questions-answered = Respuestas
template-questions-more = { $checks }; y { $count } más
template-questions-key = Sirve para saber a qué entidad se refieren las respuestas y cuál está por debajo de cuál en la cadena.

template-dictionary-title = Qué significa cada columna
template-dictionary-mark = Marca
template-dictionary-name = Nombre
template-dictionary-kind = Tipo
template-dictionary-allowed = Qué puede contener
template-dictionary-meaning = Significado

template-lists-title = Qué se puede elegir
template-lists-countries = Países
template-lists-currencies = Monedas (ISO 4217)
template-lists-sectors = Sectores (CIIU Rev. 4)

allowed-answer = una de estas opciones: { $words }
allowed-choice = una de estas opciones: { $words }
allowed-parts = una o varias de estas opciones, separadas por punto y coma: { $words }
allowed-list = uno o varios valores, separados por punto y coma
allowed-country = un país, por su nombre en cualquier idioma o su código ISO 3166-1
allowed-countries = uno o varios países, separados por punto y coma
allowed-sector = un sector, en palabras o con un código (CIIU, NACE, SCIAN/NAICS, CPV)
allowed-number = un número igual o superior a 0
allowed-number-of = un número igual o superior a 0 ({ $unit })
allowed-percent = un número de 0 a 100
allowed-money = un número igual o superior a 0, sin la moneda
allowed-date = una fecha, preferiblemente en la forma 2026-01-31
allowed-text = texto
allowed-currency = un código de moneda, como EUR
allowed-id = un número o un código; los ceros iniciales cuentan

template-wrong-title = Compruébenlo, por favor
template-wrong-choice = Elijan, por favor, una opción de la lista.
template-wrong-number = Se espera un número igual o superior a 0. Si no lo conocen, escriban «{ $unknown }» y confirmen la entrada.
template-wrong-percent = Se espera un número de 0 a 100. Si no lo conocen, escriban «{ $unknown }» y confirmen la entrada.
template-wrong-date = Se espera una fecha. Si no la conocen, escriban «{ $unknown }» y confirmen la entrada.

# --- La carta en la que se piden aclaraciones -----------------------------------------------

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
day-of-year = { $day } de { $month } de { $year }

letter-label = { $label }:
letter-title = Solicitud de aclaraciones
letter-sender = [Órgano de contratación, dirección]
letter-reference = [número del expediente de contratación]
letter-signature = [nombre, cargo]
letter-no-day = [fecha]
letter-to = Destinatario
letter-bid = Oferta
letter-our-reference = Nuestra referencia
letter-day = Fecha
letter-reply-by = Fecha límite de respuesta
letter-salutation = Estimados señores y señoras:
letter-opening = En este procedimiento de contratación examinamos todas las ofertas de la misma manera para comprobar si hay indicadores de trata de seres humanos y de explotación laboral en la cadena de suministro. En algunos puntos, la información de que disponemos no basta o nos da motivo para preguntar. Esto no supone ninguna constatación en contra de ustedes ni de nadie a quien se mencione en este escrito: es posible que en nuestra información falte algún dato o que alguno sea poco claro o erróneo. Antes de tomar cualquier decisión, desearíamos conocer su respuesta.
letter-request = { $count ->
    [one] Les planteamos una sola pregunta, junto con la información en la que se basa y lo que permitiría aclarar la cuestión.
   *[other] Les planteamos { $count } preguntas; figuran primero aquellas cuyas respuestas tendrían mayor efecto. En cada una se indica en qué se basa y qué permitiría aclarar la cuestión.
} Les rogamos que respondan a más tardar el { $day } en la tabla que figura al final. Si la información de que disponemos no es correcta, indíquennoslo, por favor, y muéstrennos cuál es la correcta.
letter-care = Les rogamos que no indiquen el nombre de ninguna persona trabajadora y que velen por que nadie sufra perjuicio alguno por lo que aquí se pregunta o se responde. Si alguien está en peligro, su seguridad y la ayuda que necesite son lo primero; comuníquennos únicamente lo que debamos saber para poder actuar.
letter-about-bidder = Sobre ustedes
letter-about-other = Sobre { $name }, que figura en su oferta
letter-question = Pregunta { $number }
letter-rests-on = Información de que disponemos
letter-open-for = Sin respuesta hasta ahora: { $names }.
letter-unquoted = La información de que disponemos no se reproduce aquí: { $names }.
letter-yourself = su empresa
letter-unclear = Una respuesta que no hemos podido interpretar: «{ $text }»
letter-why = Por qué lo preguntamos
letter-why-checks = { $count ->
    [one] Su respuesta cuenta para esta comprobación: { $checks }.
   *[other] Su respuesta cuenta para estas comprobaciones: { $checks }.
}
letter-why-basis = Fundamento: { $sources }.
letter-proof = Qué permitiría aclararlo
letter-proof-any = Su respuesta, con cualquier documento que la respalde.
letter-more = { $count ->
    [one] No se incluye aquí una pregunta más, de menor peso.
   *[other] No se incluyen aquí otras { $count } preguntas, de menor peso.
}
letter-table = Su respuesta
letter-table-hint = Les rogamos que rellenen las dos últimas columnas y nos devuelvan el documento. No modifiquen las marcas que empiezan por #: gracias a ellas pueden leerse sus respuestas.
letter-table-number = N.º
letter-table-entity = Entidad
letter-table-mark = Marca
letter-table-question = Pregunta
letter-table-answer = Su respuesta
letter-table-document = Documento, página
letter-closing = Atentamente,
letter-made = Elaborado con thbscreen { $version } según las reglas { $packs }, a fecha de { $day }.
letter-english = Los textos marcados con «[en]» todavía no están traducidos y figuran en inglés.
