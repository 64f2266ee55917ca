/** What stands around a chart of the states. */
export const chart = {
	planeKeys:
		'Point at a state, or touch it, to read its figure; with the keyboard, the arrow keys go from one to the next and Escape closes.'
};

/** Headings of tables. */
export const columns = {
	period: 'Period',
	total: 'Total',
	parts: 'Of which',
	year: 'Year',
	qualifier: 'Qualifier',
	value: 'Value',
	unit: 'Unit',
	status: 'Status',
	note: 'Notes and sources',
	supplier: 'Supplier',
	item: 'What',
	quantity: 'How many',
	category: 'Category',
	source: 'Source',
	title: 'Title',
	publisher: 'Publisher',
	date: 'Date',
	standing: 'Type of source',
	figures: 'Used in',
	file: 'File',
	holds: 'Holds',
	rows: 'Rows',
	column: 'Column',
	meaning: 'Meaning',
	reason: 'Why it was left out',
	printed: 'As printed',
	transfers: 'Entries of transfers'
};
