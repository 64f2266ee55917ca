import { expect, test } from 'vitest';
import { leadsElsewhere, placesIn } from './locator.ts';

test.each([
	['page 4', { page: '4' }],
	['p. 12, as footnote 3 of DIMSE', { page: '12', footnote: '3' }],
	['paragraphs 3, 4 and 6 to 8', { paragraph: '3 4 6 7 8' }],
	[
		'section “Military Relations”, paragraph 2, footnote 20 of DIMSE',
		{ paragraph: '2', footnote: '20' }
	],
	['table 5', { table: '5' }],
	['table on the page', {}],
	['downloads of May 15 and May 16', {}],
	['states/data/homicide-mun-2015.csv.bz2, national line, 2010 to 2013', {}],
	['trade register, deal 23148', {}]
])('%s names %j', (locator, places) => {
	expect(Object.fromEntries(placesIn(locator))).toEqual(places);
});

test.each([
	['paragraph 3', 'paragraph 4'],
	['paragraphs 3 to 5', 'paragraphs 3 and 5'],
	['page 4, paragraph 2', 'page 5, paragraph 2'],
	['page 4', 'the opening'],
	['paragraph 3', 'page 3']
])('from %j to %j is elsewhere', (was, now) => {
	expect(leadsElsewhere(was, now)).toBe(true);
});

test.each([
	['paragraph 3', 'opening, paragraph 3'],
	['paragraphs 3, 4 and 5', 'paragraphs 3 to 5'],
	['page 4', 'page 4, paragraph 2'],
	['page text', 'headline and page text'],
	['', 'page 4']
])('from %j to %j is the same place', (was, now) => {
	expect(leadsElsewhere(was, now)).toBe(false);
});
