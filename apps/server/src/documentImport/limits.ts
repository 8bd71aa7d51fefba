/** What a Word document may be. A plan of sixty pages takes some 200 kB, and 3 MB with its pictures. */

/** Bytes as handed in. */
export const DOCUMENT_LIMIT = 20_000_000
/** Bytes when unpacked, of those parts that are read: text, what belongs to it, and pictures. */
export const UNPACKED_LIMIT = 60_000_000
/** Files inside it. */
export const MOST_ENTRIES = 5_000
/** Characters of text, as a plan file may have. */
export const TEXT_LIMIT = 2_000_000
/** Each becomes a document. */
export const MOST_SECTIONS = 500
/** Milliseconds until a document is given up. */
export const READING_LIMIT = 30_000
/** A plan with more of them is an album. */
export const MOST_PICTURES = 200
