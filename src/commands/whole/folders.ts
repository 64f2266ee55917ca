import { existsSync, renameSync, rmSync } from 'node:fs';

/** A folder that is replaced as a whole, and what stands beside it while that is done. */
export interface Folders {
	readonly output: string;
	/** What is made: it takes the place of `output` when it is whole. */
	readonly next: string;
	/** What stood there, for the moment between two renames. */
	readonly previous: string;
}

/** The folders of one that is replaced as a whole. */
export const foldersOf = (output: string): Folders => ({
	output,
	next: `${output}.next`,
	previous: `${output}.previous`
});

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** Puts in order what a run left that was killed: what stood stands again, and nothing lies beside it. */
export function tidy({ output, next, previous }: Folders): void {
	if (!existsSync(output) && existsSync(previous)) renameSync(previous, output);
	remove(previous);
	remove(next);
}

/** Puts what was made in the place of what stood; where that fails, what stood stands. */
export function swap({ output, next, previous }: Folders): void {
	const stood = existsSync(output);
	if (stood) renameSync(output, previous);
	try {
		renameSync(next, output);
	} catch (error) {
		if (stood) renameSync(previous, output);
		throw error;
	}
	remove(previous);
}
