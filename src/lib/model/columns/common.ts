import type { Column } from '../column.ts';

/** The lasting id of a row. */
export const id = { kind: 'id', required: true } as const satisfies Column;

/** What is announced or planned lies at most so many years ahead. */
export const yearsAhead = 20;

/** Whose figure or statement a row gives. */
export const source = {
	kind: 'reference',
	table: 'sources',
	required: true
} as const satisfies Column;

/** The place in the source. */
export const locator = { kind: 'text' } as const satisfies Column;

/** What the source prints, word for word. */
export const asPrinted = { kind: 'text', missing: 'printed' } as const satisfies Column;

/** The copy that was read. */
export const readIn = { kind: 'reference', table: 'sources' } as const satisfies Column;

/** A caveat that a row may have. */
export const ownCaveat = { kind: 'prose', translated: true } as const satisfies Column;

/** A caveat that no row may lack. */
export const caveat = { ...ownCaveat, required: true } as const satisfies Column;
