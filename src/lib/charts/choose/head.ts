import type { Line, Mark, RowsChart } from '../description/rows.ts';
import type { ComparableSeries } from './options.ts';
import { newestOf, seriesOf } from './within.ts';

/** A figure with its qualifier, and then when, and who counts. */
export interface Told {
	readonly id: string;
	readonly figure: string;
	readonly said: string;
}

/** What stands beside a row of values. */
export interface Head {
	readonly title: string;
	readonly indicator: string;
	/** The one thing to know first; empty where a row above has said it. */
	readonly doubt: string;
	/** The figure the indicator is quoted by, where it was chosen. */
	readonly quoted?: Told;
	/** The newest figure of each producer. */
	readonly newest: readonly Told[];
}

type Figure = Pick<Mark, 'id' | 'figure' | 'when'>;

const told = ({ id, figure, when }: Figure, label: string): Told => ({
	...{ id, figure },
	said: `${when} (${label})`
});

/** The newest figure of a line; one of a part of a year where there is no other. */
function newestFigure({ label, marks }: Line): Told[] {
	const known = marks.filter(({ y }) => y !== null);
	const mark = newestOf(known.filter(({ part }) => !part)) ?? newestOf(known);
	return mark ? [told(mark, label)] : [];
}

/** The heads of a choice's rows of values, by the row's id. */
export function headsOf(
	{ rows }: RowsChart,
	known: readonly ComparableSeries[]
): ReadonlyMap<string, Head> {
	const facts = new Map(known.map((each) => [each.id, each]));
	const doubted = new Set<string>();
	const heads = new Map<string, Head>();
	for (const row of rows) {
		if (row.kind !== 'values') continue;
		const { quoted, lines, title } = row;
		const by = quoted && facts.get(seriesOf(quoted))!;
		const { indicator, doubt } = by ?? facts.get(lines[0]!.series)!;
		heads.set(row.id, {
			...{ title, indicator },
			newest: lines.flatMap(newestFigure).filter(({ id }) => id !== quoted?.id),
			doubt: doubted.has(indicator) ? '' : doubt,
			...(quoted && by ? { quoted: told(quoted, by.label) } : {})
		});
		doubted.add(indicator);
	}
	return heads;
}
