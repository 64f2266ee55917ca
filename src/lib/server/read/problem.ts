import type { Language } from '../../model/language.ts';
import { hintTo, wording, type ProblemCode } from '../../words/problems.ts';
import type { Spot } from './spot.ts';
import { codePoint } from './text/code-point.ts';

/** One thing wrong in the data, at its place on disk. */
export interface Problem extends Spot {
	readonly file: string;
	/** Name of the header's column, or empty. */
	readonly field: string;
	readonly code: ProblemCode;
	readonly severity: 'error' | 'warning';
	/** What stands there. */
	readonly found: string;
	/** What should stand there, in data terms (a list of codes, another id, a count). */
	readonly expected: string;
	/** What was meant, where one thing fits: it stands in the hint. */
	readonly meant?: string;
}

/** A problem as it is printed: what was found and expected, and how to mend it. */
export interface WordedProblem extends Omit<Problem, 'found' | 'expected' | 'meant'> {
	readonly message: string;
	readonly hint: string;
}

/** What a reader would not see in a message. */
const unseen =
	/[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Private_Use}\p{Noncharacter_Code_Point}\u2800]|(?! )\p{Zs}/gu;

/** A control as programmers write it, any other sign by its number. */
const spelled = (sign: string): string =>
	sign < '\u0080'
		? `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`
		: `[${codePoint(sign)}]`;

const shorten = (text: string): string => {
	const shown = [...text].slice(0, 80).join('').replace(unseen, spelled);
	return [...text].length > 80 ? `${shown}…` : shown;
};

/** Puts a problem into the words of a language. */
export function inWords(problem: Problem, language: Language): WordedProblem {
	const { found, expected, meant, ...rest } = problem;
	const { code, field } = rest;
	const [message, hint] = wording[language][code]({ found: shorten(found), expected, field });
	return { ...rest, message, hint: meant ? hintTo[language](shorten(meant)) : hint };
}

/** Sorts by file and place, so that the list reads like the files. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	return [...problems].sort(
		(a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column
	);
}

/** Thrown where data with errors would be used: carries the whole list. */
export class DataProblems extends Error {
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[], language: Language = 'en') {
		const lines = problems.map((problem) => {
			const { file, line, column, message, hint } = inWords(problem, language);
			return `${file}:${line}:${column}  ${message} ${hint}`;
		});
		super(`The data has ${problems.length} problem(s):\n${lines.join('\n')}`);
		this.name = 'DataProblems';
		this.problems = problems;
	}
}
