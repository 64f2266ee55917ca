import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardSize } from '../../src/lib/charts/draw/frame/card.ts';
import { files, folder, readData, textOf } from './site.ts';

const data = readData();
const of = (pattern: RegExp) => files.filter((file) => pattern.test(file));
const bytes = (file: string) => statSync(join(folder, file)).size;
const heavier = (names: readonly string[], limit: number) =>
	names.filter((file) => bytes(file) > limit).map((file) => `${file}: ${bytes(file)}`);

/** The content of a meta element, with the signs that HTML writes as entities. */
function meta(html: string, name: string): string | undefined {
	const found = new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
	return found?.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

test('a picture on a page is lighter than 20 kB', () => {
	const pictures = of(/(?:^|\/)charts\/.+\.webp$/);
	expect(pictures.length).toBeGreaterThan(data.indicators.length * 8);
	expect(heavier(pictures, 20_000)).toEqual([]);
});

test('every indicator has its figure as PNG for messengers and as SVG, in each language', async () => {
	for (const { id } of data.indicators)
		for (const root of ['', 'es/']) {
			const { format, width, height } = await sharp(
				join(folder, `${root}indicators/${id}.png`)
			).metadata();
			const svg = textOf(`${root}indicators/${id}.svg`);
			// As high as its rows need, and both alike.
			const [, ...size] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
			expect([format, width, height]).toEqual(['png', ...size.map(Number)]);
			expect(width).toBe(1200);
			expect(height).toBeGreaterThan(400);
			expect(height).toBeLessThan(1200);
			expect(svg).toContain(`${data.edition.origin}${root}indicators/${id}/</text>`);
		}
	expect(heavier(of(/(?:^|\/)indicators\/[^/]+\.png$/), 60_000)).toEqual([]);
});

test('every page names a card that is there, by its whole address', async () => {
	// An embedded figure is shown inside another page, which has a card of its own.
	const pages = of(/(?:^|\/)index\.html$/).filter((file) => !/(?:^|\/)embed\//.test(file));
	const missing = pages.flatMap((file) => {
		const html = textOf(file);
		const image = meta(html, 'og:image') ?? '';
		const path = image.startsWith(data.edition.origin)
			? image.slice(data.edition.origin.length)
			: '';
		const whole = meta(html, 'twitter:card') === 'summary_large_image' && meta(html, 'og:title');
		return files.includes(path) && whole ? [] : [`${file}: ${image}`];
	});
	expect(missing).toEqual([]);
	const cards = of(/(?:^|\/)cards\//);
	expect(cards.length).toBeGreaterThan(2 * (data.indicators.length + 32));
	expect(heavier(cards, 40_000)).toEqual([]);
	const { width, height } = await sharp(readFileSync(join(folder, cards[0]!))).metadata();
	expect({ width, height }).toEqual(cardSize);
});

test('a metric does not call itself a website: Zotero would believe it', () => {
	for (const { id } of data.indicators)
		expect(textOf(`indicators/${id}/index.html`)).not.toContain('og:type');
});
