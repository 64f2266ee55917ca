import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataFolder } from '../../src/lib/server/site/dataset.ts';
import { figureHash, ledgerRows } from '../../src/lib/server/ledger/rows.ts';
import { readFolder } from '../../src/lib/server/read/folder.ts';
import { buildElsewhere, copyData, copyProject, edit, temporaryFolder } from '../site/elsewhere.ts';
import { inDigits } from '../site/figure.ts';
import { filesBelow, folder, readData } from '../site/site.ts';

/*
 * The site is built again from data in which one cell is changed: every byte that does not come from
 * that cell must be the same, and every place that shows the cell must show the new number.
 */
const temporary = temporaryFolder();
afterAll(() => rmSync(temporary, { recursive: true, force: true }));
const changedData = join(temporary, 'data');
const out = join(temporary, 'site');

const data = readData();
const changed = 'homicides-inegi.mx.2019';
const old = data.observation(changed).value!;
// Enough to move a mark in the picture, too little to make it the highest.
const added = 100;
const sum = data.sum('homicides-inegi', 'mx', 2006, 2019)!;

/** Writes the project's ledger as it would be if the changed number had been published: pages tell of the ledger too. */
function publishChanged(root: string): void {
	const hash = figureHash(changed, ledgerRows(readFolder(root)).get(changed)!.cells);
	const lines = readFileSync(join(dataFolder(), 'published.csv'), 'utf8').split('\n');
	const renewed = lines.map((line) =>
		line.startsWith(`${changed},`) ? line.replace(/(?<=,)[0-9a-f]{64}(?=,)/, hash) : line
	);
	writeFileSync(join(root, 'published.csv'), renewed.join('\n'));
}

/** The copy of the project forgets what was frozen, in which the number is the old one. */
function withoutHistory(project: string): void {
	const editions = join(project, 'static/editions');
	for (const name of readdirSync(editions, { recursive: true, encoding: 'utf8' }))
		if (name.endsWith('dataset.zip')) writeFileSync(join(editions, name), 'forgotten');
}

beforeAll(async () => {
	const project = join(temporary, 'elsewhere');
	copyProject(project);
	copyData(changedData);
	edit(
		changedData,
		'observations/homicides-inegi.csv',
		`MX,,2019,${old},`,
		`MX,,2019,${old + added},`
	);
	publishChanged(changedData);
	withoutHistory(project);
	expect(await buildElsewhere(project, out, { CIFRA_DATA: changedData })).toBe(0);
}, 600_000);

const readBuilt = (name: string) => readFileSync(join(out, name), 'utf8');
/** The version of a site is in the name of its one script. */
const versionOf = (root: string) =>
	/enhance\.(\w+)\.js/.exec(readdirSync(join(root, '_app')).join('\n'))![1]!;

