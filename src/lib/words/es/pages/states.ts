import type * as en from '../../en/pages/states.ts';

/** The pages of the states. */
export const states: typeof en.states = {
	title: 'Estados',
	lead: 'Lo que cuenta cada productor en cada estado: un mapa y los estados por nombre.',
	counts:
		'Son conteos, no tasas: donde vive más gente suele contarse más de todo. Aquí no se calculan tasas por población y los números no sirven para ordenar a los estados.',
	outlines: 'Contornos de los estados: Natural Earth (dominio público).',
	sum: 'Suma de los estados',
	national: 'Cifra nacional',
	difference: 'Cifra nacional menos la suma',
	known: 'Estados con dato',
	of: 'de',
	notAdded: 'no se suma',
	notComputed: 'no se calcula',
	yearsAdded: 'suma de sus años',
	notAddedNote:
		'Cuando a algún estado le falta el dato, los estados no se suman: lo que falta no es cero.',
	notes: 'Notas',
	equal: 'Otros periodos en que todos los estados tienen dato y suman la cifra nacional:',
	unequal: 'Otros periodos en que los estados no suman la cifra nacional',
	unequalLead:
		'En estos periodos todos los estados tienen dato y aun así su suma no es la cifra nacional. El motivo, hasta donde se sabe, se indica arriba en cada serie.',
	pageLead: (state: string) =>
		`Lo que se cuenta en ${state}, según cada productor y en cada periodo de esta edición.`,
	without: 'Sin dato de este estado en',
	said: 'Qué más se dice de estas cifras',
	others: 'Todos los conteos por estado',
	othersNote: 'Junto a cada uno, el periodo que se muestra y cuántos estados tienen dato en él.',
	seriesPage: 'Qué cuenta, y las cifras nacionales',
	figures: 'Todas las cifras',
	noFigure: 'sin dato de este estado',
	nationalOnly: 'Sin datos por estado en esta edición:',
	armsNational: 'De todo el país: el registro no distingue estados.',
	caveat:
		'Cada productor cuenta algo distinto y ninguna línea continúa otra. Bajo cada tabla se explica qué debe saberse antes de citar.',
	allYears: (title) => `${title}: todos los años`,
	whole: (title) => `${title}, todo el país`,
	inAll: 'en todos los estados',
	ofStates: (count) => (count === 1 ? 'cifra de un estado' : 'cifras de estados'),
	byState: 'Por estado'
};
