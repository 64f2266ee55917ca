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
	refused: 'No se publicó: published.csv y las ediciones congeladas quedaron como estaban.',
	publishing: (process) => `Ya se está ejecutando otro data:publish, proceso ${process}.`,
	unpublished: (why) =>
		`No se publicó todo: ${why}. Cada archivo es el anterior o el nuevo, entero; ejecute data:publish otra vez.`,
	stopped: (signal) => `detenido por ${signal}`,
	causes: {
		space: 'no queda espacio en el disco',
		readOnly: 'la carpeta es de solo lectura',
		forbidden: 'no hay permiso para escribir ahí',
		memory: 'falta memoria',
		files: 'hay demasiados archivos abiertos'
	},
	develop: {
		title: (count) =>
			count === 1 ? 'Un problema en los datos' : `${count} problemas en los datos`,
		lead: 'Guarde el archivo corregido y vuelva a cargar esta página: el sitio aparece aquí en cuanto los datos estén bien.',
		place: (line, column, field) =>
			`Línea ${line}, columna ${column}${field === '' ? '' : `, ${field}`}`,
		more: (count) => `Y ${count} más: npm run data:check los muestra todos.`
	},
	fix: {
		nothing: 'Nada que corregir: lo que data:check aún señala le toca a una persona.',
		mends: {
			bom: 'marca de orden de bytes (BOM) quitada',
			utf16: 'UTF-16 convertido a UTF-8',
			'carriage-return': 'fines de línea convertidos a LF',
			separator: 'celdas separadas por comas',
			'sep-line': 'línea para Excel borrada',
			'row-blank': 'filas sin contenido borradas',
			decomposed: 'letras y acentos unidos en un carácter'
		},
		more: (lines) => `… y ${lines} líneas más como estas`,
		question: (files) => `¿Escribir esto en ${files} archivo(s)? [s/N] `,
		done: (files) => `✓ ${files} archivo(s) corregido(s). Ejecute data:check para lo demás.`,
		unwritten: (why) =>
			`No se terminó de corregir: ${why}. Cada archivo es el anterior o el nuevo, completo.`,
		left: 'No se escribió nada. Para escribirlo: npm run data:fix -- --yes'
	},
	verify: {
		usage:
			'Indique la carpeta o la dirección por comprobar, por ejemplo: npm run verify -- https://example.org/cifra/',
		noList: (place, why) => `No se pudo leer SHA256SUMS en ${place}: ${why}`,
		noSums: (line) =>
			`SHA256SUMS no es una lista de sumas de comprobación: la línea ${line} no tiene una suma, dos espacios y la ruta de un archivo de la carpeta.`,
		differing: 'distinto ',
		lacking: 'falta    ',
		surplus: 'sobra    ',
		unread: 'no leído ',
		more: (count) => `y ${count} más`,
		sound: (same) => `✓ Los ${same} archivos son como dice SHA256SUMS.`,
		unsound: (same, [differing, lacking, surplus, unread]) =>
			`No es lo mismo. Distintos: ${differing}; faltantes: ${lacking}; sobrantes: ${surplus}; no leídos: ${unread}; como dice SHA256SUMS: ${same}.`,
		list: (sum) => `Compare la suma de SHA256SUMS misma con la del sitio en que confía: ${sum}`,
		far: 'De una dirección no se puede ver qué ofrece fuera de su lista.'
	}
};
