/** The pages of the states. */
export const states = {
	title: 'States',
	lead: 'What each producer counts in each state, in the newest period for which most states have a figure.',
	counts:
		'These are counts, not rates: where more people live, more of everything tends to be counted. No rate by population is computed here, and the numbers do not rank the states.',
	choose: 'One state, all years',
	outlines: 'Outlines of the states: Natural Earth (public domain).',
	noMap: 'For this country there are no outlines here: the tables hold every figure.',
	contents: 'All states, one period',
	state: 'State',
	sum: 'Sum of the states',
	national: 'National figure',
	difference: 'National figure less the sum',
	sideways: 'Move the table sideways to see all its series:',
	known: 'States with a figure',
	of: 'of',
	notAdded: 'not added up',
	notComputed: 'not computed',
	yearsAdded: 'its years added up',
	notAddedNote:
		'Where a state has no figure the states are not added up, because missing is not zero. Nothing is added across columns.',
	copies: (copies: number, total: number) =>
		`${copies} of the ${total} figures of states in this table were read in a copy of their source.`,
	about: 'What the columns hold',
	definition: 'Counted',
	notes: 'Notes',
	nationalPage: 'National figures, chart and citation',
	equal: 'Other periods in which every state has a figure and they add up to the national one:',
	unequal: 'Other periods in which the states do not add up',
	unequalLead:
		'Every state has a figure in these periods, and yet their sum is not the national figure. The reason, as far as it is known, stands with the series above.',
	series: 'Series',
	all: 'All states',
	pageLead: (state: string) =>
		`What is counted in ${state}, by each producer and in every period of this edition.`,
	without: 'No figure for this state in',
	said: 'What else is said of these figures',
	ofStates: (count: number): string => (count === 1 ? 'figure of a state' : 'figures of states'),
	byState: 'By state',
	byStateLead: 'Figures of the states are held in',
	byStateLink: 'Table of the states'
};
