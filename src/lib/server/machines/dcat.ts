import { factsOf, inEachLanguage, type Translated } from '../../model/language.ts';

/** Where the authority tables of the EU stand, which DCAT-AP asks for. */
export const authority = 'http://publications.europa.eu/resource/authority/';
/** Languages in the table of the EU. */
export const languageCodes: Translated = inEachLanguage((language) => factsOf(language).authority);

/** Country codes of the EU's authority table, which are of three letters; another country is left out. */
export const countries: Readonly<Record<string, string>> = { MX: 'MEX' };

/** Media types that IANA does not know have no address there. */
export const unregistered = /^application\/(?:x-|vnd\.apache\.parquet)/;

/** The prefixes of the catalogue; whoever reads it needs to load nothing. */
export const context: Readonly<Record<string, string>> = {
	adms: 'http://www.w3.org/ns/adms#',
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	owl: 'http://www.w3.org/2002/07/owl#',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	spdx: 'http://spdx.org/rdf/terms#',
	vann: 'http://purl.org/vocab/vann/',
	xsd: 'http://www.w3.org/2001/XMLSchema#'
};
