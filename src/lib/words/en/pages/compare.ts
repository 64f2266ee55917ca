/** The page of comparisons. */
export const compare = {
	title: 'Compare',
	lead: 'Put the counts you choose under each other, above the arms imports. Your choice stays in this page’s address and is never sent anywhere.',
	presets: {
		ready: 'Ready choices',
		main: 'Figures of the start page',
		producers: 'Who counts what',
		topics: 'A topic'
	},
	choose: 'Choose',
	done: 'Show the picture',
	series: 'Counts',
	most: (count: number) => `At most ${count} at once.`,
	find: 'Find a count: who, or what',
	found: 'Found:',
	all: 'All',
	none: 'None',
	view: 'How it is shown',
	show: 'Arms imports below',
	oneScale: 'One scale for each unit',
	suppliers: 'Suppliers',
	suppliersNote: 'All suppliers are shown unless you name some.',
	from: 'From',
	until: 'To',
	reset: 'Start again',
	withoutScripts:
		'Choosing needs scripts. Without them, the page of each indicator shows its counts above the arms imports:',
	start: 'Nothing is chosen yet',
	nothing: 'Nothing is chosen, or nothing of it falls into these years',
	how: [
		'Take a ready choice, or find counts and tick them.',
		'Each thing that is counted gets a row of its own. All rows share the years; the arms imports stand below.',
		'Copy the link to it, or take the picture and its figures along.'
	],
	failed: 'Part of it could not be loaded. What is shown is the choice before.',
	shown: 'What is shown, and what to know of it',
	copyLink: 'Copy the link',
	copied: 'Copied',
	picture: 'Save as a picture (PNG)',
	figures: 'Figures shown (CSV)',
	why: 'Why'
};
