import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Line, ValueMark } from '../../description/time-chart.ts';
import { lineLabel, spread, yearOf } from './labels.ts';

const mark = (x: number, y: number | null, figure: string): ValueMark => ({
	...{ id: String(x), x, y, low: null, high: null, cut: false, shape: 'full', notes: [], figure }
});
const line = (label: string, marks: readonly ValueMark[]): Line => ({
	...{ series: 's', label, colour: 2, joined: true, marks }
});

test.each([
	[2019, 2019],
	[2018.51, 2019],
	// The end of 2018 is the beginning of 2019: a total to the end of 2018 is one of 2018.
	[2018.5027, 2018],
	[2019.49, 2019]
])('%d lies in %d', (x, year) => {
	expect(yearOf(x)).toBe(year);
});

describe('a direct label', () => {
	test.each([
		['on one line where there is room', 200, [{ name: 'INEGI', figure: '33,550 (2024)' }]],
		[
			'with the figure below where there is not',
			70,
			[
				{ name: 'INEGI', figure: '' },
				{ name: '', figure: '33,550' },
				{ name: '', figure: '(2024)' }
			]
		]
	])('%s', (_, room, lines) => {
		const marks = [
			mark(2023, 32_252, '32,252'),
			mark(2024, 33_550, '33,550'),
			mark(2025, null, '')
		];
		const label = lineLabel(line('INEGI', marks), 12.5, room);
		expect(label).toMatchObject({ colour: 2, last: { x: 2024 } });
		expect(label.lines.map((each) => `${each.name}${each.figure}`).join(' ')).toContain('33,550');
		if (room === 200) expect(label.lines).toEqual(lines);
		else expect(label.lines.length).toBeGreaterThan(1);
	});

	test('without a value is the name alone', () => {
		expect(lineLabel(line('INEGI', [mark(2024, null, '')]), 12, 200)).toMatchObject({
			last: null,
			lines: [{ name: 'INEGI', figure: '' }]
		});
	});
});

test('labels that are spread keep their order, never touch, and stay within while there is room', () => {
	const box = fc.record({
		top: fc.integer({ min: -50, max: 400 }),
		height: fc.integer({ min: 5, max: 40 })
	});
	fc.assert(
		fc.property(fc.array(box, { maxLength: 8 }), (boxes) => {
			const sorted = [...boxes].sort((a, b) => a.top - b.top);
			const tops = spread(sorted, 0, 320);
			tops.forEach((top, index) => {
				expect(top).toBeGreaterThanOrEqual(0);
				if (index > 0)
					expect(top).toBeGreaterThanOrEqual(tops[index - 1]! + sorted[index - 1]!.height);
			});
			const end = (tops.at(-1) ?? 0) + (sorted.at(-1)?.height ?? 0);
			expect(end).toBeLessThanOrEqual(320);
		})
	);
});
