import type { VersionFileKind } from '@samplan/domain'

/** The files that a board gets: what is made for the archive and for calculating names accounts by their ids. */
export const BOARD_FILES = ['pdf', 'docx', 'html'] as const satisfies readonly VersionFileKind[]
export type BoardFile = (typeof BOARD_FILES)[number]
