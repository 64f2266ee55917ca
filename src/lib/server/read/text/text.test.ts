import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presented } from './letters.ts';
import { textFault } from './text.ts';

/** A text as it comes out where UTF-8 is read in another encoding. */
const misread = (text: string, encoding = 'windows-1252'): string =>
	new TextDecoder(encoding).decode(new TextEncoder().encode(text));

describe('a text decoded twice', () => {
	test.each([
		['MÃ©xico', 1, 'MÃ©xico', 'México'],
		['OCURRIÃ“ EN LEÃ“N', 6, 'OCURRIÃ“', 'OCURRIÓ'],
		['En MichoacÃ¡n, hoy', 10, 'MichoacÃ¡n,', 'Michoacán,'],
		['MÃƒÂ©xico', 1, 'MÃƒÂ©xico', 'México'],
		['Ã\u0081ngel', 0, 'Ã\u0081ngel', 'Ángel'],
		['MarÃ\u00ada', 3, 'MarÃ\u00ada', 'María'],
		['voilÃ\u00a0!', 4, 'voilÃ\u00a0!', 'voilà!'],
		['the stateâ€™s', 9, 'stateâ€™s', 'state’s'],
		['â€œNunca mÃ¡sâ€\u009d', 0, 'â€œNunca', '“Nunca'],
		['2005 â€“ 2010', 5, 'â€“', '–'],
		['5 â‚¬', 2, 'â‚¬', '€'],
		['Â¿QuÃ©?', 0, 'Â¿QuÃ©?', '¿Qué?'],
		['N.Â°', 2, 'N.Â°', 'N.°'],
		['ï»¿Title', 0, 'ï»¿Title', '\ufeffTitle'],
		['MÃ\u0089XICO', 1, 'MÃ\u0089XICO', 'MÉXICO'],
		['MÃ‰XICO', 1, 'MÃ‰XICO', 'MÉXICO'],
		[misread('Москва сегодня'), 0, misread('Москва'), 'Москва'],
		[misread('Škoda'), 0, 'Å\u00a0koda', 'Škoda'],
		[misread('Łódź'), 0, misread('Łódź'), 'Łódź'],
		[misread('中文 title'), 0, misread('中文'), '中文'],
		[misread('☺ ok 🙂'), 0, misread('☺'), '☺'],
		['M√©xico', 1, 'M√©xico', 'México'],
		[misread('Nuevo León', 'macintosh'), 8, 'Le√≥n', 'León'],
		[misread('the state’s', 'macintosh'), 9, misread('state’s', 'macintosh'), 'state’s']
	])('%j is refused at %d, with what was meant', (text, at, found, meant) => {
		expect(textFault(text)).toEqual({ code: 'decoded-twice', found, at, meant });
	});

	test.each([
		['Ã', 0],
		['MÃxico', 1],
		['JuÃrez', 2],
		['SÃo Paulo', 1],
		['20 Â km', 3],
		['JuÂrez', 2],
		['the stateâ€', 9]
	])('%j has lost half of a letter at %d: what was meant is not known', (text, at) => {
		expect(textFault(text)).toMatchObject({ code: 'decoded-twice', at });
		expect(textFault(text)).not.toHaveProperty('meant');
	});

	test.each([
		'SÃO PAULO',
		'IRMÃS GUIMARÃES',
		'“A IRMÔ, diz',
		'Ângela, São Tomé, João, pão',
		'Ålesund, Øst, Ærø, Ärzte, Über, Ñandú',
		'«CAFÉ»',
		'“José”…',
		'CAFÉ® y “É”',
		'n.º 5, 2.ª, 30 °C, § 5, 5 × 3, ±2',
		'à propos « d’été » — voilà',
		'Ð is a letter, Þ too',
		'ÅÄÖ “ÅÄ”',
		'Hà Nội, Việt Nam',
		'√2 and ¬p'
	])('%j stands', (text) => {
		expect(textFault(text)).toBeUndefined();
	});

	test('any word with accents that was read wrong is found where they begin, and put right', () => {
		const word = fc.stringMatching(
			/^[A-Za-z]{0,4}[áéíóúñüçÁÉÍÓÚÑÜ¿¡“”‘’–—€≤≥≈ãõâêôàè][A-Za-záéíóúñ]{0,6}$/u
		);
		const read = fc.constantFrom('windows-1252', 'macintosh');
		fc.assert(
			fc.property(word, read, (text, encoding) => {
				const at = text.search(/[^ -~]/u);
				expect(textFault(misread(text, encoding))).toMatchObject({ at, meant: text });
			})
		);
	});
});

test.each([
	['M\ufffdxico', 1, 'M\ufffdxico'],
	['en Michoac?n hoy', 10, 'Michoac?n'],
	['MICHOAC?N', 7, 'MICHOAC?N'],
	['Nuevo Le¢n', 8, 'Le¢n'],
	['M‚xico', 1, 'M‚xico'],
	['M├⌐xico', 1, 'M├⌐xico']
])('%j has lost a letter at %d', (text, at, found) => {
	expect(textFault(text)).toEqual({ code: 'letter-lost', found, at });
});

test.each([
	'¿Quién? ¿Dónde?Luego',
	'https://x.example/a?id=5',
	'www.x.example?p=1',
	'page a?b=c',
	'US$5, MX$ 5, 5¢',
	'197X?'
])('%j has lost none', (text) => {
	expect(textFault(text)).toBeUndefined();
});

