import { capital, conjoined } from '../../phrase.ts';

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
}

const listed = conjoined('en');

/** Words of the map of the states, in English. */
export const plane: MapWords = {
	title: (series, period) => `${series}, state by state, ${period}`,
	circles: (unit, period) => `${capital(unit)}, ${period}: the area of a circle is the figure`,
	shades: (period) => `Per cent, ${period}: darker is higher`,
	summary: ({ title, all, highest, lowest, unknown }) =>
		[
			`Map: ${title}.`,
			all.length > 0
				? `${listed(all)}.`
				: `Highest: ${listed(highest)}. Lowest: ${listed(lowest)}.`,
			unknown.length > 0 ? `No figure: ${listed(unknown)}.` : 'No state is without a figure.'
		].join(' '),
	multiplesTitle: (series, first, last) => `${series}, each state, ${first} to ${last}`,
	multiples: (unit, first, last) =>
		`${capital(unit)} a year, ${first} to ${last}: one scale for all states, the latest figure under each name`,
	multiplesSummary: ({ title, highest, lowest, gaps }) =>
		[
			`A small line chart for each state: ${title}.`,
			`Latest figures, highest: ${listed(highest)}; lowest: ${listed(lowest)}.`,
			gaps.length > 0
				? `Some years are without a figure in ${listed(gaps)}.`
				: 'No year is without a figure.'
		].join(' '),
	unknown: 'no figure known'
};
