import type { Dataset } from '../model/dataset.ts';
import type { EditionCounts } from '../model/frozen-edition.ts';
import type { Language } from '../model/language.ts';
import { formatNumber } from '../model/quantity.ts';
import { correctionsView, type EditionView } from './correction.ts';
import { editionChanges, type EditionChanges } from './edition-changes.ts';
import { dayWords } from './former-value.ts';

/** An edition as a list names it. */
export interface EditionLine extends EditionView {
	/** Its files are kept. */
	readonly frozen: boolean;
}

/** One edition: what it held, what it changed, and what the editions after it changed. */
export interface EditionPage extends EditionLine {
	readonly counts: readonly { readonly name: keyof EditionCounts; readonly number: string }[];
	/** What it brought; nothing is known of one that is not in the ledger. */
	readonly brought: EditionChanges | undefined;
	/** What the editions after it brought, newest first. */
	readonly later: readonly EditionChanges[];
}

/** All editions, newest first: those of the ledger, this one, and those whose files are kept (`frozen`, their dates). */
export function editionLines(
	data: Dataset,
	frozen: readonly string[],
	language: Language
): EditionLine[] {
	const known = correctionsView(data, language).editions;
	const dates = new Set(known.map(({ date }) => date));
	const others = frozen
		.filter((date) => !dates.has(date))
		.map((date) => ({
			...{ date, day: dayWords(date, language), current: false },
			added: formatNumber(0, language)
		}));
	return [...known, ...others]
		.map((each) => ({ ...each, frozen: frozen.includes(each.date) }))
		.sort((a, b) => (a.date < b.date ? 1 : -1));
}

/** One edition by its date; `undefined` where there is none of that date. `counts` are known of this edition and of those whose files are kept. */
export function editionPage(
	data: Dataset,
	frozen: readonly string[],
	date: string,
	counts: EditionCounts | undefined,
	language: Language
): EditionPage | undefined {
	const line = editionLines(data, frozen, language).find((each) => each.date === date);
	if (!line) return undefined;
	const changes = editionChanges(data, language);
	const names = Object.keys(counts ?? {}) as (keyof EditionCounts)[];
	return {
		...line,
		counts: names.map((name) => ({ name, number: formatNumber(counts![name], language) })),
		brought: changes.find((each) => each.date === date),
		later: changes.filter((each) => each.date > date)
	};
}
