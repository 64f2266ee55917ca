/** What stands around a chart. */
export const chart = {
	legend: 'How to read the marks',
	value: 'value',
	part: 'months of a year, apart from the years',
	provisional: 'provisional or estimated value',
	moreThan: 'more than: open upward',
	about: 'about: soft mark',
	delivered: 'delivered',
	open: 'ordered, planned or reported',
	ended: 'cancelled or not concluded',
	contested: 'contested: two versions',
	meeting: 'meeting: nothing changed hands',
	drawn:
		'One mark is one line of the table. Lines that repeat or belong to another line are in the table only. The numbers of items are not drawn to scale.',
	earlier: 'Transfers before {year} are in the table of all transfers.',
	point: 'Point at a year, or touch it, to read what all panels have for it.',
	planeKeys:
		'Point at a state, or touch it, to read its figure; with the keyboard, the arrow keys go from one to the next and Escape closes.',
	keys: 'With the keyboard: the arrow keys left and right go through the years, up and down to the next series or panel, Home and End to the first and last figure; the space bar makes the series heard; Escape closes.',
	events: 'Events',
	terms: 'Terms of office',
	eventsNote: 'Dates that help to read the years; no cause of what is counted.'
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
	standing: 'Kind of voice',
	figures: 'Rows resting on it',
	file: 'File',
	holds: 'Holds',
	rows: 'Rows',
	column: 'Column',
	meaning: 'Meaning',
	reason: 'Why it was left out',
	printed: 'As printed',
	transfers: 'Lines of transfers'
};
