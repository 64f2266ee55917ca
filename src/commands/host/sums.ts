/** The list itself. */
export const sumsName = 'SHA256SUMS';

/** Paths with what their files are to hash to, lower-case hex. */
export type Sums = ReadonlyMap<string, string>;

/** A path that stays below its folder. */
const inside = /^(?!(?:.*\/)?\.{0,2}(?:\/|$))[^\\\0:]+$/;

/** Reads a list as `sha256sum` writes it; the number of the first line that is none, where there is one. */
export function readSums(text: string): Sums | number {
	const sums = new Map<string, string>();
	for (const [index, line] of text.replace(/\n$/, '').split('\n').entries()) {
		const [, sum, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
		if (!sum || !path || !inside.test(path) || sums.has(path)) return index + 1;
		sums.set(path, sum);
	}
	return sums;
}

/** What a copy is against its list. */
export interface Comparison {
	readonly same: number;
	readonly differing: readonly string[];
	readonly lacking: readonly string[];
	/** Files that no line names. */
	readonly surplus: readonly string[];
	/** Files that could not be read, with why. */
	readonly unread: readonly string[];
}

/** SHA-256 of what is under a path; `undefined` where nothing is. */
export type HashAt = (path: string) => Promise<string | undefined>;

const sorted = (names: readonly string[]) => names.toSorted();

/** Compares what there is with a list, some files at a time. */
export async function compare(
	sums: Sums,
	hashAt: HashAt,
	surplus: readonly string[] = []
): Promise<Comparison> {
	const found = { differing: [] as string[], lacking: [] as string[], unread: [] as string[] };
	const left = [...sums];
	const worker = async () => {
		for (let next = left.pop(); next; next = left.pop()) {
			const [path, sum] = next;
			try {
				const hash = await hashAt(path);
				if (hash === undefined) found.lacking.push(path);
				else if (hash !== sum) found.differing.push(path);
			} catch (error) {
				found.unread.push(`${path}: ${(error as Error).message}`);
			}
		}
	};
	await Promise.all(Array.from({ length: 8 }, worker));
	const { differing, lacking, unread } = found;
	return {
		same: sums.size - differing.length - lacking.length - unread.length,
		...{ differing: sorted(differing), lacking: sorted(lacking), unread: sorted(unread) },
		surplus: sorted(surplus)
	};
}
