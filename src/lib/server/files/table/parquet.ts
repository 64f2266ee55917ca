import { parquetWriteBuffer } from 'hyparquet-writer';
import { publicAddress } from '../../../citation/record.ts';
import type { Dataset } from '../../../model/dataset.ts';
import { firstLanguage } from '../../../model/language.ts';
import type { Value } from '../../read/csv.ts';
import { bothSpoken, type Table } from '../../distribution/table.ts';
import { fileTerms } from '../../../words/files.ts';

const text = (value: Value): string | null => (value === undefined ? null : String(value));
const number = (value: Value): number | null => (typeof value === 'number' ? value : null);

function columnData({ fields, rows }: Table) {
	return fields.map(({ name, column }, index) => {
		const values = rows.map((row) => row[index]);
		return column.kind === 'number'
			? { name, type: 'DOUBLE' as const, data: values.map(number) }
			: { name, type: 'STRING' as const, data: values.map(text) };
	});
}

/** What the file says of itself: title, terms and the caveat of each indicator, both languages, as JSON. */
function about(data: Dataset, { fields }: Table): { key: string; value: string }[] {
	const { edition } = data;
	const facts = {
		title: edition.title,
		description: edition.description,
		edition: edition.date,
		url: publicAddress(data, '', firstLanguage),
		licence: { ...edition.licence, terms: fileTerms },
		caveats: Object.fromEntries(
			data.indicators.map(({ id, caveat }) => [id, bothSpoken(data, caveat)])
		),
		columns: Object.fromEntries(fields.map((field) => [field.name, field.about]))
	};
	return Object.entries(facts).map(([key, value]) => ({
		key,
		value: typeof value === 'string' ? value : JSON.stringify(value)
	}));
}

/** A table as Parquet: numbers are doubles, all else is text, a missing value is null. */
export function parquetOf(data: Dataset, table: Table): Uint8Array {
	return new Uint8Array(
		parquetWriteBuffer({
			columnData: columnData(table),
			kvMetadata: about(data, table),
			createdBy: data.edition.publisher
		})
	);
}
