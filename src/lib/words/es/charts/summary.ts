import type { SummaryWords } from '../../en/charts/summary.ts';
import { joined } from '../../phrase.ts';

/** The sentences of a chart's text alternative, in Spanish. */
export const summary: SummaryWords = {
	to: 'a',
	list: joined('y'),
	single: ({ figure, when }) => `${figure} (${when}), la única cifra.`,
	same: ({ figure, when }, count, last) =>
		`${figure} en cada una de ${count} cifras, la primera de ${when}, la última de ${last}.`,
	rose: (first, last) =>
		`primera cifra, ${first.figure} (${first.when}); última y más alta, ${last.figure} (${last.when}).`,
	fell: (first, last) =>
		`primera cifra y la más alta, ${first.figure} (${first.when}); última, ${last.figure} (${last.when}).`,
	course: (first, last, highest) =>
		`primera cifra, ${first.figure} (${first.when}); la más alta, ${highest.figure} (${highest.when}); última, ${last.figure} (${last.when}).`,
	totals: (list) => `${list}.`,
	gaps: (years) => `Sin dato para ${years}.`,
	breaks: (years) => `El método cambió en ${years}: ahí se corta la línea.`,
	provisional: (years) => `Preliminar: ${years}.`,
	estimated: (years) => `Estimado: ${years}.`,
	unreliable: (years) => `De poca confiabilidad: ${years}.`,
	ranges: (years) => `Dibujado como intervalo: ${years}.`,
	parts: (list) => `Solo una parte del año, dibujada aparte: ${list}.`,
	contested: 'En disputa: otra fuente lo niega o difiere.',
	transfers: ({ alone, lines, suppliers, first, last, delivered, contested }) =>
		[
			`${alone ? '' : 'Debajo, en los mismos años: '}${lines} ${lines === 1 ? 'línea' : 'líneas'} de transferencias de armas y seguridad de ${suppliers} ${suppliers === 1 ? 'país proveedor' : 'países proveedores'}, de ${first} a ${last}.`,
			`Dibujadas como entregadas: ${delivered}${contested > 0 ? `; en disputa: ${contested}` : ''}.`
		].join(' '),
	noTransfers: 'La lista no tiene ninguna transferencia de estos años.'
};
