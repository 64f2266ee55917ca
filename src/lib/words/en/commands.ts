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
	refused: 'Not published: published.csv and the frozen editions are as they were.'
};

export type CommandWords = typeof commands;
