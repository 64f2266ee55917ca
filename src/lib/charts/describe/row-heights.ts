/** Heights of the panels of a row's kinds in CSS pixels, on a desk and on a phone. */
export const heights = {
	main: { wide: 76, narrow: 48 },
	volumes: { wide: 110, narrow: 74 },
	alone: { wide: 220, narrow: 190 },
	state: { wide: 52, narrow: 48 },
	several: { wide: 76, narrow: 76 },
	// Drawn over the whole width of the page: 300 pixels there.
	tall: { wide: 157, narrow: 220 },
	// Alone: in somebody else's page, whose frame has one height for all widths, and on the page of a series.
	still: { wide: 160, narrow: 84 },
	spans: { wide: 10, narrow: 10 }
} as const;
