import { correctionsBySubject, type Correction } from './correction.ts';
import type { Edition } from './edition.ts';
import { filledText } from './filled-text.ts';
import type { Indicator } from './indicator.ts';
import type { Language } from './language.ts';
import { byEnd, type Observation } from './observation.ts';
import { isPartOfYear, isYear, years } from './period.ts';
import { formatFigure, type Quantity, type UnitWords } from './quantity.ts';
import type { Series } from './series.ts';
import type { Source } from './source.ts';
import { contests, type Statement } from './statement.ts';
import type { RowOf } from './table.ts';
import type { Tables } from './tables.ts';
import type { Segment } from './text.ts';
import type { Transfer } from './transfer.ts';

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const row of rows) {
		const group = groups.get(key(row));
		if (group) group.push(row);
		else groups.set(key(row), [row]);
	}
	return groups;
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> =>
	new Map(rows.map((row) => [row.id, row]));

/** The linked data set: the one object that page, file, picture and citation are made from. */
export class Dataset {
	readonly tables: Tables;
	readonly #codes: Map<string, RowOf<'codes'>>;
	readonly #areas: Map<string, RowOf<'areas'>>;
	readonly #sources: Map<string, Source>;
	readonly #indicators: Map<string, Indicator>;
	readonly #series: Map<string, Series>;
	readonly #observations: Map<string, Observation>;
	readonly #transfers: Map<string, Transfer>;
	readonly #statements: Map<string, Statement[]>;
	readonly #corrections: ReadonlyMap<string, readonly Correction[]>;
	readonly #seriesOf: Map<string, Series[]>;
	readonly #observationsOf: Map<string, Observation[]>;
	readonly #ordered = new Set<string>();

	constructor(tables: Tables) {
		this.tables = tables;
		this.#codes = new Map(tables.codes.map((row) => [`${row.list}/${row.id}`, row]));
		this.#areas = byId(tables.areas);
		this.#sources = byId(tables.sources);
		this.#indicators = byId(tables.indicators);
		this.#series = byId(tables.series);
		this.#observations = byId(tables.observations);
		this.#transfers = byId(tables.transfers);
		this.#statements = groupBy(tables.statements, (row) => row.subject);
		this.#corrections = correctionsBySubject(tables);
		this.#seriesOf = groupBy(tables.series, (row) => row.indicator);
		this.#observationsOf = groupBy(tables.observations, (row) => row.series);
	}

	get edition(): Edition {
		return this.tables.edition;
	}

	/** Indicators in the order of the lists. */
	get indicators(): Indicator[] {
		return [...this.tables.indicators].sort((a, b) => a.order - b.order);
	}