describe('all else', () => {
	const isText = (name: string) => /\.(?:html|csv|json|bib|ris|js|css|txt|xml)$/.test(name);
	const isPacked = (name: string) => /\.(?:br|gz)$/.test(name);
	const isScript = (name: string) => /^_app\/immutable\/.+\.js$/.test(name);

	/** A text without the site's version, which comes from the data, and the names of scripts that hold it. */
	const unversioned = (root: string, name: string) =>
		readFileSync(join(root, name), 'utf8')
			.replaceAll(versionOf(root), 'VERSION')
			.replace(/[\w-]{8}\.js/g, 'SCRIPT.js');

	/** What a file is called in every version of the site; a script, by what it does. */
	function lastingName(root: string, name: string): string {
		const [, own = name, packing = ''] = /^(.+?)(\.br|\.gz)?$/.exec(name) ?? [];
		if (!isScript(own)) return name.replaceAll(versionOf(root), 'VERSION');
		const hash = createHash('sha256').update(unversioned(root, own)).digest('hex');
		return `_app/immutable/${hash}.js${packing}`;
	}

	const number = /\d[\d,]*(?:\.\d+)?/g;
	const value = (text: string) => Number(text.replaceAll(',', ''));

	/** How a file differs: not, in the version, only in numbers that contain the changed one, or otherwise. */
	function difference(before: string, after: string): 'none' | 'version' | 'number' | 'other' {
		const same = readFileSync(join(folder, before)).equals(readFileSync(join(out, after)));
		if (same) return 'none';
		if (!isText(before)) return 'other';
		const [was, is] = [unversioned(folder, before), unversioned(out, after)];
		if (was === is) return 'version';
		if (was.replace(number, '0') !== is.replace(number, '0')) return 'other';
		const numbers = is.match(number) ?? [];
		const off = (was.match(number) ?? []).map((each, index) =>
			Math.abs(value(numbers[index]!) - value(each))
		);
		return off.every((each) => each === 0 || each === added) ? 'number' : 'other';
	}

	const named = (root: string) =>
		new Map(filesBelow(root).map((name) => [lastingName(root, name), name]));
	const found = { before: new Map<string, string>(), after: new Map<string, string>() };
	const differing = { none: [], version: [], number: [], other: [] } as Record<string, string[]>;

	beforeAll(() => {
		Object.assign(found, { before: named(folder), after: named(out) });
		const kinds = new Map<string, string>();
		for (const [name, before] of found.before) {
			const after = found.after.get(name);
			if (!after) continue;
			// A packed file may differ where the file it packs does. That one's name comes first.
			const whole = isPacked(name) ? kinds.get(name.slice(0, -3)) : 'none';
			const kind = whole === 'none' ? difference(before, after) : 'none';
			kinds.set(name, kind);
			differing[kind]!.push(before);
		}
	});

	test('the same files are written', () => {
		expect([...found.after.keys()].toSorted()).toEqual([...found.before.keys()].toSorted());
	});

	/** Files that hold the cell, or the hash of a file that does. */
	const holds = (name: string) =>
		name.includes('homicides') ||
		/^(?:es\/)?(?:data|compare|editions[\w/-]*|verify)\/index\.html$/.test(name) ||
		/^(?:es\/)?(?:cards\/home\.png|charts\/compare\.json)$|^verify\/edition\.json$/.test(name) ||
		/^editions\/[\d-]+\/dataset\.zip$/.test(name) ||
		/^(?:dataset\.zip|observations\.(?:csv|parquet)|datapackage\.json|catalog\.jsonld|SHA256SUMS)$/.test(
			name
		);

	test('no file without words differs that does not hold the cell', () => {
		const binary = differing.other!.filter((name) => !isText(name));
		expect(binary.filter((name) => !holds(name))).toEqual([]);
		const pictures = ['', 'es/'].flatMap((language) =>
			['narrow', 'wide'].flatMap((width) =>
				['dark', 'light'].map((theme) => `${language}charts/homicides.${width}.${theme}.webp`)
			)
		);
		expect(binary).toEqual(expect.arrayContaining(pictures));
		expect(binary).toEqual(
			expect.arrayContaining(['dataset.zip', 'indicators/homicides.xlsx', 'observations.parquet'])
		);
	});

	test('the texts differ only in the numbers that contain the cell', () => {
		const texts = differing.other!.filter((name) => isText(name));
		expect(texts.filter((name) => !holds(name))).toEqual([]);
		expect(differing.number).toEqual(
			expect.arrayContaining(['index.html', 'indicators/homicides.csv', 'observations.csv'])
		);
		const others = data.indicators.slice(1).map(({ id }) => `indicators/${id}`);
		expect(
			differing.number!.filter((name) => others.some((other) => name.includes(other)))
		).toEqual([]);
	});

	test('most files are the same to the byte', () => {
		const { none, version, number, other } = differing;
		expect(none!.length).toBeGreaterThan(number!.length + other!.length);
		// Pages name the script of their version; nothing else does.
		const versioned = version!.filter(
			(name) => !name.endsWith('.html') && !name.startsWith('_app/')
		);
		expect(versioned).toEqual([]);
	});
});

describe('one changed cell', () => {
	const figure = inDigits(old + added, 'en');
	const total = inDigits(sum + added, 'en');

	test.each(['indicators/homicides/index.html', 'es/indicators/homicides/index.html'])(
		'%s shows the new figure in its row and the new sum in the caveat',
		(name) => {
			const html = readBuilt(name);
			const row = html.split(`id="${changed}"`)[1]?.split('</tr>')[0] ?? '';
			expect(row).toContain(figure);
			expect(html).toMatch(new RegExp(`data-derived="sum:[^"]+:2006/2019">${total}<`));
			expect(html).not.toContain(inDigits(sum, 'en'));
		}
	);

	test.each(['index.html', 'es/index.html'])('%s shows it in the table of years', (name) => {
		expect(readBuilt(name)).toMatch(new RegExp(`data-observation="${changed}"[^>]*>${figure}<`));
	});

	test.each(['indicators/homicides.csv', 'series/homicides-inegi.csv', 'observations.csv'])(
		'%s has it in the row and in no other',
		(name) => {
			const lines = (root: string) => readFileSync(join(root, name), 'utf8').split('\n');
			const [before, after] = [lines(folder), lines(out)];
			const rows = after.filter((line, index) => line !== before[index]);
			expect(after.length).toBe(before.length);
			expect(rows.map((line) => line.split(',').slice(4, 7))).toEqual([
				['', '2019', String(old + added)]
			]);
		}
	);

	test('the JSON has it as a number, and the new sum in both caveats', () => {
		const body = JSON.parse(readBuilt('indicators/homicides.json')) as {
			readonly caveat: Readonly<Record<string, string>>;
			readonly observations: readonly { readonly observation: string; readonly value: number }[];
		};
		const row = body.observations.find(({ observation }) => observation === changed);
		expect(row?.value).toBe(old + added);
		expect(body.caveat.en).toContain(total);
		expect(body.caveat.es).toContain(total);
	});

	test.each(['charts/homicides.json', 'es/charts/homicides.json'])('%s draws it', (name) => {
		const { panels } = JSON.parse(readBuilt(name)) as {
			readonly panels: readonly {
				readonly lines?: readonly {
					readonly marks: readonly { id: string; y: number; figure: string }[];
				}[];
			}[];
		};
		const marks = panels.flatMap(({ lines = [] }) => lines.flatMap((line) => line.marks));
		expect(marks.find(({ id }) => id === changed)).toMatchObject({ y: old + added, figure });
	});

	test.each(['bib', 'ris', 'csl.json'])('the .%s notes the new sum', (ending) => {
		expect(readBuilt(`indicators/homicides.${ending}`)).toContain(total);
	});
});
