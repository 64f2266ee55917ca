import { describe, expect, test } from 'vitest';
import { both, example, observation, statement, transfer } from '../../../tests/example.ts';
import type { Correction } from '../model/correction.ts';
import { plain } from '../model/text.ts';
import { correctionsView, historyOf, togetherOf } from './correction.ts';
import { figureView } from './figure.ts';
import { subjectView } from './subject.ts';
import { cellWords } from './former-value.ts';

const place = { file: 'example.csv', line: 2 };

const correction = (id: string, part: Partial<Correction> = {}): Correction => ({
	id,
	date: '2026-12-06',
	kind: 'correction',
	subject: 'deaths-office.mx.2019',
	field: 'value',
	was: '36660',
	now: '36661',
	replaced_by: undefined,
	reason: both('A digit.', 'Una cifra.'),
	place,
	...part
});

const published = (id: string, since = '2026-11-22') => ({ id, sha256: '0', since, place });

const data = example({
	observations: [
		observation('deaths-office', '2019', { value: 36661 }),
		observation('deaths-office', '2018', { area: 'MX-GRO', value: 2500 })
	],
	transfers: [transfer('boat-2004', '2004', { value: 5, currency: 'usd' })],
	statements: [statement('boat-2004', 'denies')],
	corrections: [
		correction('second', { date: '2027-01-10', was: '36659', now: '36661' }),
		correction('first', { was: '36660', now: '36659' }),
		correction('gone', {
			kind: 'withdrawal',
			subject: 'deaths-office.mx.2017',
			field: undefined,
			was: undefined,
			now: undefined,
			replaced_by: 'deaths-office.mx.2019'
		})
	],
	published: [
		published('deaths-office.mx.2019'),
		published('deaths-office.mx.2017'),
		published('deaths-office.mx-gro.2018', '2026-12-06'),
		published('correction:first', '2026-12-06')
	]
});

test('corrections stand newest first, with what it was and is', () => {
	const views = correctionsView(data, 'en').corrections;
	expect(views.map(({ id, was, now }) => [id, was, now])).toEqual([
		['second', '36,659', '36,661'],
		['gone', '', ''],
		['first', '36,660', '36,659']
	]);
	expect(plain(views[0]!.reason)).toBe('A digit.');
	expect(views[1]!.replacedBy?.anchor).toBe('deaths-office.mx.2019');
});

test('changes of one row for one reason stand together', () => {
	const [second, gone, first] = correctionsView(data, 'en').corrections;
	const low = { ...second!, id: 'low', field: 'low' };
	const other = { ...second!, id: 'other', reason: gone!.reason };
	const groups = togetherOf([second!, low, gone!, first!]);
	expect(groups.map((group) => group.map(({ id }) => id))).toEqual([
		['second', 'low'],
		['gone'],
		['first']
	]);
	const apart = { ...other, reason: [...second!.reason, ...gone!.reason] };
	expect(togetherOf([second!, apart])).toHaveLength(2);
});

test('editions count the rows they were the first to publish; withdrawn ones do not stand', () => {
	const { editions, standing } = correctionsView(data, 'es');
	expect(editions.map(({ date, current, added }) => [date, current, added])).toEqual([
		['2026-12-06', false, '1'],
		['2026-11-22', true, '2']
	]);
	expect(standing).toBe('2');
});

test('before anything is published there is this edition, and nothing in the ledger', () => {
	const { editions, standing, corrections } = correctionsView(example(), 'en');
	expect(editions).toMatchObject([{ date: '2026-11-22', current: true, added: '0' }]);
	expect([standing, corrections]).toEqual(['', []]);
});

test('an indicator has the history of its figures, of those that are gone too', () => {
	expect(historyOf(data, 'deaths', 'en').map(({ id }) => id)).toEqual(['second', 'gone', 'first']);
	expect(historyOf(data, 'other', 'en')).toEqual([]);
});

test('a figure says what it was, earliest first', () => {
	const { corrected } = figureView(data, data.observation('deaths-office.mx.2019'), 'es');
	expect(corrected).toEqual([
		{ id: 'first', field: 'value', was: '36,660', until: '6 de diciembre de 2026' },
		{ id: 'second', field: 'value', was: '36,659', until: '10 de enero de 2027' }
	]);
});

describe('what is corrected has a name and a place', () => {
	test.each([
		[
			'deaths-office.mx.2019',
			'Deaths, 2019, deaths-office, certificates',
			'/indicators/deaths/',
			'deaths-office.mx.2019'
		],
		[
			'deaths-office.mx-gro.2018',
			'Deaths, Guerrero, 2018, deaths-office, certificates',
			'/states/mx-gro/',
			'deaths-office.mx-gro.2018'
		],
		[
			'deaths-office.mx.2017',
			'Deaths, deaths-office, certificates, 2017',
			'/indicators/deaths/',
			'deaths-office.mx.2017'
		],
		[
			'deaths-office.mx.2006--2016',
			'Deaths, deaths-office, certificates, 2006 to 2016',
			'/indicators/deaths/',
			'series-deaths-office'
		],
		[
			'deaths-office',
			'Deaths, deaths-office, certificates',
			'/indicators/deaths/',
			'series-deaths-office'
		],
		['boat-2004', 'patrol boat, 2004', '/transfers/', 'boat-2004'],
		[
			'statement:boat-2004-denies',
			'Embassy, denies',
			'/sources/office/',
			'statement-boat-2004-denies'
		],
		['deaths', 'Deaths', '/indicators/deaths/', ''],
		['police', 'Title of police', '/sources/police/', ''],
		['no-such-thing', 'no-such-thing', '', '']
	])('%s: %s', (id, words, path, anchor) => {
		expect(subjectView(data, id, 'en')).toEqual({ id, words, path, anchor });
	});
});

describe('a corrected cell is said in words', () => {
	test.each([
		['deaths-office.mx.2019', 'value', '36661', '36,661'],
		['deaths-office.mx.2019', 'value', '', ''],
		['deaths-office.mx.2019', 'qualifier', 'more-than', 'más de'],
		['deaths-office.mx.2019', 'as_of', '2020-07-13', '13 de julio de 2020'],
		['deaths-office.mx.2019', 'as_printed', '36 mil', '36 mil'],
		['deaths-office.mx.2019', 'source', 'police', 'Police'],
		['deaths-office', 'unit', 'deaths', 'muertes'],
		['boat-2004', 'period', '2004~', 'hacia 2004'],
		['boat-2004', 'quantity', '1200', '1,200'],
		['boat-2004', 'value', '80000000', '80 millones de dólares'],
		['boat-2004', 'suppliers', 'BE US', 'Bélgica, Estados Unidos'],
		['boat-2004', 'area', 'MX-GRO', 'Guerrero, es'],
		['deaths', 'title_en', 'Deaths', 'Deaths']
	])('%s, %s: %s', (subject, field, text, words) => {
		expect(cellWords(data, subject, field, text, 'es')).toBe(words);
	});
});
