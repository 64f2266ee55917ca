import { panelWidths, type PanelForm } from '../../charts/draw/rows/size.ts';
import { themes, type ThemeName } from '../../charts/draw/pen/theme.ts';
import type { RowsChart } from '../../charts/description/rows.ts';
import { panelPicture } from './panel.ts';
import { prefetch } from './prefetch.ts';

/** Which picture of which row, as an address names it. */
export interface PanelPlace {
	readonly name: string;
	readonly row: string;
	readonly form: string;
	readonly theme: string;
}

const keyOf = ({ name, row, form, theme }: PanelPlace): string =>
	[name, row, form, theme].join(' ');

/**
 * The pictures of the rows of charts, in each form and theme: `places` lists them, `get` draws one as WebP, or gives
 * `undefined` where there is none. `rows` names every row, `describe` is asked for a chart by its name.
 */
export function panelPictures(
	rows: () => readonly Pick<PanelPlace, 'name' | 'row'>[],
	describe: (name: string) => RowsChart | undefined
) {
	const places = (): PanelPlace[] =>
		rows().flatMap((place) =>
			Object.keys(panelWidths).flatMap((form) =>
				Object.keys(themes).map((theme) => ({ ...place, form, theme }))
			)
		);
	const make = async (key: string): Promise<Uint8Array | undefined> => {
		const [name, id, form, theme] = key.split(' ') as [string, string, string, string];
		if (!(form in panelWidths) || !(theme in themes)) return undefined;
		const chart = describe(name);
		const row = chart?.rows.find((each) => each.id === id);
		return chart && row && panelPicture(chart, row, form as PanelForm, theme as ThemeName);
	};
	// While developing, each picture is of the data as they are when it is asked for.
	const get = import.meta.env?.DEV ? make : prefetch(() => places().map(keyOf), make);
	return { places, get: (place: PanelPlace) => get(keyOf(place)) };
}
