import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/lib/model/observation.ts';
import { years } from '../../src/lib/model/period.ts';
import { formatNumber } from '../../src/lib/model/quantity.ts';
import { check } from '../../src/lib/server/check/check.ts';
import { evidence, evidenceReadme, hasEvidence, without } from './shared.ts';

const data = check('data').dataset!;
const figures = evidence('figures');
const national = (series: string) =>
	data.observationsOf(series).filter(({ area }) => area === data.edition.country);
const pairs = (rows: readonly Observation[]): string[] =>
	rows.map(({ period, value }) => `${period.text} ${value}`).sort();

describe(`whole series are those of the evidence${without}`, () => {
	test.skipIf(!hasEvidence).each([
		['homicides-inegi', 'inegi_homicides', 35],
		['homicides-inegi-preliminary', 'inegi_homicides_preliminary', 11],
		['homicides-sesnsp', 'sesnsp_homicide_victims', 10],
		['homicides-inegi-occurrence', 'homicides_occurrence', 23],
		['impunity-mexico-evalua', 'mexico_evalua_impunity', 3]
	])('%s, year by year', (series, name, count) => {
		const expected = figures
			.filter((row) => row.series === name && row.qualifier !== 'Jan-Jun only')
			.map((row) => `${row.year_or_date} ${Number(row.value)}`)
			.sort();
		const found = national(series).filter(({ period }) => /^\d{4}[~?]?$/.test(period.text));
		expect(pairs(found)).toEqual(expected);
		expect(found).toHaveLength(count);
	});

	test.skipIf(!hasEvidence)('the half year of SESNSP is a half year', () => {
		const half = national('homicides-sesnsp').filter(({ period }) => period.interval);
		expect(pairs(half)).toEqual(['2025-01/2025-06 12752']);
	});

	test.skipIf(!hasEvidence)('certificates from 2006 to 2019 add up to what the notes say', () => {
		const sum = data.sum('homicides-inegi', 'mx', 2006, 2019)!;
		expect(sum).toBe(325884);
		expect(evidenceReadme).toContain(formatNumber(sum, 'en'));
	});
});

describe(`no number is ours${without}`, () => {
	const plain = (name: string): string =>
		name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	const number = (value: number): string => String(Number(value.toPrecision(12)));
	// Money stands there in millions, here in base units.
	const inBaseUnits = ({ value, unit }: Record<string, string>): string =>
		number(Number(value) * (/million/i.test(unit!) && !unit!.includes('TIV') ? 1e6 : 1));

	interface Known {
		readonly when: string;
		readonly where: string;
	}
	const known = new Map<string, Known[]>();
	const add = (row: Record<string, string>, when: string, where: string) =>
		known.set(inBaseUnits(row), [...(known.get(inBaseUnits(row)) ?? []), { when, where }]);
	const both = (name: string) => [...evidence(name), ...evidence(`second/${name}`)];
	for (const row of both('figures')) add(row, row.year_or_date!, 'MX');
	const states = new Map(data.tables.areas.map(({ id, name }) => [plain(name.es), id]));
	// The evidence calls the State of Mexico by its short name.
	states.set('mexico', 'MX-MEX');
	for (const row of both('figures-by-state'))
		add(row, row.year_or_date!, states.get(plain(row.geography!)) ?? '');
	// What the seeds print has its own doubts about the year: the number is enough.
	const printed = new Set(evidence('seed-claims').map(inBaseUnits));

	/** A year without a line in SIPRI's register had no delivery, say the notes: zero. */
	const isEmptyYear = ({ series, breakdown }: Observation, value: number): boolean =>
		series.startsWith('arms-imports-sipri') && breakdown === '_T' && value === 0;

	function isKnown({ area, period, read_in }: Observation, value: number): boolean {
		const { first, last } = years(period);
		const rows = known.get(number(value)) ?? [];
		if (read_in === 'dimse-mexico' && printed.has(number(value))) return true;
		return rows.some(
			({ when, where }) =>
				where === area && (when.includes(String(first)) || when.includes(String(last)))
		);
	}

	test.skipIf(!hasEvidence)('every value stands in the evidence for its place and year', () => {
		const unknown = data.tables.observations.flatMap((row) =>
			[row.value, row.low, row.high]
				.filter((value) => value !== undefined)
				.filter((value) => !isEmptyYear(row, value) && !isKnown(row, value))
				.map((value) => `${row.id}: ${value}`)
		);
		expect(unknown).toEqual([]);
	});

	test.skipIf(!hasEvidence)('a number that is nowhere would be noticed', () => {
		const row = data.observation('homicides-inegi.mx.2019');
		expect(isKnown(row, row.value!)).toBe(true);
		expect(isKnown(row, row.value! + 1)).toBe(false);
		expect(isKnown({ ...row, area: 'MX-GRO' }, row.value!)).toBe(false);
		expect(isKnown(data.observation('homicides-inegi.mx.1990'), row.value!)).toBe(false);
	});
});

