/** The pages of methods. */
export const methods = {
	title: 'Methods',
	lead: 'How figures come in, what is done to them, and what is left out.',
	/** By the place on the page. */
	parts: {
		figures: {
			title: 'Figures',
			rules: [
				'A series is one indicator as one producer counts it. Series are never joined, added or averaged, and two units never share an axis.',
				'Two producers rarely count the same thing. Their figures stand side by side; a difference is shown only where both count the same measure of the same year.',
				'A figure is shown with the word its source puts before it: more than, about, at least.',
				'Missing is not zero: a gap stays a gap in the chart, an empty cell in the file, words in the table.',
				'A year that is not over, or only half counted, is listed and never drawn as a year.',
				'A register that changes daily is shown as dots with their dates, not as a line.',
				'Figures inside sentences are taken from the data when the page is made; none is typed.'
			]
		},
		arms: {
			title: 'Arms imports',
			rules: [
				'All suppliers are shown. What is reported, planned, cancelled or disputed looks different from what was delivered, and is never counted with it.',
				'SIPRI’s volume measures military capability. It is not money and never carries a currency sign.'
			]
		},
		'side-by-side': {
			title: 'Side by side',
			rules: [
				'Harm and arms share the years and nothing else. No cause is implied and no correlation computed.',
				'Nobody is named but the authors of sources.'
			]
		},
		maps: {
			title: 'Maps',
			rules: [
				'A count is a circle whose area is the figure; only a share that a producer published may be shaded; hatching means that no figure is known. Where circles would hide each other they stand aside, tied to their state by a line.',
				'The outlines are Natural Earth’s (public domain), simplified, as Apache Superset prepares them (Apache-2.0).'
			]
		},
		numbers: {
			title: 'How numbers are written',
			rules: [
				'With a comma for thousands and a point for decimals (12,345.6), as the press in Mexico prints them. The Mexican standard NOM-008 asks for a thin space instead. We keep the comma: readers know it, and a figure stays whole when it is copied.',
				'With a space before the percent sign (98 %), in both languages.',
				'In files without separators: 12345.6.'
			]
		}
	},
	copies: 'Taken from a copy',
	copiesText:
		'Of {total} national figures of this edition, {copies} were taken from a copy: a newspaper, a public data folder, a page that quotes them. Of {stateTotal} figures of states, {stateCopies} were. A copy can be wrong where its source is right; each row says from which it was taken.',
	words: 'Words we use',
	wordsLead:
		'Each stands for a code in the files. The letters for the status of a value are SDMX’s.',
	lists: {
		qualifier: 'Before a number',
		'observation-status': 'Status of a value',
		kind: 'How a figure is counted',
		'transfer-status': 'Status of a transfer'
	},
	byKind: 'By kind of goods',
	leftOut: 'What was left out, and why',
	leftOutLead: 'Numbers and items that the sources give and that are not taken in.',
	leftOutAll: (count: number) => `All ${count}, by source`
};
