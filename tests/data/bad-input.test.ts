import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../src/lib/model/language.ts';
import { check } from '../../src/lib/server/check/check.ts';
import type { ProblemCode } from '../../src/lib/words/problems.ts';
import { inWords } from '../../src/lib/server/read/problem.ts';
import { sample } from '../site/sample.ts';
import {
	below,
	boat,
	caveat,
	cells,
	envipe,
	freshFolder,
	inegi,
	observed,
	replaced,
	rifles,
	right,
	spots,
	testDamages,
	top,
	year2019,
	type Case,
	type Damage
} from './damage.ts';

const folder = freshFolder();

/** Writes the rows of a table that may be short; the place of the cell in the last row. */
const searches =
	(rows: readonly string[], column: number): Damage =>
	(f) => {
		f.write('searched.csv', [f.read('searched.csv').split('\n')[0], ...rows, ''].join('\n'));
		const before = rows.at(-1)!.split(',').slice(0, column).join(',');
		return { file: 'searched.csv', line: rows.length + 1, column: before.length + 2 };
	};
const search = 'small-arms,IT,2026-11-28,yes,dimse-mexico,,';

const wrongKind: Case[] = [
	// All spellings are cases of the reader of cells; here some go through a whole folder.
	...sample(
		['"1,000"', '12 000', '1.000.000', '\u22125', '1e4', '007', '36661 dead', '36661%', '３'],
		3
	).map((raw): Case => [`the number ${raw}`, 'not-a-number', observed({ value: raw })]),
	...sample(
		['2019-13', '1990-2000', '2019-02-29', '2004-21', '2019/2006', '"2019, 2020"', 'c. 2019'],
		3
	).map((raw): Case => [`the period ${raw}`, 'not-a-period', observed({ period: raw })]),
	...sample(['13/07/2020', '2020-7-13', '2020-02-30', '44025'], 1).map((raw): Case => [
		`the date ${raw}`,
		'not-a-date',
		observed({ as_of: raw })
	]),
	[
		'an address without https',
		'not-a-url',
		cells('sources.csv', { id: 'dimse-mexico' }, { url: 'www.dimse.info' })
	],
	['a flag', 'not-a-flag', cells('transfers.csv', boat, { local_production: 'TRUE' })],
	[
		'a language',
		'not-a-language',
		cells('sources.csv', { id: 'dimse-mexico' }, { language: 'eng' })
	],
	['an id', 'not-an-id', cells('sources.csv', { id: 'dimse-mexico' }, { id: 'DIMSE_Mexico' })],
	['a year too early', 'year-implausible', observed({ period: '1019' })],
	['a year too late', 'year-implausible', observed({ period: '2109' })]
];

const lost: Damage = (f) => {
	rmSync(join(f.path, envipe));
	return f.set('series.csv', { id: 'impunity-envipe' }, { id: 'impunity-envipe' });
};

const reference: Case[] = [
	['a qualifier', 'unknown-code', observed({ qualifier: 'roughly' })],
	['a status', 'unknown-code', observed({ status: 'Z' })],
	[
		'a country out of several',
		'unknown-code',
		cells('transfers.csv', boat, { suppliers: 'IL XX' })
	],
	['a unit', 'unknown-code', cells('series.csv', { id: 'homicides-inegi' }, { unit: 'corpses' })],
	[
		'a frequency',
		'unknown-code',
		cells('series.csv', { id: 'homicides-inegi' }, { frequency: 'P1W' })
	],
	['a supplier', 'unknown-code', searches([search.replace('IT', 'XX')], 1)],
	['a source', 'unknown-id', observed({ source: 'nobody' })],
	[
		'who announces',
		'unknown-id',
		cells('series.csv', { id: 'homicides-inegi' }, { next_release_source: 'nobody' })
	],
	['where was looked', 'unknown-id', searches([search.replace('dimse-mexico', 'nobody')], 4)],
	['a search twice', 'duplicate-key', searches([search, search.replace('yes', 'no')], 1)],
	['a copy', 'unknown-id', observed({ read_in: 'nobody' })],
	['an area', 'unknown-id', observed({ area: 'MX-NIL' })],
	[
		'an indicator',
		'unknown-id',
		cells('series.csv', { id: 'homicides-inegi' }, { indicator: 'murders' })
	],
	[
		'a headline',
		'unknown-id',
		cells('indicators.csv', { id: 'homicides' }, { headline: 'homicides-inegi.mx.1899' })
	],
	[
		'a subject',
		'unknown-id',
		cells('statements.csv', { id: 'pegasus-pledge-2019' }, { subject: 'nothing' })
	],
	[
		'a row that is counted',
		'unknown-id',
		cells('transfers.csv', boat, { same_as: 'sipri-1-1999' })
	],
	[
		'one of the rows it overlaps',
		'unknown-id',
		cells('transfers.csv', boat, { overlaps: 'sipri-34419-2004 nothing' })
	],
	['a row that repeats itself', 'same-as-self', cells('transfers.csv', boat, { same_as: boat.id })],
	[
		'a row that repeats one that repeats',
		'same-as-self',
		cells('transfers.csv', { id: 'dimse-magal-2003' }, { same_as: boat.id })
	],
	[
		'two rows that are part of each other',
		'same-as-self',
		cells('transfers.csv', { id: 'dimse-iwi-2006' }, { part_of: rifles.id })
	],
	[
		'a file without series',
		'unknown-id',
		(f) => {
			f.write('observations/homicides-nobody.csv', f.read(inegi));
			return top('observations/homicides-nobody.csv');
		}
	],
	['a series without file', 'series-without-file', lost],
	[
		'a series not named after its indicator',
		'series-name',
		(f) => {
			renameSync(join(f.path, envipe), join(f.path, 'observations/envipe.csv'));
			return f.set('series.csv', { id: 'impunity-envipe' }, { id: 'envipe' });
		}
	],
	['a source twice', 'duplicate-key', (f) => f.repeat('sources.csv', { id: 'dimse-mexico' })],
	[
		'a code twice',
		'duplicate-key',
		(f) => right(f.repeat('codes.csv', { list: 'unit', id: 'deaths' }), 5)
	],
	[
		'an observation twice',
		'duplicate-key',
		(f) => right(f.repeat(inegi, year2019, { value: '1' }), 4)
	]
];

