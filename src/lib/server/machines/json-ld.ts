import type { Observation } from '../../model/observation.ts';
import { years } from '../../model/period.ts';

/** An object of JSON-LD. */
export type Json = Readonly<Record<string, unknown>>;

/** A media type without what a server adds to it. */
export const bareType = (mediaType: string): string => mediaType.split(';')[0]!;

/** The years some observations cover: `1951/2026`; open where none has a period. */
export function coverageOf(rows: readonly Observation[]): string {
	const spans = rows.map(({ period }) => years(period)).filter(({ first }) => first > 0);
	const first = Math.min(...spans.map((span) => span.first));
	const last = Math.max(...spans.map((span) => span.last));
	return spans.length > 0 ? `${first}/${last}` : '../..';
}
