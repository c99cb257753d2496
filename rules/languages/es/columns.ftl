# thbscreen, español: las columnas de la lista de proveedores

column-supplier_id =
    .header = Código del proveedor
    .meaning = La clave que distingue a este proveedor de todos los demás de la lista. Los subcontratistas remiten a ella.
    .question = ¿Con qué número o código se identifican ustedes en este procedimiento de contratación?

column-name =
    .header = Nombre o razón social
    .meaning = El nombre registrado del proveedor, o el de la fábrica o el centro cuando la lista se ordena por centros.
    .question = ¿Cuál es su nombre completo tal como figura en el registro?

column-aliases =
    .header = Otros nombres
    .meaning = Otros nombres del proveedor: nombres comerciales, nombres anteriores, nombres en otro alfabeto o sistema de escritura.
    .question = ¿Con qué otros nombres, actuales o anteriores, también en otros alfabetos o sistemas de escritura, operan o han operado ustedes?
    .proof = Un extracto del registro en el que consten los nombres anteriores y otros nombres.

column-registration_no =
    .header = Número de registro
    .meaning = El número en el registro mercantil, de empresas o fiscal del país de registro. Se conserva como texto: los ceros iniciales cuentan.
    .question = ¿Cuál es el número de registro de su empresa y en qué registro figura?
    .proof = Un extracto del registro mercantil, de empresas o fiscal.

column-lei =
    .header = Código LEI
    .meaning = El identificador de entidad jurídica (LEI), de 20 caracteres.
    .question = ¿Cuál es su identificador de entidad jurídica (LEI), si tienen uno?

column-country =
    .header = País de registro
    .meaning = El país en el que está registrado el proveedor.
    .question = ¿En qué país están registrados ustedes?
    .proof = Un extracto del registro mercantil.

column-site_country =
    .header = País del lugar de trabajo
    .meaning = El país en el que se realiza el trabajo o se fabrican los bienes, que puede no coincidir con el país de registro.
    .question = ¿En qué país se realiza el trabajo o se fabrican los bienes?
    .proof = Un contrato de arrendamiento, la licencia de actividad del centro o un certificado de origen.

column-region =
    .header = Región del lugar de trabajo
    .meaning = El estado, la provincia o la región del lugar de trabajo, como código ISO 3166-2 o con su nombre.
    .question = ¿En qué provincia o región se encuentra el lugar de trabajo?
    .proof = Un contrato de arrendamiento, un extracto del registro de la propiedad o la licencia de actividad del centro.

column-address =
    .header = Dirección
    .meaning = La dirección del proveedor o del lugar de trabajo.
    .question = ¿Cuál es la dirección completa del centro en el que se realiza el trabajo?
    .proof = Un contrato de arrendamiento, un extracto del registro de la propiedad o la licencia de actividad del centro.

column-city =
    .header = Localidad
    .meaning = El municipio o la ciudad del proveedor o del lugar de trabajo.
    .question = ¿En qué municipio o ciudad se encuentra el lugar de trabajo?

column-website =
    .header = Sitio web
    .meaning = La dirección del sitio web propio del proveedor.
    .question = ¿Cuál es la dirección de su sitio web?

column-group_name =
    .header = Grupo empresarial
    .meaning = El grupo empresarial al que pertenece el proveedor.
    .question = ¿A qué grupo empresarial pertenecen ustedes, si pertenecen a alguno?
    .proof = El organigrama o el informe anual del grupo.

column-parent_company =
    .header = Empresa matriz
    .meaning = El propietario del proveedor. No es el proveedor del nivel superior en este contrato.
    .question = ¿Qué empresa, si la hay, es propietaria de la suya o la controla?
    .proof = Un extracto del registro de titulares reales o la relación de socios o accionistas.

column-bid_id =
    .header = Referencia de la oferta
    .meaning = La oferta a la que pertenece esta fila. Las filas de una misma oferta se muestran juntas.
    .question = ¿De qué oferta forman ustedes parte?

column-lot_id =
    .header = Lote
    .meaning = El lote de la licitación al que se refiere esta fila.
    .question = ¿A qué lote presentan ustedes su oferta?

column-parent_id =
    .header = Código del proveedor superior
    .meaning = El `supplier_id` del proveedor del nivel superior: el licitador o el subcontratista que contrata a este. En el caso del licitador, se deja vacío.
    .question = ¿Para qué proveedor de esta oferta trabajan ustedes como subcontratistas? Indiquen su número, por favor.
    .proof = El subcontrato o la lista de subcontratistas firmada por el licitador.

column-parent_name =
    .header = Nombre del proveedor superior
    .meaning = El nombre del proveedor del nivel superior cuando la lista no indica ningún `parent_id`. No es el propietario del proveedor.
    .question = ¿Para qué proveedor de esta oferta trabajan ustedes como subcontratistas? Indiquen su nombre, por favor.
    .proof = El subcontrato o la lista de subcontratistas firmada por el licitador.

column-tier =
    .header = Nivel en la cadena
    .meaning = La distancia respecto al comprador: 0 es el licitador; 1, su subcontratista; 2, el subcontratista de este.
    .question = ¿En qué nivel de la cadena de suministro se encuentran ustedes (0, licitador; 1, su subcontratista, y así sucesivamente)?
    .proof = La lista de subcontratistas firmada por el licitador.

