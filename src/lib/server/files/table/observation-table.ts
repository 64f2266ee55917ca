import { addressOfValue } from '../../../citation/observation-record.ts';
import type { Columns } from '../../../model/column.ts';
import type { Dataset } from '../../../model/dataset.ts';
import { firstLanguage, type Language } from '../../../model/language.ts';
import type { Observation } from '../../../model/observation.ts';
import { tables } from '../../../model/table.ts';
import type { Value } from '../../read/csv.ts';
import { fieldsOf, type Field } from '../../distribution/field.ts';
import { spoken, type Table } from '../../distribution/table.ts';

const { observations, series, sources } = tables;

/** Columns of every published table of observations, in the contract's order; what the input's schema knows is taken from it. */
const columns = {
	indicator: series.indicator,
	series: { kind: 'reference', table: 'series', required: true },
	area: observations.area,
	area_name: { kind: 'text', required: true },
	breakdown: observations.breakdown,
	period: observations.period,
	value: observations.value,
	low: observations.low,
	high: observations.high,
	unit: series.unit,
	measure: series.measure,
	qualifier: observations.qualifier,
	status: observations.status,
	as_of: observations.as_of,
	source: observations.source,
	source_title: sources.title,
	source_url: sources.url,
	locator: observations.locator,
	as_printed: observations.as_printed,
	read_in: observations.read_in,
	caveat: { kind: 'text', required: true, translated: true },
	note: { kind: 'text', translated: true },
	edition: { kind: 'date', required: true },
	observation: { kind: 'text', required: true },
	url: { kind: 'url', required: true }
} as const satisfies Columns;

/** The name of a column that stands once a language: the first language has it bare. */
export const nameIn = (name: string, language: Language): string =>
	language === firstLanguage ? name : `${name}_${language}`;

/** The fields of every published table of observations. */
export const observationFields = (languages: readonly Language[]): Field[] =>
	fieldsOf('observations', columns, languages, nameIn);

type Cell = Value | ((language: Language) => Value);

function cellsOf(data: Dataset, row: Observation): Readonly<Record<keyof typeof columns, Cell>> {
	const { indicator, unit, measure, caveat } = data.series(row.series);
	const source = data.source(row.source);
	const { note } = row;
	return {
		...row,
		...{ indicator, unit, measure },
		area_name: data.areaName(row.area, firstLanguage),
		period: row.period.text,
		source_title: source.title,
		source_url: source.url,
		caveat: (language) => spoken(data, caveat, language),
		note: (language) => note && spoken(data, note, language),
		edition: data.edition.date,
		observation: row.id,
		url: addressOfValue(data, row, firstLanguage)
	};
}

const names = Object.keys(columns) as (keyof typeof columns)[];
type Rows = WeakMap<Observation, readonly Value[]>;
const made = new WeakMap<Dataset, Rows>();

/** One observation's published row; it stands in four files and is made once. */
function rowOf(data: Dataset, row: Observation): readonly Value[] {
	const rows: Rows = made.get(data) ?? new WeakMap();
	made.set(data, rows);
	const known = rows.get(row);
	if (known) return known;
	const cells = cellsOf(data, row);
	const values = names.flatMap((name) => {
		const cell = cells[name];
		return typeof cell === 'function' ? data.edition.languages.map(cell) : [cell];
	});
	rows.set(row, values);
	return values;
}

/** Every observation of the edition, indicator after indicator. */
export function allObservations(data: Dataset): Observation[] {
	return data.indicators.flatMap(({ id }) => data.observationsOfIndicator(id));
}

/** The published table of some observations. */
export function observationTable(data: Dataset, name: string, rows: readonly Observation[]): Table {
	return {
		name,
		fields: observationFields(data.edition.languages),
		key: ['observation'],
		rows: rows.map((row) => rowOf(data, row))
	};
}
