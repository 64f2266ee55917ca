import type { RuleWords } from '../en/rules.ts';

/** Words that the rules of the subject look for in Spanish texts. */
export const rules: RuleWords = {
	trend:
		/(?<!\p{L})(?:tasas?|tendencias?|aument(?:o|os|ó|aron|a|an|ando)|increment(?:o|os|ó|aron|a|an)|disminu(?:yó|yeron|ye|yen|ción)|crec(?:ió|ieron|e|en|imiento)|cay(?:ó|eron)|descend(?:ió|ieron)|dispar(?:ó|aron|a|an)|empeor(?:ó|aron|a|an)|mejor(?:ó|aron|ía)|al alza|a la baja)(?!\p{L})/iu,
	money: /US\$|USD|[$€]|(?<!\p{L})(?:dólar(?:es)?|euros?|pesos?)(?!\p{L})/iu,
	denial: /(?<!\p{L})(?:no|nunca|ni)(?!\p{L})/iu
};
