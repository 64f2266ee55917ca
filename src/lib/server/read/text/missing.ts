import { missingWords } from '../../../words/missing.ts';

/**
 * What a text says in the place of a value: the error of a spreadsheet, a phrase that says nothing else,
 * or a word that may be a title or a name.
 */
export type Missing = 'error' | 'phrase' | 'word';

const phrases = new Set(missingWords.flatMap((words) => words.phrases));
const words = new Set(missingWords.flatMap((each) => each.words));
// `#REF!`, `#¡VALOR!`, `#N/A`; what was wider than its column; LibreOffice's own numbers.
const errors = /^(?:#[¡¿]?[\p{L}\d/]+[!?]|#n\/[ad]|#getting_data|#+|err:\d{3})$/iu;
/** No phrase is longer, brackets included. */
const longest = 40;
const signs = /^[-\u2010-\u2015\u2212.…?*·_]+$/u;
const brackets = /^[([<{]\s*(.+?)\s*[)\]>}]$/u;

/** Words in the letters of English, as most cells hold them: only their case matters. */
const simple = /^[a-z][a-z -]*$/i;

/** Lower case without accents, one space between words, none behind a point. */
const levelled = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/\s+/gu, ' ')
		.replace(/(?<=[./])\s/gu, '');

function whichWord(plain: string): Missing | undefined {
	if (phrases.has(plain)) return 'phrase';
	return words.has(plain) ? 'word' : undefined;
}

/** Whether a text stands for a missing value; `undefined` where it says something. */
export function missing(text: string): Missing | undefined {
	if (text.length > longest) return undefined;
	if (simple.test(text)) return whichWord(text.toLowerCase());
	if (errors.test(text)) return 'error';
	if (/\d/.test(text)) return undefined;
	if (signs.test(text)) return 'phrase';
	const level = levelled(text);
	const inner = brackets.exec(level)?.[1];
	const plain = (inner ?? level).replace(/\.$/, '');
	// "(en blanco)" is what a pivot table writes, and no name; "(…)" holds nothing.
	return inner !== undefined && (words.has(plain) || signs.test(plain))
		? 'phrase'
		: whichWord(plain);
}
