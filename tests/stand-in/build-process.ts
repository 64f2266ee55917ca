import { spawn, type ChildProcess } from 'node:child_process';

/** What a build came to. */
interface Outcome {
	readonly code: number | null;
	/** What it said, on both outputs. */
	readonly said: string;
}

/** A build that goes on in a process of its own. */
export interface BuildProcess {
	readonly child: ChildProcess;
	readonly ended: Promise<Outcome>;
}

/** Starts a build: the stand-in's, of a folder, or the command that is named. */
export function startBuild(
	args: readonly string[],
	env: NodeJS.ProcessEnv = {},
	cwd = process.cwd()
): BuildProcess {
	const child = spawn(process.execPath, args, {
		stdio: ['ignore', 'pipe', 'pipe'],
		cwd,
		env: { ...process.env, ...env }
	});
	const parts: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (part: Buffer) => parts.push(part));
	const ended = new Promise<Outcome>((resolve) =>
		child.once('close', (code) => resolve({ code, said: Buffer.concat(parts).toString() }))
	);
	return { child, ended };
}

/** Starts a build of a folder by the stand-in, which ends as `how` says. */
export const startStandIn = (output: string, how: string, text = 'new'): BuildProcess =>
	startBuild(['tests/stand-in/build.ts', output], { STAND_IN: how, STAND_IN_TEXT: text });
