# thbscreen, español: los textos de las reglas

rule-plan-missing =
    .title = No hay plan contra la trata
    .why = El proveedor dice que no tiene un plan contra la trata de seres humanos. El documento de la OSCE de 2014 pide a los gobiernos que compren únicamente a contratistas que tengan un plan de este tipo; sin él, nadie tiene el encargo de advertir y reparar el daño. Esto no dice nada sobre el trato que reciben las personas trabajadoras, y las empresas pequeñas suelen tener las medidas con otro nombre. El límite para los contratos pequeños es nuestro valor predeterminado.
    .ask = ¿Tienen ustedes medidas escritas contra la trata y el trabajo forzoso con otro nombre, como un código de conducta, una política o un sistema de gestión? Envíennoslas, por favor, o dígannos para cuándo podrían adoptar un plan.
    .action = Aceptar un equivalente proporcionado o fijar una fecha para adoptar un plan adecuado al tamaño de la empresa y del contrato. No supone un rechazo automático.

rule-plan-omits-subcontractors =
    .title = El plan contra la trata se detiene en el licitador
    .why = Hay un plan, parte del trabajo se subcontrata y el plan no cubre a los subcontratistas. El documento de la OSCE de 2014 pide un plan que cubra al contratista, a sus subcontratistas y a su personal; el daño suele encontrarse donde el plan no llega. Como ocurre con la falta de un plan, pesa menos en un contrato pequeño; el límite es nuestro valor predeterminado. A un proveedor que no tiene ningún plan se le pregunta por eso, de modo que esta regla no se le aplica.
    .ask = ¿Cómo obliga el plan a sus subcontratistas y proveedores de mano de obra, y cómo se los controla? Indiquen, por favor, quiénes son y envíen la cláusula o el procedimiento.
    .action = Exigir una cláusula que traslade las obligaciones del plan a todos los subcontratistas, y una lista de subcontratistas y proveedores de mano de obra. No supone un rechazo automático.

rule-plan-no-reporting =
    .title = No se informa sobre la ejecución del plan
    .why = El proveedor tiene un plan y dice que no está dispuesto a informar sobre él o no está en condiciones de hacerlo, o deja la pregunta abierta. La tercera parte del criterio de la OSCE de 2014 es que el contratista esté dispuesto a informar sobre la ejecución del plan y en condiciones de hacerlo. Una pregunta que queda abierta pesa menos que un «no», porque puede significar solo que no se llegó a ella. Una lista sin esta pregunta da «desconocido».
    .ask = ¿Quién nos informará sobre la ejecución del plan, con qué frecuencia y con qué cifras (por ejemplo, auditorías realizadas, quejas recibidas, comisiones devueltas)?
    .action = Incluir en el contrato un informe anual con unas pocas cifras. No supone un rechazo automático.

rule-plan-element-awareness =
    .title = El plan no informa al personal de lo que está prohibido
    .why = Entre las partes del plan que se enumeran no figura informar a las personas trabajadoras de lo que está prohibido y de lo que pueden hacer al respecto. Quien no sabe que están prohibidas las comisiones o la retención de pasaportes no las comunicará. La lista de partes es la del propio proveedor; una sesión de acogida en los idiomas de las personas trabajadoras puede cubrir la laguna.
    .ask = ¿Cómo se informa a las personas que trabajan para ustedes de qué prácticas están prohibidas y a quién pueden acudir, en qué idiomas y cuándo?
    .action = Pedir que se añada un aviso breve o una sesión de acogida en los idiomas de las personas trabajadoras; ofrecer un modelo. No supone un rechazo automático.

rule-plan-element-reporting-channel =
    .title = El plan no prevé un canal de denuncia seguro
    .why = Entre las partes del plan que se enumeran no figura un canal por el que las personas trabajadoras puedan denunciar sin temor a represalias. Sin ese canal, el daño no se ve, por bueno que sea el resto del plan. Como ocurre con la falta de un plan, pesa menos en un contrato pequeño; el límite es nuestro valor predeterminado. La lista de partes es la del propio proveedor; el canal puede existir aunque no figure en el plan.
    .ask = ¿Qué canal pueden usar las personas trabajadoras para denunciar abusos, en qué idiomas, quién recibe las denuncias, cómo se las protege de represalias y cuántas denuncias hubo el año pasado?
    .action = Exigir un canal que funcione antes de que empiecen los trabajos; para una empresa pequeña basta una línea de ayuda compartida. No supone un rechazo automático.

rule-plan-element-recruitment-wage =
    .title = El plan no dice nada de contratación y salarios
    .why = Las partes del plan que se enumeran no abarcan la contratación y los salarios: únicamente reclutadores con formación, ninguna comisión a cargo de las personas trabajadoras, salarios conformes con la ley o una explicación cuando difieran. La deuda por la contratación es la vía habitual hacia la explotación, por lo que la laguna pesa más cuando se recurre a una agencia o se emplea a migrantes. La falta de una parte nunca pesa más que la falta de un plan, de modo que pesa menos en un contrato pequeño; el límite es nuestro valor predeterminado. La lista de partes es la del propio proveedor; una política de contratación separada puede cubrir la laguna.
    .ask = ¿A qué reclutadores recurren ustedes, quién paga cada gasto de contratación y cómo se aseguran de que los salarios alcancen el mínimo legal?
    .action = Exigir un texto breve que diga que el empleador paga la contratación y que los salarios cumplen la ley. No supone un rechazo automático.

rule-plan-element-housing =
    .title = Se facilita alojamiento y el plan no lo menciona
    .why = El empleador o su agente aloja a personas trabajadoras, y entre las partes del plan que se enumeran no figura el alojamiento. Quien controla la cama puede presionar a quien trabaja, así que un plan debería decir qué norma se aplica y quién lo comprueba. Esto no dice nada sobre el estado del alojamiento; una norma de alojamiento separada puede cubrir la laguna.
    .ask = ¿Qué norma se aplica al alojamiento que facilitan ustedes, quién lo inspecciona y cuánto pagan por él las personas trabajadoras?
    .action = Pedir un informe de inspección antes de que se instale nadie y unas líneas sobre el alojamiento en el plan. No supone un rechazo automático.

rule-plan-element-monitoring =
    .title = El plan no prevé controlar a agentes y subcontratistas
    .why = Entre las partes del plan que se enumeran no figura ningún procedimiento para prevenir, detectar y poner fin a los abusos en agentes y subcontratistas. Un plan que nunca se comprueba allí donde la gente trabaja no puede demostrar que funciona. Como ocurre con la falta de un plan, pesa menos en un contrato pequeño; el límite es nuestro valor predeterminado. Un proveedor que no recurre ni a agentes ni a subcontratistas puede decirlo en su respuesta.
    .ask = ¿Qué da lugar a que se controle a un agente o subcontratista, quién realiza el control y qué pone fin a un subcontrato?
    .action = Acordar un calendario de controles adecuado al riesgo. No supone un rechazo automático.

rule-plan-not-posted =
    .title = El plan no se muestra a las personas trabajadoras
    .why = El proveedor tiene un plan y dice que ni está expuesto en el lugar de trabajo y en su sitio web ni se entrega por escrito a cada persona trabajadora. Un plan que las personas trabajadoras no pueden ver no puede ayudarlas. Es un punto que debe corregirse al empezar los trabajos y no dice nada sobre el contenido del plan.
    .ask = ¿Dónde pueden leer el plan las personas trabajadoras? Envíen, por favor, un enlace o una fotografía del aviso, o dígannos cómo lo recibió cada persona por escrito.
    .action = Hacer que se exponga a más tardar al inicio de los trabajos. Tomar nota y mejorar; no es motivo de rechazo.

rule-plan-stale =
    .title = Plan sin revisar desde hace mucho tiempo
    .why = La fecha del plan es anterior al período de revisión. Un plan debe mantenerse al día mientras dura el contrato y ajustarse al tamaño del contrato, a la plantilla y al riesgo, y todo ello cambia. El período de 24 meses es nuestro valor predeterminado, no un límite legal, y la fecha puede ser la de la primera edición.
    .ask = ¿Cuándo se revisó el plan por última vez y qué se modificó?
    .action = Pedir una revisión al inicio del contrato. Tomar nota y mejorar; no es motivo de rechazo.

rule-fee-charged =
    .title = Las personas trabajadoras pagaron para obtener el empleo
    .why = Las personas trabajadoras soportaron un gasto para obtener el empleo, o se indica un importe por persona. Cuenta cualquier vía: una comisión a un agente, una deducción del salario, la devolución encubierta de una parte de la paga, un pago en especie. Las comisiones son la causa principal de la servidumbre por deudas y pesan más cuando se recurre a una agencia o se emplea a migrantes. Quienes pagaron necesitan recuperar su dinero; si se pierde el contrato, pueden quedarse con la deuda.
    .ask = Enumeren, por favor, todos los gastos que soportó una persona trabajadora para obtener el empleo: por qué concepto, cuánto, a quién, en qué país y a cuántas personas afectó.
    .action = Acordar un plan para devolver el dinero a todas las personas afectadas, con fechas y justificantes. No supone un rechazo automático.

rule-fee-not-repaid =
    .title = Comisiones no devueltas o devueltas con retraso
    .why = Las personas trabajadoras pagaron comisiones y no se les han devuelto, o se les devolvieron más tarde de lo que permite el plazo. Hasta que se devuelven, la deuda las sigue atando, de modo que la devolución es lo que las protege: la gravedad es crítica si el plazo ha vencido o no se indica cuándo se detectaron las comisiones, alta mientras el plazo sigue corriendo y media si el dinero llegó tarde. El plazo de 90 días sigue una práctica del sector que no hemos podido verificar; si se dice que las comisiones se devolvieron, pero sin fechas, el resultado es «desconocido».
    .ask = ¿Cuándo se detectaron las comisiones, cuándo y cuánto se devolvió, a cuántas personas trabajadoras, y qué justificantes de la transferencia hay?
    .action = Hacer de la devolución íntegra un hito del contrato con fecha fija; una devolución rápida habla a favor del proveedor. No supone un rechazo automático.

rule-fee-denial-unevidenced =
    .title = Se dice «sin comisiones», pero sin pruebas
    .why = El proveedor dice que no se cobran comisiones, emplea a migrantes a través de una agencia y no aporta nada más que su palabra. Menos del cinco por ciento de los varios cientos de empleadores que examinó Verité soportaba la totalidad del coste de contratar a migrantes, así que la respuesta necesita un documento antes de darse por buena. Esto no insinúa que la respuesta sea falsa. Una celda de prueba vacía cuenta como falta de prueba; una lista sin esa columna da «desconocido».
    .ask = Envíen, por favor, uno de estos documentos: el contrato con la agencia, su lista de gastos, o un resumen de entrevistas con las personas trabajadoras sobre lo que pagaron.
    .action = Pedir un documento y, hasta entonces, tratar la respuesta como no verificada. Sin penalización por ahora; no supone un rechazo automático.

rule-fee-policy-absent =
    .title = No hay política de que el empleador pague la contratación
    .why = El proveedor recurre a una agencia o emplea a migrantes y no tiene una política según la cual el empleador soporta los gastos de contratación, o deja la pregunta abierta. Sin ella, los gastos tienden a recaer en las personas trabajadoras, que empiezan el empleo con deudas. Una pregunta que queda abierta pesa menos que un «no». Que no haya una política no demuestra que se cobraran comisiones.
    .ask = ¿Tienen ustedes una política según la cual es el empleador, y no la persona trabajadora, quien paga todos los gastos de contratación? Envíennos el texto, por favor.
    .action = Ofrecer un modelo breve y acordar una fecha. No supone un rechazo automático.

