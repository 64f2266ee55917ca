import type { Language } from '../model/language.ts';

const en = {
	terms:
		'Our own work (choice, wording, caveats, structure) is under CC BY 4.0: name Cifra, the edition and the producer. The figures belong to their producers and keep their terms, as far as they are known: see the column "licence" of the sources.',
	edition: 'Edition of',
	caveat: 'Before you quote this',
	definition: 'What is measured',
	method: 'How it is counted',
	series: 'Series',
	source: 'Source',
	sources: 'Sources',
	cite: 'How to cite',
	licence: 'Terms',
	files: 'Files',
	address: 'Address',
	columns: 'Columns',
	lists: 'Code lists',
	missing: 'An empty cell is a missing value, never zero.',
	encoding: 'CSV files are UTF-8 with commas, LF and one header row.',
	notSpliced:
		'A series is one indicator as one producer counts it. Values of two series are never joined, added or averaged.',
	checksums: 'To check that the files are whole: sha256sum -c SHA256SUMS',
	rows: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
	about: {
		csv: 'One row a value, with caveat, source and place in the source.',
		wide: 'Periods down, one column a series and area; qualifiers beside the values that have one.',
		json: 'Metadata and every row in one file.',
		metadata: 'Definition, method, caveat, units, sources and columns; no values.',
		xlsx: 'Three sheets: data, metadata, sources. Numbers are numbers, nothing is a formula.',
		zip: 'CSV, metadata, readme, citation, picture, schema and checksums in one file.',
		table: 'One row a line, with its source.',
		tableJson: 'The rows of the CSV as objects, with what each column means.',
		parquet: 'For DuckDB, R and Python: typed columns, the caveats in the file’s metadata.',
		datapackage:
			'What every table holds: columns, types, codes, sources, sizes and hashes (Data Package v2).',
		dataset:
			'All of it for the shelf or a memory stick: tables, schema, citation, codebook, checksums, and pages that open without a network.',
		codebook: 'Every column and every code with its meaning.',
		citation: 'For a reference manager.',
		citationText: 'The citation in five styles, with the caveat.',
		catalogue: 'For data portals: DCAT 3, with the size and hash of each file.',
		linkset: 'For machines that follow links: what each page holds, and what describes it.',
		deposit: 'For depositing a release.',
		figure: 'The chart to share, with caveat, source, edition and address on it.',
		drawing: 'The same chart for print; its words can be searched and edited.'
	},
	titles: {
		observations: 'All figures',
		transfers: 'Arms and security transfers',
		statements: 'What sources say of a figure or a transfer',
		sources: 'Sources',
		indicators: 'Indicators: definitions and caveats',
		series: 'Series: definitions, methods and caveats',
		events: 'Events',
		areas: 'Areas',
		codes: 'Codes and their labels',
		'left-out': 'What was left out, and why',
		corrections: 'Corrections',
		codebook: 'Codebook',
		datapackage: 'Description of the tables',
		catalogue: 'Catalogue',
		linkset: 'Typed links',
		deposit: 'Citation and deposit record',
		dataset: 'The whole edition'
	},
	readme: {
		data: 'the values',
		metadata: 'what is to be known of them',
		picture: 'the chart, with what was transferred in the same years',
		citation: 'the citation',
		datapackage: 'columns, types and codes, for programs',
		checksums: 'hash of each file',
		page: 'all indicators as a page; opens without a network',
		codebook: 'columns and codes in words'
	},
	offline: {
		lead: 'This page works without a network. It holds every national figure of the edition with its caveat and source; the files beside it hold the rest.',
		other: 'Español',
		contents: 'Contents',
		period: 'Period',
		value: 'Value',
		producer: 'Producer',
		note: 'Notes',
		readIn: 'read in',
		missing: 'missing',
		breakdown: 'Of which',
		asOf: 'copy of',
		transfers: 'Arms and security transfers',
		transfersLead:
			'Lines said to have gone, or to go, to the country, from any supplier. What is reported, planned, cancelled or disputed is not counted with what was delivered.',
		suppliers: 'Suppliers',
		recipient: 'Recipient',
		item: 'Item',
		quantity: 'Quantity',
		status: 'Status',
		contested: 'disputed',
		sideBySide:
			'Side by side is not cause: the counts of harm and the arms transfers share the years, and nothing else is claimed.'
	}
};

export type DistributionWords = typeof en;

