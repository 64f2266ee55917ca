import { Dataset } from '../model/dataset.ts';
import { sortProblems, type Problem } from './problem.ts';
import { readFolder, type ReadFolder } from './read-folder.ts';
import { checkRules, observationsOf } from './rules.ts';

/** A data folder, read and checked: the linked data set is there only where no error was found. */
export interface Checked {
	readonly dataset: Dataset | undefined;
	readonly problems: readonly Problem[];
}

function link(folder: ReadFolder): Dataset | undefined {
	if (!folder.edition) return undefined;
	const { tables } = folder;
	return new Dataset({
		edition: folder.edition,
		codes: tables.codes.rows,
		areas: tables.areas.rows,
		sources: tables.sources.rows,
		indicators: tables.indicators.rows,
		series: tables.series.rows,
		observations: observationsOf(folder),
		transfers: tables.transfers.rows,
		statements: tables.statements.rows,
		events: tables.events.rows,
		leftOut: tables['left-out'].rows,
		corrections: tables.corrections.rows
	});
}

/** Reads and checks a data folder. All problems come at once; none is thrown. */
export function check(folder: string): Checked {
	const read = readFolder(folder);
	const linked = link(read);
	// A row that could not be read is missing for the rules: what only that breaks would be noise.
	const sound = read.problems.length === 0;
	const problems = linked
		? [...read.problems, ...checkRules(read, linked).filter((p) => sound || !isEcho(p))]
		: read.problems;
	const failed = problems.some(({ severity }) => severity === 'error');
	return { dataset: failed ? undefined : linked, problems: sortProblems(problems) };
}

/** Problems that follow from a row or file that was already refused. */
function isEcho({ code }: Problem): boolean {
	return (
		code === 'unknown-id' ||
		code === 'placeholder-broken' ||
		code === 'unknown-code' ||
		code === 'series-without-file'
	);
}
