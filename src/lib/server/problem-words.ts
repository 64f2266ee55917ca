import type { Language } from '../model/language.ts';

interface Facts {
	readonly found: string;
	readonly expected: string;
	readonly field: string;
}

/** What was found and expected, and how to mend it. */
type Wording = (facts: Facts) => readonly [message: string, hint: string];

const words = (en: Wording, es: Wording): Record<Language, Wording> => ({ en, es });

/** Every problem the check can report, in both languages. */
export const wording = {
	'folder-missing': words(
		({ found }) => [
			`There is no data folder "${found}".`,
			'Give the folder with --data, or run the command in the project.'
		],
		({ found }) => [
			`No existe la carpeta de datos «${found}».`,
			'Indique la carpeta con --data o ejecute la orden dentro del proyecto.'
		]
	),
	'file-missing': words(
		({ found }) => [
			`The file ${found} is missing.`,
			'Put it back; a table without rows still has its header row.'
		],
		({ found }) => [
			`Falta el archivo ${found}.`,
			'Vuelva a ponerlo; una tabla sin filas conserva su encabezado.'
		]
	),
	'file-unknown': words(
		({ found }) => [
			`The file ${found} belongs to no table.`,
			'Move it out of the data folder, or name it as data/README.md says.'
		],
		({ found }) => [
			`El archivo ${found} no corresponde a ninguna tabla.`,
			'Sáquelo de la carpeta de datos o nómbrelo como dice data/README.md.'
		]
	),
	'file-too-large': words(
		({ found, expected }) => [
			`The file has ${found} bytes; at most ${expected} are read.`,
			'Split the series, or check what was saved here.'
		],
		({ found, expected }) => [
			`El archivo tiene ${found} bytes; se leen ${expected} cuando mucho.`,
			'Divida la serie o revise qué se guardó aquí.'
		]
	),
	'file-empty': words(
		() => ['The file is empty.', 'Write at least the header row.'],
		() => ['El archivo está vacío.', 'Escriba por lo menos la fila de encabezado.']
	),
	'not-utf8': words(
		() => [
			'This is not UTF-8 text.',
			'Save the file again as "CSV UTF-8"; check the accents in this line.'
		],
		() => [
			'El texto no está en UTF-8.',
			'Guarde el archivo como «CSV UTF-8»; revise los acentos de esta línea.'
		]
	),
	utf16: words(
		() => ['The file is in UTF-16.', 'Save it again as "CSV UTF-8".'],
		() => ['El archivo está en UTF-16.', 'Guárdelo de nuevo como «CSV UTF-8».']
	),
	bom: words(
		() => ['The file begins with a byte order mark.', 'Save it as UTF-8 without BOM.'],
		() => [
			'El archivo empieza con una marca de orden de bytes (BOM).',
			'Guárdelo como UTF-8 sin BOM.'
		]
	),
	nul: words(
		() => ['There is a NUL character here.', 'Delete it; the file may be damaged from here on.'],
		() => ['Aquí hay un carácter nulo (NUL).', 'Bórrelo; el archivo puede estar dañado desde aquí.']
	),
	'control-character': words(
		({ found }) => [
			`There is an invisible control character here: ${found}.`,
			'Delete it and type the text again.'
		],
		({ found }) => [
			`Aquí hay un carácter de control invisible: ${found}.`,
			'Bórrelo y vuelva a escribir el texto.'
		]
	),
	'carriage-return': words(
		() => ['The line ends with CR or CR LF.', 'Save the file with LF line ends ("Unix").'],
		() => ['La línea termina con CR o CR LF.', 'Guarde el archivo con fin de línea LF («Unix»).']
	),
	'no-final-newline': words(
		() => [
			'The last line is not ended; the file may have been cut off.',
			'Check that nothing is missing, then end the last line with Enter.'
		],
		() => [
			'La última línea no está terminada; el archivo puede estar cortado.',
			'Revise que no falte nada y termine la última línea con Enter.'
		]
	),
	'header-wrong': words(
		({ found, expected }) => [
			`The header has "${found}" here; expected "${expected}".`,
			'Put the columns in the order of data/README.md, each once.'
		],
		({ found, expected }) => [
			`El encabezado dice aquí «${found}»; se esperaba «${expected}».`,
			'Ponga las columnas en el orden de data/README.md, cada una una vez.'
		]
	),
	'row-ragged': words(
		({ found, expected }) => [
			`The row has ${found} cells; the header has ${expected}.`,
			'Look for a comma too many or too few; a text with a comma stands in "quotes".'
		],
		({ found, expected }) => [
			`La fila tiene ${found} celdas; el encabezado, ${expected}.`,
			'Busque una coma de más o de menos; un texto con coma va entre "comillas".'
		]
	),
	'row-blank': words(
		() => ['The line is blank.', 'Delete it.'],
		() => ['La línea está en blanco.', 'Bórrela.']
	),
	'quote-open': words(
		() => [
			'A quoted cell begins here and is never closed.',
			'Close it with a second quotation mark.'
		],
		() => [
			'Aquí empieza una celda entre comillas que nunca se cierra.',
			'Ciérrela con otra comilla.'
		]
	),
	'quote-stray': words(
		() => [
			'There is a quotation mark inside a cell that is not quoted.',
			'Put the whole cell in quotes and write inner ones twice: "".'
		],
		() => [
			'Hay una comilla dentro de una celda que no está entre comillas.',
			'Ponga toda la celda entre comillas y duplique las de dentro: "".'
		]
	),
	'quote-after': words(
		({ found }) => [
			`After the closing quotation mark comes "${found}"; expected a comma or the line's end.`,
			'Write inner quotation marks twice: "".'
		],
		({ found }) => [
			`Después de la comilla de cierre sigue «${found}»; se esperaba una coma o el fin de la línea.`,
			'Duplique las comillas interiores: "".'
		]
	),
	'formula-text': words(
		({ found }) => [
			`The text begins with "${found}", which a spreadsheet runs as a formula.`,
			'Begin the text with a letter, a figure or a quotation mark.'
		],
		({ found }) => [
			`El texto empieza con «${found}», que una hoja de cálculo ejecuta como fórmula.`,
			'Empiece el texto con una letra, una cifra o una comilla.'
		]
	),
	'missing-word': words(
		({ found }) => [`"${found}" stands for a missing value.`, 'Leave the cell empty.'],
		({ found }) => [`«${found}» está en lugar de un dato que falta.`, 'Deje la celda vacía.']
	),
	'space-around': words(
		() => ['The cell begins or ends with a space.', 'Delete the space.'],
		() => ['La celda empieza o termina con un espacio.', 'Borre el espacio.']
	),
	'empty-required': words(
		({ field }) => [`"${field}" is empty.`, 'Fill it; this column may not be empty.'],
		({ field }) => [`«${field}» está vacía.`, 'Llénela; esta columna no puede quedar vacía.']
	),
	'translation-missing': words(
		({ field }) => [
			`"${field}" is empty, but another language has the text.`,
			'Write it in every language, or in none.'
		],
		({ field }) => [
			`«${field}» está vacía, pero otro idioma tiene el texto.`,
			'Escríbalo en todos los idiomas o en ninguno.'
		]
	),
	'not-an-id': words(
		({ found }) => [
			`"${found}" is not an id.`,
			'Use lower-case letters, digits and hyphens, such as "missing-persons".'
		],
		({ found }) => [
			`«${found}» no es un identificador.`,
			'Use minúsculas sin acento, cifras y guiones, como «missing-persons».'
		]
	),
	'not-a-number': words(
		({ found }) => [
			`"${found}" is not a number.`,
			'Write plain digits, a point for decimals, no thousands separator, no unit: 80000000.'
		],
		({ found }) => [
			`«${found}» no es un número.`,
			'Escriba solo cifras, punto decimal, sin separador de miles ni unidad: 80000000.'
		]
	),
	'not-a-period': words(
		({ found }) => [
			`"${found}" is not a period.`,
			'Write 2019, 2020-07-13, 2006/2019, 197X, 2004~ (about), 2004? (doubtful) or 2006/..'
		],
		({ found }) => [
			`«${found}» no es un periodo.`,
			'Escriba 2019, 2020-07-13, 2006/2019, 197X, 2004~ (hacia), 2004? (dudoso) o 2006/..'
		]
	),
	'not-a-date': words(
		({ found }) => [
			`"${found}" is not a date.`,
			'Write year-month-day: 2020-07-13 (or 2020-07, or 2020).'
		],
		({ found }) => [
			`«${found}» no es una fecha.`,
			'Escriba año-mes-día: 2020-07-13 (o 2020-07, o 2020).'
		]
	),
	'not-a-url': words(
		({ found }) => [
			`"${found}" is not an address.`,
			'Write the whole address, from http:// or https:// on, without spaces.'
		],
		({ found }) => [
			`«${found}» no es una dirección.`,
			'Escriba la dirección completa, desde http:// o https://, sin espacios.'
		]
	),
	'not-a-language': words(
		({ found }) => [
			`"${found}" is not a language code.`,
			'Write two small letters, ISO 639-1: en, es.'
		],
		({ found }) => [
			`«${found}» no es un código de idioma.`,
			'Escriba dos minúsculas, ISO 639-1: en, es.'
		]
	),
	'not-a-flag': words(
		({ found }) => [`"${found}" is neither yes nor no.`, 'Write yes, no, or nothing.'],
		({ found }) => [`«${found}» no es yes ni no.`, 'Escriba yes, no o nada.']
	),
	'unknown-code': words(
		({ found, expected }) => [
			`"${found}" is not in the list; expected one of: ${expected}.`,
			'Correct it, or add a line to codes.csv.'
		],
		({ found, expected }) => [
			`«${found}» no está en la lista; se esperaba uno de: ${expected}.`,
			'Corríjalo o agregue una línea a codes.csv.'
		]
	),
	'unknown-id': words(
		({ found, expected }) => [
			`There is no "${found}" in ${expected}.`,
			'Correct the id, or add the row it names.'
		],
		({ found, expected }) => [
			`No hay «${found}» en ${expected}.`,
			'Corrija el identificador o agregue la fila que nombra.'
		]
	),
	'duplicate-key': words(
		({ found, expected }) => [
			`"${found}" stands twice; the first is in line ${expected}.`,
			'Delete one of the rows, or give it an id of its own.'
		],
		({ found, expected }) => [
			`«${found}» aparece dos veces; la primera, en la línea ${expected}.`,
			'Borre una de las filas o déle su propio identificador.'
		]
	),
	'low-above-value': words(
		({ found, expected }) => [
			`The lower end ${found} is above ${expected}.`,
			'Swap or correct the numbers.'
		],
		({ found, expected }) => [
			`El extremo inferior ${found} es mayor que ${expected}.`,
			'Intercambie o corrija los números.'
		]
	),
	'high-below-value': words(
		({ found, expected }) => [
			`The upper end ${found} is below ${expected}.`,
			'Swap or correct the numbers.'
		],
		({ found, expected }) => [
			`El extremo superior ${found} es menor que ${expected}.`,
			'Intercambie o corrija los números.'
		]
	),
	'range-shape': words(
		() => [
			'A range has an empty value, and low and high filled.',
			'Move the numbers to low and high, or choose another qualifier.'
		],
		() => [
			'Un rango deja vacío value y llena low y high.',
			'Pase los números a low y high o elija otro qualifier.'
		]
	),
	'value-missing': words(
		() => [
			'There is no number, and the status does not say why.',
			'Fill value, or set status to O (missing), M, Q or L.'
		],
		() => [
			'No hay número y status no dice por qué.',
			'Llene value o ponga status en O (falta), M, Q o L.'
		]
	),
	'value-with-missing': words(
		({ found }) => [
			`The status ${found} says that there is no number, but one is given.`,
			'Empty value, low and high, or correct the status.'
		],
		({ found }) => [
			`El status ${found} dice que no hay número, pero hay uno.`,
			'Vacíe value, low y high o corrija status.'
		]
	),
	'negative-count': words(
		({ found }) => [`${found} is below zero.`, 'Counts, shares and volumes are zero or more.'],
		({ found }) => [
			`${found} es menor que cero.`,
			'Los conteos, las proporciones y los volúmenes son cero o más.'
		]
	),
	'share-above-hundred': words(
		({ found }) => [`${found} per cent is more than the whole.`, 'Write 98 for 98 %.'],
		({ found }) => [`${found} por ciento es más que el total.`, 'Escriba 98 para 98 %.']
	),
	'year-implausible': words(
		({ found, expected }) => [`The period ${found} lies outside ${expected}.`, 'Correct the year.'],
		({ found, expected }) => [`El periodo ${found} está fuera de ${expected}.`, 'Corrija el año.']
	),
	'series-without-file': words(
		({ found }) => [
			`The series "${found}" has no file in observations/.`,
			'Add the file with its rows, or delete the series.'
		],
		({ found }) => [
			`La serie «${found}» no tiene archivo en observations/.`,
			'Agregue el archivo con sus filas o borre la serie.'
		]
	),
	'series-name': words(
		({ found, expected }) => [
			`The series id "${found}" does not begin with its indicator "${expected}-".`,
			'Name it <indicator>-<producer>.'
		],
		({ found, expected }) => [
			`El id de serie «${found}» no empieza con su indicador «${expected}-».`,
			'Nómbrela <indicador>-<productor>.'
		]
	),
	'breakdown-shape': words(
		({ expected }) => [
			expected === 'empty'
				? 'This series has no breakdown, but a value is given.'
				: 'This series has a breakdown, but the cell is empty.',
			expected === 'empty'
				? 'Empty the cell, or name the dimension in series.csv.'
				: 'Fill it; the total is _T.'
		],
		({ expected }) => [
			expected === 'empty'
				? 'Esta serie no tiene desglose, pero hay un valor.'
				: 'Esta serie tiene desglose, pero la celda está vacía.',
			expected === 'empty'
				? 'Vacíe la celda o nombre la dimensión en series.csv.'
				: 'Llénela; el total es _T.'
		]
	),
	'placeholder-broken': words(
		({ found }) => [
			`The placeholder {${found}} leads to no figure.`,
			'Write {obs:id}, {sum:series.area:2006/2019}, {diff:id,id} or {transfer:id} with ids that exist.'
		],
		({ found }) => [
			`El marcador {${found}} no lleva a ninguna cifra.`,
			'Escriba {obs:id}, {sum:serie.area:2006/2019}, {diff:id,id} o {transfer:id} con identificadores que existan.'
		]
	),
	'bare-figure': words(
		({ found }) => [
			`The figure ${found} is typed into the text.`,
			'Take it from the data: {obs:id}, {sum:series.area:2006/2019} or {diff:id,id}.'
		],
		({ found }) => [
			`La cifra ${found} está escrita en el texto.`,
			'Tómela de los datos: {obs:id}, {sum:serie.area:2006/2019} o {diff:id,id}.'
		]
	),
	'as-printed-long': words(
		({ found }) => [
			`The quotation has ${found} words; at most eight.`,
			'Keep the number and the words next to it.'
		],
		({ found }) => [
			`La cita tiene ${found} palabras; ocho cuando mucho.`,
			'Deje el número y las palabras que lo acompañan.'
		]
	),
	'same-as-self': words(
		({ found }) => [
			`The row points to itself or to a row that is itself not counted: "${found}".`,
			'Point to the row that is counted.'
		],
		({ found }) => [
			`La fila apunta a sí misma o a una que tampoco se cuenta: «${found}».`,
			'Apunte a la fila que sí se cuenta.'
		]
	),
	'edition-invalid': words(
		({ field, expected }) => [
			`edition.json: "${field}" should be ${expected}.`,
			'Correct it; data/README.md shows a whole example.'
		],
		({ field, expected }) => [
			`edition.json: «${field}» debe ser ${expected}.`,
			'Corríjalo; data/README.md muestra un ejemplo completo.'
		]
	),
	'json-invalid': words(
		({ found }) => [
			`This is not JSON: ${found}.`,
			'Look for a comma, quotation mark or brace too many or too few.'
		],
		({ found }) => [
			`Esto no es JSON: ${found}.`,
			'Busque una coma, comilla o llave de más o de menos.'
		]
	),
	'trend-word': words(
		({ found, expected }) => [
			`"${found}" speaks of a rate or a trend, but the series is a ${expected}.`,
			'Say what was counted and when; what is reported or registered changes with reporting and searching too.'
		],
		({ found, expected }) => [
			`«${found}» habla de una tasa o una tendencia, pero la serie es ${expected}.`,
			'Diga qué se contó y cuándo; lo reportado o registrado cambia también con el reporte y la búsqueda.'
		]
	),
	'sum-of-measure': words(
		({ found, expected }) => [
			`{${found}} adds values of the measure "${expected}".`,
			'Only counts, amounts and volumes of single years can be added.'
		],
		({ found, expected }) => [
			`{${found}} suma valores de la medida «${expected}».`,
			'Solo pueden sumarse conteos, montos y volúmenes de años sueltos.'
		]
	),
	'diff-of-units': words(
		({ found, expected }) => [
			`{${found}} subtracts values of two units: ${expected}.`,
			'Compare values of one unit.'
		],
		({ found, expected }) => [
			`{${found}} resta valores de dos unidades: ${expected}.`,
			'Compare valores de una misma unidad.'
		]
	),
	'tiv-with-currency': words(
		({ found }) => [
			`TIV stands with money: "${found}".`,
			'TIV is a volume: leave the currency out, or give the price in a row of its own.'
		],
		({ found }) => [
			`El TIV aparece junto a dinero: «${found}».`,
			'El TIV es un volumen: quite la moneda o dé el precio en una fila aparte.'
		]
	),
	'jump-without-note': words(
		({ found, expected }) => [
			`${found} follows ${expected}: more than twice or less than half, without a note.`,
			'Check the digit; if it is right, say in the note what is known of the jump.'
		],
		({ found, expected }) => [
			`${found} sigue a ${expected}: más del doble o menos de la mitad, sin nota.`,
			'Revise el número; si es correcto, diga en la nota qué se sabe del salto.'
		]
	),
	'source-unused': words(
		({ found }) => [
			`No row rests on the source "${found}".`,
			'Use it, say in its note why it is listed, or delete it.'
		],
		({ found }) => [
			`Ninguna fila se apoya en la fuente «${found}».`,
			'Úsela, explique en su nota por qué aparece o bórrela.'
		]
	),
	'frozen-changed': words(
		({ found }) => [
			`A file of the frozen edition of ${found} is not what it was, or is gone.`,
			'Take it back from version control: what was frozen is never changed.'
		],
		({ found }) => [
			`Un archivo de la edición congelada del ${found} no es el que era, o ya no está.`,
			'Recupérelo del control de versiones: lo que se congeló no se cambia nunca.'
		]
	),
	'edition-frozen': words(
		({ found, expected }) => [
			`The edition of ${found} is frozen in ${expected}, and these data are not the ones it holds.`,
			'Give edition.json the date of the next edition. Only where nobody has seen the frozen one yet, delete its folder and publish again.'
		],
		({ found, expected }) => [
			`La edición del ${found} está congelada en ${expected} y estos datos no son los que contiene.`,
			'Ponga en edition.json la fecha de la edición siguiente. Solo si nadie ha visto todavía la congelada, borre su carpeta y vuelva a publicar.'
		]
	),
	'edition-back': words(
		({ found, expected }) => [
			`The edition is dated ${found}, but a later one, ${expected}, is frozen.`,
			'Give edition.json a later date.'
		],
		({ found, expected }) => [
			`La edición lleva la fecha ${found}, pero ya hay una posterior congelada, la del ${expected}.`,
			'Ponga en edition.json una fecha posterior.'
		]
	),
	'published-changed': words(
		({ found, expected }) => [
			`"${found}" is published, and its figure is not the published one.`,
			`Put it back, or add this line to corrections.csv, with the reason in both languages (an id of your own; what stands in capitals is yours to fill in): ${expected}`
		],
		({ found, expected }) => [
			`«${found}» ya se publicó y su dato no es el publicado.`,
			`Déjelo como estaba o agregue esta línea a corrections.csv, con el motivo en los dos idiomas (el id es libre; lo que está en mayúsculas debe llenarlo usted): ${expected}`
		]
	),
	'published-gone': words(
		({ found, expected }) => [
			`"${found}" is published, and its row is gone.`,
			`Put it back (the file may have been cut off), or add this line to corrections.csv, with the reason in both languages and, in replaced_by, the id that takes its place, if any: ${expected}`
		],
		({ found, expected }) => [
			`«${found}» ya se publicó y su fila desapareció.`,
			`Vuelva a ponerla (el archivo puede estar cortado) o agregue esta línea a corrections.csv, con el motivo en los dos idiomas y, en replaced_by, el id que la reemplaza, si lo hay: ${expected}`
		]
	),
	'withdrawn-present': words(
		({ found, expected }) => [
			`"${found}" is here, but the correction "${expected}" withdraws it.`,
			'Delete the row; an id is never used again. A row that is only changed needs a correction for each column, not a withdrawal.'
		],
		({ found, expected }) => [
			`«${found}» está aquí, pero la corrección «${expected}» la retira.`,
			'Borre la fila; un id nunca se reutiliza. Una fila que solo cambia necesita una corrección por columna, no un retiro.'
		]
	),
	'correction-now': words(
		({ found, expected }) => [
			`The correction says that "${found}" stands there now, but it is "${expected}".`,
			'Write in "now" what stands in the row, or after this correction.'
		],
		({ found, expected }) => [
			`La corrección dice que ahora está «${found}», pero está «${expected}».`,
			'Escriba en «now» lo que dice la fila, o lo que había tras esta corrección.'
		]
	),
	'correction-was': words(
		({ found, expected }) => [
			`"${found}" was not published there: it was "${expected}".`,
			'Write in "was" what was published.'
		],
		({ found, expected }) => [
			`Ahí no se publicó «${found}», sino «${expected}».`,
			'Escriba en «was» lo que se publicó.'
		]
	),
	'correction-short': words(
		({ found, expected }) => [
			`With its corrections taken back, "${found}" is still not what was published.`,
			`A "was" is not as published, or another column changed too: each needs a line of its own in corrections.csv. Compare with the edition of ${expected}.`
		],
		({ found, expected }) => [
			`Aun quitando sus correcciones, «${found}» no es lo que se publicó.`,
			`Algún «was» no es lo publicado o cambió otra columna: cada una necesita su propia línea en corrections.csv. Compare con la edición del ${expected}.`
		]
	),
	'correction-early': words(
		({ found, expected }) => [
			`The correction is dated ${found}, but what it corrects was published on ${expected}.`,
			'Give it the date of the edition that brings the correction, a later one.'
		],
		({ found, expected }) => [
			`La corrección lleva la fecha ${found}, pero lo que corrige se publicó el ${expected}.`,
			'Ponga la fecha de la edición que trae la corrección, que es posterior.'
		]
	),
	'correction-after-edition': words(
		({ found, expected }) => [
			`The correction is dated ${found}, after the edition (${expected}).`,
			'Move the date in edition.json on before the edition is published.'
		],
		({ found, expected }) => [
			`La corrección lleva la fecha ${found}, posterior a la edición (${expected}).`,
			'Actualice la fecha en edition.json antes de publicar la edición.'
		]
	),
	'correction-changed': words(
		({ found }) => [
			`"${found}" is published and was changed or deleted.`,
			'Put it back as it was; a correction that was wrong is followed by another one.'
		],
		({ found }) => [
			`«${found}» ya se publicó y se cambió o se borró.`,
			'Déjela como estaba; a una corrección equivocada le sigue otra.'
		]
	),
	'edition-published': words(
		({ found, expected }) => [
			`${found} rows are not in the ledger, but the edition of ${expected} is published.`,
			'If they are new, move the date in edition.json on; if not, published.csv was cut: put it back.'
		],
		({ found, expected }) => [
			`${found} filas no están en el registro de lo publicado, pero la edición del ${expected} ya se publicó.`,
			'Si son nuevas, actualice la fecha en edition.json; si no, published.csv está cortado: repóngalo.'
		]
	),
	'not-a-day': words(
		({ found }) => [`"${found}" is not a whole date.`, 'Write year-month-day: 2026-11-22.'],
		({ found }) => [`«${found}» no es una fecha completa.`, 'Escriba año-mes-día: 2026-11-22.']
	),
	'unknown-column': words(
		({ found, expected }) => [
			`"${found}" is not a column of what is corrected; expected one of: ${expected}.`,
			'Write the name as the header has it.'
		],
		({ found, expected }) => [
			`«${found}» no es una columna de lo corregido; se esperaba una de: ${expected}.`,
			'Escriba el nombre como está en el encabezado.'
		]
	),
	'caveat-repeated': words(
		({ expected }) => [
			`The caveat is the same as in ${expected}.`,
			'Say what is true of this item alone.'
		],
		({ expected }) => [
			`La advertencia es igual a la de ${expected}.`,
			'Diga lo que solo vale para este caso.'
		]
	)
} as const satisfies Readonly<Record<string, Record<Language, Wording>>>;

export type ProblemCode = keyof typeof wording;
