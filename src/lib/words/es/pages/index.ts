import type { Words } from '../../en/pages/index.ts';
import { about } from './about.ts';
import { chart, columns } from './chart.ts';
import { cite, use, embed } from './cite.ts';
import { common } from './common.ts';
import { compare } from './compare.ts';
import { corrections } from './corrections.ts';
import { data, download } from './data.ts';
import { editions } from './editions.ts';
import { home } from './home.ts';
import { indicators, indicator } from './indicator.ts';
import { methods } from './methods.ts';
import { release } from './release.ts';
import { rows } from './rows.ts';
import { series } from './series.ts';
import { sources } from './sources.ts';
import { states } from './states.ts';
import { transfers } from './transfers.ts';
import { verify } from './verify.ts';

/** The pages' words in Spanish as written in Mexico. */
export const pages: Words = {
	...common,
	home,
	indicators,
	indicator,
	release,
	chart,
	rows,
	columns,
	states,
	compare,
	transfers,
	series,
	sources,
	data,
	download,
	methods,
	about,
	cite,
	use,
	embed,
	corrections,
	editions,
	verify
};
