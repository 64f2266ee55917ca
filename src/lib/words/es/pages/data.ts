import type * as en from '../../en/pages/data.ts';

/** The pages of the data. */
export const data: typeof en.data = {
	title: 'Datos',
	lead: 'Todo lo que hay en este sitio, en archivos, siempre con su advertencia y su fuente.',
	allLead: 'todo junto, con páginas que se abren sin conexión.',
	contents: 'En esta página',
	byIndicator: 'Un indicador',
	byIndicatorLead:
		'Lo más sencillo es Excel: los números siguen siendo números y los periodos no se alteran. El ZIP trae además un léeme, la cita y la imagen. En la página del indicador hay más formatos; los archivos de una serie, un estado o una fuente están en su propia página.',
	programs: 'En R, Python, DuckDB o Excel',
	programsLead:
		'Tres líneas para cada uno. El ejemplo es una serie, con su advertencia: ponga en su lugar el nombre de otra.',
	reads: 'lee',
	whole: 'Tablas completas',
	encoding:
		'Los CSV están en UTF-8, con comas, fin de línea LF y una fila de encabezado; una celda vacía es un dato que falta, nunca un cero. Cada archivo es el mismo para todo el mundo.',
	holds: 'Qué contiene',
	rowCount: 'Filas',
	noRows: 'ninguna',
	files: 'Archivos',
	checksums: 'SHA-256 de todo lo publicado',
	meaning: 'Qué significan las columnas y los códigos',
	dictionary: 'Columnas',
	dictionaryLead: 'Todo archivo de cifras tiene las columnas de observations.csv, en este orden.',
	dictionaryNote: 'qué significa cada columna de cada tabla.',
	otherTables: 'Otras tablas',
	empty: 'Una celda vacía es un dato que falta, nunca un cero.',
	forPrograms: 'para programas',
	codes: 'Códigos',
	codesLead:
		'Las palabras que aparecen en las páginas y los códigos que las representan en los archivos.',
	codesInWords: 'lo mismo, como texto',
	codesOf: 'códigos:',
	required: 'nunca vacía',
	/** The lists of codes.csv. */
	lists: {
		unit: 'unidades',
		'quantity-unit': 'unidades de los bienes',
		topic: 'temas',
		measure: 'medidas',
		kind: 'formas de contar',
		frequency: 'cada cuánto aparece una serie',
		qualifier: 'palabras antes de un número',
		'observation-status': 'situación de un dato (SDMX)',
		stance: 'qué hace una declaración',
		standing: 'tipos de fuente',
		'source-type': 'tipos de documento (CSL)',
		category: 'clases de bienes',
		condition: 'nuevo o usado',
		'transfer-status': 'situación de la entrega',
		country: 'países proveedores (ISO 3166)',
		maker: 'fabricantes',
		origin: 'origen de un arma de fuego',
		crime: 'delitos',
		'event-kind': 'clases de hechos',
		'correction-kind': 'clases de corrección',
		date: 'fecha de la desaparición'
	},
	licence: 'Condiciones de uso',
	licenceText:
		'Nuestro trabajo (selección, redacción, advertencias, estructura) puede usarse con la licencia CC BY 4.0 si se menciona a Cifra y a quien produce el dato. Las cifras son de sus productores y conservan sus condiciones. SIPRI pide uso no comercial y que se le cite, y solo permite redistribuir una parte pequeña de su base: para más, use sus propios archivos.',
	termsKnown: (known: number, all: number) =>
		`De ${known} de ${all} fuentes se conocen las condiciones de uso: están en la página de cada una y en sources.csv.`
};

/** The box of downloads. */
export const download: typeof en.download = {
	title: 'Descargar',
	more: 'Columnas, códigos y demás archivos',
	shown: 'Descargar lo que se muestra (CSV)',
	failed: 'No se pudo hacer el archivo. transfers.csv tiene todas las entradas.'
};
