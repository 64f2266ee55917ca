/** The start page. */
export const home = {
	lead: 'What is known, who says it, and what to doubt.',
	others: 'Other indicators',
	figures: 'The main figures, and what stands behind each',
	picture: 'Counts of harm and arms transfers on one time axis',
	pictureLead:
		'Above, what is counted each year, and by whom. Below, each line of arms and security goods said to have gone to the country, from all suppliers. Which of them are shown is yours to choose.',
	tableTitle: 'The same years in a table',
	share: 'Share this picture',
	shareNote: 'with doubts, sources and edition on it, or',
	shareDrawing: 'as a drawing for print',
	onward: 'Further',
	onwardIndicators: 'All indicators',
	onwardStates: 'The figures of each state',
	onwardTransfers: 'All transfers, with their sources and disputes',
	onwardCompare: 'Other counts beside the arms imports: your own choice',
	onwardChanges: 'What changed since the last edition',
	onwardData: 'Download the data'
};
