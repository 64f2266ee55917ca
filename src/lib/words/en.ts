/** How many of a page's figures or lines were read in a copy. */
const copiesOf =
	(one: string) =>
	(copies: number, total: number): string => {
		if (total === 1)
			return copies === 1
				? `The one ${one} on this page was read in a copy of its source.`
				: `The one ${one} on this page was read in its source itself.`;
		if (copies === 0)
			return `None of the ${total} ${one}s on this page was read in a copy of its source.`;
		if (copies === total)
			return `All ${total} ${one}s on this page were read in a copy of their source.`;
		return `${copies} of the ${total} ${one}s on this page ${copies === 1 ? 'was read in a copy of its' : 'were read in a copy of their'} source.`;
	};

/** The pages' words in English. `es.ts` has the same keys; the compiler sees to it. */
export const en = {
	languageName: 'English',
	otherLanguage: 'Español',
	skip: 'Skip to the content',
	menu: 'Main menu',
	nav: {
		home: 'Home',
		indicators: 'Indicators',
		states: 'States',
		transfers: 'Arms transfers',
		compare: 'Compare',
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
	unlessStated: 'where the row names no other copy',
	asPrinted: 'as printed',
	allOf: 'All of this figure',
	sideBySide:
		'Side by side is not cause: the counts of harm and the arms transfers share the years, and nothing else is claimed.',
	home: {
		lead: 'What is known, who says it, and what is wrong with it.',
		others: 'Other indicators',
		figures: 'The main figures, and what stands behind each',
		picture: 'Counts of harm and arms transfers on one time axis',
		pictureLead:
			'Above, what is counted each year, and by whom. Below, each line of arms and security goods said to have gone to the country, from all suppliers. Which of them are shown is yours to choose.',
		tableTitle: 'The same years in a table',
		onward: 'Further',
		onwardIndicators: 'All indicators',
		onwardStates: 'The figures of each state',
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
	},
	columns: {
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
	},
	missing: 'no figure',
	asOf: (date: string) => `copy of ${date}`,
	states: {
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
	},
	compare: {
		title: 'Compare',
		lead: 'Choose whose counts to see above the arms transfers, and which transfers and years. What you choose stays in the address of this page and is never sent anywhere.',
		choose: 'Choose what is shown',
		linkIndicator: 'See it beside other indicators',
		series: 'Indicators and who counts them',
		most: 'At most twelve at once.',
		transfers: 'Arms transfers below',
		show: 'Show the transfers',
		suppliers: 'Suppliers',
		suppliersNote: 'All suppliers are shown unless you name some.',
		categories: 'Categories',
		statuses: 'What came of it',
		years: 'Years',
		from: 'From',
		until: 'To',
		reset: 'Start again',
		withoutScripts:
			'Choosing needs scripts. Without them, the page of each indicator shows the same panels over the transfers:',
		shown: 'What is shown, and what to know of it',
		nothing: 'Nothing is chosen yet: tick a series or show the transfers.',
		failed: 'Part of it could not be loaded. What is shown below is the choice before.',
		take: 'Take it with you',
		copyLink: 'Copy the link',
		copied: 'Copied',
		picture: 'Save as a picture (PNG)',
		figures: 'Figures shown (CSV)',
		lines: 'Transfers shown (CSV)',
		caution: 'Before comparing'
	},
	transfers: {
		title: 'Arms and security transfers',
		lead: 'Each line of arms, security goods, training or technology said to have gone to the country, or to be meant for it, from any supplier. Where sources disagree, both stand.',
		table: 'All lines',
		tableNote:
			'Rows of SIPRI’s register take the register’s caveat; a row says what is particular to it. TIV is a measure of volume, not money.',
		register: 'About the register most lines come from',
		dealRegister: 'About the register',
		copies: copiesOf('line'),
		ordered: 'ordered',
		delivered: 'delivered',
		recipient: 'Recipient',
		company: 'Company',
		price: 'Price',
		tiv: (volume: string): string => `${volume} million TIV`,
		local: 'made in the country under licence',
		contested: 'contested',
		counted: 'counted in:',
		partOf: 'part of:',
		overlaps: 'may overlap with:',
		bySupplier: 'Lines of the register by supplier country',
		volumes: 'draws yearly volumes by supplier, in units of its source and not in money.',
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
		dictionaryLead:
			'Every file of observations has the columns of observations.csv, in this order.',
		codes: 'What the codes mean',
		codesLead: 'The same lists as a file',
		codesInWords: 'all columns and codes in words',
		required: 'always filled',
		list: 'list',
		rows: (rows: string) => (rows === '1' ? '1 row' : `${rows} rows`),
		licence: 'Terms',
		licenceText:
			'Our own work (choice, wording, caveats, structure) may be used under CC BY 4.0 if Cifra and the producer are named. The figures belong to their producers and keep their terms; the table says which are known. SIPRI asks for non-commercial use and attribution, and allows only a small part of its database to be passed on: take its own files for more.',
		licenceOf: 'Terms as the source states them',
		licenceUnknown: 'No terms known',
		sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`)
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
			'No cause is implied and no correlation computed.',
			'On a map a count is a circle whose area is the figure; only a share that a producer published may be shaded; hatching means that no figure is known. Where circles would hide each other they stand aside, tied to their state by a line. The outlines are Natural Earth’s (public domain), simplified, as Apache Superset prepares them (Apache-2.0).'
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
			'Of {total} national figures of this edition, {copies} were read in a copy: a newspaper, a public data folder, a page that quotes them. Of {stateTotal} figures of states, {stateCopies} were. A copy can be wrong where its source is right.'
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
		sentence: 'A sentence to quote',
		copy: 'Copy',
		copied: 'Copied',
		others: 'In other styles',
		files: 'For Zotero and others',
		text: 'Text',
		series: 'Cite this series',
		newest: 'Its newest value, as a sentence to quote',
		source: 'Cite this source',
		whole: 'Cite the data set',
		value: 'To cite one value, choose its period in the table.',
		valueOfState: 'To cite one value, choose its period.'
	},
	download: {
		title: 'Download',
		more: 'Sizes, hashes, columns, all other files',
		shown: 'Download what is shown (CSV)',
		failed: 'The file could not be made. transfers.csv has all lines.'
	},
	copies: copiesOf('figure'),
	corrections: {
		title: 'Corrections',
		feed: 'editions and corrections',
		lead: 'A published figure is not changed in silence. What was changed stands here, with what it was before and why.',
		editions: 'Editions',
		edition: 'Edition of',
		editionColumn: 'Edition',
		current: 'this one',
		firstPublished: 'Rows first published in it',
		standing: 'Rows published and standing today',
		rowsNote:
			'A row is one figure, one line of a transfer or one statement. The site is not built when a published row was changed or deleted without a correction.',
		notYet: 'The rows of this edition are not entered in the ledger yet.',
		list: 'What was changed',
		none: 'No published figure has been corrected or withdrawn so far.',
		what: 'What',
		change: 'Change',
		reason: 'Why',
		was: 'was',
		now: 'now',
		said: 'was',
		until: 'until',
		empty: 'empty',
		replacedBy: 'replaced by',
		keptEditions: 'All editions with their files',
		follow: 'Follow the changes',
		history: 'History of this page’s figures',
		historyNone:
			'No figure of this page has been corrected or withdrawn since it was first published.',
		all: 'All editions and corrections',
		fields: {
			value: 'value',
			low: 'lower end',
			high: 'upper end',
			period: 'period',
			qualifier: 'qualifier',
			status: 'status',
			as_of: 'date of the copy',
			as_printed: 'as printed',
			area: 'area',
			breakdown: 'breakdown',
			source: 'source',
			unit: 'unit',
			measure: 'measure',
			deal: 'deal',
			suppliers: 'suppliers',
			category: 'category',
			ordered: 'ordered',
			delivered: 'delivered',
			quantity: 'quantity',
			quantity_low: 'lower end of the quantity',
			quantity_high: 'upper end of the quantity',
			quantity_qualifier: 'qualifier of the quantity',
			quantity_unit: 'what is counted',
			value_qualifier: 'qualifier of the value',
			currency: 'currency',
			tiv: 'TIV volume',
			condition: 'new or used',
			local_production: 'local production',
			same_as: 'same as row',
			part_of: 'part of row',
			subject: 'subject',
			stance: 'stance',
			field: 'column'
		} as Record<string, string>
	},
	embed: {
		drawn: 'In the picture',
		whole: 'All figures, with sources and downloads'
	},
	use: {
		title: 'Use this figure',
		lead: 'With its caveat and its source, whichever way it goes.',
		link: 'As a link',
		picture: 'As a picture',
		pictureNote: 'Caveat, source and edition are on it; small enough for messengers.',
		text: 'As text',
		textNote: 'The sentence to quote, with qualifier, period, producer, caveat and address.',
		share: 'Share …',
		embed: 'Embed it in a page',
		frame: 'A frame',
		frameNote: (width: string, height: string) =>
			`It needs no script, sets no cookie and follows light and dark. Any width from ${width} pixels on will do; at a height of ${height} nothing scrolls inside.`,
		frameLook: 'See it alone',
		plain: 'Plain HTML, where frames are not allowed',
		plainNote:
			'The picture is loaded from here. To keep it with you, download it and put its new address in src.',
		oembed: 'Systems that know oEmbed need only the address of this page.'
	},
	editions: {
		title: 'Editions',
		lead: 'Each edition is one dated state of everything here. Its files stay as they were, so that what was cited can be looked up.',
		of: (day: string) => `Edition of ${day}`,
		kept: 'Files kept',
		notYet: 'not frozen yet',
		notKept: 'not kept',
		isCurrent: 'This is the edition that the site shows.',
		isPast: 'This is a past edition. The site shows a later one.',
		ahead:
			'The site holds rows or wordings that came after these files were frozen; they belong to the next edition.',
		files: 'Files',
		about: {
			'dataset.zip': 'All tables with their caveats and sources; opens without a network',
			'edition.json': 'The hash of every file that was published with it',
			SHA256SUMS: 'The same as a list for sha256sum'
		} as Record<string, string>,
		frozen: 'These files are never changed.',
		notYetLong:
			'The files of this edition are not frozen yet: until then they are those of the data page.',
		notKeptLong: 'No files of this edition were kept.',
		allFiles: 'All files of this edition',
		verify: 'Which edition is my file from?',
		counts: 'What it holds',
		counted: {
			indicators: 'Indicators',
			series: 'Series',
			figures: 'Figures',
			copies: 'Of these, read in a copy of their source',
			transfers: 'Lines of arms and security transfers',
			statements: 'Statements',
			sources: 'Sources'
		},
		brought: 'What it corrected',
		broughtNone: 'It corrected and withdrew nothing.',
		since: 'What has changed since',
		sinceNone: 'Nothing: no later edition has been published.',
		correctedNone: 'Nothing that stood in this edition has been corrected or withdrawn.',
		rows: (rows: string) => (rows === '1' ? '1 new row' : `${rows} new rows`),
		cite: 'Cite this edition'
	},
	verify: {
		title: 'Which edition is my file from?',
		lead: 'Give the page a file that you saved or were sent. It says which file of which edition it is, or that it is none of ours.',
		stays:
			'The file is read in your browser and goes nowhere. All that is loaded is our list of checksums.',
		choose: 'Choose files',
		drop: 'or drop them anywhere in this frame',
		insecure:
			'Your browser computes checksums only over a secure connection (https). Here it must be done by hand, as it is described below.',
		working: 'Reading …',
		same: 'This is {file} of the edition of {edition}, as it was published.',
		inside: 'This is {file} from {archive} of the edition of {edition}, as it was published.',
		saved:
			'The table is ours: every cell is that of {file} of the edition of {edition}. The file itself was saved again by another program, with other line ends, quotation marks or separators.',
		site: 'This is {file} of the site as it stands today, in the edition of {edition}.',
		none: 'This is no file of ours: it was changed, or it comes from elsewhere.',
		noneTable:
			'A spreadsheet that turned periods into dates, or rounded a number, is enough for that. Take the file anew from the data page before you quote from it.',
		failed: 'Our list of checksums could not be loaded. Try again, or do it by hand.',
		later: 'There is a later edition.',
		page: 'About this edition',
		byHand: 'By hand',
		byHandLead:
			'A checksum (SHA-256) is 64 letters and digits that change when a single character of a file changes. Compute it on your own machine and look for it in our lists. Windows writes it in capitals, which makes no difference.',
		linux: 'Linux',
		mac: 'macOS',
		windows: 'Windows (PowerShell)',
		folder: 'A whole folder at once, with SHA256SUMS beside the files:',
		lists: 'Our lists',
		frozen: 'its frozen files',
		current: 'the site as it stands today',
		archive:
			'In dataset.zip there is a list of its own for the files inside: unpack it and run sha256sum -c SHA256SUMS.'
	},
	notFound: {
		title: 'There is no such page',
		text: 'The address is wrong, or the page has gone. Addresses of figures never change their meaning.',
		home: 'To the start page'
	},
	to: 'to',
	and: 'and'
};

/** Every word of the pages that does not come from the data. */
export type Words = typeof en;
