import type * as en from '../../en/pages/states.ts';

/** The pages of the states. */
export const states: typeof en.states = {
	title: 'Estados',
	lead: 'Lo que cuenta cada productor en cada estado, en el periodo más reciente con dato para la mayoría de ellos.',
	counts:
		'Son conteos, no tasas: donde vive más gente suele contarse más de todo. Aquí no se calculan tasas por población y los números no sirven para ordenar a los estados.',
	choose: 'Un estado, todos los años',
	outlines: 'Contornos de los estados: Natural Earth (dominio público).',
	noMap: 'De este país no hay contornos aquí: las tablas tienen todas las cifras.',
	contents: 'Todos los estados, un periodo',
	state: 'Estado',
	sum: 'Suma de los estados',
	national: 'Cifra nacional',
	difference: 'Cifra nacional menos la suma',
	sideways: 'Deslice la tabla hacia un lado para ver todas sus series:',
	known: 'Estados con dato',
	of: 'de',
	notAdded: 'no se suma',
	notComputed: 'no se calcula',
	yearsAdded: 'suma de sus años',
	notAddedNote:
		'Cuando a algún estado le falta el dato, los estados no se suman, porque lo que falta no es cero. Nada se suma entre columnas.',
	copies: (copies: number, total: number) =>
		`${copies} de las ${total} cifras de estados de esta tabla se leyeron en una copia de su fuente.`,
	about: 'Qué contiene cada columna',
	definition: 'Qué se cuenta',
	notes: 'Notas',
	nationalPage: 'Cifras nacionales, gráfica y cita',
	equal: 'Otros periodos en que todos los estados tienen dato y suman la cifra nacional:',
	unequal: 'Otros periodos en que los estados no suman la cifra nacional',
	unequalLead:
		'En estos periodos todos los estados tienen dato y aun así su suma no es la cifra nacional. El motivo, hasta donde se sabe, se indica arriba en cada serie.',
	series: 'Serie',
	all: 'Todos los estados',
	pageLead: (state: string) =>
		`Lo que se cuenta en ${state}, según cada productor y en cada periodo de esta edición.`,
	without: 'Sin dato de este estado en',
	said: 'Qué más se dice de estas cifras',
	ofStates: (count) => (count === 1 ? 'cifra de un estado' : 'cifras de estados'),
	byState: 'Por estado',
	byStateLead: 'Hay cifras de los estados en',
	byStateLink: 'Tabla de los estados'
};
