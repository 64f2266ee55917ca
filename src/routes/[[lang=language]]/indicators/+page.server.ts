import { languageOf } from '$lib/model/language.ts';
import { dataset } from '$lib/server/site/dataset.ts';
import { headView } from '$lib/views/home.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const data = dataset();
	const language = languageOf(params.lang);
	/** Beside a count no share stands as its newest. */
	const unitOf = (id: string) => data.series(data.observation(id).series).unit;
	const topics = Map.groupBy(data.indicators, ({ topic }) => topic);
	return {
		topics: [...topics].map(([topic, indicators]) => ({
			topic: data.label('topic', topic, language),
			heads: indicators.map((indicator) => {
				const head = headView(data, indicator, language);
				const isSame = head.newest && unitOf(head.newest.id) === unitOf(head.headline.id);
				return { ...head, newest: isSame ? head.newest : undefined };
			})
		}))
	};
};
