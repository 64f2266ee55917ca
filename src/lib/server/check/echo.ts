import type { Problem } from '../read/problem.ts';
import { isNear } from './renamed.ts';

type Codes = ReadonlySet<Problem['code']>;

/** What a slip elsewhere in the same row leaves behind: a row told twice, a name that no longer fits. */
const ofRow: Codes = new Set([
	...(['same-thing-twice', 'same-address-twice', 'same-span-twice'] as const),
	...(['same-transfer-twice', 'series-name', 'shown-apart'] as const)
]);
/** What a row leaves behind elsewhere that is missing, or has another key. */
const ofOthers: Codes = new Set([
	...(['placeholder-broken', 'unknown-id', 'unknown-code', 'published-gone'] as const),
	...(['correction-changed', 'source-unused', 'diff-of-units', 'sum-of-measure'] as const)
]);
/** By these a series has another id than its figures are named by. */
const renames: Codes = new Set(['series-name', 'series-without-file']);

const figures = /^(?:observations\/|(?:series|transfers|indicators|events)\.csv$)/;

/** The series that a problem's file holds; empty where it holds none. */
const seriesOf = ({ file }: Problem): string => /^observations\/(.+)\.csv$/.exec(file)?.[1] ?? '';

/** True where a figure's id, or a placeholder with one, is of a series. */
const names = (found: string, series: string): boolean =>
	series !== '' && `:${found}`.split(/[:,]/).some((id) => id.startsWith(`${series}.`));

const sameRow = (one: Problem, other: Problem): boolean =>
	one.file === other.file && one.line === other.line;

/**
 * The problems of rules, without those behind which another one may be all that is wrong: one of these, or that of
 * a file of which rows were lost.
 */
export function withoutEchoes(
	lost: ReadonlySet<string>,
	rules: readonly Problem[]
): readonly Problem[] {
	const wrong = rules.filter(({ code }) =>
		// That a published figure is another one takes none away.
		ofOthers.has(code) ? code.startsWith('unknown-') : !/^(?:published|ledger)-/.test(code)
	);
	const isFigureRefused = [...lost].some((file) => figures.test(file));
	const isRenamed = rules.some(({ code }) => renames.has(code));

	/** A figure is not found because its row could not be read, has a wrong key, or no number. */
	const lacksFigure = ({ found }: Problem): boolean =>
		isFigureRefused || isRenamed || wrong.some((each) => names(found, seriesOf(each)));

	/** A series and its file, of which one has a slip in its name, are told at the series. */
	const isRenamedFile = ({ field, expected, found }: Problem): boolean =>
		field === '' &&
		expected === 'series.csv' &&
		rules.some((each) => each.code === 'series-without-file' && isNear(each.found, found));

	function isEcho(problem: Problem): boolean {
		const { code, file, expected } = problem;
		if (ofRow.has(code))
			return wrong.some((each) => sameRow(each, problem) && !ofRow.has(each.code));
		switch (code) {
			case 'series-without-file':
				return lost.has('observations/');
			case 'published-gone':
			case 'correction-changed':
				return lost.has(file);
			case 'unknown-code':
				return lost.has('codes.csv');
			case 'placeholder-broken':
				return lacksFigure(problem);
			case 'unknown-id':
				if (isRenamedFile(problem)) return true;
				return expected.endsWith('.csv') ? lost.has(expected) : lacksFigure(problem);
			case 'diff-of-units':
			case 'sum-of-measure':
				return (
					wrong.some((each) => each.file === 'series.csv') ||
					rules.some((each) => each.code === 'placeholder-broken' && sameRow(each, problem))
				);
			case 'source-unused':
				return wrong.length > 0 || isRenamed;
			default:
				return false;
		}
	}
	return rules.filter((problem) => !isEcho(problem));
}
