/**
 * Which reading of a plan's documents this program makes. A version says by which one it was read, so that it can be
 * read again: when a change would read the documents of a stored version otherwise, the number grows, and what the
 * reading of before made of them stays to be had for the versions of before.
 *
 * 2: plans have more kinds of content, and more fields in those they had.
 */
export const PROJECTOR = 2
