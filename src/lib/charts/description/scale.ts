import type { Language } from '../../model/language.ts';
import { formatShort } from '../../model/quantity.ts';
import type { Axis } from './rows.ts';

/** Ends of a scale whose half is a round number too. */
const ends = [1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10];

/** The round number at or above the highest value; of whole things its half is whole as well. */
function roundEnd(highest: number, whole: boolean): number {
	const power = 10 ** Math.floor(Math.log10(Math.max(highest, 1e-9)));
	const found = ends
		.map((end) => Number((end * power).toPrecision(12)))
		.find((end) => end >= highest * (1 - 1e-9) && (!whole || Number.isInteger(end / 2)));
	return found ?? Number((20 * power).toPrecision(12));
}

/** Where a scale of shares may begin, if all of them lie above: it then says so. */
const cuts = [80, 60];

/** A scale of three ticks from zero to a round end. */
export function scaleTo(highest: number, whole: boolean, language: Language): Axis {
	return axis(0, roundEnd(Math.max(highest, whole ? 2 : 0), whole), language);
}

/** A scale of shares up to the whole, cut where all of them are high: dots may stand on a cut axis. */
export function scaleOfShares(values: readonly number[], language: Language): Axis {
	const [lowest, highest] = [Math.min(...values), Math.max(...values)];
	if (highest <= 50) return scaleTo(highest, false, language);
	return axis(cuts.find((cut) => lowest >= cut) ?? 0, 100, language);
}

function axis(low: number, high: number, language: Language): Axis {
	const [top, middle, bottom] = [high, (low + high) / 2, low].map((value) =>
		formatShort(value, language)
	) as [string, string, string];
	return { low, high, ticks: [top, middle, bottom] };
}

/** What values must have in common to stand on one scale. */
export function scaleKey(facts: {
	readonly unit: string;
	readonly measure: string;
	/** First year of a running total. */
	readonly since: number | undefined;
}): string {
	const { unit, measure, since } = facts;
	return unit === 'percent' ? unit : `${unit}/${measure}/${since ?? ''}`;
}