test.each(
	[
		'0007 007f 0085 00ad 034f 061c 115f 17b4 180b 180e 200b 200e 200f 2028 2029 202a 202e 2060 2064',
		'2066 2069 206f 2800 3164 fe00 fe0f feff ffa0 fff9 fffb fffc 2003 1d173 e0001 e0041 e0100'
	].flatMap((line) => line.split(' '))
)('U+%s is refused: no reader sees it', (hex) => {
	const sign = String.fromCodePoint(Number.parseInt(hex, 16));
	expect(textFault(`México𝄞${sign}s`)).toMatchObject({
		code: 'control-character',
		found: `U+${hex.toUpperCase()}`,
		at: 8
	});
});

test.each(['e000', 'f8ff', 'fdd0', 'fffe', '1fffe', 'f0000', '10ffff'])(
	'U+%s is refused: it means nothing to others',
	(hex) => {
		const found = `U+${hex.toUpperCase()}`;
		const sign = String.fromCodePoint(Number.parseInt(hex, 16));
		expect(textFault(`a${sign}`)).toEqual({ code: 'private-character', found, at: 1 });
	}
);

test.each([
	'12\u00a0000',
	'12\u202f000\u2009%',
	'می\u200cخواهم',
	'क्\u200dष',
	'中文\u3000标题',
	'🇲🇽 𝄞'
])('%j has only what may be seen', (text) => {
	expect(textFault(text)).toBeUndefined();
	expect(presented(text)).toBeUndefined();
});

test.each([
	['Me\u0301xico', 1, 'e\u0301', 'é'],
	['espan\u0303a', 4, 'n\u0303', 'ñ'],
	['5 \u212b', 2, '\u212b', 'Å'],
	['\u1112\u1161\u11ab', 0, '\u1112\u1161\u11ab', '한']
])('%j is decomposed at %d', (text, at, found, meant) => {
	expect(textFault(text)).toEqual({ code: 'decomposed', found, at, meant });
});

test.each(['x̄ and n̈', 'é', '한', 'Việt'])('%j has nothing to compose', (text) => {
	expect(textFault(text)).toBeUndefined();
});

test.each([
	['ofﬁce', 2, 'ﬁ', 'fi'],
	['ﬂag', 0, 'ﬂ', 'fl'],
	['eﬀect', 1, 'ﬀ', 'ff'],
	['ĳs', 0, 'ĳ', 'ij'],
	['Tomo Ⅳ', 5, 'Ⅳ', 'IV'],
	['ＡＢＣ', 0, 'Ａ', 'A'],
	['see 𝐛old', 4, '𝐛', 'b']
])('%j has a form of a letter at %d', (text, at, found, meant) => {
	expect(presented(text)).toEqual({ code: 'presentation-form', found, at, meant });
});

test.each(['n.º 5, 2.ª, m², ½, ™, №, …', '中文：ＡＢＣ', 'œuvre, æ, ß, Straße'])(
	'%j has letters as they are typed',
	(text) => {
		expect(presented(text)).toBeUndefined();
	}
);

describe('letters of two alphabets', () => {
	test.each([
		['Mехico', 1, 'Mехico', 'Mexico'],
		['Оaxaca', 0, 'Оaxaca', 'Oaxaca'],
		['the Stаte', 6, 'Stаte', 'State'],
		['México а Oaxaca', 7, 'а', 'a'],
		['México СЕ', 7, 'СЕ', 'CE'],
		['Νuevo', 0, 'Νuevo', 'Nuevo'],
		['Nuevο', 4, 'Nuevο', 'Nuevo'],
		['Mоsсоw', 1, 'Mоsсоw', 'Moscow'],
		['dimsе-mexico', 4, 'dimsе', 'dimse'],
		['MоnѕtеrЖ', 1, 'MоnѕtеrЖ', undefined]
	])('%j is refused at %d', (text, at, found, meant) => {
		const rest = meant === undefined ? {} : { meant };
		expect(textFault(text)).toEqual({ code: 'mixed-scripts', found, at, ...rest });
	});

	test('in a Cyrillic word the Latin letter is the wrong one', () => {
		expect(textFault('Мoсква')).toMatchObject({ code: 'mixed-scripts', at: 1 });
	});

	test.each([
		'Новая газета',
		'Жан МЕХ (title in Russian)',
		'Novaya Gazeta (Новая газета)',
		'Τα Νέα',
		'μg, kΩ, Δt, πr, β',
		'Т-90',
		'中文ABC',
		'СССР'
	])('%j stands', (text) => {
		expect(textFault(text)).toBeUndefined();
	});
});

test('what is typed in Spanish or English is never refused', () => {
	const some = (signs: string) => fc.constantFrom('', ...signs);
	const letters = fc.array(fc.constantFrom(...'aeiouABCáéíóúñüÁÉÍÓÚÑÜ'), { minLength: 1 });
	const number = fc.nat().map((value) => `${value} %`);
	// A sign stands before or behind a word: between two capitals with accents it would look like a text decoded twice.
	const word = fc
		.tuple(
			some('¿¡(“‘«'),
			fc.oneof(
				letters.map((all) => all.join('')),
				number
			),
			some('.,;:)”’»…')
		)
		.map((parts) => parts.join(''));
	fc.assert(
		fc.property(fc.array(word), (words) => {
			const text = words.join(' ');
			expect(textFault(text)).toBeUndefined();
			expect(presented(text)).toBeUndefined();
		}),
		{ numRuns: 500 }
	);
});