const missing: Case[] = [
	['a title', 'empty-required', cells('sources.csv', { id: 'dimse-mexico' }, { title: '' })],
	['a source', 'empty-required', observed({ source: '' })],
	['a status', 'empty-required', observed({ status: '' })],
	['a qualifier', 'empty-required', observed({ qualifier: '' })],
	[
		'who announces a release',
		'empty-required',
		cells(
			'series.csv',
			{ id: 'homicides-inegi' },
			{ next_release_source: '', next_release: '2027-08' }
		)
	],
	['where it was found', 'empty-required', searches([search.replace('dimse-mexico', '')], 4)],
	['a cell of two quotes', 'empty-required', observed({ source: '""' })],
	[
		'the caveat of a series',
		'empty-required',
		cells('series.csv', { id: 'homicides-inegi' }, { caveat_en: '', caveat_es: '' })
	],
	[
		'the caveat of an indicator',
		'empty-required',
		cells('indicators.csv', { id: 'impunity' }, { caveat_es: '', caveat_en: '' })
	],
	[
		'the unit of a quantity',
		'empty-required',
		cells('transfers.csv', rifles, { quantity_unit: '' })
	],
	[
		'the currency of a price',
		'empty-required',
		cells('transfers.csv', { id: 'dimse-iwi-2006' }, { currency: '' })
	],
	[
		'a caveat in Spanish',
		'translation-missing',
		cells('series.csv', { id: 'homicides-inegi' }, { caveat_es: '' })
	],
	['a note in English', 'translation-missing', observed({ note_en: '', note_es: 'Una nota.' })],
	['a value', 'value-missing', observed({ value: '' })],
	...['NA', 'N/A', 'null', '-', '–', 'NaN', '?', 's/d'].map((raw): Case => [
		`${raw} for a value`,
		'missing-word',
		observed({ value: raw })
	]),
	['null for a text', 'missing-word', observed({ locator: 'null' })]
];

const numbers: Case[] = [
	[
		'low above high',
		'low-above-value',
		observed({ low: '5', high: '4', value: '', qualifier: 'range' })
	],
	['low above value', 'low-above-value', observed({ low: '99999999' })],
	['high below value', 'high-below-value', observed({ high: '1' })],
	[
		'a range with a value',
		'range-shape',
		observed({ value: '5', low: '4', high: '6', qualifier: 'range' })
	],
	['a range of one end', 'range-shape', observed({ value: '', low: '4', qualifier: 'range' })],
	['a value that is said to be missing', 'value-with-missing', observed({ status: 'O' })],
	['less than nobody', 'negative-count', observed({ value: '-5' })],
	['a breakdown the series does not have', 'breakdown-shape', observed({ breakdown: 'IL' })],
	[
		'a share above the whole',
		'share-above-hundred',
		cells(envipe, { period: '2024' }, { value: '932' })
	],
	[
		'a quantity below its low end',
		'low-above-value',
		cells('transfers.csv', rifles, { quantity_low: '99999' })
	],
	[
		'a quantity with one end',
		'empty-required',
		cells('transfers.csv', rifles, { quantity_high: '', quantity: '', quantity_low: '5' })
	],
	[
		'a quantity above its high end',
		'high-below-value',
		cells('transfers.csv', rifles, { quantity_high: '9' })
	],
	[
		'a negative volume',
		'negative-count',
		cells('transfers.csv', { id: 'sipri-23148-1995' }, { tiv: '-2' })
	]
];

