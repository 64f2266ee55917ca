import type { ComparabilityWords, Sort } from '../../words/browser.ts';

/** What decides whether two series compare. */
export interface SeriesFacts {
	readonly id: string;
	/** Its producer, short. */
	readonly label: string;
	readonly indicator: string;
	readonly indicatorTitle: string;
	/** Unit, measure and kind: the code, and its name in the reader's language. */
	readonly unit: string;
	readonly unitName: string;
	readonly measure: string;
	readonly measureName: string;
	readonly kind: string;
	readonly kindName: string;
	/** First year of a running total. */
	readonly since: number | undefined;
}

type Name = (series: SeriesFacts) => string;

/** Groups series by a code; one group is no difference. */
function sortsOf(
	series: readonly SeriesFacts[],
	key: Name,
	sort: Name,
	name: Name
): readonly Sort[] {
	const groups = Map.groupBy(series, key);
	if (groups.size < 2) return [];
	return [...groups.values()].map((members) => ({
		names: members.map(name),
		sort: sort(members[0]!)
	}));
}

/** Labels alone where they differ; with the indicator where two producers have one name. */
function naming(series: readonly SeriesFacts[]): Name {
	const labels = series.map(({ label }) => label);
	return ({ label, indicatorTitle }) =>
		labels.filter((each) => each === label).length > 1 ? `${label}, ${indicatorTitle}` : label;
}

/** Groups of two and more that have everything in common but their producer. */
function alike(series: readonly SeriesFacts[]): SeriesFacts[][] {
	const key = ({ indicator, unit, measure, since }: SeriesFacts) =>
		[indicator, unit, measure, since].join('/');
	return [...Map.groupBy(series, key).values()].filter((group) => group.length > 1);
}

/** Why the chosen series do not compare, a sentence a reason; empty where one series stands alone. */
export function caution(series: readonly SeriesFacts[], words: ComparabilityWords): string[] {
	const name = naming(series);
	const sentences: string[] = [];
	const titles = [...new Set(series.map(({ indicatorTitle }) => indicatorTitle))];
	if (titles.length > 1) sentences.push(words.indicators(titles));
	const units = sortsOf(
		series,
		(each) => each.unit,
		(each) => each.unitName,
		name
	);
	if (units.length > 0) sentences.push(words.units(units));
	const measures = sortsOf(
		series,
		(each) => each.measure,
		(each) => each.measureName,
		name
	);
	if (measures.length > 0) sentences.push(words.measures(measures));
	const kinds = sortsOf(
		series,
		(each) => each.kind,
		(each) => each.kindName,
		name
	);
	if (kinds.length > 0) sentences.push(words.kinds(kinds));
	const running = series.filter(({ measure }) => measure === 'cumulative');
	if (new Set(running.map(({ since }) => since)).size > 1)
		sentences.push(words.starts(running.map((each) => `${name(each)} (${each.since})`)));
	const shares = series.filter(({ measure }) => measure === 'share');
	if (shares.length > 1) sentences.push(words.shares(shares.map(name)));
	for (const group of alike(series).filter(([first]) => first!.measure !== 'share'))
		sentences.push(
			group[0]!.measure === 'volume'
				? words.editions(group.map(name))
				: words.definitions(group.map(name))
		);
	return sentences;
}

/**
 * What may not be compared, in one sentence: the reason that weighs most; empty where one series stands alone.
 * `oneScale`: whether those of one unit stand on one scale.
 */
export function cautionInShort(
	series: readonly SeriesFacts[],
	oneScale: boolean,
	{ short }: ComparabilityWords
): string {
	if (series.length < 2) return '';
	const [first] = series;
	if (series.every(({ unit, indicator }) => unit === 'percent' && indicator === first!.indicator))
		return short.shares;
	if (alike(series)[0]?.length !== series.length)
		return oneScale && series.every(({ unit }) => unit === first!.unit) ? short.unit : short.rows;
	return first!.measure === 'volume' ? short.editions : short.definitions;
}
