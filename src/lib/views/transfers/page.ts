import { kindOf, tally } from '../../charts/choose/transfer-choice.ts';
import { volumeSaid } from '../../charts/choose/transfer-words.ts';
import { entriesOf } from '../../charts/describe/entries.ts';
import type { RowsChart, VolumeRow } from '../../charts/description/rows.ts';
import type { Entry } from '../../charts/description/transfers.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { formatPeriod, parsePeriod } from '../../model/period.ts';
import type { Segment } from '../../model/text.ts';
import { capital } from '../../words/phrase.ts';
import { choiceWords } from '../../words/choice.ts';
import { sourceLink, type SourceLink } from '../figure.ts';
import { registerOf, type RegisterView } from '../transfer.ts';
import { dealLines, type DealLine } from './deals.ts';

/** The settled deals of ten years. */
interface Decade {
	/** `decade-2000`. */
	readonly id: string;
	readonly name: string;
	readonly deals: readonly DealLine[];
}

/** Entries of one kind of goods, a count for each decade. */
interface KindRow {
	readonly id: string;
	readonly name: string;
	readonly counts: readonly { readonly delivered: number; readonly others: number }[];
}

interface Option {
	readonly id: string;
	readonly name: string;
}

/** What the form offers: only codes that occur. */
export interface FormView {
	readonly lists: Readonly<Record<'supplier' | 'category' | 'status', readonly Option[]>>;
	readonly first: number;
	readonly last: number;
}

/** The page of all transfers. */
export interface TransfersPage {
	readonly country: string;
	/** The volumes of all suppliers and years in words; empty where the data have none. */
	readonly volume: readonly Segment[];
	readonly entries: string;
	/** Indicator and source of the volumes; `undefined` where the data have none. */
	readonly volumes: { readonly indicator: string; readonly source: SourceLink } | undefined;
	readonly form: FormView;
	readonly unsettled: readonly DealLine[];
	readonly decades: readonly Decade[];
	readonly kinds: { readonly decades: readonly number[]; readonly rows: readonly KindRow[] };
	readonly registers: readonly RegisterView[];
	readonly searched: boolean;
	readonly copies: number;
	readonly total: number;
}

const decadeOf = (year: number): number => Math.floor(year / 10) * 10;

const decadeName = (decade: number, language: Language): string =>
	capital(formatPeriod(parsePeriod(`${decade / 10}X`)!, language));

function decadesOf(lines: readonly DealLine[], language: Language): Decade[] {
	const groups = Map.groupBy(lines, ({ last }) => decadeOf(last));
	return [...groups].map(([decade, deals]) => ({
		id: `decade-${decade}`,
		name: decadeName(decade, language),
		deals
	}));
}

function kindsOf(data: Dataset, entries: readonly Entry[], language: Language) {
	const counted = entries.filter(({ leftOut }) => leftOut === undefined);
	const decades = [...new Set(counted.map(({ last }) => decadeOf(last)))].sort((a, b) => a - b);
	const rows = data.codes('category').flatMap(({ id, name }) => {
		const own = counted.filter(({ category }) => category === id);
		if (own.length === 0) return [];
		const counts = decades.map((decade) => {
			const inDecade = own.filter(({ last }) => decadeOf(last) === decade);
			const delivered = inDecade.filter((each) => kindOf(each) === 'delivered').length;
			return { delivered, others: inDecade.length - delivered };
		});
		return [{ id, name: name[language], counts }];
	});
	return { decades, rows };
}

function formOf(data: Dataset, entries: readonly Entry[], language: Language): FormView {
	const used = {
		supplier: new Set(entries.flatMap(({ suppliers }) => suppliers)),
		category: new Set(entries.map(({ category }) => category)),
		status: new Set(entries.map(({ status }) => status))
	};
	const options = (field: keyof typeof used, list: string) =>
		data
			.codes(list)
			.filter(({ id }) => used[field].has(id))
			.map(({ id, name }) => ({ id, name: name[language] }));
	return {
		lists: {
			supplier: options('supplier', 'country').sort((a, b) =>
				a.name.localeCompare(b.name, language)
			),
			category: options('category', 'category'),
			status: options('status', 'transfer-status')
		},
		first: Math.min(...entries.map(({ first }) => first)),
		last: Math.max(...entries.map(({ last }) => last))
	};
}

function volumesOf(data: Dataset, row: VolumeRow) {
	const { indicator, source } = data.series(row.id);
	return { indicator, source: sourceLink(data, source) };
}

/** All transfers as their page shows them, over the chart of the arms imports. */
export function transfersPage(
	data: Dataset,
	chart: Pick<RowsChart, 'rows'>,
	language: Language
): TransfersPage {
	const entries = entriesOf(data);
	const row = chart.rows.find((each) => each.kind === 'volumes');
	const lines = dealLines(data, language);
	const name = (code: string) => data.label('country', code, language);
	return {
		country: data.areaName(data.edition.country, language),
		volume: row ? volumeSaid(row, {}, { language, name }) : [],
		entries: choiceWords[language].entries(tally(entries)),
		volumes: row && volumesOf(data, row),
		form: formOf(data, entries, language),
		unsettled: lines.filter(({ settled }) => !settled),
		decades: decadesOf(
			lines.filter(({ settled }) => settled),
			language
		),
		kinds: kindsOf(data, entries, language),
		registers: registerOf(data, language),
		searched: data.tables.searched.length > 0,
		copies: data.tables.transfers.filter(({ read_in }) => read_in !== undefined).length,
		total: entries.length
	};
}
