import type { PlaneDescription } from '../../charts/description/plane-chart.ts';
import { pictureWidths } from '../../charts/draw/pen/forms.ts';
import { themes, type ThemeName } from '../../charts/draw/pen/theme.ts';
import { editionLanguages, languageOf, type Language, type Segment } from '../../model/language.ts';
import { prefetch } from './prefetch.ts';
import { picture, type PictureWidth } from './picture.ts';

/** Which picture of which chart, as an address names it. */
export interface PicturePlace {
	readonly lang?: Segment;
	readonly name: string;
	readonly width: string;
	readonly theme: string;
}

const keyOf = ({ lang, name, width, theme }: PicturePlace): string =>
	[lang ?? '', name, width, theme].join(' ');

/**
 * The pictures of charts, in each of their widths, theme and language: `places` lists them, `get` draws one as WebP, or gives
 * `undefined` where there is none. `describe` is asked for a chart by its name.
 */
export function pagePictures(
	names: () => readonly string[],
	widths: (name: string) => readonly PictureWidth[],
	describe: (name: string, language: Language) => PlaneDescription | undefined
) {
	const places = (): PicturePlace[] =>
		names().flatMap((name) =>
			editionLanguages().flatMap((lang) =>
				widths(name).flatMap((width) =>
					Object.keys(themes).map((theme) => ({ ...lang, name, width, theme }))
				)
			)
		);
	const make = async (key: string): Promise<Uint8Array | undefined> => {
		const [lang, name, width, theme] = key.split(' ') as [string, string, string, string];
		if (!(width in pictureWidths) || !(theme in themes)) return undefined;
		const description = describe(name, languageOf(lang));
		return description && picture(description, width as PictureWidth, theme as ThemeName);
	};
	// While developing, each picture is of the data as they are when it is asked for.
	const get = import.meta.env?.DEV ? make : prefetch(() => places().map(keyOf), make);
	return { places, get: (place: PicturePlace) => get(keyOf(place)) };
}
