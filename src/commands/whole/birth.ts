import { readFileSync } from 'node:fs';

function lives(id: number): boolean {
	try {
		// Asks whether there is such a process; sends nothing.
		process.kill(id, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** What Linux says of a process: its state, and the ticks of the clock since the machine's start at which it began. */
function stateOf(id: number): readonly [state: string, started: string] | undefined {
	try {
		const text = readFileSync(`/proc/${id}/stat`, 'utf8');
		// proc_pid_stat(5): a name in parentheses that may hold anything, then the fields from the third on.
		const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
		return [fields[0]!, fields[19]!];
	} catch {
		return undefined;
	}
}

/**
 * What tells a process that lives from a later one with the same number: when it began, where the system says so, else
 * nothing. `undefined` where there is no such process, or one that ended and was not yet taken notice of.
 */
export function birthOf(id: number): string | undefined {
	if (!Number.isSafeInteger(id) || id <= 0 || !lives(id)) return undefined;
	const [state, started] = stateOf(id) ?? ['', 'unknown'];
	return state === 'Z' || state === 'X' ? undefined : started;
}
