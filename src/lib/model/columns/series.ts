import type { Columns } from '../column.ts';
import { caveat, id, source, yearsAhead } from './common.ts';

/** What is measured. */
export const indicators = {
	id,
	topic: { kind: 'code', list: 'topic', required: true },
	title: { kind: 'text', required: true, translated: true },
	definition: { kind: 'prose', required: true, translated: true },
	caveat,
	doubt: { kind: 'prose', required: true, translated: true },
	headline: { kind: 'text', required: true },
	order: { kind: 'number', required: true }
} as const satisfies Columns;

/** Who measures it, and how. */
export const series = {
	id,
	indicator: { kind: 'reference', table: 'indicators', required: true },
	title: { kind: 'text', required: true, translated: true },
	unit: { kind: 'code', list: 'unit', required: true },
	measure: { kind: 'code', list: 'measure', required: true },
	kind: { kind: 'code', list: 'kind', required: true },
	definition: { kind: 'prose', required: true, translated: true },
	method: { kind: 'prose', translated: true },
	caveat,
	source,
	frequency: { kind: 'code', list: 'frequency' },
	/** As it was announced; by whom stands beside it. */
	next_release: { kind: 'period', ahead: yearsAhead },
	next_release_source: { kind: 'reference', table: 'sources' },
	label: { kind: 'text', required: true, translated: true },
	/** What would change the figures: late entries, people found, a new edition. */
	changes: { kind: 'prose', translated: true },
	shown: { kind: 'text' },
	breakdown: { kind: 'text' },
	breaks: { kind: 'periods' }
} as const satisfies Columns;
