import { years, type Period } from '../../model/period.ts';

const millisecondsADay = 86_400_000;

/** Position of a day's beginning on the year axis, where year N reaches from N − 0.5 to N + 0.5. */
export function dayPosition(day: string): number {
	const year = Number(day.slice(0, 4));
	const start = Date.UTC(year, 0, 1);
	const length = (Date.UTC(year + 1, 0, 1) - start) / millisecondsADay;
	const passed = (Date.parse(`${day}T00:00:00Z`) - start) / millisecondsADay;
	return year - 0.5 + passed / length;
}

/** Where a period begins and ends on the year axis. */
export function span(period: Period): { from: number; to: number } {
	const { first, last } = years(period);
	const from = period.start ? dayPosition(period.start) : last - 0.5;
	const to = period.end ? dayPosition(period.end) + 1 / 366 : first + 0.5;
	return { from, to };
}
