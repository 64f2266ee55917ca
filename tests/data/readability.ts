/**
 * How easily a Spanish text reads: the formula of Szigriszt Pazos (1993), which Barrio Cantalejo and others (2008) read on the
 * INFLESZ scale: under 40 very hard, to 55 rather hard, to 65 normal, to 80 fairly easy, above it very easy.
 */

const syllable = /[iuü]?[aeoáéó](?:[iuü](?![aeoáéó]))?|i[uüú]|[uü][ií]|[iuüíú]/gu;

/** The syllables of a Spanish word: a diphthong is one, a hiatus two; `h` parts no vowels, `u` in `que`, `gue` is not heard. */
export function syllables(word: string): number {
	const heard = word
		.toLowerCase()
		.replace(/ch/g, 'c')
		.replace(/h/g, '')
		.replace(/(?<=q)u|(?<=g)u(?=[eiéí])/gu, '')
		.replace(/y(?![aeiouáéíóú])/gu, 'i');
	return Math.max(1, heard.match(syllable)?.length ?? 0);
}

/** Points that end no sentence are taken out: those of abbreviations and initials. */
const withoutPoints = (text: string): string =>
	text.replace(
		/(?<![\p{L}])(núm|art|arts|pág|págs|pp?|vol|ed|aprox|etc|Dra?|St|\p{Lu}{1,2})\./gu,
		'$1'
	);

function sentences(text: string): string[] {
	return withoutPoints(text)
		.split(/(?<=[.!?…][”"»)]?)\s+/u)
		.filter((sentence) => /[\p{L}\d]/u.test(sentence));
}

const capital = /^\p{Lu}/u;
const acronym = /\p{Lu}.*\p{Lu}/u;

/** Names stand aside (a capital inside a sentence), as do acronyms, numbers and placeholders: no wording can shorten them. */
function countedWords(sentence: string): string[] {
	const words = sentence.replace(/\{[^}]*\}/g, ' 0 ').match(/[\p{L}\d][\p{L}\d.,'’-]*/gu) ?? [];
	return words.filter(
		(word, at) => !/\d/.test(word) && !acronym.test(word) && !(at > 0 && capital.test(word))
	);
}

/** The score of a text, the higher the easier; `undefined` where no word counts. A colon and a semicolon end no sentence. */
export function inflesz(text: string): number | undefined {
	const all = sentences(text);
	const words = all.flatMap(countedWords);
	if (words.length === 0) return undefined;
	const heard = words.reduce((sum, word) => sum + syllables(word), 0);
	return 206.835 - (62.3 * heard) / words.length - words.length / all.length;
}
