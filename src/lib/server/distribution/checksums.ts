import { sha256 } from './bytes.ts';

/** A list that `sha256sum -c` reads: hash, two spaces, path. Sorted by path. */
export function checksumList(sums: readonly (readonly [path: string, sha256: string])[]): string {
	return [...sums]
		.sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
		.map(([path, sum]) => `${sum}  ${path}\n`)
		.join('');
}

/** The checksums of an archive's files. */
export function checksumsOf(
	files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
): string {
	return checksumList(files.map(({ path, bytes }) => [path, sha256(bytes)]));
}
