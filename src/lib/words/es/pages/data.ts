import type * as en from '../../en/pages/data.ts';

/** The page of the data. */
export const data: typeof en.data = {
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
};

/** The box of downloads. */
export const download: typeof en.download = {
	title: 'Descargar',
	more: 'Tamaños, huellas, columnas y los demás archivos',
	shown: 'Descargar lo que se muestra (CSV)',
	failed: 'No se pudo hacer el archivo. transfers.csv tiene todas las líneas.'
};
