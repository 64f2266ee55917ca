/** The words of a chart of rows on one axis of years. */
export interface RowWords {
	readonly aYear: (unit: string) => string;
	readonly onTheDay: (unit: string) => string;
	readonly since: (unit: string, year: number) => string;
	readonly share: string;
	readonly shareFrom: (low: number) => string;
	/** Beside the ring of the figure an indicator is quoted by. */
	readonly quoted: string;
	/** Beside the band of a figure that covers years and has no place on the scale. */
	readonly together: (figure: string) => string;
	readonly otherSuppliers: (count: number) => string;
	/** Above totals that the volume leaves out. */
	readonly outside: string;
	/** Above totals of the indicator itself that stand on no scale. */
	readonly totals: string;
	readonly source: string;
	/** The largest suppliers, how many there are, and the years. */
	readonly volumesSaid: (
		largest: readonly string[],
		count: number,
		first: number,
		last: number
	) => string;
	readonly chartSaid: (rows: string, first: number, last: number) => string;
	/** How many indicators, of which country, and whether arms imports stand below. */
	readonly mainTitle: (count: number, country: string, arms: boolean) => string;
	readonly beside: (indicator: string, arms: boolean) => string;
	readonly armsAlone: string;
	/** Between harm and arms. */
	readonly sameYears: string;
	/** Before the newest figure. */
	readonly newest: string;
	/** Of the arms imports, and where the data lack some of the years. */
	readonly volume: string;
	readonly lacking: string;
	/** What each sign of a chart means. */
	readonly key: Readonly<
		Record<'ring' | 'band' | 'dots' | 'hollow' | 'soft' | 'open-up' | 'range' | 'part', string>
	>;
}

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** The words of a chart of rows, in English. */
export const rows: RowWords = {
	aYear: (unit) => `${unit} a year`,
	onTheDay: (unit) => `${unit} on the day`,
	since: (unit, year) => `${unit} since ${year}`,
	share: 'per cent',
	shareFrom: (low) => `per cent (axis from ${low})`,
	quoted: 'quoted',
	together: (figure) => `together: ${figure}`,
	otherSuppliers: (count) => (count === 1 ? '1 other' : `${count} others`),
	totals: 'Figures for several years',
	outside: 'outside that volume, all suppliers',
	source: 'Source',
	volumesSaid: (largest, count, first, last) =>
		`Arms imports by year, ${first} to ${last}, as volumes from ${count} suppliers; the largest: ${largest.join(', ')}.`,
	chartSaid: (rows, first, last) => `Rows on one axis of years, ${first} to ${last}: ${rows}.`,
	mainTitle: (count, country, arms) => {
		const figures = `${numbers[count] ?? count} ${count === 1 ? 'figure' : 'figures'} on ${country}`;
		return arms ? `${figures}, beside its arms imports` : figures;
	},
	beside: (indicator, arms) =>
		arms ? `${indicator}, and the arms imports of the same years` : indicator,
	armsAlone: 'Arms imports by year and supplier',
	sameYears: 'Same years only: no cause is claimed.',
	newest: 'newest:',
	volume: 'A volume, not money.',
	lacking: 'Hatched: not in this edition.',
	key: {
		ring: 'the figure people quote',
		band: 'the years that figure covers',
		dots: 'a reading on its date',
		hollow: 'provisional or estimated',
		soft: 'approximate',
		'open-up': 'at least',
		range: 'from … to',
		part: 'part of a year'
	}
};
