/** What the words of a problem are made of: what stands there, what should, and in which column. */
interface Facts {
	readonly found: string;
	readonly expected: string;
	readonly field: string;
}

/** What was found and expected, and how to mend it. */
export type Wording = (facts: Facts) => readonly [message: string, hint: string];

/** Wordings by the code of their problem. */
export type Wordings = Readonly<Record<string, Wording>>;

/** The same problems in another language. */
export type Translation<Group> = Readonly<Record<keyof Group, Wording>>;
