import type { CitationWords } from '../en/citation.ts';

/** Words of citations in Spanish. */
export const citation: CitationWords = {
	edition: 'edición',
	dataset: 'conjunto de datos',
	missing: 'sin dato',
	accordingTo: 'según datos de',
	series: 'serie',
	source: 'Fuente',
	readIn: 'Tomado de una copia',
	asOf: (date) => (/^\d{1,2} /.test(date) ? `copia del ${date}` : `copia de ${date}`),
	changed: (day, reason) => `Cambió el ${day}: ${reason}`,
	beforeQuoting: 'Antes de citar',
	editionOf: 'edición del',
	copies: (copies, total) =>
		`${copies} de sus ${total} cifras se tomaron de una copia de su fuente.`,
	whole:
		'Cada serie tiene su propia advertencia, que hay que leer antes de citar. Las series de productores distintos no se unen ni se suman. Que dos cosas aparezcan juntas no significa que una cause la otra.',
	dialog: {
		title: 'Citar este dato',
		sentence: 'Texto para citar',
		address: 'Su dirección',
		styles: 'Estilos',
		files: 'Para Zotero y otros',
		copy: 'Copiar',
		copied: 'Copiado',
		close: 'Cerrar'
	}
};
