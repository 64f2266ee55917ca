import type { TextFault } from './fault.ts';

const pairs = (foreign: string, latin: string) =>
	[...foreign].map((letter, index) => [letter, [...latin][index]!] as const);
const cyrillic = new Map(
	pairs('АВЕЅІЈКМНОРСТУХҮаеѕіјорсухһԁԛԝүёїЁЇ', 'ABESIJKMHOPCTYXYaesijopcyxhdqwyëïËÏ')
);
const greek = new Map(pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορτυχγάίόύ', 'ABEZHIKMNOPTYXaikvoptuxyáíóú'));
const armenian = new Map(pairs('օսհոցՕՏ', 'ouhngOS'));
/** Letters of other alphabets that look like one of ours. */
const lookalikes: ReadonlyMap<string, string> = new Map([...cyrillic, ...greek, ...armenian]);

const latin = /\p{Script=Latin}/u;
const foreignScripts =
	/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;
const greekLetter = /\p{Script=Greek}/u;

/** Units and formulas have Greek letters that look like no other (μg, kΩ): they are no slip. */
const isForeign = (letter: string): boolean =>
	foreignScripts.test(letter) && (lookalikes.has(letter) || !greekLetter.test(letter));

/** A text with the letters that only look Latin put for those that are. */
export const inLatin = (text: string): string =>
	[...text].map((letter) => lookalikes.get(letter) ?? letter).join('');

/** The letters of the alphabet that has fewer in a word of two. */
function intruder(letters: readonly string[]): number {
	const foreign = letters.filter(isForeign).length;
	const own = letters.filter((letter) => latin.test(letter)).length;
	const isIntruder = foreign <= own ? isForeign : (letter: string) => latin.test(letter);
	return letters.findIndex(isIntruder);
}

/** True of a text that holds words in Cyrillic: some letter of it could be no Latin one. */
const isCyrillic = (text: string): boolean =>
	[...text].some((letter) => /\p{Script=Cyrillic}/u.test(letter) && !cyrillic.has(letter));

/** True where each letter of a word is Cyrillic and none looks it: in a Latin text a slip, "а" for "a". */
const onlyLooksLatin = (word: string, text: string): boolean =>
	[...word].every((letter) => cyrillic.has(letter)) && latin.test(text) && !isCyrillic(text);

/** The first letter of another alphabet within a word, or a whole word of such where all others are Latin. */
export function mixedScripts(text: string): TextFault | undefined {
	if (!foreignScripts.test(text)) return undefined;
	for (const { 0: found, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
		const letters = [...found];
		if (!letters.some(isForeign)) continue;
		const isMixed = letters.some((letter) => latin.test(letter));
		if (!isMixed && !onlyLooksLatin(found, text)) continue;
		const first = isMixed ? intruder(letters) : 0;
		const at = index + letters.slice(0, first).join('').length;
		const meant = inLatin(found);
		return {
			...{ code: 'mixed-scripts', found, at },
			...([...meant].some(isForeign) ? {} : { meant })
		};
	}
	return undefined;
}
