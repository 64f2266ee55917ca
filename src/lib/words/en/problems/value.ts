import type { Wordings } from '../../wording.ts';

/** Problems of values and of the series they belong to. */
export const value = {
	'low-above-value': ({ found, expected }) => [
		`The lower end ${found} is above ${expected}.`,
		'Swap or correct the numbers.'
	],
	'high-below-value': ({ found, expected }) => [
		`The upper end ${found} is below ${expected}.`,
		'Swap or correct the numbers.'
	],
	'as-printed-differs': ({ found, expected }) => [
		`${found} is not what the source prints: "${expected}".`,
		'Compare with the source, then correct the number or as_printed: plain digits, 98 for 98 %, 80000000 for 80 million.'
	],
	'range-shape': () => [
		'A range has an empty value, and low and high filled.',
		'Move the numbers to low and high, or choose another qualifier.'
	],
	'value-missing': () => [
		'There is no number, and the status does not say why.',
		'Fill value, or set status to O (missing), M, Q or L.'
	],
	'value-with-missing': ({ found }) => [
		`The status ${found} says that there is no number, but one is given.`,
		'Empty value, low and high, or correct the status.'
	],
	'negative-count': ({ found }) => [
		`${found} is below zero.`,
		'Counts, shares and volumes are zero or more.'
	],
	'share-above-hundred': ({ found }) => [
		`${found} per cent is more than the whole.`,
		'Write 98 for 98 %.'
	],
	'year-implausible': ({ found, expected }) => [
		`The period ${found} lies outside ${expected}.`,
		'Correct the year.'
	],
	'date-ahead': ({ found, expected }) => [
		`${found} lies after the edition, which is dated ${expected}.`,
		'Correct the date, or move the one in edition.json on.'
	],
	'series-without-file': ({ found }) => [
		`The series "${found}" has no file in observations/.`,
		'Add the file with its rows, or delete the series.'
	],
	'series-name': ({ found, expected }) => [
		`The series id "${found}" does not begin with its indicator "${expected}-".`,
		'Name it <indicator>-<producer>.'
	],
	'breakdown-shape': ({ expected }) => [
		expected === 'empty'
			? 'This series has no breakdown, but a value is given.'
			: 'This series has a breakdown, but the cell is empty.',
		expected === 'empty'
			? 'Empty the cell, or name the dimension in series.csv.'
			: 'Fill it; the total is _T.'
	]
} as const satisfies Wordings;
