/** The page of methods. */
export const methods = {
	title: 'Methods',
	lead: 'How figures come in, what is done to them, and what is left out.',
	rules: 'What we do and do not do',
	rulesList: [
		'A series is one indicator as one producer counts it. Series are never joined, added or averaged, and two units never share an axis.',
		'A figure is shown with the word its source puts before it: more than, about, at least.',
		'Missing is not zero: a gap stays a gap in the chart, an empty cell in the file, words in the table.',
		'A year that is not over, or only half counted, is listed and never drawn as a year.',
		'A register that changes daily is shown as dots with their dates, not as a line.',
		'Where a figure was read in a copy and not in its source, the row says in which.',
		'Figures inside sentences are taken from the data when the page is made; none is typed.',
		'All suppliers are shown. What is reported, planned, cancelled or disputed looks different from what was delivered, and is never counted with it.',
		'Nobody is named but the authors of sources.',
		'No cause is implied and no correlation computed.',
		'On a map a count is a circle whose area is the figure; only a share that a producer published may be shaded; hatching means that no figure is known. Where circles would hide each other they stand aside, tied to their state by a line. The outlines are Natural Earth’s (public domain), simplified, as Apache Superset prepares them (Apache-2.0).'
	],
	qualifiers: 'Words before a number',
	statuses: 'Status of a value',
	statusesLead: 'The letters are those of the international code list SDMX CL_OBS_STATUS.',
	kinds: 'How figures come about',
	transferStatuses: 'Status of a transfer',
	leftOut: 'What was left out, and why',
	leftOutLead: 'Numbers and items that the sources give and that are not taken in.',
	copies: 'Read in a copy',
	copiesText:
		'Of {total} national figures of this edition, {copies} were read in a copy: a newspaper, a public data folder, a page that quotes them. Of {stateTotal} figures of states, {stateCopies} were. A copy can be wrong where its source is right.'
};