const text: Case[] = [
	...[
		'=1+1',
		'+52 55',
		'-5 %',
		'@SUM(A1)',
		'＝1',
		'＋1',
		'－1',
		'＠x',
		'−5',
		'"=HYPERLINK(""x"")"'
	].map((raw): Case => [`the text ${raw}`, 'formula-text', observed({ locator: raw })]),
	['a space before', 'space-around', observed({ locator: ' page' })],
	['a space behind a number', 'space-around', observed({ value: '36661 ' })],
	['a space in quotes', 'space-around', observed({ locator: '" page"' })],
	[
		'nine words as printed',
		'as-printed-long',
		observed({ as_printed: 'one two three four five six seven eight nine' })
	],
	['a figure', 'bare-figure', caveat('homicides-inegi', 'Some 45000 people.', '45000')],
	[
		'a figure in quotes',
		'bare-figure',
		caveat('homicides-inegi', '"Here, ""some"" 45,000 people."', '45,000')
	],
	['a share', 'bare-figure', caveat('homicides-inegi', 'In 2019 it was 93 %.', '93')],
	[
		'a figure in a second line',
		'bare-figure',
		(f) =>
			right(
				below(
					f.set('series.csv', { id: 'homicides-inegi' }, { caveat_en: '"First.\nSome 45000."' })
				),
				5
			)
	],
	[
		'a placeholder to nowhere',
		'placeholder-broken',
		caveat('homicides-inegi', '"In ""all"", {obs:no-such.mx.2019}."', '{')
	],
	[
		'a sum over a missing year',
		'placeholder-broken',
		caveat('homicides-inegi', 'All: {sum:homicides-inegi.mx:1970/2019}.', '{')
	],
	[
		'a placeholder of no form',
		'placeholder-broken',
		caveat('homicides-inegi', 'All: {homicides-inegi}.', '{')
	],
	[
		'a doubt of more than one line',
		'doubt-long',
		(f) =>
			f.set(
				'indicators.csv',
				{ id: 'homicides' },
				{ doubt_en: 'A doubt that goes on and on '.repeat(3).trim() }
			)
	],
	[
		'a place in the main picture that is none',
		'shown-unknown',
		(f) => f.set('series.csv', { id: 'homicides-inegi' }, { shown: 'first' })
	],
	[
		'two units in one row of the main picture',
		'shown-apart',
		(f) => f.set('series.csv', { id: 'homicides-sesnsp' }, { shown: '2' })
	],
	[
		'two series in one place of the main picture',
		'shown-twice',
		(f) => f.set('series.csv', { id: 'mass-graves-qel' }, { shown: '1' })
	]
];

const name = (raw: string, wrong: string): Damage =>
	cells('areas.csv', { id: 'MX-MIC' }, { name_es: raw }, [...raw].indexOf(wrong));
const author = (raw: string, wrong: string): Damage =>
	cells('sources.csv', { id: 'fox-news-latino-2013' }, { author: raw }, raw.indexOf(wrong));
const edition =
	(from: string, to: string, by: number): Damage =>
	(f) =>
		right(f.replace('edition.json', from, to), by);

