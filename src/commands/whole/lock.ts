import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { birthOf } from './birth.ts';

/** Thrown where a process that lives holds a lock. */
export class Held extends Error {
	readonly process: number;

	constructor(process: number) {
		super(`Process ${process} holds the lock.`);
		this.process = process;
	}
}

/** A lock that is held: a file that names the processes that hold it. */
export interface Lock {
	/** Lets another process hold it as well: it is not free before that one has ended, too. */
	share(process: number): void;
	release(): void;
}

const lineOf = (process: number) => `${process} ${birthOf(process) ?? ''}\n`;

/** The process that holds a lock; `undefined` where all that did have ended, however they did. */
function holderOf(text: string): number | undefined {
	const lines = text.split('\n').filter(Boolean);
	const living = lines.find((line) => {
		const [id = '', birth] = line.split(' ');
		return birth !== undefined && birth === birthOf(Number(id));
	});
	return living === undefined ? undefined : Number.parseInt(living, 10);
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

function readLock(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return undefined;
		throw error;
	}
}

/** Writes the file where there is none; whether it did. */
function create(path: string): boolean {
	try {
		writeFileSync(path, lineOf(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		// Created, and no space for its line.
		rmSync(path, { force: true });
		throw error;
	}
}

/** Milliseconds in which a file that was created has its line, and in which two that take over the same lock notice it. */
const moment = 50;

/** Takes away a lock whose processes have ended; throws `Held` where one lives. */
async function clear(path: string): Promise<void> {
	let text = readLock(path);
	if (text === '') {
		await wait(moment);
		text = readLock(path);
	}
	const holder = holderOf(text ?? '');
	if (holder !== undefined) throw new Held(holder);
	rmSync(path, { force: true });
}

/**
 * Holds a lock, a file at a path, and takes over one whose processes have ended, also where they were killed. Throws
 * `Held` where a process that lives holds it; and what the file system says, where the file cannot be written.
 */
export async function lock(path: string): Promise<Lock> {
	mkdirSync(dirname(path), { recursive: true });
	for (let held = create(path); !held;) {
		await clear(path);
		// Another one may have found the same dead lock, and take this one away for it: then it is the other's.
		if (create(path)) await wait(moment);
		held = readLock(path) === lineOf(process.pid);
	}
	return {
		share: (other) => appendFileSync(path, lineOf(other)),
		release: () => rmSync(path, { force: true })
	};
}
