import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/model/language.ts';
import { stateSegment, statesOf } from '../../src/lib/model/state.ts';
import { check } from '../../src/lib/server/check/check.ts';
import { observationTable } from '../../src/lib/server/files/table/observation-table.ts';
import { csvOf } from '../../src/lib/server/distribution/table.ts';
import { stateObservations, stateView } from '../../src/lib/views/state.ts';
import type { Balance } from '../../src/lib/views/state-balance.ts';
import { stateList, stateSeriesPage, statesSeries } from '../../src/lib/views/state-series.ts';

// The figures by state of this edition, and what was collected before it.
const data = check('data').dataset!;
const { observations } = data.tables;
/** The states are set side by side by wholes; what is told apart within a state is on its own page. */
const wholes = observations.filter(({ breakdown }) => !breakdown || breakdown === '_T');
const states = new Set(statesOf(data).map(({ id }) => id));
const rowsIn = (series: string, period: string) =>
	wholes.filter((row) => row.series === series && row.period.text === period);

test('there are thirty-two states, and each other area is the country', () => {
	expect(states.size).toBe(32);
	expect(observations.filter(({ area }) => area !== 'MX' && !states.has(area))).toEqual([]);
});

/** Every period of a series in which each state has a value, worked out from the rows. */
const complete = [...new Set(wholes.map(({ series }) => series))].flatMap((series) =>
	[
		...new Set(wholes.filter((row) => row.series === series).map(({ period }) => period.text))
	].flatMap((period) => {
		const rows = rowsIn(series, period);
		const values = rows.filter(({ area }) => states.has(area)).flatMap(({ value }) => value ?? []);
		const national = rows.find(({ area }) => area === 'MX')?.value;
		if (values.length !== states.size || national === undefined) return [];
		return [{ series, period, difference: national - values.reduce((a, b) => a + b, 0) }];
	})
);

const shown = new Map<string, Balance[]>(
	statesSeries(data).map((id) => {
		const { balance, unequal } = stateSeriesPage(data, id, 'en');
		return [id, [balance, ...unequal]] as const;
	})
);

describe('where each state has a value', () => {
	test('there are many such periods, with and without a difference', () => {
		expect(complete.filter(({ difference }) => difference === 0).length).toBeGreaterThan(50);
		expect(complete.filter(({ difference }) => difference !== 0).length).toBeGreaterThan(20);
	});

	test.each(complete.filter(({ difference }) => difference !== 0))(
		'$series, $period: the difference of $difference is shown',
		({ series, period, difference }) => {
			const formula = `diff:${series}.mx.${period},states:${series}.${period}`;
			const found = shown.get(series)!.find((each) => each.difference?.formula === formula);
			expect(found?.difference?.words.replaceAll(',', '')).toBe(String(difference));
		}
	);

	test('INEGI’s states of 2018 add up to the national figure', () => {
		const [balance] = shown.get('homicides-inegi')!;
		expect(balance).toMatchObject({ period: '2018', equal: true, difference: { words: '0' } });
		expect(balance!.sum!.words).toBe(balance!.national!.figure);
	});
});

test.each(languages)('every series with figures of states has a page (%s)', (language) => {
	const pages = statesSeries(data).map((id) => stateList(data, id, language));
	const held = wholes
		.filter(({ area, value, low }) => states.has(area) && (value ?? low) !== undefined)
		.map(({ series }) => series);
	expect(pages.map(({ id }) => id).sort()).toEqual([...new Set(held)].sort());
	expect(pages.filter(({ caveat, sources }) => caveat.length === 0 || !sources.length)).toEqual([]);
});

test('each observation of a state stands on its page once, and in its file', () => {
	for (const state of statesOf(data)) {
		const own = observations.filter(({ area }) => area === state.id).map(({ id }) => id);
		const page = stateView(data, state, { rows: [] }, 'es').indicators.flatMap(
			({ years, dated }) => [
				...(years?.rows ?? []).flatMap(({ cells }) =>
					cells.flatMap((cell) => (typeof cell === 'object' ? [cell.id] : []))
				),
				...dated.rows.map(({ value }) => value.id)
			]
		);
		expect(page.sort()).toEqual([...own].sort());
		const file = csvOf(observationTable(data, state.id, stateObservations(data, state)));
		expect(file.trimEnd().split('\n')).toHaveLength(own.length + 1);
		expect(own.every((id) => id.includes(`.${stateSegment(state.id)}.`))).toBe(true);
	}
});

// The evidence lies beside the project, not in it.
const evidence = '../shared/evidence/figures-by-state.csv';
const there = existsSync(evidence);
/** Series of the evidence, the series here, and the years in which both are complete. */
const pairs = [
	['inegi_homicides_state', 'homicides-inegi', 1990, 2018],
	['inegi_homicides_state', 'homicides-inegi-preliminary', 2019, 2019],
	['homicides_occurrence_state', 'homicides-inegi-occurrence', 2000, 2022],
	['sesnsp_homicide_victims_state', 'homicides-sesnsp', 2015, 2025],
	['sesnsp_homicide_victims_firearm_state', 'firearm-homicides-sesnsp', 2015, 2025],
	['firearm_homicides_state', 'firearm-homicides-sinais', 1998, 2008]
] as const;

/** The evidence calls the half-year that the SESNSP's copy ends with by its year. */
const periodOf = (series: string, year: number): string =>
	year === 2025 && series.endsWith('-sesnsp') ? '2025-01/2025-06' : String(year);

/** Rows of one series of the evidence: year, value, name of the state; these stand before any quoted cell. */
function collected(series: string): { year: number; value: number; state: string }[] {
	return readFileSync(evidence, 'utf8')
		.split('\n')
		.map((line) => line.split(','))
		.filter(([name]) => name === series)
		.map(([, year, value, , , state]) => ({
			year: Number(year),
			value: Number(value),
			state: state!
		}));
}

const title = there ? 'the evidence' : 'the evidence is not beside the project: nothing to compare';

describe.runIf(there)(title, () => {
	const byName = new Map(statesOf(data).map(({ id, name }) => [name.es, id]));
	// "México" is the state where a list names states.
	byName.set('México', byName.get('Estado de México')!);

	test.each(pairs)('%s is %s, %d to %d', (from, series, first, last) => {
		const rows = collected(from).filter(({ year }) => year >= first && year <= last);
		expect(rows).toHaveLength((last - first + 1) * states.size);
		const wrong = rows.flatMap(({ year, value, state }) => {
			const found = rowsIn(series, periodOf(series, year)).find(
				({ area }) => area === byName.get(state)
			);
			return found?.value === value ? [] : [{ year, state, value, found: found?.value }];
		});
		expect(wrong).toEqual([]);
	});
});
