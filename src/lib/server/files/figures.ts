import type { Dataset } from '../../model/dataset.ts';
import { folderOf, inEachLanguage, type Language, languages } from '../../model/language.ts';
import { figurePng, figureSvg, indicatorFigure, mainFigure } from '../pictures/figure.ts';
import type { Distribution } from '../distribution/distribution.ts';
import { fileAbout } from '../../words/files.ts';

/** Name of the files of the main picture, without ending. */
const mainFigureName = 'main-picture';

/** A figure with its papers inside, as picture and as drawing, in each language. */
function figureFiles(
	name: string,
	holding: Pick<Distribution, 'holds' | 'title'>,
	figure: (language: Language) => ReturnType<typeof mainFigure>
): Distribution[] {
	return languages.flatMap((language) => {
		const path = `${folderOf(language)}${name}`;
		const shared = { ...holding, language };
		return [
			{
				...shared,
				path: `${path}.png`,
				format: 'png',
				about: fileAbout('figure'),
				write: () => figurePng(figure(language))
			},
			{
				...shared,
				path: `${path}.svg`,
				format: 'svg',
				about: fileAbout('drawing'),
				write: () => figureSvg(figure(language))
			}
		] satisfies Distribution[];
	});
}

/** The figure of an indicator. */
export function indicatorFigureFiles(data: Dataset, id: string): Distribution[] {
	const { title } = data.indicator(id);
	return figureFiles(`indicators/${id}`, { holds: { kind: 'indicator', id }, title }, (language) =>
		indicatorFigure(data, id, language)
	);
}

/** The main picture, which is of the whole edition. */
export function mainFigureFiles(data: Dataset): Distribution[] {
	const title = inEachLanguage((language) => mainFigure(data, language).caption.title);
	const holding = { holds: { kind: 'whole', id: '' }, title } as const;
	return figureFiles(mainFigureName, holding, (language) => mainFigure(data, language));
}
