/** Written as `404.html`, which hosts send for an address that does not exist. */
export const trailingSlash = 'never';
