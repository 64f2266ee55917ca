/** Letters as they are looked for: small, without accents. */
const levelled = (text: string): string =>
	text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Which of the names hold every word that is looked for; where none does, those that hold one of the words: who looks
 * for two producers finds both.
 */
export function findNames(names: readonly string[], query: string): boolean[] {
	const words = levelled(query)
		.split(/[\s,]+/)
		.filter(Boolean);
	const level = names.map(levelled);
	const all = level.map((name) => words.every((word) => name.includes(word)));
	return all.includes(true) ? all : level.map((name) => words.some((word) => name.includes(word)));
}
