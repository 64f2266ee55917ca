import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { formats } from '../../src/lib/server/distribution/format.ts';
import { filesOf } from '../../src/lib/server/files/list.ts';
import { languages } from '../../src/lib/model/language.ts';
import { formatBytes } from '../../src/lib/views/file.ts';
import { sample } from './sample.ts';
import { files, folder, openBrowser, readData, serveSite, textOf } from './site.ts';

const data = readData();
const list = filesOf(data).all;
const origin = await serveSite();
const browser = await openBrowser();

const bytesOf = (path: string): Uint8Array => readFileSync(join(folder, path));
const hashOf = (path: string): string => createHash('sha256').update(bytesOf(path)).digest('hex');

describe('the list of files', () => {
	test('every file in it is published', () => {
		expect(list.map(({ path }) => path).filter((path) => !files.includes(path))).toEqual([]);
		expect(new Set(list.map(({ path }) => path)).size).toBe(list.length);
	});

	test('every published table, archive and workbook is in it', () => {
		const known = new Set(list.map(({ path }) => path));
		const found = files.filter(
			(name) => /\.(?:csv|xlsx|zip|parquet|bib|ris)$/.test(name) && !name.startsWith('editions/')
		);
		expect(found.filter((name) => !known.has(name))).toEqual([]);
		expect(found.length).toBeGreaterThan(100);
	});

	test('each is sent as what it is', async () => {
		const wrong: string[] = [];
		for (const { path, format } of sample(list, 300)) {
			const { status, headers } = await fetch(`${origin}/${path}`, { method: 'HEAD' });
			const type = headers.get('content-type') ?? '';
			if (status !== 200 || type !== formats[format].mediaType)
				wrong.push(`${path}: ${status} ${type}`);
		}
		expect(wrong).toEqual([]);
	});
});

/** A line of a list of files, as the page states it. */
interface Stated {
	readonly path: string;
	readonly size: string;
	readonly sha256: string;
	readonly bytes: string;
}

/** Runs in the page: every file of the data page. */
function statedFiles(): Stated[] {
	return [...document.querySelectorAll('li:has(> details code)')].map((line) => ({
		path: new URL(line.querySelector('a')!.href).pathname.slice(1),
		size: line.querySelector(':scope > .size')?.textContent?.trim() ?? '',
		sha256: line.querySelector('.hash')?.textContent ?? '',
		bytes: line.querySelector(':scope > details [data-count]')?.textContent ?? ''
	}));
}

describe.each(languages)('the data page (%s)', (language) => {
	const path = language === 'en' ? '/data/' : `/${language}/data/`;
	let page: Page;
	beforeAll(async () => {
		page = await browser.newPage({ javaScriptEnabled: false });
		await page.goto(`${origin}${path}`);
		return () => page.close();
	});
	const read = async <T>(work: () => T): Promise<T> => (await page.evaluate(work)) as T;

	test('states size and hash of each file as they are', async () => {
		const stated = await read(statedFiles);
		for (const each of stated) {
			const { length } = bytesOf(each.path);
			expect([each.path, each.sha256]).toEqual([each.path, hashOf(each.path)]);
			expect(each.bytes.replace(/[^\d]/g, '')).toBe(String(length));
			expect(each.size.endsWith(formatBytes(length, language)), each.path).toBe(true);
		}
	});

	test('lists every file; the citations of single sources stand with their source', async () => {
		const stated = new Set((await read(statedFiles)).map((each) => each.path));
		const missing = list
			.filter((each) => each.language === undefined || each.language === language)
			.filter(({ holds, path: file }) => holds.kind !== 'source' && !stated.has(file));
		expect(missing.map(({ path: file }) => file)).toEqual([]);
	});

	test('every link leads to something', async () => {
		const links = await read(() => [...document.querySelectorAll('a')].map(({ href }) => href));
		const own = new Set(
			links.filter((href) => href.startsWith(origin)).map((href) => new URL(href).pathname.slice(1))
		);
		const lost = [...own].filter(
			(name) => !files.includes(name) && !files.includes(`${name}index.html`)
		);
		expect(lost).toEqual([]);
		expect(own.size).toBeGreaterThan(list.length / 4);
	});

	test('names the terms of every source, as the table of sources says them', async () => {
		const shown = await read(() =>
			[...document.querySelectorAll('#licence details')].map((group) => ({
				licence: group.querySelector('summary')!.firstChild!.textContent!.trim(),
				sources: [...group.querySelectorAll('a')].map(
					({ href }) => /sources\/([^/]+)\//.exec(href)![1]!
				)
			}))
		);
		const found = new Map(
			shown.flatMap(({ licence, sources }) => sources.map((id) => [id, licence] as const))
		);
		const { sources } = data.tables;
		expect([...found.keys()].toSorted()).toEqual(sources.map(({ id }) => id).toSorted());
		for (const { id, licence } of sources)
			if (licence) expect(found.get(id)).toBe(licence.replace(/\s+/g, ' '));
	});
});

const boxes = files.filter((name) =>
	/^(?:es\/)?(?:indicators|states)\/[\w-]+\/index\.html$|^(?:es\/)?(?:transfers|sources)\/index\.html$/.test(
		name
	)
);

test.each(boxes)('the download box of %s: each link is a file of the size that is said', (file) => {
	const html = textOf(file);
	const box = html.slice(html.indexOf('id="download"')).split('</section>')[0]!;
	const lines = [
		...box.matchAll(
			/<a href="([^"]+)" download="[^"]*">[^<]*<\/a>[\s\S]*?data-count[^>]*>([^<]+)</g
		)
	];
	for (const [, href, size] of lines) {
		const path = new URL(href!, `https://x.example/${file}`).pathname.slice(1);
		expect(files).toContain(path);
		const language = file.startsWith('es/') ? 'es' : 'en';
		expect(size).toBe(formatBytes(bytesOf(path).length, language));
	}
	expect(lines.length).toBeGreaterThan(0);
});

test('SHA256SUMS holds the checksum of everything that is served', () => {
	const sums = textOf('SHA256SUMS').trimEnd().split('\n');
	const found = sums.map((line) => [line.slice(66), line.slice(0, 64)] as const);
	expect(found.map(([path]) => path)).toEqual(
		files.filter((name) => name !== 'SHA256SUMS').toSorted()
	);
	expect(found.filter(([path, sum]) => hashOf(path) !== sum)).toEqual([]);
});

test('sitemap.xml names every page in both languages, and each its twin', () => {
	const locations = [...textOf('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at]) => at);
	const pages = files
		.filter((name) => /(?:^|\/)index\.html$/.test(name))
		.filter((name) => !/name="robots" content="[^"]*noindex/.test(textOf(name)))
		.map((name) => new URL(name.replace(/index\.html$/, ''), data.edition.origin).href);
	expect(locations.toSorted()).toEqual(pages.toSorted());
	for (const language of languages) {
		const twins = textOf('sitemap.xml').split(`hreflang="${language}"`).length - 1;
		expect(twins).toBe(pages.length);
	}
});
