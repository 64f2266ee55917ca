/** How many of a page's figures or lines were read in a copy. */
export const copiesOf =
	(one: string, many = `${one}s`) =>
	(copies: number, total: number): string => {
		if (total === 1)
			return copies === 1
				? `The one ${one} on this page was read in a copy of its source.`
				: `The one ${one} on this page was read in its source itself.`;
		if (copies === 0)
			return `None of the ${total} ${many} on this page was read in a copy of its source.`;
		if (copies === total)
			return `All ${total} ${many} on this page were read in a copy of their source.`;
		return `${copies} of the ${total} ${many} on this page ${copies === 1 ? 'was read in a copy of its' : 'were read in a copy of their'} source.`;
	};
