import { firstLanguage } from '../../lib/model/language.ts';
import { commandWords } from '../../lib/words/commands.ts';
import type { CommandWords } from '../../lib/words/en/commands.ts';
import { Held } from './lock.ts';

const en = commandWords[firstLanguage];

/** Why something was not made, as one clause. */
export class NotMade extends Error {}

type Causes = CommandWords['causes'];

const signs: readonly (readonly [sign: RegExp, cause: keyof Causes])[] = [
	[/\b(?:ENOSPC|EDQUOT)\b|no space left on device|os error 28\b/i, 'space'],
	[/\bEROFS\b|read-only file system|os error 30\b/i, 'readOnly'],
	[/\b(?:EACCES|EPERM)\b|permission denied|os error 13\b/i, 'forbidden'],
	[
		/heap out of memory|ERR_WORKER_OUT_OF_MEMORY|\bENOMEM\b|cannot allocate memory|bad_alloc/i,
		'memory'
	],
	[/\b(?:EMFILE|ENFILE)\b|too many open files/i, 'files']
];

/** What a text of errors comes to, as one clause, where the machine is to blame and not what was to be done. */
export function reasonIn(text: string, causes: Causes = en.causes): string | undefined {
	const [, cause] = signs.find(([sign]) => sign.test(text)) ?? [];
	if (!cause) return undefined;
	// The system's errors name the file at their end.
	const [, place] = /\bE[A-Z]{3,}: [^\n]*?'([^'\n]+)'/.exec(text) ?? [];
	return place ? `${causes[cause]} (${place})` : causes[cause];
}

/** What an error of a build is told as, in one sentence. */
export function sentence(error: unknown): string {
	if (error instanceof Held) return `Another build is going on, process ${error.process}.`;
	const { message } = error as Error;
	return `Not built: ${reasonIn(message) ?? message}.`;
}
