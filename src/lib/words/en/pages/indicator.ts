/** The list of indicators. */
export const indicators = {
	title: 'Indicators',
	lead: 'What is measured, and who measures it. No two producers count the same thing in the same way.'
};

/** The page of an indicator. */
export const indicator = {
	newest: 'newest:',
	more: (count: number) => (count === 1 ? '1 more producer' : `${count} more producers`),
	tools: 'Use this figure',
	compare: 'Choose what to compare',
	sources: 'Sources',
	sourcesHere: 'Sources of this page',
	print: 'Include these tables when printing',
	producers: 'Who counts, and why they differ',
	producersNote: 'Each name leads to its series: definition, method, every row, how to cite it.',
	who: 'Who',
	what: 'What exactly',
	kind: 'How',
	newestShort: 'Newest',
	/** Instead of the newest value of a series that has none for the whole country. */
	partsOnly: 'no total, only parts',
	differs: 'Differs because',
	years: 'The years',
	/** Of what: indicator and country. */
	yearsOf: (title: string, where: string) => `${title}, ${where}, by year`,
	/** The same under a heading that says of what. */
	byYear: 'By year',
	gap: 'Difference',
	gapNote: 'Difference: the highest less the lowest. They do not count the same thing.',
	earlier: (years: string) => `Earlier years (${years}):`,
	othersNote: 'Also by year:',
	dated: 'Dated and several-year totals',
	datedOf: (title: string, where: string) => `${title}, ${where}: totals by date`,
	byDate: 'Totals by date',
	parts: 'Breakdown',
	contested: 'What is disputed, and by whom',
	context: (count: number) => (count === 1 ? 'One more statement' : `${count} more statements`),
	elsewhere: 'More values, in their series',
	history: 'History of this page’s figures',
	caveat: 'Caveat',
	definition: 'Definition',
	method: 'Method'
};
