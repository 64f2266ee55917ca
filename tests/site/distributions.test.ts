import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/lib/server/distribution/format.ts';
import { filesOf } from '../../src/lib/server/files/list.ts';
import { languages } from '../../src/lib/model/language.ts';
import { formatBytes } from '../../src/lib/views/file.ts';
import type { Distribution } from '../../src/lib/server/distribution/distribution.ts';
import { sample } from './sample.ts';
import { files, folder, readData, serveSite, textOf } from './site.ts';

const data = readData();
const list = filesOf(data).all;
const origin = await serveSite();

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

/** The page on which a file stands: that of what it holds. */
function pageOf({ holds: { kind, id } }: Distribution): string {
	if (kind === 'whole' || kind === 'table') return 'data/';
	if (kind === 'area') return `states/${id.toLowerCase()}/`;
	return `${{ indicator: 'indicators', series: 'series', source: 'sources' }[kind]}/${id}/`;
}

/** Files that a page links to. */
function linkedFrom(page: string): Set<string> {
	const html = textOf(`${page}index.html`);
	const links = [...html.matchAll(/<a href="([^"#]+)"/g)].map(([, href]) => href!);
	return new Set(links.map((href) => new URL(href, `https://x.example/${page}`).pathname.slice(1)));
}

test.each(languages)('every file stands on the page of what it holds (%s)', (language) => {
	const root = language === languages[0] ? '' : `${language}/`;
	const shown = list.filter((file) => (file.language ?? language) === language);
	const missing = [...Map.groupBy(shown, pageOf)].flatMap(([page, own]) => {
		const linked = linkedFrom(root + page);
		return own.map(({ path }) => path).filter((path) => !linked.has(path));
	});
	expect(missing).toEqual([]);
});

test.each(languages)('old places of the data page lead on (%s)', (language) => {
	const html = textOf(`${language === languages[0] ? '' : `${language}/`}data/index.html`);
	const lists = new Set(data.tables.codes.map((code) => `codes-${code.list}`));
	const parts = ['all', 'tables', 'indicators', 'states', 'programs', 'dictionary', 'codes'];
	for (const id of [
		...parts,
		'cite',
		'licence',
		...lists,
		...data.indicators.map((each) => each.id)
	])
		expect(html).toContain(`id="${id}"`);
});

test('the page of a source names its terms, as the table of sources says them', () => {
	for (const { id, licence } of sample(data.tables.sources, 20))
		if (licence) expect(textOf(`sources/${id}/index.html`)).toContain(`>${licence}<`);
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