column-role =
    .header = Función en la oferta
    .meaning = Lo que hace el proveedor en esta oferta: licitador, subcontratista, proveedor de mano de obra, fabricante o agente.
    .question = ¿Con qué función participan ustedes: licitador, subcontratista, proveedor de mano de obra, fabricante o agente?
    .proof = La lista de subcontratistas firmada por el licitador.

column-relied_on_for_qualification =
    .header = Recurso a sus capacidades
    .meaning = Si el licitador recurre a las capacidades de este proveedor para cumplir los criterios de selección, o si este es miembro de su unión temporal o consorcio.
    .question = ¿Recurre el licitador a las capacidades de su empresa para cumplir los criterios de selección, o son ustedes miembros de su unión temporal o consorcio?
    .proof = El compromiso por escrito por el que se ponen las capacidades a disposición del licitador.

column-contract_share_pct =
    .header = Porcentaje del contrato
    .meaning = La parte del proveedor en el valor del contrato, en porcentaje, incluido lo que subcontrata.
    .question = ¿Qué parte del valor del contrato ejecutan ustedes, en porcentaje, incluido lo que subcontratan?
    .proof = La oferta económica desglosada por proveedor.

column-subcontract_share_pct =
    .header = Porcentaje de subcontratación
    .meaning = La parte del contrato, en porcentaje, que el proveedor encarga a subcontratistas.
    .question = ¿Qué parte del contrato tienen previsto subcontratar, en porcentaje?
    .proof = La lista de subcontratistas con sus porcentajes, firmada por el licitador.

column-contract_value =
    .header = Importe del contrato
    .meaning = El valor de la parte del contrato que corresponde al proveedor, incluido lo que subcontrata, sin impuestos.
    .question = ¿Cuál es el valor de su parte del contrato, incluido lo que subcontratan, sin impuestos?
    .proof = La oferta económica.

column-value_performed_abroad =
    .header = Importe ejecutado en el extranjero
    .meaning = El valor de los bienes adquiridos o de los servicios prestados fuera del país del comprador. En los contratos de los Estados Unidos: fuera de los Estados Unidos.
    .question = ¿Qué importe del valor del contrato corresponde a bienes adquiridos o a servicios prestados fuera del país del comprador?
    .proof = La oferta económica desglosada según el lugar en el que se realiza el trabajo.

column-currency =
    .header = Moneda del contrato
    .meaning = La moneda de los importes del contrato, como código ISO 4217.
    .question = ¿En qué moneda se expresan los importes del contrato?
    .proof = La oferta económica.

column-is_cots =
    .header = Productos comerciales disponibles
    .meaning = Si el proveedor suministra únicamente artículos comerciales disponibles en el mercado (COTS).
    .question = ¿Suministran ustedes únicamente artículos comerciales disponibles en el mercado (COTS)?
    .proof = La ficha técnica del producto y una declaración de que los artículos se venden sin modificaciones en el mercado libre.

column-turnover =
    .header = Volumen de negocios
    .meaning = El volumen de negocios anual del proveedor, incluido su grupo si este presenta cuentas consolidadas.
    .question = ¿Cuál fue su volumen de negocios en el último ejercicio (el de todo el grupo, si presentan cuentas consolidadas)?
    .proof = Las últimas cuentas anuales.

column-turnover_currency =
    .header = Moneda del volumen de negocios
    .meaning = La moneda del volumen de negocios y del balance, como código ISO 4217.
    .question = ¿En qué moneda se expresan el volumen de negocios y el balance?
    .proof = Las últimas cuentas anuales.

column-balance_sheet_total =
    .header = Total del balance
    .meaning = El total del balance (activo total) del proveedor al cierre de su último ejercicio.
    .question = ¿Cuál era el total de su balance al cierre del último ejercicio?
    .proof = Las últimas cuentas anuales.

column-labour_hours_priced =
    .header = Horas de trabajo presupuestadas
    .meaning = Las horas de trabajo en las que se basa el precio.
    .question = ¿En cuántas horas de trabajo se basa su precio?
    .proof = El cálculo del precio, con las horas por función.

column-labour_price =
    .header = Coste de la mano de obra
    .meaning = La parte del precio que se destina a pagar la mano de obra.
    .question = ¿Qué importe de su precio se destina a pagar la mano de obra?
    .proof = El cálculo del precio, con el coste de la mano de obra.

column-sector_code =
    .header = Sector de actividad
    .meaning = El sector del trabajo que se realiza en virtud de este contrato, como código o con palabras.
    .question = ¿A qué sector pertenece el trabajo de este contrato? Si pueden, indiquen un código (CIIU, NACE, SCIAN/NAICS, CPV).
    .proof = Un extracto del registro mercantil con la actividad.

column-sector_scheme =
    .header = Clasificación sectorial
    .meaning = La clasificación de la que procede el código de sector.
    .question = ¿De qué clasificación procede su código de sector?
    .proof = Un extracto del registro mercantil con la actividad.

column-goods =
    .header = Bienes suministrados
    .meaning = Los bienes que se suministran en virtud de este contrato.
    .question = ¿Qué bienes suministran ustedes en virtud de este contrato?
    .proof = Las especificaciones técnicas o la lista de materiales.

