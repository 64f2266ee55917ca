import type { CardRow, SocialCard } from '../charts/draw/frame/card.ts';
import { drawnObservations } from '../charts/description/rows.ts';
import { mainChart } from '../charts/describe/row-charts.ts';
import { frameWords, rowWords } from '../words/browser.ts';
import { editionWords } from '../charts/describe/edition-words.ts';
import { quoted, sourcesOf } from '../charts/describe/indicator-caption.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import { quantityOf, type Observation } from '../model/observation.ts';
import { formatPeriod, isPartOfYear } from '../model/period.ts';
import { formatFigure, namesUnit } from '../model/quantity.ts';
import { producerOf } from '../model/source.ts';
import { seriesWithStates, stateAt, stateSegment, statesOf, type State } from '../model/state.ts';
import { firstSentence, plain } from '../model/text.ts';
import { wordsOf } from '../words/index.ts';
import { capital } from '../words/phrase.ts';
import { dealIds, dealView } from './deal.ts';
import { headView } from './home.ts';
import { leadRow, seriesRow, type LeadRow } from './lead-row.ts';

/** What of a card every page has in common. */
type Common = Pick<SocialCard, 'edition' | 'address'>;

const bare = {
	...{ kicker: '', title: '', qualifier: '', figure: '', said: '', rows: [], caveat: '' },
	source: ''
} as const satisfies Partial<SocialCard>;

function rowOf(data: Dataset, label: string, row: Observation, language: Language): CardRow {
	const series = data.series(row.series).title[language];
	return {
		label,
		figure: quoted(data, row, language),
		said: `${formatPeriod(row.period, language)} · ${series}`
	};
}

const sourceLine = (data: Dataset, ids: readonly string[], language: Language): string =>
	frameWords[language].sources(sourcesOf(data, ids));

function siteCard(data: Dataset, language: Language, common: Common): SocialCard {
	const { name, title, description } = data.edition;
	return {
		...bare,
		...common,
		kicker: name,
		title: title[language],
		caveat: description[language]
	};
}

/** How many indicators lead the card of a state. */
const leading = 5;

/** The card of the start page: the main picture, its figures with their doubts. */
function homeCard(data: Dataset, language: Language, common: Common): SocialCard {
	const chart = mainChart(data, language);
	const words = rowWords[language];
	const rows = chart.rows.flatMap((panel): CardRow[] => {
		if (panel.kind === 'spans') return [];
		if (panel.kind === 'volumes')
			return [
				{
					label: panel.title,
					figure: '',
					said: '',
					doubt: `${words.volume} ${words.sameYears}`,
					panel
				}
			];
		const { title, headline, period, doubt } = headView(data, data.indicator(panel.id), language);
		const figure = `${headline.qualifier} ${headline.figure ?? ''}`.trim();
		return [{ label: title, figure, said: period, doubt: plain(doubt), panel }];
	});
	const headlines = rows.flatMap(({ panel }) =>
		panel && data.has('indicator', panel.id) ? [data.indicator(panel.id).headline] : []
	);
	return {
		...{ ...bare, ...common, title: chart.title, rows, years: chart },
		source: sourceLine(data, [...headlines, ...drawnObservations(chart)], language)
	};
}

/** The card of one value: in large, with the marks of the row it stands in. */
function figureCard(
	data: Dataset,
	row: Observation,
	lead: LeadRow | undefined,
	language: Language,
	said: Pick<SocialCard, 'kicker' | 'title' | 'caveat'>
): Omit<SocialCard, keyof Common> {
	const series = data.series(row.series);
	const quantity = quantityOf(row, series);
	const unit = data.unitWords(series.unit, language);
	const status = row.status === 'A' ? [] : [data.label('observation-status', row.status, language)];
	const name = series.title[language];
	const who = said.title === name ? [] : [name];
	const when = [formatPeriod(row.period, language), ...status, ...who].join(' · ');
	const drawn = lead ? drawnObservations({ rows: [lead.row] }) : [];
	return {
		...{ ...bare, ...said },
		...(lead ? { panel: lead.row, years: lead.chart } : {}),
		qualifier: data.qualifierWord(quantity.qualifier, language),
		figure: formatFigure(quantity, unit, language) ?? '',
		said: namesUnit(series.unit) ? `${unit.name}, ${when}` : when,
		source: sourceLine(data, [row.id, ...drawn], language)
	};
}

function indicatorCard(data: Dataset, id: string, language: Language, common: Common): SocialCard {
	const indicator = data.indicator(id);
	const lead = leadRow(data, indicator, language);
	const said = {
		kicker: data.areaName(data.edition.country, language),
		title: indicator.title[language],
		caveat: plain(data.text(indicator.doubt[language], language))
	};
	return {
		...figureCard(data, data.observation(indicator.headline), lead, language, said),
		...common
	};
}

