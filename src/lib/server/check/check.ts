import { Dataset } from '../../model/dataset.ts';
import { editionsFolder } from '../frozen/frozen-edition.ts';
import { historyOf } from '../frozen/history.ts';
import { checkLedger } from '../ledger/rules.ts';
import { sortProblems, type Problem } from '../read/problem.ts';
import { readFolder, type ReadFolder } from '../read/folder.ts';
import { withoutEchoes } from './echo.ts';
import { atRenamed } from './renamed.ts';
import { checkRules } from './rules.ts';

/** A data folder, read and checked: the linked data set is there only where no error was found. */
interface Checked {
	readonly dataset: Dataset | undefined;
	readonly problems: readonly Problem[];
}

/** Where frozen editions lie, and the date before which one is looked for: without it, the newest. */
type Editions = readonly [editions?: string, before?: string];

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
		observations: [...folder.observations.values()].flatMap(({ rows }) => rows),
		transfers: tables.transfers.rows,
		statements: tables.statements.rows,
		events: tables.events.rows,
		leftOut: tables['left-out'].rows,
		searched: tables.searched.rows,
		corrections: tables.corrections.rows,
		published: tables.published.rows
	});
}

/** Reads and checks a data folder, beside its frozen editions. All problems come at once; none is thrown. */
export function check(folder: string, ...frozen: Editions): Checked {
	return checkRead(readFolder(folder), ...frozen);
}

/** Checks a folder as read: its rows, what they rest on, and what of them is published. */
export function checkRead(read: ReadFolder, ...[editions, before]: Editions): Checked {
	const linked = link(read);
	const history = read.edition && historyOf(read.edition, editions ?? editionsFolder(), before);
	const rules = linked
		? [...checkRules(read, linked), ...checkLedger(read, linked.edition, history)]
		: [];
	const told = atRenamed(read, withoutEchoes(read.lost, rules));
	const problems = [...withoutCountry(read, told), ...told];
	const failed = problems.some(({ severity }) => severity === 'error');
	return { dataset: failed ? undefined : linked, problems: sortProblems(problems) };
}

/** The problems of the files; that the edition's country is no area is the same as that its area lost its id. */
function withoutCountry({ edition, problems }: ReadFolder, rules: readonly Problem[]): Problem[] {
	const isTold = rules.some(
		({ code, file, expected }) =>
			code === 'id-renamed' && file === 'areas.csv' && expected === edition?.country
	);
	return problems.filter(
		({ code, field }) => !(isTold && code === 'edition-invalid' && field === 'country')
	);
}
