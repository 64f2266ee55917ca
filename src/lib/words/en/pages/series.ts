/** The page of one series. */
export const series = {
	lead: (indicator: string) => `One of the series of ${indicator}: all its national rows.`,
	how: 'How it is counted',
	unit: 'Unit',
	table: 'The rows',
	/** Series, unit and place. */
	caption: (title: string, unit: string, where: string) => `${title}, ${unit}, ${where}`,
	citeNote:
		'To cite one value, choose it. Without scripts, add its address to the citation of the series.',
	states: (count: number) => (count === 1 ? 'one state' : `${count} states`),
	statesNote: 'Its rows by state are on the pages of',
	statesFile: 'and in the CSV',
	back: (indicator: string) => `All of ${indicator}`,
	locator: 'Where in the source',
	said: 'What is said of it'
};
