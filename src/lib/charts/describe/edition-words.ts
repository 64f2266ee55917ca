import type { Dataset } from '../../model/dataset.ts';
import type { Language } from '../../model/language.ts';
import { formatPeriod, parsePeriod } from '../../model/period.ts';
import { frameWords } from '../../words/browser.ts';

/** The name of the edition and its day, as what travels alone says it. */
export function editionWords({ edition }: Dataset, language: Language): string {
	const day = formatPeriod(parsePeriod(edition.date)!, language);
	return frameWords[language].edition(edition.name, day);
}
