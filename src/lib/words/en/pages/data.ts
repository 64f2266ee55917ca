/** The pages of the data. */
export const data = {
	title: 'Data',
	lead: 'Everything on this site as files, with caveat and source in every row.',
	allLead: 'all of it, with pages that open without a network.',
	contents: 'On this page',
	byIndicator: 'One indicator',
	byIndicatorLead:
		'Excel is the easiest way: numbers stay numbers, periods stay as they are. The ZIP has readme, citation and picture too. More forms stand on the page of the indicator; the files of a series, a state or a source on its own page.',
	programs: 'In R, Python, DuckDB or Excel',
	programsLead:
		'Three lines each. The example is one series, with its caveat: put the name of another in its place.',
	reads: 'reads',
	whole: 'Whole tables',
	encoding:
		'CSV files are UTF-8 with commas, LF and one header row; an empty cell is a missing value, never zero. Every file is the same for everyone.',
	holds: 'What it holds',
	rowCount: 'Rows',
	noRows: 'none',
	files: 'Files',
	checksums: 'SHA-256 of everything that is published',
	meaning: 'What columns and codes mean',
	dictionary: 'Columns',
	dictionaryLead: 'Every file of figures has the columns of observations.csv, in this order.',
	dictionaryNote: 'what each column of each table means.',
	otherTables: 'Other tables',
	empty: 'An empty cell is a missing value, never zero.',
	forPrograms: 'for programs',
	codes: 'Codes',
	codesLead: 'The words that stand on the pages, and the codes that stand for them in the files.',
	codesInWords: 'the same as text',
	codesOf: 'codes:',
	required: 'always filled',
	/** The lists of codes.csv. */
	lists: {
		unit: 'units',
		'quantity-unit': 'units of goods',
		topic: 'topics',
		measure: 'measures',
		kind: 'ways of counting',
		frequency: 'how often a series appears',
		qualifier: 'words before a number',
		'observation-status': 'status of a value (SDMX)',
		stance: 'what a statement does',
		standing: 'types of source',
		'source-type': 'types of document (CSL)',
		category: 'kinds of goods',
		condition: 'new or used',
		'transfer-status': 'status of a transfer',
		country: 'supplier countries (ISO 3166)',
		maker: 'makers',
		origin: 'origin of a firearm',
		crime: 'crimes',
		'event-kind': 'kinds of event',
		'correction-kind': 'kinds of correction',
		date: 'date of disappearance'
	} as Record<string, string>,
	licence: 'Terms',
	licenceText:
		'Our own work (selection, wording, caveats, structure) may be used under CC BY 4.0 if Cifra and the producer are named. The figures belong to their producers and keep their terms. SIPRI asks for non-commercial use and attribution, and allows only a small part of its database to be passed on: take its own files for more.',
	termsKnown: (known: number, all: number) =>
		`Terms of use are known of ${known} of ${all} sources: they stand on the page of each and in sources.csv.`
};

/** The box of downloads. */
export const download = {
	title: 'Download',
	more: 'Columns, codes and all other files',
	shown: 'Download what is shown (CSV)',
	failed: 'The file could not be made. transfers.csv has all entries.'
};
