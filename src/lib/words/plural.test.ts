import { expect, test } from 'vitest';
import type { Language } from '../model/language.ts';
import { plural } from './plural.ts';

test.each<[Language, string, string]>([
	['en', 'Aliya missile boat', 'Aliya missile boats'],
	['en', 'An-32 transport aircraft', 'An-32 transport aircraft'],
	['en', 'SeaVue radar for maritime patrol aircraft', 'SeaVue radars for maritime patrol aircraft'],
	['en', 'Hermes-450 unmanned aircraft (drone)', 'Hermes-450 unmanned aircraft (drones)'],
	['en', 'ship engine (make not named)', 'ship engines (make not named)'],
	['en', 'Mk-54 LWT anti-submarine torpedo', 'Mk-54 LWT anti-submarine torpedoes'],
	['en', 'rifles delivered to three states', 'rifles delivered to three states'],
	['en', 'G36 rifle whose export was refused', 'G36 rifles whose export was refused'],
	['es', 'fusil G36 cuya exportación se negó', 'fusiles G36 cuya exportación se negó'],
	['es', 'buque lanzamisiles Aliya', 'buques lanzamisiles Aliya'],
	['es', 'avión de entrenamiento (armado) PC-9', 'aviones de entrenamiento (armados) PC-9'],
	['es', 'aeronave no tripulada (dron) Hermes-450', 'aeronaves no tripuladas (drones) Hermes-450'],
	['es', 'misil superficie-aire portátil Igla', 'misiles superficie-aire portátiles Igla'],
	['es', 'cañón naval Compact 76mm', 'cañones navales Compact 76mm'],
	[
		'es',
		'misil antibuque y de ataque a tierra Harpoon',
		'misiles antibuque y de ataque a tierra Harpoon'
	],
	['es', 'motor de barco (marca no indicada)', 'motores de barco (marca no indicada)'],
	['es', 'Fusiles de asalto Galil y Tavor', 'Fusiles de asalto Galil y Tavor']
])('%s: several of “%s”', (language, item, expected) => {
	expect(plural[language](item)).toBe(expected);
});
