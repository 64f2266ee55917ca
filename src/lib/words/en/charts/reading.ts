/** Words of a chart that is read with pointer, finger, keyboard or ear. */
export interface ReadingWords {
	/** What a screen reader calls the thing in place of "application". */
	readonly role: string;
	/** How a chart is read, as long as nothing is. */
	readonly hint: string;
	readonly missing: string;
	/** A year that the data lack. */
	readonly lacking: string;
	/** Before the figure an indicator is quoted by. */
	readonly quoted: string;
	/** Before the total of a year's suppliers. */
	readonly total: string;
	/** Where a reader stands in a series: "3 of 12". */
	readonly position: (index: number, count: number) => string;
	readonly close: string;
	readonly left: string;
	/** Layers that are drawn where they are asked for. */
	readonly layers: { readonly events: string; readonly terms: string };
	/** Above the list of what the layers show. */
	readonly layersNote: string;
	readonly play: string;
	readonly stop: string;
	readonly heard: (track: string) => string;
}

/** Words of a chart that is read with pointer, finger, keyboard or ear, in English. */
export const reading: ReadingWords = {
	role: 'interactive chart',
	hint: 'Point at a year or touch it to read every row; the arrow keys do it, too.',
	missing: 'no figure',
	lacking: 'not in this edition',
	quoted: 'quoted',
	total: 'total',
	position: (index, count) => `${index} of ${count}`,
	close: 'Close',
	left: 'Reading closed. The tab key leads out of the chart.',
	layers: { events: 'Events', terms: 'Terms of office' },
	layersNote: 'Dates that help to read the years; no cause of what is counted.',
	play: 'Listen to a series',
	stop: 'Stop the sound',
	heard: (track) =>
		`${track}, from the earliest to the latest. Higher tones are higher figures; a dull tick is a year without a figure.`
};
