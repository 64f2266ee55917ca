/** How many entries there are in all, and of each kind. */
export type Tally = Readonly<
	Record<'all' | 'delivered' | 'disputed' | 'open' | 'repeat' | 'part' | 'meeting', number>
>;

/** The result of a choice of transfers, in words. */
export interface ChoiceWords {
	readonly years: (first: number, last: number) => string;
	readonly suppliers: (count: number) => string;
	readonly others: (count: number) => string;
	/** A share that rounds to nothing. */
	readonly hardly: string;
	readonly total: (volume: string, unit: string) => string;
	/** Where two copies of the register differ. */
	readonly between: (low: string, high: string, unit: string) => string;
	readonly none: string;
	readonly noVolume: string;
	readonly ofAll: string;
	readonly notApart: string;
	/** Entries by what they are counted as. */
	readonly entries: (tally: Tally) => string;
}

const count = (number: number, one: string, many: string): string =>
	`${number} ${number === 1 ? one : many}`;

/** The result of a choice, in English. */
export const choice: ChoiceWords = {
	years: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
	suppliers: (number) => count(number, 'supplier', 'suppliers'),
	others: (number) => count(number, 'other', 'others'),
	hardly: 'less than 1 %',
	total: (volume, unit) => `In all ${volume} ${unit}.`,
	between: (low, high, unit) =>
		`In all between ${low} and ${high} ${unit}: two copies of the register differ, and only the first names suppliers.`,
	none: 'no volume is listed.',
	noVolume: 'The yearly volumes do not cover these years.',
	ofAll: 'of what all suppliers delivered in that time.',
	notApart: 'Volumes are not told apart by kind or outcome.',
	entries: ({ all, delivered, disputed, open, repeat, part, meeting }) => {
		const others = [
			disputed > 0 && `${disputed} disputed`,
			open > 0 && `${open} only reported, ordered, planned or not concluded`,
			repeat > 0 && count(repeat, 'repeat', 'repeats'),
			part > 0 && count(part, 'part of another entry', 'parts of other entries'),
			meeting > 0 && count(meeting, 'meeting', 'meetings')
		].filter(Boolean);
		const first = `${count(all, 'entry', 'entries')}; ${delivered} delivered.`;
		return others.length === 0 ? first : `${first} Not counted with them: ${others.join(', ')}.`;
	}
};
