import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { Dataset } from '../../../model/dataset.ts';
import { inEachLanguage, languages, type Translated } from '../../../model/language.ts';
import { pack, unpack } from '../../distribution/archive.ts';
import { indicatorMetadata } from './metadata.ts';
import { observationTable } from './observation-table.ts';
import { sourcesOf } from '../../distribution/origin.ts';
import { wholeTable } from './whole-table.ts';
import type { Table } from '../../distribution/table.ts';
import { fileTerms } from '../../../words/files.ts';

type Cell = string | number | null;

interface Sheet {
	readonly name: string;
	readonly header: readonly string[];
	readonly rows: readonly (readonly Cell[])[];
	/** Widths of the columns, in characters. */
	readonly widths: readonly number[];
}

function sheetOf(name: string, { fields, rows }: Table): Sheet {
	return {
		name,
		header: fields.map((field) => field.name),
		// Only numbers are numbers: an id, a period or a date stays the text it is.
		rows: rows.map((row) =>
			row.map((value) =>
				value === undefined ? null : typeof value === 'number' ? value : String(value)
			)
		),
		widths: fields.map(({ name: field, column }) =>
			column.kind === 'number' ? 12 : /caveat|note|title/.test(field) ? 40 : 16
		)
	};
}

function metadataSheet(data: Dataset, id: string): Sheet {
	const { edition } = data;
	const about = indicatorMetadata(data, id);
	const same = (text: string) => inEachLanguage(() => text);
	const lines: (readonly [string, Translated])[] = [
		['title', about.title],
		['definition', about.descriptionShort],
		['caveat', about.caveat],
		...about.series.flatMap(({ id: series, ...each }): (readonly [string, Translated])[] => [
			[`${series}: title`, each.title],
			[`${series}: definition`, each.descriptionShort],
			...(each.descriptionProcessing
				? [[`${series}: method`, each.descriptionProcessing] as const]
				: []),
			[`${series}: caveat`, each.caveat],
			[`${series}: unit`, each.unit]
		]),
		['citation', about.citationLong],
		['edition', same(edition.date)],
		['licence', fileTerms],
		['url', about.url],
		...about.columns.map((column) => [`column ${column.name}`, column.about] as const)
	];
	return {
		name: 'metadata',
		header: ['field', ...languages],
		rows: lines.map(([field, text]) => [field, ...languages.map((each) => text[each])]),
		widths: [34, ...languages.map(() => 70)]
	};
}

/** The sources that an indicator's rows name, as the table of sources has them. */
function sourcesTable(data: Dataset, id: string): Table {
	const used = new Set(sourcesOf(data.observationsOfIndicator(id)));
	const { rows, ...table } = wholeTable(data, 'sources');
	return { ...table, rows: rows.filter(([source]) => used.has(String(source))) };
}

function cells({ header, rows }: Sheet): SheetData {
	return [
		header.map((value) => ({ value, fontWeight: 'bold' as const })),
		...rows.map((row) => row.map((value) => value))
	];
}

async function workbook(sheets: readonly Sheet[], day: string): Promise<Uint8Array> {
	const made = writeXlsxFile(
		sheets.map((sheet) => ({
			data: cells(sheet),
			sheet: sheet.name,
			stickyRowsCount: 1,
			columns: sheet.widths.map((width) => ({ width }))
		}))
	);
	// The writer stamps the time of writing on what it packs: packed again, the bytes depend on the data alone.
	return pack(unpack(await made.toBuffer()), day);
}

/** An indicator as an Excel workbook: data, metadata and sources, the headers frozen, numbers as numbers, no formula. */
export function indicatorWorkbook(data: Dataset, id: string): Promise<Uint8Array> {
	const rows = data.observationsOfIndicator(id);
	return workbook(
		[
			sheetOf('data', observationTable(data, id, rows)),
			metadataSheet(data, id),
			sheetOf('sources', sourcesTable(data, id))
		],
		data.edition.date
	);
}
