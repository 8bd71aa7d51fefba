/**
 * Where to go after signing in. Only a path on our own site: a full address, or one that a browser reads as such
 * ("//other.example", "/\other.example"), would let a forged link lead a newly signed-in person elsewhere.
 */
export const returnPath = (wanted: unknown): string =>
  typeof wanted === 'string' && /^\/(?![/\\])/u.test(wanted) ? wanted : '/'
