/** Where the name of a thing ends and what is said of it begins: "radar | for aircraft", "drone | (armed)", "rifle | whose export …". */
const end = /(?= (?:for|in|to|by|of|with|whose|that|delivered)\b)|(?= \([^)]*\s[^)]*\)$)/;

function many(noun: string): string {
	if (/(?:s|craft)$/.test(noun)) return noun;
	if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
	return `${noun}${/(?:o|ch|sh|x)$/.test(noun) ? 'es' : 's'}`;
}

/** The name of a thing for several of them: "missile boats". */
export function plural(item: string): string {
	const [name = '', ...rest] = item.split(end);
	const [, noun = name, note = ''] = /^(.*?)( \([^)\s]+\))?$/.exec(name) ?? [];
	return [many(noun) + note.replace(/[^)]+/, (word) => ` (${many(word.slice(2))}`), ...rest].join(
		''
	);
}
