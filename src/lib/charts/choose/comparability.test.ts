import { describe, expect, test } from 'vitest';
import { caution, cautionInShort, type SeriesFacts } from './comparability.ts';
import { comparabilityWords, type ComparabilityWords } from '../../words/browser.ts';

const facts = (id: string, more: Partial<SeriesFacts> = {}): SeriesFacts => ({
	id,
	label: id.toUpperCase(),
	indicator: 'homicides',
	indicatorTitle: 'Murders',
	unit: 'deaths',
	unitName: 'deaths',
	measure: 'count',
	measureName: 'count',
	kind: 'census',
	kindName: 'full count',
	since: undefined,
	...more
});

/** Words that only name their reason, so that a case reads as a list of reasons. */
const reasons: ComparabilityWords = {
	units: (sorts) => `units ${sorts.map(({ sort }) => sort).join('/')}`,
	measures: () => 'measures',
	kinds: () => 'kinds',
	starts: (names) => `starts ${names.join(', ')}`,
	shares: () => 'shares',
	editions: () => 'editions',
	definitions: (names) => `definitions ${names.join('+')}`,
	indicators: (titles) => `indicators ${titles.join('+')}`,
	short: {
		rows: 'rows',
		unit: 'unit',
		shares: 'shares',
		editions: 'editions',
		definitions: 'definitions'
	},
	only: () => '',
	together: () => ''
};

const share = { unit: 'percent', measure: 'share' };
const graves = { indicator: 'mass-graves', indicatorTitle: 'Graves' };

describe('why the chosen do not compare', () => {
	test.each<[string, SeriesFacts[], string, string[]]>([
		['nothing', [], '', []],
		['one alone', [facts('a')], '', []],
		['two producers', [facts('a'), facts('b')], 'definitions', ['definitions A+B']],
		[
			'two units',
			[facts('a'), facts('b', { unit: 'victims', unitName: 'victims' })],
			'rows',
			['units deaths/victims']
		],
		['a year and a stock', [facts('a'), facts('b', { measure: 'stock' })], 'rows', ['measures']],
		[
			'two kinds',
			[facts('a'), facts('b', { kind: 'survey' })],
			'definitions',
			['kinds', 'definitions A+B']
		],
		[
			'totals from two years',
			[
				facts('a', { measure: 'cumulative', since: 2000 }),
				facts('b', { measure: 'cumulative', since: 2006 })
			],
			'rows',
			['starts A (2000), B (2006)']
		],
		['two shares', [facts('a', share), facts('b', share)], 'shares', ['shares']],
		[
			'two editions of a volume',
			[facts('a', { measure: 'volume' }), facts('b', { measure: 'volume' })],
			'editions',
			['editions']
		],
		['two indicators', [facts('a'), facts('b', graves)], 'rows', ['indicators Murders+Graves']]
	])('%s', (_, series, short, expected) => {
		expect(cautionInShort(series, false, reasons)).toBe(short);
		expect(caution(series, reasons)).toEqual(expected);
	});
});

test.each<[string, SeriesFacts[], string]>([
	['two indicators of one unit', [facts('a'), facts('b', graves)], 'unit'],
	['a year and a stock', [facts('a'), facts('b', { measure: 'stock' })], 'unit'],
	['two units', [facts('a'), facts('b', { unit: 'victims' })], 'rows'],
	['two producers', [facts('a'), facts('b')], 'definitions']
])('on one scale: %s', (_, series, short) => {
	expect(cautionInShort(series, true, reasons)).toBe(short);
});

test('two producers of one name are told apart by their indicator', () => {
	const same = { label: 'SESNSP' };
	const [sentence] = caution(
		[facts('a', same), facts('b', { ...same, ...graves, unit: 'sites', unitName: 'sites' })],
		comparabilityWords.en
	).slice(1);
	expect(sentence).toContain('SESNSP, Murders (deaths); SESNSP, Graves (sites)');
});
