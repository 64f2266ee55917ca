import fc from 'fast-check';
import { expect, test } from 'vitest';
import { example } from '../../../tests/example.ts';
import { valueTemplates } from '../server/cite/citations.ts';
import { citation } from './forms.ts';
import { valueRecord } from './observation-record.ts';
import {
	citationForms,
	cutTemplate,
	fileForms,
	fillTemplate,
	markers,
	textStyles
} from './template.ts';

const data = example();
const row = data.observation('deaths-office.mx.2019');

test('a text is cut at its markers and at nothing else', () => {
	expect(cutTemplate(`a ${markers.place} b ${markers.url}.`)).toEqual(['a ', 1, ' b ', 2, '.']);
	expect(cutTemplate('nothing')).toEqual(['nothing']);
});

// What differs from value to value: names and dates in the title, any text in the note.
const word = fc.stringMatching(
	/^[A-Za-zÁÉÍÓÚÑáéíóúñ0-9][A-Za-zÁÉÍÓÚÑáéíóúñ0-9&%$#_’()+\-–]{0,12}$/
);
const place = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const note = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
	.map((text) => `x${text.replace(/[\s\p{C}<>]+/gu, ' ')}x`.replace(/ +/g, ' '));
const id = fc.stringMatching(/^[a-z][a-z0-9._~-]{0,30}$/);
const url = fc
	.stringMatching(/^[a-z0-9/-]{0,20}#[a-z0-9-]{1,20}[a-z0-9]$/)
	.map((path) => `https://x.example/${path}`);
const slots = fc.record({ id, place, url, note });

test.each(['en', 'es'] as const)(
	'a filled template is what citation-js makes itself (%s)',
	{ timeout: 60_000 },
	(language) => {
		const templates = valueTemplates(data, row, language);
		fc.assert(
			fc.property(slots, fc.constantFrom(...fileForms, ...textStyles), (values, form) => {
				const made = citation(valueRecord(data, row, values, language), form, language);
				expect(fillTemplate(templates[form], form, values)).toBe(made);
			}),
			{ numRuns: process.env.CIFRA_DEEP ? 150 : 40 }
		);
	}
);

test.each(citationForms)('the template of %s has its title and its address to fill', (form) => {
	const numbers = valueTemplates(data, row, 'en')[form].filter((part) => typeof part === 'number');
	expect(numbers).toEqual(expect.arrayContaining([1, 2]));
	const notes = textStyles.some((style) => style === form) ? 0 : 1;
	expect(numbers.filter((slot) => slot === 3)).toHaveLength(notes);
});
