import { formatNames } from '../format-names.ts';

/** The words of files that are read without the site, in English. */
export const files = {
	terms:
		'Our own work (selection, wording, caveats, structure) is under CC BY 4.0: name Cifra, the edition and the producer. The figures belong to their producers and keep their terms, as far as they are known: see the column "licence" of the sources.',
	edition: 'Edition of',
	caveat: 'Before you quote this',
	definition: 'What is measured',
	method: 'How it is counted',
	series: 'Series',
	source: 'Source',
	sources: 'Sources',
	cite: 'How to cite',
	licence: 'Terms',
	files: 'Files',
	address: 'Address',
	columns: 'Columns',
	lists: 'Code lists',
	missing: 'An empty cell is a missing value, never zero.',
	encoding: 'CSV files are UTF-8 with commas, LF and one header row.',
	notSpliced:
		'A series is one indicator as one producer counts it. Values of two series are never joined, added or averaged.',
	checksums: 'To check that the files are whole: sha256sum -c SHA256SUMS',
	rows: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
	about: {
		csv: 'One row a value, with caveat, source and place in the source.',
		wide: 'Periods down, one column a series and area; qualifiers beside the values that have one.',
		json: 'Metadata and every row in one file.',
		metadata: 'Definition, method, caveat, units, sources and columns; no values.',
		xlsx: 'Three sheets: data, metadata, sources. Numbers are numbers, nothing is a formula.',
		zip: 'CSV, metadata, readme, citation, picture, schema and checksums in one file.',
		table: 'One row an entry, with its source.',
		tableJson: 'The rows of the CSV as objects, with what each column means.',
		parquet: 'For DuckDB, R and Python: typed columns, the caveats in the file’s metadata.',
		datapackage:
			'What every table holds: columns, types, codes, sources, sizes and checksums (Data Package v2).',
		dataset:
			'All of it for the shelf or a memory stick: tables, schema, citation, codebook, checksums, and pages that open without a network.',
		codebook: 'Every column and every code with its meaning.',
		citation: 'For a reference manager.',
		citationText: 'The citation in five styles, with the caveat.',
		catalogue: 'For data portals: DCAT 3, with the size and checksum of each file.',
		linkset: 'For machines that follow links: what each page holds, and what describes it.',
		deposit: 'For depositing a release.',
		figure: 'The chart to share, with caveat, source, edition and address on it.',
		drawing: 'The same chart for print; its words can be searched and edited.'
	},
	titles: {
		observations: 'All figures',
		transfers: 'Arms and security transfers',
		statements: 'What sources say of a figure or a transfer',
		sources: 'Sources',
		indicators: 'Indicators: definitions and caveats',
		series: 'Series: definitions, methods and caveats',
		events: 'Events',
		areas: 'Areas',
		codes: 'Codes and their labels',
		'left-out': 'What was left out, and why',
		searched: 'Which suppliers were looked for, and where',
		corrections: 'Corrections',
		codebook: 'Codebook',
		datapackage: 'Description of the tables',
		catalogue: 'Catalogue',
		linkset: 'Typed links',
		deposit: 'Citation and deposit record',
		dataset: 'The whole edition'
	},
	formats: {
		...formatNames,
		wide: 'CSV, one column a series',
		metadata: 'Metadata (JSON)',
		text: 'Text',
		png: 'Picture (PNG)',
		svg: 'Vector picture (SVG)'
	},
	readme: {
		file: 'README.txt',
		data: 'the values',
		metadata: 'what is to be known of them',
		picture: 'the chart, with what was transferred in the same years',
		citation: 'the citation',
		datapackage: 'columns, types and codes, for programs',
		checksums: 'checksum of each file',
		page: 'all indicators as a page; opens without a network',
		codebook: 'columns and codes in words'
	},
	offline: {
		lead: 'This page works without a network. It holds every national figure of the edition with its caveat and source; the files beside it hold the rest.',
		other: 'Español',
		contents: 'Contents',
		period: 'Period',
		value: 'Value',
		note: 'Notes',
		readIn: 'taken from a copy:',
		missing: 'missing',
		asOf: 'copy of',
		transfers: 'Arms and security transfers',
		transfersLead:
			'What is reported to have been supplied to the country, or to be on its way, whoever the supplier. What is reported, planned, cancelled or disputed is not counted with what was delivered.',
		suppliers: 'Suppliers',
		item: 'Item',
		status: 'Status',
		contested: 'disputed',
		sideBySide:
			'Shown together because the years are the same. We do not say that one caused the other.'
	}
};

export type DistributionWords = typeof files;
