import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = '../shared/schemas';

/** The schemas of others are kept beside the project, not in it. */
export const hasSchemas = existsSync(folder);

/** What a test says in its name where it is left out. */
export const withoutSchemas = hasSchemas
	? ''
	: ' (left out: ../shared with the schemas is not here)';

/** The text of a schema. */
export const schemaText = (name: string): string => readFileSync(join(folder, name), 'utf8');
