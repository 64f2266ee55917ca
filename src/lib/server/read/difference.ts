import type { MendedLine } from './mend.ts';

/** Lines shown of one file: what goes on like them need not be read. */
const mostLines = 40;
/** Old lines stand above their new ones: not more of them than can be compared. */
const longestHunk = 4;

/** What no one would see in a difference. */
const shown = (line: string): string =>
	line
		.replace(/^\ufeff/, '[BOM]')
		.replace(/\r$/, '[CR]')
		.slice(0, 160);

/** Lines that follow each other and are all changed; `at` is the number of the first. */
interface Hunk {
	readonly at: number;
	readonly lines: MendedLine[];
}

function hunksOf(lines: readonly MendedLine[]): Hunk[] {
	const hunks: Hunk[] = [];
	for (const [index, line] of lines.entries()) {
		if (line.was === line.now) continue;
		const last = hunks.at(-1);
		const follows = last && last.at + last.lines.length === index + 1;
		if (follows && last.lines.length < longestHunk) last.lines.push(line);
		else hunks.push({ at: index + 1, lines: [line] });
	}
	return hunks;
}

/** What is changed in a file, as `diff -U0` writes it: its first lines, and how many more there are. */
export function difference(file: string, lines: readonly MendedLine[]) {
	let deleted = 0;
	const all = hunksOf(lines).flatMap(({ at, lines: changed }) => {
		const now = changed.flatMap((line) => line.now ?? []);
		const head = `@@ -${at},${changed.length} +${at - deleted},${now.length} @@`;
		deleted += changed.length - now.length;
		return [
			head,
			...changed.map(({ was }) => `-${shown(was)}`),
			...now.map((each) => `+${shown(each)}`)
		];
	});
	const text = [`--- ${file}`, `+++ ${file}`, ...all.slice(0, mostLines)].join('\n');
	return { text, more: Math.max(0, all.length - mostLines) };
}
