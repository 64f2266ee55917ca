import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import { ledgerTable, seriesOfId } from '../model/ledger.ts';
import { formatNumber } from '../model/quantity.ts';
import { wordsOf } from '../words/index.ts';
import {
	correctionsView,
	togetherOf,
	type CorrectionView,
	type EditionView
} from './correction.ts';

/** Rows that one edition was the first to publish, by what they are of. */
interface NewRows {
	readonly name: string;
	/** Path without language; empty where it has no page. */
	readonly path: string;
	readonly count: string;
}

/** What one edition brought. */
export interface EditionChanges extends EditionView {
	/** There is none before it. */
	readonly first: boolean;
	readonly rows: readonly NewRows[];
	/** How many rows it withdrew, corrected and revised, in words. */
	readonly counted: string;
	/** What was changed in each of them, those that were withdrawn first. */
	readonly changes: readonly (readonly [CorrectionView, ...CorrectionView[]])[];
}

const kinds = ['withdrawal', 'correction', 'revision'] as const;

/** What a row of the ledger is of: an indicator, the transfers, the statements. */
function subjectOf(data: Dataset, id: string, language: Language): Omit<NewRows, 'count'> {
	const words = wordsOf(language);
	const table = ledgerTable(id);
	const series = seriesOfId(id);
	if (table === 'transfers') return { name: words.transfers.title, path: '/transfers/' };
	if (table === 'statements' || !data.has('series', series))
		return { name: words.editions.counted.statements, path: '' };
	const { indicator } = data.series(series);
	return { name: data.indicator(indicator).title[language], path: `/indicators/${indicator}/` };
}

function newRows(data: Dataset, date: string, language: Language): NewRows[] {
	const own = data.tables.published.filter(
		({ id, since }) => since === date && ledgerTable(id) !== 'corrections'
	);
	const groups = Map.groupBy(own, ({ id }) => subjectOf(data, id, language).name);
	return [...groups.values()]
		.sort((a, b) => b.length - a.length)
		.map((rows) => ({
			...subjectOf(data, rows[0]!.id, language),
			count: formatNumber(rows.length, language)
		}));
}

/** What each edition brought, newest first. */
export function editionChanges(data: Dataset, language: Language): EditionChanges[] {
	const { editions, corrections } = correctionsView(data, language);
	const said = wordsOf(language).corrections.kinds;
	return editions.map((edition, index) => {
		const before = editions[index + 1]?.date ?? '';
		const until = index === 0 ? '9' : edition.date;
		const own = corrections.filter(({ date }) => date > before && date <= until);
		const all = togetherOf(own);
		const ofKind = (kind: string) => all.filter(([first]) => first.kindId === kind);
		return {
			...edition,
			first: before === '',
			rows: newRows(data, edition.date, language),
			counted: kinds
				.filter((kind) => ofKind(kind).length > 0)
				.map((kind) => said[kind](ofKind(kind).length))
				.join(', '),
			changes: kinds.flatMap(ofKind)
		};
	});
}
