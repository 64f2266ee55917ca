/** Ticks of an axis that starts at zero: round steps, the last at or above the highest value. */
export function valueTicks(highest: number, most: number): number[] {
	const rough = Math.max(highest, 1e-9) / most;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = ([1, 2, 2.5, 5, 10].find((s) => s * power >= rough * (1 - 1e-9)) ?? 10) * power;
	const count = Math.ceil(highest / step - 1e-9);
	return Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}
