import type { Column } from '../../model/column.ts';
import { tables, type TableName } from '../../model/table.ts';
import type { ReadFolder } from '../read/folder.ts';
import type { Problem } from '../read/problem.ts';
import { Reporter, type Placed } from '../read/report.ts';
import type { ReadTable } from '../read/table.ts';

/** True for two ids of which one is the other with a slip of the keyboard. */
export function isNear(one: string, other: string): boolean {
	const [short, long] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
	let [start, end] = [0, 0];
	while (start < short && one[start] === other[start]) start += 1;
	while (end < short - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
	return long - start - end <= Math.max(1, Math.min(2, Math.floor(long / 4)));
}

/** A row that others name, by `list/id`; the list is empty for a table. */
interface Entry {
	readonly row: Placed;
	readonly table: ReadTable<TableName>;
	readonly key: string;
}

/** What a problem says is not there, and the table where it should be. */
interface Missing {
	readonly key: string;
	readonly target: string;
}

const columnOf = ({ file, field }: Problem): Column | undefined => {
	const table = file.startsWith('observations/') ? 'observations' : file.replace(/\.csv$/, '');
	return (tables as Readonly<Record<string, Readonly<Record<string, Column>>>>)[table]?.[field];
};

/** The table that a column names; of what statements may be about, only events are named nowhere else. */
const tableOf = ({ table, kind }: Partial<Column>): string | undefined =>
	kind === 'subject' ? 'events' : table;

function missingOf(problem: Problem): Missing | undefined {
	const { code, found } = problem;
	const { list, ...column } = columnOf(problem) ?? {};
	const table = tableOf(column);
	if (code === 'unknown-code' && list) return { key: `${list}/${found}`, target: 'codes' };
	return code === 'unknown-id' && table ? { key: `/${found}`, target: table } : undefined;
}

/** The entries of a table by which others name them. */
function entriesOf({ tables: all }: ReadFolder, target: string): Entry[] {
	const table = (all as Readonly<Record<string, ReadTable<TableName>>>)[target]!;
	return table.rows.map((row) => {
		const { list = '', id = '' } = row as { readonly list?: string; readonly id?: string };
		return { row, table, key: `${list}/${id}` };
	});
}

/** Every key that some row names in a table. */
function namedKeys({ tables: all, observations }: ReadFolder, target: string): Set<string> {
	const keys = new Set<string>();
	const series = [...observations.values()].map((table) => ['observations', table] as const);
	const read = [...(Object.entries(all) as [TableName, ReadTable<TableName>][]), ...series];
	for (const [name, { rows }] of read)
		for (const [field, { list = '', ...column }] of Object.entries<Column>(tables[name]))
			if ((list === '' ? tableOf(column) : 'codes') === target)
				for (const row of rows)
					for (const id of [(row as unknown as Record<string, unknown>)[field]].flat())
						keys.add(`${list}/${String(id)}`);
	return keys;
}

/** The one row that is called almost as what is missing, and that nobody names. */
function lostEntry(folder: ReadFolder, { key, target }: Missing): Entry | undefined {
	const near = entriesOf(folder, target).filter((entry) => isNear(entry.key, key));
	if (near.length === 0) return undefined;
	const named = namedKeys(folder, target);
	const [entry, ...others] = near.filter((each) => !named.has(each.key));
	return others.length === 0 ? entry : undefined;
}

/**
 * Where several rows name what is not there, and a row that nobody names is called almost so, that row lost its id:
 * this is told at the row, once, in place of every mention.
 */
export function atRenamed(folder: ReadFolder, problems: readonly Problem[]): Problem[] {
	const reporter = new Reporter();
	const told = new Set<Problem>();
	const mentions = Map.groupBy(problems, (problem) =>
		Object.values(missingOf(problem) ?? {}).join()
	);
	for (const all of mentions.values()) {
		const missing = all.length > 1 ? missingOf(all[0]!) : undefined;
		const entry = missing && lostEntry(folder, missing);
		if (!missing || !entry) continue;
		for (const each of all) told.add(each);
		const [list, id] = missing.key.split('/') as [string, string];
		const field = entry.key.startsWith(`${list}/`) ? 'id' : 'list';
		const words = { found: String(all.length), expected: field === 'id' ? id : list };
		reporter.row<Placed>(entry.table as ReadTable<never>, entry.row, {
			...{ field, code: 'id-renamed' },
			...words
		});
	}
	const ids = new Set(reporter.problems.map(({ expected }) => expected));
	const rest = problems.filter(
		// What names a row of any table names it too.
		(problem) => !told.has(problem) && !(problem.code === 'unknown-id' && ids.has(problem.found))
	);
	return [...rest, ...reporter.problems];
}
