/** The colour half-way between an ink and the paper, both as `#rrggbb`; an ink in other words (a system's own) stays itself. */
export function tint(ink: string, paper: string): string {
	if (!/^#[\da-f]{6}$/i.test(ink) || !/^#[\da-f]{6}$/i.test(paper)) return ink;
	const part = (colour: string, from: number) => parseInt(colour.slice(from, from + 2), 16);
	const mixed = [1, 3, 5].map((from) => Math.round((part(ink, from) + part(paper, from)) / 2));
	return `#${mixed.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}
