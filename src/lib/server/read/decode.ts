import { isUtf8 } from 'node:buffer';
import type { Fault } from './csv.ts';
import { behind, top, type Spot } from './spot.ts';

/** A file's text, or what keeps it from being one. */
interface Decoded {
	readonly text: string;
	readonly faults: readonly Fault[];
}

function fault(code: Fault['code'], { line, column }: Spot = top, found = ''): Fault {
	return { line, column, code, found };
}

const refused = (code: Fault['code']): Decoded => ({ text: '', faults: [fault(code)] });

function startsWith(bytes: Uint8Array, ...prefix: number[]): boolean {
	return prefix.every((byte, index) => bytes[index] === byte);
}

/** UTF-16 without its mark is every other byte a NUL. */
function isHalfNul(bytes: Uint8Array): boolean {
	const sample = bytes.subarray(0, 200);
	return sample.length > 3 && sample.filter((byte) => byte === 0).length * 3 > sample.length;
}

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

function characterFaults(text: string): Fault[] {
	return text.split('\n').flatMap((line, index) =>
		[...line.matchAll(forbidden)].map((match) => {
			const spot = behind({ line: index + 1, column: 1 }, line.slice(0, match.index));
			return fault(match[0] === '\0' ? 'nul' : 'carriage-return', spot);
		})
	);
}

/** Decodes a data file: UTF-8 without BOM, LF, no NUL, last line ended. */
export function decode(bytes: Uint8Array): Decoded {
	if (bytes.length === 0) return refused('file-empty');
	if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return refused('utf16');
	if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return refused('bom');
	if (isHalfNul(bytes)) return refused('utf16');
	if (!isUtf8(bytes)) return { text: '', faults: [fault('not-utf8', brokenAt(bytes))] };
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const faults = characterFaults(text);
	if (!text.endsWith('\n')) faults.push(fault('no-final-newline', behind(top, text)));
	return { text, faults };
}
