/** A character by its number: `U+200B`. */
export const codePoint = (character: string): string =>
	`U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