column-hs_code =
    .header = Código arancelario
    .meaning = Los códigos arancelarios (Sistema Armonizado) de los bienes que se suministran en virtud de este contrato.
    .question = ¿En qué códigos arancelarios (Sistema Armonizado) se clasifican los bienes que suministran ustedes?
    .proof = Declaraciones de aduana.

column-goods_origin_country =
    .header = País de origen de los bienes
    .meaning = El país o los países en los que los bienes se cultivan, se extraen o se fabrican.
    .question = ¿En qué país o países se cultivan, se extraen o se fabrican los bienes?
    .proof = Certificados de origen y registros que permitan seguir el rastro de los bienes hasta el lugar en el que se produjeron.

column-inputs =
    .header = Insumos
    .meaning = Las materias primas y los componentes que se incorporan a los bienes o se utilizan para el servicio.
    .question = ¿Qué materias primas y componentes contiene lo que suministran ustedes?
    .proof = La lista de materiales.

column-inputs_origin_country =
    .header = País de origen de los insumos
    .meaning = El país o los países de los que proceden las materias primas y los componentes.
    .question = ¿De qué país o países proceden las materias primas y los componentes?
    .proof = Registros de compra que permitan seguir el rastro de las materias primas y los componentes hasta su origen.

column-workers_total =
    .header = Número total de trabajadores
    .meaning = El número de personas que trabajan en el centro o en este contrato, incluidas las cedidas por agencias.
    .question = ¿Cuántas personas trabajan en el centro o en este contrato, incluidas las cedidas por agencias?
    .proof = El resumen de nóminas del último mes, sin nombres.

column-workers_migrant =
    .header = Número de trabajadores migrantes
    .meaning = El número de personas trabajadoras que son migrantes, procedentes del extranjero o de otra parte del país.
    .question = ¿Cuántas de las personas trabajadoras son migrantes, procedentes del extranjero o de otra parte del país?
    .proof = El resumen de nóminas del último mes por nacionalidad o lugar de procedencia, sin nombres.

column-migrant_share_pct =
    .header = Porcentaje de trabajadores migrantes
    .meaning = La proporción de migrantes entre las personas trabajadoras, en porcentaje.
    .question = ¿Qué proporción de las personas trabajadoras son migrantes, procedentes del extranjero o de otra parte del país, en porcentaje?
    .proof = El resumen de nóminas del último mes por nacionalidad o lugar de procedencia, sin nombres.

column-workers_temporary =
    .header = Número de trabajadores temporales
    .meaning = El número de personas trabajadoras con contrato temporal, de temporada o a través de una agencia.
    .question = ¿Cuántas de las personas trabajadoras tienen un contrato temporal, de temporada o a través de una agencia?
    .proof = El resumen de nóminas del último mes por tipo de contrato, sin nombres.

column-temporary_share_pct =
    .header = Porcentaje de trabajadores temporales
    .meaning = La proporción de personas trabajadoras temporales, de temporada y cedidas por agencias, en porcentaje.
    .question = ¿Qué proporción de las personas trabajadoras tienen un contrato temporal, de temporada o a través de una agencia, en porcentaje?
    .proof = El resumen de nóminas del último mes por tipo de contrato, sin nombres.

column-worker_origin_countries =
    .header = Países de origen de los trabajadores
    .meaning = Los países de los que proceden las personas trabajadoras migrantes.
    .question = ¿De qué países proceden las personas migrantes que trabajan para ustedes?
    .proof = El resumen de nóminas del último mes por nacionalidad, sin nombres.

column-vulnerable_groups =
    .header = Grupos vulnerables
    .meaning = Grupos de personas trabajadoras de cuya situación es fácil abusar.
    .question = ¿Qué grupos de cuya situación es fácil abusar trabajan para ustedes (solicitantes de asilo, menores, minorías, etc.)? Escriban «ninguno» si no hay ninguno.
    .proof = La evaluación de riesgos del centro, sin nombres.

column-low_skilled =
    .header = Trabajo poco cualificado
    .meaning = Si el trabajo es en su mayor parte poco cualificado: poca formación, personal fácil de sustituir.
    .question = ¿Es el trabajo en su mayor parte poco cualificado?
    .proof = La lista de puestos con la cualificación que requiere cada uno.

column-visa_tied_to_employer =
    .header = Permiso vinculado al empleador
    .meaning = Si el permiso de residencia o de trabajo de las personas trabajadoras está vinculado a un único empleador.
    .question = ¿Están los permisos de residencia o de trabajo de su personal vinculados a ustedes como empleador?
    .proof = Un modelo del permiso de residencia o de trabajo, sin datos personales.

column-remote_site =
    .header = Lugar de trabajo aislado
    .meaning = Si el lugar de trabajo está aislado, o está cerrado a personas ajenas a la empresa y bajo el control del empleador.
    .question = ¿Está el lugar de trabajo aislado, o cerrado a personas ajenas a la empresa y bajo el control del empleador?
    .proof = Un plano del centro y las normas de acceso y transporte.

column-accommodation_provided =
    .header = Alojamiento facilitado
    .meaning = Si el empleador o su agente aloja a personas trabajadoras, gratuitamente o mediante pago.
    .question = ¿Facilitan ustedes o sus agentes alojamiento a personas trabajadoras?
    .proof = El contrato de arrendamiento o una descripción del alojamiento, con el número de plazas.

