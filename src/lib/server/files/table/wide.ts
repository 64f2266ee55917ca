import type { Dataset } from '../../../model/dataset.ts';
import type { Observation } from '../../../model/observation.ts';
import { writeCsv, type Value } from '../../read/csv.ts';
import { nameIn } from './observation-table.ts';
import { spoken } from '../../distribution/table.ts';

/** One column of values: an observation's id without its period, so that `<column>` and `period` lead back to the row. */
function columnOf({ series, area, breakdown }: Observation): string {
	return [series, area, ...(breakdown ? [breakdown] : [])].join('.').toLowerCase();
}

interface WideColumn {
	readonly name: string;
	readonly of: (row: Observation) => Value;
	readonly rows: ReadonlyMap<string, Observation>;
}

/** The columns of one series in one area: its values, and beside them what may not be left off some of them. */
function columnsFor(name: string, rows: readonly Observation[]): WideColumn[] {
	const byPeriod = new Map(rows.map((row) => [row.period.text, row]));
	const column = (ending: string, of: (row: Observation) => Value): WideColumn => ({
		name: ending ? `${name}.${ending}` : name,
		of,
		rows: byPeriod
	});
	// A number printed with a qualifier may not stand bare, a range has no single value.
	const qualified = rows.some(({ qualifier }) => qualifier && qualifier !== 'exact');
	const ranged = rows.some(({ low, high }) => low !== undefined || high !== undefined);
	const marked = rows.some(({ status }) => status !== 'A');
	return [
		column('', ({ value }) => value),
		...(ranged ? [column('low', ({ low }) => low), column('high', ({ high }) => high)] : []),
		...(qualified ? [column('qualifier', ({ qualifier }) => qualifier)] : []),
		...(marked ? [column('status', ({ status }) => status)] : [])
	];
}

function periodsOf(rows: readonly Observation[]): string[] {
	const periods = new Map(rows.map(({ period }) => [period.text, period]));
	const order = ({ start, end, text }: Observation['period']) =>
		[start ?? '', end ?? '9999', text] as const;
	return [...periods.values()]
		.sort((a, b) => {
			const [x, y] = [order(a), order(b)];
			const first = x.findIndex((part, index) => part !== y[index]);
			return first < 0 ? 0 : x[first]! < y[first]! ? -1 : 1;
		})
		.map(({ text }) => text);
}

/**
 * An indicator with its periods down and its series across: series stand side by side and are never
 * joined. A missing value is an empty cell; the caveat is in each row.
 */
export function wideCsv(data: Dataset, indicator: string): string {
	const rows = data.observationsOfIndicator(indicator);
	const columns = [...Map.groupBy(rows, columnOf)].flatMap(([name, group]) =>
		columnsFor(name, group)
	);
	const { caveat } = data.indicator(indicator);
	const { languages } = data.edition;
	const told = [...languages.map((each) => spoken(data, caveat, each)), data.edition.date];
	return writeCsv(
		[
			'period',
			...columns.map(({ name }) => name),
			...languages.map((each) => nameIn('caveat', each)),
			'edition'
		],
		periodsOf(rows).map((period) => [
			period,
			...columns.map((column) => {
				const row = column.rows.get(period);
				return row && column.of(row);
			}),
			...told
		])
	);
}
