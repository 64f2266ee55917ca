/** What a figure must carry wherever it goes: all of it stands inside its picture. */
export interface Caption {
	/** What is seen: "Homicides, Mexico, 1990–2024". */
	readonly title: string;
	/** The figure that leads, with its qualifier and unit, and who counts it for which period. */
	readonly figure: string;
	readonly said: string;
	/** The word before the caveat, and the caveat. */
	readonly before: string;
	readonly caveat: string;
	/** Where the rest of the caveat is, in words, when it had to be cut after a sentence. */
	readonly more: string;
	/** A sentence that belongs to what is shown together; empty where there is none. */
	readonly warning: string;
	readonly sources: string;
	readonly edition: string;
	readonly address: string;
}
