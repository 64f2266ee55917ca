import { readFileSync } from 'node:fs';

interface Package {
	readonly scripts: Readonly<Record<string, string>>;
}

/** Arguments for Node that run a script of package.json with the programs of node_modules. */
export const scriptArguments = (name: string): string[] => ['--run', name];

/** The scripts of package.json whose names begin so, in the order they stand there. */
export function scriptsFrom(start: string): string[] {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
	return Object.keys(scripts).filter((name) => name.startsWith(start));
}
