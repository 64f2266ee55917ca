declare module '@citation-js/core' {
	interface Cite {
		format(form: string, options?: object): string;
		readonly data: readonly Record<string, unknown>[];
	}
	interface Register {
		add(id: string, csl: object): void;
	}
	const core: {
		Cite: new (data: readonly object[] | string) => Cite;
		plugins: {
			config: {
				get(name: '@csl'): { styles: Register; locales: Register };
				get(name: '@bibtex'): { format: object };
			};
		};
	};
	export default core;
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