rule-agency-unlicensed =
    .title = Proveedor de mano de obra sin licencia
    .why = Un proveedor de mano de obra aporta personal y a la pregunta por la licencia se responde que no; o bien el trabajo se realiza en el Reino Unido en la agricultura, la recogida de marisco o el procesado de alimentos, donde la ley exige una licencia, y no se indica ninguna. En esos sectores son delito tanto actuar sin licencia como recurrir a un proveedor que lo haga. En los demás casos la lista no permite saber si se exige una licencia, y una celda vacía da «desconocido». Las divisiones 01, 03 y 10 de la CIIU representan las actividades sujetas a licencia y son algo más amplias que la ley.
    .ask = ¿Qué licencia o registro tiene el proveedor de mano de obra en el lugar donde contrata y en el lugar al que envía a las personas trabajadoras? Indiquen, por favor, el número y el enlace al registro, o dígannos por qué no se necesita ninguna.
    .action = Consultar el registro público. Si se exige una licencia y falta, se sustituye al proveedor de mano de obra antes de que empiecen los trabajos y se ofrecen condiciones legales a las personas que contrató. No supone un rechazo automático del licitador.

rule-agency-opaque =
    .title = Se recurre a una agencia de empleo que no se nombra
    .why = El proveedor recurre a una agencia de empleo y no dice a cuál. Las comisiones, las licencias y los contratos solo pueden comprobarse si se conoce la agencia, y el personal de agencias nacionales o extranjeras es por sí mismo un punto de la lista de comprobación de HEUNI. Puede que simplemente falte el nombre en la lista.
    .ask = ¿Qué agencias aportan a las personas trabajadoras? Indiquen, por favor, el nombre, el país y la licencia de cada una, y las demás agencias a través de las cuales contrata.
    .action = Pedir los nombres antes de la adjudicación en los lotes de mayor riesgo; en los demás, al inicio de los trabajos. No supone un rechazo automático.

rule-agency-staff-untrained =
    .title = Reclutadores sin formación
    .why = Las personas trabajadoras llegan a través de un proveedor de mano de obra cuyo personal no ha recibido formación sobre la trata y la contratación equitativa. Los reclutadores son los primeros que ven las falsas promesas y las comisiones, y un plan conforme a las normas de los Estados Unidos requiere reclutadores con personal formado. La falta de formación no es señal de abuso.
    .ask = ¿Qué formación ha recibido el personal del proveedor de mano de obra sobre contratación equitativa y sobre señales de trata, cuándo y de quién?
    .action = Acordar una formación antes de que empiece la contratación de personal para este contrato. Tomar nota y mejorar; no es motivo de rechazo.

rule-contract-not-understood =
    .title = Sin contrato escrito que las personas trabajadoras entiendan
    .why = Las personas trabajadoras no tienen contrato por escrito, o el que tienen no está en un idioma que entiendan. No pueden conocer ni reclamar lo que se les prometió, lo que facilita el engaño y las deducciones. Basta una de las dos respuestas para que haya señal; hacen falta ambas para descartarla. Cuando la ley no exige un contrato por escrito, una declaración escrita de las condiciones cumple el mismo fin.
    .ask = Envíen, por favor, un modelo de contrato en cada idioma que hablen las personas que trabajan para ustedes y dígannos cuándo lo reciben.
    .action = Hacer que se vuelvan a expedir los contratos en un idioma que entienda cada persona trabajadora. No supone un rechazo automático.

rule-contract-late =
    .title = Contrato entregado sin antelación suficiente al viaje
    .why = Las personas que se trasladan para el empleo reciben su contrato menos de cinco días antes de salir de su lugar de residencia. Quien ya ha pagado el viaje ya no puede decir que no, y eso abre la puerta a condiciones distintas de las prometidas. Cinco días es el plazo de las normas de los Estados Unidos para los contratos federales; en otros países la ley puede exigir más o menos.
    .ask = ¿Cuándo y dónde reciben y firman su contrato las personas que se trasladan para el empleo, y en qué idioma?
    .action = Hacer que se modifique el procedimiento para que el contrato llegue al menos cinco días antes del viaje. No supone un rechazo automático.

rule-recruitment-deception =
    .title = Se han comunicado falsas promesas en la contratación
    .why = Se ha comunicado que a personas trabajadoras se les prometió un trabajo, un salario o unas condiciones distintos de los que encontraron, o que se cambió un contrato por otro. El engaño es uno de los once indicadores del trabajo forzoso de la OIT. Una comunicación no es una prueba; lo que importa primero es que las personas trabajadoras puedan conservar o dejar el empleo sin pérdida y se las escuche con seguridad.
    .ask = ¿Qué se prometió a las personas trabajadoras y qué encontraron, a cuántas afecta y qué se ha hecho por ellas?
    .action = Hacer que lo examine alguien independiente y acordar una reparación con las personas trabajadoras. No supone un rechazo automático.

rule-return-travel-not-covered =
    .title = No se paga el viaje de regreso a las personas traídas para el empleo
    .why = Se emplea a migrantes y el empleador no paga el viaje de regreso de las personas a las que trajo. Quien no puede permitirse marcharse tiene que quedarse, sean cuales sean las condiciones. Las normas de los Estados Unidos exigen que lo pague el empleador, con excepciones, por ejemplo cuando la persona permanece legalmente en el país; las personas contratadas donde ya vivían no fueron traídas, y la lista no permite distinguirlas.
    .ask = ¿Quién paga el viaje de regreso de las personas traídas para el empleo, cuando este termina y si se marchan antes, y qué excepciones aplican ustedes?
    .action = Incluir en el contrato que el empleador paga el viaje de regreso de las personas traídas para el empleo. No supone un rechazo automático.

rule-visa-tied-to-employer =
    .title = Permiso de trabajo vinculado a un único empleador
    .why = Los permisos de las personas trabajadoras están vinculados a este empleador, de modo que marcharse o quejarse puede costarles el derecho a permanecer en el país. Por lo general se debe a la ley y no a la empresa, pero refuerza otras presiones. Pesa más cuando se retienen documentos de identidad o cuando esa pregunta se hizo y quedó abierta.
    .ask = ¿Pueden las personas trabajadoras cambiar de empleador sin el consentimiento de ustedes, qué ocurre con su permiso cuando se marchan y quién guarda sus pasaportes?
    .action = Acordar un canal adicional por el que las personas trabajadoras puedan expresarse, y el consentimiento por escrito al cambio de empleador. Nunca es motivo para no emplear a migrantes; no supone un rechazo automático.

rule-id-documents-held =
    .title = Documentos de identidad retenidos
    .why = El empleador, un agente o cualquier otra persona guarda pasaportes u otros documentos de identidad. Sin sus documentos, las personas trabajadoras no pueden marcharse; por eso la retención es uno de los once indicadores de la OIT y está prohibida en los contratos de los Estados Unidos. Algunos empleadores ofrecen custodiarlos a petición de las personas trabajadoras; lo que cuenta es si cada una puede recoger su documento a cualquier hora sin pedir permiso. La seguridad de las personas trabajadoras es lo primero: los documentos se devuelven sin poner en peligro a nadie que haya hablado.
    .ask = ¿Quién guarda los documentos de identidad de las personas trabajadoras, dónde y por qué, puede cada una recoger los suyos a cualquier hora sin permiso, y cómo pueden ustedes demostrarlo?
    .action = Hacer que se devuelvan los documentos de inmediato y confirmarlo con las personas trabajadoras. No supone un rechazo automático.

rule-movement-restricted =
    .title = Las personas trabajadoras no pueden salir libremente
    .why = Las personas trabajadoras no pueden salir libremente del centro o de su alojamiento fuera del horario de trabajo. La restricción de movimiento es uno de los once indicadores de la OIT. Las verjas y los libros de salida por seguridad son habituales y no se trata de eso; lo que cuenta es si puede marcharse quien quiere marcharse. Las preguntas a las personas trabajadoras las hacen personas independientes, sin que estén presentes los mandos.
    .ask = Describan, por favor, las verjas, los horarios límite de entrada y salida, la vigilancia y el transporte en el centro y en el alojamiento. ¿Pueden las personas trabajadoras entrar y salir en su tiempo libre y dejar el empleo cuando lo deseen?
    .action = Organizar entrevistas con las personas trabajadoras a cargo de alguien independiente; levantar las restricciones que la seguridad no exija. No supone un rechazo automático.

rule-wages-withheld =
    .title = Salarios pagados con retraso o retenidos
    .why = Los salarios se pagan con retraso, se retienen como depósito o se destinan a un ahorro que las personas trabajadoras no eligieron. La retención de salarios es uno de los once indicadores de la OIT: la gente se queda para no perder lo que ha ganado. Un único pago atrasado puede tener una causa corriente, que la respuesta puede mostrar. Lo primero que protege a las personas trabajadoras es cobrar.
    .ask = ¿En qué períodos se pagaron con retraso o se retuvieron salarios, cuánto, a cuántas personas trabajadoras, y cuándo se pagaron o se pagarán?
    .action = Acordar que los atrasos se paguen en una fecha determinada, con justificantes del pago. No supone un rechazo automático.

rule-wage-below-minimum =
    .title = Salario más bajo inferior al mínimo legal
    .why = El salario mensual más bajo que se indica es inferior al mínimo legal que se indica para las mismas personas. Puede explicarse por el trabajo a tiempo parcial, un mínimo por hora o una cifra equivocada. Ambos importes proceden de la lista y están en una misma moneda; la herramienta no conoce por sí misma el salario mínimo de ningún país, de modo que la falta de una cifra da «desconocido».
    .ask = ¿Cuántas horas al mes paga el salario más bajo, qué mínimo legal se aplica y cómo explican ustedes la diferencia?
    .action = Pedir una muestra de recibos de salario sin nombres y que se paguen los atrasos. No supone un rechazo automático.

rule-deductions-excessive =
    .title = Se deduce del salario más de lo que permite la ley
    .why = Del salario se descuenta, por comida, alojamiento, herramientas o multas, más de lo que permite la ley o de lo que aceptaron las personas trabajadoras. Las deducciones pueden convertir un salario legal en casi nada y un empleo en una deuda; son parte de cómo se manifiesta la explotación en las obras de construcción. Lo que se permite varía de un país a otro, y cabe un error en las nóminas.
    .ask = Envíen, por favor, la relación de deducciones: por qué concepto, cuánto al mes, con qué base legal o escrita y a cuántas personas trabajadoras afecta.
    .action = Hacer que cesen las deducciones y se devuelvan, con una muestra de recibos de salario sin nombres. No supone un rechazo automático.

rule-debt-bondage =
    .title = Deudas con el empleador o el agente
    .why = Las personas trabajadoras deben dinero al empleador, a un reclutador o a un agente. Una deuda que hay que saldar trabajando ata a la gente al empleo, y la servidumbre por deudas es uno de los once indicadores de la OIT. No se trata de un pequeño anticipo del salario con condiciones claras; lo decisivo son las condiciones, y la lista no las muestra. A las personas trabajadoras se las protege poniendo fin a la deuda, no a su empleo.
    .ask = ¿Cuánto deben las personas trabajadoras, a quién, desde cuándo, en qué condiciones y con qué intereses, y pueden marcharse antes de haberlo devuelto?
    .action = Hacer que se cancelen las deudas derivadas de la contratación, el alojamiento o las herramientas y orientar a las personas trabajadoras hacia un asesoramiento independiente. No supone un rechazo automático.

rule-hours-excessive =
    .title = Semanas de trabajo muy largas
    .why = La semana de trabajo más larga que se indica supera el límite. Las horas extraordinarias excesivas son uno de los once indicadores de la OIT, sobre todo cuando no son voluntarias. Tiene gravedad media por encima de 60 horas (48 y 12 extraordinarias), que el código básico de la ETI solo deja superar en circunstancias excepcionales, y alta por encima de 72 horas, nuestro valor predeterminado; la ley nacional puede ser más estricta.
    .ask = ¿Con qué frecuencia se trabajan semanas así, son las horas extraordinarias voluntarias y se pagan con recargo, y qué registros lo muestran?
    .action = Acordar turnos que respeten la ley y el límite del contrato. No supone un rechazo automático.

