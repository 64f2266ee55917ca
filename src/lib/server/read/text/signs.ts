import { codePoint } from './code-point.ts';
import { wordAt, type TextFault } from './fault.ts';

/** Controls, what Unicode lets programs leave out, marks of direction, breaks of lines and blanks that no key types. */
const unseen =
	/[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Zl}\p{Zp}\u1680\u2000-\u2008\u200a\u205f\u2800\ufff9-\ufffc]/gu;
// Scripts whose letters join are written with joiners and without.
const joined =
	/(?<=[\p{scx=Arabic}\p{scx=Devanagari}\p{scx=Bengali}])[\u200c\u200d](?=[\p{scx=Arabic}\p{scx=Devanagari}\p{scx=Bengali}])/uy;
/** Told by rules of their own. */
const apart: ReadonlySet<string> = new Set(['\n', '\t', '\r', '\0']);

function isJoiner(text: string, at: number): boolean {
	joined.lastIndex = at;
	return joined.test(text);
}

/** The first character that no reader sees. */
export function unseenSign(text: string): TextFault | undefined {
	for (const { 0: sign, index: at } of text.matchAll(unseen))
		if (!apart.has(sign) && !isJoiner(text, at))
			return { code: 'control-character', found: codePoint(sign), at };
	return undefined;
}

const ownSign = /[\p{Private_Use}\p{Noncharacter_Code_Point}]/u;

/** The first character that means something in one font or program only. */
export function privateSign(text: string): TextFault | undefined {
	const found = ownSign.exec(text);
	return found
		? { code: 'private-character', found: codePoint(found[0]), at: found.index }
		: undefined;
}

// A mark that stands where a letter was: within a word no one writes these on purpose.
const marks = '[?¢£¤¥¦§¨¬‚„†‡‰√]';
const lost = new RegExp(
	String.raw`\ufffd|(?<=\p{L})${marks}(?=\p{Ll})|(?<=\p{Lu})${marks}(?=\p{Lu})|[\u2500-\u257f](?=\p{L})|(?<=\p{L})[\u2500-\u257f]`,
	'u'
);

/** The first letter that another encoding took: "M\ufffdxico", "M?xico", "Michoac¢n". */
export function lostLetter(text: string): TextFault | undefined {
	const sign = lost.exec(text);
	if (!sign) return undefined;
	const found = wordAt(text, sign.index);
	// An address asks with a question mark.
	const isAddress = sign[0] === '?' && /[/=@]|\.\p{L}/u.test(found);
	return isAddress ? undefined : { code: 'letter-lost', found, at: sign.index };
}
