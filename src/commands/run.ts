import { spawnSync } from 'node:child_process';

/** Runs a program of node_modules on this Node; ends the process with its code where it fails. */
export function runOrExit(
	file: string,
	args: readonly string[],
	env: NodeJS.ProcessEnv = {}
): void {
	const { status } = spawnSync(process.execPath, [file, ...args], {
		stdio: 'inherit',
		env: { ...process.env, ...env }
	});
	if (status !== 0) process.exit(status ?? 1);
}
