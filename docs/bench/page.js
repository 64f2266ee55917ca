// Writes the source of a page of Observable Framework with the content of one of our pages: its words and tables as they
// are, its chart by Observable Plot from our CSV. See README.md beside it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

const [build = 'build', out = 'src', indicator = 'homicides'] = process.argv.slice(2);
const read = (path) => readFileSync(join(build, path), 'utf8');
const rowsOf = (id) =>
	Papa.parse(read(`indicators/${id}.csv`), { header: true, skipEmptyLines: true }).data;

/** Yearly values of the whole country: all that its chart needs. */
const yearly = (id, columns) =>
	rowsOf(id)
		.filter(({ area, period, value }) => area === 'MX' && /^\d{4}$/.test(period) && value)
		.map((row) => columns.map((name) => row[name]));

const arms = yearly('arms-imports', ['breakdown', 'period', 'value', 'series'])
	.filter(([supplier, , , series]) => series === 'arms-imports-sipri' && supplier !== '_T')
	.map(([supplier, period, value]) => ({ supplier, period: Number(period), value: Number(value) }));
const values = yearly(indicator, ['series', 'period', 'value']).map(([series, period, value]) => ({
	...{ series, period: Number(period), value: Number(value) }
}));

mkdirSync(out, { recursive: true });
// JSON of what is drawn and no more, so that no reader of CSV has to be loaded.
writeFileSync(join(out, 'values.json'), JSON.stringify({ values, arms }));

const chart = `
\`\`\`js
import * as Plot from '@observablehq/plot';
const { values, arms } = await FileAttachment('values.json').json();
const x = { tickFormat: 'd' };
const figure = document.createElement('figure');
figure.dataset.chart = '';
for (const [series, rows] of Map.groupBy(values, (row) => row.series))
	figure.append(Plot.plot({ width, height: 76, x, y: { label: series }, marks: [Plot.lineY(rows, { x: 'period', y: 'value' })] }));
figure.append(Plot.plot({ width, height: 76, x, marks: [Plot.barY(arms, { x: 'period', y: 'value', fill: 'supplier' })] }));
display(figure);
\`\`\`
`;
const page = read(`indicators/${indicator}/index.html`);
const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(page)[1].replace(/\s+/g, ' ');
const [before, after] = main.split(/<figure[^>]*data-chart[\s\S]*?<\/figure>/);
writeFileSync(join(out, 'index.md'), `<div>${before}</div>\n${chart}\n<div>${after}</div>\n`);
// The host that serves it looks for one.
writeFileSync(join(out, '404.md'), '# 404\n');
// Neither fonts from elsewhere nor its menu and search: what is compared is one page with its chart.
writeFileSync(
	join(out, '..', 'observablehq.config.js'),
	`export default { title: 'Cifra', globalStylesheets: [], sidebar: false, pager: false, search: false, toc: false, footer: '' };\n`
);
