import type * as en from '../../en/pages/release.ts';

/** A day takes the article, a month or a year does not. */
const day = (when: string): string => (/^\d{1,2} /.test(when) ? `el ${when}` : when);

/** How old a newest figure is, and what follows it. */
export const release: typeof en.release = {
	months: (count) => `hace ${count} meses`,
	years: (count) => `hace ${count} años`,
	newest: (age) => `la cifra más reciente es de ${age}`,
	due: (when) => `la siguiente se anunció para ${day(when)}`,
	overdue: (when) => `se anunció una publicación para ${day(when)}; aún no se incorpora`,
	closed: 'no se espera otra cifra',
	closedShort: 'no se espera otra',
	often: 'Cada cuánto sale y qué falta',
	changes: 'Qué la haría cambiar',
	waiting: 'Se anunció y aún no se incorpora:'
};
