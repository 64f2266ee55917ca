import { expect, test } from 'vitest';
import { Meanings } from './meant.ts';

const area = (id: string, en: string, es: string, number: string) => ({
	id,
	names: [en, es, number]
});
const areas = new Meanings(
	() => [
		area('MX', 'Mexico', 'México', '00'),
		area('MX-BCN', 'Baja California', 'Baja California', '02'),
		area('MX-BCS', 'Baja California Sur', 'Baja California Sur', '03'),
		area('MX-CMX', 'Mexico City', 'Ciudad de México', '09'),
		area('MX-MEX', 'State of Mexico', 'Estado de México', '15'),
		area('MX-MIC', 'Michoacán', 'Michoacán', '16'),
		area('MX-SLP', 'San Luis Potosí', 'San Luis Potosí', '24'),
		area('MX-TAM', 'Tamaulipas', 'Tamaulipas', '28'),
		area('MX-VER', 'Veracruz', 'Veracruz', '30')
	],
	true
);
const code = (id: string, en: string, es: string) => ({ id, names: [en, es] });
const qualifiers = new Meanings(
	() => [
		code('exact', 'exactly', 'exactamente'),
		code('more-than', 'more than', 'más de'),
		code('at-least', 'at least', 'al menos'),
		code('DE', 'Germany', 'Alemania'),
		code('EL', 'nobody', 'nadie')
	],
	true
);
const sources = new Meanings(
	() => [
		{ id: 'dimse-mexico', names: ['Database of Israeli Military'] },
		{ id: 'wola-2019', names: ['The Report'] },
		{ id: 'wola-2020', names: ['The Report'] }
	],
	false
);

test.each([
	['Estado de México', 'MX-MEX'],
	['ESTADO DE MEXICO', 'MX-MEX'],
	['State of Mexico', 'MX-MEX'],
	['15', 'MX-MEX'],
	['28', 'MX-TAM'],
	['2', 'MX-BCN'],
	['TAMAULIPAS', 'MX-TAM'],
	['Estado de Tamaulipas', 'MX-TAM'],
	['mx-tam', 'MX-TAM'],
	['MX TAM', 'MX-TAM'],
	['МX-TAM', 'MX-TAM'],
	['Michoacan', 'MX-MIC'],
	['Michoacán de Ocampo', 'MX-MIC'],
	['Veracruz de Ignacio de la Llave', 'MX-VER'],
	['San Luis', 'MX-SLP'],
	['Baja California', 'MX-BCN'],
	['ciudad de mexico', 'MX-CMX'],
	['Mexico City', 'MX-CMX'],
	// Two fit: the country and the state.
	['México', undefined],
	['Mexico', undefined],
	['Baja', undefined],
	['Baja California Sur (La Paz)', undefined],
	['Estado', undefined],
	['99', undefined],
	['Tama', undefined],
	['–', undefined]
])('the area %j is %s', (text, id) => {
	expect(areas.of(text)).toBe(id);
});

test.each([
	['Exacto', 'exact'],
	['EXACT', 'exact'],
	['exactamente', 'exact'],
	['more than', 'more-than'],
	['más de', 'more-than'],
	['Mas de', 'more-than'],
	['de', 'DE'],
	['el', 'EL'],
	['exactitude', undefined],
	['roughly', undefined]
])('the code %j is %s', (text, id) => {
	expect(qualifiers.of(text)).toBe(id);
});

test.each([
	['DIMSE_Mexico', 'dimse-mexico'],
	['Database of Israeli military', 'dimse-mexico'],
	['The Report', undefined],
	['dimse', undefined],
	['wola-2018', undefined]
])('the source %j is %s: what only begins alike is another', (text, id) => {
	expect(sources.of(text)).toBe(id);
});
