import type { Dataset } from '../../model/dataset.ts';
import { languages, type Language, type Translated } from '../../model/language.ts';
import { isYear, years } from '../../model/period.ts';
import { parts } from '../../model/text.ts';
import { placeWithin, type Cell } from '../read/csv.ts';
import type { Problem } from '../read/problem.ts';
import type { ProblemCode } from '../../words/problems/index.ts';
import type { ReadFolder } from '../read/folder.ts';
import type { ReadTable } from '../read/table.ts';

/**
 * Words that speak of a rate or a trend. What was reported or stands in a register grows with reporting and
 * searching too: its texts may not say that the thing itself rose, fell or has a rate.
 */
export const trendWords: Readonly<Record<Language, RegExp>> = {
	en: /(?<!\p{L})(?:rates?|trends?|rose|risen|rising|rises|fell|falls|falling|fallen|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|gr(?:ew|own|owth)|worsen(?:s|ed|ing)?|improv(?:e|es|ed|ing|ement))(?!\p{L})/iu,
	es: /(?<!\p{L})(?:tasas?|tendencias?|aument(?:o|os|ó|aron|a|an|ando)|increment(?:o|os|ó|aron|a|an)|disminu(?:yó|yeron|ye|yen|ción)|crec(?:ió|ieron|e|en|imiento)|cay(?:ó|eron)|descend(?:ió|ieron)|dispar(?:ó|aron|a|an)|empeor(?:ó|aron|a|an)|mejor(?:ó|aron|ía)|al alza|a la baja)(?!\p{L})/iu
};

/** Money in the same breath as TIV; sentences that deny it are what we want to read. */
const money = /US\$|USD|[$€]|\b(?:dollars?|euros?|pesos?|dólares|dólar)\b/iu;
const denial = /\b(?:not?|never|nunca|ni|neither)\b/iu;

/** Kinds whose texts may not speak of trends. */
const cautious = new Set(['reported-count', 'register']);
/** Measures whose yearly values may be added within one series. */
const additive = new Set(['count', 'amount', 'volume']);
/** A national yearly value that is more than twice, or less than half, of the year before needs a note; small counts jump by themselves. */
const jump = { factor: 2, least: 100 };
const persons = new Set(['deaths', 'victims', 'persons']);

type Table =
	| ReadTable<'series'>
	| ReadTable<'indicators'>
	| ReadTable<'observations'>
	| ReadTable<'transfers'>
	| ReadTable<'sources'>;

interface Placed {
	readonly place: { readonly line: number };
}

/** The rules of the subject, as docs/rules.md lists them. */
export class SubjectRules {
	readonly problems: Problem[] = [];
	readonly #folder: ReadFolder;
	readonly #data: Dataset;

	constructor(folder: ReadFolder, data: Dataset) {
		this.#folder = folder;
		this.#data = data;
	}

	run(): Problem[] {
		this.#trends();
		this.#formulas();
		this.#tiv();
		this.#jumps();
		this.#sources();
		return this.problems;
	}

