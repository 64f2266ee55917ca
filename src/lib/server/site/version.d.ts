/** A short hash over everything the site is made from: the same content has the same version, wherever and whenever it is built. */
export function contentVersion(): string;
