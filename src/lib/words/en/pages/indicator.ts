/** The list of indicators. */
export const indicators = {
	title: 'Indicators',
	lead: 'What is measured, and who measures it. No two producers count the same thing in the same way.'
};

/** The page of an indicator. */
export const indicator = {
	picture: (indicator: string) => `${indicator} and arms transfers, the same years`,
	question: 'What is counted',
	producers: 'Producers side by side',
	producersNote: 'Their values are never joined, added or averaged.',
	who: 'Who',
	what: 'What exactly',
	span: 'Periods here',
	newest: 'Newest',
	kind: 'How it comes about',
	gap: 'Highest less lowest',
	sameYears: 'The same years, as each producer counts them',
	sameYearsNote:
		'Each counts something else: what exactly stands in the table above, and why they differ, as far as it is known, in the caveat of each series and in the statements below. The numbers overlap and are never added.',
	contested: 'What else is said, and by whom',
	table: 'The figures',
	tableNote: 'A note, a status or a source of its own stands in the row it belongs to.',
	definition: 'Definition',
	method: 'Method',
	caveat: 'Caveat'
};
