import { describe, expect, test } from 'vitest';
import { statesOf } from '../../src/lib/model/state.ts';
import { check } from '../../src/lib/server/check/check.ts';
import { evidence, hasEvidence, without } from './shared.ts';

// The register of missing persons as read in July 2026, against the evidence it was taken from.
const data = check('data').dataset!;
const states = new Map(statesOf(data).map(({ id, name }) => [name.es, id]));
// Where a list names states, "México" is the state.
states.set('México', states.get('Estado de México')!);
const noState = 'State not specified';

/** What the evidence calls a series, what it is here, and how many periods it has. */
const registers = [
	['rnpdno_by_year_snapshot_2026_07_09', 'missing-persons-rnpdno-year-2026-07-09', 17],
	['rnpdno_undated', 'missing-persons-rnpdno-undated', 1]
] as const;

interface Figure {
	readonly where: string;
	readonly period: string;
	readonly value: number;
}

/** The figures of one series of the evidence; of the day after, one state was read again. */
const collected = (table: string, series: string): Figure[] =>
	evidence(`second/${table}`)
		.filter((row) => row.series === series && row.year_or_date !== '2026-08-09')
		.map((row) => ({
			where: row.geography!,
			period: row.year_or_date!,
			value: Number(row.value)
		}));

const held = (series: string): Figure[] =>
	data
		.observationsOf(series)
		.map(({ area, period, value }) => ({ where: area, period: period.text, value: value! }));

const sorted = (figures: readonly Figure[]): string[] =>
	figures.map(({ where, period, value }) => `${where} ${period} ${value}`).sort();

describe(`the register of July 2026 is that of the evidence${without}`, () => {
	test.skipIf(!hasEvidence).each(registers)('%s, the country', (name, series, periods) => {
		const expected = collected('figures', name).map((row) => ({ ...row, where: 'MX' }));
		expect(expected).toHaveLength(periods);
		expect(sorted(held(series).filter(({ where }) => where === 'MX'))).toEqual(sorted(expected));
	});

	test.skipIf(!hasEvidence).each(registers)('%s, state by state', (name, series, periods) => {
		const expected = collected('figures-by-state', `${name}_state`)
			.filter(({ where }) => where !== noState)
			.map((row) => ({ ...row, where: states.get(nameHere(row.where)) ?? row.where }));
		expect(expected).toHaveLength(periods * 32);
		expect(sorted(held(series).filter(({ where }) => where !== 'MX'))).toEqual(sorted(expected));
	});

	test.skipIf(!hasEvidence).each(registers)(
		'%s, who has no state is what the states lack',
		(name, series, periods) => {
			const rows = held(series);
			const expected = collected('figures-by-state', `${name}_state`).filter(
				({ where }) => where === noState
			);
			expect(expected).toHaveLength(periods);
			for (const { period, value } of expected) {
				const own = rows.filter((row) => row.period === period);
				const sum = own.reduce(
					(all, row) => all + (row.where === 'MX' ? row.value : -row.value),
					0
				);
				expect(sum, period).toBe(value);
			}
		}
	);
});

/** The evidence names some states by their short names. */
function nameHere(name: string): string {
	return [...states.keys()].find((full) => full === name || full.startsWith(`${name} de `)) ?? name;
}