rule-violence-or-threats =
    .title = Se han comunicado violencia o amenazas
    .why = Se han comunicado casos de violencia, amenazas o amenazas de denunciar a personas trabajadoras ante las autoridades. Figuran entre los once indicadores de la OIT. Una comunicación no es una prueba, pero preguntar a la persona equivocada puede poner en peligro a las personas trabajadoras, de modo que protegerlas va antes que aclarar la oferta.
    .ask = ¿Con qué persona u organismo independiente podemos hablar sobre cómo se tramitan las quejas por violencia o amenazas? No envíen, por favor, nombres ni detalles de las quejas con esta respuesta.
    .action = Seguir primero el mecanismo nacional de derivación de posibles víctimas; no alertar a quienes puedan ser responsables. Decidir sobre la oferta con el servicio jurídico; no supone un rechazo automático.

rule-housing-substandard =
    .title = Alojamiento que no cumple la norma, o no se sabe si la cumple
    .why = Se facilita alojamiento y este no cumple la norma del país de acogida, o queda abierto si la cumple. Quien controla la cama controla también a quien trabaja, y un mal alojamiento forma parte del indicador de la OIT sobre condiciones de vida abusivas. Una pregunta que queda abierta significa solo que hay que ver el alojamiento. Una lista sin la pregunta sobre la norma da «desconocido».
    .ask = ¿Qué norma se aplica al alojamiento, quién lo inspeccionó por última vez y cuándo, y cuánto pagan por él las personas trabajadoras? Envíen el informe, por favor.
    .action = Inspeccionar y, cuando haga falta, ofrecer a las personas trabajadoras otro alojamiento sin coste para ellas. No supone un rechazo automático.

rule-isolated-worksite =
    .title = Lugar de trabajo aislado o cerrado
    .why = El lugar de trabajo está aislado, o está cerrado a personas ajenas a la empresa y bajo el control del empleador. El aislamiento es uno de los once indicadores de la OIT: la ayuda, un teléfono y otro empleador quedan lejos. Pesa más cuando además se aloja allí a las personas trabajadoras o estas son migrantes. La mayoría de los lugares aislados se gestionan correctamente; el lugar exige una vía para pedir ayuda y no acusa a nadie.
    .ask = ¿Cómo acceden las personas que trabajan en el centro a un teléfono, al transporte, a la atención médica y a ayuda independiente, y quién visita el centro desde fuera?
    .action = Acordar una línea de ayuda independiente del empleador y el acceso de visitantes. Por sí solo nunca es motivo de rechazo.

rule-vulnerable-workers-exposed =
    .title = Se emplea a grupos fáciles de explotar
    .why = El proveedor emplea a personas de grupos a los que otros pueden presionar con facilidad, como solicitantes de asilo o personas endeudadas por su viaje. Emplearlas es correcto y a menudo les ofrece una salida de la explotación; exige salvaguardias, no menos empleos de este tipo. La respuesta «ninguno» descarta la señal; una celda vacía, no.
    .ask = ¿Qué salvaguardias tienen estas personas: información en su idioma, asesoramiento gratuito, un canal en el que confíen, comprobaciones de lo que pagaron para obtener el empleo?
    .action = Acordar salvaguardias para estos grupos. No pedir nunca que se excluya a estas personas; no supone un rechazo automático.

rule-child-labour-reported =
    .title = Se ha comunicado trabajo infantil
    .why = Se han comunicado casos de niños o niñas que trabajan por debajo de la edad mínima, o de menores en trabajos peligrosos. El trabajo infantil se menciona en el motivo de exclusión de la Directiva 2014/24/UE, pero solo una condena en sentencia firme da lugar a ese motivo; una comunicación, no. El niño o la niña es lo primero: el despido por sí solo lleva a menudo a algo peor.
    .ask = ¿De qué edades y tareas se trata, y qué se ha hecho por los niños y niñas: escuela, ingresos para la familia, atención médica? No envíen nombres, por favor.
    .action = Acordar, con una organización especializada, una reparación que ponga en primer lugar al niño o la niña; comprobar cómo se verifica la edad. Decidir sobre la oferta con el servicio jurídico; no supone un rechazo automático.

rule-grievance-missing =
    .title = No hay una vía segura para presentar quejas
    .why = Las personas trabajadoras no tienen una vía de queja, o tienen una que no puede usarse sin dar el nombre. La Decisión n.º 8/07 del Consejo Ministerial de la OSCE pide procedimientos de queja confidenciales; donde no los hay, la ausencia de quejas no dice nada. Una vía que no es anónima es un punto que debe mejorarse. Hacen falta ambas respuestas para descartar la señal.
    .ask = ¿Cómo pueden presentar quejas las personas trabajadoras, en qué idiomas, pueden hacerlo sin dar su nombre, qué las protege de represalias y cuántos casos hubo el año pasado?
    .action = Crear un canal o adherirse a una línea de ayuda compartida. No supone un rechazo automático.

rule-indicator-cluster =
    .title = Varios indicadores de trabajo forzoso a la vez
    .why = En un mismo proveedor coinciden varios indicadores. La OIT señala que puede bastar un solo indicador y que a menudo son varios los que juntos apuntan a trabajo forzoso. Son fuertes: la retención de documentos, la restricción de movimiento, la retención de salarios, las deudas, la violencia o las amenazas, el trabajo infantil, el engaño y las comisiones de contratación; son medios: las semanas muy largas, el salario inferior al mínimo, el mal alojamiento, las deducciones no permitidas y la falta de un contrato que se entienda. Cuáles son fuertes y cuántos hacen falta son valores predeterminados nuestros; el resultado es un indicador, y la seguridad de las personas trabajadoras va antes que la oferta.
    .ask = Respondan, por favor, en una sola respuesta a las preguntas sobre los puntos que se les indican y dígannos qué se ha hecho por las personas trabajadoras afectadas. No envíen nombres de personas trabajadoras, por favor.
    .action = Decide una persona: trasladar el caso a la persona responsable de derechos humanos o al servicio jurídico, valorar la derivación a la autoridad competente y acordar medidas que protejan a las personas trabajadoras. No supone un rechazo automático.

rule-sector-high-risk =
    .title = Sector mencionado por riesgo de explotación laboral
    .why = El trabajo pertenece a un sector que autoridades y estudios mencionan por la explotación laboral. Esto describe el sector, no la empresa, y determina cuántas preguntas vale la pena hacer. Los sectores marcados como de riesgo alto pesan más que los marcados como de riesgo medio; las marcas son la lectura que hace este proyecto de las listas citadas. Que un sector no figure en las listas no significa que sea seguro.
    .ask = ¿Qué actividades realizarán ustedes para este contrato, en qué centros y con el personal de qué empresa?
    .action = Utilizar el conjunto ampliado de preguntas. Solo es contexto; nunca es motivo de rechazo.

rule-sector-outsourced-labour =
    .title = Trabajo intensivo en mano de obra y muy externalizado
    .why = Un trabajo intensivo en mano de obra, como la limpieza, la restauración, la construcción, la agricultura, los cuidados o el transporte, lo realiza personal cedido por agencias o lo realizan en su mayor parte subcontratistas. Cuanto más lejos está el empleador del comprador, menos se ven los salarios y la contratación. Es una forma de trabajar habitual y legal; requiere una mirada sobre el terreno. El límite del 50 por ciento es nuestro valor predeterminado.
    .ask = ¿Quién emplea a las personas que trabajan en el centro, a través de cuántos contratos, y quién las dirige y les paga?
    .action = Acordar controles sobre el terreno y un límite a la longitud de la cadena. No supone un rechazo automático.

rule-workforce-temporary-heavy =
    .title = Mucho personal temporal, de temporada o de agencia
    .why = Una parte elevada de las personas trabajadoras tiene contratos temporales, de temporada o a través de una agencia. A quien puede ser despedido en cualquier momento le resulta difícil quejarse, y sus reclutadores y contratos cambian con frecuencia. Muchos oficios no pueden funcionar sin estas personas, y esto no dice nada sobre el trato que reciben. El límite del 30 por ciento es nuestro valor predeterminado.
    .ask = ¿Qué contratos tiene el personal temporal, a través de qué agencias llega y quién le informa de sus derechos?
    .action = Pedir modelos de contratos sin nombres. Por sí solo nunca es motivo de rechazo.

rule-migrant-share-high =
    .title = Muchas personas migrantes, o migrantes sin política de comisiones
    .why = Una parte elevada de las personas trabajadoras son migrantes, o las personas migrantes llegan a través de una agencia y nada indica que el empleador pague la contratación. Las personas migrantes cargan más a menudo con deudas por la contratación y dependen de un único empleador; un plan contra la trata debería tener en cuenta su número. Emplear a migrantes no es una falta, y el objetivo no es que haya menos. El límite del 30 por ciento es nuestro valor predeterminado; por debajo de él, hacen falta las respuestas sobre la agencia y sobre la política de comisiones para descartar la señal.
    .ask = ¿De qué países proceden las personas trabajadoras, quién las contrató, qué pagaron y en qué idiomas están sus contratos?
    .action = Comprobar con las personas trabajadoras las comisiones y los documentos de identidad. No pedir nunca que se sustituya a personas migrantes; no supone un rechazo automático.

rule-country-elevated =
    .title = País en un nivel bajo del informe de los EE. UU. sobre la trata
    .why = El trabajo se realiza en un país clasificado en el Nivel 3, en la Lista de Vigilancia del Nivel 2 o como caso especial en el Informe sobre la Trata de Personas de los Estados Unidos; si no se indica el lugar de trabajo, se toma en su lugar el país de registro. Los niveles valoran lo que hacen los gobiernos, no las empresas ni las personas trabajadoras. Más de la mitad de todo el trabajo forzoso se da en países de ingreso mediano alto y de ingreso alto, de modo que el hecho de que un país no figure no prueba que sea seguro, y el país por sí solo nunca supera la gravedad alta. La forma en que los niveles se traducen en gravedades es nuestro valor predeterminado.
    .ask = ¿En qué centros se realizará el trabajo y qué hacen ustedes allí más allá de lo que exige la ley nacional?
    .action = Utilizar el conjunto ampliado de preguntas. Por sí solo nunca es motivo de rechazo.

rule-region-state-imposed =
    .title = Región u origen con trabajo forzoso impuesto por el Estado
    .why = El centro está en Xinjiang, o el trabajo o los bienes proceden de Corea del Norte, o el algodón procede de Turkmenistán: según se ha informado, allí es el propio Estado quien impone el trabajo, de modo que las buenas prácticas del empleador ayudan poco. La legislación de los Estados Unidos presume que hay trabajo forzoso en los bienes de Xinjiang; un reglamento de la UE abarca también el trabajo impuesto por el Estado. Xinjiang se reconoce por la región, la localidad o la dirección; cuando el trabajo se realiza en China, una dirección vacía da «desconocido». Se entiende que los bienes sin origen indicado proceden del centro; mientras nadie diga de dónde proceden los insumos, la regla sigue en «desconocido». Los insumos de Xinjiang que llegan a través de otros países y las personas trasladadas desde allí a otras provincias no pueden verse en estas columnas.
    .ask = Documenten, por favor, el rastro de cada insumo hasta su explotación agrícola, mina o planta, y dígannos quién aporta la mano de obra en cada centro.
    .action = Pedir documentos de trazabilidad o una fuente alternativa; consultar al servicio jurídico cuando se importen bienes. Allí, las auditorías sobre el terreno rara vez se aceptan como prueba. No supone un rechazo automático.

