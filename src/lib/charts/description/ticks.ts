/** How many steps a plot of a height has room for. */
export function ticksIn(height: number): number {
	if (height < 60) return 1;
	return height < 150 ? 2 : 4;
}

/** Ticks of an axis that starts at zero: round steps, the last at or above the highest value. */
export function valueTicks(highest: number, most: number): number[] {
	const rough = Math.max(highest, 1e-9) / most;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = ([1, 2, 2.5, 5, 10].find((s) => s * power >= rough * (1 - 1e-9)) ?? 10) * power;
	const count = Math.ceil(highest / step - 1e-9);
	return Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}

/** Years written under the axis: all round ones that have room. */
export function yearTicks(first: number, last: number, width: number): number[] {
	const room = Math.max(2, Math.floor(width / 52));
	const step = [1, 2, 5, 10, 20, 50].find((s) => (last - first) / s <= room) ?? 100;
	const from = Math.ceil(first / step) * step;
	return Array.from({ length: Math.floor((last - from) / step) + 1 }, (_, i) => from + i * step);
}
