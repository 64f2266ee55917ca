import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareFigures, firstSentence, parts, plain } from './text.ts';

describe('parts', () => {
	test.each([
		['{obs:homicides-inegi.mx.2019}', { kind: 'obs', id: 'homicides-inegi.mx.2019' }],
		['{obs:a-b.mx.2006--2020~}', { kind: 'obs', id: 'a-b.mx.2006--2020~' }],
		['{obs:a-b.mx.2006--..}', { kind: 'obs', id: 'a-b.mx.2006--..' }],
		['{obs:a-b.mx-gro.2019._t}', { kind: 'obs', id: 'a-b.mx-gro.2019._t' }],
		[
			'{sum:homicides-inegi.mx-gro:2006/2019}',
			{ kind: 'sum', series: 'homicides-inegi', area: 'mx-gro', first: 2006, last: 2019 }
		],
		['{diff:a-b.mx.2018,c-d.mx.2018}', { kind: 'diff', id: 'a-b.mx.2018', minus: 'c-d.mx.2018' }],
		['{transfer:sipri-23148-1995}', { kind: 'transfer', id: 'sipri-23148-1995' }],
		['{obs:Homicides.MX.2019}', undefined],
		['{obs:}', undefined],
		['{obs: a.mx.2019}', undefined],
		['{sum:a.mx:2006-2019}', undefined],
		['{diff:a.mx.2018}', undefined],
		['{total:a.mx.2019}', undefined],
		['{}', undefined]
	])('%s stands for %o', (text, placeholder) => {
		expect(parts(text)).toEqual([{ body: text.slice(1, -1), placeholder, at: 0 }]);
	});

	test('words and placeholders stand where they are written', () => {
		expect(parts('From {obs:a.mx.1} to {transfer:b}.')).toEqual([
			{ words: 'From ', at: 0 },
			{ body: 'obs:a.mx.1', placeholder: { kind: 'obs', id: 'a.mx.1' }, at: 5 },
			{ words: ' to ', at: 17 },
			{ body: 'transfer:b', placeholder: { kind: 'transfer', id: 'b' }, at: 21 },
			{ words: '.', at: 33 }
		]);
	});

	test('the parts of any text make up the text', () => {
		const unit = fc.oneof(fc.constantFrom('{', '}', '{obs:a.mx.1}', ' '), fc.string());
		fc.assert(
			fc.property(fc.array(unit), (pieces) => {
				const text = pieces.join('');
				const found = parts(text);
				const written = found.map((part) => ('words' in part ? part.words : `{${part.body}}`));
				expect(written.join('')).toBe(text);
				found.forEach((part, index) =>
					expect(part.at).toBe(written.slice(0, index).join('').length)
				);
			})
		);
	});
});

test('segments read as one sentence', () => {
	expect(plain([{ words: 'In 2019, ' }, { words: '36,661', observation: 'a' }])).toBe(
		'In 2019, 36,661'
	);
});

test.each([
	['One. Two.', 'One.'],
	['One? Two.', 'One?'],
	['No stop', 'No stop'],
	['About 1.5 of it. Then.', 'About 1.5 of it.'],
	['It rose. {obs:a.mx.1} is more.', 'It rose.'],
	['¿Cuántas? Ángeles lo dice.', '¿Cuántas?'],
	['See www.example.org for all. More.', 'See www.example.org for all.'],
	['The U.S. Embassy denies it. More.', 'The U.S. Embassy denies it.'],
	['El acuerdo núm. 5 de EE. UU. Se dice. Más.', 'El acuerdo núm. 5 de EE. UU. Se dice.'],
	['By Johnson et al. in 2013. More.', 'By Johnson et al. in 2013.']
])('the first sentence of "%s" is "%s"', (text, expected) => {
	expect(firstSentence(text)).toBe(expected);
});

