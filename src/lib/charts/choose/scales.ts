import type { Language } from '../../model/language.ts';
import { rowWords } from '../../words/browser.ts';
import type { Row, ValueRow } from '../description/rows.ts';
import { scaleKey, scaleOfShares, scaleTo } from '../description/scale.ts';
import type { SeriesFacts } from './comparability.ts';

type Facts = (row: ValueRow) => SeriesFacts;

/** What rows share that stand on one scale without being asked to: they count one thing of one indicator. */
const ownScale = (facts: SeriesFacts): string => `${facts.indicator}/${scaleKey(facts)}`;

const numbersOf = ({ lines, quoted }: ValueRow): number[] => [
	...lines.flatMap(({ marks }) => marks.flatMap(({ y, high }) => high ?? y ?? [])),
	...(quoted?.ring ? [quoted.ring.y] : [])
];

/** Rows on the one scale that all of them need. */
function scaled(rows: readonly ValueRow[], factsOf: Facts, language: Language): ValueRow[] {
	const words = rowWords[language];
	const numbers = rows.flatMap(numbersOf);
	const facts = rows.map(factsOf);
	if (facts[0]!.unit !== 'percent') {
		const whole = facts.some(({ measure }) => measure !== 'average');
		const axis = scaleTo(Math.max(0, ...numbers), whole, language);
		return rows.map((row) => ({ ...row, axis }));
	}
	const axis = scaleOfShares(numbers, language);
	const unit = axis.low > 0 ? words.shareFrom(axis.low) : words.share;
	return rows.map((row) => ({ ...row, axis, unit }));
}

/** Sets rows of values on their scales: those of one unit on one where `oneScale`, else those that count one thing. */
export function onScales(
	rows: readonly Row[],
	factsOf: Facts,
	oneScale: boolean,
	language: Language
): Row[] {
	const values = rows.filter((row) => row.kind === 'values');
	const groups = Map.groupBy(values, (row) => {
		const facts = factsOf(row);
		return oneScale ? facts.unit : ownScale(facts);
	});
	const byId = new Map(
		[...groups.values()]
			.flatMap((group) => scaled(group, factsOf, language))
			.map((row) => [row.id, row])
	);
	return rows.map((row) => byId.get(row.id) ?? row);
}

/** Whether one scale for each unit would change a chart of these series: some share a unit and not a scale. */
export function canShareScale(series: readonly SeriesFacts[]): boolean {
	return [...Map.groupBy(series, ({ unit }) => unit).values()].some(
		(group) => new Set(group.map(ownScale)).size > 1
	);
}
