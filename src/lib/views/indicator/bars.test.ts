import { expect, test } from 'vitest';
import { check } from '../../server/check/check.ts';
import { barsViews } from './bars.ts';

const data = check('data').dataset!;

test.each([
	['police-firearms', 3],
	['firearms-recovered', 2],
	['arms-imports', 0],
	['homicides', 0]
])('%s has %i charts of bars', (id, count) => {
	const views = barsViews(data, data.indicator(id), 'en');
	expect(views).toHaveLength(count);
	for (const { bars } of views) {
		const widths = bars.flatMap(({ width }) => width ?? []);
		expect(widths[0]).toBe(100);
		expect(widths).toEqual([...widths].sort((a, b) => b - a));
		expect(widths.every((width) => width % 2 === 0 && width >= 2)).toBe(true);
	}
});