rule-site-country-missing =
    .title = No se indica el país en el que se realiza el trabajo
    .why = La lista pregunta dónde se realiza el trabajo y no consta la respuesta. El riesgo está donde trabaja la gente, y un domicilio social dice poco de eso: muchos proveedores están registrados en un país y producen en otros. Hasta que se sepa, se utiliza en su lugar el país de registro, si lo hay. Una lista que no lo pregunta da «desconocido».
    .ask = ¿En qué país y en qué dirección se realizará el trabajo?
    .action = Pedir únicamente el dato que falta. No es motivo de rechazo.

rule-good-listed =
    .title = Bien y origen en la lista de bienes de los EE. UU.
    .why = El bien y su país figuran en la lista del Departamento de Trabajo de los Estados Unidos de bienes producidos con trabajo infantil o trabajo forzoso. El trabajo forzoso tiene gravedad alta; el trabajo infantil, y los bienes que figuran porque uno de sus insumos se produce con trabajo forzoso o infantil, tienen gravedad media. La lista nombra bienes y países, no empresas, y no pretende castigar. La edición incluida lleva fecha; una combinación que no figura en ella es «desconocida» y no queda descartada, de modo que solo un proveedor que no suministra bienes resulta «sin señal».
    .ask = ¿De qué explotación agrícola, mina o planta procede el bien y qué salvaguardias hay allí?
    .action = Preguntar por el origen y las salvaguardias. Es una pregunta, no un motivo de rechazo.

rule-good-input-at-risk =
    .title = Insumo y origen en la lista de bienes de los EE. UU.
    .why = Una materia prima o un componente y el país del que procede figuran en la lista del Departamento de Trabajo de los Estados Unidos de bienes producidos con trabajo infantil o trabajo forzoso. A menudo el daño está allí de donde procede el algodón o el cacao, varios pasos antes del proveedor. La lista nombra bienes y países, no empresas, y no pretende castigar. La edición incluida lleva fecha; una combinación que no figura en ella es «desconocida» y no queda descartada, de modo que solo un proveedor que declara no tener insumos resulta «sin señal».
    .ask = ¿De qué explotación agrícola, mina o planta procede este insumo, qué parte de su producto representa y qué saben ustedes del trabajo que se realiza allí?
    .action = Preguntar por el origen de los principales insumos, paso a paso. Es una pregunta, no un motivo de rechazo.

rule-good-origin-unknown =
    .title = Bien en la lista de los EE. UU., origen no indicado
    .why = El bien figura, para al menos un país, en la lista del Departamento de Trabajo de los Estados Unidos de bienes producidos con trabajo infantil o trabajo forzoso, y la lista de proveedores no indica su origen. Mientras no se conozca el origen, nadie puede saber si la inclusión le concierne; el lugar en el que está el proveedor no responde a eso. La materia prima, los componentes y la última fase pueden proceder cada uno de un lugar distinto. Un bien que no figura en la lista, o que figura en ella con otro nombre, da «desconocido».
    .ask = ¿En qué país se cultivó, se extrajo o se fabricó el bien, y de dónde proceden su materia prima y sus componentes principales?
    .action = Pedir únicamente el dato que falta. No es motivo de rechazo.

rule-excl-thb-conviction =
    .title = Condena por trata o trabajo infantil
    .why = La lista indica una condena por trata de seres humanos o trabajo infantil que adquirió firmeza en los últimos cinco años. Es un motivo de exclusión obligatorio en la Directiva 2014/24/UE y tiene equivalentes en otros ordenamientos; corresponde al servicio jurídico decidir si se aplica y por cuánto tiempo. Si falta la fecha, se considera que está dentro del período, porque una laguna no debe descartar la señal. El proveedor puede demostrar que ha corregido la situación.
    .ask = Indiquen, por favor, el tribunal, la fecha y el delito, el período de exclusión que fije en su caso la sentencia, y lo que se ha hecho desde entonces: indemnización, hechos aclarados, cambios en el personal y en los controles.
    .action = Detenerse; decide el servicio jurídico, una vez que el proveedor haya podido demostrar sus medidas de autocorrección. No supone un rechazo automático.

rule-excl-managing-person-conviction =
    .title = Condena de una persona con funciones de dirección o control
    .why = La lista indica una condena por trata de seres humanos o trabajo infantil, que adquirió firmeza en los últimos cinco años, de un miembro del órgano de administración o de supervisión, de un representante o de una persona con poder de control. En la Directiva 2014/24/UE la obligación de excluir se extiende a estas personas, y otras leyes contemplan a las personas vinculadas; corresponde al servicio jurídico decidir si se aplica. Cuenta también si la persona sigue en el cargo. Si falta la fecha, se considera que está dentro del período, porque una laguna no debe descartar la señal; aquí no se trata de la condena de otra persona empleada.
    .ask = ¿Sigue la persona en el cargo o conserva el control y, si no, desde cuándo, y qué se ha cambiado desde entonces en los controles?
    .action = Detenerse; decide el servicio jurídico, tras comprobar que la persona ha dejado el cargo y escuchar qué se ha cambiado. No supone un rechazo automático.

rule-excl-labour-law-breach =
    .title = Incumplimiento constatado de la legislación laboral
    .why = La lista indica un incumplimiento de la legislación social o laboral, sin condena, dentro del período de referencia. Por lo general es un motivo por el que el comprador puede excluir, no por el que deba hacerlo; deciden la gravedad y lo que se reparó. El período es nuestro valor predeterminado, y algunas leyes se remontan más atrás. Si falta la fecha, se considera que está dentro del período, porque una laguna no debe descartar la señal.
    .ask = ¿Qué autoridad constató qué y cuándo, a cuántas personas trabajadoras afectó y cómo se corrigió?
    .action = El servicio jurídico pondera la gravedad y la reparación y deja constancia de la proporcionalidad; pedir primero pruebas de la reparación. No supone un rechazo automático.

rule-excl-self-cleaning-unassessed =
    .title = Medidas de autocorrección no acreditadas o no valoradas
    .why = Hay una condena o un incumplimiento constatado dentro del período de referencia, y a la pregunta de si el proveedor ha corregido la situación se responde que no o se deja abierta. La Directiva 2014/24/UE da al proveedor el derecho a demostrar que vuelve a ser fiable: daños indemnizados, hechos aclarados, cambios en el personal y en los controles. No se puede excluir a nadie antes de haberlo escuchado y valorado. Una pregunta que queda abierta cuenta aquí como un «no», porque todavía no se ha valorado nada. Los tres años para un incumplimiento son nuestro valor predeterminado.
    .ask = Acrediten, por favor, lo que se ha hecho desde entonces: indemnizaciones pagadas, hechos aclarados con las autoridades, cambios en el personal, la organización y los controles.
    .action = Abrir un expediente con una fecha para la respuesta; el servicio jurídico valora las medidas y motiva su decisión. Nunca supone un rechazo automático.

rule-excl-debarred =
    .title = Figura en un registro de inhabilitación o de exclusión
    .why = La lista indica que el proveedor figura en un registro de empresas inhabilitadas o excluidas, o uno de sus nombres o números consta en un registro de ese tipo que se ha cargado para esta comprobación. Algunas leyes prevén registros así, y la inhabilitación es una de las medidas previstas en las normas de los Estados Unidos contra la trata. La inscripción puede deberse a otro motivo, puede haber expirado o puede ser la de una empresa con un nombre parecido; solo el propio registro lo aclara.
    .ask = ¿Es suya la inscripción? Indiquen, por favor, el registro, el número y la fecha de la resolución, su motivo y su fin, o dígannos por qué la impugnan.
    .action = Consultar el propio registro antes de actuar; decide el servicio jurídico. No supone un rechazo automático.

rule-excl-relied-on-entity =
    .title = Posible motivo legal de exclusión en una entidad en la que se apoya la oferta
    .why = El licitador recurre a las capacidades de un proveedor de un nivel inferior para cumplir los criterios de selección, o lo tiene como miembro de su unión temporal o consorcio, y para ese proveedor se ha señalado un posible motivo legal de exclusión. En algunas leyes, un motivo en una entidad de este tipo cuenta en contra de la oferta. Si es así en este caso, y si la entidad puede sustituirse, corresponde decidirlo al servicio jurídico. No se dice nada sobre el propio licitador, y un proveedor para el que quedó abierta la pregunta de si se recurre a sus capacidades deja esto abierto.
    .ask = ¿Concurre el motivo en la entidad indicada, qué se ha hecho al respecto y van ustedes a sustituir a la entidad: por cuál y para cuándo?
    .action = Decide el servicio jurídico; ofrecer la sustitución de la entidad antes de descartar la oferta. No supone un rechazo automático.

rule-excl-declaration-missing =
    .title = No consta la declaración sobre los motivos de exclusión
    .why = No consta la fecha de una declaración sobre los motivos de exclusión de un licitador, o de un subcontratista en un sector marcado como de riesgo alto. Los licitadores la presentan de forma habitual; en compras de alto riesgo, los compradores pueden pedir lo mismo a los miembros de la cadena de suministro. Si una compra es de alto riesgo lo decide el comprador y no consta en la lista, por lo que se toma el sector en su lugar. La falta de un documento no dice nada sobre lo que habría declarado.
    .ask = Presenten, por favor, la declaración sobre los motivos de exclusión de cada entidad indicada, con su fecha.
    .action = Pedir el documento y fijar una fecha. No debe entenderse como un motivo de exclusión en sí; no supone un rechazo automático.

rule-structure-broken =
    .title = El lugar en la cadena es contradictorio
    .why = Lo que la lista dice aquí sobre quién está por debajo de quién no puede ser correcto: el proveedor superior que se indica no figura en la lista, el proveedor está por encima de sí mismo, se nombra a sí mismo como su proveedor superior o indica un nivel que sus proveedores superiores no confirman. Mientras siga así, puede que lo que se encuentre más abajo no llegue a la oferta a la que pertenece. Es un defecto de la lista y no dice nada sobre el proveedor. Si no se indica ningún nivel, ninguno puede ser contradictorio.
    .ask = ¿Para quién trabajan ustedes en esta oferta y en qué nivel? Indiquen, por favor, el número de ese proveedor tal como figura en la lista.
    .action = Corregir la fila y repetir la comprobación antes de fiarse de lo que se muestra para la oferta. No supone un rechazo automático.

rule-risk-inherited =
    .title = Señales graves más abajo en la cadena
    .why = Un proveedor por debajo de este tiene una señal de gravedad alta o crítica. Los compromisos que piden los compradores abarcan también a los subcontratistas, en todos los niveles, de modo que la oferta carga con lo que carga su cadena. Los indicadores de daño y los motivos legales pesan aquí lo mismo que allí; la exposición por país, sector o plantilla pierde un grado de gravedad en cada nivel. Es una regla nuestra, y la señal se refiere al otro proveedor: no dice nada sobre lo que este sabía o hizo. Si un proveedor por debajo no respondió nada, esto queda abierto.
    .ask = ¿Qué saben ustedes de las señales en el proveedor indicado, qué van a hacer al respecto y para cuándo?
    .action = Preguntar primero en el origen y dejar constancia de la influencia que tiene allí el licitador. Preferir la reparación a la sustitución. No supone un rechazo automático.

rule-shares-exceed-whole =
    .title = Los subcontratistas ejecutan más que el total
    .why = Las partes del contrato que la lista indica para los subcontratistas directos suman más que el contrato. La parte de alguno es errónea, es la de otro contrato o figura dos veces en la lista; entonces también es erróneo lo que se muestra como la parte del valor a la que afecta una señal. Es un defecto de la lista y no dice nada sobre el proveedor. La suma se redondea al porcentaje entero, ya que las partes suelen estar redondeadas.
    .ask = ¿Qué parte del valor de este contrato ejecuta cada uno de sus subcontratistas directos, en porcentaje?
    .action = Corregir los porcentajes antes de fiarse de lo que se muestra como parte del valor. No supone un rechazo automático.

