import { locale, type Language } from '../model/language.ts';

/** A published file as a page lists it. */
export interface FileView {
	/** From the root of the site, with the first `/`. */
	readonly path: string;
	/** The last part of the path. */
	readonly name: string;
	readonly format: string;
	/** What kind of file of it this is. */
	readonly about: string;
	/** Records, where it is a table. */
	readonly rows: string;
	/** In words: `603 kB`. */
	readonly size: string;
}

const steps = [
	{ from: 1e6, unit: 'MB' },
	{ from: 1e3, unit: 'kB' },
	{ from: 0, unit: 'B' }
] as const;

/** A size in words, three figures at most; a kB has 1000 bytes. */
export function formatBytes(bytes: number, language: Language): string {
	const { from, unit } = steps.find((step) => bytes >= step.from)!;
	const digits = new Intl.NumberFormat(locale[language], { maximumSignificantDigits: 3 });
	return `${digits.format(from === 0 ? bytes : bytes / from)} ${unit}`;
}
