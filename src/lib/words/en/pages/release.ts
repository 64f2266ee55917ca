/** How old a newest figure is, and what follows it. */
export const release = {
	months: (count: number) => `${count} months old`,
	years: (count: number) => `${count} years old`,
	/** On the page of a series. */
	newest: (age: string) => `the newest figure is ${age}`,
	due: (when: string) => `the next is announced for ${when}`,
	overdue: (when: string) => `a release was announced for ${when}; not taken in yet`,
	closed: 'no further figure is expected',
	/** In a table. */
	closedShort: 'no more expected',
	often: 'How often, and what is due',
	changes: 'What would change it',
	/** Before a list of announced releases that are past. */
	waiting: 'Announced, and not taken in yet:'
};
