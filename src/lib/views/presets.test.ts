import { describe, expect, test } from 'vitest';
import { mostSeries, parseChoice } from '../charts/choose/choice.ts';
import { languages } from '../model/language.ts';
import { check } from '../server/check/check.ts';
import { compareIndex, compareView } from './compare.ts';

const data = check('data').dataset!;
const known = new Map(compareIndex(data, 'en').series.map((each) => [each.id, each]));

describe.each(languages)('ready choices (%s)', (language) => {
	const { presets, groups } = compareView(data, language);
	const [main, producers, topics] = presets.map((group) =>
		group.presets.map(({ title, choice }) => ({ title, series: parseChoice(choice)!.series }))
	);

	test('hold series that can be chosen, no more than can be told apart', () => {
		for (const { title, series } of [...main!, ...producers!, ...topics!]) {
			expect(series.length, title).toBeGreaterThan(1);
			expect(series.length, title).toBeLessThanOrEqual(mostSeries);
			expect(series.filter((id) => !known.has(id))).toEqual([]);
		}
	});

	test('begin with what the start page shows', () => {
		const shown = data.tables.series
			.filter(({ shown, measure }) => Number(shown) > 0 && measure !== 'volume')
			.map(({ id }) => id);
		expect(main).toHaveLength(1);
		expect(main![0]!.series).toEqual(expect.arrayContaining(shown));
	});

	test('show who counts what, with every count of the indicator', () => {
		expect(producers!.map(({ title }) => title)).toEqual(
			['homicides', 'journalists-killed'].map((id) => data.indicator(id).title[language])
		);
		for (const { title, series } of producers!) {
			const own = groups.find((group) => group.title === title)!.series.map(({ id }) => id);
			expect([...series].sort()).toEqual([...own].sort());
		}
	});

	test('have a topic each, in which several indicators stand', () => {
		expect(topics!.map(({ title }) => title)).toEqual(
			['killing', 'disappearance', 'press', 'arms'].map((id) => data.label('topic', id, language))
		);
		for (const { title, series } of topics!)
			expect(new Set(series.map((id) => known.get(id)!.indicator)).size, title).toBeGreaterThan(1);
	});
});
