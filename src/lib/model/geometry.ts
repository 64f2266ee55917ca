/** The shape of one state on the plane of its country. */
export interface Outline {
	/** Closed rings, each a flat list x, y, x, y … of whole numbers. */
	readonly rings: readonly (readonly number[])[];
	/** The point farthest inside its largest part: where a mark stands. */
	readonly centre: readonly [number, number];
}

/** A country on a plane with y pointing down, projected so that areas keep their proportion. */
export interface Geometry {
	readonly width: number;
	readonly height: number;
	/** By ISO 3166-2 code. */
	readonly outlines: ReadonlyMap<string, Outline>;
}
