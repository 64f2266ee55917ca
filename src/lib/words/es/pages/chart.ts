import type * as en from '../../en/pages/chart.ts';

/** What stands around a chart. */
export const chart: typeof en.chart = {
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
	earlier: 'Las transferencias anteriores a {year} están en la tabla de todas las transferencias.',
	point: 'Señale o toque un año para leer qué tiene cada panel en él.',
	planeKeys:
		'Señale un estado o tóquelo para leer su cifra; con el teclado, las flechas pasan de uno a otro y Escape cierra.',
	keys: 'Con el teclado: las flechas izquierda y derecha recorren los años; arriba y abajo pasan a la serie o el panel siguiente; Inicio y Fin van a la primera y la última cifra; la barra espaciadora hace oír la serie; Escape cierra.',
	events: 'Hechos',
	terms: 'Periodos de gobierno',
	eventsNote: 'Fechas que ayudan a leer los años; no son causa de lo que se cuenta.'
};

/** Headings of tables. */
export const columns: typeof en.columns = {
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
};
