/** What stands on the page beside the plan's own sections, and where. */
import type { BoardPage } from '../api.ts'

export const PROPOSAL_ID = 'beslut'
export const CHANGES_ID = 'nytt'
export const COMMENTS_ID = 'kommentarer'
export const ABOUT_ID = 'om-versionen'

export const hasNews = ({ changes, sinceLastYear }: Pick<BoardPage, 'changes' | 'sinceLastYear'>): boolean =>
  changes !== '' || (sinceLastYear !== null && sinceLastYear.lines.length > 0)

export const hasComments = ({ threads }: Pick<BoardPage, 'threads'>): boolean =>
  threads !== null && threads.length > 0
