import type { Wordings } from '../../wording.ts';

/** Problems of editions, of what is published, and of its corrections. */
export const ledger = {
	'frozen-changed': ({ found }) => [
		`A file of the frozen edition of ${found} is not what it was, or is gone.`,
		'Take it back from version control: what was frozen is never changed.'
	],
	'edition-frozen': ({ found, expected }) => [
		`The edition of ${found} is frozen in ${expected}, and these data are not the ones it holds.`,
		'Give edition.json the date of the next edition. Only where nobody has seen the frozen one yet, delete its folder and publish again.'
	],
	'edition-back': ({ found, expected }) => [
		`The edition is dated ${found}, but a later one, ${expected}, is frozen.`,
		'Give edition.json a later date.'
	],
	'edition-published': ({ found, expected }) => [
		`${found} rows are not in the ledger, but the edition of ${expected} is published.`,
		'If they are new, move the date in edition.json on; if not, published.csv was cut: put it back.'
	],
	'published-changed': ({ found, expected }) => [
		`"${found}" is published, and its figure is not the published one.`,
		`Put it back, or add this line to corrections.csv, with the reason in both languages (an id of your own; what stands in capitals is yours to fill in): ${expected}`
	],
	'published-gone': ({ found, expected }) => [
		`"${found}" is published, and its row is gone.`,
		`Put it back (the file may have been cut off), or add this line to corrections.csv, with the reason in both languages and, in replaced_by, the id that takes its place, if any: ${expected}`
	],
	'ledger-short': ({ found, expected }) => [
		`${found} rows of the frozen edition of ${expected} are not in published.csv.`,
		'Take published.csv back from version control: what is published stays in it, withdrawn or not.'
	],
	'ledger-changed': ({ found }) => [
		`The hash of "${found}" is not that of the row as it was published and frozen.`,
		'Take published.csv back from version control; only publishing writes it.'
	],
	'foundation-changed': ({ found, expected }) => [
		`What the published "${found}" rests on is not what it was.`,
		`Put it back, or add this line to corrections.csv, with the reason in both languages (an id of your own; one line with the id of the source or series covers where all its rows were read): ${expected}`
	],
	'withdrawn-present': ({ found, expected }) => [
		`"${found}" is here, but the correction "${expected}" withdraws it.`,
		'Delete the row; an id is never used again. A row that is only changed needs a correction for each column, not a withdrawal.'
	],
	'correction-now': ({ found, expected }) => [
		`The correction says that "${found}" stands there now, but it is "${expected}".`,
		'Write in "now" what stands in the row, or after this correction.'
	],
	'correction-was': ({ found, expected }) => [
		`"${found}" was not published there: it was "${expected}".`,
		'Write in "was" what was published.'
	],
	'correction-short': ({ found, expected }) => [
		`With its corrections taken back, "${found}" is still not what was published.`,
		`A "was" is not as published, or another column changed too: each needs a line of its own in corrections.csv. Compare with the edition of ${expected}.`
	],
	'correction-early': ({ found, expected }) => [
		`The correction is dated ${found}, but what it corrects was published on ${expected}.`,
		'Give it the date of the edition that brings the correction, a later one.'
	],
	'correction-after-edition': ({ found, expected }) => [
		`The correction is dated ${found}, after the edition (${expected}).`,
		'Move the date in edition.json on before the edition is published.'
	],
	'correction-changed': ({ found }) => [
		`"${found}" is published and was changed or deleted.`,
		'Put it back as it was; a correction that was wrong is followed by another one.'
	]
} as const satisfies Wordings;
