import type { TextFault } from './fault.ts';

/** A sign with the accents that follow it as characters of their own. */
const clusters = /\P{M}\p{M}*|\p{M}+/gu;

/** The first letter whose accent is a character of its own: it is sorted and found as two. */
export function decomposed(text: string): TextFault | undefined {
	const composed = text.normalize();
	if (text === composed) return undefined;
	for (const { 0: found, index: at } of text.matchAll(clusters)) {
		const meant = found.normalize();
		if (meant !== found) return { code: 'decomposed', found, at, meant };
	}
	// Syllables of several letters, in Korean.
	const at = [...text].findIndex((_, index) => text[index] !== composed[index]);
	return { code: 'decomposed', found: text.slice(at), at, meant: composed.slice(at) };
}

/** Letters in the form of one font, one width or one place in a word: ﬁ, Ǆ, Ⅳ, Ａ, 𝐀. */
const forms =
	/[\u0132\u0133\u0149\u01c4-\u01cc\u01f1-\u01f3\u2160-\u217f\ufb00-\ufdcf\ufdf0-\ufdfb\ufe70-\ufefc\uff01-\uffee\u3000\u{1d400}-\u{1d7ff}]/u;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The first ligature or letter in a form that only looks like the one on the key. */
export function presented(text: string): TextFault | undefined {
	const sign = forms.exec(text);
	// Beside Chinese, Japanese and Korean signs the wide forms are the usual ones.
	if (!sign || wide.test(text)) return undefined;
	const { 0: found, index: at } = sign;
	return { code: 'presentation-form', found, at, meant: found.normalize('NFKC') };
}
