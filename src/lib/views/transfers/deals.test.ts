import { describe, expect, test } from 'vitest';
import { check } from '../../server/check/check.ts';
import type { Language } from '../../model/language.ts';
import { dealLine, dealsOf } from './deals.ts';
import { disputes } from './disputes.ts';

const data = check('data').dataset!;
const deals = dealsOf(data);
const line = (deal: string, language: Language) => dealLine(data, deals.get(deal)!, language);

describe('what a deal was of', () => {
	test.each<[string, Language, string]>([
		['sipri-34419', 'en', '2 used Aliya missile boats'],
		['sipri-34419', 'es', '2 buques lanzamisiles Aliya de segunda mano'],
		['iwi-police-firearms', 'en', '23,772 small arms for police use'],
		['iwi-police-firearms', 'es', '23,772 armas portátiles para uso policial'],
		['cable-training-2008', 'en', 'Training courses in Israel (between 40 and 50 people)'],
		['pegasus-mexico', 'en', 'Pegasus spyware'],
		['sipri-23148', 'en', '233 used, modernised AMX-VCI armoured personnel carriers']
	])('%s in %s: %s', (deal, language, expected) => {
		expect(line(deal, language).goods.words).toBe(expected);
	});
});

test('several entries of one thing are added up, and say so', () => {
	const { goods, when } = line('sipri-23148', 'en');
	expect(goods.derived).toBe('deal:sipri-23148');
	expect(when).toMatch(/^\d{4}–\d{4}$/);
});

test.each([
	['sipri-34419', ['company', 'value', 'ordered']],
	['iwi-police-firearms', ['quantity']],
	['sipri-23148', []]
])('sources disagree on what in %s', (deal, expected) => {
	expect(disputes(data, deals.get(deal)!)).toEqual(expected);
});

test('what is reported or denied is not settled', () => {
	expect(line('dimse-kfir-1981', 'en').settled).toBe(false);
	expect(line('dimse-magal-2003', 'en').settled).toBe(false);
	expect(line('sipri-23148', 'en').settled).toBe(true);
});
