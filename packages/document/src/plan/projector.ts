/**
 * Which reading of a plan's documents this program makes. A version says by which one it was read, so that it can be
 * read again: when a change would read the documents of a stored version otherwise, the number grows, and `projectPlan`
 * of before stays for the versions of before.
 */
export const PROJECTOR = 1
