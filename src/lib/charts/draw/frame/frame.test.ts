import { expect, test } from 'vitest';
import { fitFrame, frameAround, sentences } from './frame.ts';
import type { Caption } from '../../description/caption.ts';
import { themes } from '../pen/theme.ts';

const caption = (caveat: string): Caption => ({
	...{ title: 'Deaths', figure: '10 deaths', said: '2019 · Office', before: 'Before quoting:' },
	...{ caveat, more: 'The rest stands at https://cifra.example/', warning: '' },
	...{ sources: 'Source: Office', edition: 'Cifra, edition of 2026-11-22' },
	address: 'https://cifra.example/indicators/deaths/'
});
const size = { width: 1200, height: 675 };
const sentence = (index: number) =>
	`Sentence ${index} says what must be known of these counts before one quotes them.`;
const wordsOf = ({ texts }: { texts: readonly { words: string }[] }) =>
	texts.map(({ words }) => words).join(' ');

test.each([
	['One. Two! Three?', ['One.', 'Two!', 'Three?']],
	['In 2018 it was 5.5 per cent. ¿Por qué?', ['In 2018 it was 5.5 per cent.', '¿Por qué?']]
])('the sentences of “%s”', (text, expected) => {
	expect(sentences(text)).toEqual(expected);
});

test('a caveat with room is whole, in the largest letters', () => {
	const { frame, font } = fitFrame(caption(sentence(1)), size, themes.light, () => true);
	expect(font).toBe(17);
	expect(wordsOf(frame)).toContain(sentence(1));
	expect(wordsOf(frame)).not.toContain('The rest');
});

test('a caveat too long gets smaller letters, then loses whole sentences and says where they are', () => {
	const long = Array.from({ length: 30 }, (_, index) => sentence(index)).join(' ');
	const hasRoom = ({ height }: { height: number }) => height > 330;
	const { frame, font } = fitFrame(caption(long), size, themes.light, hasRoom);
	expect(font).toBeLessThan(17);
	expect(wordsOf(frame)).toContain(`${sentence(0)} `);
	expect(wordsOf(frame)).toContain('quotes them. The rest stands at https://cifra.example/');
	expect(frame.chart.height).toBeGreaterThan(330);
});

test('a frame around a chart is as high as chart and words', () => {
	const frame = frameAround(caption(sentence(1)), 720, () => 400, 14, themes.light);
	expect(frame.chart.height).toBeGreaterThanOrEqual(399);
	expect(frame.chart.height).toBeLessThan(402);
	for (const { y } of frame.texts) expect(y).toBeLessThan(frame.height);
});
