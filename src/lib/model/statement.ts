import type { RowOf } from './table.ts';

/** What a source says about an observation, series, transfer or event that is not a value of its own. */
export type Statement = RowOf<'statements'>;

/** A thing is contested when someone denies it or gives a different version. */
export function contests(statement: Pick<Statement, 'stance'>): boolean {
	return statement.stance === 'denies' || statement.stance === 'differs';
}
