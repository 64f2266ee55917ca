import { isUtf8 } from 'node:buffer';
import { foreignKind } from './kind.ts';
import type { Fault } from './scan.ts';
import { behind, top, type Spot } from './spot.ts';

type Report = (fault: Fault) => void;

function fault(code: Fault['code'], { line, column }: Spot = top, found = ''): Fault {
	return { line, column, code, found };
}

/** UTF-16 by its mark, or without it by every other byte a NUL. */
function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const sample = bytes.subarray(0, 200);
	const nuls = [0, 1].map((side) => sample.filter((byte, at) => byte === 0 && at % 2 === side));
	const [even, odd] = nuls.map(({ length }) => length) as [number, number];
	if (sample.length < 4 || (even + odd) * 3 <= sample.length) return undefined;
	return odd > even ? 'utf-16le' : 'utf-16be';
}

/** The encoding of a text's bytes; what is not UTF-8 is taken for it. */
export const encodingOf = (bytes: Uint8Array): string => utf16Kind(bytes) ?? 'utf-8';

/** Finds the first byte sequence that is not UTF-8, by line and character. */
function brokenAt(bytes: Uint8Array): Spot {
	// In Latin-1 every byte is a character: lines can be told apart before they are read.
	const lines = Buffer.from(bytes).toString('latin1').split('\n');
	const index = lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
	const [before = ''] = Buffer.from(lines[index]!, 'latin1').toString().split('\uFFFD');
	return { line: index + 1, column: [...before].length + 1 };
}

// What no text holds; what hides within a text is looked for cell by cell.
const forbidden = /[\0\r]/g;

/** True for a text with a sign that is told of, wherever it stands. */
export const isForbidden = (text: string): boolean => text.search(forbidden) !== -1;

function reportCharacters(text: string, report: Report): void {
	let [spot, counted]: [Spot, number] = [top, 0];
	for (const { 0: sign, index } of text.matchAll(forbidden)) {
		spot = behind(spot, text.slice(counted, index));
		counted = index;
		report(fault(sign === '\0' ? 'nul' : 'carriage-return-inside', spot));
	}
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** What ends lines beside LF. Where most end with CR, it ends them, else it stands in a line by mistake. */
export function lineEnding(text: string): RegExp {
	const alone = count(text, '\r') - count(text, '\r\n');
	return alone > count(text, '\n') ? /\r\n?/g : /\r\n/g;
}

function withLineFeeds(text: string, report: Report): string {
	if (!text.includes('\r')) return text;
	const ends = [...text.matchAll(lineEnding(text))];
	if (ends.length === 0) return text;
	const spot = behind(top, text.slice(0, ends[0]!.index));
	report(fault('carriage-return', spot, String(ends.length)));
	return text.replace(lineEnding(text), '\n');
}

const bomless = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text);

/** The text of bytes, whatever their encoding; what is not UTF-8 is reported. */
function textOf(bytes: Uint8Array, isWhole: boolean, report: Report): string {
	const utf16 = utf16Kind(bytes);
	const text = new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
	if (utf16) report(fault('utf16'));
	else if (text.startsWith('\ufeff')) report(fault('bom'));
	if (!utf16 && !isWhole) report(fault('not-utf8', brokenAt(bytes)));
	return bomless(text);
}

/**
 * The text of a data file, as it should be: UTF-8 without BOM, LF. Every way in which it is not is reported, once for
 * the file where it is one fault; so is a NUL, and a last line that is not ended. Empty for what is no text.
 */
export function decode(bytes: Uint8Array, report: Report): string {
	const isWhole = isUtf8(bytes);
	const isBinary = !isWhole && !utf16Kind(bytes) && bytes.includes(0);
	const code =
		bytes.length === 0 ? 'file-empty' : (foreignKind(bytes) ?? (isBinary && 'is-binary'));
	if (code) {
		report(fault(code));
		return '';
	}
	const text = withLineFeeds(textOf(bytes, isWhole, report), report);
	reportCharacters(text, report);
	if (!text.endsWith('\n')) report(fault('no-final-newline', behind(top, text)));
	return text;
}
