import type { Dataset } from '../../model/dataset.ts';
import { languages, type Language, type Translated } from '../../model/language.ts';
import { isYear, years } from '../../model/period.ts';
import type { RowOf } from '../../model/table.ts';
import { parts } from '../../model/text.ts';
import { ruleWords } from '../../words/rules.ts';
import { checkFace } from './face.ts';
import type { ReadFolder } from '../read/folder.ts';
import type { Report, Reporter } from '../read/report.ts';
import type { ReadTable } from '../read/table.ts';

/** Kinds whose texts may not speak of trends. */
const cautious = new Set(['reported-count', 'register']);
/** Measures whose yearly values may be added within one series. */
const additive = new Set(['count', 'amount', 'volume']);
/** A national yearly value that is more than twice, or less than half, of the year before needs a note; small counts jump by themselves. */
const jump = { factor: 2, least: 100 };
const persons = new Set(['deaths', 'victims', 'persons']);

const prose = ['definition', 'method', 'caveat', 'doubt'] as const;
const texts = ['title', ...prose] as const;
type Field = (typeof texts)[number];

/** Texts of a row with the headers they stand under. */
function textsOf(
	row: Readonly<Partial<Record<Field, Translated>>>,
	fields: readonly Field[] = texts
) {
	return fields.flatMap((field) =>
		languages.map((language) => {
			const text = row[field]?.[language] ?? '';
			return { header: `${field}_${language}`, language, text };
		})
	);
}

function checkTrends({ tables: { series } }: ReadFolder, reporter: Reporter): void {
	for (const row of series.rows.filter(({ kind }) => cautious.has(kind)))
		for (const { header: field, language, text } of textsOf(row)) {
			const match = ruleWords[language].trend.exec(text);
			if (!match) continue;
			const [found, at, expected] = [match[0], match.index, row.kind];
			reporter.row(series, row, { field, code: 'trend-word', found, expected, at });
		}
}

function unitOf(data: Dataset, observation: string): string {
	if (!data.has('observation', observation)) return '';
	const { series } = data.observation(observation);
	if (!data.has('series', series)) return '';
	const { unit } = data.series(series);
	return persons.has(unit) ? 'persons' : unit;
}

/** Sums run over counts of one series, differences over one unit. */
function checkFormulas(text: string, data: Dataset, report: Report): void {
	for (const part of parts(text)) {
		if (!('body' in part)) continue;
		const { placeholder, body: found, at } = part;
		if (placeholder?.kind === 'sum' && data.has('series', placeholder.series)) {
			const { measure: expected } = data.series(placeholder.series);
			if (!additive.has(expected)) report({ code: 'sum-of-measure', found, expected, at });
		}
		if (placeholder?.kind === 'diff') {
			const [one, other] = [placeholder.id, placeholder.minus].map((id) => unitOf(data, id));
			if (one !== other) report({ code: 'diff-of-units', found, expected: `${one}, ${other}`, at });
		}
	}
}

/** Money in the same breath as TIV; sentences that deny it are what we want to read. */
function isPriceOfTiv(sentence: string, language: Language): boolean {
	const { money, denial } = ruleWords[language];
	return /\bTIV\b/.test(sentence) && money.test(sentence) && !denial.test(sentence);
}

function checkTiv({ tables: { transfers, series } }: ReadFolder, reporter: Reporter): void {
	const code = 'tiv-with-currency';
	for (const row of transfers.rows)
		if (row.tiv !== undefined && row.currency !== undefined)
			reporter.row(transfers, row, { field: 'currency', code, found: row.currency });
	for (const row of series.rows)
		for (const { header: field, language, text } of textsOf(row)) {
			const sentences = text.split(/(?<=[.;:])\s/);
			const found = sentences.find((each) => isPriceOfTiv(each, language));
			if (found) reporter.row(series, row, { field, code, found });
		}
}

type Row = RowOf<'observations'>;

const yearOf = ({ period }: Row): number => years(period).first;

function isJump(one: number, other: number): boolean {
	const [low, high] = [Math.min(one, other), Math.max(one, other)];
	return high > low * jump.factor && high - low >= jump.least;
}

function checkJumps(table: ReadTable<'observations'>, country: string, reporter: Reporter): void {
	const rows = table.rows
		.filter(({ area, breakdown }) => area === country && !breakdown)
		.filter(({ period, value }) => isYear(period) && value !== undefined)
		.sort((a, b) => yearOf(a) - yearOf(b));
	const jumps = (row: Row, before: Row) =>
		!row.note && yearOf(row) === yearOf(before) + 1 && isJump(row.value!, before.value!);
	for (const [index, row] of rows.slice(1).entries()) {
		const [before, earlier] = [rows[index]!, rows[index - 1]];
		// Back from one wrong value is no second jump.
		const isBack = earlier && jumps(before, earlier) && !isJump(row.value!, earlier.value!);
		if (isBack || !jumps(row, before)) continue;
		const [found, expected] = [`${row.value}`, `${before.value} (${before.period.text})`];
		reporter.row(table, row, { field: 'value', code: 'jump-without-note', found, expected });
	}
}

/** Every source is used, or says in its note why it is listed. */
function checkSources({ tables, observations }: ReadFolder, reporter: Reporter): void {
	const { sources, transfers, statements, events, series, searched } = tables;
	const others = [transfers, statements, events, series, tables['left-out'], searched];
	const users = [...others, ...observations.values()];
	const used = new Set<string | undefined>();
	for (const { rows } of users)
		for (const row of rows) {
			used.add(row.source);
			if ('read_in' in row) used.add(row.read_in);
			if ('next_release_source' in row) used.add(row.next_release_source);
		}
	for (const row of sources.rows)
		if (!used.has(row.id) && !row.note)
			reporter.row(sources, row, { field: 'id', code: 'source-unused', found: row.id });
}

/** The rules of the subject, as docs/rules.md lists them. */
export function checkSubject(folder: ReadFolder, data: Dataset, reporter: Reporter): void {
	checkTrends(folder, reporter);
	for (const table of [folder.tables.indicators, folder.tables.series])
		for (const row of table.rows)
			for (const { header: field, text } of textsOf(row, prose))
				checkFormulas(text, data, (finding) => reporter.row(table, row, { field, ...finding }));
	checkTiv(folder, reporter);
	for (const [id, table] of folder.observations)
		if (data.has('series', id) && data.series(id).measure !== 'volume')
			checkJumps(table, data.edition.country, reporter);
	checkSources(folder, reporter);
	checkFace(folder, data, reporter);
}
