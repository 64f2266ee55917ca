import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column, Kind } from '../../model/column.ts';
import { readCell } from './cell.ts';

const read = (text: string, kind: Kind) => readCell(text, { kind } satisfies Column);

test.each<[Kind, string, unknown]>([
	['id', 'missing-persons', 'missing-persons'],
	['id', 'sipri-23148-1995', 'sipri-23148-1995'],
	['text', 'more than 276,000 murders', 'more than 276,000 murders'],
	['text', '276,000', '276,000'],
	['prose', '“Quoted”, and more.', '“Quoted”, and more.'],
	['number', '0', 0],
	['number', '80000000', 80000000],
	['number', '93.2', 93.2],
	['number', '19.210', 19.21],
	['number', '-4', -4],
	['date', '2020-07-13', '2020-07-13'],
	['date', '2020-07', '2020-07'],
	['date', '2025', '2025'],
	['url', 'https://www.dimse.info/mexico/', 'https://www.dimse.info/mexico/'],
	['url', 'http://x.example/?a=b&c=%20#d', 'http://x.example/?a=b&c=%20#d'],
	['language', 'es', 'es'],
	['flag', 'yes', true],
	['flag', 'no', false],
	['code', 'more-than', 'more-than'],
	['codes', 'IL US', ['IL', 'US']],
	['references', 'a b', ['a', 'b']]
])('%s: %j is %j', (kind, text, value) => {
	expect(read(text, kind)).toEqual({ value });
});

test.each<[Kind, string]>([
	['period', '2006/2019'],
	['period', '2004~'],
	// An open beginning is dots, not a missing word.
	['period', '../2008']
])('%s: %s keeps its text', (kind, text) => {
	expect(read(text, kind)).toMatchObject({ value: { text } });
});

test('several periods are read one by one', () => {
	expect(read('2006 2015-01', 'periods')).toMatchObject({
		value: [{ text: '2006' }, { text: '2015-01' }]
	});
});

test.each<[Kind, string, string]>([
	['id', 'Missing-Persons', 'not-an-id'],
	['id', 'missing_persons', 'not-an-id'],
	['id', 'año', 'not-an-id'],
	['id', 'a--b', 'not-an-id'],
	['number', '1,000', 'not-a-number'],
	['number', '12 000', 'not-a-number'],
	['number', '1.000.000', 'not-a-number'],
	['number', '\u22125', 'not-a-number'],
	['number', '+5', 'not-a-number'],
	['number', '=5', 'not-a-number'],
	['number', '1e5', 'not-a-number'],
	['number', '0x10', 'not-a-number'],
	['number', '36661 dead', 'not-a-number'],
	['number', '36661%', 'not-a-number'],
	['number', '３', 'not-a-number'],
	['number', '007', 'not-a-number'],
	['number', '.5', 'not-a-number'],
	['number', '5.', 'not-a-number'],
	['number', '5 %', 'not-a-number'],
	['number', 'Infinity', 'not-a-number'],
	['number', '１２', 'not-a-number'],
	['number', '٣', 'not-a-number'],
	// More digits than a number keeps.
	['number', '1234567890123456', 'not-a-number'],
	['number', '0.1234567890123456', 'not-a-number'],
	['period', '2019-13', 'not-a-period'],
	['period', '1990-2000', 'not-a-period'],
	['periods', '2006  2015', 'not-a-period'],
	['periods', '2006,2015', 'not-a-period'],
	['date', '13/07/2020', 'not-a-date'],
	['date', '2020-7-13', 'not-a-date'],
	['date', '2019-02-29', 'not-a-date'],
	['date', '2020~', 'not-a-date'],
	['date', '2006/2019', 'not-a-date'],
	['url', 'www.dimse.info', 'not-a-url'],
	['url', 'ftp://x.example/', 'not-a-url'],
	['url', 'javascript:alert(1)', 'not-a-url'],
	['url', 'https://x.example/a b', 'not-a-url'],
	['url', 'https://', 'not-a-url'],
	['language', 'inglés', 'not-a-language'],
	['flag', 'maybe', 'not-a-flag']
])('%s: %j is refused as %s, shown as it stands', (kind, found, code) => {
	expect(read(found, kind)).toEqual({ code, found });
});

