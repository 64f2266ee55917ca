import type * as en from '../../en/pages/methods.ts';

/** The pages of methods. */
export const methods: typeof en.methods = {
	title: 'Métodos',
	lead: 'Cómo entran las cifras, qué se hace con ellas y qué se deja fuera.',
	/** By the place on the page. */
	parts: {
		figures: {
			title: 'Cifras',
			rules: [
				'Una serie es un indicador tal como lo cuenta un solo productor. Las series nunca se unen, se suman ni se promedian, y dos unidades nunca comparten un eje.',
				'Dos productores rara vez cuentan lo mismo. Sus cifras aparecen juntas; la diferencia solo se muestra cuando ambos miden lo mismo en el mismo año.',
				'Una cifra se muestra con la palabra que su fuente le antepone: más de, cerca de, al menos.',
				'Lo que falta no es cero: un hueco sigue siendo hueco en la gráfica, celda vacía en el archivo y palabras en la tabla.',
				'Un año que no ha terminado, o contado a medias, se enlista y nunca se dibuja como año.',
				'Un registro que cambia a diario se muestra con puntos y sus fechas, no con una línea.',
				'Las cifras dentro de las frases se toman de los datos al generar la página; ninguna se teclea.'
			]
		},
		arms: {
			title: 'Importaciones de armas',
			rules: [
				'Se muestran todos los proveedores. Lo reportado, planeado, cancelado o en disputa se ve distinto de lo entregado y nunca se cuenta con ello.',
				'El volumen de SIPRI mide capacidad militar. No es dinero y nunca lleva signo de moneda.'
			]
		},
		'side-by-side': {
			title: 'Lado a lado',
			rules: [
				'Los daños y las armas comparten los años y nada más. No se sugiere causa ni se calcula correlación alguna.',
				'No se nombra a nadie, salvo a quienes firman las fuentes.'
			]
		},
		maps: {
			title: 'Mapas',
			rules: [
				'Un conteo es un círculo cuya área es la cifra; solo se sombrea una proporción que haya publicado un productor; el rayado indica que no se conoce ningún dato. Donde los círculos se taparían se apartan, unidos a su estado por una línea.',
				'Los contornos son de Natural Earth (dominio público), simplificados, en la versión que prepara Apache Superset (Apache-2.0).'
			]
		},
		numbers: {
			title: 'Cómo se escriben los números',
			rules: [
				'Con coma para los miles y punto para los decimales (12,345.6), como los imprime la prensa en México. La NOM-008 pide un espacio fino. Conservamos la coma: es la que se conoce, y así la cifra no se parte al copiarla.',
				'Con un espacio antes del signo de por ciento (98 %), en los dos idiomas.',
				'En los archivos, sin separadores: 12345.6.'
			]
		}
	},
	copies: 'Tomado de una copia',
	copiesText:
		'De {total} cifras nacionales de esta edición, {copies} se tomaron de una copia: un periódico, una carpeta pública de datos, una página que las cita. De {stateTotal} cifras de estados, {stateCopies}. Una copia puede equivocarse donde su fuente acierta; cada fila dice de cuál se tomó.',
	words: 'Palabras que usamos',
	wordsLead:
		'Cada una representa un código de los archivos. Las letras de la situación de un dato son las de SDMX.',
	lists: {
		qualifier: 'Antes de un número',
		'observation-status': 'Situación de un dato',
		kind: 'Cómo se cuenta una cifra',
		'transfer-status': 'Situación de la entrega'
	},
	byKind: 'Por clase de bienes',
	leftOut: 'Lo que se dejó fuera y por qué',
	leftOutLead: 'Números y hechos que dan las fuentes y que no se incluyeron.',
	leftOutAll: (count: number) => `Todo, por fuente: ${count} entradas`
};
