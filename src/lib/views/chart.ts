/** A chart's picture as a page places it: sizes in CSS pixels, so that nothing moves when it arrives. */
export interface ChartView {
	readonly name: string;
	readonly alternative: string;
	readonly wide: { readonly width: number; readonly height: number };
	readonly narrow: { readonly width: number; readonly height: number };
}
