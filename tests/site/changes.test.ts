import { afterAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/model/language.ts';
import { files, openBrowser, readData, textOf } from './site.ts';

// The feeds as a program reads them.
const data = readData();
const page = await (await openBrowser()).newPage();
afterAll(() => page.close());
const { origin } = data.edition;

interface Entry {
	readonly id: string;
	readonly updated: string;
}

/** Parsed by the browser as XML: the names of the elements, and what each entry says. */
function atom(text: string) {
	return page.evaluate((xml) => {
		const { documentElement: feed } = new DOMParser().parseFromString(xml, 'application/xml');
		const text = (of: Element, name: string) =>
			[...of.children].find(({ localName }) => localName === name)?.textContent ?? '';
		const entries = [...feed.children].filter(({ localName }) => localName === 'entry');
		return {
			root: `${feed.namespaceURI} ${feed.localName}`,
			language: feed.getAttribute('xml:lang'),
			parts: ['id', 'title', 'updated', 'author'].map((name) => text(feed, name)),
			links: [...feed.querySelectorAll(':scope > link')].map((link) => link.getAttribute('href')),
			entries: entries.map((entry) => ({
				id: text(entry, 'id'),
				title: text(entry, 'title'),
				updated: text(entry, 'updated')
			}))
		};
	}, text);
}

describe.each(languages)('the feeds in %s', (language) => {
	const root = language === languages[0] ? '' : `${language}/`;
	const json = JSON.parse(textOf(`${root}changes.json`)) as {
		feed_url: string;
		items: { id: string; date_published: string }[];
	};

	test('are Atom 1.0 and JSON Feed at their own addresses, and say the same', async () => {
		const feed = await atom(textOf(`${root}changes.atom`));
		expect(feed.root).toBe('http://www.w3.org/2005/Atom feed');
		expect(feed.language).toBe(language);
		expect(feed.parts).not.toContain('');
		expect(feed.links).toContain(`${origin}${root}changes.atom`);
		expect(json.feed_url).toBe(`${origin}${root}changes.json`);
		const items = json.items.map(({ id, date_published: updated }): Entry => ({ id, updated }));
		expect(feed.entries.map(({ id, updated }): Entry => ({ id, updated }))).toEqual(items);
		expect(feed.entries.map(({ title }) => title)).not.toContain('');
	});

	test('have an entry for each correction and for this edition, which lead to their places', () => {
		const ids = json.items.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const anchor of [
			`edition-${data.edition.date}`,
			...data.tables.corrections.map(({ id }) => `correction-${id}`)
		])
			expect(ids).toContain(`${origin}${root}corrections/#${anchor}`);
		const html = textOf(`${root}corrections/index.html`);
		for (const id of ids) expect(html).toContain(`id="${new URL(id).hash.slice(1)}"`);
	});

	test('are announced by the page of corrections', () => {
		const html = textOf(`${root}corrections/index.html`);
		for (const name of ['changes.atom', 'changes.json']) {
			expect(html).toMatch(new RegExp(`<link[^>]*rel="alternate"[^>]*${name}`));
			expect(files).toContain(`${root}${name}`);
		}
	});
});
