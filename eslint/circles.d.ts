import type { Rule } from 'eslint';

type Imports = ReadonlyMap<string, readonly (string | undefined)[]>;

/** Every file of a folder, and the paths of the files it imports, types included. */
export function importsBelow(folder: string): Imports;
/** The files through which one file is reached from another, both included; `undefined` where it is not. */
export function wayBetween(imports: Imports, from: string, to: string): string[] | undefined;
/** ESLint rule: no file imports, over whatever others, what imports it. */
export const circles: Rule.RuleModule;
