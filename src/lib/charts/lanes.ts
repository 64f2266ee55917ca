import type { TransferMark } from './description/time-chart.ts';
import type { Layout } from './draw/time/layout.ts';

/** A span to be placed: ends in years. */
export interface Interval {
	readonly from: number;
	readonly to: number;
}

/**
 * Places intervals in as few lanes as their overlaps need (greedy by start, which is optimal for intervals).
 * Returns the lane of each, in the order given, and the number of lanes.
 */
export function packLanes(intervals: readonly Interval[]): { lanes: number[]; count: number } {
	const order = intervals
		.map((interval, index) => ({ ...interval, index }))
		.sort((a, b) => a.from - b.from || b.to - a.to || a.index - b.index);
	const free: number[] = [];
	const lanes = new Array<number>(intervals.length).fill(0);
	for (const { from, to, index } of order) {
		let lane = free.findIndex((end) => end <= from + 1e-9);
		if (lane === -1) lane = free.length;
		free[lane] = to;
		lanes[index] = lane;
	}
	return { lanes, count: free.length };
}

/** Middle of a lane, in the units of its panel's axis: pixels from the panel's top. */
export function laneCentre(
	rows: readonly { readonly lanes: number }[],
	mark: Pick<TransferMark, 'row' | 'lane'>,
	layout: Layout,
	header: number
): number {
	const { lane, rowHeader, rowGap } = layout;
	const least = 15 * layout.scale;
	const above = rows
		.slice(0, mark.row)
		.reduce(
			(sum, { lanes }) => sum + rowHeader + Math.max(lanes * lane, rowHeader ? 0 : least) + rowGap,
			header
		);
	const own = rows[mark.row]?.lanes ?? 1;
	const slack = rowHeader ? 0 : Math.max(0, least - own * lane) / 2;
	return above + rowHeader + slack + (mark.lane + 0.5) * lane;
}