	#get<T>(map: Map<string, T>, id: string, what: string): T {
		const row = map.get(id);
		if (!row) throw new Error(`There is no ${what} "${id}" in the data.`);
		return row;
	}

	/** Each of these throws where the id is unknown: check with `has` first when it comes from outside. */
	indicator(id: string): Indicator {
		return this.#get(this.#indicators, id, 'indicator');
	}
	series(id: string): Series {
		return this.#get(this.#series, id, 'series');
	}
	observation(id: string): Observation {
		return this.#get(this.#observations, id, 'observation');
	}
	transfer(id: string): Transfer {
		return this.#get(this.#transfers, id, 'transfer');
	}
	source(id: string): Source {
		return this.#get(this.#sources, id, 'source');
	}

	/** True where the id is known in that table. */
	has(table: 'indicator' | 'series' | 'observation' | 'transfer' | 'source', id: string): boolean {
		const maps = {
			indicator: this.#indicators,
			series: this.#series,
			observation: this.#observations,
			transfer: this.#transfers,
			source: this.#sources
		};
		return maps[table].has(id);
	}

	/** Label of a coded word; the code itself where the list does not name it. */
	label(list: string, id: string, language: Language): string {
		return this.#codes.get(`${list}/${id}`)?.name[language] ?? id;
	}

	/** Codes of a list, in its order. */
	codes(list: string): RowOf<'codes'>[] {
		return this.tables.codes
			.filter((row) => row.list === list)
			.sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
	}

	areaName(id: string, language: Language): string {
		return this.#areas.get(id)?.name[language] ?? id;
	}

	/** Series of an indicator, as the file orders them. */
	seriesOf(indicator: string): Series[] {
		return this.#seriesOf.get(indicator) ?? [];
	}

	/** Observations of a series, earliest end first. */
	observationsOf(series: string): readonly Observation[] {
		const rows = this.#observationsOf.get(series) ?? [];
		// Put in order when first asked for: most pages ask for few series, and often.
		if (!this.#ordered.has(series)) rows.sort(byEnd);
		this.#ordered.add(series);
		return rows;
	}

	/** All observations of an indicator, series after series. */
	observationsOfIndicator(indicator: string): Observation[] {
		return this.seriesOf(indicator).flatMap(({ id }) => this.observationsOf(id));
	}

	/** Observations of one area in a series, earliest end first. */
	observationsIn(area: string, series: string): Observation[] {
		return this.observationsOf(series).filter((row) => row.area === area);
	}

	/** Observations of one area in a series that are wholes and have a number, earliest end first. */
	figuresIn(area: string, series: string): Observation[] {
		return this.observationsIn(area, series).filter(
			({ breakdown, value, low }) =>
				(!breakdown || breakdown === '_T') && (value !== undefined || low !== undefined)
		);
	}

	/** National observations of a series that have a number, earliest end first. */
	nationalOf(series: string): Observation[] {
		return this.figuresIn(this.edition.country, series);
	}

	/** The newest figure of a series, the national one where no area is named; a part of a year stands back behind whole ones. */
	newestOf(series: string, area: string = this.edition.country): Observation | undefined {
		const rows = this.figuresIn(area, series);
		const { measure } = this.series(series);
		return (
			(measure === 'count' ? rows.filter(({ period }) => !isPartOfYear(period)) : rows).at(-1) ??
			rows.at(-1)
		);
	}

	/** A later part of a year, not yet a whole one: listed, never drawn as a year. */
	partialAfterNewest(series: string): Observation | undefined {
		const last = this.nationalOf(series).at(-1);
		return last && last.id !== this.newestOf(series)?.id ? last : undefined;
	}

	statementsOn(subject: string): Statement[] {
		return this.#statements.get(subject) ?? [];
	}

	/** What was corrected in a row, earliest first; a statement's id begins with `statement:`. */
	correctionsOn(subject: string): readonly Correction[] {
		return this.#corrections.get(subject) ?? [];
	}

	/** A thing is contested when someone denies it or gives a different version. */
	isContested(subject: string): boolean {
		return this.statementsOn(subject).some(contests);
	}

	unitWords(unit: string, language: Language, list = 'unit'): UnitWords {
		const row = this.#codes.get(`${list}/${unit}`);
		return { name: row?.name[language] ?? unit, symbol: row?.symbol };
	}

	/** The qualifier in words; empty for an exact number, which needs none. */
	qualifierWord(qualifier: string, language: Language): string {
		return qualifier === 'exact' ? '' : this.label('qualifier', qualifier, language);
	}

	/** A quantity in words, its qualifier before it. */
	words(quantity: Quantity, language: Language, list = 'unit'): string {
		const words = this.unitWords(quantity.unit, language, list);
		const figure = formatFigure(quantity, words, language) ?? '';
		const qualifier = this.qualifierWord(quantity.qualifier, language);
		return qualifier ? `${qualifier} ${figure}` : figure;
	}

	/** Sum of the yearly national or state values of one series; `undefined` where a year is missing. */
	sum(series: string, area: string, first: number, last: number): number | undefined {
		const rows = (this.#observationsOf.get(series) ?? [])
			.filter((row) => row.area.toLowerCase() === area && isYear(row.period))
			.filter((row) => !row.breakdown || row.breakdown === '_T')
			.filter((row) => years(row.period).first >= first && years(row.period).last <= last);
		const values = new Map(rows.map((row) => [years(row.period).first, row.value]));
		// Each year once: neither a hole nor two versions of one year.
		const whole = first <= last && values.size === last - first + 1;
		if (!whole || rows.length !== values.size) return undefined;
		return [...values.values()].reduce<number | undefined>(
			(sum, value) => (sum === undefined || value === undefined ? undefined : sum + value),
			0
		);
	}

	/** A text with its figures filled in; throws where a placeholder leads nowhere (the check reports it first). */
	text(text: string, language: Language): Segment[] {
		return filledText(this, text, language);
	}
}
