/** Words of a figure that travels alone. */
export interface FrameWords {
	readonly before: string;
	readonly more: (address: string) => string;
	readonly sources: (names: readonly string[]) => string;
	readonly edition: (name: string, date: string) => string;
	/** Above the name of a deal. */
	readonly transfer: string;
	readonly supplier: (names: readonly string[]) => string;
}

/** Words of a figure that travels alone, in English. */
export const frame: FrameWords = {
	before: 'Before quoting:',
	more: (address) => `The rest of what to know stands at ${address}`,
	sources: (names) => `${names.length === 1 ? 'Source' : 'Sources'}: ${names.join('; ')}`,
	edition: (name, date) => `${name}, edition of ${date}`,
	transfer: 'Arms and security transfers',
	supplier: (names) => `from ${names.join(', ')}`
};