const unlikeItsLooks: Case[] = [
	['a name decoded twice', 'decoded-twice', name('MichoacÃ¡n', 'Ã')],
	['half of a letter', 'decoded-twice', name('Ã', 'Ã')],
	['a name read as Latin-1', 'letter-lost', name('Michoac\ufffdn', '\ufffd')],
	[
		'an accent of its own',
		'decomposed',
		cells('areas.csv', { id: 'MX-MIC' }, { name_es: 'Michoaca\u0301n' }, 7)
	],
	['a soft hyphen', 'control-character', name('Mi\u00adchoacán', '\u00ad')],
	['a tag behind wide characters', 'control-character', name('𝄞Mi\u{e0041}n', '\u{e0041}')],
	['a Cyrillic letter', 'mixed-scripts', name('Michоacán', 'о')],
	['a sign of one font', 'private-character', name('Michoacán\uf8ff', '\uf8ff')],
	['a ligature', 'presentation-form', observed({ locator: 'note of ofﬁce' }, 10)],
	['an invisible sign in an id', 'control-character', observed({ source: 'in\u200begi' }, 2)],
	[
		'a title of two lines',
		'line-break',
		cells('sources.csv', { id: 'dimse-mexico' }, { title: '"One\nTY  - BOOK"' }, 4)
	],
	['a tab', 'tab', observed({ locator: 'page\t5' }, 4)],
	[
		'a placeholder in a placeholder',
		'brace-stray',
		caveat('homicides-inegi', 'In {obs:{obs:homicides-inegi.mx.2019}}.', '{')
	],
	[
		'a placeholder that does not end',
		'brace-stray',
		caveat('homicides-inegi', 'In {obs:homicides-inegi.mx.2006--2019-08-14.', '{')
	],
	[
		'a placeholder in a title',
		'brace-in-text',
		cells('series.csv', { id: 'homicides-inegi' }, { title_en: 'In {obs:x}' }, 3)
	],
	['an institution without braces', 'author-kind', author('Fox News Latino', 'Fox')],
	['authors that are not named', 'author-kind', author('"Ross, John; et al."', 'et')],
	['a brace too few', 'author-brace', author('"Ross, John; {R3D"', '{')],
	['a name too few', 'author-empty', author('{R3D};', ';')],
	[
		'a title of the edition decoded twice',
		'decoded-twice',
		edition('"es": "', '"es": "MÃ©xico: ', '"es": "M'.length)
	],
	[
		'an invisible sign in the name of the edition',
		'control-character',
		edition('"name": "', '"name": "\u200b', '"name": "'.length)
	],
	...['sin dato', 'No disponible', '(en blanco)', '#¡REF!', '########'].map((raw): Case => [
		`${raw} for a note`,
		'missing-word',
		observed({ locator: raw })
	]),
	['n.d. for a number that is there', 'missing-word', observed({ as_printed: 'n.d.' })]
];

test('what is damaged here is sound before', () => {
	expect(check(folder().path).problems).toEqual([]);
});

test('the table of searches may be missing, or have rows', () => {
	searches([search, search.replace('yes,dimse-mexico', 'no,')], 0)(folder());
	expect(check(folder().path).problems).toEqual([]);
	rmSync(join(folder().path, 'searched.csv'));
	expect(check(folder().path).dataset!.tables.searched).toEqual([]);
});

testDamages(folder, [
	['the kind of a value', wrongKind],
	['what is named elsewhere', reference],
	['what is missing', missing],
	['numbers', numbers],
	['texts', [...text, ...unlikeItsLooks]]
]);

test('a refused series takes nothing along but itself', () => {
	const spot = folder().set('series.csv', { id: 'homicides-inegi' }, { kind: '' });
	const { problems } = check(folder().path);
	// Its figures stand in other texts: that they lead nowhere now is the same fault.
	expect(spots(problems)).toEqual(spots([{ code: 'empty-required', ...spot }]));
});

test.each(
	sample<Case>(
		[
			['a year', 'year-implausible', observed({ period: '1019' })],
			['a value', 'value-missing', observed({ value: '' })],
			['an area', 'unknown-id', observed({ area: 'MX-NIL' })],
			[
				'a unit',
				'unknown-code',
				cells('series.csv', { id: 'homicides-inegi' }, { unit: 'corpses' })
			],
			[
				'an indicator',
				'unknown-id',
				cells('series.csv', { id: 'homicides-inegi' }, { indicator: 'murders' })
			],
			['a row twice', 'duplicate-key', (f) => right(f.repeat(inegi, year2019, { value: '1' }), 4)],
			['a source twice', 'duplicate-key', (f) => f.repeat('sources.csv', { id: 'dimse-mexico' })],
			['a series without file', 'series-without-file', lost]
		],
		2
	)
)('one slip is one problem: %s', (_name, code, damage) => {
	const spot = damage(folder());
	expect(spots(check(folder().path).problems)).toEqual(spots([{ code, ...spot }]));
});

test('a row without number may quote what its source prints in its place', () => {
	folder().set(
		envipe,
		{ period: '2024' },
		{ value: '', status: 'O', as_printed: 's/d', note_en: '', note_es: '' }
	);
	expect(check(folder().path).problems.map(({ code }) => code)).not.toContain('missing-word');
});

