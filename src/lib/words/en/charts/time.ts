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

/** The few words a chart needs beside the data's own, in English. */
export const time: ChartWords = {
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
};
