import type { Columns } from '../column.ts';
import { id, ownCaveat } from './common.ts';

/** Documents that figures and statements rest on. */
export const sources = {
	id,
	type: { kind: 'code', list: 'source-type', required: true },
	title: { kind: 'text', required: true },
	author: { kind: 'text', names: true },
	publisher: { kind: 'text' },
	issued: { kind: 'period' },
	accessed: { kind: 'date' },
	url: { kind: 'url' },
	archive_url: { kind: 'url', secure: true },
	language: { kind: 'language' },
	licence: { kind: 'text' },
	standing: { kind: 'code', list: 'standing', required: true },
	caveat: ownCaveat,
	note: { kind: 'prose', translated: true }
} as const satisfies Columns;