rule-shared-by-rival-bids =
    .title = Figura en ofertas competidoras
    .why = El mismo proveedor figura en varias ofertas que compiten por un mismo lote. Lo que se encuentre sobre él cuenta en cada una de ellas y, gane la que gane, la cuestión permanece. En mercados pequeños es habitual y no dice nada sobre el proveedor.
    .ask = ¿En cuáles de estas ofertas participan ustedes y con qué parte del trabajo?
    .action = Aclarar de una sola vez lo que está pendiente sobre este proveedor, para todas las ofertas en las que figura, y tratar a los licitadores por igual. No supone un rechazo automático.

rule-address-shared-by-rivals =
    .title = Dirección de un proveedor de una oferta competidora
    .why = Un proveedor de una oferta competidora indica la misma dirección en la misma localidad. Puede que dos nombres correspondan a una sola empresa, y que entonces la otra oferta no recoja lo que se encontró sobre ella. Los centros de negocios y los polígonos industriales los comparten muchas empresas que no tienen nada que ver entre sí.
    .ask = ¿Quién más trabaja en esta dirección y qué relación tienen ustedes con esa empresa?
    .action = Averiguar si ambas son una sola empresa o un solo grupo; en ese caso, entender que lo que se encontró sobre cualquiera de ellas vale para las dos. No supone un rechazo automático.

rule-registration-shared-by-rivals =
    .title = Número de registro de un proveedor de una oferta competidora
    .why = Otro proveedor, de una oferta competidora, indica el mismo número de registro en el mismo país. Un registro asigna un número una sola vez: o ambos son una sola empresa con dos nombres, de modo que lo que se encontró sobre uno falta en el otro, o uno de los números es erróneo.
    .ask = ¿Cuál es el número con el que están registrados ustedes y con qué otros nombres operan?
    .action = Comparar ambas entradas con el registro; si son una sola empresa, entender que lo que se encontró sobre cualquiera de ellas vale para las dos. No supone un rechazo automático.

rule-tiers-undisclosed =
    .title = Subcontratación declarada, ningún subcontratista indicado
    .why = El proveedor encarga a terceros una parte del contrato y en la lista no hay ningún subcontratista por debajo de él. A quien nadie conoce, nadie puede preguntarle. Pesa más en un sector marcado como de riesgo alto. Puede que aún no se haya elegido a los subcontratistas o que simplemente falten en la lista; una lista que no dice quién está por debajo de quién da «desconocido».
    .ask = Indiquen, por favor, los subcontratistas y proveedores de mano de obra a los que tienen previsto recurrir, con el país, el centro y la parte del trabajo.
    .action = Pedir los nombres antes de la adjudicación en los lotes de mayor riesgo; en los demás, antes de que empiecen a trabajar. No supone un rechazo automático.

rule-flowdown-missing =
    .title = La cláusula contra la trata no se traslada
    .why = Se subcontrata trabajo y la cláusula contra la trata no se traslada a los subcontratistas y agentes, o quedó abierto si se traslada. Una obligación que se detiene en el primer contrato no llega a las personas que están al final de la cadena. Una pregunta que queda abierta pesa menos que un «no». Una lista sin esta pregunta da «desconocido».
    .ask = Muestren, por favor, la cláusula que figura en sus contratos con subcontratistas y agentes, y dígannos cuáles de ellos la han firmado.
    .action = Hacer que se modifiquen los contratos antes de que empiece el subcontratista. No supone un rechazo automático.

rule-labour-only-sub =
    .title = Proveedor de mano de obra por debajo del primer subcontratista
    .why = Una empresa que solo aporta personal está dos o más contratos por debajo del licitador. Cuanto más abajo está, menos ve el licitador quién contrata, dirige y paga a las personas trabajadoras. Estas cadenas son habituales y legales, sobre todo en la construcción. Si la lista no indica el nivel, los eslabones hasta el licitador pueden mostrar que se alcanza; de lo contrario, la regla da «desconocido». Que el límite sea dos es nuestro valor predeterminado.
    .ask = ¿Quién dirige y quién paga a estas personas, quién las contrató y por qué no las emplea una empresa situada más arriba en la cadena?
    .action = Acordar comprobaciones directas de los salarios y la contratación en esta empresa. Por sí solo nunca es motivo de rechazo.

rule-price-below-labour-cost =
    .title = Precio de la mano de obra inferior al coste del mínimo legal
    .why = El precio de la mano de obra dividido por las horas presupuestadas es inferior al salario mínimo legal por hora con un recargo por seguridad social, vacaciones y conceptos similares. Un precio con el que no pueden pagarse salarios legales lo pagan a menudo las personas trabajadoras. Todos los importes proceden de la lista; las 173 horas al mes (40 horas a la semana) y el recargo del 20 por ciento son nuestros valores predeterminados, y donde la ley exige menos el precio puede ser correcto. Un número de horas equivocado es la explicación más frecuente. La Directiva 2014/24/UE tiene un procedimiento para las ofertas anormalmente bajas en el que primero se explica el licitador; lo conocemos por resúmenes.
    .ask = Desglosen, por favor, el precio de la mano de obra por hora: salario, seguridad social, vacaciones y bajas por enfermedad, supervisión, gastos generales, y las horas en las que se basa.
    .action = Aplicar el procedimiento para las ofertas anormalmente bajas, en el que primero se explica el licitador. Preguntarse también si el presupuesto del propio comprador permite salarios legales. No supone un rechazo automático.

rule-audit-absent-high-risk =
    .title = Exposición alta y ninguna verificación independiente reciente
    .why = El trabajo se realiza en un sector marcado como de riesgo alto, o en un país clasificado en el Nivel 3 o como caso especial en el Informe sobre la Trata de Personas de los Estados Unidos, y no se indica ninguna verificación independiente de las condiciones de trabajo en los últimos 24 meses. Una verificación sin seguimiento demuestra poco, y las auditorías detectan mal el trabajo forzoso, de modo que vale más una verificación en la que participen las personas trabajadoras. El período, y lo que se considera exposición alta, son nuestros valores predeterminados. Una lista sin una columna para las verificaciones da «desconocido».
    .ask = ¿Cuándo se verificaron por última vez de forma independiente las condiciones de trabajo en el centro, quién lo hizo, se entrevistó a las personas trabajadoras sin la presencia de sus mandos y qué se hizo con los hallazgos?
    .action = Acordar una verificación adecuada al riesgo, si es posible dirigida por los trabajadores o no anunciada; sin auditorías generalizadas. No supone un rechazo automático.

rule-audit-findings-open =
    .title = Hallazgos de la última verificación aún abiertos
    .why = Siguen abiertos hallazgos críticos o mayores de la última verificación de las condiciones de trabajo. Cada hallazgo necesita una medida, alguien que responda de ella y una fecha. Los hallazgos críticos pesan más. Que haya hallazgos muestra que alguien miró, y la transparencia sobre ellos no debería castigarse; lo que cuenta es si se están cerrando. Hacen falta los dos números para descartar la señal.
    .ask = Envíen, por favor, el plan para cerrar los hallazgos abiertos: qué, quién, para cuándo y cómo se comprobará con las personas trabajadoras.
    .action = Acordar fechas y hacer su seguimiento; medidas solo si nada avanza. No supone un rechazo automático.

rule-allegation-open =
    .title = Denuncia verosímil aún abierta
    .why = Hay abierta una denuncia verosímil de trata o trabajo forzoso relativa al proveedor. Las normas de los Estados Unidos exigen comunicar y examinar la información verosímil, venga de donde venga. Una denuncia no es una constatación: el proveedor tiene derecho a ser escuchado, y no debe ponerse en peligro a quien haya hablado. Pesa más cuando las propias respuestas del proveedor mencionan también un daño.
    .ask = ¿Cuál es su versión sobre la denuncia, qué han examinado ustedes y con qué resultado, y qué pruebas pueden enviar? No envíen nombres de personas trabajadoras, por favor.
    .action = Conceder un derecho de réplica con una fecha; mantener la confidencialidad de la fuente. Sin penalización por ahora; no supone un rechazo automático.

rule-remediation-absent =
    .title = Daño indicado, sin plan para repararlo
    .why = Las respuestas del proveedor mencionan un daño de gravedad alta o crítica (retención de documentos, restricción de movimiento, retención de salarios, deducciones no permitidas, deudas, violencia o amenazas, trabajo infantil, engaño o comisiones pagadas por las personas trabajadoras), y no hay un plan para repararlo o esa pregunta quedó abierta. La reparación es lo que más necesitan las personas trabajadoras y habla a favor del proveedor. Una pregunta que queda abierta pesa menos que un «no». Si primero se pone fin al contrato, la pérdida puede recaer en las personas trabajadoras. Una lista que no pregunta por un plan da «desconocido».
    .ask = ¿Cuál es el plan para las personas trabajadoras afectadas: apoyo, devolución del dinero, documentos devueltos; con quién se acordó, quién responde de él y para cuándo?
    .action = Acordar un plan con fechas y hacer su seguimiento por pasos; poner fin a la relación es el último paso. Seguir el mecanismo nacional de derivación cuando pueda haber personas trabajadoras en peligro. No supone un rechazo automático.

rule-answers-contradict =
    .title = Las respuestas se contradicen
    .why = Dos respuestas del proveedor no pueden ser correctas a la vez: ninguna comisión pero un importe por persona, o comisiones y un importe de cero; ninguna agencia pero una nombrada, o una agencia y «ninguna» como nombre; ningún plan pero partes de él; más migrantes que personas trabajadoras; migrantes y un porcentaje de cero, o un porcentaje y ningún migrante; o ningún alojamiento pero un alojamiento conforme a las normas. A menudo se trata de un error al rellenar el formulario. Hasta que se aclare, las respuestas no deberían darse por buenas. Solo se comparan las respuestas dadas: una laguna no puede contradecir nada, de modo que no bloquea los demás pares, y si no puede compararse ningún par, la regla da «desconocido».
    .ask = Dos de sus respuestas no concuerdan. ¿Cuál es la correcta?
    .action = Hacer que se aclare antes de seguir valorando la oferta. No supone un rechazo automático.

rule-plan-missing-legal =
    .title = Plan de cumplimiento exigido y ausente
    .why = La parte ejecutada fuera de los Estados Unidos supera el umbral del Reglamento Federal de Adquisiciones (FAR), y el proveedor dice que no tiene un plan contra la trata. Por encima del umbral, un plan de cumplimiento es condición para la adjudicación y se traslada a los subcontratos de la misma cuantía; los artículos comerciales disponibles en el mercado (COTS) están exentos. Si nada dice si los artículos son de ese tipo, se consideran no exentos, porque una laguna no debe descartar la señal. El umbral cambia en fechas fijadas, y el día de la comprobación decide cuál se aplica.
    .ask = Envíen, por favor, su plan de cumplimiento y el día desde el que se aplicó, o demuestren que solo se suministran artículos comerciales disponibles en el mercado (COTS) o que lo que se ejecuta fuera de los Estados Unidos no alcanza el umbral.
    .action = Sin adjudicación hasta que se reciban el plan y la certificación; un plan puede ajustarse al tamaño y al riesgo del contrato. No supone un rechazo automático.

rule-cert-missing =
    .title = Certificación sobre la trata exigida y ausente
    .why = La parte que un licitador ejecuta fuera de los Estados Unidos supera el umbral, y la lista pide la certificación sobre la trata y no contiene su fecha. La certificación es condición para la adjudicación: dice que existe un plan y que, tras la diligencia debida, o bien no se encontró nada o bien se adoptaron medidas de reparación y derivación. La falta de un documento no dice nada sobre lo que habría certificado. Se considera licitador a quien no se indica que esté por debajo de otro proveedor; para los subcontratistas hay una comprobación propia.
    .ask = Envíen, por favor, la certificación conforme a FAR 52.222-56 con su fecha, e indiquen los agentes y subcontratistas que abarca.
    .action = Obtener la certificación antes de la adjudicación. No supone un rechazo automático.

