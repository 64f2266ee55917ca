import type { Language } from '../model/language.ts';
import { rules as en, type RuleWords } from './en/rules.ts';
import { rules as es } from './es/rules.ts';

/** What the rules of the subject look for in texts of each language. */
export const ruleWords: Readonly<Record<Language, RuleWords>> = { en, es };
