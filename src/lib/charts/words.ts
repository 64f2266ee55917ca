import type { Language } from '../model/language.ts';

/** The few words a chart needs beside the data's own. */
export interface ChartWords {
	readonly transfers: string;
	readonly contested: string;
	readonly source: string;
	readonly aYear: (unit: string) => string;
	readonly stock: (unit: string) => string;
	readonly running: (unit: string, since: number) => string;
	readonly share: string;
	readonly totals: string;
	readonly sideBySide: (indicator: string) => string;
	readonly summary: (line: {
		label: string;
		first: string;
		firstWhen: string;
		last: string;
		lastWhen: string;
		highest: string;
		highestWhen: string;
	}) => string;
	readonly single: (line: { label: string; figure: string; when: string }) => string;
	readonly transfersSummary: (count: number, suppliers: number) => string;
}

export const chartWords: Readonly<Record<Language, ChartWords>> = {
	en: {
		transfers: 'Arms transfers, all suppliers',
		contested: 'contested',
		source: 'Source',
		aYear: (unit) => `${unit} a year`,
		stock: (unit) => `${unit} on the date shown`,
		running: (unit, since) => `${unit}, running total since ${since}`,
		share: 'per cent',
		totals: 'over several years together',
		sideBySide: (indicator) => `${indicator} and arms transfers, the same years`,
		summary: ({ label, first, firstWhen, last, lastWhen, highest, highestWhen }) =>
			`${label}: ${first} (${firstWhen}), ${last} (${lastWhen}); highest ${highest} (${highestWhen}).`,
		single: ({ label, figure, when }) => `${label}: ${figure} (${when}).`,
		transfersSummary: (count, suppliers) =>
			`Below, on the same years: ${count} lines of arms and security transfers from ${suppliers} supplier countries.`
	},
	es: {
		transfers: 'Transferencias de armas, todos los proveedores',
		contested: 'en disputa',
		source: 'Fuente',
		aYear: (unit) => `${unit} por año`,
		stock: (unit) => `${unit} en la fecha indicada`,
		running: (unit, since) => `${unit}, total acumulado desde ${since}`,
		share: 'por ciento',
		totals: 'varios años en conjunto',
		sideBySide: (indicator) => `${indicator} y transferencias de armas, los mismos años`,
		summary: ({ label, first, firstWhen, last, lastWhen, highest, highestWhen }) =>
			`${label}: ${first} (${firstWhen}), ${last} (${lastWhen}); el más alto, ${highest} (${highestWhen}).`,
		single: ({ label, figure, when }) => `${label}: ${figure} (${when}).`,
		transfersSummary: (count, suppliers) =>
			`Debajo, en los mismos años: ${count} líneas de transferencias de armas y seguridad de ${suppliers} países proveedores.`
	}
};
