import type { Dataset } from '../../../model/dataset.ts';
import type { Translated } from '../../../model/language.ts';
import { stateSegment, statesOf } from '../../../model/state.ts';
import { stateObservations } from '../../../views/state.ts';
import type { Distribution, Holds } from '../../distribution/distribution.ts';
import { allObservations, observationTable } from './observation-table.ts';
import { parquetOf } from './parquet.ts';
import { csvOf, recordsOf, type Table } from '../../distribution/table.ts';
import { wholeFields, wholeRows, wholeTable, wholeTables, type WholeTable } from './whole-table.ts';
import { fileAbout, fileTerms, fileTitle } from '../../../words/files.ts';

/** Whole tables that are also published as JSON. */
const alsoJson: ReadonlySet<WholeTable> = new Set(['transfers', 'sources']);

function tableJson(data: Dataset, table: Table): string {
	const { edition } = data;
	const body = {
		title: fileTitle(table.name as WholeTable),
		edition: edition.date,
		licence: { ...edition.licence, terms: fileTerms },
		columns: table.fields.map(({ name, about }) => ({ name, about })),
		rows: recordsOf(table)
	};
	return `${JSON.stringify(body, null, '\t')}\n`;
}

function wholeFiles(data: Dataset, table: WholeTable): Distribution[] {
	const csv: Distribution = {
		path: `${table}.csv`,
		format: 'csv',
		holds: { kind: 'table', id: table },
		title: fileTitle(table),
		about: fileAbout('table'),
		rows: wholeRows(data, table),
		fields: wholeFields(data, table),
		write: () => csvOf(wholeTable(data, table))
	};
	if (!alsoJson.has(table)) return [csv];
	return [
		csv,
		{
			...csv,
			path: `${table}.json`,
			format: 'json',
			about: fileAbout('tableJson'),
			write: () => tableJson(data, wholeTable(data, table))
		}
	];
}

function observationFiles(data: Dataset): Distribution[] {
	const rows = allObservations(data);
	const table = () => observationTable(data, 'observations', rows);
	const csv: Distribution = {
		path: 'observations.csv',
		format: 'csv',
		holds: { kind: 'table', id: 'observations' },
		title: fileTitle('observations'),
		about: fileAbout('csv'),
		rows: rows.length,
		fields: table().fields,
		write: () => csvOf(table())
	};
	return [
		csv,
		{
			...csv,
			path: 'observations.parquet',
			format: 'parquet',
			about: fileAbout('parquet'),
			write: () => parquetOf(data, table())
		}
	];
}

/** The whole tables: observations first. */
export function tableFiles(data: Dataset): Distribution[] {
	return [...observationFiles(data), ...wholeTables.flatMap((table) => wholeFiles(data, table))];
}

function observationsFile(
	data: Dataset,
	path: string,
	holds: Holds,
	title: Translated,
	rows: Parameters<typeof observationTable>[2]
): Distribution {
	const table = observationTable(data, path, rows);
	return {
		path,
		format: 'csv',
		holds,
		title,
		about: fileAbout('csv'),
		rows: rows.length,
		fields: table.fields,
		write: () => csvOf(table)
	};
}

/** One file a series. */
export function seriesFiles(data: Dataset): Distribution[] {
	return data.tables.series.map(({ id, title }) =>
		observationsFile(
			data,
			`series/${id}.csv`,
			{ kind: 'series', id },
			title,
			data.observationsOf(id)
		)
	);
}

/** One file a state. */
export function stateFiles(data: Dataset): Distribution[] {
	return statesOf(data).map((state) =>
		observationsFile(
			data,
			`states/${stateSegment(state.id)}.csv`,
			{ kind: 'area', id: state.id },
			state.name,
			stateObservations(data, state)
		)
	);
}
