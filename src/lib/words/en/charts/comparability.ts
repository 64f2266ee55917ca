import { inSorts, joined, type Sort } from '../../phrase.ts';

/** Why numbers that stand under each other do not compare: a sentence a reason. */
export interface ComparabilityWords {
	readonly units: (sorts: readonly Sort[]) => string;
	readonly measures: (sorts: readonly Sort[]) => string;
	readonly kinds: (sorts: readonly Sort[]) => string;
	readonly starts: (names: readonly string[]) => string;
	readonly shares: (names: readonly string[]) => string;
	readonly editions: (names: readonly string[]) => string;
	readonly definitions: (names: readonly string[]) => string;
	readonly indicators: (titles: readonly string[]) => string;
	/** The reason that weighs most, in one sentence. */
	readonly short: Readonly<Record<'rows' | 'unit' | 'shares' | 'editions' | 'definitions', string>>;
	/** What of the arms imports is shown, where a choice hides some. */
	readonly only: (title: string, chosen: readonly string[]) => string;
	readonly together: (titles: readonly string[]) => string;
}

const [listed, sorted] = [joined('and'), inSorts('and')];

/** Why numbers that stand under each other do not compare, in English. */
export const comparability: ComparabilityWords = {
	units: (sorts) =>
		`Different things are counted, so each has a row and a scale of its own: ${sorted(sorts)}. The height of one says nothing about the height of another.`,
	measures: (sorts) =>
		`A running total, a total on a date and a year's count are different measures and do not compare: ${sorted(sorts)}.`,
	kinds: (sorts) =>
		`The figures come about in different ways, and err in different ways: ${sorted(sorts)}.`,
	starts: (names) => `These running totals begin in different years: ${listed(names)}.`,
	shares: (names) =>
		`${listed(names)} are shares of different wholes: what the whole is stands in each caveat.`,
	editions: (names) =>
		`${listed(names)} are editions of one database: a difference between them is a revision, not a change in the country.`,
	definitions: (names) =>
		`${listed(names)} count by definitions of their own: where they differ for the same year, neither is thereby wrong.`,
	indicators: (titles) =>
		`${listed(titles.map((title) => `“${title}”`))} are different things. That they share the years says nothing of one leading to another.`,
	short: {
		rows: 'The rows differ in unit or scale: do not set their heights against each other.',
		unit: 'The rows share a scale, but not what they count or since when: do not add or subtract them.',
		shares: 'These are shares of different wholes: do not set one against another.',
		editions: 'These are editions of one database: a difference between them is a revision.',
		definitions:
			'Each producer counts by its own definition: a difference makes none of them wrong.'
	},
	only: (title, chosen) => `${title}, only from ${listed(chosen)}`,
	together: (titles) => titles.join('\u00a0· ')
};
