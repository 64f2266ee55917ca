import { wordAt, type TextFault } from './fault.ts';

/** What bytes from 0x80 on are, where UTF-8 is taken for an encoding of single bytes: by their character. */
type Bytes = ReadonlyMap<string, number>;

const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const upper = Array.from({ length: 128 }, (_, index) => index + 128);
const windows: Bytes = new Map([
	// Latin-1 has control characters where Windows-1252 has signs.
	...upper.map((byte) => [String.fromCharCode(byte), byte] as const),
	...[...windowsSigns].map((sign, index) => [sign, index + 128] as const)
]);
const macintosh: Bytes = new Map(
	upper.map((byte) => [new TextDecoder('macintosh').decode(Uint8Array.of(byte)), byte])
);

/** Characters that are, as bytes of UTF-8, one other character. */
interface Sequence {
	readonly at: number;
	readonly written: string;
	readonly meant: string;
	readonly lead: number;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function lengthOf(lead: number | undefined): number {
	if (lead === undefined || lead < 0xc2 || lead > 0xf4) return 0;
	return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function sequenceAt(text: string, at: number, bytes: Bytes): Sequence | undefined {
	const lead = bytes.get(text[at]!);
	const length = lengthOf(lead);
	if (length === 0) return undefined;
	const written = text.slice(at, at + length);
	const raw = [...written].map((sign) => bytes.get(sign) ?? 0);
	try {
		return { at, written, meant: utf8.decode(Uint8Array.from(raw)), lead: lead! };
	} catch {
		return undefined;
	}
}

function sequences(text: string, bytes: Bytes): Sequence[] {
	const found: Sequence[] = [];
	for (
		let at = 0;
		at < text.length;
		at += found.at(-1)?.at === at ? found.at(-1)!.written.length : 1
	) {
		const sequence = sequenceAt(text, at, bytes);
		if (sequence) found.push(sequence);
	}
	return found;
}

// What may well follow a letter: «CAFÉ», “José”…, 2.º, MARCA®.
const closing = /[“”‘’–—…»«›‹•·°ºª®™©¹²³´¨]/u;
// The same behind a word in capitals: “IRMÔ.
const ending = /[”’–—…»›•]/u;
const isLetter = (sign: string | undefined): boolean => /\p{L}/u.test(sign ?? '');
const isCapital = (sign: string | undefined): boolean => /\p{Lu}/u.test(sign ?? '');

const endOf = ({ at, written }: Sequence): number => at + written.length;
const isOpen = ({ written }: Sequence): boolean => !closing.test(written[1]!);

/** Two side by side are no chance, unless both are letters in front of a closing sign. */
function hasNeighbour(all: readonly Sequence[], index: number): boolean {
	const own = all[index]!;
	const [before, after] = [all[index - 1], all[index + 1]];
	return [
		before && endOf(before) === own.at ? before : undefined,
		after && after.at === endOf(own) ? after : undefined
	].some((each) => each && (isOpen(each) || isOpen(own)));
}

/** True where no one writes such a sequence on purpose. */
function isMisread(text: string, all: readonly Sequence[], index: number): boolean {
	const own = all[index]!;
	const [, second = '', third] = own.written;
	switch (own.lead) {
		case 0xc2:
		case 0xc3:
			return !ending.test(second) || !isCapital(text[own.at - 1]) || isLetter(text[endOf(own)]);
		case 0xef:
			// The byte order mark, by which a file read wrong begins.
			return isOpen(own) || third === '¿';
		case 0xc4:
		case 0xc5:
		case 0xe2:
		case 0xf0:
			return isOpen(own);
		default:
			return hasNeighbour(all, index);
	}
}

/** On a Mac é turns into √©; no word begins with its other leads, ¬ and ‚Ä. */
const isMisreadMac = ({ lead }: Sequence): boolean =>
	lead === 0xc2 || lead === 0xc3 || lead === 0xe2;

function firstMisread(text: string): readonly [at: number, bytes: Bytes] | undefined {
	const all = sequences(text, windows);
	const first = all.find((_, index) => isMisread(text, all, index));
	if (first) return [first.at, windows];
	const mac = /[√¬‚]/.test(text) ? sequences(text, macintosh).find(isMisreadMac) : undefined;
	return mac && [mac.at, macintosh];
}

/** Every sequence of a word put right. */
function mended(word: string, bytes: Bytes): string {
	let [text, from] = ['', 0];
	for (const { at, written, meant } of sequences(word, bytes)) {
		text += word.slice(from, at) + meant;
		from = at + written.length;
	}
	return text + word.slice(from);
}

// What is left of a letter whose second byte was lost: "MÃxico" (but SÃO PAULO, IRMÃ), "20 Â km", "â€".
const halves = /(?<!\p{Lu})Ã|Ã(?=\p{Ll})|(?<=\p{Ll})Â|(?<!\p{L})Â(?!\p{L})|â€/u;

/** The first place where UTF-8 was read as Windows-1252, Latin-1 or Mac Roman, once or several times. */
export function decodedTwice(text: string): TextFault | undefined {
	const [at, bytes] = firstMisread(text) ?? [];
	if (at === undefined || !bytes) {
		const half = halves.exec(text);
		return half
			? { code: 'decoded-twice', found: wordAt(text, half.index), at: half.index }
			: undefined;
	}
	const found = wordAt(text, at);
	let meant = mended(found, bytes);
	while (firstMisread(meant)) meant = mended(meant, bytes);
	return { code: 'decoded-twice', found, at, meant };
}
