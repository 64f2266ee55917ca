import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/model/language.ts';
import { unpack } from '../../src/lib/server/distribution/archive.ts';
import { sha256 } from '../../src/lib/server/distribution/bytes.ts';
import { bothSpoken } from '../../src/lib/server/distribution/table.ts';
import { sample } from './sample.ts';
import { folder, openBrowser, readData } from './site.ts';

const data = readData();
const browser = await openBrowser();
const root = mkdtempSync(join(tmpdir(), 'cifra-offline-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const files = unpack(readFileSync(join(folder, 'dataset.zip')));
for (const { path, bytes } of files) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), bytes);
}

const archives = ['dataset.zip', ...data.indicators.map(({ id }) => `indicators/${id}.zip`)];

test.each(archives)('%s: every file has its checksum', (archive) => {
	const inside = unpack(readFileSync(join(folder, archive)));
	const sums = inside.find(({ path }) => path === 'SHA256SUMS')!;
	const lines = new TextDecoder().decode(sums.bytes).trimEnd().split('\n');
	const expected = inside
		.filter((file) => file !== sums)
		.map(({ path, bytes }) => `${sha256(bytes)}  ${path}`);
	expect(lines.toSorted()).toEqual(expected.toSorted());
	for (const name of ['README.txt', 'LEEME.txt', 'datapackage.json'])
		expect(inside.map(({ path }) => path)).toContain(name);
});

test('sha256sum -c passes on the unpacked archive, where the program is there', () => {
	const { error, status, stdout } = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], {
		cwd: root,
		encoding: 'utf8'
	});
	if (error) return;
	expect(status).toBe(0);
	expect(stdout.trimEnd().split('\n').length).toBe(files.length - 1);
});

describe.each(sample(languages.toReversed(), 1))('opened from the file system (%s)', (language) => {
	const file = join(root, language === 'en' ? 'index.html' : `${language}/index.html`);

	test('shows every indicator with figure, caveat and source, and asks for nothing else', async () => {
		const page = await browser.newPage();
		const asked: string[] = [];
		const errors: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		page.on('console', (message) => errors.push(message.text()));
		page.on('pageerror', (error) => errors.push(String(error)));
		await page.goto(pathToFileURL(file).href, { waitUntil: 'networkidle' });
		expect(asked).toEqual([pathToFileURL(file).href]);
		expect(errors).toEqual([]);
		expect(await page.locator('html').getAttribute('lang')).toBe(language);
		for (const { id, title, caveat, headline } of data.indicators) {
			const section = page.locator(`section[id="${id}"]`);
			const text = ((await section.textContent()) ?? '').replace(/\s+/g, ' ');
			expect(text).toContain(title[language]);
			expect(text).toContain(bothSpoken(data, caveat)[language].replace(/\s+/g, ' '));
			const figure = section.locator(`.figure[data-observation="${headline}"]`);
			expect(await figure.count()).toBe(1);
			const rows = await section.locator('tr[data-observation]').count();
			const national = data
				.seriesOf(id)
				.flatMap((series) => data.observationsIn(data.edition.country, series.id));
			expect(rows).toBe(national.length);
		}
		await page.close();
	});

	test('has no script, fits a phone, and its links lead to files of the archive', async () => {
		const html = readFileSync(file, 'utf8');
		expect(html).not.toMatch(/<script|\son\w+=|<img|<iframe|<form|javascript:/i);
		const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
		await page.goto(pathToFileURL(file).href);
		const { wide, links } = await page.evaluate(() => ({
			wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
			links: [...document.querySelectorAll('a')].map(({ href }) => href)
		}));
		expect(wide).toBe(false);
		for (const href of new Set(links)) {
			const { protocol, pathname, hash } = new URL(href);
			expect(protocol).toBe('file:');
			expect(existsSync(decodeURIComponent(pathname)), href).toBe(true);
			if (hash) expect(html).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
		}
		await page.close();
	});
});
