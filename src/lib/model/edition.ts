import type { Language, Translated } from './language.ts';

/** The dated state of the whole data set; `data/edition.json`. */
export interface Edition {
	readonly languages: readonly Language[];
	readonly name: string;
	readonly title: Translated;
	readonly description: Translated;
	/** ISO 8601 day. */
	readonly date: string;
	readonly licence: { readonly id: string; readonly url: string };
	readonly publisher: string;
	readonly contributors: readonly string[];
	readonly keywords: Readonly<Record<Language, readonly string[]>>;
	/** Public address, ending in `/`. */
	readonly origin: string;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
}
