import { spawn, type ChildProcess } from 'node:child_process';

/** How a program ended that makes something. */
export interface Ended {
	/** True where it made it. */
	readonly well: boolean;
	/** What it wrote on its outputs. */
	readonly said: string;
	/** What it told of why it did not, where it knew: one clause. */
	readonly reason: string | undefined;
	/** The signal that ended it. */
	readonly signal: NodeJS.Signals | null;
}

/** On Windows there are no groups of processes; our programs have threads and no children. */
const grouped = process.platform !== 'win32';

function killGroup(child: ChildProcess): void {
	try {
		if (grouped && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
		else child.kill('SIGKILL');
	} catch {
		// It ended meanwhile.
	}
}

function endOf(child: ChildProcess): Promise<Ended> {
	const parts: Buffer[] = [];
	let reason: string | undefined;
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (part: Buffer) => parts.push(part));
	child.on('message', (message: { readonly reason: string }) => ({ reason } = message));
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code, signal) =>
			resolve({ well: code === 0, said: Buffer.concat(parts).toString(), reason, signal })
		);
	});
}

/**
 * Runs a program of ours on this Node until it ends. It is in a group of its own, so that no signal reaches it that is
 * meant for this process; `stop` ends it at once, and it ends by itself where this process is killed (`endWithParent`).
 */
export async function run(
	program: string,
	env: NodeJS.ProcessEnv,
	stop: AbortSignal,
	started: (process: number) => void
): Promise<Ended> {
	const child = spawn(process.execPath, [program], {
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
		detached: grouped,
		env: { ...process.env, ...env }
	});
	const ended = endOf(child);
	const kill = () => killGroup(child);
	try {
		stop.addEventListener('abort', kill);
		if (stop.aborted) kill();
		if (child.pid !== undefined) started(child.pid);
	} catch (error) {
		kill();
		await ended;
		throw error;
	}
	return ended.finally(() => stop.removeEventListener('abort', kill));
}

/** For such a program: ends it where the process that runs it was killed. */
export function endWithParent(): void {
	// While the modules of the program were read, the other one may have been killed already.
	if (process.connected === false) process.exit(1);
	process.once('disconnect', () => process.exit(1));
}

/** For such a program: tells why nothing was made, as one clause, and ends it. */
export function giveUp(reason: string): Promise<never> {
	// Ended when the word is out.
	return new Promise(() => process.send?.({ reason }, undefined, {}, () => process.exit(1)));
}
