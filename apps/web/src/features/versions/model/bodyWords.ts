/** Bodies as the plan calls them: "styrelsen". */

/** In the order in which they decide. */
export const inOrder = (bodies: readonly string[]): string => bodies.map(asHeading).join(' → ')

/** "Styrelsen", where it stands first. */
export const asHeading = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
