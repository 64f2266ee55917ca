import { inLatin } from '../read/text/scripts.ts';

/** What a cell may name: by its id, its names, its number in an office's own list. */
export interface Named {
	readonly id: string;
	readonly names: readonly string[];
}

/** Words by which a name of a place stands or does not: "Estado de Tamaulipas". */
const spare = new Set('estado libre y soberano de del state of the la el los las'.split(' '));

/** Lower case without accents, signs and leading zeros, in the letters that are on the keys. */
const levelled = (text: string): string =>
	inLatin(text.normalize('NFKD'))
		.replace(/\p{M}|\p{Default_Ignorable_Code_Point}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(/^0+(?=\d+$)/, '');

function withoutSpare(text: string): string {
	const words = text.split(' ').filter((word) => !spare.has(word));
	return words.length > 0 ? words.join(' ') : text;
}

/** The shortest text that is sure not to begin another by chance. */
const longEnough = 4;
/** What an ending may add: "exacto", "exacta" for "exact". */
const longestEnding = 2;

/** One begins the other: by whole words ("San Luis", "Veracruz de Ignacio de la Llave"), or but for an ending. */
function begins(found: string, name: string): boolean {
	const [short, long] = found.length < name.length ? [found, name] : [name, found];
	if (short.length < longEnough || !long.startsWith(short)) return false;
	return long[short.length] === ' ' || long.length - short.length <= longestEnding;
}

type Fits = (found: string, name: string) => boolean;

/** The same words, spare ones aside. A text that has spare ones means the name that has them too: "Estado de México". */
const same: readonly Fits[] = [
	(found, name) => withoutSpare(found) !== found && found === name,
	(found, name) => withoutSpare(found) === withoutSpare(name)
];
const alike: Fits = (found, name) => begins(withoutSpare(found), withoutSpare(name));

/** A list as it is meant by those who do not have it at hand. */
export class Meanings {
	readonly #list: () => readonly Named[];
	readonly #ways: readonly Fits[];
	readonly #found = new Map<string, string | undefined>();
	#levelled: readonly Named[] | undefined;

	/** The ways go from the strictest to the loosest, `loose` for lists of words only: ids that begin alike are others. */
	constructor(list: () => readonly Named[], loose: boolean) {
		this.#list = list;
		this.#ways = loose ? [...same, alike] : same;
	}

	/** The id of the one entry that a text can mean; `undefined` where none fits, or several do. */
	of(text: string): string | undefined {
		if (!this.#found.has(text)) this.#found.set(text, this.#look(levelled(text)));
		return this.#found.get(text);
	}

	#look(found: string): string | undefined {
		if (found === '') return undefined;
		this.#levelled ??= this.#list().map(({ id, names }) => ({
			id,
			names: [id, ...names].map(levelled)
		}));
		for (const fits of this.#ways) {
			const all = this.#levelled.filter(({ names }) => names.some((name) => fits(found, name)));
			// The first way that lets anything through decides.
			if (all.length > 0) return all.length === 1 ? all[0]!.id : undefined;
		}
		return undefined;
	}
}