column-accommodation_meets_standard =
    .header = Alojamiento conforme a las normas
    .meaning = Si el alojamiento cumple las normas de vivienda y seguridad del país en el que se encuentra.
    .question = ¿Cumple el alojamiento las normas de vivienda y seguridad del país en el que se encuentra? Adjunten, por favor, el último informe de inspección.
    .proof = El último informe de inspección del alojamiento.

column-uses_labour_agency =
    .header = Uso de agencias de empleo
    .meaning = Si se busca o se emplea a personas trabajadoras a través de un proveedor de mano de obra: una agencia, un reclutador o un intermediario.
    .question = ¿Buscan o emplean ustedes a personas trabajadoras a través de proveedores de mano de obra (agencias, reclutadores, intermediarios)?
    .proof = Los contratos con los proveedores de mano de obra o una declaración de que no los hay.

column-labour_agency_name =
    .header = Nombre de la agencia de empleo
    .meaning = Los nombres de los proveedores de mano de obra a través de los cuales se busca o se emplea a personas trabajadoras.
    .question = ¿A qué proveedores de mano de obra recurren ustedes? Indiquen, por favor, sus nombres y los de sus subagentes.
    .proof = Los contratos con los proveedores de mano de obra y las listas de sus subagentes.

column-labour_agency_licence =
    .header = Número de licencia de la agencia
    .meaning = El número de licencia del proveedor de mano de obra. «No» o «ninguna» significa que no tiene licencia.
    .question = ¿Cuál es el número de licencia de su proveedor de mano de obra y quién la expidió? Escriban «ninguna» si no tiene licencia.
    .proof = Una copia de la licencia o un extracto del registro de proveedores de mano de obra.

column-agency_staff_trained =
    .header = Formación de los reclutadores
    .meaning = Si el personal del proveedor de mano de obra ha recibido formación sobre la trata y la contratación equitativa.
    .question = ¿Han recibido los reclutadores a los que recurren ustedes formación sobre la trata y la contratación equitativa?
    .proof = El registro de formación del proveedor de mano de obra: temas, fechas y número de personas formadas.

column-recruitment_fees_charged =
    .header = Comisiones cobradas a los trabajadores
    .meaning = Si las personas trabajadoras pagaron algo, en cualquier forma y a quien fuera, para obtener el empleo.
    .question = ¿Ha pagado alguna persona trabajadora comisiones o gastos para obtener el empleo, a ustedes, a un agente o a cualquier otra persona, también mediante deducciones?
    .proof = Una lista de los gastos de contratación por concepto y por quién los pagó, y los resultados de entrevistas con personas trabajadoras, sin nombres.

column-fee_amount_per_worker =
    .header = Importe de la comisión por trabajador
    .meaning = La cantidad que una persona trabajadora pagó para obtener el empleo, como media o como caso más alto.
    .question = ¿Cuánto pagó una persona trabajadora para obtener el empleo, de media o como máximo?
    .proof = Una lista de los gastos de contratación por concepto y por quién los pagó, con recibos.

column-fee_currency =
    .header = Moneda de las comisiones
    .meaning = La moneda de las comisiones que pagaron las personas trabajadoras, como código ISO 4217.
    .question = ¿En qué moneda se expresan las comisiones?
    .proof = Una lista de los gastos de contratación por concepto y por quién los pagó, con recibos.

column-fees_reimbursed =
    .header = Comisiones reembolsadas
    .meaning = Si se han devuelto a las personas trabajadoras todas las comisiones y todos los gastos que soportaron.
    .question = ¿Se ha devuelto a todas las personas trabajadoras lo que pagaron para obtener el empleo? Adjunten, por favor, los justificantes.
    .proof = Los justificantes de los pagos a las personas trabajadoras, sin nombres, y una comprobación de esos pagos por alguien independiente.

column-fee_found_date =
    .header = Fecha de detección de las comisiones
    .meaning = La fecha en la que se supo que las personas trabajadoras habían pagado comisiones.
    .question = ¿Cuándo supieron ustedes que las personas trabajadoras habían pagado comisiones?
    .proof = El informe o el acta en los que constaron por primera vez las comisiones.

column-fee_repaid_date =
    .header = Fecha de reembolso de las comisiones
    .meaning = La fecha en la que se hizo la devolución a la última persona trabajadora.
    .question = ¿Cuándo se hizo la devolución a la última persona trabajadora?
    .proof = El justificante del último pago, sin nombres.

column-employer_pays_policy =
    .header = Política sobre comisiones de contratación
    .meaning = Si una política escrita establece que los gastos de contratación los paga el empleador y nunca la persona trabajadora.
    .question = ¿Tienen ustedes una política escrita según la cual el empleador paga todos los gastos de contratación? Adjúntenla, por favor.
    .proof = La política, con la fecha y la firma de la dirección.

column-written_contract =
    .header = Contrato de trabajo por escrito
    .meaning = Si todas las personas trabajadoras tienen un contrato de trabajo por escrito.
    .question = ¿Tienen todas las personas trabajadoras un contrato de trabajo por escrito?
    .proof = Un modelo del contrato de trabajo y el número de personas que lo tienen.

