import type { Language } from '../model/language.ts';
import { commands as en, type CommandWords } from './en/commands.ts';
import { commands as es } from './es/commands.ts';

/** What the editor's commands say, in each language. */
export const commandWords: Readonly<Record<Language, CommandWords>> = { en, es };
