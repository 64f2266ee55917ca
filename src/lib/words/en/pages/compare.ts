/** The page of comparisons. */
export const compare = {
	title: 'Compare',
	lead: 'Put the counts you choose under each other, above the arms imports. Your choice stays in this page’s address and is never sent anywhere.',
	ready: 'Ready choices',
	presets: {
		main: 'The figures of the start page',
		producers: (title: string) => `${title}: who counts what`,
		firearms: 'Firearms: deaths, recoveries, sales to police'
	},
	choose: 'Choose',
	linkIndicator: 'See it beside other indicators',
	series: 'Who counts what',
	most: (count: number) => `At most ${count} at once.`,
	arms: 'Arms imports below',
	show: 'Show the arms imports',
	suppliers: 'Suppliers',
	suppliersNote: 'All suppliers are shown unless you name some.',
	years: 'Years',
	from: 'From',
	until: 'To',
	reset: 'Start again',
	withoutScripts:
		'Choosing needs scripts. Without them, the page of each indicator shows its counts above the arms imports:',
	start: 'Take a ready choice, or tick the counts to set under each other.',
	nothing: 'Nothing is chosen, or nothing of it falls into these years.',
	failed: 'Part of it could not be loaded. What is shown is the choice before.',
	shown: 'What is shown, and what to know of it',
	copyLink: 'Copy the link',
	copied: 'Copied',
	picture: 'Save as a picture (PNG)',
	figures: 'Figures shown (CSV)',
	caution: 'Before comparing',
	why: 'Why'
};