column-contract_language_understood =
    .header = Contrato en un idioma que entiende
    .meaning = Si el contrato está en un idioma que la persona trabajadora entiende.
    .question = ¿Está el contrato en un idioma que cada persona trabajadora entiende?
    .proof = Un modelo del contrato de trabajo en cada idioma utilizado.

column-contract_days_before_travel =
    .header = Días entre contrato y viaje
    .meaning = Cuántos días antes de salir de su lugar de residencia recibe el contrato una persona trabajadora que se traslada.
    .question = ¿Cuántos días antes del viaje recibe el contrato una persona trabajadora que se traslada?
    .proof = Un registro de las fechas en que se entregaron los contratos y en que comenzaron los viajes, sin nombres.

column-deceptive_recruitment_reported =
    .header = Engaño en la contratación
    .meaning = Si se han comunicado falsas promesas sobre el empleo o la sustitución de un contrato por otro.
    .question = ¿Se ha comunicado que a personas trabajadoras se les prometió algo distinto de lo que encontraron?

column-return_transport_covered =
    .header = Viaje de regreso pagado
    .meaning = Si el empleador paga el viaje de regreso a casa de las personas a las que trajo para el empleo.
    .question = ¿Pagan ustedes, al terminar el empleo, el viaje de regreso a casa de las personas a las que trajeron para el empleo?
    .proof = La cláusula del contrato de trabajo sobre el viaje de regreso.

column-id_documents_held =
    .header = Retención de documentos de identidad
    .meaning = Si el empleador, un agente o cualquier otra persona guarda pasaportes u otros documentos de identidad de las personas trabajadoras.
    .question = ¿Guarda alguien que no sea su titular pasaportes u otros documentos de identidad de las personas trabajadoras?
    .proof = El procedimiento escrito sobre los documentos de identidad y los resultados de entrevistas con personas trabajadoras, sin nombres.

column-movement_restricted =
    .header = Restricción de movimiento
    .meaning = Si se impide a las personas trabajadoras salir libremente del centro o de su alojamiento fuera del horario de trabajo.
    .question = ¿Se impide de algún modo a las personas trabajadoras salir del centro o de su alojamiento fuera del horario de trabajo?
    .proof = Las normas internas del centro y del alojamiento, y los resultados de entrevistas con personas trabajadoras, sin nombres.

column-wages_withheld =
    .header = Retención de salarios
    .meaning = Si los salarios se pagan con retraso, se retienen como depósito o se destinan a un ahorro obligatorio.
    .question = En los últimos doce meses, ¿se han pagado salarios con retraso, o se han retenido, tomado como depósito o destinado a un ahorro obligatorio, en algún momento?
    .proof = Las nóminas de los últimos doce meses con las fechas de pago, sin nombres.

column-lowest_monthly_wage =
    .header = Salario mensual más bajo
    .meaning = El salario bruto más bajo que cobra al mes una persona a tiempo completo, sin horas extraordinarias.
    .question = ¿Cuál es el salario bruto mensual más bajo de una persona a tiempo completo, sin horas extraordinarias?
    .proof = El resumen de nóminas por grupo salarial, sin nombres.

column-legal_min_monthly_wage =
    .header = Salario mínimo mensual legal
    .meaning = El salario bruto mensual más bajo que permite la ley o un convenio colectivo en el lugar de trabajo.
    .question = ¿Cuál es el salario bruto mensual más bajo que permite la ley o el convenio colectivo en el lugar de trabajo?
    .proof = La ley o el convenio colectivo que fija el salario.

column-wage_currency =
    .header = Moneda de los salarios
    .meaning = La moneda de los salarios, como código ISO 4217.
    .question = ¿En qué moneda se expresan los salarios?
    .proof = El resumen de nóminas por grupo salarial, sin nombres.

column-deductions_beyond_law =
    .header = Deducciones por encima de la ley
    .meaning = Si se deduce del salario (comida, alojamiento, herramientas, multas) más de lo que permite la ley o de lo que aceptó la persona trabajadora.
    .question = ¿Se deduce del salario, por comida, alojamiento, herramientas o multas, más de lo que permite la ley o de lo que aceptó la persona trabajadora?
    .proof = Modelos de recibos de salario en los que conste cada deducción, sin nombres.

column-worker_debt_to_employer =
    .header = Deudas con el empleador
    .meaning = Si personas trabajadoras deben dinero al empleador, a un reclutador o a un agente, más allá de un pequeño anticipo del salario.
    .question = ¿Deben personas trabajadoras dinero a ustedes, a un reclutador o a un agente, más allá de un pequeño anticipo del salario?
    .proof = La lista de préstamos y anticipos a las personas trabajadoras, sin nombres.

column-max_weekly_hours =
    .header = Máximo de horas semanales
    .meaning = El mayor número de horas, incluidas las extraordinarias, que trabaja una persona en una semana.
    .question = ¿Cuántas horas, incluidas las extraordinarias, trabaja como máximo una persona en una semana?
    .proof = Los registros de jornada de los últimos tres meses, sin nombres.

column-violence_or_threats_reported =
    .header = Violencia o amenazas denunciadas
    .meaning = Si se han comunicado casos de violencia, amenazas, acoso o amenazas de denuncia ante las autoridades contra personas trabajadoras.
    .question = ¿Se han comunicado casos de violencia, amenazas, acoso o amenazas de denuncia ante las autoridades contra personas trabajadoras? Respondan, por favor, por el canal seguro y sin nombres.

