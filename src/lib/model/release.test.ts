import { describe, expect, test } from 'vitest';
import { observation, period, series } from '../../../tests/example.ts';
import { ageOf, releaseOf } from './release.ts';

const edition = '2026-11-28';
const figure = (text: string, as_of?: string) =>
	observation('deaths-office', text, { value: 1, as_of });

describe('a figure', () => {
	test.each<[string, string | undefined, string]>([
		['2019', undefined, '6 years'],
		['2023', undefined, '2 years'],
		['2024', undefined, '22 months'],
		['2025', undefined, 'young'],
		['2026', undefined, 'young'],
		['2025-11-28', undefined, 'young'],
		['2025-11-27', undefined, '12 months'],
		['2025-10', undefined, '12 months'],
		['2024-11-28', undefined, '2 years'],
		['2024-11-29', undefined, '23 months'],
		// A copy that was made later makes no figure younger.
		['2006/2019', '2026-07-09', '6 years'],
		['2006/2020-09-30', undefined, '6 years'],
		// What runs on counts to the day of its copy.
		['2006/..', '2024-04-30', '2 years'],
		['2006/..', '2025', 'young'],
		['2026', '2024-01', '2 years'],
		['2006/..', undefined, 'young']
	])('of %s in a copy of %s: %s', (text, copy, expected) => {
		const age = ageOf(figure(text, copy), edition);
		expect(age ? `${age.count} ${age.unit}` : 'young').toBe(expected);
	});
});

describe('a release', () => {
	test.each<[string, string | undefined, 'due' | 'overdue' | undefined]>([
		['2026-08-03', undefined, 'overdue'],
		['2026-11-27', undefined, 'overdue'],
		// On the day itself, and until a month or a year is over, nothing is late.
		['2026-11-28', undefined, 'due'],
		['2026-11', undefined, 'due'],
		['2026', undefined, 'due'],
		['2027-01-20', undefined, 'due'],
		['2026-10', undefined, 'overdue'],
		['2026-08/2026-09', undefined, 'overdue'],
		['2026-08/..', undefined, 'overdue'],
		// A copy of a later day has it already.
		['2026-08-03', '2026-09-01', undefined],
		['2026-08-03', '2026-08-02', 'overdue']
	])('announced for %s, the copy of %s: %s', (text, copy, state) => {
		const row = series('deaths-office', {
			...{ next_release: period(text), next_release_source: 'office' }
		});
		const { next } = releaseOf(row, figure('2024', copy), edition);
		expect(next).toEqual(state && { state, period: period(text), source: 'office' });
	});

	test('is not expected of a series that ended, whatever was announced', () => {
		const row = series('deaths-office', { frequency: 'closed', next_release: period('2026-08') });
		expect(releaseOf(row, figure('2024'), edition)).toEqual({
			age: { unit: 'months', count: 22 },
			next: undefined,
			closed: true
		});
	});

	test('where nothing is known there is nothing to say', () => {
		expect(releaseOf(series('deaths-office'), undefined, edition)).toEqual({
			...{ age: undefined, next: undefined, closed: false }
		});
	});
});
