/** The start page. */
export const home = {
	lead: 'What is known, who says it, and what to doubt.',
	others: 'Other indicators',
	tableTitle: 'The same years in a table',
	share: 'Share this picture',
	shareNote: 'with doubts, sources and edition on it, or',
	shareDrawing: 'as a vector file for print',
	onward: 'Further',
	onwardIndicators: 'All indicators',
	onwardStates: 'The figures of each state',
	onwardTransfers: 'All transfers, with their sources and disputes',
	onwardCompare: 'Other counts beside the arms imports: your own choice',
	onwardChanges: 'What changed since the last edition',
	onwardData: 'Download the data'
};
