/** How many of a page's figures or lines were taken from a copy. */
export const copiesOf =
	(one: string, many = `${one}s`) =>
	(copies: number, total: number): string => {
		if (total === 1)
			return copies === 1
				? `The one ${one} on this page was taken from a copy of its source.`
				: `The one ${one} on this page was taken from its source itself.`;
		if (copies === 0)
			return `None of the ${total} ${many} on this page was taken from a copy of its source.`;
		if (copies === total)
			return `All ${total} ${many} on this page were taken from a copy of their source.`;
		return `${copies} of the ${total} ${many} on this page ${copies === 1 ? 'was taken from a copy of its' : 'were taken from a copy of their'} source.`;
	};