test.each<[Kind, string, string]>([
	['language', 'spa', 'es'],
	['language', 'eng', 'en'],
	['language', 'ES', 'es'],
	['language', 'es-MX', 'es'],
	['language', 'en_US', 'en'],
	['flag', 'true', 'yes'],
	['flag', 'Yes', 'yes'],
	['flag', 'Sí', 'yes'],
	['flag', 'VERDADERO', 'yes'],
	['flag', '1', 'yes'],
	['flag', 'falso', 'no']
])('%s: %j is refused, and %s is what was meant', (kind, found, meant) => {
	expect(read(found, kind)).toMatchObject({ code: `not-a-${kind}`, found, meant });
});

test.each<[string, Kind, string, string, number]>([
	['a line break in one line', 'text', 'First\nSecond', 'line-break', 5],
	['a line break in a code', 'code', 'ex\nact', 'line-break', 2],
	['a tab', 'text', 'page\t5', 'tab', 4],
	['a tab in a sentence', 'prose', 'No\tfigure.', 'tab', 2],
	['a placeholder in a placeholder', 'prose', 'In {obs:{obs:a.mx.2019}}.', 'brace-stray', 3],
	['a placeholder that does not end', 'prose', 'In {obs:a.mx.2019.', 'brace-stray', 3],
	['a placeholder that does not begin', 'prose', 'In obs:a.mx.2019}.', 'brace-stray', 16],
	['two braces for one', 'prose', 'In {{obs:a.mx.2019}}.', 'brace-stray', 3],
	['a placeholder where none is filled in', 'text', 'In {obs:a.mx.2019}', 'brace-in-text', 3],
	['a ligature', 'text', 'ofﬁce', 'presentation-form', 2],
	['an invisible sign in an id', 'id', 'a\u200bb', 'control-character', 1],
	['a Cyrillic letter in a reference', 'reference', 'dimsе-mexico', 'mixed-scripts', 4]
])('%s is refused where it stands', (_name, kind, text, code, at) => {
	expect(read(text, kind)).toMatchObject({ code, at });
});

test.each<[Kind, string, unknown]>([
	['prose', 'First.\nSecond.', 'First. Second.'],
	['prose', 'In {obs:a.mx.2019}, {diff:a.mx.2019,b.mx.2018}.', undefined],
	['text', 'Informe “Nunca más” – 2.ª edición: 98 % ≥ 5 €', undefined]
])('%s: %j is taken', (kind, text, value = text) => {
	expect(read(text, kind)).toEqual({ value });
});

test('a column of what another cell held takes its faults', () => {
	const column: Column = { kind: 'text', verbatim: true };
	for (const value of ['MÃ©xico', 'In {obs:a.mx.2019}', 'n.d.', 'a\u200bb'])
		expect(readCell(value, column)).toEqual({ value });
	expect(readCell('=1', column)).toMatchObject({ code: 'formula-text' });
});

test('a column of names takes no bare name', () => {
	const column: Column = { kind: 'text', names: true };
	expect(readCell('Ross, John; {R3D, A. C.}; and others', column)).toHaveProperty('value');
	expect(readCell('Ross, John; INEGI', column)).toMatchObject({ code: 'author-kind', at: 12 });
});

test.each([
	['https://localhost:4173/', 'url-private', 'localhost'],
	['http://192.168.0.7/report.pdf', 'url-private', '192.168.0.7'],
	['https://intranet/report', 'url-private', 'intranet'],
	['https://me:secret@x.example/', 'url-private', 'me:…@'],
	['https://x.example/a?id=5&utm_source=mail', 'url-tracking', 'utm_source'],
	['https://x.example/?fbclid=abc', 'url-tracking', 'fbclid']
])('the address %s is refused as %s', (text, code, found) => {
	expect(read(text, 'url')).toEqual({ code, found });
});

test.each([
	'https://x.example/?p=26140',
	'https://x.example/search?max-results=20&updated-max=2014-02-19T17%3A13%3A00-08%3A00',
	'https://x.example/a/?outputType=amp',
	'http://latino.x.example/news/2013/06/14/',
	'https://web.archive.org/web/2020/http://x.example/?a=b',
	'http://abcdefghijklmnop.onion/'
])('the address %s is taken', (text) => {
	expect(read(text, 'url')).toEqual({ value: text });
});

