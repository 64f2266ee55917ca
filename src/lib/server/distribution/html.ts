import { escaped } from '../../model/markup.ts';

/** Markup that is ready to be written. */
export class Html {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}
}

type Filling = Html | string | number | undefined | null | false | readonly Html[];

function filled(value: Filling): string {
	if (value === undefined || value === null || value === false) return '';
	if (value instanceof Html) return value.text;
	if (typeof value === 'object') return value.map(({ text }) => text).join('');
	return escaped(String(value));
}

/** A template of markup: what is filled in is escaped, unless it is markup itself. */
export function html(parts: TemplateStringsArray, ...fillings: readonly Filling[]): Html {
	return new Html(
		parts
			.map((part, index) => part + (index < fillings.length ? filled(fillings[index]) : ''))
			.join('')
	);
}
