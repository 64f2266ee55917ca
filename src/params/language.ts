import { languages, type Segment } from '$lib/model/language.ts';

/** The first language stands at the root of the site; the others have a segment of their own. */
export const match = (segment: string): segment is Segment =>
	languages.slice(1).some((language) => language === segment);
