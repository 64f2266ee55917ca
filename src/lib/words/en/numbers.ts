/** How numbers are written out in English: looked for in what a source prints. */
export const numbers = {
	/** Words by which the number before them is multiplied. */
	scales: {
		dozen: 12,
		hundred: 100,
		thousand: 1e3,
		k: 1e3,
		million: 1e6,
		millions: 1e6,
		mln: 1e6,
		mn: 1e6,
		m: 1e6,
		billion: 1e9,
		billions: 1e9,
		bn: 1e9,
		trillion: 1e12
	} as Readonly<Record<string, number>>,
	/** Numbers in words. */
	small: Object.fromEntries(
		'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
			.split(' ')
			.map((word, index) => [word, index])
			.concat(
				'thirty forty fifty sixty seventy eighty ninety'.split(' ').map((w, i) => [w, (i + 3) * 10])
			)
	) as Readonly<Record<string, number>>,
	/** Between the two numbers of "9 out of 10". */
	outOf: /^\s+(?:(?:out\s+)?of|in)(?:\s+every)?\s+$/iu,
	/** Between the ends of a range, or before the rest of a number: "2 to 3 million", "40-50". */
	range: /^\s*(?:[-–—/]|to|and|or)\s*$/iu,
	/** What stands between a number and its scale, or between two parts of one number. */
	joint: /^(?:\s|-|\s+and\s+)$/iu
};

export type NumberWords = typeof numbers;
