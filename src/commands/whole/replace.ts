import { compareFolder, listIn } from '../host/compare-folder.ts';
import { readSums } from '../host/sums.ts';
import { NotMade, reasonIn } from './failure.ts';
import { foldersOf, swap, tidy, type Folders } from './folders.ts';
import { lock, type Lock } from './lock.ts';
import { run, type Ended } from './step.ts';

/** What is replaced as a whole. */
export interface Whole {
	/** The folder. */
	readonly output: string;
	/** The program, a file, that fills the folder that `CIFRA_OUT` names, `SHA256SUMS` last. */
	readonly program: string;
	/** Files to lock beside that of the folder, for what else the program writes. */
	readonly locks: readonly string[];
}

function failureOf({ said, reason, signal }: Ended): NotMade {
	const known = reason ?? reasonIn(said);
	// What nobody knows a clause for is told as it is.
	if (reason !== undefined || known === undefined) process.stderr.write(said);
	// Who sends this signal is a system whose memory is full, or a person who means it.
	const killed =
		signal === 'SIGKILL' ? 'its process was killed, as for too little memory' : undefined;
	return new NotMade(killed ?? known ?? 'see above');
}

async function make(program: string, next: string, held: readonly Lock[], stop: AbortSignal) {
	const share = (process: number) => held.forEach((each) => each.share(process));
	const ended = await run(program, { CIFRA_OUT: next }, stop, share);
	stop.throwIfAborted();
	if (!ended.well) throw failureOf(ended);
	process.stdout.write(ended.said);
}

/** Throws where what was made is not what its own list says. */
async function verify(next: string): Promise<void> {
	const sums = readSums(listIn(next));
	if (typeof sums === 'number') throw new NotMade(`line ${sums} of SHA256SUMS is no checksum`);
	const { differing, lacking, surplus, unread } = await compareFolder(next, sums);
	const wrong = [...differing, ...lacking, ...surplus, ...unread];
	if (wrong.length > 0)
		throw new NotMade(`${wrong[0]} is not as SHA256SUMS says (${wrong.length} in all)`);
}

async function fill(folders: Folders, program: string, held: readonly Lock[], stop: AbortSignal) {
	tidy(folders);
	try {
		await make(program, folders.next, held, stop);
		await verify(folders.next);
		stop.throwIfAborted();
		swap(folders);
	} finally {
		tidy(folders);
	}
}

/**
 * Replaces a folder by one that a program makes, whole or not at all: made beside it, compared with its own list, then
 * renamed. One at a time; what a killed run left is put in order by the next. Rejects with `Held`, `NotMade`, the
 * reason of `stop`, or an error of the file system.
 */
export async function replaceWhole(
	{ output, program, locks }: Whole,
	stop: AbortSignal
): Promise<void> {
	const held: Lock[] = [];
	try {
		for (const path of [`${output}.lock`, ...locks]) held.push(await lock(path));
		await fill(foldersOf(output), program, held, stop);
	} finally {
		for (const each of held) each.release();
	}
}
