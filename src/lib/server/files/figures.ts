import type { Dataset } from '../../model/dataset.ts';
import { languages } from '../../model/language.ts';
import { figurePng, figureSvg, indicatorFigure } from '../pictures/figure.ts';
import type { Distribution } from '../distribution/distribution.ts';
import { words } from '../../words/files.ts';

/** The figure of an indicator with its papers inside, as picture and as drawing, in each language. */
export function indicatorFigureFiles(data: Dataset, id: string): Distribution[] {
	const { title } = data.indicator(id);
	return languages.flatMap((language) => {
		const path = `${language === languages[0] ? '' : `${language}/`}indicators/${id}`;
		const shared = { holds: { kind: 'indicator', id }, title, language } as const;
		const figure = () => indicatorFigure(data, id, language);
		return [
			{
				...shared,
				path: `${path}.png`,
				format: 'png',
				about: { en: words.en.about.figure, es: words.es.about.figure },
				write: () => figurePng(figure())
			},
			{
				...shared,
				path: `${path}.svg`,
				format: 'svg',
				about: { en: words.en.about.drawing, es: words.es.about.drawing },
				write: () => figureSvg(figure())
			}
		] satisfies Distribution[];
	});
}
