/** A typed link of FAIR Signposting (https://signposting.org/FAIR/). */
export interface Signpost {
	readonly rel:
		'cite-as' | 'describedby' | 'item' | 'type' | 'license' | 'author' | 'collection' | 'linkset';
	/** An absolute address, or a path of the site from its root, beginning with `/`. */
	readonly href: string;
	/** Media type of what it leads to. */
	readonly type?: string;
}