test('hints know their lists', () => {
	const headline = folder().cell('indicators.csv', { id: 'impunity' }, 'headline');
	const written: readonly (readonly [string, Record<string, string>, Record<string, string>])[] = [
		[inegi, { area: 'MX', period: '2019' }, { area: 'Estado de México' }],
		[inegi, { area: 'MX', period: '2018' }, { area: '28' }],
		[inegi, { area: 'MX', period: '2017' }, { area: 'TAMAULIPAS' }],
		[inegi, { area: 'MX', period: '2016' }, { qualifier: 'Exacto' }],
		[inegi, { area: 'MX', period: '2015' }, { status: 'a' }],
		[inegi, { area: 'MX', period: '2014' }, { source: 'DIMSE_Mexico' }],
		// The country, or the state?
		[inegi, { area: 'MX', period: '2013' }, { area: 'México' }],
		['transfers.csv', boat, { suppliers: 'Reino Unido' }],
		['indicators.csv', { id: 'impunity' }, { headline: headline.toUpperCase() }]
	];
	for (const [file, where, cell] of written) folder().set(file, where, cell);
	const found = Object.fromEntries(
		check(folder().path).problems.map((problem) => [
			problem.found,
			languages.map((language) => inWords(problem, language).hint)
		])
	);
	const write = (id: string) => [`Write "${id}".`, `Escriba «${id}».`];
	expect(found).toMatchObject({
		'Estado de México': write('MX-MEX'),
		'28': write('MX-TAM'),
		TAMAULIPAS: write('MX-TAM'),
		Exacto: write('exact'),
		a: write('A'),
		DIMSE_Mexico: write('dimse-mexico'),
		'Reino Unido': write('GB'),
		[headline.toUpperCase()]: write(headline)
	});
	expect(found['México']![0]).toBe('Correct the id, or add the row it names.');
});

test.each<[string, Record<string, string>, Record<string, string>]>([
	['areas.csv', { id: 'MX' }, { id: 'M' }],
	['sources.csv', { id: 'cable-08mexico2218' }, { id: 'cable-08mexico-2218' }],
	['indicators.csv', { id: 'goods-trade' }, { id: 'goodstrade' }],
	['codes.csv', { list: 'unit', id: 'deaths' }, { list: 'unt' }]
])('a slip in an id of %s is told at its row, once', (file, where, slip) => {
	const spot = folder().set(file, where, slip);
	expect(spots(check(folder().path).problems)).toEqual(spots([{ code: 'id-renamed', ...spot }]));
});

test('a series that a slip parted from its file is told once, and so is a wrong value that jumps twice', () => {
	const spot = folder().set('series.csv', { id: 'impunity-envipe' }, { id: 'impunity-envpe' });
	expect(spots(check(folder().path).problems)).toEqual(
		spots([{ code: 'series-without-file', ...spot }])
	);
	folder().set('series.csv', { id: 'impunity-envpe' }, { id: 'impunity-envipe' });
	const value = folder().set(inegi, { area: 'MX', period: '1995' }, { value: '1561' });
	expect(spots(check(folder().path).problems)).toEqual(
		spots([{ code: 'jump-without-note', ...value }])
	);
});

test('many faults are all found in one run, in the order of the files', () => {
	const damages: [ProblemCode, Damage][] = [
		['unknown-code', observed({ qualifier: 'roughly' })],
		['share-above-hundred', cells(envipe, { period: '2024' }, { value: '932' })],
		['not-a-url', cells('sources.csv', { id: 'dimse-mexico' }, { url: 'www.dimse.info' })],
		['bare-figure', caveat('homicides-inegi', 'Some 45000 people.', '45000')],
		['row-cut', replaced('statements.csv', ',Presidency of Mexico', ',Presidency\n of Mexico', 11)],
		['same-as-self', cells('transfers.csv', boat, { same_as: boat.id })],
		['nul', cells('areas.csv', { id: 'MX-GRO' }, { name_en: 'Guer\0rero' }, 4)]
	];
	const expected = damages.map(([code, damage]) => spots([{ code, ...damage(folder()) }])[0]!);
	const { problems } = check(folder().path);
	expect(spots(problems)).toEqual(expect.arrayContaining(expected));
	const order = problems.map(({ file, line }) => `${file}:${String(line).padStart(6, '0')}`);
	expect(order).toEqual([...order].sort((a, b) => a.localeCompare(b, 'en')));
});

test.each([
	['"1,000"', '1,000'],
	['12 000', '12 000'],
	['NA', 'NA']
])('the messages on %s say what was found and how to mend it, in each language', (raw, found) => {
	folder().set(inegi, year2019, { value: raw });
	const [problem] = check(folder().path).problems;
	const [en, es] = languages.map((language) => inWords(problem!, language));
	for (const each of [en!, es!]) {
		expect(each.message).toContain(found);
		expect(each.hint).not.toBe('');
	}
	expect(es!.message).not.toBe(en!.message);
});
