import { describe, expect, test } from 'vitest';
import { check } from '../server/check/check.ts';
import { sameYearsViews } from './same-years.ts';

const data = check('data').dataset!;

describe('the same years side by side', () => {
	test.each(data.indicators.map(({ id }) => id))(
		'%s: gaps are the highest less the lowest',
		(id) => {
			for (const { producers, rows } of sameYearsViews(data, id, 'en'))
				for (const row of rows) {
					expect(row.values).toHaveLength(producers.length);
					const values = row.values.flatMap((figure) =>
						figure ? [data.observation(figure.id).value!] : []
					);
					expect(values.length).toBeGreaterThan(1);
					const gap = Math.max(...values) - Math.min(...values);
					expect(row.gap.replaceAll(',', '')).toBe(String(gap));
					const [highest, lowest] = row.formula.replace('diff:', '').split(',');
					expect(data.observation(highest!).value! - data.observation(lowest!).value!).toBe(gap);
				}
		}
	);

	test('INEGI and SESNSP stand beside each other for 2018', () => {
		const [view] = sameYearsViews(data, 'homicides', 'en');
		const ids = view!.producers.map(({ id }) => id);
		expect(ids).toEqual(expect.arrayContaining(['homicides-inegi', 'homicides-sesnsp']));
		expect(view!.rows.map(({ year }) => year)).toContain(2018);
	});

	test('shares rest on different bases and are not compared', () => {
		expect(sameYearsViews(data, 'impunity', 'en')).toEqual([]);
	});
});
