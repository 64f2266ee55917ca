import { publicAddress } from '../../citation/record.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { plain } from '../../model/text.ts';
import { correctionsView, type CorrectionView, type EditionView } from '../../views/correction.ts';

/** The words a feed needs beside the data's own; the pages' words have them. */
export interface ChangeWords {
	readonly feed: string;
	readonly lead: string;
	readonly edition: string;
	readonly firstPublished: string;
	readonly was: string;
	readonly now: string;
	readonly empty: string;
	readonly replacedBy: string;
	readonly fields: Readonly<Record<string, string>>;
}

/** One entry of a feed. */
export interface ChangeView {
	/** Its lasting address, which is also its id. */
	readonly url: string;
	/** ISO 8601 day. */
	readonly date: string;
	/** `edition`, or the code of the correction's kind. */
	readonly kind: string;
	readonly title: string;
	readonly text: string;
	/** The row as the data say it, for programs; an edition has none. */
	readonly correction: Readonly<Record<string, string>> | undefined;
}

/** Editions and corrections as a feed lists them in one language, newest first. */
export interface ChangesView {
	readonly language: Language;
	readonly title: string;
	readonly subtitle: string;
	readonly author: string;
	readonly page: string;
	/** The feed's own address without its ending. */
	readonly address: string;
	readonly date: string;
	readonly entries: readonly ChangeView[];
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** What changed, in one sentence: the field, what it was, what it is now. */
function sentence(view: CorrectionView, words: ChangeWords): string {
	const { field, was, now, withdrawn, replacedBy } = view;
	const changed = withdrawn
		? `${words.was} ${was || words.empty}`
		: `${words.was} ${was || words.empty}, ${words.now} ${now || words.empty}`;
	return [
		field ? capital(`${words.fields[field] ?? field}: ${changed}.`) : '',
		replacedBy ? `${words.replacedBy}: ${replacedBy.words}.` : '',
		plain(view.reason)
	]
		.filter(Boolean)
		.join(' ');
}

/** The feed of one language. Its dates are the data's, never the clock's. */
export function changesView(data: Dataset, words: ChangeWords, language: Language): ChangesView {
	const { editions, corrections } = correctionsView(data, language);
	const page = publicAddress(data, 'corrections/', language);
	const rows = new Map(data.tables.corrections.map((row) => [row.id, row]));

	const ofEdition = ({ date, day, added }: EditionView): ChangeView => ({
		url: `${page}#edition-${date}`,
		date,
		kind: 'edition',
		title: `${words.edition} ${day}`,
		text: `${words.firstPublished}: ${added}.`,
		correction: undefined
	});
	const ofCorrection = (view: CorrectionView): ChangeView => {
		const { kind, subject, field = '', was = '', now = '', replaced_by = '' } = rows.get(view.id)!;
		return {
			url: `${page}#correction-${view.id}`,
			date: view.date,
			kind,
			title: `${capital(view.kind)}: ${view.subject.words}`,
			text: sentence(view, words),
			correction: { subject, field, was, now, replaced_by }
		};
	};
	const entries = [...corrections.map(ofCorrection), ...editions.map(ofEdition)].sort((a, b) =>
		a.date < b.date ? 1 : -Number(a.date > b.date)
	);
	return {
		language,
		title: `${data.edition.name}: ${words.feed}`,
		subtitle: words.lead,
		author: data.edition.publisher,
		page,
		address: publicAddress(data, 'changes', language),
		date: entries[0]!.date,
		entries
	};
}
