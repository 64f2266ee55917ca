import { createHash } from 'node:crypto';
import type { Dataset } from '../../model/dataset.ts';
import { folderOf, type Language, languages } from '../../model/language.ts';
import { plain } from '../../model/text.ts';
import type { FigureView, SourceLink } from '../../views/figure.ts';
import { indicatorView, type IndicatorView, type SeriesView } from '../../views/indicator.ts';
import type { StatementView } from '../../views/statement.ts';
import { transfersView, type TransferView } from '../../views/transfer.ts';
import { Html, html } from '../distribution/html.ts';
import { offlineStyle } from './offline-style.ts';
import { originOf } from '../distribution/origin.ts';
import { editionDay } from './readme.ts';
import { words, type DistributionWords } from '../../words/files.ts';

/** Path of the page in an archive, by language. */
export const offlineName = (language: Language): string => `${folderOf(language)}index.html`;

const sourceName = ({ id, name }: SourceLink): Html => html`<a href="#source-${id}">${name}</a>`;

function origin(said: DistributionWords, source: SourceLink, readIn?: SourceLink): Html {
	return html`${sourceName(source)}${readIn && html` (${said.offline.readIn} ${sourceName(readIn)})`}`;
}

/** What a row says beside its number; caveat and source of the series stand above the table. */
function notes(said: DistributionWords, series: SeriesView, row: FigureView): Html[] {
	return [
		row.status && html`<em>${row.status}.</em> `,
		row.note.length > 0 && html`${plain(row.note)} `,
		(row.source.id !== series.source.id || row.readIn?.id !== series.sharedReadIn?.id) &&
			html`${origin(said, row.source, row.readIn)} `,
		row.asOf && !series.sharedAsOf && html`${said.offline.asOf} ${row.asOf} `,
		row.asPrinted && html`<q lang="${row.asPrinted.language}">${row.asPrinted.words}</q>`
	].filter((part) => part instanceof Object);
}

function seriesRow(said: DistributionWords, series: SeriesView, row: FigureView): Html {
	const period = row.breakdown ? `${row.period} · ${row.breakdown}` : row.period;
	return html`<tr id="${row.id}" data-observation="${row.id}">
		<th scope="row">${period}</th>
		<td class="number">
			${row.qualifier && html`<em>${row.qualifier}</em> `}${row.figure ?? said.offline.missing}
		</td>
		<td class="small">${notes(said, series, row)}</td>
	</tr> `;
}

function seriesPart(said: DistributionWords, series: SeriesView): Html {
	const unit = series.rows[0]?.unit;
	return html`<h3 id="series-${series.id}">${series.title}</h3>
		<p>${plain(series.definition)}</p>
		${
			series.method.length > 0 &&
			html`<p class="small"><b>${said.method}:</b> ${plain(series.method)}</p> `
		}
		<p class="small"><b>${said.caveat}:</b> ${plain(series.caveat)}</p>
		<p class="small">
			<b>${said.source}:</b>
			${origin(said, series.source, series.sharedReadIn)}${series.sharedAsOf && html` · ${said.offline.asOf} ${series.sharedAsOf}`}
		</p>
		<div class="scroll">
			<table>
				<thead>
					<tr>
						<th scope="col">${said.offline.period}</th>
						<th scope="col" class="number">${said.offline.value}${unit && ` (${unit})`}</th>
						<th scope="col">${said.offline.note}</th>
					</tr>
				</thead>
				<tbody>
					${series.rows.map((row) => seriesRow(said, series, row))}
				</tbody>
			</table>
		</div> `;
}

function statementsPart(said: DistributionWords, statements: readonly StatementView[]): Html {
	if (statements.length === 0) return html``;
	return html`<h3>${said.titles.statements}</h3>
		<ul>
			${statements.map(
				(each) =>
					html`<li>
						<b>${each.speaker}</b> (${each.stance}${each.period && `, ${each.period}`}):
						${plain(each.text)} ${origin(said, each.source, each.readIn)}
					</li> `
			)}
		</ul> `;
}

function indicatorPart(said: DistributionWords, view: IndicatorView): Html {
	const { headline } = view;
	const statements = [...view.statements, ...view.series.flatMap((series) => series.statements)];
	return html`<section id="${view.id}">
		<h2>${view.title}</h2>
		<p>${plain(view.definition)}</p>
		<p class="figure" data-observation="${headline.id}">
			${headline.qualifier && html`<em>${headline.qualifier}</em> `}<strong
				>${headline.figure ?? said.offline.missing}</strong
			>
			${headline.unit && `${headline.unit}, `}${headline.period}
		</p>
		<p class="small">
			${headline.producer}. ${said.source}: ${origin(said, headline.source, headline.readIn)}
		</p>
		<p class="caveat"><b>${said.caveat}:</b> ${plain(view.wholeCaveat)}</p>
		${view.series.map((series) => seriesPart(said, series))}${statementsPart(said, statements)}
	</section> `;
}

