import type { Words } from './index.ts';

/** Las palabras de las páginas en español de México. */
export const es: Words = {
	languageName: 'Español',
	otherLanguage: 'English',
	skip: 'Ir al contenido',
	menu: 'Menú principal',
	nav: {
		home: 'Inicio',
		indicators: 'Indicadores',
		transfers: 'Transferencias de armas',
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
	asPrinted: 'tal como se publicó',
	allOf: 'Todo sobre este dato',
	sideBySide:
		'Estar lado a lado no es causa: los conteos de daños y las transferencias de armas comparten los años; no se afirma nada más.',
	home: {
		lead: 'Lo que se sabe, quién lo dice y qué problemas tiene.',
		others: 'Otros indicadores',
		figures: 'Cinco cifras y lo que hay detrás de cada una',
		picture: 'Homicidios y transferencias de armas en un mismo eje de tiempo',
		pictureLead:
			'Arriba, los homicidios por año según dos instituciones. Abajo, cada línea de armas y bienes de seguridad que se dice llegó al país, de todos los proveedores.',
		tableTitle: 'Los mismos años en una tabla',
		onward: 'Más',
		onwardIndicators: 'Todos los indicadores',
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
		loading: 'Señale o toque una marca para leer su cifra y su fuente.'
	},
	columns: {
		period: 'Periodo',
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
	asOf: 'copia del',
	transfers: {
		title: 'Transferencias de armas y seguridad',
		lead: 'Cada línea de armas, bienes de seguridad, adiestramiento o tecnología que se dice llegó al país, o que iba a llegar, de cualquier proveedor. Donde las fuentes no coinciden, aparecen ambas.',
		table: 'Todas las líneas',
		tableNote:
			'Las filas del registro de SIPRI comparten la advertencia del registro; cada fila dice lo que le es propio. El TIV mide volumen, no dinero.',
		register: 'Sobre el registro del que viene la mayoría de las líneas',
		ordered: 'pedido',
		delivered: 'entrega',
		recipient: 'Receptor',
		company: 'Empresa',
		price: 'Precio',
		tiv: 'millones de TIV',
		local: 'producido en el país bajo licencia',
		contested: 'en disputa',
		counted: 'se cuenta en la fila',
		partOf: 'es parte de la fila',
		overlaps: 'puede traslaparse con',
		bySupplier: 'Líneas del registro por país proveedor',
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
		files: 'Archivos',
		whole: 'Tablas completas',
		byIndicator: 'Por indicador',
		bySeries: 'Por serie',
		dictionary: 'Diccionario de datos',
		dictionaryLead: 'Las columnas de cada archivo de observaciones, en orden.',
		tables: 'Las tablas de las que salen',
		licence: 'Condiciones',
		licenceText:
			'Nuestro trabajo (selección, redacción, advertencias, estructura) puede usarse con la licencia CC BY 4.0 si se menciona a Cifra y a quien produce el dato. Las cifras son de sus productores y conservan sus condiciones; la tabla de fuentes dice cuáles se conocen. SIPRI pide uso no comercial y que se le cite, y solo permite redistribuir una parte pequeña de su base: para más, use sus propios archivos.',
		encoding:
			'Los CSV están en UTF-8, con comas, fin de línea LF y una fila de encabezado; una celda vacía es un dato que falta, nunca un cero.'
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
			'No se sugiere causa ni se calcula correlación alguna.'
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
			'De {total} cifras de esta edición, {copies} se leyeron en una copia: un periódico, una carpeta pública de datos, una página que las cita. Una copia puede equivocarse donde su fuente acierta.'
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
		copy: 'Copiar',
		copied: 'Copiado',
		apa: 'APA',
		chicago: 'Chicago',
		files: 'Para Zotero y otros'
	},
	download: {
		title: 'Descargar',
		csv: 'Todas sus series, CSV',
		json: 'Con metadatos, JSON',
		series: 'Una serie, CSV'
	},
	copies: (copies: number, total: number) =>
		`${copies} de las ${total} cifras de esta página se leyeron en una copia de su fuente.`,
	notFound: {
		title: 'Esa página no existe',
		text: 'La dirección es incorrecta o la página ya no está. Las direcciones de las cifras nunca cambian de significado.',
		home: 'Ir al inicio'
	},
	to: 'a',
	and: 'y'
};
