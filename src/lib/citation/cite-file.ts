import type { DialogWords } from '../words/browser.ts';
import type { CitedSeries, CitedValue } from './value.ts';
import type { CitationForm, Template } from './template.ts';

/** The values of one series that one producer counted: what they share, and their citations with slots. */
export interface CitedGroup {
	readonly series: CitedSeries;
	readonly templates: Readonly<Record<CitationForm, Template>>;
}

/** A value in the file: its group, and its texts by their number in `texts`. */
export interface PackedValue {
	readonly g?: number;
	readonly place: string;
	readonly figure: string;
	readonly source: number;
	readonly readIn?: number;
	readonly status?: number;
	readonly asOf?: number;
	readonly note?: number;
}

/**
 * `/series/<id>.cite.json`: all that the browser needs to cite any value of one series in one language.
 * Texts that repeat from row to row stand once.
 */
export interface CiteFile {
	readonly words: DialogWords;
	/** Before and after the id in a record's key. */
	readonly key: readonly [string, string];
	readonly groups: readonly CitedGroup[];
	readonly texts: readonly string[];
	/** By the id of the observation. */
	readonly values: Readonly<Record<string, PackedValue>>;
	/** Addresses by area: what goes before the id. */
	readonly addresses: Readonly<Record<string, string>>;
}

const repeated = ['source', 'readIn', 'status', 'asOf', 'note'] as const;

/** Packs a value; a text that is new is added to `texts`. */
export function packValue(value: CitedValue, group: number, texts: string[]): PackedValue {
	const numbers = repeated.flatMap((name) => {
		const text = value[name];
		if (!text) return [];
		const known = texts.indexOf(text);
		return [[name, known < 0 ? texts.push(text) - 1 : known]];
	});
	const { place, figure } = value;
	return {
		...(group > 0 ? { g: group } : {}),
		place,
		figure,
		...Object.fromEntries(numbers)
	} as PackedValue;
}

/** The value as it was packed. */
export function unpackValue(packed: PackedValue, texts: readonly string[]): CitedValue {
	const said = repeated.flatMap((name) => {
		const number = packed[name];
		return number === undefined ? [] : [[name, texts[number]]];
	});
	return { place: packed.place, figure: packed.figure, ...Object.fromEntries(said) } as CitedValue;
}
