import { decodedTwice } from './decoded.ts';
import type { TextFault } from './fault.ts';
import { decomposed } from './letters.ts';
import { mixedScripts } from './scripts.ts';
import { lostLetter, privateSign, unseenSign } from './signs.ts';

/** What Spanish and English are typed with, and is never wrong by itself: most cells hold nothing else. */
const usual = /^[\n -~¡¿ÁÉÍÓÚÑÜáéíóúñüç“”‘’–—€≤≥≈]*$/;
const asked = /\p{L}\?\p{L}/u;

/** True of a text that is written with nothing else. */
export const isUsual = (text: string): boolean => usual.test(text);

/** The first thing in a text that is not what it looks like; a text has one at a time. */
export function textFault(text: string): TextFault | undefined {
	if (isUsual(text)) return asked.test(text) ? lostLetter(text) : undefined;
	return (
		decodedTwice(text) ??
		lostLetter(text) ??
		unseenSign(text) ??
		privateSign(text) ??
		decomposed(text) ??
		mixedScripts(text)
	);
}