test('an address that is ours to choose is read by https only', () => {
	const column: Column = { kind: 'url', secure: true };
	const found = 'http://archive.example/a';
	expect(readCell(found, column)).toEqual({ code: 'url-not-secure', found });
	expect(readCell('https://archive.example/a', column)).toHaveProperty('value');
});

const kinds: readonly Kind[] = ['id', 'text', 'prose', 'number', 'period', 'date', 'code', 'url'];

describe.each(kinds)('a cell of kind %s', (kind) => {
	test.each(['NA', 'n/a', '#N/A', 'null', 'NULL', 'NaN', 'none', '-', '–', '—', '?', 's/d', '..'])(
		'may not say %j for a missing value',
		(found) => {
			expect(read(found, kind)).toEqual({ code: 'missing-word', found });
		}
	);

	test.each([
		...['N.D.', 'n. d.', 'S/D', 'Sin dato', 'sin datos.', 'Sin información', 'NO DISPONIBLE'],
		...['No aplica', 'not available', 'No data', '(en blanco)', '[blank]', '(n/d)', '*', '--'],
		...['#¡REF!', '#REF!', '#N/D', '#¿NOMBRE?', '#DIV/0!', '#¡VALOR!', '########', 'Err:502']
	])('nor %j', (found) => {
		expect(read(found, kind)).toEqual({ code: 'missing-word', found });
	});

	test.each([' 5', '5 ', '\t5', '5\n', '\u00a05'])('may not have a space around: %j', (found) => {
		expect(read(found, kind)).toEqual({ code: 'space-around', found });
	});
});

describe('words for a missing value that may be right', () => {
	test.each([
		'Missing',
		'Unknown',
		'Desconocido',
		'Pendiente',
		'Vacío',
		'Nada',
		'#NiUnaMás',
		'Anna N.'
	])('%j is a title, and no number', (text) => {
		expect(read(text, 'text')).toEqual({ value: text });
		expect(read(text, 'prose')).toEqual({ value: text });
		expect(read(text, 'number')).toHaveProperty('code');
	});

	test.each<[string, Partial<Column>, boolean]>([
		['No disponible', { missing: 'name' }, true],
		['s/d', { missing: 'printed' }, true],
		['#¡REF!', { missing: 'printed' }, false],
		['unknown', { kind: 'code', list: 'maker' }, true],
		['n.d.', { kind: 'code', list: 'maker' }, false],
		['desconocido', { kind: 'period' }, false]
	])('%s in %j is taken: %j', (text, more, taken) => {
		expect('value' in readCell(text, { kind: 'text', ...more })).toBe(taken);
	});
});

describe('a code of a country that looks like a missing value', () => {
	const column = (more: Partial<Column>): Column => ({
		kind: 'text',
		...more
	});

	test.each<[string, Partial<Column>, boolean]>([
		['NA', { country: true }, true],
		['SD', { kind: 'code', list: 'country' }, true],
		['NA', { kind: 'reference', table: 'areas' }, true],
		['NA', { kind: 'code', list: 'status' }, false],
		['NA', { kind: 'reference', table: 'sources' }, false],
		['na', { country: true }, false],
		['N/A', { country: true }, false]
	])('%s in %j is taken: %j', (text, more, taken) => {
		expect('value' in readCell(text, column(more))).toBe(taken);
	});
});

describe('what a spreadsheet runs', () => {
	test.each(['=1+1', '+52 55', '-5 %', '@SUM', '＝1', '＋1', '－1', '＠x', '−5'])('%s', (text) => {
		expect(read(text, 'text')).toEqual({ code: 'formula-text', found: [...text][0] });
	});

	test('no text that is let in begins with a formula sign', () => {
		const text = fc
			.tuple(fc.constantFrom(...'=+-@＝＋－＠−', '\t', 'a', '“', '5', ' '), fc.string())
			.map((two) => two.join(''));
		fc.assert(
			fc.property(text, fc.constantFrom<Kind>('text', 'prose', 'code'), (cell, kind) => {
				const result = read(cell, kind);
				if ('value' in result) expect(cell).not.toMatch(/^[=+\-@\t＝＋－＠−]/u);
			})
		);
	});
});

test('a number is read as it is written', () => {
	const written = fc
		.tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.nat(4))
		.map(([digits, decimals]) => (digits / 10 ** decimals).toFixed(decimals));
	fc.assert(
		fc.property(written, (text) => {
			expect(read(text, 'number')).toEqual({ value: Number(text) });
		})
	);
});
