// What is said of one value when it is cited. Pure words without the data set: the same functions run
// when the site is built and in the browser, where the rows of a series arrive as a small file.

/** One value as its citation names it; every text is in the page's language. */
export interface CitedValue {
	/** Area, period and value of the extra dimension: `Guerrero, 2019`. */
	readonly place: string;
	/** With qualifier and unit, as it is quoted; says so where there is none. */
	readonly figure: string;
	/** Where it stands in the edition, and in what: title, locator, address. */
	readonly source: string;
	/** The copy it was read in. */
	readonly readIn?: string | undefined;
	/** Of a value that is not a normal one. */
	readonly status?: string | undefined;
	/** Of which date the copy is, where the producer revises. */
	readonly asOf?: string | undefined;
	readonly note?: string | undefined;
}

/** What all values of one series and producer share in one language. */
export interface CitedSeries {
	readonly indicator: string;
	readonly series: string;
	readonly producer: string;
	readonly caveat: string;
	/** `Cifra, edition of 22 November 2026`. */
	readonly readHere: string;
	readonly words: {
		readonly accordingTo: string;
		readonly series: string;
		readonly source: string;
		readonly readIn: string;
		readonly beforeQuoting: string;
	};
}

/** The address of a value: a sign that ends a sentence may stand in its id, not at the end of its address. */
export function valueAddress(page: string, id: string): string {
	const end = (dots: string) => '%2E'.repeat(dots.length);
	return `${page}#${id.replace(/[?%]/g, encodeURIComponent).replace(/\.+$/, end)}`;
}

const spelled: Readonly<Record<string, string>> = {
	'~': '.approximate',
	'?': '.doubtful',
	'%': '.approximate-doubtful'
};

/** The key of a value's record, between what stands before and after every key of the edition: BibTeX refuses the signs of EDTF. */
export function valueKey([before, after]: readonly [string, string], id: string): string {
	return before + id.replace(/[~?%]/g, (sign) => spelled[sign]!) + after;
}

const stopped = (text: string): string => (/[.!?…]["”’)]*$/.test(text) ? text : `${text}.`);

function labelled(label: string, text: string | undefined): string[] {
	return text ? [stopped(`${label}: ${text}`)] : [];
}

function standing(value: CitedValue): string {
	const said = [value.status, value.asOf].filter(Boolean).join('; ');
	return said ? ` (${said})` : '';
}

/** A source without its address, which a sentence is too short for. */
const named = (source: string | undefined): string | undefined =>
	source?.replace(/, https?:\/\/\S+$/, '');

/**
 * The sentence to quote, in three parts: what goes before the figure, the figure, what must not be left
 * out after it. The caveat and the address stand on lines of their own.
 */
export function sentenceParts(
	series: CitedSeries,
	value: CitedValue,
	address: string
): readonly [string, string, string] {
	const { words } = series;
	const fact = [
		`${standing(value)}, ${words.accordingTo} ${series.producer}; ${words.series}: ${stopped(series.series)}`,
		...labelled(words.readIn, named(value.readIn))
	];
	const caveat = [
		...labelled(words.beforeQuoting, series.caveat),
		...(value.note ? [stopped(value.note)] : [])
	];
	const lines = [fact.join(' '), caveat.join(' '), `${series.readHere}, ${address}`];
	return [`${series.indicator}, ${value.place}: `, value.figure, lines.join('\n')];
}

/** The note of a value's record: the figure, where it stands, its caveat. */
export function noteOfValue(series: CitedSeries, value: CitedValue): string {
	const { words } = series;
	return [
		stopped(value.figure + standing(value)),
		...labelled(words.source, value.source),
		...labelled(words.readIn, value.readIn),
		...labelled(words.beforeQuoting, series.caveat),
		...(value.note ? [stopped(value.note)] : [])
	].join(' ');
}