const es: DistributionWords = {
	terms:
		'Nuestro trabajo (selección, redacción, advertencias, estructura) está bajo CC BY 4.0: hay que citar a Cifra, la edición y a quien produjo el dato. Las cifras son de quienes las produjeron y conservan sus condiciones, hasta donde se conocen: véase la columna «licence» de las fuentes.',
	edition: 'Edición del',
	caveat: 'Antes de citar',
	definition: 'Qué se mide',
	method: 'Cómo se cuenta',
	series: 'Series',
	source: 'Fuente',
	sources: 'Fuentes',
	cite: 'Cómo citar',
	licence: 'Condiciones',
	files: 'Archivos',
	address: 'Dirección',
	columns: 'Columnas',
	lists: 'Listas de códigos',
	missing: 'Una celda vacía es un valor que falta, nunca un cero.',
	encoding: 'Los CSV están en UTF-8, con comas, LF y una fila de encabezado.',
	notSpliced:
		'Una serie es un indicador como lo cuenta un productor. Los valores de dos series nunca se unen, se suman ni se promedian.',
	checksums: 'Para comprobar que los archivos están completos: sha256sum -c SHA256SUMS',
	rows: (count: number) => (count === 1 ? '1 fila' : `${count} filas`),
	about: {
		csv: 'Una fila por valor, con advertencia, fuente y lugar en la fuente.',
		wide: 'Los periodos hacia abajo, una columna por serie y área; los calificativos, junto a los valores que los llevan.',
		json: 'Metadatos y todas las filas en un archivo.',
		metadata: 'Definición, método, advertencia, unidades, fuentes y columnas; sin valores.',
		xlsx: 'Tres hojas: datos, metadatos y fuentes. Los números son números; no hay fórmulas.',
		zip: 'CSV, metadatos, léeme, cita, imagen, esquema y sumas de verificación en un archivo.',
		table: 'Una fila por línea, con su fuente.',
		tableJson: 'Las filas del CSV como objetos, con lo que significa cada columna.',
		parquet:
			'Para DuckDB, R y Python: columnas con tipo y las advertencias en los metadatos del archivo.',
		datapackage:
			'Qué contiene cada tabla: columnas, tipos, códigos, fuentes, tamaños y huellas (Data Package v2).',
		dataset:
			'Todo, para archivar o llevar en una memoria USB: tablas, esquema, cita, libro de códigos, sumas de verificación y páginas que se abren sin red.',
		codebook: 'Cada columna y cada código con su significado.',
		citation: 'Para un gestor de referencias.',
		citationText: 'La cita en cinco estilos, con la advertencia.',
		catalogue: 'Para portales de datos: DCAT 3, con el tamaño y la huella de cada archivo.',
		linkset: 'Para máquinas que siguen enlaces: qué contiene cada página y qué la describe.',
		deposit: 'Para depositar una publicación.',
		figure: 'La gráfica para compartir, con advertencia, fuente, edición y dirección en la imagen.',
		drawing: 'La misma gráfica para imprenta; sus palabras pueden buscarse y editarse.'
	},
	titles: {
		observations: 'Todas las cifras',
		transfers: 'Transferencias de armas y de seguridad',
		statements: 'Lo que dicen las fuentes de una cifra o una transferencia',
		sources: 'Fuentes',
		indicators: 'Indicadores: definiciones y advertencias',
		series: 'Series: definiciones, métodos y advertencias',
		events: 'Acontecimientos',
		areas: 'Áreas',
		codes: 'Códigos y sus etiquetas',
		'left-out': 'Lo que no se incluyó, y por qué',
		corrections: 'Correcciones',
		codebook: 'Libro de códigos',
		datapackage: 'Descripción de las tablas',
		catalogue: 'Catálogo',
		linkset: 'Enlaces tipificados',
		deposit: 'Registro de cita y depósito',
		dataset: 'La edición completa'
	},
	readme: {
		data: 'los valores',
		metadata: 'lo que hay que saber de ellos',
		picture: 'la gráfica, con lo que se transfirió en los mismos años',
		citation: 'la cita',
		datapackage: 'columnas, tipos y códigos, para programas',
		checksums: 'huella de cada archivo',
		page: 'todos los indicadores en una página; se abre sin red',
		codebook: 'columnas y códigos en palabras'
	},
	offline: {
		lead: 'Esta página funciona sin red. Contiene todas las cifras nacionales de la edición con su advertencia y su fuente; los archivos que la acompañan contienen lo demás.',
		other: 'English',
		contents: 'Contenido',
		period: 'Periodo',
		value: 'Valor',
		producer: 'Productor',
		note: 'Notas',
		readIn: 'leído en',
		missing: 'falta',
		breakdown: 'De lo cual',
		asOf: 'copia de',
		transfers: 'Transferencias de armas y de seguridad',
		transfersLead:
			'Líneas que, según se dice, llegaron o llegarían al país, de cualquier proveedor. Lo reportado, planeado, cancelado o disputado no se cuenta junto con lo entregado.',
		suppliers: 'Proveedores',
		recipient: 'Receptor',
		item: 'Qué',
		quantity: 'Cantidad',
		status: 'Estado',
		contested: 'en disputa',
		sideBySide:
			'Estar lado a lado no es causa: los conteos de daños y las transferencias de armas comparten los años y nada más se afirma.'
	}
};

/** The words of files that are read without the site. */
export const words: Readonly<Record<Language, DistributionWords>> = { en, es };
