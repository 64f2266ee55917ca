import { formatNames } from '../format-names.ts';
import type { DistributionWords } from '../en/files.ts';

/** The words of files that are read without the site, in Spanish. */
export const files: DistributionWords = {
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
		table: 'Una fila por entrada, con su fuente.',
		tableJson: 'Las filas del CSV como objetos, con lo que significa cada columna.',
		parquet:
			'Para DuckDB, R y Python: columnas con tipo y las advertencias en los metadatos del archivo.',
		datapackage:
			'Qué contiene cada tabla: columnas, tipos, códigos, fuentes, tamaños y sumas de verificación (Data Package v2).',
		dataset:
			'Todo, para archivar o llevar en una memoria USB: tablas, esquema, cita, libro de códigos, sumas de verificación y páginas que se abren sin red.',
		codebook: 'Cada columna y cada código con su significado.',
		citation: 'Para un gestor de referencias.',
		citationText: 'La cita en cinco estilos, con la advertencia.',
		catalogue:
			'Para portales de datos: DCAT 3, con el tamaño y la suma de verificación de cada archivo.',
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
		events: 'Hechos',
		areas: 'Áreas',
		codes: 'Códigos y sus etiquetas',
		'left-out': 'Lo que no se incluyó, y por qué',
		searched: 'Qué proveedores se buscaron y dónde',
		corrections: 'Correcciones',
		codebook: 'Libro de códigos',
		datapackage: 'Descripción de las tablas',
		catalogue: 'Catálogo',
		linkset: 'Enlaces tipificados',
		deposit: 'Registro de cita y depósito',
		dataset: 'La edición completa'
	},
	formats: {
		...formatNames,
		wide: 'CSV, una columna por serie',
		metadata: 'Metadatos (JSON)',
		text: 'Texto',
		png: 'Imagen (PNG)',
		svg: 'Imagen vectorial (SVG)'
	},
	readme: {
		file: 'LEEME.txt',
		data: 'los valores',
		metadata: 'lo que hay que saber de ellos',
		picture: 'la gráfica, con lo que se transfirió en los mismos años',
		citation: 'la cita',
		datapackage: 'columnas, tipos y códigos, para programas',
		checksums: 'suma de verificación de cada archivo',
		page: 'todos los indicadores en una página; se abre sin red',
		codebook: 'columnas y códigos en palabras'
	},
	offline: {
		lead: 'Esta página funciona sin red. Contiene todas las cifras nacionales de la edición con su advertencia y su fuente; los archivos que la acompañan contienen lo demás.',
		other: 'English',
		contents: 'Contenido',
		period: 'Periodo',
		value: 'Valor',
		note: 'Notas',
		readIn: 'tomado de una copia:',
		missing: 'falta',
		asOf: 'copia de',
		transfers: 'Transferencias de armas y de seguridad',
		transfersLead:
			'Lo que, según las fuentes, llegó o llegaría al país, sea cual sea el proveedor. Lo reportado, planeado, cancelado o disputado no se cuenta junto con lo entregado.',
		suppliers: 'Proveedores',
		item: 'Qué',
		status: 'Estado',
		contested: 'en disputa',
		sideBySide:
			'Que aparezcan juntos no significa que uno cause el otro: solo coinciden en los años.'
	}
};
