import type { Period } from '../../model/period.ts';
import type { RowOf, TableName } from '../../model/table.ts';
import type { ReadFolder } from '../read/folder.ts';
import type { Problem } from '../read/problem.ts';
import type { Placed, Reporter } from '../read/report.ts';
import type { ReadTable } from '../read/table.ts';

/** The rows whose key an earlier row has, with that one's line. */
export function repeats<Row extends Placed>(
	rows: readonly Row[],
	keyOf: (row: Row) => string | undefined
) {
	const first = new Map<string, Row>();
	return rows.flatMap((row) => {
		const key = keyOf(row);
		const before = key === undefined ? undefined : first.get(key);
		if (key !== undefined && !before) first.set(key, row);
		return before ? [{ row, key: key!, before, line: before.place.line }] : [];
	});
}

/** An address without what does not change the page it leads to. */
function sameAddress(url: string): string {
	const { hostname, pathname, search } = new URL(url);
	return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}

const level = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ');

/** First and last day: how a span was written does not matter. */
const span = ({ start, end }: Period): string => `${start ?? ''}/${end ?? ''}`;

/** The cells of a row as they are written, some columns aside. */
function written<T extends TableName>(
	table: ReadTable<T>,
	row: RowOf<T>,
	aside: ReadonlySet<string>
): string {
	const cells = [...table.texts(row)].filter(([name]) => !aside.has(name));
	return JSON.stringify(cells.map(([, text]) => text));
}

interface Twins<T extends TableName> {
	readonly table: ReadTable<T>;
	/** The rows that are put beside each other, if not all. */
	readonly rows?: readonly RowOf<T>[];
	/** Where it is said, and what is shown of the row. */
	readonly field: string;
	readonly shown: (row: RowOf<T>) => string;
	readonly code: Problem['code'];
	/** Rows with one key are one thing; `undefined` where a row cannot be one. */
	readonly keyOf: (row: RowOf<T>) => string | undefined;
	/** Rows that say themselves that they are two. */
	readonly tied?: (row: RowOf<T>, before: RowOf<T>) => boolean;
}

function report<T extends TableName>(twins: Twins<T>, reporter: Reporter): void {
	const { table, rows = table.rows, field, shown, code, keyOf, tied } = twins;
	for (const { row, before, line } of repeats(rows, keyOf)) {
		if (tied?.(row, before)) continue;
		const expected = `${table.file}:${line} (${shown(before)})`;
		reporter.row(table, row, { field, code, found: shown(row), expected });
	}
}

const idOf = ({ id }: { readonly id: string }): string => id;
/** Our own words do not make two things of one. */
const ownWords = ['caveat_en', 'caveat_es', 'text_en', 'text_es'];
const aside = new Set(['id', ...ownWords]);
const asideWithDeal = new Set([...aside, 'deal']);

type Source = RowOf<'sources'>;
type Transfer = RowOf<'transfers'>;

/** One of two rows names the other. */
function areTied(one: Transfer, other: Transfer): boolean {
	const names = (row: Transfer, id: string) =>
		row.same_as === id || row.part_of === id || row.overlaps.includes(id);
	return names(one, other.id) || names(other, one.id);
}

function checkNames({ tables: { codes, areas } }: ReadFolder, reporter: Reporter): void {
	const code = 'same-thing-twice';
	for (const language of ['en', 'es'] as const) {
		const field = `name_${language}`;
		report<'codes'>(
			{
				...{ table: codes, field, code, shown: ({ name }) => name[language] },
				keyOf: ({ list, name }) => `${list}/${level(name[language])}`
			},
			reporter
		);
		report<'areas'>(
			{
				...{ table: areas, field, code, shown: ({ name }) => name[language] },
				keyOf: ({ parent, name }) => `${parent}/${level(name[language])}`
			},
			reporter
		);
	}
	report<'areas'>(
		{
			...{ table: areas, field: 'national_code', code },
			shown: ({ national_code }) => national_code ?? '',
			keyOf: ({ parent, national_code }) => national_code && `${parent}/${national_code}`
		},
		reporter
	);
}

/** Two editions under one address, each dated or kept in an archive of its own. */
function areEditions(one: Source, other: Source): boolean {
	const differ = (a: string | undefined, b: string | undefined) => Boolean(a && b && a !== b);
	return differ(one.issued?.text, other.issued?.text) || differ(one.archive_url, other.archive_url);
}

function checkSources({ tables: { sources } }: ReadFolder, reporter: Reporter): void {
	for (const field of ['url', 'archive_url'] as const)
		report<'sources'>(
			{
				...{ table: sources, field, code: 'same-address-twice' },
				shown: (row) => row[field] ?? '',
				keyOf: (row) => row[field] && sameAddress(row[field]),
				tied: areEditions
			},
			reporter
		);
}

/** A day, a month or a year has one such form only. */
const plain = /^\d{4}(?:-\d{2}){0,2}$/;

/** The same span of time, written in two ways: one of them is no plain form. */
function checkSpans(table: ReadTable<'observations'>, reporter: Reporter): void {
	const keyOf = ({ area, breakdown, period }: RowOf<'observations'>) =>
		[area, breakdown, span(period)].join('/');
	const keys = new Set(table.rows.filter(({ period }) => !plain.test(period.text)).map(keyOf));
	if (keys.size === 0) return;
	const rows = table.rows.filter((row) => keys.has(keyOf(row)));
	report<'observations'>(
		{
			...{ table, rows, keyOf, field: 'period', code: 'same-span-twice' },
			shown: ({ period }) => period.text,
			// The very same key is told by the rule of keys.
			tied: (row, before) => row.period.text === before.period.text
		},
		reporter
	);
}

/** One thing under two keys: a span of time, a document, a deal or a word that is there already. */
export function checkTwice(folder: ReadFolder, reporter: Reporter): void {
	const { transfers, statements, series } = folder.tables;
	for (const table of folder.observations.values()) checkSpans(table, reporter);
	checkSources(folder, reporter);
	report<'transfers'>(
		{
			...{ table: transfers, field: 'id', code: 'same-transfer-twice', shown: idOf, tied: areTied },
			// The deal is a name that we give; where a register numbers deals, its locator tells them apart.
			keyOf: (row) => written(transfers, row, asideWithDeal)
		},
		reporter
	);
	report<'statements'>(
		{
			...{ table: statements, field: 'id', code: 'same-thing-twice', shown: idOf },
			// Without a quotation only the text says what was said.
			keyOf: (row) => written(statements, row, row.as_printed ? aside : new Set(['id']))
		},
		reporter
	);
	report<'series'>(
		{
			...{ table: series, field: 'title_en', code: 'same-thing-twice' },
			shown: ({ title }) => title.en,
			keyOf: ({ indicator, title }) => `${indicator}/${level(title.en)}`
		},
		reporter
	);
	checkNames(folder, reporter);
}
