import type * as en from '../../en/pages/series.ts';

/** The page of one series. */
export const series: typeof en.series = {
	lead: (indicator: string) => `Una de las series de ${indicator}: todas sus filas nacionales.`,
	how: 'Cómo se cuenta',
	unit: 'Unidad',
	table: 'Las filas',
	caption: (title: string, unit: string, where: string) => `${title}, ${unit}, ${where}`,
	citeNote: 'Para citar un dato, elíjalo. Sin scripts, agregue su dirección a la cita de la serie.',
	states: (count: number) => (count === 1 ? 'un estado' : `${count} estados`),
	statesNote: 'Sus filas por estado están en las páginas de',
	statesFile: 'y en el CSV',
	back: (indicator: string) => `Todo sobre ${indicator}`,
	locator: 'Dónde en la fuente',
	said: 'Qué se dice de ella'
};
