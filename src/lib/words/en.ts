/** The pages' words in English. `es.ts` has the same keys; the compiler sees to it. */
export const en = {
	languageName: 'English',
	otherLanguage: 'Español',
	skip: 'Skip to the content',
	menu: 'Main menu',
	nav: {
		home: 'Home',
		indicators: 'Indicators',
		transfers: 'Arms transfers',
		sources: 'Sources',
		data: 'Data',
		methods: 'Methods',
		about: 'About'
	},
	edition: 'Edition of',
	licence:
		'Our work on the data is under CC BY 4.0, the code under MIT. The sources keep their own terms.',
	noTracking: 'Nothing on this site is loaded from elsewhere, stored in your browser, or counted.',
	beforeQuoting: 'Before quoting',
	beforeYouQuote: 'Before you quote this',
	newest: 'Newest',
	moreProducers: (count: number) => (count === 1 ? 'One more producer' : `${count} more producers`),
	newestByProducer: 'Newest figure of each producer',
	asCountedBy: 'as counted by',
	source: 'Source',
	readIn: 'read in',
	asPrinted: 'as printed',
	allOf: 'All of this figure',
	sideBySide:
		'Side by side is not cause: the counts of harm and the arms transfers share the years, and nothing else is claimed.',
	home: {
		lead: 'What is known, who says it, and what is wrong with it.',
		others: 'Other indicators',
		figures: 'Five figures, and what stands behind each',
		picture: 'Homicides and arms transfers on one time axis',
		pictureLead:
			'Above, homicides by year as two offices count them. Below, each line of arms and security goods said to have gone to the country, from all suppliers.',
		tableTitle: 'The same years in a table',
		onward: 'Further',
		onwardIndicators: 'All indicators',
		onwardTransfers: 'All transfers, with their sources and disputes',
		onwardData: 'Download the data'
	},
	indicators: {
		title: 'Indicators',
		lead: 'What is measured, and who measures it. No two producers count the same thing in the same way.'
	},
	indicator: {
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
	},
	chart: {
		legend: 'How to read the marks',
		value: 'value',
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
		loading: 'Point at a mark, or touch it, to read its figure and source.'
	},
	columns: {
		period: 'Period',
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
	},
	missing: 'no figure',
	asOf: 'copy of',
	transfers: {
		title: 'Arms and security transfers',
		lead: 'Each line of arms, security goods, training or technology said to have gone to the country, or to be meant for it, from any supplier. Where sources disagree, both stand.',
		table: 'All lines',
		tableNote:
			'Rows of SIPRI’s register take the register’s caveat; a row says what is particular to it. TIV is a measure of volume, not money.',
		register: 'About the register most lines come from',
		ordered: 'ordered',
		delivered: 'delivered',
		recipient: 'Recipient',
		company: 'Company',
		price: 'Price',
		tiv: 'million TIV',
		local: 'made in the country under licence',
		contested: 'contested',
		counted: 'counted in row',
		partOf: 'part of row',
		overlaps: 'may overlap with',
		bySupplier: 'Lines of the register by supplier country',
		countNote:
			'Lines are rows of this list, not weapons and not money. A line that repeats or is part of another is not counted. Countries are counted in the register alone, because the other sources look mainly at one supplier.',
		dealLead: 'One deal: each of its lines, and what each source says of it.',
		dealContested: 'Someone denies it or gives a different version.',
		dealLines: 'Its lines',
		dealVersions: 'The same deal as other sources give it',
		dealVersionsNote: 'These versions are shown and not counted again.',
		all: 'all',
		from: 'From',
		until: 'To',
		showAll: 'Show all',
		shown: '{shown} of {all} lines are shown.',
		allStatements: (count: number) => `All ${count} statements`,
		linesOf: 'lines of the list',
		lines: (delivered: number) => `${delivered} of them delivered`,
		said: 'What else is said'
	},
	sources: {
		title: 'Sources',
		lead: 'Every document a figure, a transfer or a statement rests on, and the copies in which they were read.',
		all: 'All sources',
		back: 'All sources',
		author: 'Author',
		publisher: 'Publisher',
		issued: 'Published',
		accessed: 'Read',
		language: 'Language',
		licence: 'Terms of use',
		standing: 'Kind of voice',
		address: 'Address',
		noAddress: 'No address is known to us.',
		caveat: 'What to know of all that comes from it',
		note: 'Remarks',
		observations: 'Figures',
		transfers: 'Transfers',
		statements: 'Statements',
		leftOut: 'Left out',
		nothing: 'No row of this edition rests on it; it is listed because another source names it.'
	},
	data: {
		title: 'Data',
		lead: 'Everything on this site as files, with caveat and source in every row.',
		files: 'Files',
		whole: 'Whole tables',
		byIndicator: 'By indicator',
		bySeries: 'By series',
		dictionary: 'Data dictionary',
		dictionaryLead: 'The columns of every file of observations, in order.',
		tables: 'The tables behind them',
		licence: 'Terms',
		licenceText:
			'Our own work (selection, wording, caveats, structure) may be used under CC BY 4.0 if Cifra and the producer are named. The figures belong to their producers and keep their terms; the table of sources says which are known. SIPRI asks for non-commercial use and attribution, and allows only a small part of its database to be passed on: take its own files for more.',
		encoding:
			'CSV files are UTF-8 with commas, LF and one header row; an empty cell is a missing value, never zero.'
	},
	methods: {
		title: 'Methods',
		lead: 'How figures come in, what is done to them, and what is left out.',
		rules: 'What we do and do not do',
		rulesList: [
			'A series is one indicator as one producer counts it. Series are never joined, added or averaged, and two units never share an axis.',
			'A figure is shown with the word its source puts before it: more than, about, at least.',
			'Missing is not zero: a gap stays a gap in the chart, an empty cell in the file, words in the table.',
			'A year that is not over, or only half counted, is listed and never drawn as a year.',
			'A register that changes daily is shown as dots with their dates, not as a line.',
			'Where a figure was read in a copy and not in its source, the row says in which.',
			'Figures inside sentences are taken from the data when the page is made; none is typed.',
			'All suppliers are shown. What is reported, planned, cancelled or disputed looks different from what was delivered, and is never counted with it.',
			'Nobody is named but the authors of sources.',
			'No cause is implied and no correlation computed.'
		],
		qualifiers: 'Words before a number',
		statuses: 'Status of a value',
		statusesLead: 'The letters are those of the international code list SDMX CL_OBS_STATUS.',
		kinds: 'How figures come about',
		transferStatuses: 'Status of a transfer',
		leftOut: 'What was left out, and why',
		leftOutLead: 'Numbers and items that the sources give and that are not taken in.',
		copies: 'Read in a copy',
		copiesText:
			'Of {total} figures of this edition, {copies} were read in a copy: a newspaper, a public data folder, a page that quotes them. A copy can be wrong where its source is right.'
	},
	about: {
		title: 'About',
		lead: 'Cifra (“figure” in Spanish) shows what is known of the human-rights crisis in Mexico on the same time axis as the country’s arms imports, with a caveat and a source for every figure.',
		why: 'Why',
		whyText:
			'Numbers about killings, disappearances and impunity are quoted every day, often without their date, their author or what they leave out. Contradicting counts are quoted against each other as if one of them had to be a lie. We put them beside each other and say what each one counts.',
		stand: 'Where we stand',
		standText:
			'We take no side between governments, companies or organisations, and imply no cause. Arms stand beside harm because both belong to the public record of the same years. All suppliers are shown.',
		seeds: 'The four documents it started from',
		seedsLead:
			'The project began with four texts. One is a news report of a disputed meeting, one an article that argues a case, one a page by campaigners, one a leaked embassy cable. They are sources like all others here: what they say is attributed, checked against others, and left out where it cannot be dated or borne out.',
		seedNotes: {
			'fox-news-latino-2013': 'A news report that gives a denied meeting both voices.',
			'mintpress-2017': 'An article that argues against the trade; read in a reprint.',
			'dimse-mexico':
				'A page by campaigners against Israeli arms exports; the five headline figures were read there.',
			'cable-08mexico2218': 'Two conversations as a US embassy wrote them down; read on a mirror.'
		} as Record<string, string>,
		errors: 'Errors',
		errorsText:
			'A wrong figure is a row in a file. Whoever runs this copy of the site keeps its data in public, where a correction can be proposed without a name. A mailbox for letters is not set up in this edition; we would rather say so than print one that nobody reads.',
		privacy: 'Your privacy',
		privacyText:
			'The pages are complete without scripts and without SVG, also at the strictest level of Tor Browser. No cookie is set, nothing is stored, nothing is loaded from another host, nobody is counted.'
	},
	cite: {
		title: 'Cite',
		copy: 'Copy',
		copied: 'Copied',
		apa: 'APA',
		chicago: 'Chicago',
		files: 'For Zotero and others'
	},
	download: {
		title: 'Download',
		csv: 'All its series, CSV',
		json: 'With metadata, JSON',
		series: 'One series, CSV'
	},
	copies: (copies: number, total: number) =>
		`${copies} of the ${total} figures on this page were read in a copy of their source.`,
	notFound: {
		title: 'There is no such page',
		text: 'The address is wrong, or the page has gone. Addresses of figures never change their meaning.',
		home: 'To the start page'
	},
	to: 'to',
	and: 'and'
};
