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
