/** Words that the rules of the subject look for in English texts. */
export const rules = {
	/**
	 * They speak of a rate or a trend. What was reported or stands in a register grows with reporting and
	 * searching too: its texts may not say that the thing itself rose, fell or has a rate.
	 */
	trend:
		/(?<!\p{L})(?:rates?|trends?|rose|risen|rising|rises|fell|falls|falling|fallen|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|gr(?:ew|own|owth)|worsen(?:s|ed|ing)?|improv(?:e|es|ed|ing|ement))(?!\p{L})/iu,
	money: /US\$|USD|[$€]|\b(?:dollars?|euros?|pesos?)\b/iu,
	denial: /\b(?:not?|never|neither)\b/iu
};

export type RuleWords = typeof rules;