	#report(
		table: Table,
		row: Placed,
		field: string,
		code: ProblemCode,
		found: string,
		expected = '',
		offset?: number
	): void {
		const places: ReadonlyMap<unknown, ReadonlyMap<string, Cell>> = table.places;
		const cell = places.get(row)?.get(field);
		const place = cell && (offset === undefined ? cell : placeWithin(cell, offset));
		const { line, column } = place ?? { line: row.place.line, column: 1 };
		this.problems.push({
			file: table.file,
			line,
			column,
			field,
			code,
			severity: 'error',
			found,
			expected
		});
	}

	#trends(): void {
		const table = this.#folder.tables.series;
		for (const row of table.rows.filter(({ kind }) => cautious.has(kind)))
			for (const field of ['title', 'definition', 'method', 'caveat'] as const) {
				const text: Translated | undefined = row[field];
				for (const language of languages) {
					const match = trendWords[language].exec(text?.[language] ?? '');
					if (match)
						this.#report(
							table,
							row,
							`${field}_${language}`,
							'trend-word',
							match[0],
							row.kind,
							match.index
						);
				}
			}
	}

	/** Sums run over counts of one series, differences over one unit. */
	#formulas(): void {
		const { indicators, series } = this.#folder.tables;
		for (const table of [indicators, series])
			for (const row of table.rows)
				for (const field of ['definition', 'method', 'caveat'] as const)
					for (const language of languages)
						this.#formula(
							table,
							row,
							`${field}_${language}`,
							(row as unknown as Record<string, Translated | undefined>)[field]?.[language] ?? ''
						);
	}

	#formula(table: Table, row: Placed, field: string, text: string): void {
		for (const part of parts(text)) {
			if (!('body' in part) || !part.placeholder) continue;
			const { placeholder } = part;
			if (placeholder.kind === 'sum' && this.#data.has('series', placeholder.series)) {
				const { measure } = this.#data.series(placeholder.series);
				if (!additive.has(measure))
					this.#report(table, row, field, 'sum-of-measure', part.body, measure, part.at);
			}
			if (placeholder.kind === 'diff') {
				const units = [placeholder.id, placeholder.minus].map((id) => this.#unitOf(id));
				if (units[0] !== units[1])
					this.#report(table, row, field, 'diff-of-units', part.body, units.join(', '), part.at);
			}
		}
	}

	#unitOf(observation: string): string {
		if (!this.#data.has('observation', observation)) return '';
		const { unit } = this.#data.series(this.#data.observation(observation).series);
		return persons.has(unit) ? 'persons' : unit;
	}

	#tiv(): void {
		const { transfers, series } = this.#folder.tables;
		for (const row of transfers.rows)
			if (row.tiv !== undefined && row.currency !== undefined)
				this.#report(transfers, row, 'currency', 'tiv-with-currency', row.currency);
		for (const row of series.rows)
			for (const field of ['title', 'definition', 'method', 'caveat'] as const)
				for (const language of languages) {
					const sentences = (row[field]?.[language] ?? '').split(/(?<=[.;:])\s/);
					const wrong = sentences.find(
						(each) => /\bTIV\b/.test(each) && money.test(each) && !denial.test(each)
					);
					if (wrong) this.#report(series, row, `${field}_${language}`, 'tiv-with-currency', wrong);
				}
	}

	#jumps(): void {
		const { country } = this.#data.edition;
		for (const [id, table] of this.#folder.observations) {
			if (!this.#data.has('series', id) || this.#data.series(id).measure === 'volume') continue;
			const rows = table.rows
				.filter(
					({ area, breakdown, period, value }) =>
						area === country && !breakdown && isYear(period) && value !== undefined
				)
				.sort((a, b) => years(a.period).first - years(b.period).first);
			rows.forEach((row, index) => {
				const before = rows[index - 1];
				if (!before || row.note || years(row.period).first !== years(before.period).first + 1)
					return;
				const [low, high] = [before.value!, row.value!].sort((a, b) => a - b) as [number, number];
				if (high > low * jump.factor && high - low >= jump.least)
					this.#report(
						table,
						row,
						'value',
						'jump-without-note',
						String(row.value),
						`${before.value} (${before.period.text})`
					);
			});
		}
	}

	/** Every source is used, or says in its note why it is listed. */
	#sources(): void {
		const { sources, transfers, statements, events, series } = this.#folder.tables;
		const used = new Set<string>();
		const tables = [
			transfers,
			statements,
			events,
			series,
			this.#folder.tables['left-out'],
			...this.#folder.observations.values()
		];
		for (const table of tables)
			for (const row of table.rows as readonly { source: string; read_in?: string | undefined }[]) {
				used.add(row.source);
				if (row.read_in) used.add(row.read_in);
			}
		for (const row of sources.rows)
			if (!used.has(row.id) && !row.note) this.#report(sources, row, 'id', 'source-unused', row.id);
	}
}
