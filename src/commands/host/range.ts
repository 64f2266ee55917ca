/** A part of a file: its first and last byte, from 0. */
export interface Range {
	readonly first: number;
	readonly last: number;
}

/**
 * What a `Range` header asks for (RFC 9110, 14.1). `whole` where it is to be ignored: another unit, several parts,
 * which a server need not answer as such (14.2), or none that can be; that is also one that ends before it begins.
 * `outside` where no byte of the file is in it.
 */
export type AskedRange = Range | 'whole' | 'outside';

const single = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i;

/** The part of a file of some bytes that a header asks for. */
export function rangeOf(header: string | undefined, bytes: number): AskedRange {
	const [, from, to] = single.exec(header ?? '') ?? [];
	if (from === undefined || to === undefined || from + to === '') return 'whole';
	if (from === '') {
		if (Number(to) === 0) return 'outside';
		return bytes === 0 ? 'whole' : { first: Math.max(bytes - Number(to), 0), last: bytes - 1 };
	}
	if (to !== '' && Number(to) < Number(from)) return 'whole';
	if (Number(from) >= bytes) return 'outside';
	return { first: Number(from), last: to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1) };
}
