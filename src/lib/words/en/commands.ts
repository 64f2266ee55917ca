/** What an edition's publication came to. */
interface Publication {
	readonly date: string;
	readonly added: number;
	readonly corrected: number;
	readonly total: number;
	/** Whether its files were frozen now; absent where the folder keeps no editions. */
	readonly frozen?: boolean;
}

/** What the editor's commands say, in English. */
export const commands = {
	checked: (errors: number, warnings: number) => `${errors} errors, ${warnings} warnings.`,
	published: ({ date, added, corrected, total }: Publication) =>
		added + corrected === 0
			? `Nothing to do: all ${total} rows of the edition of ${date} are in published.csv.`
			: `✓ published.csv: ${added} rows added with the edition of ${date}, ${corrected} corrected, ${total} in all.`,
	frozen: ({ date, frozen }: Publication) =>
		frozen === undefined
			? 'No edition is frozen: these are not the data of this project. Name a folder with --editions to freeze one.'
			: frozen
				? `✓ The edition of ${date} is frozen: commit its folder; it is never written again.`
				: `The edition of ${date} was frozen before, with these data; its files stay as they are.`,
	refused: 'Not published: published.csv and the frozen editions are as they were.',
	publishing: (process: number) => `Another data:publish is going on, process ${process}.`,
	unpublished: (why: string) =>
		`Not published to the end: ${why}. Each file is the old one or the new one, whole; run data:publish again.`,
	stopped: (signal: string) => `stopped by ${signal}`,
	/** What a machine lacks for what was to be done. */
	causes: {
		space: 'no space left on the disk',
		readOnly: 'the folder is read-only',
		forbidden: 'it is not permitted to write there',
		memory: 'too little memory',
		files: 'too many files are open'
	},
	/** The page in a browser, while developing, where the data have problems. */
	develop: {
		title: (count: number) =>
			count === 1 ? 'One problem in the data' : `${count} problems in the data`,
		lead: 'Save the mended file and load this page again: the site stands here as soon as the data are sound.',
		place: (line: number, column: number, field: string) =>
			`Line ${line}, column ${column}${field === '' ? '' : `, ${field}`}`,
		more: (count: number) => `And ${count} more: npm run data:check lists them all.`
	},
	fix: {
		nothing: 'Nothing to mend: what data:check still lists is for a person.',
		/** What is mended, by the problem of the check. */
		mends: {
			bom: 'byte order mark taken away',
			utf16: 'UTF-16 made UTF-8',
			'carriage-return': 'line ends made LF',
			separator: 'cells separated by commas',
			'sep-line': 'line for Excel deleted',
			'row-blank': 'rows without content deleted',
			decomposed: 'letters and their accents made one'
		} as Readonly<Record<string, string>>,
		more: (lines: number) => `… and ${lines} more lines like these`,
		question: (files: number) => `Write this to ${files} file(s)? [y/N] `,
		done: (files: number) => `✓ ${files} file(s) mended. Run data:check for the rest.`,
		unwritten: (why: string) =>
			`Not mended to the end: ${why}. Each file is the old one or the new one, whole.`,
		left: 'Nothing was written. To write it: npm run data:fix -- --yes'
	},
	verify: {
		usage:
			'Name a folder or an address to check, such as: npm run verify -- https://example.org/cifra/',
		noList: (place: string, why: string) => `No SHA256SUMS could be read in ${place}: ${why}`,
		noSums: (line: number) =>
			`SHA256SUMS is not a list of checksums: line ${line} is not a hash, two spaces and the path of a file below it.`,
		differing: 'differs  ',
		lacking: 'lacks    ',
		surplus: 'too many ',
		unread: 'unread   ',
		more: (count: number) => `and ${count} more`,
		sound: (same: number) => `✓ All ${same} files are as SHA256SUMS says.`,
		unsound: (same: number, [differing, lacking, surplus, unread]: readonly number[]) =>
			`Not the same. Differing: ${differing}; lacking: ${lacking}; too many: ${surplus}; unread: ${unread}; as SHA256SUMS says: ${same}.`,
		list: (sum: string) =>
			`Compare the hash of SHA256SUMS itself with that of the site you trust: ${sum}`,
		far: 'Of an address, what it serves beyond its list cannot be seen.'
	}
};

export type CommandWords = typeof commands;
