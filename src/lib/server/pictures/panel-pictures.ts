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

const keyOf = ({ name, row, form }: PanelPlace): string => [name, row, form].join(' ');

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
	const make = async (key: string) => {
		const [name, id, form] = key.split(' ') as [string, string, string];
		if (!(form in panelWidths)) return undefined;
		const chart = describe(name);
		const row = chart?.rows.find((each) => each.id === id);
		return chart && row && panelPicture(chart, row, form as PanelForm);
	};
	// While developing, each picture is of the data as they are when it is asked for.
	const get = import.meta.env?.DEV ? make : prefetch(() => [...new Set(places().map(keyOf))], make);
	return {
		places,
		get: async (place: PanelPlace): Promise<Uint8Array | undefined> =>
			(await get(keyOf(place)))?.[place.theme as ThemeName]
	};
}
