/** How many of the next ones are begun before they are asked for. */
const lead = 3;

/**
 * Makes each thing of a list once, and begins the next ones when one is asked for: what works outside the main
 * thread goes on while pages are written. `keys` in the order in which they will be asked for.
 */
export function prefetch<T>(
	keys: () => readonly string[],
	make: (key: string) => Promise<T>
): (key: string) => Promise<T> {
	const begun = new Map<string, Promise<T>>();
	let places: Map<string, number> | undefined;
	let order: readonly string[] = [];
	const begin = (key: string): Promise<T> => {
		const known = begun.get(key);
		if (known) return known;
		const made = make(key);
		// Whoever asks for it is told; until then nobody listens.
		made.catch(() => undefined);
		begun.set(key, made);
		return made;
	};
	return (key) => {
		if (!places) {
			order = keys();
			places = new Map(order.map((each, index) => [each, index]));
		}
		const asked = begin(key);
		const place = places.get(key);
		if (place !== undefined) order.slice(place + 1, place + 1 + lead).forEach(begin);
		return asked;
	};
}
