import type * as en from '../../en/pages/methods.ts';

/** The page of methods. */
export const methods: typeof en.methods = {
	title: 'Métodos',
	lead: 'Cómo entran las cifras, qué se hace con ellas y qué se deja fuera.',
	rules: 'Lo que hacemos y lo que no',
	rulesList: [
		'Una serie es un indicador tal como lo cuenta un solo productor. Las series nunca se unen, se suman ni se promedian, y dos unidades nunca comparten un eje.',
		'Una cifra se muestra con la palabra que su fuente le antepone: más de, cerca de, al menos.',
		'Lo que falta no es cero: un hueco sigue siendo hueco en la gráfica, celda vacía en el archivo y palabras en la tabla.',
		'Un año que no ha terminado, o contado a medias, se enlista y nunca se dibuja como año.',
		'Un registro que cambia a diario se muestra con puntos y sus fechas, no con una línea.',
		'Cuando una cifra se leyó en una copia y no en su fuente, la fila dice en cuál.',
		'Las cifras dentro de las frases se toman de los datos al generar la página; ninguna se teclea.',
		'Se muestran todos los proveedores. Lo reportado, planeado, cancelado o en disputa se ve distinto de lo entregado y nunca se cuenta con ello.',
		'No se nombra a nadie, salvo a quienes firman las fuentes.',
		'No se sugiere causa ni se calcula correlación alguna.',
		'En un mapa un conteo es un círculo cuya área es la cifra; solo se sombrea una proporción que haya publicado un productor; el rayado indica que no se conoce ningún dato. Donde los círculos se taparían se apartan, unidos a su estado por una línea. Los contornos son de Natural Earth (dominio público), simplificados, en la versión que prepara Apache Superset (Apache-2.0).'
	],
	qualifiers: 'Palabras antes de un número',
	statuses: 'Estado de un valor',
	statusesLead: 'Las letras son las de la lista internacional SDMX CL_OBS_STATUS.',
	kinds: 'Cómo se obtienen las cifras',
	transferStatuses: 'Estado de una transferencia',
	leftOut: 'Lo que se dejó fuera y por qué',
	leftOutLead: 'Números y hechos que dan las fuentes y que no se incluyeron.',
	copies: 'Leído en una copia',
	copiesText:
		'De {total} cifras nacionales de esta edición, {copies} se leyeron en una copia: un periódico, una carpeta pública de datos, una página que las cita. De {stateTotal} cifras de estados, {stateCopies}. Una copia puede equivocarse donde su fuente acierta.'
};
