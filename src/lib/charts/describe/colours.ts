/** How many colours, and forms of points, a theme has. */
export const colourCount = 6;

/**
 * A colour for each name, the same in all panels of a chart, so that no two of one panel are alike while it has
 * no more than six: the first colour nobody has, else the first that nobody in the same panel has.
 * `panels` are the names in each panel, in order.
 */
export function coloursOf(panels: readonly (readonly string[])[]): Map<string, number> {
	const given = new Map<string, number>();
	const companions = (name: string) => panels.filter((panel) => panel.includes(name)).flat();
	for (const name of panels.flat()) {
		if (given.has(name)) continue;
		const near = new Set(companions(name).map((other) => given.get(other)));
		const all = new Set(given.values());
		const order = Array.from({ length: colourCount }, (_, index) => index);
		const free = order.find((each) => !all.has(each)) ?? order.find((each) => !near.has(each));
		given.set(name, free ?? given.size % colourCount);
	}
	return given;
}