rule-cert-subcontractor-missing =
    .title = Subcontratista por encima del umbral sin certificación
    .why = La parte propia que un subcontratista o agente ejecuta en el extranjero supera el umbral, y la lista pide su certificación y no contiene su fecha. El licitador la obtiene antes de adjudicar el subcontrato, en cualquier nivel. Es un paso que todavía puede darse y no dice nada sobre el trato que reciben las personas trabajadoras del subcontratista.
    .ask = Obtengan, por favor, la certificación sobre la trata de este subcontratista antes de adjudicar el subcontrato, y envíennos una copia con su fecha.
    .action = Suspender ese subcontrato hasta que se disponga de la certificación; el resto de la oferta puede seguir adelante. No supone un rechazo automático.

rule-cert-lapsed =
    .title = Certificación sobre la trata de hace más de un año
    .why = La certificación sobre la trata tiene más de un año. Por encima del umbral, la cláusula contractual pide una nueva cada año mientras dure el contrato, porque los agentes, los subcontratistas y las personas trabajadoras cambian. Si no se indica el valor ejecutado en el extranjero, una certificación que se presentó cuenta como necesaria. Una certificación antigua no significa que algo haya ido mal desde entonces.
    .ask = Renueven, por favor, la certificación y dígannos qué ha cambiado desde la última: agentes, subcontratistas, casos detectados.
    .action = Enviar un recordatorio y fijar una fecha; acudir a las medidas previstas en el contrato solo si no se presenta. No supone un rechazo automático.

rule-cert-abuse-unremedied =
    .title = La certificación indica un abuso aún sin reparar
    .why = La certificación dice que se detectó un abuso y no dice que se haya reparado. Solo puede emitirse una certificación cuando se han adoptado medidas de reparación y derivación, de modo que la adjudicación espera a que así sea. Decirlo abiertamente habla a favor del proveedor: la reparación cuenta en su favor, y el silencio no habría ayudado a las personas trabajadoras. La seguridad de las personas afectadas va antes que la oferta.
    .ask = ¿Qué se detectó y al personal de qué empresa afectaba, a quién se ayudó y cómo, qué se devolvió y a qué autoridad se informó? No envíen nombres de personas trabajadoras, por favor.
    .action = Ocuparse primero de la seguridad de las víctimas y de su derivación y acordar después un plan de reparación con fechas; no poner fin al contrato en silencio. No supone un rechazo automático.

rule-good-eo13126-uncertified =
    .title = Producto final de la lista sin su certificación
    .why = El bien y su país figuran en la lista de productos del trabajo infantil forzoso o en condiciones de servidumbre conforme a la Orden Ejecutiva 13126, y la lista de proveedores no contiene la fecha de la certificación correspondiente. Por encima del umbral de microcompras, el proveedor certifica que se esforzó de buena fe por averiguar si se utilizó ese tipo de trabajo. Ni ese umbral ni las excepciones por origen y valor están en esta regla, porque cambian y porque el origen por sí solo no las resuelve. La lista nombra bienes y países y no constata nada sobre una empresa; una combinación que no figura en la edición fechada que aquí se usa es «desconocida» y no queda descartada.
    .ask = ¿Suministran ustedes este bien procedente de este país? En caso afirmativo, envíen, por favor, la certificación conforme a FAR 52.222-18 y dígannos qué hicieron para averiguarlo; en caso negativo, dígannos de dónde procede el bien. Si se aplica una excepción, indíquenla, por favor.
    .action = Obtener la certificación antes de la adjudicación si la compra supera el umbral de microcompras y no se aplica ninguna excepción. No supone un rechazo automático.

rule-dprk-labour =
    .title = Trabajo de nacionales de Corea del Norte
    .why = Se indica Corea del Norte como país del que proceden personas trabajadoras, o como país del proveedor o de su centro. La legislación de los Estados Unidos prohíbe la entrada de los bienes producidos con trabajo de nacionales de Corea del Norte, trabajen donde trabajen. Las personas afectadas no tienen la culpa, y su seguridad va antes que cualquier pregunta que se haga en el centro; la señal no se refiere, sin más, a alguien que huyó de allí, lo que corresponde aclarar al servicio jurídico. Para descartar la señal deben conocerse tanto los países de origen de las personas trabajadoras como un país del proveedor. Los bienes e insumos de Corea del Norte los detecta la regla sobre regiones y orígenes.
    .ask = Confirmen, por favor, de qué países proceden las personas que trabajan en todos los centros para este contrato, quién las colocó y a quién se pagan sus salarios. No envíen nombres, por favor.
    .action = Trasladarlo al servicio jurídico antes de la adjudicación y antes de dirigirse a nadie en el centro. No supone un rechazo automático.

rule-good-priority-sector-china =
    .title = Bien o insumo de un sector prioritario, de China o de origen abierto
    .why = Un bien o un insumo pertenece a un sector que el grupo de trabajo de los Estados Unidos sobre el trabajo forzoso designa como prioritario, y procede de China, o la lista pregunta por su origen y no lo indica. Que un sector esté designado significa un riesgo mayor de que el material proceda de Xinjiang y de que un envío se examine con más detenimiento en la frontera. Tiene gravedad alta si los bienes o insumos proceden de China; si su origen está abierto tiene gravedad media, porque puede tratarse solo de un dato que falta. Cada sector cuenta desde el día en que se designó. El sector no dice nada sobre cómo trata la empresa a las personas que emplea, y China como origen no significa Xinjiang.
    .ask = ¿De qué explotación agrícola, mina o planta proceden el bien y sus principales insumos, en cada fase, y qué documentos lo muestran?
    .action = Pedir el rastro de los insumos indicados; otra vía es una fuente alternativa. Es una pregunta, no un motivo de rechazo.

rule-good-under-order =
    .title = Bien y origen objeto de una orden de las aduanas de los EE. UU.
    .why = El bien y su país se mencionan en una orden de retención (Withhold Release Order, WRO) vigente de la Oficina de Aduanas y Protección Fronteriza de los Estados Unidos, que retiene esos bienes en la frontera porque hay razones para sospechar trabajo forzoso. Tiene gravedad alta si la orden se refiere a todo el país o la lista de proveedores nombra el lugar, y media si la orden se refiere a una parte del país que esa lista no nombra. Algunas órdenes dejan fuera a determinados fabricantes o se refieren a un tipo de mina, por lo que hay que leer lo que dice la orden. Se refiere a bienes y no constata nada sobre esta empresa. Las órdenes cambian, y la lista de órdenes que aquí se usa es una copia de una fecha determinada.
    .ask = ¿Procede este bien, o algo de lo que contiene, del lugar que menciona la orden? Envíen, por favor, lo que permita seguir su rastro hasta la explotación agrícola, mina o planta, o dígannos qué excepción se aplica.
    .action = Leer la orden en la página de quien la publica y pedir después documentos de trazabilidad o una fuente alternativa; los bienes a los que se aplica no se despacharán en los Estados Unidos. No supone un rechazo automático.

rule-xpcc-link =
    .title = El nombre apunta al Cuerpo de Producción y Construcción de Xinjiang
    .why = El nombre del proveedor, otro de sus nombres o el nombre de su propietario dice Cuerpo de Producción y Construcción de Xinjiang (XPCC, Bingtuan, Xinjian Group), o una división o un regimiento numerados del Cuerpo junto a un nombre de Xinjiang. El Cuerpo y sus organismos subordinados y afiliados figuran en la lista de entidades de la Ley de Prevención del Trabajo Forzoso Uigur (UFLPA), y su algodón se menciona en una orden de retención (Withhold Release Order, WRO) de las aduanas de los Estados Unidos, sustituida desde entonces en la práctica por esa ley. Una empresa del Cuerpo puede estar registrada en otra provincia o comerciar a través de otro país, y entonces su dirección no dice nada. Un nombre es un indicador y nada más: en China, 兵团 por sí solo designa también cualquier otro cuerpo, y una empresa puede haber cambiado de manos. «Sin señal» quiere decir que los nombres, tal como están escritos, no contienen ninguna de estas palabras; los propietarios que la lista no nombra no se detectan.
    .ask = ¿Pertenecen ustedes al Cuerpo de Producción y Construcción de Xinjiang, es este propietario o gestor de su empresa, o le compran ustedes? Indiquen, por favor, sus propietarios hasta el último, y la explotación agrícola, mina o planta de la que proceden sus bienes.
    .action = Determinar antes de la adjudicación a quién pertenece la empresa, a partir del registro mercantil; pedir después documentos de trazabilidad o una fuente alternativa. Si pertenece al Cuerpo, el servicio jurídico decide sobre sus bienes. No supone un rechazo automático.

rule-name-of-xinjiang =
    .title = El nombre, o el del propietario, contiene un lugar de Xinjiang
    .why = El nombre del proveedor, otro de sus nombres o el nombre de su propietario contiene el nombre de Xinjiang o de un lugar de allí, mientras que ni la región ni la localidad ni la dirección lo indican. La legislación de los Estados Unidos presume que los bienes de Xinjiang se producen con trabajo forzoso, dondequiera que esté registrada la empresa que los vende. Una empresa puede llevar el nombre de un lugar por muchas razones: sus fundadores, un plato, una familia, una sede anterior. Lo revelador es de dónde proceden sus bienes y las personas que trabajan en ella. Los nombres que se comparten con lugares de otras partes cuentan solo en China, y los más comunes, en ningún caso. «Sin señal» quiere decir que los nombres, tal como están escritos, no contienen ninguna de estas palabras, y nada más.
    .ask = ¿Por qué aparece este lugar en su nombre o en el de su propietario? ¿Tienen ustedes, su propietario o sus proveedores un centro allí, y de qué explotación agrícola, mina o planta proceden sus bienes y los principales insumos de estos?
    .action = Preguntar de dónde proceden los bienes y pedir documentos si la respuesta es Xinjiang. El nombre por sí solo no decide nada. No supone un rechazo automático.

rule-excl-labour-market-misconduct =
    .title = Indicios que pueden contar sin una condena
    .why = Para un mismo proveedor se indican varios indicadores fuertes de trabajo forzoso. Conforme a la Ley de Contratación Pública del Reino Unido (Procurement Act 2023), una autoridad puede excluir a un proveedor sin condena cuando considere que hay pruebas suficientes de esclavitud o trata, en el país o en el extranjero; si estas respuestas se acercan a eso corresponde decidirlo al servicio jurídico, y la Ley exige oír primero al proveedor. Cuántos indicadores hacen falta es nuestro valor predeterminado. Esto no constata que haya ocurrido nada de ese tipo, y la seguridad de las personas trabajadoras va antes que la oferta.
    .ask = Expongan, por favor, su versión sobre los puntos que se les indican: qué se encontró y cuándo, qué se ha hecho por las personas trabajadoras afectadas y qué ha cambiado desde entonces. No envíen nombres de personas trabajadoras, por favor.
    .action = Trasladarlo al servicio jurídico; informar al proveedor, escucharlo y ponderar lo que ha corregido antes de decidir. Valorar primero la derivación de posibles víctimas. No supone un rechazo automático.

rule-excl-associated-declaration-missing =
    .title = No consta la declaración de una entidad en la que se apoya la oferta
    .why = El licitador recurre a las capacidades de esta entidad para cumplir las condiciones de participación, o la tiene en su consorcio, y no consta la fecha de su declaración sobre los motivos de exclusión. La Ley de Contratación Pública del Reino Unido (Procurement Act 2023) considera a estas personas asociadas igual que al propio licitador, sea cual sea el sector; el licitador puede sustituirlas antes de que se le excluya a causa de ellas. La falta de un documento no dice nada sobre lo que habría declarado.
    .ask = Presenten, por favor, la declaración sobre los motivos de exclusión de esta entidad, con su fecha, o dígannos por quién la sustituirían.
    .action = Pedir el documento y fijar una fecha. No debe entenderse como un motivo de exclusión en sí; no supone un rechazo automático.

