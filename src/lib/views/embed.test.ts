import { describe, expect, test } from 'vitest';
import { figureSnippet, frameHeight, frameSnippet, type EmbedView } from './embed.ts';
import type { RowView } from './rows.ts';

const row = (title: string, height: number): RowView => ({
	...{ id: title, kind: 'values', title, alternative: '', picture: '', unit: 'deaths', ticks: [] },
	...{ names: [], labels: [], totals: [], own: true, lacking: false, source: undefined },
	sizes: { wide: { width: 600, height }, narrow: { width: 296, height } }
});

const view: EmbedView = {
	id: 'homicides',
	title: 'Homicides, Mexico',
	figure: {
		...{ id: 'a.mx.2019', qualifier: 'more than', figure: '36,661', unit: 'deaths' },
		...{
			period: '2019',
			breakdown: '',
			producer: 'INEGI',
			label: 'INEGI',
			source: { id: 'inegi', name: 'INEGI' }
		},
		...{ readIn: undefined, asPrinted: undefined, locator: undefined, asOf: undefined },
		...{ status: '', note: [], corrected: [] }
	},
	caveat: [{ words: 'Certificates say nothing of the perpetrator. '.repeat(4).trim() }],
	...{ whole: true, heads: {}, sources: 'INEGI', edition: 'Cifra, edition of 2026-11-22' },
	chart: {
		...{ name: 'homicides', title: 'Homicides', alternative: 'Rows.', first: 1990, years: [] },
		...{ key: [], rows: [row('INEGI, certificates', 76)] }
	}
};
const heightOf = (change: Partial<EmbedView> = {}) =>
	frameHeight({ ...view, ...change }, 'Source Before quoting');

describe('the height of a frame', () => {
	test('is a whole number of tens', () => {
		expect(heightOf() % 10).toBe(0);
	});

	test.each<[string, Partial<EmbedView>, number]>([
		['a longer caveat', { caveat: [{ words: 'More to know of it. '.repeat(30) }] }, 150],
		['a longer title', { title: 'People who were displaced inside of the country, Mexico' }, 20],
		['an amount of money', { figure: { ...view.figure, figure: 'US$ 300,000,000,000' } }, 40],
		['more sources', { sources: 'Instituto Nacional de Estadística; '.repeat(5) }, 60],
		['a taller panel', { chart: { ...view.chart!, rows: [row('INEGI', 276)] } }, 150],
		['one row more', { chart: { ...view.chart!, rows: [row('INEGI', 76), row('CNB', 76)] } }, 80]
	])('grows with %s', (_, change, least) => {
		expect(heightOf(change) - heightOf()).toBeGreaterThanOrEqual(least);
	});

	test('a word longer than the line is counted as many', () => {
		expect(heightOf({ sources: 'x'.repeat(400) })).toBeGreaterThan(heightOf() + 100);
	});
});

describe('snippets', () => {
	const strange = 'He said "5 < 6 & 7"';
	const escaped = 'He said &quot;5 &lt; 6 &amp; 7&quot;';

	test('of the frame: one element, its title escaped', () => {
		expect(frameSnippet('https://x.example/embed/a/?b&c', strange, 640)).toBe(
			`<iframe src="https://x.example/embed/a/?b&amp;c" title="${escaped}" width="100%" height="640" loading="lazy" style="border:0;max-width:720px"></iframe>`
		);
	});

	test('of the figure: picture, words, caveat, source and link, all escaped', () => {
		const html = figureSnippet({
			page: 'https://x.example/a/',
			picture: 'https://x.example/a.png',
			size: { width: 1200, height: 675 },
			...{ alternative: strange, said: strange, papers: [strange, strange], link: strange }
		});
		expect(html.split(escaped).length - 1).toBe(5);
		expect(html).not.toContain(strange);
		expect(html.match(/<(?!\/)\w+/g)).toEqual(['<figure', '<img', '<figcaption', '<strong', '<a']);
	});
});
