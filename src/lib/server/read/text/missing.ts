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
const signs = /^[-\u2010-\u2015\u2212.…?*·_]+$/u;
const brackets = /^[([<{]\s*(.+?)\s*[)\]>}]$/u;

/** Lower case without accents, one space between words, none behind a point. */
const levelled = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/\s+/gu, ' ')
		.replace(/(?<=[./])\s/gu, '');

/** Whether a text stands for a missing value; `undefined` where it says something. */
export function missing(text: string): Missing | undefined {
	if (text.length > 40) return undefined;
	if (errors.test(text)) return 'error';
	if (signs.test(text)) return 'phrase';
	const inner = brackets.exec(levelled(text))?.[1];
	const plain = (inner ?? levelled(text)).replace(/\.$/, '');
	if (phrases.has(plain) || signs.test(plain)) return 'phrase';
	if (!words.has(plain)) return undefined;
	// "(en blanco)" is what a pivot table writes, and no name.
	return inner === undefined ? 'word' : 'phrase';
}
