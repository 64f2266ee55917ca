import type * as en from '../../en/pages/chart.ts';

/** What stands around a chart of the states. */
export const chart: typeof en.chart = {
	planeKeys:
		'Ponga el cursor en un estado, o tóquelo, para leer su cifra; con el teclado, las flechas pasan de uno a otro y Escape cierra.'
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
	standing: 'Tipo de fuente',
	figures: 'Se usa en',
	file: 'Archivo',
	holds: 'Contiene',
	rows: 'Filas',
	column: 'Columna',
	meaning: 'Significado',
	reason: 'Por qué se dejó fuera',
	printed: 'Como se publicó',
	transfers: 'Entradas de transferencias'
};
