import { Held } from './lock.ts';

/** Why something was not made, as one clause. */
export class NotMade extends Error {}

const reasons: readonly (readonly [sign: RegExp, reason: string])[] = [
	[/\b(?:ENOSPC|EDQUOT)\b|no space left on device|os error 28\b/i, 'no space left on the disk'],
	[/\bEROFS\b|read-only file system|os error 30\b/i, 'the folder is read-only'],
	[/\b(?:EACCES|EPERM)\b|permission denied|os error 13\b/i, 'it is not permitted to write there'],
	[
		/heap out of memory|ERR_WORKER_OUT_OF_MEMORY|\bENOMEM\b|cannot allocate memory|bad_alloc/i,
		'too little memory'
	],
	[/\b(?:EMFILE|ENFILE)\b|too many open files/i, 'too many files are open']
];

/** What a text of errors comes to, as one clause, where the machine is to blame and not what was to be made. */
export function reasonIn(text: string): string | undefined {
	const [, reason] = reasons.find(([sign]) => sign.test(text)) ?? [];
	// The system's errors name the file at their end.
	const [, place] = /\bE[A-Z]{3,}: [^\n]*?'([^'\n]+)'/.exec(text) ?? [];
	return reason && place ? `${reason} (${place})` : reason;
}

/** What an error is told as, in one sentence; `done` is the word for what was to be done. */
export function sentence(error: unknown, done: string): string {
	if (error instanceof Held) return `Another build is going on, process ${error.process}.`;
	const { message } = error as Error;
	return `Not ${done}: ${reasonIn(message) ?? message}.`;
}
