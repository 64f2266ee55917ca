/** Size of a drawing in CSS pixels. */
export interface PictureSize {
	readonly width: number;
	readonly height: number;
}

/** A chart of the states as a page places it: with the sizes of its pictures, so that nothing moves when they arrive. */
export interface PlaneView {
	readonly name: string;
	readonly title: string;
	readonly alternative: string;
	readonly wide: PictureSize;
	/** None where its labels could not be read on a phone: it is not shown there. */
	readonly narrow?: PictureSize;
}