column-child_labour_reported =
    .header = Trabajo infantil denunciado
    .meaning = Si se han detectado o comunicado casos de niños o niñas que trabajan por debajo de la edad mínima, o de menores en trabajos peligrosos.
    .question = ¿Se han detectado o comunicado casos de niños o niñas que trabajan por debajo de la edad mínima, o de menores en trabajos peligrosos?

column-grievance_mechanism =
    .header = Mecanismo de quejas
    .meaning = Si las personas trabajadoras, incluidas las cedidas por agencias y las subcontratadas, disponen de una vía de queja que funciona.
    .question = ¿Pueden todas las personas trabajadoras, incluidas las cedidas por agencias y las subcontratadas, presentar quejas por un canal que funcione?
    .proof = Una descripción del canal, con sus idiomas y el número de casos del último año.

column-grievance_anonymous =
    .header = Quejas anónimas
    .meaning = Si una persona trabajadora puede presentar una queja sin dar su nombre.
    .question = ¿Pueden las personas trabajadoras presentar quejas sin dar su nombre?
    .proof = Una descripción del canal que muestre cómo se tramita una queja sin nombre.

column-worker_representation =
    .header = Representación de los trabajadores
    .meaning = Si las personas trabajadoras tienen un sindicato, un comité de empresa o representantes elegidos por ellas mismas.
    .question = ¿Tienen las personas trabajadoras un sindicato, un comité de empresa o representantes elegidos por ellas mismas?
    .proof = El acuerdo con el sindicato o el acta de la elección de representantes.

column-plan_present =
    .header = Plan contra la trata
    .meaning = Si el proveedor tiene por escrito un plan, una política o un sistema de gestión contra la trata de seres humanos.
    .question = ¿Tienen ustedes un plan escrito contra la trata de seres humanos? Vale también un código, una política o un sistema de gestión con otro nombre. Adjúntenlo, por favor.
    .proof = El plan, o el código, la política o el sistema de gestión que hace sus veces.

column-plan_date =
    .header = Fecha del plan
    .meaning = La fecha en la que se adoptó el plan o se revisó por última vez.
    .question = ¿Cuándo se adoptó el plan o se revisó por última vez?
    .proof = La página del plan con su fecha y la decisión de adoptarlo.

column-plan_url =
    .header = Enlace al plan
    .meaning = Dónde puede leerse el plan: una dirección web o el nombre del archivo.
    .question = ¿Dónde podemos leer el plan? Indiquen, por favor, un enlace o el nombre de un archivo.
    .proof = El plan o un enlace a él.

column-plan_elements =
    .header = Elementos del plan
    .meaning = Las partes que contiene el plan: sensibilización, canal de denuncia, contratación y salarios, alojamiento, seguimiento de los subcontratistas.
    .question = ¿Qué partes contiene el plan: sensibilización de las personas trabajadoras, un canal de denuncia seguro, contratación y salarios, alojamiento, seguimiento de los subcontratistas?
    .proof = Las partes del plan, con sus números de página.

column-plan_covers_subcontractors =
    .header = El plan cubre a los subcontratistas
    .meaning = Si el plan obliga también a los subcontratistas, a los proveedores de mano de obra y a su personal.
    .question = ¿Obliga el plan también a sus subcontratistas y proveedores de mano de obra, y al personal de estos?
    .proof = La cláusula del plan y un modelo de subcontrato por el que los subcontratistas quedan obligados a cumplirlo.

column-plan_reporting =
    .header = Informes sobre el plan
    .meaning = Si el proveedor está dispuesto a informar al comprador sobre la ejecución del plan y en condiciones de hacerlo.
    .question = ¿Están ustedes dispuestos a informarnos sobre la ejecución del plan y en condiciones de hacerlo?
    .proof = Una declaración firmada sobre quién informará, con qué frecuencia y con qué indicadores.

column-plan_posted =
    .header = Publicación del plan
    .meaning = Si el plan está expuesto en el lugar de trabajo y en el sitio web, si lo hay, o se entrega por escrito a cada persona trabajadora.
    .question = ¿Está el plan expuesto en el lugar de trabajo y en su sitio web, si lo tienen, o se entrega por escrito a cada persona trabajadora?
    .proof = Una fotografía o un enlace que muestre dónde pueden leer el plan las personas trabajadoras.

column-certification_date =
    .header = Fecha de la certificación
    .meaning = La fecha de la certificación del proveedor sobre la trata (en los contratos de los Estados Unidos: FAR 52.222-56).
    .question = ¿Cuándo firmaron ustedes por última vez la certificación sobre la trata? Adjúntenla, por favor.
    .proof = La certificación firmada.

column-certification_status =
    .header = Resultado de la certificación
    .meaning = Lo que dice la certificación: ningún abuso detectado, abuso detectado y reparado, o abuso detectado sin reparar.
    .question = ¿Qué dice su certificación: ningún abuso detectado, abuso detectado y reparado, o abuso detectado sin reparar?
    .proof = La certificación firmada; si se detectó algún abuso, la constancia de lo que se hizo por las personas afectadas, sin nombres.