describe('bareFigures', () => {
	test.each([
		['about 45 people', '45'],
		['some 45000.', '45000'],
		['3,631 since 2006', '3,631'],
		['12 000 people', '12 000'],
		['12\u202f000 people', '12\u202f000'],
		['2.963.438 pesos', '2.963.438'],
		['64%', '64'],
		['93.2 per cent', '93.2'],
		['el 8,5 %', '8,5'],
		['(45000)', '45000'],
		['“45000” dead', '45000'],
		['$80 million', '80'],
		['US$ 350m', '350'],
		['1,000bn', '1,000'],
		['USD80000000', '80000000'],
		['a 10,000-strong force', '10,000'],
		['45000dead', '45000'],
		['dead,45000 of them', '45000'],
		['2,019 dead', '2,019'],
		['1499 dead', '1499'],
		['2100 dead', '2100'],
		['13 states', '13'],
		['the number 276,000', '276,000'],
		['See note 17, 276000 murders', '276000'],
		['On May 45,000 died', '45,000']
	])('%s: %s is a figure', (text, found) => {
		expect(bareFigures(text)).toEqual([{ found, at: text.indexOf(found) }]);
	});

	test.each([
		'in 2019',
		'1521',
		'from 2006 to 2019',
		'2006–2019',
		'2018/19, 2018-2019',
		'the 1990s and the 70’s',
		'on 13 July 2020',
		'July 13, 2020',
		'Sept. 14, 2017',
		'el 18 de diciembre de 2025',
		'el 1º de enero',
		'2019-08-14',
		'footnotes 12, 14 and 17',
		'paragraphs 15 to 18',
		'p. 86',
		'artículo 340',
		'deal 23148',
		'ISO 3166-2 and CIE-10',
		'codes X93 to X95',
		'a UH-60 and two C-130E',
		'cable 08MEXICO2218',
		'9mm and 5.56mm rifles',
		'the 60th anniversary',
		'twelve, 12, 3 of 5',
		'{obs:a-b.mx.2019} and {sum:a-b.mx:2006/2019}',
		'no figure at all'
	])('%s holds no figure', (text) => {
		expect(bareFigures(text)).toEqual([]);
	});

	const words = fc.array(
		fc.constantFrom(
			...'people were found in Mexico según el registro de personas, muertes. May marzo and “the” army (INEGI) {obs:a-b.mx.2019}'.split(
				' '
			)
		),
		{ minLength: 1, maxLength: 8 }
	);
	const place = (list: readonly string[], at: number, figure: string): string =>
		[...list.slice(0, at % (list.length + 1)), figure, ...list.slice(at % (list.length + 1))].join(
			' '
		);

	test('a count of five digits and more is found wherever it stands, however it is grouped', () => {
		const group = (separator: string) => (n: number) =>
			String(n).replace(/\B(?=(?:\d{3})+$)/g, separator);
		const written = fc
			.tuple(fc.integer({ min: 10_000 }), fc.constantFrom('', ',', '.', ' ', '\u00a0'))
			.map(([n, separator]) => group(separator)(n));
		fc.assert(
			fc.property(words, fc.nat(), written, (list, at, figure) => {
				const text = place(list, at, figure);
				// "May 10 000" may be read as a day and a rest: it is refused all the same.
				expect(bareFigures(text).filter(({ found }) => figure.endsWith(found))).toHaveLength(1);
			})
		);
	});

	test('a year is never taken for a count', () => {
		const year = fc.integer({ min: 1500, max: 2099 }).map(String);
		const form = fc.constantFrom(
			(y: string) => y,
			(y: string) => `${y},`,
			(y: string) => `(${y})`,
			(y: string) => `${y}–${y}`,
			(y: string) => `${y}/${y}`,
			(y: string) => `${y}-07-13`,
			(y: string) => `“${y}”.`
		);
		fc.assert(
			fc.property(words, fc.nat(), year, form, (list, at, y, write) => {
				expect(bareFigures(place(list, at, write(y)))).toEqual([]);
			})
		);
	});
});
