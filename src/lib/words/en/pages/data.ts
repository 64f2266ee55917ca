/** The page of the data. */
export const data = {
	title: 'Data',
	lead: 'Everything on this site as files, with caveat and source in every row.',
	encoding:
		'CSV files are UTF-8 with commas, LF and one header row; an empty cell is a missing value, never zero. Every file is the same for everyone and can be checked by its SHA-256.',
	all: 'All of it',
	allLead:
		'For the shelf, a memory stick or a place without a network. Unpack it and open index.html.',
	contents: 'On this page',
	whole: 'Whole tables',
	byIndicator: 'By indicator',
	byIndicatorLead:
		'The workbook is the easiest way into a spreadsheet: numbers stay numbers and periods stay as they are.',
	moreFiles: 'All its files, with sizes and hashes',
	bySeries: 'By series',
	byState: 'By state',
	byStateLead: 'All figures of one state.',
	bySource:
		'The citation of each source as a file stands on its page. The checksums of everything that is published, those files included, are in',
	programs: 'In your program',
	programsLead: 'Three lines each. The example is one series of one producer, with its caveat.',
	reads: 'reads',
	dictionary: 'What the columns mean',
	dictionaryLead: 'Every file of observations has the columns of observations.csv, in this order.',
	codes: 'What the codes mean',
	codesLead: 'The same lists as a file',
	codesInWords: 'all columns and codes in words',
	required: 'always filled',
	list: 'list',
	rows: (rows: string) => (rows === '1' ? '1 row' : `${rows} rows`),
	licence: 'Terms',
	licenceText:
		'Our own work (selection, wording, caveats, structure) may be used under CC BY 4.0 if Cifra and the producer are named. The figures belong to their producers and keep their terms; the table says which are known. SIPRI asks for non-commercial use and attribution, and allows only a small part of its database to be passed on: take its own files for more.',
	licenceOf: 'Terms as the source states them',
	licenceUnknown: 'No terms known',
	sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`)
};

/** The box of downloads. */
export const download = {
	title: 'Download',
	more: 'Sizes, hashes, columns, all other files',
	shown: 'Download what is shown (CSV)',
	failed: 'The file could not be made. transfers.csv has all lines.'
};