function transferRow(said: DistributionWords, row: TransferView): Html {
	const facts = [row.price, row.tiv && `TIV ${row.tiv}`].filter(Boolean).join(' · ');
	const status = row.contested ? `${row.status}, ${said.offline.contested}` : row.status;
	return html`<tr id="${row.id}" data-transfer="${row.id}">
		<th scope="row">${row.period}<br />${row.suppliers.join(', ')}</th>
		<td>
			${row.goods.words}${facts && ` (${facts})`}<br /><span class="muted">${row.recipient}</span>
		</td>
		<td class="small">
			<b>${status}.</b>
			${origin(said, row.source, row.readIn)}${row.caveat.length > 0 && html` · ${plain(row.caveat)}`}
		</td>
	</tr> `;
}

function transfersPart(data: Dataset, said: DistributionWords, language: Language): Html {
	const { rows, registers } = transfersView(data, language);
	const { offline } = said;
	return html`<section id="transfers">
		<h2>${offline.transfers}</h2>
		<p>${offline.transfersLead}</p>
		<p><b>${offline.sideBySide}</b></p>
		${registers.map(
			({ source, caveat }) => html`<p class="caveat">${sourceName(source)}: ${plain(caveat)}</p> `
		)}
		<div class="scroll">
			<table class="transfers">
				<thead>
					<tr>
						<th scope="col">${offline.period}, ${offline.suppliers}</th>
						<th scope="col">${offline.item}</th>
						<th scope="col">${offline.status}, ${said.source}</th>
					</tr>
				</thead>
				<tbody>
					${rows.map((row) => transferRow(said, row))}
				</tbody>
			</table>
		</div>
	</section> `;
}

function sourcesPart(data: Dataset, said: DistributionWords, language: Language): Html {
	const sources = data.tables.sources.map(({ id }) => originOf(data, id));
	return html`<section id="sources">
		<h2>${said.sources}</h2>
		<ul class="small">
			${sources.map(
				({ id, producer, title, urlMain, datePublished, license, caveat }) =>
					html`<li id="source-${id}">
						${producer === title ? title : html`<b>${producer}</b>: ${title}`}${datePublished && ` (${datePublished})`}.
						${urlMain && html`<span class="muted">${urlMain}</span> `}${license && html`${license} `}${caveat && html`<em>${caveat[language]}</em>`}
					</li> `
			)}
		</ul>
	</section> `;
}

/** Written as one: its hash is in the policy, and a space more would be another style. */
const styleElement = new Html(`<style>${offlineStyle}</style>`);
const styleHash = createHash('sha256').update(offlineStyle).digest('base64');

function filesPart(files: readonly string[], root: string): Html {
	return html`<p class="small">
		${files.map((path, index) => html`${index > 0 && ' · '}<a href="${root}${path}">${path}</a>`)}
	</p> `;
}

/**
 * The whole edition as one page that opens from a memory stick: every indicator with figure, qualifier,
 * caveat, source and table, every transfer, every source. No script, nothing loaded.
 */
export function offlinePage(data: Dataset, files: readonly string[], language: Language): string {
	const said = words[language];
	const { edition } = data;
	const root = folderOf(language) ? '../' : '';
	const views = data.indicators.map((each) => indicatorView(data, each, language));
	const others = languages.filter((other) => other !== language);
	return html`<!doctype html>
		<html lang="${language}">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta
					http-equiv="Content-Security-Policy"
					content="default-src 'none'; style-src 'sha256-${styleHash}'"
				/>
				<title>${edition.title[language]} · ${edition.name} ${edition.date}</title>
				${styleElement}
			</head>
			<body>
				<header>
					<p class="small">
						${edition.name} · ${said.edition} ${editionDay(data, language)} ·
						${others.map((other) => html`<a href="${root}${offlineName(other)}" lang="${other}" hreflang="${other}">${said.offline.other}</a>`)}
					</p>
					<h1>${edition.title[language]}</h1>
					<p>${edition.description[language]}</p>
					<p class="small">${said.offline.lead}</p>
					${filesPart(files, root)}
					<p class="small">${said.terms}</p>
				</header>
				<nav aria-label="${said.offline.contents}">
					<ul>
						${views.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
						<li><a href="#transfers">${said.offline.transfers}</a></li>
						<li><a href="#sources">${said.sources}</a></li>
					</ul>
				</nav>
				<main>
					${views.map((view) => indicatorPart(said, view))}${transfersPart(data, said, language)}${sourcesPart(data, said, language)}
				</main>
			</body>
		</html> `.text;
}
