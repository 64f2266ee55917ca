import type { CommandWords } from '../en/commands.ts';

/** What the editor's commands say, in Spanish. */
export const commands: CommandWords = {
	checked: (errors, warnings) => `${errors} errores, ${warnings} avisos.`,
	published: ({ date, added, corrected, total }) =>
		added + corrected === 0
			? `Nada que hacer: las ${total} filas de la edición del ${date} ya están en published.csv.`
			: `✓ published.csv: ${added} filas agregadas con la edición del ${date}, ${corrected} corregidas, ${total} en total.`,
	frozen: ({ date, frozen }) =>
		frozen === undefined
			? 'No se congela ninguna edición: estos datos no son los del proyecto. Para congelar una, indique una carpeta con --editions.'
			: frozen
				? `✓ La edición del ${date} quedó congelada: registre su carpeta; no se volverá a escribir.`
				: `La edición del ${date} ya estaba congelada con estos datos; sus archivos quedan como están.`,
	refused: 'No se publicó: published.csv y las ediciones congeladas quedaron como estaban.'
};
