/** The name of a file to take along: it has an ending. What only our own script reads has a route of its own. */
export const match = (name: string): boolean =>
	/\.[a-z]+$/.test(name) && !name.endsWith('.cite.json');