column-clause_flowed_down =
    .header = Cláusula incluida en los subcontratos
    .meaning = Si la cláusula contra la trata se traslada a todos los subcontratos y contratos con agentes.
    .question = ¿Figura la cláusula contra la trata en todos sus subcontratos y contratos con agentes?
    .proof = Un modelo de subcontrato con la cláusula.

column-conviction_thb =
    .header = Condena por trata de seres humanos
    .meaning = Si el proveedor, o una persona que lo dirige o controla, ha sido condenado en sentencia firme por trata de seres humanos o trabajo infantil.
    .question = ¿Ha sido condenada en sentencia firme por trata de seres humanos o trabajo infantil su empresa o una persona que la dirige o controla?
    .proof = Un certificado de antecedentes penales o documento equivalente.

column-conviction_date =
    .header = Fecha de la condena
    .meaning = La fecha en la que adquirió firmeza la sentencia.
    .question = ¿En qué fecha adquirió firmeza la sentencia?
    .proof = La sentencia.

column-conviction_person_role =
    .header = Función de la persona condenada
    .meaning = Qué función desempeña la persona condenada en el proveedor o qué poder tiene sobre él.
    .question = ¿Quién es la persona condenada y qué función tiene: la empresa, administrador, miembro del órgano de supervisión, representante, propietario (poder de control) u otra persona empleada?
    .proof = Un extracto del registro mercantil que muestre la función de la persona en aquel momento.

column-labour_law_breach =
    .header = Incumplimiento de la legislación laboral
    .meaning = Si una autoridad o un tribunal ha constatado un incumplimiento de la legislación laboral o social, sin condena por trata.
    .question = ¿Ha constatado una autoridad o un tribunal en los últimos tres años un incumplimiento de la legislación laboral o social por parte de su empresa?
    .proof = La resolución de la autoridad o del tribunal, o un certificado de que no existe ninguna.

column-breach_date =
    .header = Fecha de constatación del incumplimiento
    .meaning = La fecha en la que se constató el incumplimiento de la legislación laboral o social.
    .question = ¿Cuándo se constató el incumplimiento de la legislación laboral o social?
    .proof = La resolución de la autoridad o del tribunal.

column-self_cleaning =
    .header = Medidas de autocorrección
    .meaning = Si el proveedor ha demostrado que corrigió lo que dio lugar al motivo de exclusión: daños indemnizados, hechos aclarados, cambios en el personal y en los controles.
    .question = ¿Pueden ustedes demostrar que el asunto se corrigió: daños indemnizados, hechos aclarados, cambios en el personal y en los controles?
    .proof = El justificante del pago de la indemnización, las explicaciones dadas a las autoridades y las medidas adoptadas en cuanto al personal y los controles.

column-debarred =
    .header = Prohibición de contratar
    .meaning = Si el proveedor figura en un registro de inhabilitación o de exclusión.
    .question = ¿Figuran ustedes en un registro de inhabilitación o de exclusión de algún país u organización?
    .proof = Un certificado del registro o la resolución.

column-exclusion_declaration_date =
    .header = Fecha de la declaración responsable
    .meaning = La fecha de la declaración responsable sobre los motivos de exclusión (DEUC o formulario nacional).
    .question = ¿En qué fecha firmaron ustedes la declaración responsable sobre los motivos de exclusión? Adjúntenla, por favor.
    .proof = La declaración responsable firmada (DEUC o formulario nacional).

column-goods_certification_date =
    .header = Fecha de certificación de los bienes
    .meaning = La fecha de la certificación de que los bienes incluidos en la lista conforme a la Orden Ejecutiva 13126 no se produjeron con trabajo infantil forzoso o en condiciones de servidumbre (en los contratos de los Estados Unidos: FAR 52.222-18).
    .question = ¿Cuándo firmaron ustedes la certificación sobre el trabajo infantil en los bienes incluidos en la lista conforme a la Orden Ejecutiva 13126? Adjúntenla, por favor.
    .proof = La certificación firmada.

column-statement_url =
    .header = Enlace a la declaración
    .meaning = Dónde puede leerse la declaración pública del proveedor sobre esclavitud moderna, diligencia debida o cadenas de suministro.
    .question = ¿Dónde podemos leer su declaración pública sobre esclavitud moderna o diligencia debida en la cadena de suministro? Si no están obligados a hacerla, indiquen, por favor, por qué.
    .proof = La declaración o un enlace a ella.

column-statement_period_end =
    .header = Fin del período de la declaración
    .meaning = El último día del ejercicio al que se refiere la declaración.
    .question = ¿Qué día termina el ejercicio al que se refiere su declaración?
    .proof = La página de la declaración en la que consta el ejercicio.

column-statement_topics =
    .header = Temas de la declaración
    .meaning = Los temas que trata la declaración.
    .question = ¿Qué temas trata su declaración: estructura, políticas, diligencia debida, áreas de riesgo, eficacia, formación?
    .proof = La declaración, con los números de página de sus temas.

column-statement_signed =
    .header = Declaración firmada
    .meaning = Si la declaración fue aprobada por el consejo de administración y firmada por un miembro de este o un cargo equivalente.
    .question = ¿Fue la declaración aprobada por el consejo de administración y firmada por un miembro de este o un cargo equivalente?
    .proof = La página de la declaración con la aprobación y la firma.

