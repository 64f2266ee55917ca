import type { Rule } from 'eslint';

/** ESLint rule: imports follow the layers of the code. */
export const layers: Rule.RuleModule;
