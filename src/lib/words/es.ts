import type { Words } from './en.ts';

/** Cuántas de las cifras o líneas de una página se leyeron en una copia. */
const copiesOf =
	(one: string) =>
	(copies: number, total: number): string => {
		if (total === 1)
			return copies === 1
				? `La única ${one} de esta página se leyó en una copia de su fuente.`
				: `La única ${one} de esta página se leyó en su propia fuente.`;
		if (copies === 0)
			return `Ninguna de las ${total} ${one}s de esta página se leyó en una copia de su fuente.`;
		if (copies === total)
			return `Las ${total} ${one}s de esta página se leyeron en una copia de su fuente.`;
		return `De las ${total} ${one}s de esta página, ${copies} se ${copies === 1 ? 'leyó' : 'leyeron'} en una copia de su fuente.`;
	};

/** Las palabras de las páginas en español de México. */
export const es: Words = {
	languageName: 'Español',
	otherLanguage: 'English',
	skip: 'Ir al contenido',
	menu: 'Menú principal',
	nav: {
		home: 'Inicio',
		indicators: 'Indicadores',
		states: 'Estados',
		transfers: 'Transferencias de armas',
		compare: 'Comparar',
		sources: 'Fuentes',
		data: 'Datos',
		methods: 'Métodos',
		about: 'Acerca de'
	},
	edition: 'Edición del',
	licence:
		'Nuestro trabajo con los datos se publica con licencia CC BY 4.0; el código, con MIT. Las fuentes conservan sus propias condiciones.',
	noTracking:
		'Nada de este sitio se carga de otro lado, se guarda en su navegador ni se contabiliza.',
	beforeQuoting: 'Antes de citar',
	beforeYouQuote: 'Antes de citar este dato',
	newest: 'Lo más reciente',
	moreProducers: (count: number) => (count === 1 ? 'Un productor más' : `${count} productores más`),
	newestByProducer: 'La cifra más reciente de cada productor',
	asCountedBy: 'según el conteo de',
	source: 'Fuente',
	readIn: 'leído en',
	unlessStated: 'donde el renglón no nombra otra copia',
	asPrinted: 'tal como se publicó',
	allOf: 'Todo sobre este dato',
	sideBySide:
		'Estar lado a lado no es causa: los conteos de daños y las transferencias de armas comparten los años; no se afirma nada más.',
	home: {
		lead: 'Lo que se sabe, quién lo dice y qué problemas tiene.',
		others: 'Otros indicadores',
		figures: 'Las cifras principales y lo que hay detrás de cada una',
		picture: 'Lo que se cuenta y las transferencias de armas, en un mismo eje de tiempo',
		pictureLead:
			'Arriba, lo que se cuenta cada año y quién lo cuenta. Abajo, cada línea de armas y bienes de seguridad que se dice llegó al país, de todos los proveedores. Puede elegir cuáles se muestran.',
		tableTitle: 'Los mismos años en una tabla',
		onward: 'Más',
		onwardIndicators: 'Todos los indicadores',
		onwardStates: 'Las cifras de cada estado',
		onwardTransfers: 'Todas las transferencias, con sus fuentes y disputas',
		onwardData: 'Descargar los datos'
	},
	indicators: {
		title: 'Indicadores',
		lead: 'Qué se mide y quién lo mide. No hay dos productores que cuenten lo mismo de la misma manera.'
	},
	indicator: {
		picture: (indicator: string) => `${indicator} y transferencias de armas, los mismos años`,
		question: 'Qué se cuenta',
		producers: 'Los productores, lado a lado',
		producersNote: 'Sus valores nunca se unen, se suman ni se promedian.',
		who: 'Quién',
		what: 'Qué exactamente',
		span: 'Periodos incluidos',
		newest: 'Lo más reciente',
		kind: 'Cómo se obtiene',
		gap: 'El más alto menos el más bajo',
		sameYears: 'Los mismos años según cada productor',
		sameYearsNote:
			'Cada uno cuenta algo distinto: qué exactamente, en la tabla de arriba; por qué difieren, hasta donde se sabe, en la advertencia de cada serie y en las declaraciones de abajo. Los números se traslapan y nunca se suman.',
		contested: 'Qué más se dice y quién lo dice',
		table: 'Las cifras',
		tableNote: 'Cuando una fila tiene nota, estado o fuente propios, se indican en ella.',
		definition: 'Definición',
		method: 'Método',
		caveat: 'Advertencia'
	},
	chart: {
		legend: 'Cómo leer las marcas',
		value: 'valor',
		part: 'meses de un año, aparte de los años',
		provisional: 'valor preliminar o estimado',
		moreThan: 'más de: abierto hacia arriba',
		about: 'cerca de: marca difusa',
		delivered: 'entregada',
		open: 'pedida, planeada o reportada',
		ended: 'cancelada o no concretada',
		contested: 'en disputa: dos versiones',
		meeting: 'reunión: no se entregó nada',
		drawn:
			'Cada marca es una línea de la tabla. Las líneas que repiten otra o son parte de ella aparecen solo en la tabla. El número de piezas no está dibujado a escala.',
		earlier:
			'Las transferencias anteriores a {year} están en la tabla de todas las transferencias.',
		point: 'Señale o toque un año para leer qué tiene cada panel en él.',
		planeKeys:
			'Señale un estado o tóquelo para leer su cifra; con el teclado, las flechas pasan de uno a otro y Escape cierra.',
		keys: 'Con el teclado: las flechas izquierda y derecha recorren los años; arriba y abajo pasan a la serie o el panel siguiente; Inicio y Fin van a la primera y la última cifra; la barra espaciadora hace oír la serie; Escape cierra.',
		events: 'Hechos',
		terms: 'Periodos de gobierno',
		eventsNote: 'Fechas que ayudan a leer los años; no son causa de lo que se cuenta.'
	},
	columns: {
		period: 'Periodo',
		total: 'Total',
		parts: 'De los cuales',
		year: 'Año',
		qualifier: 'Calificador',
		value: 'Valor',
		unit: 'Unidad',
		status: 'Estado',
		note: 'Notas y fuentes',
		supplier: 'Proveedor',
		item: 'Qué',
		quantity: 'Cuántos',
		category: 'Categoría',
		source: 'Fuente',
		title: 'Título',
		publisher: 'Editor o medio',
		date: 'Fecha',
		standing: 'Clase de voz',
		figures: 'Filas que se apoyan en ella',
		file: 'Archivo',
		holds: 'Contiene',
		rows: 'Filas',
		column: 'Columna',
		meaning: 'Significado',
		reason: 'Por qué se dejó fuera',
		printed: 'Como se publicó',
		transfers: 'Líneas de transferencias'
	},
	missing: 'sin dato',
	// A day takes the article, a month or a year does not.
	asOf: (date: string) => (/^\d{1,2} /.test(date) ? `copia del ${date}` : `copia de ${date}`),
	states: {
		title: 'Estados',
		lead: 'Lo que cuenta cada productor en cada estado, en el periodo más reciente con dato para la mayoría de ellos.',
		counts:
			'Son conteos, no tasas: donde vive más gente suele contarse más de todo. Aquí no se calculan tasas por población y los números no sirven para ordenar a los estados.',
		choose: 'Un estado, todos los años',
		outlines: 'Contornos de los estados: Natural Earth (dominio público).',
		noMap: 'De este país no hay contornos aquí: las tablas tienen todas las cifras.',
		contents: 'Todos los estados, un periodo',
		state: 'Estado',
		sum: 'Suma de los estados',
		national: 'Cifra nacional',
		difference: 'Cifra nacional menos la suma',
		sideways: 'Deslice la tabla hacia un lado para ver todas sus series:',
		known: 'Estados con dato',
		of: 'de',
		notAdded: 'no se suma',
		notComputed: 'no se calcula',
		yearsAdded: 'suma de sus años',
		notAddedNote:
			'Cuando a algún estado le falta el dato, los estados no se suman, porque lo que falta no es cero. Nada se suma entre columnas.',
		copies: (copies: number, total: number) =>
			`${copies} de las ${total} cifras de estados de esta tabla se leyeron en una copia de su fuente.`,
		about: 'Qué contiene cada columna',
		definition: 'Qué se cuenta',
		notes: 'Notas',
		nationalPage: 'Cifras nacionales, gráfica y cita',
		equal: 'Otros periodos en que todos los estados tienen dato y suman la cifra nacional:',
		unequal: 'Otros periodos en que los estados no suman la cifra nacional',
		unequalLead:
			'En estos periodos todos los estados tienen dato y aun así su suma no es la cifra nacional. El motivo, hasta donde se sabe, se indica arriba en cada serie.',
		series: 'Serie',
		all: 'Todos los estados',
		pageLead: (state: string) =>
			`Lo que se cuenta en ${state}, según cada productor y en cada periodo de esta edición.`,
		without: 'Sin dato de este estado en',
		said: 'Qué más se dice de estas cifras',
		ofStates: (count) => (count === 1 ? 'cifra de un estado' : 'cifras de estados'),
		byState: 'Por estado',
		byStateLead: 'Hay cifras de los estados en',
		byStateLink: 'Tabla de los estados'
	},
	compare: {
		title: 'Comparar',
		lead: 'Elija los conteos de quién quiere ver sobre las transferencias de armas, y qué transferencias y años. Lo que elija queda en la dirección de esta página y no se envía a ninguna parte.',
		choose: 'Elegir qué se muestra',
		linkIndicator: 'Verlo junto a otros indicadores',
		series: 'Indicadores y quién los cuenta',
		most: 'Doce a la vez, como máximo.',
		transfers: 'Transferencias de armas, abajo',
		show: 'Mostrar las transferencias',
		suppliers: 'Proveedores',
		suppliersNote: 'Se muestran todos los proveedores mientras no se elija ninguno.',
		categories: 'Categorías',
		statuses: 'En qué terminó',
		years: 'Años',
		from: 'Desde',
		until: 'Hasta',
		reset: 'Empezar de nuevo',
		withoutScripts:
			'Para elegir hacen falta scripts. Sin ellos, la página de cada indicador muestra los mismos paneles sobre las transferencias:',
		shown: 'Lo que se muestra y lo que hay que saber',
		nothing: 'Todavía no hay nada elegido: marque una serie o muestre las transferencias.',
		failed: 'No se pudo cargar una parte. Abajo sigue lo que estaba elegido antes.',
		take: 'Llévelo consigo',
		copyLink: 'Copiar el enlace',
		copied: 'Copiado',
		picture: 'Guardar como imagen (PNG)',
		figures: 'Cifras mostradas (CSV)',
		lines: 'Transferencias mostradas (CSV)',
		caution: 'Antes de comparar'
	},
	transfers: {
		title: 'Transferencias de armas y seguridad',
		lead: 'Cada línea de armas, bienes de seguridad, adiestramiento o tecnología que se dice llegó al país, o que iba a llegar, de cualquier proveedor. Donde las fuentes no coinciden, aparecen ambas.',
		table: 'Todas las líneas',
		tableNote:
			'Las filas del registro de SIPRI comparten la advertencia del registro; cada fila dice lo que le es propio. El TIV mide volumen, no dinero.',
		register: 'Sobre el registro del que viene la mayoría de las líneas',
		dealRegister: 'Sobre el registro',
		copies: copiesOf('línea'),
		ordered: 'pedido',
		delivered: 'entrega',
		recipient: 'Receptor',
		company: 'Empresa',
		price: 'Precio',
		tiv: (volume) => (volume === '1' ? '1 millón de TIV' : `${volume} millones de TIV`),
		local: 'producido en el país bajo licencia',
		contested: 'en disputa',
		counted: 'se cuenta en:',
		partOf: 'es parte de:',
		overlaps: 'puede traslaparse con:',
		bySupplier: 'Líneas del registro por país proveedor',
		volumes: 'traza los volúmenes anuales por proveedor, en unidades de su fuente y no en dinero.',
		countNote:
			'Las líneas son filas de esta lista, no armas ni dinero. No se cuenta la línea que repite otra o es parte de ella. Los países se cuentan solo en el registro, porque las demás fuentes miran sobre todo a un proveedor.',
		dealLead: 'Una operación: cada una de sus líneas y lo que cada fuente dice de ella.',
		dealContested: 'Alguien la niega o da otra versión.',
		dealLines: 'Sus líneas',
		dealVersions: 'La misma operación según otras fuentes',
		dealVersionsNote: 'Estas versiones se muestran y no se cuentan otra vez.',
		all: 'todos',
		from: 'Desde',
		until: 'Hasta',
		showAll: 'Mostrar todo',
		shown: 'Se muestran {shown} de {all} líneas.',
		allStatements: (count: number) => `Las ${count} declaraciones`,
		linesOf: 'líneas de la lista',
		lines: (delivered: number) => `${delivered} de ellas entregadas`,
		said: 'Qué más se dice'
	},
	sources: {
		title: 'Fuentes',
		lead: 'Cada documento en que se apoya una cifra, una transferencia o una declaración, y las copias en que se leyeron.',
		all: 'Todas las fuentes',
		back: 'Todas las fuentes',
		author: 'Autoría',
		publisher: 'Editor o medio',
		issued: 'Publicación',
		accessed: 'Consulta',
		language: 'Idioma',
		licence: 'Condiciones de uso',
		standing: 'Clase de voz',
		address: 'Dirección',
		noAddress: 'No conocemos su dirección.',
		caveat: 'Lo que hay que saber de todo lo que viene de ella',
		note: 'Observaciones',
		observations: 'Cifras',
		transfers: 'Transferencias',
		statements: 'Declaraciones',
		leftOut: 'Lo que se dejó fuera',
		nothing:
			'Ninguna fila de esta edición se apoya en ella; aparece porque otra fuente la menciona.'
	},
	data: {
		title: 'Datos',
		lead: 'Todo lo que hay en este sitio, en archivos, con advertencia y fuente en cada fila.',
		encoding:
			'Los CSV están en UTF-8, con comas, fin de línea LF y una fila de encabezado; una celda vacía es un dato que falta, nunca un cero. Cada archivo es el mismo para todo el mundo y puede comprobarse con su SHA-256.',
		all: 'Todo junto',
		allLead:
			'Para archivar, para una memoria USB o para donde no hay red. Descomprímalo y abra index.html.',
		contents: 'En esta página',
		whole: 'Tablas completas',
		byIndicator: 'Por indicador',
		byIndicatorLead:
			'El libro de Excel es el camino más corto a una hoja de cálculo: los números siguen siendo números y los periodos no se alteran.',
		moreFiles: 'Todos sus archivos, con tamaños y huellas',
		bySeries: 'Por serie',
		byState: 'Por estado',
		byStateLead: 'Todas las cifras de un estado.',
		bySource:
			'La cita de cada fuente, como archivo, está en su página. Las sumas de verificación de todo lo publicado, incluidos esos archivos, están en',
		programs: 'En su programa',
		programsLead:
			'Tres líneas para cada uno. El ejemplo es una serie de un solo productor, con su advertencia.',
		reads: 'lee',
		dictionary: 'Qué significan las columnas',
		dictionaryLead:
			'Todo archivo de observaciones tiene las columnas de observations.csv, en este orden.',
		codes: 'Qué significan los códigos',
		codesLead: 'Las mismas listas como archivo',
		codesInWords: 'todas las columnas y los códigos en palabras',
		required: 'nunca vacía',
		list: 'lista',
		rows: (rows: string) => (rows === '1' ? '1 fila' : `${rows} filas`),
		licence: 'Condiciones',
		licenceText:
			'Nuestro trabajo (selección, redacción, advertencias, estructura) puede usarse con la licencia CC BY 4.0 si se menciona a Cifra y a quien produce el dato. Las cifras son de sus productores y conservan sus condiciones; la tabla dice cuáles se conocen. SIPRI pide uso no comercial y que se le cite, y solo permite redistribuir una parte pequeña de su base: para más, use sus propios archivos.',
		licenceOf: 'Condiciones que declara la fuente',
		licenceUnknown: 'Sin condiciones conocidas',
		sources: (count: number) => (count === 1 ? '1 fuente' : `${count} fuentes`)
	},
	methods: {
		title: 'Métodos',
		lead: 'Cómo entran las cifras, qué se hace con ellas y qué se deja fuera.',
		rules: 'Lo que hacemos y lo que no',
		rulesList: [
			'Una serie es un indicador tal como lo cuenta un solo productor. Las series nunca se unen, se suman ni se promedian, y dos unidades nunca comparten un eje.',
			'Una cifra se muestra con la palabra que su fuente le antepone: más de, cerca de, al menos.',
			'Lo que falta no es cero: un hueco sigue siendo hueco en la gráfica, celda vacía en el archivo y palabras en la tabla.',
			'Un año que no ha terminado, o contado a medias, se enlista y nunca se dibuja como año.',
			'Un registro que cambia a diario se muestra con puntos y sus fechas, no con una línea.',
			'Cuando una cifra se leyó en una copia y no en su fuente, la fila dice en cuál.',
			'Las cifras dentro de las frases se toman de los datos al generar la página; ninguna se teclea.',
			'Se muestran todos los proveedores. Lo reportado, planeado, cancelado o en disputa se ve distinto de lo entregado y nunca se cuenta con ello.',
			'No se nombra a nadie, salvo a quienes firman las fuentes.',
			'No se sugiere causa ni se calcula correlación alguna.',
			'En un mapa un conteo es un círculo cuya área es la cifra; solo se sombrea una proporción que haya publicado un productor; el rayado indica que no se conoce ningún dato. Donde los círculos se taparían se apartan, unidos a su estado por una línea. Los contornos son de Natural Earth (dominio público), simplificados, en la versión que prepara Apache Superset (Apache-2.0).'
		],
		qualifiers: 'Palabras antes de un número',
		statuses: 'Estado de un valor',
		statusesLead: 'Las letras son las de la lista internacional SDMX CL_OBS_STATUS.',
		kinds: 'Cómo se obtienen las cifras',
		transferStatuses: 'Estado de una transferencia',
		leftOut: 'Lo que se dejó fuera y por qué',
		leftOutLead: 'Números y hechos que dan las fuentes y que no se incluyeron.',
		copies: 'Leído en una copia',
		copiesText:
			'De {total} cifras nacionales de esta edición, {copies} se leyeron en una copia: un periódico, una carpeta pública de datos, una página que las cita. De {stateTotal} cifras de estados, {stateCopies}. Una copia puede equivocarse donde su fuente acierta.'
	},
	about: {
		title: 'Acerca de',
		lead: 'Cifra muestra lo que se sabe de la crisis de derechos humanos en México en el mismo eje de tiempo que las importaciones de armas del país, con una advertencia y una fuente para cada dato.',
		why: 'Por qué',
		whyText:
			'A diario se citan números sobre asesinatos, desapariciones e impunidad, muchas veces sin su fecha, sin su autor o sin lo que dejan fuera. Los conteos que no coinciden se usan unos contra otros, como si uno tuviera que ser mentira. Aquí los ponemos juntos y decimos qué cuenta cada uno.',
		stand: 'Nuestra posición',
		standText:
			'No tomamos partido entre gobiernos, empresas u organizaciones, ni sugerimos causas. Las armas aparecen junto a los daños porque ambos son parte de lo que consta públicamente de los mismos años. Se muestran todos los proveedores.',
		seeds: 'Los cuatro documentos de los que partió',
		seedsLead:
			'El proyecto empezó con cuatro textos. Uno es una nota sobre una reunión disputada; otro, un artículo que defiende una postura; otro, una página de activistas, y el último, un cable filtrado de una embajada. Son fuentes como todas las demás: lo que dicen se atribuye, se coteja con otras y se deja fuera si no puede fecharse o sostenerse.',
		seedNotes: {
			'fox-news-latino-2013':
				'Una nota de prensa que recoge las dos voces sobre una reunión negada.',
			'mintpress-2017':
				'Un artículo que argumenta contra ese comercio; se leyó en una reproducción.',
			'dimse-mexico':
				'Una página de activistas contra las exportaciones de armas israelíes; ahí se leyeron las cinco cifras principales.',
			'cable-08mexico2218':
				'Dos conversaciones tal como las anotó una embajada de Estados Unidos; se leyó en un sitio espejo.'
		},
		errors: 'Errores',
		errorsText:
			'Una cifra equivocada es una fila en un archivo. Quien opera esta copia del sitio mantiene sus datos en público, donde puede proponerse una corrección sin dar un nombre. En esta edición no hay un buzón de correo; preferimos decirlo a publicar uno que nadie lea.',
		privacy: 'Su privacidad',
		privacyText:
			'Las páginas están completas sin scripts y sin SVG, también en el nivel más estricto de Tor Browser. No se usan cookies, no se guarda nada, no se carga nada de otro servidor y no se cuenta a nadie.'
	},
	cite: {
		title: 'Citar',
		sentence: 'Una frase para citar',
		copy: 'Copiar',
		copied: 'Copiado',
		others: 'En otros estilos',
		files: 'Para Zotero y otros',
		text: 'Texto',
		series: 'Citar esta serie',
		newest: 'Su dato más reciente, como frase para citar',
		source: 'Citar esta fuente',
		whole: 'Citar el conjunto de datos',
		value: 'Para citar un solo dato, elija su periodo en la tabla.',
		valueOfState: 'Para citar un solo dato, elija su periodo.'
	},
	download: {
		title: 'Descargar',
		more: 'Tamaños, huellas, columnas y los demás archivos',
		shown: 'Descargar lo que se muestra (CSV)',
		failed: 'No se pudo hacer el archivo. transfers.csv tiene todas las líneas.'
	},
	copies: copiesOf('cifra'),
	corrections: {
		title: 'Correcciones',
		feed: 'ediciones y correcciones',
		lead: 'Un dato publicado no se cambia en silencio. Lo que se cambió aparece aquí, con lo que decía antes y el motivo.',
		editions: 'Ediciones',
		edition: 'Edición del',
		editionColumn: 'Edición',
		current: 'la actual',
		firstPublished: 'Filas publicadas en ella por primera vez',
		standing: 'Filas publicadas que hoy siguen en pie',
		rowsNote:
			'Una fila es un dato, una línea de transferencia o una declaración. El sitio no se genera si una fila publicada se cambió o se borró sin una corrección.',
		notYet: 'Las filas de esta edición aún no se han asentado en el registro de lo publicado.',
		list: 'Lo que se cambió',
		none: 'Hasta ahora no se ha corregido ni retirado ningún dato publicado.',
		what: 'Qué',
		change: 'Cambio',
		reason: 'Por qué',
		was: 'antes',
		now: 'ahora',
		said: 'decía',
		until: 'hasta el',
		empty: 'vacío',
		replacedBy: 'lo reemplaza',
		keptEditions: 'Todas las ediciones con sus archivos',
		follow: 'Seguir los cambios',
		history: 'Historia de los datos de esta página',
		historyNone:
			'Ningún dato de esta página se ha corregido ni retirado desde que se publicó por primera vez.',
		all: 'Todas las ediciones y correcciones',
		fields: {
			value: 'valor',
			low: 'extremo inferior',
			high: 'extremo superior',
			period: 'periodo',
			qualifier: 'calificador',
			status: 'estado',
			as_of: 'fecha de la copia',
			as_printed: 'tal como se publicó',
			area: 'área',
			breakdown: 'desglose',
			source: 'fuente',
			unit: 'unidad',
			measure: 'medida',
			deal: 'trato',
			suppliers: 'proveedores',
			category: 'categoría',
			ordered: 'pedido',
			delivered: 'entrega',
			quantity: 'cantidad',
			quantity_low: 'extremo inferior de la cantidad',
			quantity_high: 'extremo superior de la cantidad',
			quantity_qualifier: 'calificador de la cantidad',
			quantity_unit: 'qué se cuenta',
			value_qualifier: 'calificador del valor',
			currency: 'moneda',
			tiv: 'volumen en TIV',
			condition: 'nuevo o usado',
			local_production: 'producción local',
			same_as: 'misma que la fila',
			part_of: 'parte de la fila',
			subject: 'asunto',
			stance: 'postura',
			field: 'columna'
		}
	},
	embed: {
		drawn: 'En la imagen',
		whole: 'Todas las cifras, con fuentes y descargas'
	},
	use: {
		title: 'Usar este dato',
		lead: 'Con su advertencia y su fuente, vaya por donde vaya.',
		link: 'Como enlace',
		picture: 'Como imagen',
		pictureNote:
			'Lleva la advertencia, la fuente y la edición; pesa poco, también para mensajería.',
		text: 'Como texto',
		textNote: 'La frase para citar, con calificador, periodo, productor, advertencia y dirección.',
		share: 'Compartir…',
		embed: 'Insertarlo en una página',
		frame: 'Un marco',
		frameNote: (width: string, height: string) =>
			`No necesita scripts, no pone cookies y sigue el modo claro u oscuro. Sirve cualquier ancho desde ${width} píxeles; con ${height} de alto, nada queda oculto dentro.`,
		frameLook: 'Verlo solo',
		plain: 'HTML sencillo, donde no se admiten marcos',
		plainNote:
			'La imagen se carga desde aquí. Para tenerla en su sitio, descárguela y ponga su nueva dirección en src.',
		oembed: 'Los sistemas que conocen oEmbed solo necesitan la dirección de esta página.'
	},
	editions: {
		title: 'Ediciones',
		lead: 'Cada edición es el estado de todo lo que hay aquí en una fecha. Sus archivos se quedan como estaban, para que se pueda consultar lo que alguien citó.',
		of: (day: string) => `Edición del ${day}`,
		kept: 'Archivos guardados',
		notYet: 'todavía sin congelar',
		notKept: 'no se guardaron',
		isCurrent: 'Es la edición que muestra el sitio.',
		isPast: 'Es una edición anterior. El sitio muestra una posterior.',
		ahead:
			'El sitio tiene filas o redacciones posteriores al momento en que se congelaron estos archivos; pertenecen a la edición siguiente.',
		files: 'Archivos',
		about: {
			'dataset.zip': 'Todas las tablas con sus advertencias y fuentes; se abre sin red',
			'edition.json': 'La huella de cada archivo que se publicó con ella',
			SHA256SUMS: 'Lo mismo, como lista para sha256sum'
		} as Record<string, string>,
		frozen: 'Estos archivos no se cambian nunca.',
		notYetLong:
			'Los archivos de esta edición todavía no se congelan: por ahora son los de la página de datos.',
		notKeptLong: 'No se guardaron archivos de esta edición.',
		allFiles: 'Todos los archivos de esta edición',
		verify: '¿De qué edición es mi archivo?',
		counts: 'Qué contiene',
		counted: {
			indicators: 'Indicadores',
			series: 'Series',
			figures: 'Cifras',
			copies: 'De ellas, leídas en una copia de su fuente',
			transfers: 'Líneas de transferencias de armas y de seguridad',
			statements: 'Declaraciones',
			sources: 'Fuentes'
		},
		brought: 'Qué corrigió',
		broughtNone: 'No corrigió ni retiró nada.',
		since: 'Qué ha cambiado desde entonces',
		sinceNone: 'Nada: no se ha publicado ninguna edición posterior.',
		correctedNone: 'Nada de lo que estaba en esta edición se ha corregido ni retirado.',
		rows: (rows: string) => (rows === '1' ? '1 fila nueva' : `${rows} filas nuevas`),
		cite: 'Citar esta edición'
	},
	verify: {
		title: '¿De qué edición es mi archivo?',
		lead: 'Dele a esta página un archivo que guardó o que le enviaron. Le dirá qué archivo es y de qué edición, o que no es nuestro.',
		stays:
			'El archivo se lee en su navegador y no sale de ahí. Lo único que se carga es nuestra lista de huellas.',
		choose: 'Elegir archivos',
		drop: 'o suéltelos en cualquier parte de este recuadro',
		insecure:
			'Su navegador solo calcula huellas con una conexión segura (https). Aquí hay que hacerlo a mano, como se explica más abajo.',
		working: 'Leyendo…',
		same: 'Es {file} de la edición del {edition}, tal como se publicó.',
		inside: 'Es {file}, dentro de {archive} de la edición del {edition}, tal como se publicó.',
		saved:
			'La tabla es nuestra: cada celda es la de {file} de la edición del {edition}. El archivo en sí lo volvió a guardar otro programa, con otros finales de línea, comillas o separadores.',
		site: 'Es {file} del sitio como está hoy, en la edición del {edition}.',
		none: 'No es un archivo nuestro: alguien lo cambió o viene de otra parte.',
		noneTable:
			'Basta con que una hoja de cálculo haya convertido periodos en fechas o redondeado un número. Antes de citarlo, descargue de nuevo el archivo de la página de datos.',
		failed: 'No se pudo cargar nuestra lista de huellas. Inténtelo de nuevo o hágalo a mano.',
		later: 'Hay una edición posterior.',
		page: 'Sobre esta edición',
		byHand: 'A mano',
		byHandLead:
			'Una huella (SHA-256) son 64 letras y cifras que cambian en cuanto cambia un solo carácter del archivo. Calcúlela en su propia máquina y búsquela en nuestras listas. Windows la escribe en mayúsculas; da lo mismo.',
		linux: 'En Linux',
		mac: 'En macOS',
		windows: 'En Windows (PowerShell)',
		folder: 'Toda una carpeta a la vez, con SHA256SUMS junto a los archivos:',
		lists: 'Nuestras listas',
		frozen: 'sus archivos congelados',
		current: 'el sitio como está hoy',
		archive:
			'Dentro de dataset.zip hay una lista propia para los archivos que contiene: descomprímalo y ejecute sha256sum -c SHA256SUMS.'
	},
	notFound: {
		title: 'Esa página no existe',
		text: 'La dirección es incorrecta o la página ya no está. Las direcciones de las cifras nunca cambian de significado.',
		home: 'Ir al inicio'
	},
	to: 'a',
	and: 'y'
};
