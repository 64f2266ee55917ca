/** Pages are files; none needs a script to be whole. */
export const prerender = true;
export const csr = false;
export const trailingSlash = 'always';
