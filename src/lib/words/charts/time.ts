import type { Language } from '../../model/language.ts';

/** The few words a chart needs beside the data's own. */
export interface ChartWords {
	readonly transfers: string;
	readonly bySupplier: string;
	readonly severalSuppliers: string;
	readonly contested: string;
	readonly source: string;
	readonly aYear: (unit: string) => string;
	readonly stock: (unit: string) => string;
	readonly running: (unit: string, since: number) => string;
	readonly share: string;
	readonly otherSuppliers: string;
	/** The largest suppliers of a stack, and how many there are. */
	readonly stackSummary: (largest: string, count: number) => string;
	readonly stackTotal: string;
	readonly stackTotals: string;
	readonly totals: string;
	readonly sideBySide: (indicator: string) => string;
}

export const chartWords: Readonly<Record<Language, ChartWords>> = {
	en: {
		transfers: 'Arms transfers, all suppliers',
		bySupplier: 'Arms transfers by supplier country',
		severalSuppliers: 'Several at once',
		contested: 'contested',
		source: 'Source',
		aYear: (unit) => `${unit} a year`,
		stock: (unit) => `${unit} on the date shown`,
		running: (unit, since) => `${unit}, running total since ${since}`,
		share: 'per cent',
		otherSuppliers: 'other suppliers',
		stackSummary: (largest, count) =>
			`Suppliers with the largest volumes in all: ${largest}; ${count} suppliers are drawn.`,
		stackTotal: 'total',
		stackTotals: 'total; bracket where two copies differ',
		totals: 'over several years together',
		sideBySide: (indicator) => `${indicator} and arms transfers, the same years`
	},
	es: {
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
	}
};
