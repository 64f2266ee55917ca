import type { Language } from '../../model/language.ts';

/** Words of the map of the states. */
export interface MapWords {
	readonly title: (series: string, period: string) => string;
	readonly circles: (unit: string, period: string) => string;
	readonly shades: (period: string) => string;
	readonly summary: (map: {
		title: string;
		/** Every state with its figure, highest first, where there are few. */
		all: readonly string[];
		highest: readonly string[];
		lowest: readonly string[];
		unknown: readonly string[];
	}) => string;
	readonly multiplesTitle: (series: string, first: number, last: number) => string;
	readonly multiples: (unit: string, first: number, last: number) => string;
	readonly multiplesSummary: (all: {
		title: string;
		highest: readonly string[];
		lowest: readonly string[];
		/** States without a figure in some year. */
		gaps: readonly string[];
	}) => string;
	readonly unknown: string;
	readonly hollow: string;
	readonly openUp: string;
	readonly soft: string;
	readonly range: string;
}

const listed = {
	en: new Intl.ListFormat('en', { type: 'conjunction' }),
	es: new Intl.ListFormat('es', { type: 'conjunction' })
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const mapWords: Readonly<Record<Language, MapWords>> = {
	en: {
		title: (series, period) => `${series}, state by state, ${period}`,
		circles: (unit, period) => `${capital(unit)}, ${period}: the area of a circle is the figure`,
		shades: (period) => `Per cent, ${period}: darker is higher`,
		summary: ({ title, all, highest, lowest, unknown }) =>
			[
				`Map: ${title}.`,
				all.length > 0
					? `${listed.en.format(all)}.`
					: `Highest: ${listed.en.format(highest)}. Lowest: ${listed.en.format(lowest)}.`,
				unknown.length > 0
					? `No figure: ${listed.en.format(unknown)}.`
					: 'No state is without a figure.'
			].join(' '),
		multiplesTitle: (series, first, last) => `${series}, each state, ${first} to ${last}`,
		multiples: (unit, first, last) =>
			`${capital(unit)} a year, ${first} to ${last}: one scale for all states, the latest figure under each name`,
		multiplesSummary: ({ title, highest, lowest, gaps }) =>
			[
				`A small line chart for each state: ${title}.`,
				`Latest figures, highest: ${listed.en.format(highest)}; lowest: ${listed.en.format(lowest)}.`,
				gaps.length > 0
					? `Some years are without a figure in ${listed.en.format(gaps)}.`
					: 'No year is without a figure.'
			].join(' '),
		unknown: 'no figure known',
		hollow: 'provisional or estimated',
		openUp: 'at least',
		soft: 'about',
		range: 'from … to'
	},
	es: {
		title: (series, period) => `${series}, por estado, ${period}`,
		circles: (unit, period) => `${capital(unit)}, ${period}: el área del círculo es la cifra`,
		shades: (period) => `Por ciento, ${period}: más oscuro es más alto`,
		summary: ({ title, all, highest, lowest, unknown }) =>
			[
				`Mapa: ${title}.`,
				all.length > 0
					? `${listed.es.format(all)}.`
					: `Cifras más altas: ${listed.es.format(highest)}. Más bajas: ${listed.es.format(lowest)}.`,
				unknown.length > 0
					? `Sin dato: ${listed.es.format(unknown)}.`
					: 'Ningún estado queda sin dato.'
			].join(' '),
		multiplesTitle: (series, first, last) => `${series}, cada estado, de ${first} a ${last}`,
		multiples: (unit, first, last) =>
			`${capital(unit)} por año, de ${first} a ${last}: la misma escala para todos los estados; bajo cada nombre, la última cifra`,
		multiplesSummary: ({ title, highest, lowest, gaps }) =>
			[
				`Una gráfica de línea por estado: ${title}.`,
				`Últimas cifras, las más altas: ${listed.es.format(highest)}; las más bajas: ${listed.es.format(lowest)}.`,
				gaps.length > 0
					? `Hay años sin dato en ${listed.es.format(gaps)}.`
					: 'Ningún año queda sin dato.'
			].join(' '),
		unknown: 'sin dato conocido',
		hollow: 'preliminar o estimado',
		openUp: 'al menos',
		soft: 'aproximado',
		range: 'de … a'
	}
};
