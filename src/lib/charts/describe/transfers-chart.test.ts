import { describe, expect, test } from 'vitest';
import { example, transfer } from '../../../../tests/example.ts';
import { transfersChart } from './transfers-chart.ts';

describe('the timeline alone', () => {
	test('it begins with the first transfer and counts the countries of what is drawn', () => {
		const data = example({
			transfers: [
				transfer('a', '1995', { suppliers: ['BE', 'US'] }),
				transfer('b', '2004', { suppliers: ['US'] }),
				transfer('c', '2004', { suppliers: ['FR'], same_as: 'b' })
			]
		});
		const { first, last, panels, alternative } = transfersChart(data, 'en');
		expect([first, last, panels.length]).toEqual([1995, 2026, 1]);
		expect(alternative).toContain('2 lines of arms and security transfers from 2 supplier');
	});

	test('without any transfer it is empty, not endless', () => {
		const { first, last } = transfersChart(example({ transfers: [] }), 'en');
		expect(first).toBeLessThanOrEqual(last);
	});
});