describe(`SIPRI’s register${without}`, () => {
	const register = evidence('sipri-mexico-register');
	const lines = data.tables.transfers.filter(
		({ source, id }) => source === 'sipri-arms-transfers' && id.startsWith('sipri-')
	);
	const year = (value: string | undefined, estimated: string | undefined): string =>
		`${value}${estimated === 'Yes' ? '~' : ''}`;
	const conditions: Record<string, string> = {
		New: 'new',
		'Second hand': 'second-hand',
		'Second hand but modernized': 'modernised'
	};

	test.skipIf(!hasEvidence)('all its lines are here, each with its numbers and its doubts', () => {
		const expected = register.map((row) => ({
			id: `sipri-${row.sipri_id}-${row.delivery_year}`,
			supplier: row.supplier === 'UAE' ? 'United Arab Emirates' : row.supplier,
			ordered: year(row.order_year, row.order_year_estimate),
			period: year(row.delivery_year, row.delivery_year_estimate),
			quantity: Number(row.delivered),
			qualifier: row.delivered_estimate === 'Yes' ? 'about' : 'exact',
			tiv: Number(row.tiv_delivery),
			condition: conditions[row.status!],
			local: row.local_production === 'Yes'
		}));
		const found = lines.map((row) => ({
			id: row.id,
			supplier: row.suppliers.map((code) => data.label('country', code, 'en')).join(),
			ordered: row.ordered?.text,
			period: row.period.text,
			quantity: row.quantity,
			qualifier: row.quantity_qualifier,
			tiv: row.tiv,
			condition: row.condition,
			local: row.local_production
		}));
		const order = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
		expect(found.sort(order)).toEqual(expected.sort(order));
		expect(found).toHaveLength(224);
	});

	const rounded = (value: number): string => value.toFixed(2);

	/** Sums by key, of rows with something to add. */
	function sums(rows: readonly [string, number][]): Record<string, string> {
		const all = new Map<string, number>();
		for (const [key, value] of rows) all.set(key, (all.get(key) ?? 0) + value);
		return Object.fromEntries([...all].sort().map(([key, value]) => [key, rounded(value)]));
	}

	test.skipIf(!hasEvidence)('its volumes by supplier and year are those of the series', () => {
		const fromLines = sums(
			lines.map((row) => [`${row.suppliers.join()} ${years(row.period).last}`, row.tiv!])
		);
		// Where the two copies of the register differ, the lines are those of the lower one.
		const rows = national('arms-imports-sipri')
			.map((row) => ({ ...row, value: row.value ?? row.low }))
			.filter(({ value }) => value !== 0);
		const fromSeries = sums(
			rows
				.filter(({ breakdown }) => breakdown !== '_T')
				.map((row) => [`${row.breakdown} ${row.period.text}`, row.value!])
		);
		expect(fromSeries).toEqual(fromLines);
		const totals = sums(
			rows.filter(({ breakdown }) => breakdown === '_T').map((row) => [row.period.text, row.value!])
		);
		expect(totals).toEqual(sums(lines.map((row) => [String(years(row.period).last), row.tiv!])));
	});
});
