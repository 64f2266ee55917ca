import { isUtf8 } from 'node:buffer';
import type { Fault } from './csv.ts';

/** A file's text, or what keeps it from being one. */
export interface Decoded {
	readonly text: string;
	readonly faults: readonly Fault[];
}

const at = (code: Fault['code'], line = 1, column = 1, found = ''): Fault => ({
	code,
	line,
	column,
	found
});

function startsWith(bytes: Uint8Array, ...prefix: number[]): boolean {
	return prefix.every((byte, index) => bytes[index] === byte);
}

/** Finds the first byte sequence that is not UTF-8, by line and character. */
function brokenAt(bytes: Uint8Array): Fault {
	let line = 1;
	let start = 0;
	for (;;) {
		const newline = bytes.indexOf(0x0a, start);
		const end = newline === -1 ? bytes.length : newline;
		const part = bytes.subarray(start, end);
		if (!isUtf8(part)) {
			const before = new TextDecoder().decode(part).split('\uFFFD')[0] ?? '';
			return at('not-utf8', line, [...before].length + 1);
		}
		if (newline === -1) return at('not-utf8', line);
		start = newline + 1;
		line += 1;
	}
}

// C0 and C1 controls but TAB and LF; bidirectional overrides and zero-width marks hide what a reader sees.
const forbidden =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffd]/gu;

function characterFaults(text: string): Fault[] {
	const lines = text.split('\n');
	return lines.flatMap((line, index) =>
		[...line.matchAll(forbidden)].map((match) => {
			const column = [...line.slice(0, match.index)].length + 1;
			const character = match[0];
			if (character === '\u0000') return at('nul', index + 1, column);
			if (character === '\r') return at('carriage-return', index + 1, column);
			const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
			return at('control-character', index + 1, column, code);
		})
	);
}

/** Decodes a data file: UTF-8 without BOM, LF, no control characters, last line ended. */
export function decode(bytes: Uint8Array): Decoded {
	if (bytes.length === 0) return { text: '', faults: [at('file-empty')] };
	if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
		return { text: '', faults: [at('utf16')] };
	if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return { text: '', faults: [at('bom')] };
	// UTF-16 without its mark is every other byte a NUL.
	const sample = bytes.subarray(0, 200);
	if (sample.length > 3 && sample.filter((byte) => byte === 0).length * 3 > sample.length)
		return { text: '', faults: [at('utf16')] };
	if (!isUtf8(bytes)) return { text: '', faults: [brokenAt(bytes)] };
	const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	const faults = characterFaults(text);
	if (!text.endsWith('\n')) {
		const last = text.slice(text.lastIndexOf('\n') + 1);
		faults.push(at('no-final-newline', text.split('\n').length, [...last].length + 1));
	}
	return { text, faults };
}
