import { printable } from '../paper/printable.ts'

/** What XML 1.0 has a place for; two of Unicode's noncharacters have none, and Office calls a file with them damaged. */
export const xmlText = (text: string): string => printable(text).replaceAll(/[\uFFFE\uFFFF]/gu, '')
