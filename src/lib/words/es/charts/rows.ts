import type { RowWords } from '../../en/charts/rows.ts';

const numbers = [
	'Ninguna',
	'Una',
	'Dos',
	'Tres',
	'Cuatro',
	'Cinco',
	'Seis',
	'Siete',
	'Ocho',
	'Nueve'
];

/** Las palabras de una gráfica de filas sobre un mismo eje de años. */
export const rows: RowWords = {
	aYear: (unit) => `${unit} por año`,
	onTheDay: (unit) => `${unit} ese día`,
	since: (unit, year) => `${unit} desde ${year}`,
	share: 'por ciento',
	shareFrom: (low) => `por ciento (eje desde ${low})`,
	quoted: 'la citada',
	together: (figure) => `en total: ${figure}`,
	otherSuppliers: (count) => (count === 1 ? '1 más' : `${count} más`),
	totals: 'Cifras de varios años',
	outside: 'fuera de ese volumen, todos los proveedores',
	source: 'Fuente',
	volumesSaid: (largest, count, first, last) =>
		`Importaciones de armas por año, de ${first} a ${last}, en volumen, de ${count} proveedores; los mayores: ${largest.join(', ')}.`,
	chartSaid: (rows, first, last) =>
		`Filas sobre un mismo eje de años, de ${first} a ${last}: ${rows}.`,
	mainTitle: (count, country, arms) => {
		const figures = `${numbers[count] ?? count} ${count === 1 ? 'cifra' : 'cifras'} sobre ${country}`;
		return arms ? `${figures}, junto a las armas que importó` : figures;
	},
	beside: (indicator, arms) =>
		arms ? `${indicator}, y las armas que el país importó esos años` : indicator,
	armsAlone: 'Importaciones de armas por año y proveedor',
	sameYears: 'Coinciden los años; no se afirma ninguna causa.',
	newest: 'último:',
	volume: 'Un volumen, no dinero.',
	lacking: 'Rayado: fuera de esta edición.',
	key: {
		ring: 'la cifra que se cita',
		band: 'los años que abarca esa cifra',
		dots: 'un dato en su fecha',
		hollow: 'preliminar o estimado',
		soft: 'aproximado',
		'open-up': 'al menos',
		range: 'de … a',
		part: 'parte de un año'
	}
};
