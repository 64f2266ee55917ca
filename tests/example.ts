import { Dataset } from '../src/lib/model/dataset.ts';
import type { Tables } from '../src/lib/model/tables.ts';
import type { Indicator } from '../src/lib/model/indicator.ts';
import type { Translated } from '../src/lib/model/language.ts';
import { observationId, type Observation } from '../src/lib/model/observation.ts';
import { parsePeriod, type Period } from '../src/lib/model/period.ts';
import type { Series } from '../src/lib/model/series.ts';
import type { Source } from '../src/lib/model/source.ts';
import type { Statement } from '../src/lib/model/statement.ts';
import type { RowOf } from '../src/lib/model/table.ts';
import type { Transfer } from '../src/lib/model/transfer.ts';

// A small data set made by hand: one indicator with three producers, a few transfers.

const place = { file: 'example.csv', line: 2 };

export const both = (en: string, es = `${en}, es`): Translated => ({ en, es });

export function period(text: string): Period {
	const read = parsePeriod(text);
	if (!read) throw new Error(`"${text}" is no period`);
	return read;
}

export const observation = (
	series: string,
	text: string,
	part: Partial<Observation> = {}
): Observation => ({
	id: observationId(series, part.area ?? 'MX', text, part.breakdown),
	series,
	area: 'MX',
	breakdown: undefined,
	period: period(text),
	value: undefined,
	low: undefined,
	high: undefined,
	qualifier: 'exact',
	status: 'A',
	as_of: undefined,
	source: 'office',
	locator: undefined,
	as_printed: undefined,
	read_in: undefined,
	note: undefined,
	place,
	...part
});

export const series = (id: string, part: Partial<Series> = {}): Series => ({
	id,
	indicator: 'deaths',
	title: both(`${id}, certificates`),
	unit: 'deaths',
	measure: 'count',
	kind: 'census',
	definition: both('Deaths.'),
	method: undefined,
	caveat: both(`Caveat of ${id}.`),
	label: both(id),
	source: 'office',
	frequency: undefined,
	next_release: undefined,
	next_release_source: undefined,
	changes: undefined,
	shown: undefined,
	breakdown: undefined,
	breaks: [],
	place,
	...part
});

export const transfer = (id: string, text: string, part: Partial<Transfer> = {}): Transfer => ({
	id,
	deal: id,
	period: period(text),
	suppliers: ['BE'],
	company: undefined,
	recipient: both('Mexico', 'México'),
	area: 'MX',
	item: both('patrol boat', 'patrullera'),
	category: 'ship',
	ordered: undefined,
	delivered: undefined,
	quantity: undefined,
	quantity_low: undefined,
	quantity_high: undefined,
	quantity_qualifier: undefined,
	quantity_unit: undefined,
	value: undefined,
	value_qualifier: undefined,
	currency: undefined,
	tiv: undefined,
	condition: undefined,
	local_production: undefined,
	status: 'delivered',
	source: 'register',
	locator: undefined,
	as_printed: undefined,
	read_in: undefined,
	same_as: undefined,
	part_of: undefined,
	overlaps: [],
	caveat: undefined,
	place,
	...part
});

export const searched = (
	category: string,
	supplier: string,
	part: Partial<RowOf<'searched'>> = {}
): RowOf<'searched'> => ({
	...{ category, supplier, searched_on: '2026-11-28', found: false, source: 'office' },
	note: undefined,
	place,
	...part
});

export const source = (id: string, part: Partial<Source> = {}): Source => ({
	id,
	type: 'dataset',
	title: `Title of ${id}`,
	author: undefined,
	publisher: undefined,
	issued: undefined,
	accessed: undefined,
	url: undefined,
	archive_url: undefined,
	language: undefined,
	licence: undefined,
	standing: 'official',
	caveat: undefined,
	note: undefined,
	place,
	...part
});

