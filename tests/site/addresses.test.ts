import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { languages, type Language } from '../../src/lib/model/language.ts';
import { statesSeries } from '../../src/lib/views/state-series.ts';
import { dataFolder } from '../../src/lib/server/site/dataset.ts';
import { figureOf, wholly } from './figure.ts';
import { sample } from './sample.ts';
import { openBrowser, readData, serveSite, textOf } from './site.ts';

// An address that was once given to a reader leads to its figure for good, whatever becomes of the page.
const data = readData();
const origin = await serveSite();
const browser = await openBrowser();
const blank = await browser.newPage();
afterAll(() => blank.close());

const { country } = data.edition;
const published = readFileSync(join(dataFolder(), 'published.csv'), 'utf8');
const ids = Papa.parse<{ id: string; since: string }>(published, { header: true }).data;
const first = ids.map(({ since }) => since).sort()[0];
const given = ids.filter(({ since }) => since === first).map(({ id }) => id);
const figures = given.filter((id) => data.has('observation', id)).map((id) => data.observation(id));
const transfers = given.filter((id) => data.has('transfer', id)).map((id) => data.transfer(id));

const standing = new Set([...figures, ...transfers].map(({ id }) => id));
const withdrawn = given
	.filter((id) => !standing.has(id) && !id.startsWith('statement:'))
	.map((id) => ({ id, series: data.series(id.split('.')[0]!) }));
const isWithdrawn = (id: string) =>
	data.correctionsOn(id).some(({ kind }) => kind === 'withdrawal');

interface Place {
	/** Whether a fold that is closed hides it. */
	readonly folded: boolean;
	/** A cell, or a row of cells. */
	readonly isCell: boolean;
	readonly text: string;
	/** Where it leads, or the first link in it or beside it. */
	readonly href: string;
}

/** The places of a page that can be named in an address. */
async function placesOf(path: string): Promise<ReadonlyMap<string, Place>> {
	const found = await blank.evaluate(
		(html) => {
			const page = new DOMParser().parseFromString(html, 'text/html');
			return [...page.querySelectorAll('[id]')].map((place) => {
				const fold = place.closest('details:not([open])');
				const link =
					place.closest('a') ?? place.querySelector('a') ?? place.parentElement!.querySelector('a');
				const { id } = place;
				const folded = fold !== null && place.closest('summary')?.parentElement !== fold;
				const isCell = place.matches('td[data-observation], tr[data-observation]');
				const told = place.getAttribute('data-observation');
				return [
					id,
					{
						folded,
						isCell: isCell && told === id,
						// The cells of a row are words of their own.
						text: [place, ...place.children].map((part) => part.textContent).join(' '),
						href: link?.getAttribute('href') ?? ''
					}
				] as const;
			});
		},
		textOf(`${path}index.html`)
	);
	return new Map(found);
}

const read = new Map<string, Promise<ReadonlyMap<string, Place>>>();
function places(path: string): Promise<ReadonlyMap<string, Place>> {
	const found = read.get(path) ?? placesOf(path);
	read.set(path, found);
	return found;
}

const root = (language: Language) => (language === languages[0] ? '' : `${language}/`);
const ofStates = figures.filter(({ area }) => area !== country);
const pageOf = ({ area }: { readonly area: string }, language: Language): string =>
	`${root(language)}states/${area.toLowerCase()}/`;
const targetOf = (path: string, href: string): string =>
	new URL(href, `https://site.example/${path}`).href.replace('https://site.example/', '');

test('the first edition had figures of the country, of states, and transfers', () => {
	expect(figures.filter(({ area }) => area === country).length).toBeGreaterThan(500);
	expect(ofStates.length).toBeGreaterThan(500);
	expect(transfers.length).toBeGreaterThan(100);
	// What no longer stands was withdrawn.
	expect(withdrawn.map(({ id }) => id).filter((id) => !isWithdrawn(id))).toEqual([]);
});

describe.each(languages)('in %s', (language) => {
	// A page is the same code in each language: of the second some pages are enough.
	const some = <T>(all: readonly T[], count: number): ReadonlySet<T> =>
		new Set(language === languages[0] ? all : sample(all, count));
	const series = some(
		data.tables.series.map(({ id }) => id),
		6
	);
	const states = some([...new Set(ofStates.map(({ area }) => area))], 4);

	test('every figure of the country has its place on the page of its indicator', async () => {
		const faults: string[] = [];
		for (const row of figures.filter((each) => each.area === country && series.has(each.series))) {
			const { id } = row;
			const path = `${root(language)}indicators/${data.series(row.series).indicator}/`;
			const place = (await places(path)).get(id);
			const whole = `${root(language)}series/${row.series}/`;
			const leads = place && targetOf(path, place.href) === `${whole}#${id}`;
			const says = place?.isCell && wholly(figureOf(data, row, language)).test(place.text);
			if (!place || place.folded || !leads || (place.isCell && !says)) faults.push(id);
			if (!(await places(whole)).get(id)?.isCell) faults.push(`${whole}#${id}`);
		}
		expect(faults).toEqual([]);
	});

	test('a withdrawn figure has its place where the page tells of it', async () => {
		const faults: string[] = [];
		for (const { id, series: of } of withdrawn) {
			const place = (await places(`${root(language)}indicators/${of.indicator}/`)).get(id);
			if (!place || place.folded || place.href === '') faults.push(id);
		}
		expect(faults).toEqual([]);
	});

	test('every figure of a state has its cells on the page of the state', async () => {
		const faults: string[] = [];
		for (const row of ofStates.filter(({ area }) => states.has(area))) {
			const place = (await places(pageOf(row, language))).get(row.id);
			const says = place?.isCell && wholly(figureOf(data, row, language)).test(place.text);
			if (!place || place.folded || !says) faults.push(row.id);
		}
		expect(faults).toEqual([]);
	});

	test.each(sample(ofStates, 2))('$id is seen at its address, without scripts', async (row) => {
		const page = await browser.newPage({ javaScriptEnabled: false });
		onTestFinished(() => page.close());
		await page.goto(`${origin}/${pageOf(row, language)}#${row.id}`);
		const seen = await page.locator(':target').boundingBox();
		expect(seen!.height).toBeGreaterThan(0);
		expect(seen!.y).toBeGreaterThanOrEqual(0);
		expect(seen!.y + seen!.height).toBeLessThanOrEqual(page.viewportSize()!.height);
	});

	test('every map and small chart that stood among the states leads to its series', async () => {
		const all = await places(`${root(language)}states/`);
		const series = statesSeries(data);
		const old = series.flatMap((id) => [`series-${id}`, `${id}-map`, `${id}-states`]);
		const indicators = series.map((id) => data.series(id).indicator);
		const faults = [...old, ...indicators].filter((id) => {
			const place = all.get(id);
			return !place || place.folded || !/states\/by\/[\w-]+\/$/.test(place.href);
		});
		expect(faults).toEqual([]);
	});

	test('every transfer has its place in the list, and leads to its deal', async () => {
		const path = `${root(language)}transfers/`;
		const all = await places(path);
		const faults = transfers.filter(({ id, deal }) => {
			const place = all.get(id);
			return !place || place.folded || targetOf(path, place.href) !== `${path}${deal}/`;
		});
		expect(faults.map(({ id }) => id)).toEqual([]);
	});
});
