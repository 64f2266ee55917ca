/** Words of a chart that is read with pointer, finger, keyboard or ear. */
export interface ReadingWords {
	/** What a screen reader calls the thing in place of "application". */
	readonly role: string;
	readonly missing: string;
	readonly transfers: (count: number, year: number) => string;
	readonly more: (count: number) => string;
	/** Where a reader stands in a series: "3 of 12". */
	readonly position: (index: number, count: number) => string;
	readonly left: string;
	readonly play: string;
	readonly stop: string;
	readonly heard: (track: string) => string;
	readonly silent: string;
}

/** Words of a chart that is read with pointer, finger, keyboard or ear, in English. */
export const reading: ReadingWords = {
	role: 'interactive chart',
	missing: 'no figure',
	transfers: (count, year) =>
		count === 0
			? `no line of transfers in ${year}`
			: `${count} ${count === 1 ? 'line' : 'lines'} of transfers in ${year}`,
	more: (count) => `and ${count} more`,
	position: (index, count) => `${index} of ${count}`,
	left: 'Reading closed. The tab key leads out of the chart.',
	play: 'Listen to a series',
	stop: 'Stop the sound',
	heard: (track) =>
		`${track}, from the earliest to the latest. Higher tones are higher figures; a dull tick is a year without a figure.`,
	silent: 'This browser gives no sound.'
};