column-operates_in =
    .header = Países de actividad
    .meaning = Los países en los que el proveedor ejerce al menos una parte de su actividad empresarial.
    .question = ¿En qué países ejercen ustedes su actividad empresarial?
    .proof = La lista de establecimientos del último informe anual.

column-employees_total =
    .header = Número total de empleados
    .meaning = El número de personas empleadas en toda la empresa, incluido su grupo si este presenta cuentas consolidadas.
    .question = ¿Cuántas personas emplea su empresa, incluido su grupo si presentan cuentas consolidadas?
    .proof = El último informe anual.

column-listed_on =
    .header = Bolsa de cotización
    .meaning = Las bolsas de valores en las que cotiza el proveedor o su grupo.
    .question = ¿En qué bolsas de valores cotizan ustedes o su grupo? Escriban «ninguna» si no cotizan.
    .proof = El último informe anual o el anuncio de admisión a cotización.

column-audit_date =
    .header = Fecha de la última auditoría
    .meaning = La fecha de la última verificación independiente de las condiciones de trabajo en el centro.
    .question = ¿Cuándo verificó por última vez alguien independiente las condiciones de trabajo en el centro?
    .proof = El informe de la verificación.

column-audit_type =
    .header = Tipo de auditoría
    .meaning = Cómo se realizó la última verificación: anunciada, semianunciada, no anunciada o dirigida por los trabajadores.
    .question = ¿Cómo se realizó la última verificación: anunciada, semianunciada, no anunciada o dirigida por los trabajadores?
    .proof = El informe de la verificación, en el que conste cómo se anunció y cómo se entrevistó a las personas trabajadoras.

column-audit_open_critical =
    .header = Hallazgos críticos abiertos
    .meaning = El número de hallazgos críticos de la última verificación que siguen abiertos.
    .question = ¿Cuántos hallazgos críticos de la última verificación siguen abiertos?
    .proof = El informe de la verificación y la lista de medidas correctivas con su estado.

column-audit_open_major =
    .header = Hallazgos mayores abiertos
    .meaning = El número de hallazgos mayores de la última verificación que siguen abiertos.
    .question = ¿Cuántos hallazgos mayores de la última verificación siguen abiertos?
    .proof = El informe de la verificación y la lista de medidas correctivas con su estado.

column-allegation_open =
    .header = Denuncia abierta
    .meaning = Si hay abierta una denuncia verosímil de trata o trabajo forzoso relativa al proveedor.
    .question = ¿Tienen ustedes conocimiento de una denuncia abierta de trata o trabajo forzoso que les concierna? Expongan, por favor, su versión de los hechos.

column-remediation_plan =
    .header = Plan de reparación
    .meaning = Si existe un plan para reparar el daño constatado, con responsables y plazos.
    .question = ¿Existe un plan para reparar el daño constatado, con responsables y plazos? Adjúntenlo, por favor.
    .proof = El plan, con responsables y plazos.

column-remediation_due =
    .header = Fecha límite de reparación
    .meaning = La fecha en la que el daño debe estar reparado a más tardar.
    .question = ¿En qué fecha, a más tardar, estará reparado el daño?
    .proof = El plan, con responsables y plazos.

column-evidence_level =
    .header = Nivel de prueba
    .meaning = En qué se basan las respuestas: en nada, en la palabra del proveedor, en un documento, en un tercero o en la confirmación de las personas trabajadoras.
    .question = ¿En qué se basan sus respuestas: en nada, en una declaración propia, en documentos, en terceros o en la confirmación de las personas trabajadoras?
    .proof = Los propios documentos, informes o resultados de entrevistas.

column-plan_evidence =
    .header = Prueba del plan
    .meaning = En qué se basan las respuestas sobre el plan contra la trata, si difiere de las demás respuestas.
    .question = ¿En qué se basan sus respuestas sobre el plan contra la trata: en nada, en una declaración propia, en documentos, en terceros o en la confirmación de las personas trabajadoras?
    .proof = Los propios documentos, informes o resultados de entrevistas.

column-recruitment_evidence =
    .header = Prueba de la contratación
    .meaning = En qué se basan las respuestas sobre la contratación y las comisiones, si difiere de las demás respuestas.
    .question = ¿En qué se basan sus respuestas sobre la contratación y las comisiones: en nada, en una declaración propia, en documentos, en terceros o en la confirmación de las personas trabajadoras?
    .proof = Los propios documentos, informes o resultados de entrevistas.

column-grievance_evidence =
    .header = Prueba del mecanismo de quejas
    .meaning = En qué se basan las respuestas sobre cómo pueden presentar quejas las personas trabajadoras, si difiere de las demás respuestas.
    .question = ¿En qué se basan sus respuestas sobre cómo pueden presentar quejas las personas trabajadoras: en nada, en una declaración propia, en documentos, en terceros o en la confirmación de las personas trabajadoras?
    .proof = Los propios documentos, informes o resultados de entrevistas.

column-answered_on =
    .header = Fecha de respuesta
    .meaning = La fecha en la que el proveedor dio estas respuestas.
    .question = ¿En qué fecha dieron ustedes estas respuestas?

column-answered_by =
    .header = Respondido por
    .meaning = La función de quien dio estas respuestas. Basta con el cargo; no hace falta el nombre de ninguna persona trabajadora.
    .question = ¿Qué función tiene en su empresa quien dio estas respuestas? Basta con el cargo.
