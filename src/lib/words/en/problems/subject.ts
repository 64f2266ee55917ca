import type { Wordings } from '../../wording.ts';

/** Breaches of the rules of the subject: see docs/rules.md. */
export const subject = {
	'placeholder-broken': ({ found }) => [
		`The placeholder {${found}} leads to no figure.`,
		'Write {obs:id}, {sum:series.area:2006/2019}, {diff:id,id} or {transfer:id} with ids that exist.'
	],
	'bare-figure': ({ found }) => [
		`The figure ${found} is typed into the text.`,
		'Take it from the data: {obs:id}, {sum:series.area:2006/2019} or {diff:id,id}.'
	],
	'as-printed-long': ({ found }) => [
		`The quotation has ${found} words; at most eight.`,
		'Keep the number and the words next to it.'
	],
	'doubt-long': ({ found, expected }) => [
		`The doubt has ${found} characters with its figures filled in; at most ${expected}.`,
		'Say the one thing to know first; the rest belongs in the caveat.'
	],
	'shown-unknown': ({ found, expected }) => [
		`"${found}" is no place in the main picture; expected ${expected}.`,
		'Write 1, 2 or 3 for a row of the main picture, "span" for a total under the arms imports, or leave it empty.'
	],
	'shown-apart': ({ found, expected }) => [
		`"${found}" would stand in one row with "${expected}", but has another unit.`,
		'Two units are never in one panel: leave "shown" of one of them empty.'
	],
	'shown-twice': ({ found, expected }) => [
		`"${found}" has the place of "${expected}" in the row of its indicator.`,
		'Give each series of an indicator a place of its own: 1, 2 or 3.'
	],
	'caveat-repeated': ({ expected }) => [
		`The caveat is the same as in ${expected}.`,
		'Say what is true of this item alone.'
	],
	'same-as-self': ({ found }) => [
		`The row points to itself or to a row that is itself not counted: "${found}".`,
		'Point to the row that is counted.'
	],
	'part-of-self': ({ found }) => [
		`"${found}" lies, through its parents, within itself.`,
		'Name the area it is part of, or leave parent empty.'
	],
	'same-thing-twice': ({ found, expected }) => [
		`"${found}" is already there: ${expected}.`,
		'Delete one of the two, or say what tells them apart.'
	],
	'same-address-twice': ({ found, expected }) => [
		`The address ${found} is already there: ${expected}.`,
		'Delete one of the sources and let its rows name the other; two editions under one address differ in issued.'
	],
	'same-span-twice': ({ found, expected }) => [
		`"${found}" is the same span of time as ${expected}, for the same area.`,
		'Keep one of the rows: one figure has one address.'
	],
	'same-transfer-twice': ({ found, expected }) => [
		`"${found}" says the same as ${expected}: it would be counted twice.`,
		'Name the counted row in same_as, or say in overlaps that both are meant; else delete one.'
	],
	'trend-word': ({ found, expected }) => [
		`"${found}" speaks of a rate or a trend, but the series is a ${expected}.`,
		'Say what was counted and when; what is reported or registered changes with reporting and searching too.'
	],
	'sum-of-measure': ({ found, expected }) => [
		`{${found}} adds values of the measure "${expected}".`,
		'Only counts, amounts and volumes of single years can be added.'
	],
	'diff-of-units': ({ found, expected }) => [
		`{${found}} subtracts values of two units: ${expected}.`,
		'Compare values of one unit.'
	],
	'tiv-with-currency': ({ found }) => [
		`TIV stands with money: "${found}".`,
		'TIV is a volume: leave the currency out, or give the price in a row of its own.'
	],
	'jump-without-note': ({ found, expected }) => [
		`${found} follows ${expected}: more than twice or less than half, without a note.`,
		'Check the digit; if it is right, say in the note what is known of the jump.'
	],
	'source-unused': ({ found }) => [
		`No row rests on the source "${found}".`,
		'Use it, say in its note why it is listed, or delete it.'
	]
} as const satisfies Wordings;