rule-product-ban-forced-labour =
    .title = Producto al que puede afectar la prohibición de la Unión sobre el trabajo forzoso
    .why = Se menciona por trabajo forzoso el bien, uno de sus insumos o el centro en el que se fabrica: Xinjiang, Corea del Norte o el algodón de Turkmenistán, donde, según se ha informado, es el propio Estado quien impone el trabajo, tienen gravedad alta; un bien o insumo de la lista del Departamento de Trabajo de los Estados Unidos tiene gravedad media. A partir del 14 de diciembre de 2027, los productos realizados con trabajo forzoso en cualquier fase no podrán introducirse ni comercializarse en el mercado de la Unión ni exportarse desde este, sea cual sea el tamaño de la empresa o la proporción de la parte afectada. Las autoridades deciden producto por producto, primero donde el daño es grave y la empresa tiene influencia; una lista nombra bienes y países y no constata nada sobre esta empresa. La Comisión debe mantener una base de datos propia, que no está incluida; qué listas se toman en su lugar es elección nuestra.
    .ask = ¿De qué explotación agrícola, mina o planta proceden el producto y sus principales insumos, cómo saben ustedes que allí no se utilizó trabajo forzoso y qué suministrarían en su lugar si una autoridad prohibiera el producto?
    .action = Pedir el rastro y una fuente alternativa, y fijar en el contrato quién asume el riesgo de una prohibición. Es una pregunta, no un motivo de rechazo.

rule-tiers-too-deep =
    .title = Cadena de subcontratistas de más de dos eslabones
    .why = En la construcción o la limpieza, la cadena que nombra la lista tiene más de dos eslabones por debajo del licitador, o este proveedor está en el tercer eslabón o más abajo. Según las normas noruegas, los compradores públicos permiten como máximo dos en esos contratos por encima de un límite de valor, salvo que concedan una exención: cuanto más larga es la cadena, menos se ven los salarios y la contratación. Los proveedores de bienes no cuentan como eslabones y se dejan fuera si la lista indica su función; el valor del contrato y una exención ya concedida no pueden verse aquí. Solo se cuentan los eslabones que nombra la lista, de modo que una cadena puede ser más larga de lo que parece.
    .ask = ¿Por qué es necesario cada eslabón de la cadena por debajo de ustedes, quién realiza el trabajo en el último y puede acortarse la cadena? Si tienen o solicitan una exención, envíenla, por favor, con sus motivos.
    .action = Hacer que se acorte la cadena antes de que empiecen los trabajos, o decidir sobre una exención y dejar constancia del porqué. No supone un rechazo automático.

rule-stage-origin-open =
    .title = No se indica el origen de materias primas y componentes
    .why = El proveedor fabrica bienes de un tipo que la lista noruega de alto riesgo valora en cada fase, desde la materia prima, pasando por el componente, hasta el producto terminado, y la lista de proveedores pregunta de dónde proceden los insumos y no obtiene respuesta. Las fases más alejadas del comprador son a menudo las de mayor riesgo, de modo que el país de la última fábrica dice poco. Qué sectores se toman por los grupos de productos es una lectura nuestra; las empresas que comercian con esos bienes se clasifican en el comercio, y la regla no las alcanza. Es un dato que falta y no dice nada sobre el proveedor.
    .ask = ¿De qué países proceden las principales materias primas y los principales componentes de los bienes?
    .action = Pedir únicamente el dato que falta, y solo para los bienes de este contrato. No es motivo de rechazo.

rule-disclosure-missing-uk =
    .title = No consta la declaración según la ley británica sobre la esclavitud moderna
    .why = El proveedor ejerce actividad en el Reino Unido, su volumen de negocios alcanza los 36 millones de libras y en la lista no consta ninguna declaración. La Ley sobre la Esclavitud Moderna (Modern Slavery Act) pide a las empresas de ese tamaño una declaración anual sobre lo que hacen contra la esclavitud y la trata, y las directrices del Gobierno recomiendan publicarla en los seis meses siguientes al cierre del ejercicio. El volumen de negocios de la lista se toma como el volumen de negocios mundial del grupo; una declaración de la matriz puede cubrir al proveedor. Si el país de registro o el del trabajo es el Reino Unido, se considera que ejerce actividad allí. Un importe en otra moneda se compara según un tipo de cambio público de ese momento. Que falte un enlace no significa que falte una declaración.
    .ask = Envíen, por favor, el enlace a su última declaración conforme al artículo 54 de la Ley sobre la Esclavitud Moderna (Modern Slavery Act), o dígannos por qué su empresa queda fuera de su ámbito de aplicación.
    .action = Pedir el enlace o el motivo por el que no existe tal obligación. Informar a un regulador no es tarea del comprador. No supone un rechazo automático.

rule-disclosure-missing-au =
    .title = No consta la declaración según la ley australiana sobre la esclavitud moderna
    .why = El proveedor ejerce actividad en Australia, su volumen de negocios alcanza los 100 millones de dólares australianos y en la lista no consta ninguna declaración. La Ley sobre la Esclavitud Moderna (Modern Slavery Act) pide a las entidades con esos ingresos consolidados una declaración anual sobre siete puntos, que se incorpora a un registro público en los seis meses siguientes al final del período. El volumen de negocios de la lista se toma como los ingresos consolidados, y una declaración conjunta del grupo puede cubrir al proveedor. Un importe en otra moneda se compara según un tipo de cambio público de ese momento. Que falte un enlace no significa que falte una declaración.
    .ask = Envíen, por favor, el enlace a su última declaración en el registro de declaraciones sobre esclavitud moderna, o dígannos por qué su empresa queda fuera del ámbito de aplicación de la Ley.
    .action = Pedir el enlace o el motivo por el que no existe tal obligación. Informar a un regulador no es tarea del comprador. No supone un rechazo automático.

rule-disclosure-missing-ca =
    .title = No consta el informe según la ley canadiense de cadenas de suministro
    .why = El proveedor cotiza en una bolsa canadiense, o ejerce actividad en Canadá y alcanza dos de tres umbrales: 20 millones de dólares canadienses de activos, 40 millones de ingresos, 250 personas empleadas; y en la lista no consta ningún informe. La Ley pide a esas empresas que informen, a más tardar el 31 de mayo de cada año, sobre el trabajo forzoso y el trabajo infantil si fabrican, venden o importan bienes, o si controlan una empresa que lo hace. Tiene gravedad baja si en la lista no constan bienes, ya que solo la empresa sabe con qué más comercia. Si no se indica una cotización en bolsa, deciden solo los umbrales. Un importe en otra moneda se compara según un tipo de cambio público de ese momento. Que falte un enlace no significa que falte un informe.
    .ask = Envíen, por favor, el enlace a su último informe conforme a la Ley de lucha contra el trabajo forzoso y el trabajo infantil en las cadenas de suministro (Fighting Against Forced Labour and Child Labour in Supply Chains Act), o dígannos por qué su empresa queda fuera de su ámbito de aplicación.
    .action = Pedir el enlace o el motivo por el que no existe tal obligación. Informar a un regulador no es tarea del comprador. No supone un rechazo automático.

rule-disclosure-missing-no =
    .title = No consta el informe según la Ley de Transparencia de Noruega
    .why = El proveedor ejerce actividad en Noruega y supera dos de tres umbrales: 70 millones de coronas de ventas, 35 millones de balance, 50 puestos a tiempo completo; y en la lista no consta ningún informe. La Ley de Transparencia pide a esas empresas que publiquen, a más tardar el 30 de junio de cada año, un informe sobre su diligencia debida y que respondan a las preguntas en un plazo de tres semanas. Tiene gravedad baja si la empresa no está registrada en Noruega: las empresas extranjeras quedan dentro del ámbito de aplicación si tributan allí, lo que la lista no muestra. El personal de la lista se cuenta por personas, no por puestos a tiempo completo, y la Ley considera dos años seguidos. Un importe en otra moneda se compara según un tipo de cambio público de ese momento.
    .ask = Envíen, por favor, el enlace a su último informe conforme a la Ley de Transparencia, o dígannos por qué su empresa queda fuera de su ámbito de aplicación.
    .action = Pedir el enlace o el motivo por el que no existe tal obligación. Informar a un regulador no es tarea del comprador. No supone un rechazo automático.

rule-disclosure-missing-de =
    .title = Nada publicado sobre la ley alemana de cadenas de suministro
    .why = El proveedor ejerce actividad en Alemania, su plantilla alcanza el umbral de la Ley alemana de diligencia debida en las cadenas de suministro (1000 desde 2024, 3000 en 2023) y en la lista no consta ninguna declaración. La Ley cuenta la plantilla en Alemania; la lista conoce la de toda la empresa, por lo que esto es solo informativo. El informe anual se está abandonando: la autoridad ya no examina informes, y un proyecto de ley de septiembre de 2025 suprime la obligación con efecto desde 2023; no se ha verificado si se ha aprobado. Se mantienen las obligaciones de buscar riesgos y actuar ante ellos. Que falte un enlace no significa que falte una declaración.
    .ask = Si emplean ustedes a 1000 personas o más en Alemania: ¿dónde podemos leer su declaración de principios sobre derechos humanos y cómo se pueden presentar quejas? Si quedan ustedes fuera del ámbito de aplicación de la Ley, dígannos, por favor, por qué. No se pide ningún informe.
    .action = Preguntar dónde se puede leer la declaración o el motivo por el que no existe tal obligación. No pedir ningún informe; un proyecto de ley suprime esa obligación. Informar a un regulador no es tarea del comprador. No supone un rechazo automático.

rule-disclosure-missing-fr =
    .title = No consta el plan de vigilancia según la ley francesa
    .why = El proveedor está registrado en Francia y emplea a 5000 personas o más, y en la lista no consta ningún plan. Las sociedades francesas con 5000 personas empleadas o más en Francia, o 10 000 o más en el mundo, publican cada año un plan de vigilancia sobre derechos humanos, salud y medio ambiente. La lista conoce la plantilla de toda la empresa: a partir de 10 000 se cumple el criterio; entre 5000 y 9999, solo si trabajan en Francia, de modo que entonces la gravedad es baja. Un plan de la sociedad que ejerce el control cubre a sus filiales, y algunas formas jurídicas quedan fuera de la ley. Que falte un enlace no significa que falte un plan.
    .ask = Envíen, por favor, el enlace a su último plan de vigilancia, o dígannos por qué su sociedad queda fuera del ámbito de aplicación de la ley.
    .action = Pedir el enlace o el motivo por el que no existe tal obligación. Informar a un regulador no es tarea del comprador. No supone un rechazo automático.

rule-disclosure-missing-ch =
    .title = No consta el informe sobre trabajo infantil según la ley suiza
    .why = El proveedor está registrado en Suiza y alcanza dos de tres umbrales: 20 millones de francos de balance, 40 millones de ventas, 250 puestos a tiempo completo; y en la lista no consta ningún informe. Las empresas de ese tamaño comprueban si hay razones para sospechar trabajo infantil en lo que ofrecen, e informan solo si las hay. Por eso la falta de un informe tiene gravedad baja, y media si en la lista se comunica trabajo infantil. Los umbrales se calculan junto con las empresas que controla y a lo largo de dos años, lo que la lista no muestra; el personal de la lista se cuenta por personas. Un importe en otra moneda se compara según un tipo de cambio público de ese momento.
    .ask = ¿Comprobaron ustedes si hay razones para sospechar trabajo infantil en su cadena de suministro, con qué resultado y dónde podemos leerlo?
    .action = Pedir el resultado de la comprobación; basta una nota breve si no hay obligación de informar. Informar a un regulador no es tarea del comprador. No supone un rechazo automático.

