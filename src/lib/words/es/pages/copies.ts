/** How many of a page's figures or lines were read in a copy. */
export const copiesOf =
	(one: string) =>
	(copies: number, total: number): string => {
		if (total === 1)
			return copies === 1
				? `La única ${one} de esta página se tomó de una copia de su fuente.`
				: `La única ${one} de esta página se tomó de su propia fuente.`;
		if (copies === 0)
			return `Ninguna de las ${total} ${one}s de esta página se tomó de una copia de su fuente.`;
		if (copies === total)
			return `Las ${total} ${one}s de esta página se tomaron de una copia de su fuente.`;
		return `De las ${total} ${one}s de esta página, ${copies} se ${copies === 1 ? 'tomó' : 'tomaron'} de una copia de su fuente.`;
	};
