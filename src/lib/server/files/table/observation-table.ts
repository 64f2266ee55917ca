import type { Columns } from '../../../model/column.ts';
import type { Dataset } from '../../../model/dataset.ts';
import type { Observation } from '../../../model/observation.ts';
import { tables } from '../../../model/table.ts';
import type { Value } from '../../read/csv.ts';
import { fieldsOf } from '../../distribution/field.ts';
import { spoken, type Table } from '../../distribution/table.ts';

const { observations, series, sources } = tables;
const about = (en: string, es: string) => ({ about: { en, es } });

/** Columns of every published table of observations, in the contract's order; what the input's schema knows is taken from it. */
export const observationColumns = {
	indicator: { ...series.indicator, ...about('Id of the indicator', 'Id del indicador') },
	series: {
		kind: 'reference',
		table: 'series',
		required: true,
		...about(
			'Id of the series: one producer, one definition, one unit',
			'Id de la serie: un productor, una definición, una unidad'
		)
	},
	area: observations.area,
	area_name: { kind: 'text', required: true, ...about('Name of the area', 'Nombre del área') },
	breakdown: observations.breakdown,
	period: observations.period,
	value: {
		...observations.value,
		...about(
			'Value in base units; empty where missing or a range',
			'Valor en unidades básicas; vacío si falta o es un rango'
		)
	},
	low: observations.low,
	high: observations.high,
	unit: series.unit,
	measure: series.measure,
	qualifier: observations.qualifier,
	status: observations.status,
	as_of: observations.as_of,
	source: observations.source,
	source_title: { ...sources.title, ...about('Title of the source', 'Título de la fuente') },
	source_url: {
		...sources.url,
		...about('Address of the source, where known', 'Dirección de la fuente, si se conoce')
	},
	locator: observations.locator,
	as_printed: observations.as_printed,
	read_in: observations.read_in,
	caveat: {
		kind: 'text',
		required: true,
		...about('Caveat of the series, English', 'Advertencia de la serie, en inglés')
	},
	caveat_es: {
		kind: 'text',
		required: true,
		...about('Caveat of the series, Spanish', 'Advertencia de la serie, en español')
	},
	note: { kind: 'text', ...about('Note on the value, English', 'Nota sobre el valor, en inglés') },
	note_es: {
		kind: 'text',
		...about('Note on the value, Spanish', 'Nota sobre el valor, en español')
	},
	edition: {
		kind: 'date',
		required: true,
		...about('Date of the edition', 'Fecha de la edición')
	},
	observation: {
		kind: 'text',
		required: true,
		...about('Id of the observation: what is cited', 'Id de la observación: lo que se cita')
	}
} as const satisfies Columns;

type Cells = Readonly<Record<keyof typeof observationColumns, Value>>;

function cellsOf(data: Dataset, row: Observation): Cells {
	const { indicator, unit, measure, caveat } = data.series(row.series);
	const source = data.source(row.source);
	return {
		...{ indicator, unit, measure },
		series: row.series,
		area: row.area,
		area_name: data.areaName(row.area, 'en'),
		breakdown: row.breakdown,
		period: row.period.text,
		value: row.value,
		low: row.low,
		high: row.high,
		qualifier: row.qualifier,
		status: row.status,
		as_of: row.as_of,
		source: row.source,
		source_title: source.title,
		source_url: source.url,
		locator: row.locator,
		as_printed: row.as_printed,
		read_in: row.read_in,
		caveat: spoken(data, caveat, 'en'),
		caveat_es: spoken(data, caveat, 'es'),
		note: row.note && spoken(data, row.note, 'en'),
		note_es: row.note && spoken(data, row.note, 'es'),
		edition: data.edition.date,
		observation: row.id
	};
}

const names = Object.keys(observationColumns) as (keyof typeof observationColumns)[];
type Rows = WeakMap<Observation, readonly Value[]>;
const made = new WeakMap<Dataset, Rows>();

/** One observation's published row; it stands in four files and is made once. */
function rowOf(data: Dataset, row: Observation): readonly Value[] {
	const rows: Rows = made.get(data) ?? new WeakMap();
	made.set(data, rows);
	const known = rows.get(row);
	if (known) return known;
	const cells = cellsOf(data, row);
	const values = names.map((name) => cells[name]);
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
		fields: fieldsOf(observationColumns, data.edition.languages),
		key: ['observation'],
		rows: rows.map((row) => rowOf(data, row))
	};
}
