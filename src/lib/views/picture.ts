/** Size of a drawing in CSS pixels. */
export interface PictureSize {
	readonly width: number;
	readonly height: number;
}

/** A picture in two widths as a page places it: with its sizes, so that nothing moves when it arrives. */
export interface PictureView {
	readonly alternative: string;
	readonly wide: PictureSize;
	readonly narrow: PictureSize;
}
