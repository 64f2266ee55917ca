import { breakdownLabel } from '../model/breakdown.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/language.ts';
import { seriesOfId } from '../model/ledger.ts';
import { formatPeriod, parsePeriod } from '../model/period.ts';
import { stateAt, stateSegment } from '../model/state.ts';
import { plain } from '../model/text.ts';

/** What a correction or a statement speaks of: in words, and where it stands. */
export interface SubjectView {
	readonly id: string;
	readonly words: string;
	/** Path without language; empty where it has no page. */
	readonly path: string;
	/** Where on the page; empty for the whole of it. */
	readonly anchor: string;
}

type Found = Omit<SubjectView, 'id'>;

function observationSubject(data: Dataset, id: string, language: Language): Found {
	const row = data.observation(id);
	const { title, indicator } = data.series(row.series);
	const state = stateAt(data, stateSegment(row.area));
	const words = [
		data.indicator(indicator).title[language],
		row.area === data.edition.country ? '' : data.areaName(row.area, language),
		formatPeriod(row.period, language),
		breakdownLabel(data, row, language),
		title[language]
	];
	return {
		words: words.filter(Boolean).join(', '),
		path: state ? `/states/${stateSegment(row.area)}/` : `/indicators/${indicator}/`,
		anchor: id
	};
}

/** Of a withdrawn observation only its id is left, which says area and period; its address leads to the history of the indicator. */
function withdrawnSubject(data: Dataset, id: string, language: Language): Found {
	const series = seriesOfId(id);
	const whole = seriesSubject(data, series, language);
	const [, area = '', rest = ''] = /^([^.]+)\.(.+)$/.exec(id.slice(series.length + 1)) ?? [];
	const code = area.toUpperCase();
	const text = rest.replace('--', '/').toUpperCase();
	const period = parsePeriod(text) ?? parsePeriod(text.replace(/\.[^.]*$/, ''));
	const words = [
		whole.words,
		code === data.edition.country ? '' : data.areaName(code, language),
		period ? formatPeriod(period, language) : rest
	];
	const listed = data.correctionsOn(id).some(({ kind }) => kind === 'withdrawal');
	return {
		...whole,
		words: words.filter(Boolean).join(', '),
		anchor: listed ? id : whole.anchor
	};
}

function seriesSubject(data: Dataset, id: string, language: Language): Found {
	const { title, indicator } = data.series(id);
	const words = `${data.indicator(indicator).title[language]}, ${title[language]}`;
	return { words, path: `/indicators/${indicator}/`, anchor: `series-${id}` };
}

function transferSubject(data: Dataset, id: string, language: Language): Found {
	const { item, period } = data.transfer(id);
	const words = `${plain(data.text(item[language], language))}, ${formatPeriod(period, language)}`;
	return { words, path: '/transfers/', anchor: id };
}

function statementSubject(data: Dataset, id: string, language: Language): Found | undefined {
	const row = data.tables.statements.find((each) => each.id === id.replace(/^statement:/, ''));
	if (!row) return undefined;
	const words = [row.speaker[language], data.label('stance', row.stance, language)];
	return {
		words: words.join(', '),
		path: `/sources/${row.source}/`,
		anchor: `statement-${row.id}`
	};
}

function found(data: Dataset, id: string, language: Language): Found | undefined {
	if (data.has('observation', id)) return observationSubject(data, id, language);
	if (data.has('transfer', id)) return transferSubject(data, id, language);
	if (data.has('series', id)) return seriesSubject(data, id, language);
	if (data.has('indicator', id))
		return {
			words: data.indicator(id).title[language],
			path: `/indicators/${id}/`,
			anchor: ''
		};
	if (data.has('source', id))
		return { words: data.source(id).title, path: `/sources/${id}/`, anchor: '' };
	return statementSubject(data, id, language);
}

/** A subject by its id; of what has no page there is only the id. */
export function subjectView(data: Dataset, id: string, language: Language): SubjectView {
	const there = found(data, id, language);
	if (there) return { id, ...there };
	if (!data.has('series', seriesOfId(id))) return { id, words: id, path: '', anchor: '' };
	return { id, ...withdrawnSubject(data, id, language) };
}
