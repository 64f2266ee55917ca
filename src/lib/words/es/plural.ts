/** What does not change: compounds ("antibuque", "aire-aire"), "turbofán", and "no". */
const fixed = /^(?:anti(?:buque|tanque)|\S+-\S+|turbofán|no)$/;

/** Where the name of a thing ends and what is said of it begins, or its designation: "avión | de transporte". */
const end = /^(?:de|del|para|en|por|a|con|y|que|cuy[oa]s?|entregad[oa]s)$|^[\p{Lu}\d]/u;

const bare: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

function many(word: string): string {
	if (fixed.test(word) || word.endsWith('s')) return word;
	if (/[aeioué]$/.test(word)) return `${word}s`;
	if (word.endsWith('z')) return `${word.slice(0, -1)}ces`;
	return `${word.replace(/[áéíóú](?=[ns]$)/, (letter) => bare[letter]!)}es`;
}

/** The name of a thing for several of them: "buques lanzamisiles". A note of one word follows it: "(drones)". */
export function plural(item: string): string {
	const words = item.split(' ');
	// The first word may be capital without being a name.
	const stop = words.findIndex((word, index) => index > 0 && end.test(word));
	const name = stop < 0 ? words.length : stop;
	return words
		.map((word, index) => {
			const note = /^\(([^)\s]+)\)$/.exec(word)?.[1];
			if (note) return `(${many(note)})`;
			return index < name && /^[\p{L}-]+$/u.test(word) ? many(word) : word;
		})
		.join(' ');
}
