/** The pages of the editions. */
export const editions = {
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
	counts: 'What it holds',
	counted: {
		indicators: 'Indicators',
		series: 'Series',
		figures: 'Figures',
		copies: 'Of these, taken from a copy of their source',
		transfers: 'Entries of arms and security transfers',
		statements: 'Statements',
		sources: 'Sources'
	},
	brought: 'What it changed',
	list: 'Each change, with what it was before and why',
	since: 'What has changed since',
	cite: 'Cite this edition'
};
