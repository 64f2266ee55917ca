/** The pages of the sources. */
export const sources = {
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
};
