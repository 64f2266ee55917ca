import type { TestModule } from 'vitest/node';

/** A part of a run, and the seconds it took. */
export interface Part {
	readonly name: string;
	readonly seconds: number;
}

/** How many of the slowest files of tests are named. */
const slowest = 5;

/** What a file of tests took: what it opens before its tests belongs to it. */
function partOf(module: TestModule): Part {
	const { collectDuration, setupDuration, duration } = module.diagnostic();
	return {
		name: module.relativeModuleId,
		seconds: (collectDuration + setupDuration + duration) / 1000
	};
}

const sum = (parts: readonly Part[]): number =>
	parts.reduce((total, { seconds }) => total + seconds, 0);

/** Projects of tests, by the time of all their files, and the slowest files. */
export function testParts(modules: readonly TestModule[]): readonly Part[] {
	const projects = [...Map.groupBy(modules, ({ project }) => project.name)].map(
		([name, own]): Part => ({
			name: `  ${name}, ${own.length} files`,
			seconds: sum(own.map(partOf))
		})
	);
	const files = modules
		.map(partOf)
		.toSorted((a, b) => b.seconds - a.seconds)
		.slice(0, slowest)
		.map(({ name, seconds }) => ({ name: `  ${name}`, seconds }));
	return [...projects, ...files];
}

/** Parts as a table. */
export function tableOf(parts: readonly Part[]): string {
	const width = Math.max(...parts.map(({ name }) => name.length));
	return parts
		.map(({ name, seconds }) => `  ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s`)
		.join('\n');
}
