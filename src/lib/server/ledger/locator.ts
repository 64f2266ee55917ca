/** Words before the number of a place in a document, by what they number. */
const units = {
	page: /\b(?:pages?|pp?\.|páginas?|págs?\.)\s*/giu,
	paragraph: /(?:\b(?:paragraphs?|paras?\.?|párrafos?)|¶+)\s*/giu,
	footnote: /\b(?:footnotes?|notas? al pie)\s*/giu,
	table: /\b(?:tables?|cuadros?|tablas?)\s+(?=\d)/giu
} as const;

const numbers = /^\d+(?:\s*(?:,\s*(?:and\s+)?|and|to|y|a|[-–])\s*\d+)*/iu;
/** Pages further apart are no range that anyone read number by number. */
const longest = 500;

/** The numbers of a list or range: "3, 4 and 6 to 8". */
function listed(text: string): number[] {
	const parts = text.split(/(\d+)/).filter(Boolean);
	const found: number[] = [];
	for (const [index, part] of parts.entries()) {
		if (!/^\d/.test(part)) continue;
		const [number, before] = [Number(part), found.at(-1)];
		const isRange = /\b(?:to|a)\b|[-–]/iu.test(parts[index - 1] ?? '');
		if (isRange && before !== undefined && number - before < longest)
			for (let each = before + 1; each < number; each += 1) found.push(each);
		found.push(number);
	}
	return found;
}

/** The pages, paragraphs, footnotes and tables that a locator names, one text a kind. */
export function placesIn(locator: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const [unit, words] of Object.entries(units)) {
		const named = [...locator.matchAll(words)].flatMap(({ index, 0: word }) =>
			listed(numbers.exec(locator.slice(index + word.length))?.[0] ?? '')
		);
		if (named.length > 0) found.set(unit, [...new Set(named)].sort((a, b) => a - b).join(' '));
	}
	return found;
}

/** True where a locator no longer leads to the page or paragraph it led to. A place may be said more closely. */
export function leadsElsewhere(was: string, now: string): boolean {
	if (was === now) return false;
	const places = placesIn(now);
	return [...placesIn(was)].some(([unit, numbers]) => places.get(unit) !== numbers);
}
