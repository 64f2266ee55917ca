import type { ChartWords } from '../../en/charts/time.ts';

/** The few words a chart needs beside the data's own, in Spanish. */
export const time: ChartWords = {
	transfers: 'Transferencias de armas, todos los proveedores',
	bySupplier: 'Transferencias de armas por país proveedor',
	severalSuppliers: 'Varios a la vez',
	contested: 'en disputa',
	source: 'Fuente',
	aYear: (unit) => `${unit} por año`,
	stock: (unit) => `${unit} en la fecha indicada`,
	running: (unit, since) => `${unit}, total acumulado desde ${since}`,
	share: 'por ciento',
	otherSuppliers: 'otros proveedores',
	stackSummary: (largest, count) =>
		`Proveedores con los mayores volúmenes en conjunto: ${largest}; se trazan ${count} proveedores.`,
	stackTotal: 'total',
	stackTotals: 'total; corchete si dos copias difieren',
	totals: 'varios años en conjunto',
	sideBySide: (indicator) => `${indicator} y transferencias de armas, los mismos años`
};