rule-disclosure-missing-eu =
    .title = Nada publicado sobre la diligencia debida de la UE
    .why = El proveedor es tan grande como las empresas a las que se aplica la Directiva de la UE sobre diligencia debida, y en la lista no consta ninguna declaración pública al respecto. La Directiva se aplicará a partir del 26 de julio de 2029 a las empresas de la UE con más de 5000 personas empleadas y más de 1500 millones de euros de volumen de negocios, y a otras empresas que ingresen más de 1500 millones de euros en la UE. El volumen de negocios en la UE no está en la lista: se toma en su lugar el de toda la empresa, de modo que las otras empresas se nombran solo a título informativo. Qué publica exactamente una empresa depende del Derecho nacional, que esta regla no conoce. Un importe en otra moneda se compara según un tipo de cambio público de ese momento.
    .ask = ¿Dónde podemos leer cómo lleva a cabo su empresa la diligencia debida en materia de derechos humanos, o por qué queda fuera del ámbito de aplicación de la Directiva?
    .action = Pedir el enlace o el motivo por el que no existe tal obligación. Informar a un regulador no es tarea del comprador. No supone un rechazo automático.

rule-disclosure-missing-us-ca =
    .title = No consta la información exigida por la ley californiana de cadenas de suministro
    .why = El proveedor ejerce actividad en los Estados Unidos, comercia con bienes y su volumen de negocios supera los 100 millones de dólares estadounidenses; en la lista no consta ninguna información publicada. Los minoristas y fabricantes de ese tamaño que ejercen actividad en California dicen en su sitio web lo que hacen contra la esclavitud y la trata, aunque no hagan nada. La lista no conoce California: los Estados Unidos se toman en su lugar, y los bienes, la función de fabricante o el sector minorista se toman como la actividad principal de la empresa, por lo que esto es solo informativo. No se ha consultado el texto de la propia ley. Un importe en otra moneda se compara según un tipo de cambio público de ese momento.
    .ask = Si ejercen ustedes actividad en California como minorista o fabricante: ¿dónde podemos leer la información que publican sobre la esclavitud y la trata en su cadena de suministro?
    .action = Leer la información publicada, si la hay. Informar a un regulador no es tarea del comprador. No supone un rechazo automático.

rule-disclosure-stale =
    .title = La declaración es antigua
    .why = El ejercicio al que se refiere la declaración terminó hace más tiempo del que permite el plazo. Una declaración debe redactarse de nuevo cada año, ya que cambian los proveedores, los países y los riesgos. El plazo de 18 meses son doce para el ejercicio y seis para publicar, según las orientaciones del Reino Unido; otras leyes fijan otras fechas. Puede que en otra dirección se haya publicado una declaración más reciente.
    .ask = ¿Cuándo deben presentar su próxima declaración, y hay una más reciente que la que indicaron?
    .action = Enviar un recordatorio al proveedor y leer la declaración más reciente. Tomar nota y mejorar; no es motivo de rechazo.

rule-disclosure-gap =
    .title = La declaración omite temas o no está firmada
    .why = La declaración omite al menos uno de seis temas (estructura, políticas, diligencia debida, áreas de riesgo, eficacia, formación), o no fue aprobada por el consejo de administración y firmada por un miembro de este. Los temas son los que menciona la ley del Reino Unido, que invita a las empresas a tratarlos y pide la aprobación y la firma. Otras leyes tienen otras listas. La lista de temas es un resumen del propio proveedor; la declaración misma puede decir más.
    .ask = ¿Qué temas añadirá su próxima declaración y quién la aprobará y la firmará?
    .action = Una observación para la próxima declaración. No es motivo de rechazo.

rule-answer-unknown =
    .title = Pregunta clave sin una respuesta de fondo
    .why = Se hizo al proveedor una pregunta clave, sobre comisiones, documentos, salarios, daños, contratos, quejas, el plan o la ley, y escribió que no lo sabe o que no lo va a decir. La falta de información no significa que no haya riesgo: la respuesta adversa tendría gravedad alta o crítica, de modo que la que queda abierta tiene gravedad media, nuestro valor predeterminado. No saber puede ser honesto, sobre todo en las empresas pequeñas, y es mejor que adivinar. Una celda en blanco no es una negativa y no da lugar a señal. Se dejan fuera las preguntas cuya respuesta abierta ya trata otra regla.
    .ask = Han dejado abierta una pregunta clave. ¿Pueden responderla ahora, o decirnos para cuándo y a quién podríamos preguntar en su lugar?
    .action = Preguntar una vez, con una fecha, y decir por qué es importante. No supone un rechazo automático.

rule-answer-unknown-minor =
    .title = Pregunta sobre la plantilla sin una respuesta de fondo
    .why = Se preguntó al proveedor por los horarios, los permisos, los grupos en riesgo, las agencias, las personas migrantes o las denuncias abiertas, y escribió que no lo sabe o que no lo va a decir. La respuesta adversa tendría gravedad media, de modo que la que queda abierta tiene gravedad baja, nuestro valor predeterminado. Quien no sabe cómo llegó su personal no puede velar por él; pero muchas empresas no registran de dónde procede su personal, ni tienen por qué. Una celda en blanco no es una negativa y no da lugar a señal.
    .ask = Han dejado abierta una pregunta sobre su plantilla. ¿Pueden responderla ahora, aunque solo sea con una estimación?
    .action = Tomar nota y preguntar una vez. No es motivo de rechazo.

rule-answers-stale =
    .title = Respuestas de hace más de un año
    .why = El proveedor dio sus respuestas hace más de un año. Las personas trabajadoras, las agencias y los centros cambian en una temporada; por el mismo motivo, las certificaciones conforme al FAR de los Estados Unidos se renuevan cada año. El plazo de 365 días es nuestro valor predeterminado. Las respuestas pueden seguir siendo ciertas.
    .ask = ¿Siguen siendo ciertas sus respuestas? Confírmenlas, por favor, o envíennos lo que haya cambiado.
    .action = Hacer que se confirmen las respuestas antes de la adjudicación. No es motivo de rechazo.

rule-field-missing-required =
    .title = Un dato necesario está vacío
    .why = Está vacío el nombre, el país de registro, el país del trabajo o el sector. En estos cuatro datos se apoya la comprobación: las listas de vigilancia necesitan el nombre y un país; los niveles de los países, las regiones y los bienes necesitan el lugar; y el nivel del sector necesita el sector. El conjunto es elección nuestra. Una lista que no tiene en absoluto esa columna da «desconocido», y el informe nombra la columna. Una celda vacía no dice nada sobre el proveedor.
    .ask = Rellenen, por favor, su nombre registrado, el país de registro, el país en el que se realiza el trabajo y el sector del trabajo.
    .action = Pedir el dato que falta. No es motivo de rechazo.

rule-code-unrecognised =
    .title = País, sector, importe o fecha que no se entiende
    .why = Una celda contiene un país, un sector, un importe, una moneda o una fecha que no pudo leerse: está mal escrito, es ambiguo (Corea, Congo, 03/04/2025) o no existe ese código. No se adivina; todas las reglas que necesitan la celda dan «desconocido» para este proveedor, lo que puede ocultar lo que buscan las demás reglas. El informe muestra la celda y lo que dice. Es un error del formulario, no del proveedor.
    .ask = ¿A qué país, sector, importe o fecha se refieren ustedes? Indiquen, por favor, los países con códigos de dos letras (ISO 3166-1), las monedas con códigos de tres letras (ISO 4217) y las fechas como año-mes-día.
    .action = Corregir la celda y repetir la comprobación. No es motivo de rechazo.

rule-currency-unresolvable =
    .title = Importe que no puede compararse
    .why = El importe del contrato o el volumen de negocios está en una moneda que no se indica o para la que no se conoce ningún tipo de cambio de ese momento. Los umbrales de las leyes están en otras monedas, de modo que las reglas que comparan el importe dan «desconocido». El importe en sí puede ser correcto.
    .ask = ¿En qué moneda está el importe? Indiquen, por favor, su código de tres letras.
    .action = Añadir la moneda, o un tipo de cambio con su fecha, y repetir la comprobación. No es motivo de rechazo.

rule-watchlist-exact =
    .title = Nombre o número que figura en una lista de vigilancia
    .why = Un nombre del proveedor coincide palabra por palabra con el de una entidad de una lista de vigilancia, o uno de sus números es el de esa entidad. Dos empresas pueden llevar el mismo nombre, así que se trata de una posible coincidencia hasta que alguien haya confirmado la identidad: los elementos de comparación dicen qué coincide, qué lo contradice y qué no indica ninguna de las dos partes. Cuánto pesa depende de la lista. Las listas son copias fechadas: «sin señal» quiere decir que nada coincide en las ediciones utilizadas, y nada más; los propietarios y las filiales con otros nombres no se detectan.
    .ask = ¿Son ustedes la entidad que se nombra en esta lista, son sus propietarios, le pertenecen o le compran? Indiquen, por favor, su número de registro, su dirección y sus propietarios.
    .action = Una persona confirma la identidad con la lista de quien la publica antes de que se derive nada más; si es la misma entidad, el servicio jurídico decide qué se deriva de la inclusión en la lista. No supone un rechazo automático.

rule-watchlist-candidate =
    .title = Nombre parecido a uno de una lista de vigilancia
    .why = Un nombre del proveedor se parece al de una entidad de una lista de vigilancia: otra grafía, otro alfabeto, otra forma jurídica, una palabra de más o de menos. Es una razón para mirar, no una constatación sobre la empresa: muchos nombres se parecen, y los elementos de comparación dicen qué palabras coinciden y qué habla en contra. Tiene gravedad media si coincide la mayor parte de los nombres, y se muestra a título informativo si coincide poco. Nunca pesa más: solo pesan más un nombre que coincide palabra por palabra o un número.
    .ask = Indiquen, por favor, su nombre registrado completo en su escritura original, su número de registro y su dirección, para que podamos distinguirlos de la entidad nombrada.
    .action = Comparar el número de registro y la dirección con la lista de quien la publica. Si es otra empresa, dejar constancia de ello en una dispensa con los elementos en los que se basó la decisión; vale hasta que cambien la entrada o los datos del propio proveedor.

rule-watchlist-parent =
    .title = La matriz o el grupo tiene un nombre parecido a uno de una lista de vigilancia
    .why = La empresa matriz o el grupo que indica el proveedor tiene un nombre parecido al de una entidad de una lista de vigilancia. Algunas inclusiones abarcan también a las filiales y entidades subordinadas, otras no, y el nombre puede ser el de otra empresa: hay que consultar la identidad de la matriz y lo que abarca la inclusión. Mientras no se indique ninguna matriz ni ningún grupo, nadie puede mirarlo: una empresa que no pertenece a nadie debería indicarlo.
    .ask = ¿Es su empresa matriz o su grupo la entidad que se nombra en esta lista? Indiquen, por favor, su número de registro, su dirección y la participación que tiene en su empresa.
    .action = Confirmar quién es la matriz y leer después lo que abarca la inclusión en la página de quien publica la lista; el servicio jurídico decide si alcanza al proveedor. No supone un rechazo automático.

rule-watchlist-stale =
    .title = La lista de vigilancia en la que puede figurar el proveedor es antigua
    .why = El proveedor puede ser una entidad de una lista de vigilancia, y la copia utilizada es más antigua que el intervalo con el que la actualiza quien la publica, o no dice de cuándo es. Puede que desde entonces la entrada haya cambiado o se haya levantado. Que a una copia antigua puedan faltarle entradas más recientes afecta a todos los proveedores: las observaciones del informe lo dicen una sola vez.
    .ask = Indicación para el comprador: no preguntar nada al proveedor antes de haber consultado la lista actual.
    .action = Consultar la entrada en la página de quien publica la lista, o importar la lista actual y repetir la comprobación.
