import { copiesOf } from './copies.ts';

/** What stands on several pages, and around all of them. */
export const common = {
	languageName: 'English',
	skip: 'Skip to the content',
	menu: 'Main menu',
	menuShort: 'Menu',
	furtherPages: 'Further pages',
	nav: {
		home: 'Home',
		indicators: 'Indicators',
		states: 'States',
		transfers: 'Arms',
		compare: 'Compare',
		sources: 'Sources',
		data: 'Data',
		methods: 'Methods',
		about: 'About'
	},
	edition: 'Edition of',
	licence:
		'Our work on the data is under CC BY 4.0, the code under MIT. The sources keep their own terms.',
	noTracking:
		'This site loads nothing from other servers, stores nothing in your browser and counts no visits.',
	beforeQuoting: 'Before quoting',
	beforeYouQuote: 'Before you quote this',
	source: 'Source',
	readIn: 'taken from a copy:',
	unlessStated: 'where the row says nothing else',
	asPrinted: 'as printed',
	missing: 'no figure',
	asOf: (date: string) => `copy of ${date}`,
	copies: copiesOf('figure'),
	notFound: {
		title: 'There is no such page',
		text: 'The address is wrong, or the page has gone. Addresses of figures never change their meaning.',
		home: 'To the start page'
	},
	to: 'to',
	and: 'and'
};