export const statement = (
	subject: string,
	stance: string,
	part: Partial<Statement> = {}
): Statement => ({
	id: `${subject}-${stance}`,
	subject,
	stance,
	speaker: both('Embassy', 'Embajada'),
	period: undefined,
	field: undefined,
	value: undefined,
	text: both('It says so.'),
	source: 'office',
	locator: undefined,
	as_printed: undefined,
	read_in: undefined,
	place,
	...part
});

export const indicator = (part: Partial<Indicator> = {}): Indicator => ({
	id: 'deaths',
	topic: 'killing',
	title: both('Deaths', 'Muertes'),
	definition: both('How many died.'),
	caveat: both(
		'Certificates add up to {sum:deaths-office.mx:2018/2019}. Counts overlap.',
		'Los certificados suman {sum:deaths-office.mx:2018/2019}. Se traslapan.'
	),
	doubt: both('Certificates add up to {sum:deaths-office.mx:2018/2019}.'),
	headline: 'deaths-office.mx.2019',
	order: 1,
	place,
	...part
});

const code = (list: string, id: string, name: Translated, symbol?: string): RowOf<'codes'> => ({
	list,
	id,
	name,
	symbol,
	order: undefined,
	place
});

const codes = [
	code('unit', 'deaths', both('deaths', 'muertes')),
	code('unit', 'percent', both('per cent', 'por ciento'), '%'),
	code('unit', 'usd', both('US dollars', 'dólares'), 'US$'),
	code('qualifier', 'exact', both('exactly', 'exactamente')),
	code('qualifier', 'more-than', both('more than', 'más de'), '>'),
	code('qualifier', 'about', both('about', 'cerca de'), '≈'),
	code('qualifier', 'range', both('between', 'entre')),
	code('observation-status', 'P', both('provisional', 'preliminar')),
	{ ...code('category', 'ship', both('Ships', 'Buques')), order: 2 },
	{ ...code('category', 'aircraft', both('Aircraft', 'Aviones')), order: 1 },
	{ ...code('category', 'meeting', both('Meetings', 'Reuniones')), order: 3 },
	code('transfer-status', 'delivered', both('delivered', 'entregada')),
	code('quantity-unit', 'ships', both('ships', 'buques')),
	code('country', 'BE', both('Belgium', 'Bélgica')),
	code('country', 'US', both('United States', 'Estados Unidos'))
];

const area = (id: string, name: Translated, parent?: string): RowOf<'areas'> => ({
	id,
	name,
	parent,
	national_code: undefined,
	place
});

/** The example, with some of its tables replaced. */
export function example(change: Partial<Tables> = {}): Dataset {
	return new Dataset({
		edition: {
			languages: ['en', 'es'],
			name: 'Cifra',
			title: both('Title'),
			description: both('Description'),
			date: '2026-11-22',
			licence: { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
			publisher: 'Cifra',
			contributors: ['Cifra'],
			keywords: { en: ['deaths'], es: ['muertes'] },
			origin: 'https://cifra.example/sub/',
			country: 'MX'
		},
		codes,
		areas: [area('MX', both('Mexico', 'México')), area('MX-GRO', both('Guerrero'), 'MX')],
		sources: [
			source('office', { publisher: 'Statistics Office' }),
			source('police', { publisher: 'Police' }),
			source('register', { publisher: 'Register' })
		],
		indicators: [indicator()],
		series: [series('deaths-office'), series('deaths-police', { source: 'police' })],
		observations: [
			observation('deaths-office', '2019', { value: 36661 }),
			observation('deaths-office', '2018', { value: 36685 }),
			observation('deaths-office', '2017', { status: 'O' }),
			observation('deaths-office', '2018', { area: 'MX-GRO', value: 2500 }),
			observation('deaths-police', '2018', { value: 33742, source: 'police' })
		],
		transfers: [transfer('boat-2004', '2004')],
		statements: [],
		events: [],
		leftOut: [],
		searched: [],
		corrections: [],
		published: [],
		...change
	});
}
