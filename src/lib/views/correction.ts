import { byDate, type Correction } from '../model/correction.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import { ledgerTable, seriesOfId } from '../model/ledger.ts';
import { formatNumber } from '../model/quantity.ts';
import type { Segment } from '../model/text.ts';
import { subjectView, type SubjectView } from './subject.ts';
import { cellWords, dayWords } from './former-value.ts';

/** One published change, as a page lists it. */
export interface CorrectionView {
	readonly id: string;
	/** ISO 8601 day. */
	readonly date: string;
	readonly day: string;
	/** The code of its kind, and its word. */
	readonly kindId: string;
	readonly kind: string;
	readonly withdrawn: boolean;
	readonly subject: SubjectView;
	/** Name of the column; empty for the whole row. */
	readonly field: string;
	readonly was: string;
	readonly now: string;
	readonly replacedBy: SubjectView | undefined;
	readonly reason: readonly Segment[];
}

/** One edition: how many rows it was the first to publish. */
export interface EditionView {
	readonly date: string;
	readonly day: string;
	readonly current: boolean;
	readonly added: string;
}

export interface CorrectionsView {
	readonly editions: readonly EditionView[];
	/** How many rows of the ledger still stand in the data; empty where nothing is in it yet. */
	readonly standing: string;
	readonly corrections: readonly CorrectionView[];
}

/** A correction in words. */
function correctionView(data: Dataset, correction: Correction, language: Language): CorrectionView {
	const { id, date, kind, subject, field = '', was = '', now = '', replaced_by } = correction;
	const words = (text: string) => cellWords(data, subject, field, text, language);
	return {
		id,
		date,
		day: dayWords(date, language),
		kindId: kind,
		kind: data.label('correction-kind', kind, language),
		withdrawn: kind === 'withdrawal',
		subject: subjectView(data, subject, language),
		field,
		was: words(was),
		now: words(now),
		replacedBy: replaced_by ? subjectView(data, replaced_by, language) : undefined,
		reason: data.text(correction.reason[language], language)
	};
}

function newestFirst(
	data: Dataset,
	corrections: readonly Correction[],
	language: Language
): CorrectionView[] {
	return byDate(corrections)
		.reverse()
		.map((each) => correctionView(data, each, language));
}

/** The editions the ledger knows, and this one; newest first. */
function editionViews(data: Dataset, language: Language): EditionView[] {
	const current = data.edition.date;
	const added = new Map([[current, 0]]);
	for (const { id, since } of data.tables.published)
		if (ledgerTable(id) !== 'corrections') added.set(since, (added.get(since) ?? 0) + 1);
	return [...added]
		.sort(([a], [b]) => (a < b ? 1 : -1))
		.map(([date, count]) => ({
			date,
			day: dayWords(date, language),
			current: date === current,
			added: formatNumber(count, language)
		}));
}

/** All editions and corrections. */
export function correctionsView(data: Dataset, language: Language): CorrectionsView {
	const { corrections, published } = data.tables;
	const isWithdrawn = (id: string) =>
		[id, seriesOfId(id)].some((subject) =>
			data.correctionsOn(subject).some(({ kind }) => kind === 'withdrawal')
		);
	const rows = published.filter(({ id }) => ledgerTable(id) !== 'corrections');
	const standing = rows.filter(({ id }) => !isWithdrawn(id)).length;
	return {
		editions: editionViews(data, language),
		standing: rows.length > 0 ? formatNumber(standing, language) : '',
		corrections: newestFirst(data, corrections, language)
	};
}

/** What was corrected in the figures of an indicator, of the country and its states, withdrawn ones too; newest first. */
export function historyOf(data: Dataset, indicator: string, language: Language): CorrectionView[] {
	const series = new Set(data.seriesOf(indicator).map(({ id }) => id));
	const own = data.tables.corrections.filter(
		({ subject }) => subject === indicator || series.has(seriesOfId(subject))
	);
	return newestFirst(data, own, language);
}

/** Changes that stand next to each other and are of one row, one day and one reason, together. */
export function togetherOf(
	corrections: readonly CorrectionView[]
): (readonly [CorrectionView, ...CorrectionView[]])[] {
	const key = ({ date, kind, subject, reason }: CorrectionView) =>
		JSON.stringify([date, kind, subject.id, reason]);
	const groups: [CorrectionView, ...CorrectionView[]][] = [];
	for (const each of corrections) {
		const last = groups.at(-1);
		if (last && key(last[0]) === key(each)) last.push(each);
		else groups.push([each]);
	}
	return groups;
}
