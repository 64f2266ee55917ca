/** The widths charts are laid out for. Canvas and picture of another width are the same chart, larger or smaller. */
export const pictureWidths = { narrow: 340, wide: 720 } as const;

/** Size of the letters at each width, in pixels. */
export const letters = { narrow: 11, wide: 12.5 } as const;

/** Height of a line of text in a font of one pixel. */
export const leading = 1.26;

/** Widest chart that is laid out as on a phone. */
const narrowest = 560;

/** The form a chart is laid out in for a width. */
export const formOf = (width: number): keyof typeof pictureWidths =>
	width < narrowest ? 'narrow' : 'wide';
