import { expect, test } from 'vitest';
import { both, example, observation, period, series } from '../../../tests/example.ts';
import type { Language } from '../model/language.ts';
import type { Observation } from '../model/observation.ts';
import type { Series } from '../model/series.ts';
import { overdueViews, releaseBrief, releaseView } from './release.ts';

// The edition of the example is of 22 November 2026.
const of = (part: Partial<Series>, when = '2024', row: Partial<Observation> = { value: 1 }) =>
	example({
		series: [series('deaths-office', part)],
		observations: [
			observation('deaths-office', '2018', { value: 1 }),
			observation('deaths-office', '2019', { value: 1 }),
			observation('deaths-office', when, row)
		]
	});
const announced = (text: string) => ({
	next_release: period(text),
	next_release_source: 'police'
});

test.each<[Partial<Series>, string, Language, string]>([
	[{}, '2025', 'en', ''],
	[{}, '2024', 'en', '22 months old'],
	[{}, '2024', 'es', 'hace 22 meses'],
	[{}, '2020', 'es', 'hace 5 años'],
	[{ frequency: 'P1Y' }, '2025', 'en', ''],
	[{ frequency: 'closed' }, '2020', 'en', '5 years old; no more expected'],
	[{ frequency: 'closed' }, '2025', 'es', 'no se espera otra'],
	[announced('2027'), '2025', 'en', 'the next is announced for 2027'],
	[
		announced('2026-08-03'),
		'2024',
		'en',
		'22 months old; a release was announced for 3 August 2026; not taken in yet'
	],
	[
		announced('2026-08-03'),
		'2025',
		'es',
		'se anunció una publicación para el 3 de agosto de 2026; aún no se incorpora'
	],
	[announced('2026-12'), '2025', 'es', 'la siguiente se anunció para diciembre de 2026']
])('%j of %s, in %s: %s', (part, when, language, expected) => {
	expect(releaseBrief(of(part, when), 'deaths-office', language)).toBe(expected);
});

test('the page of a series says how often, who announced, and what would change it', () => {
	const part = { frequency: 'closed', changes: both('Late certificates.'), ...announced('2027') };
	expect(releaseView(of({ ...part, frequency: 'irregular' }), 'deaths-office', 'en')).toEqual({
		said: ['irregular', 'the newest figure is 22 months old', 'the next is announced for 2027'],
		announced: { id: 'police', name: 'Police' },
		changes: [{ words: 'Late certificates.' }]
	});
	expect(releaseView(of(part, '2025'), 'deaths-office', 'es')).toMatchObject({
		said: ['closed', 'no se espera otra cifra'],
		announced: undefined
	});
	expect(releaseView(of({}, '2025'), 'deaths-office', 'en')).toEqual({
		...{ said: [], announced: undefined, changes: [] }
	});
});

test('what is overdue is listed, what is due is not', () => {
	const views = (text: string) => overdueViews(of(announced(text)), ['deaths-office'], 'en');
	expect(views('2027')).toEqual([]);
	expect(views('2026-08')).toEqual([
		{
			...{ series: 'deaths-office', indicator: 'deaths', title: 'Deaths' },
			...{ label: 'deaths-office', when: 'August 2026' }
		}
	]);
});
