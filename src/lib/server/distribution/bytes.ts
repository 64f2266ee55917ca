import { createHash } from 'node:crypto';
import type { Distribution, Written } from './distribution.ts';

const written = new WeakMap<Distribution, Promise<Uint8Array>>();
const measured = new WeakMap<Distribution, Promise<Measure>>();

/** Size in bytes and SHA-256 (lower-case hex) of a file. */
export interface Measure {
	readonly bytes: number;
	readonly sha256: string;
}

/** The bytes of what was written; text is UTF-8 without a mark. */
function encoded(content: Written): Uint8Array {
	return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** SHA-256 of some bytes, lower-case hex. */
export function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** The content of a file, made once however many pages and archives ask for it. */
export function bytesOf(distribution: Distribution): Promise<Uint8Array> {
	const known = written.get(distribution);
	if (known) return known;
	const made = Promise.resolve(distribution.write()).then(encoded);
	written.set(distribution, made);
	return made;
}

/** Size and hash of a file, as pages and catalogues state them. */
export function measureOf(distribution: Distribution): Promise<Measure> {
	const known = measured.get(distribution);
	if (known) return known;
	const made = bytesOf(distribution).then((bytes) => ({
		bytes: bytes.length,
		sha256: sha256(bytes)
	}));
	measured.set(distribution, made);
	return made;
}
