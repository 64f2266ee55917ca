/** The pages of the states. */
export const states = {
	title: 'States',
	lead: 'What each producer counts in each state: a map, and the states by name.',
	counts:
		'These are counts, not rates: where more people live, more of everything tends to be counted. No rate by population is computed here, and the numbers do not rank the states.',
	outlines: 'Outlines of the states: Natural Earth (public domain).',
	sum: 'Sum of the states',
	national: 'National figure',
	difference: 'National figure less the sum',
	known: 'States with a figure',
	of: 'of',
	notAdded: 'not added up',
	notComputed: 'not computed',
	yearsAdded: 'its years added up',
	notAddedNote: 'Where a state has no figure the states are not added up: missing is not zero.',
	notes: 'Notes',
	equal: 'Other periods in which every state has a figure and they add up to the national one:',
	unequal: 'Other periods in which the states do not add up',
	unequalLead:
		'Every state has a figure in these periods, and yet their sum is not the national figure. The reason, as far as it is known, stands with the series above.',
	pageLead: (state: string) =>
		`What is counted in ${state}, by each producer and in every period of this edition.`,
	without: 'No figure for this state in',
	said: 'What else is said of these figures',
	others: 'Every count by state',
	othersNote:
		'Beside each, the period it is shown for, and how many of the states have a figure in it.',
	seriesPage: 'What it counts, and the national figures',
	figures: 'All figures',
	noFigure: 'no figure for this state',
	nationalOnly: 'Not counted by state in this edition:',
	armsNational: 'The whole country: the register does not tell states apart.',
	caveat:
		'Each producer counts something else, and no line continues another. What to know before quoting stands under each table.',
	allYears: (title: string) => `${title}: all years`,
	whole: (title: string) => `${title}, whole country`,
	inAll: 'in all states',
	ofStates: (count: number): string => (count === 1 ? 'figure of a state' : 'figures of states'),
	byState: 'By state'
};
