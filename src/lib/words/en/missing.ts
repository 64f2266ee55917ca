/** What English tables write in the place of a value that is missing: lower case, without accents, brackets or a last stop. */
export const missing = {
	/** Nothing else, wherever they stand alone. */
	phrases: [
		...['na', 'n.a', 'n/a', 'nan', 'nil', 'none', 'null', 'undefined', 'tbd', 'tba', 'no value'],
		...['no data', 'no data available', 'data not available', 'not available', 'not applicable'],
		...['not known', 'missing value', 'missing data', 'to be confirmed', 'to be determined']
	],
	/** Right as a title or a name. */
	words: [
		'unknown',
		'missing',
		'empty',
		'blank',
		'pending',
		'undated',
		'no date',
		'not specified',
		'not reported'
	]
};

export type MissingWords = typeof missing;
