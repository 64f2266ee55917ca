/** The classes of `components/places.css` for a place or a width in hundredths, 0 to 100, as near as two of them. */
export function placeClasses(hundredths: number): string {
	const even = hundredths - (hundredths % 2);
	return `at-${Math.floor(even / 10)} and-${even % 10}`;
}
