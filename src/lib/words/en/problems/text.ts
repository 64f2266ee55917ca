import type { Wordings } from '../../wording.ts';

/** Problems of texts that look right and are not: signs, letters, braces, names. */
export const text = {
	'decoded-twice': ({ found }) => [
		`"${found}" was saved in one encoding and read in another.`,
		'Look up the word in the source and type it again; open the file as UTF-8, and the rest is right too.'
	],
	'letter-lost': ({ found }) => [
		`A letter of "${found}" was lost between two encodings.`,
		'Look up the word in the source and type it again.'
	],
	'control-character': ({ found }) => [
		`There is an invisible character here: ${found}.`,
		'Delete it and type the text around it again.'
	],
	'private-character': ({ found }) => [
		`The character ${found} means something in one font only; readers see an empty box.`,
		'Look up in the source what stands there, and type it.'
	],
	decomposed: ({ found }) => [
		`The accent of "${found}" is a character of its own: no search finds the word.`,
		'Type the letter with its accent as one.'
	],
	'presentation-form': ({ found }) => [
		`"${found}" only looks like the letters on the keys: no search finds the word.`,
		'Type the word again.'
	],
	'mixed-scripts': ({ found }) => [
		`"${found}" has letters of two alphabets that look alike.`,
		'Type the word again in one alphabet.'
	],
	'line-break': () => ['There is a line break in a text of one line.', 'Put a space in its place.'],
	tab: () => ['There is a tab in this text.', 'Put a space in its place.'],
	'brace-stray': ({ found }) => [
		`The brace ${found} belongs to no placeholder.`,
		'Write {obs:id}, {sum:series.area:2006/2019}, {diff:id,id} or {transfer:id}, one brace at each end.'
	],
	'brace-in-text': ({ found }) => [
		`There is a brace ${found} in a text in which no figure is filled in.`,
		'Write (round brackets), or the words without any.'
	],
	'author-empty': ({ found }) => [
		`There is no name beside this "${found}".`,
		'Delete it, or write the name.'
	],
	'author-kind': ({ found }) => [
		`"${found}" could be a person or an institution.`,
		'Write "Family, Given" for a person ("Name," for one with a single name), and an institution in braces: {…}.'
	],
	'author-parts': ({ found }) => [
		`"${found}" is not one person as "Family, Given".`,
		'One comma in each name, a semicolon between two; "; and others" for the rest; an institution in braces: {…}.'
	],
	'author-brace': ({ found }) => [
		`The braces of "${found}" do not stand around one whole name.`,
		'Write {The Institution}, nothing before or behind the braces, and a semicolon between two names.'
	],
	'author-others': ({ found }) => [
		`"${found}" does not stand behind all names.`,
		'Put it last, behind a semicolon.'
	]
} as const satisfies Wordings;
