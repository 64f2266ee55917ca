import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';

/** A circle that belongs to a place. */
export interface Anchored {
	readonly centre: readonly [number, number];
	readonly radius: number;
}

/** Radius of a circle whose area is in proportion to a value, the highest having `largest`. */
export function radiusOf(value: number, highest: number, largest: number): number {
	return highest > 0 ? largest * Math.sqrt(Math.max(0, value) / highest) : 0;
}

/** Round values for a key: the highest that occur, each about a fifth of the one before. */
export function keyValues(highest: number, most = 3): number[] {
	const round = (value: number) => {
		const power = 10 ** Math.floor(Math.log10(value));
		return ([5, 2, 1].find((step) => step * power <= value * (1 + 1e-9)) ?? 1) * power;
	};
	const values: number[] = [];
	for (let next = highest; next >= 1 && values.length < most; next = values.at(-1)! / 4.9)
		values.push(round(next));
	return values;
}

/**
 * Moves circles apart so far that each can be seen, and no farther (the forces of d3-force, which use no random
 * numbers but a fixed sequence: the same circles give the same places).
 */
export function spread(circles: readonly Anchored[], padding: number): [number, number][] {
	const nodes = circles.map(({ centre: [x, y] }) => ({ x, y }));
	const at = new Map(nodes.map((node, i) => [node, circles[i]!]));
	const simulation = forceSimulation(nodes)
		.force('x', forceX<(typeof nodes)[0]>((node) => at.get(node)!.centre[0]).strength(0.25))
		.force('y', forceY<(typeof nodes)[0]>((node) => at.get(node)!.centre[1]).strength(0.25))
		.force(
			'collide',
			forceCollide<(typeof nodes)[0]>((node) => at.get(node)!.radius + padding)
				.strength(0.9)
				.iterations(4)
		)
		.stop();
	simulation.tick(160);
	return nodes.map(({ x, y }) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
}
