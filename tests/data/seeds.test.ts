import { describe, expect, test } from 'vitest';
import type { Period } from '../../src/lib/model/period.ts';
import { check } from '../../src/lib/server/check/check.ts';
import { evidence, hasEvidence, levelled, seeds, without, type Seed } from './shared.ts';

/** What of the four documents stands in the data, and where. */
interface Row {
	readonly id: string;
	readonly source: string;
	readonly read_in?: string | undefined;
	readonly locator?: string | undefined;
	readonly as_printed?: string | undefined;
	readonly period?: Period | undefined;
	readonly company?: string | undefined;
}

const { observations, transfers, statements, events, leftOut } = check('data').dataset!.tables;
const rows: readonly Row[] = [
	...observations.filter(({ area }) => area === 'MX'),
	...transfers,
	...statements,
	...events,
	...leftOut
];

/** A left-out row has no `read_in`: a footnote of the page is named in its locator. */
const stemsFrom = ({ source, read_in, locator }: Row, seed: Seed): boolean =>
	seed.sources.some((id) => source === id || read_in === id) ||
	(seed.sources.includes('dimse-mexico') && /\bDIMSE\b/.test(locator ?? '') && !read_in);

/** Every place of a text in another, from and to. */
function places(text: string, part: string): [number, number][] {
	const found: [number, number][] = [];
	for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1))
		found.push([at, at + part.length]);
	return found;
}

test.skipIf(!hasEvidence).each([
	['homicides-deadly-trade.mx.2006--2019', 276000, 'more-than'],
	['mass-graves-deadly-trade.mx.2006--2020~', 3631, 'exact'],
	['missing-persons-deadly-trade.mx.2020~', 73000, 'about'],
	['journalists-killed-hrw.mx.2000--2018', 148, 'exact'],
	['impunity-hrw.mx.2019~', 98, 'about']
])(`the figure %s is the one of the seed${without}`, (id, value, qualifier) => {
	const row = observations.find((each) => each.id === id)!;
	expect(row).toMatchObject({ value, qualifier, read_in: 'dimse-mexico' });
	expect(seeds[2]!.text).toContain(levelled(row.as_printed!));
});

test.skipIf(!hasEvidence).each(seeds)(
	`what is printed in $file is quoted as it stands there${without}`,
	(seed) => {
		const quoted = rows.filter((row) => row.as_printed && stemsFrom(row, seed));
		const strange = quoted.filter(({ as_printed }) => !seed.text.includes(levelled(as_printed!)));
		expect(strange.map(({ id, as_printed }) => `${id}: ${as_printed}`)).toEqual([]);
		expect(quoted.length).toBeGreaterThan(3);
	}
);

describe(`every number, date and transfer of the seeds has its place${without}`, () => {
	interface Claim {
		readonly id: string;
		readonly seed: string;
		readonly fragment: string;
		readonly start: string;
		readonly end: string;
	}
	const claims: Claim[] = [
		...evidence('seed-claims').map((row) => ({
			...row,
			start: row.period_start,
			end: row.period_end
		})),
		...evidence('seed-events').map((row) => ({ ...row, start: row.year_start, end: row.year_end }))
	] as unknown as Claim[];

	/** A quotation this near speaks of the same thing: the sentence, or the one beside it. */
	const near = 200;

	const gap = ([a, b]: [number, number], [c, d]: [number, number]): number =>
		Math.max(0, c - b, a - d);

	/** The claim's year or day lies in the row's period. */
	function ofTheTime({ period }: Row, { start, end }: Claim): boolean {
		const [from, to] = [start || end, end || start];
		if (!period || !from || !to) return false;
		return (period.start ?? '') <= `${to}~` && (period.end ?? '9') >= from;
	}

	/**
	 * A row stands for a claim where it quotes the very place; or a place beside it, and is of that time; or,
	 * without a quotation, where it is of that very day, or names the firm of that time.
	 */
	function standsFor(row: Row, claim: Claim, seed: Seed): boolean {
		const at = places(seed.text, levelled(claim.fragment));
		if (row.company && levelled(row.company) === levelled(claim.fragment))
			return ofTheTime(row, claim);
		if (!stemsFrom(row, seed)) return false;
		if (!row.as_printed) return claim.start.length === 10 && row.period?.text === claim.start;
		const quoted = places(seed.text, levelled(row.as_printed));
		const nearest = Math.min(...quoted.flatMap((q) => at.map((a) => gap(q, a))));
		const overlap = quoted.some(([c, d]) => at.some(([a, b]) => a < d && c < b));
		return overlap || (nearest <= near && ofTheTime(row, claim));
	}

	const placed = (claim: Claim): string[] => {
		const seed = seeds.find(({ file }) => file === claim.seed)!;
		return rows.filter((row) => standsFor(row, claim, seed)).map(({ id }) => id);
	};

	test.skipIf(!hasEvidence)('none is lost', { timeout: 30_000 }, () => {
		const lost = claims.filter((claim) => placed(claim).length === 0);
		expect(lost.map(({ id, fragment }) => `${id} ${fragment}`)).toEqual([]);
		expect(claims.length).toBeGreaterThanOrEqual(122);
	});

	test.skipIf(!hasEvidence).each([
		['002_3c860df2a0828cbc.txt', 'research, water technoladgies', '1996', '1996'],
		['000_fb74a56be2bd266a.txt', 'Global Research', '2013', '2013'],
		['003_4c397af60724406a.txt', 'nuclear-free Latin America', '2008', '2008'],
		// A firm of the seed at a time at which it is not said to have sold.
		['002_3c860df2a0828cbc.txt', 'Aeronautics Defense Systems', '1975', '1975']
	])('what nobody took in would be noticed: %s, %s', (seed, fragment, start, end) => {
		expect(placed({ id: '', seed, fragment, start, end })).toEqual([]);
	});
});
