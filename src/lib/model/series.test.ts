import { expect, test } from 'vitest';
import { period } from '../../../tests/example.ts';
import { isCutOff } from './series.ts';

test.each([
	[[], []],
	[['2021'], ['2021']],
	// A new register from January on: the year before is not joined to it.
	[['2026-01'], ['2026']],
	[['2026-01-01'], ['2026']],
	[['2026/..'], ['2026']],
	// From the middle of a year on: that year holds both ways of counting.
	[['2022-06'], ['2022', '2023']],
	[
		['2021', '2026-01'],
		['2021', '2026']
	]
])('breaks %j cut off %j', (breaks, expected) => {
	const years = ['2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026'];
	const cut = years.filter((year) => isCutOff({ breaks: breaks.map(period) }, period(year)));
	expect(cut).toEqual(expected);
});