/** The series that have a national figure: the newest is what their cards show. */
const quotable = (data: Dataset): string[] =>
	data.tables.series
		.map(({ id }) => id)
		.filter((id) => data.newestOf(id)?.value !== undefined || data.newestOf(id)?.low !== undefined);

function seriesCard(data: Dataset, id: string, language: Language, common: Common): SocialCard {
	const series = data.series(id);
	const indicator = data.indicator(series.indicator);
	const said = {
		kicker: `${indicator.title[language]}, ${data.areaName(data.edition.country, language)}`,
		title: series.title[language],
		caveat: plain(data.text(firstSentence(series.caveat[language]), language))
	};
	const lead = seriesRow(data, series, language);
	return { ...figureCard(data, data.newestOf(id)!, lead, language, said), ...common };
}

/** The newest figure of a state among the series of an indicator; parts of a year stand back. */
function newestOf(data: Dataset, state: State, indicator: string): Observation | undefined {
	const known = seriesWithStates(data, indicator)
		.flatMap((id) => data.observationsIn(state.id, id))
		.filter(({ value, low }) => value !== undefined || low !== undefined)
		.filter(({ breakdown }) => !breakdown || breakdown === '_T');
	const whole = known.filter(({ period }) => !isPartOfYear(period));
	const end = ({ period }: Observation) => period.end ?? '';
	const candidates = whole.length > 0 ? whole : known;
	// Of figures that end together the one of the first series stands.
	return candidates.reduce<Observation | undefined>(
		(newest, row) => (newest && end(newest) >= end(row) ? newest : row),
		undefined
	);
}

function stateCard(data: Dataset, state: State, language: Language, common: Common): SocialCard {
	const found = data.indicators.flatMap(({ id, title }) => {
		const row = newestOf(data, state, id);
		return row ? [{ row, label: title[language] }] : [];
	});
	const shown = found.slice(0, leading);
	return {
		...bare,
		...common,
		kicker: data.areaName(data.edition.country, language),
		title: state.name[language],
		rows: shown.map(({ row, label }) => rowOf(data, label, row, language)),
		caveat: firstSentence(wordsOf(language).states.counts),
		source: sourceLine(
			data,
			shown.map(({ row }) => row.id),
			language
		)
	};
}

function dealCard(
	data: Dataset,
	deal: string,
	language: Language,
	common: Common
): SocialCard | undefined {
	const view = dealView(data, deal, language);
	if (!view) return undefined;
	const words = frameWords[language];
	const lines = view.lines.length > 0 ? view.lines : view.versions;
	const producers = [...new Set(lines.map(({ source }) => producerOf(data.source(source.id))))];
	const kicker = `${words.transfer}, ${words.supplier(view.suppliers)}`;
	return {
		...{ ...bare, ...common, kicker, title: view.title, said: view.told },
		caveat: view.disputed ? `${capital(view.disputed)}.` : plain(lines[0]!.caveat),
		source: words.sources(producers)
	};
}

/** The card of a page by its path without language, as in `indicators/homicides`; `undefined` where there is no such page. */
export function socialCard(
	data: Dataset,
	page: string,
	language: Language,
	address: string
): SocialCard | undefined {
	const common = {
		edition: editionWords(data, language),
		address
	};
	const [kind, id = ''] = page.split('/');
	if (page === 'home') return homeCard(data, language, common);
	if (page === 'site') return siteCard(data, language, common);
	if (kind === 'indicators' && data.has('indicator', id))
		return indicatorCard(data, id, language, common);
	if (kind === 'series' && quotable(data).includes(id))
		return seriesCard(data, id, language, common);
	const state = kind === 'states' ? stateAt(data, id) : undefined;
	if (state) return stateCard(data, state, language, common);
	return kind === 'transfers' ? dealCard(data, id, language, common) : undefined;
}

/** Every card, as `socialCard` names them. */
export function cardNames(data: Dataset): string[] {
	return [
		'home',
		'site',
		...data.indicators.map(({ id }) => `indicators/${id}`),
		...quotable(data).map((id) => `series/${id}`),
		...statesOf(data).map(({ id }) => `states/${stateSegment(id)}`),
		...dealIds(data).map((deal) => `transfers/${deal}`)
	];
}

/** The card that a page shows: its own, or the one of all pages without. */
export function cardNameAt(data: Dataset, path: string): string {
	const page = path.replace(/^\/|\/$/g, '');
	if (page === '') return 'home';
	const [kind, id, more] = page.split('/');
	const own =
		(kind === 'indicators' && data.has('indicator', id ?? '')) ||
		(kind === 'series' && quotable(data).includes(id ?? '')) ||
		(kind === 'states' && stateAt(data, id ?? '') !== undefined) ||
		(kind === 'transfers' && data.tables.transfers.some(({ deal }) => deal === id));
	return own && more === undefined ? page : 'site';
}
