import { expect, test } from 'vitest';
import type { Caption } from '../../description/caption.ts';
import { themes } from '../pen/theme.ts';
import { footOf, sentences, shortened } from './papers.ts';

const caption: Caption = {
	...{ title: 'Deaths', figure: '10 deaths', said: '2019 · Office', before: 'Before quoting:' },
	...{ caveat: 'One. Two. Three.', more: 'The rest stands elsewhere.', warning: '' },
	...{ sources: 'Source: Office', edition: 'Cifra, edition of 2026-11-22' },
	address: 'https://cifra.example/'
};
const room = { left: 36, width: 1128, body: 15 };

test.each([
	['One. Two! Three?', ['One.', 'Two!', 'Three?']],
	['In 2018 it was 5.5 per cent. ¿Por qué?', ['In 2018 it was 5.5 per cent.', '¿Por qué?']]
])('the sentences of “%s”', (text, expected) => {
	expect(sentences(text)).toEqual(expected);
});

test.each([
	[3, 'One. Two. Three.'],
	[9, 'One. Two. Three.'],
	[2, 'One. Two. The rest stands elsewhere.']
])('a caveat of three sentences in %d', (count, expected) => {
	expect(shortened(caption, count).caveat).toBe(expected);
});

const linesOf = (change: Partial<Caption>, width = room.width) =>
	footOf({ ...caption, ...change }, { ...room, width }, 0, themes.light).texts.map(
		({ words }) => words
	);

test('the foot says caveat, sources, edition and address', () => {
	expect(linesOf({})).toEqual([
		...['Before quoting:', 'One. Two. Three.', 'Source: Office'],
		...['Cifra, edition of 2026-11-22', 'https://cifra.example/']
	]);
});

test('what is empty is left out; without a caveat nothing asks to wait before quoting', () => {
	expect(linesOf({ caveat: '' })[0]).toBe('Source: Office');
	expect(linesOf({ warning: 'Not one scale.' })[0]).toBe('Not one scale.');
});

test('edition and address stand in one line where they have room, else under each other', () => {
	const heights = (width: number) => footOf(caption, { ...room, width }, 0, themes.light).top;
	expect(heights(300)).toBeGreaterThan(heights(1128) + 10);
});
