import { logoSchema, themeSchema, versionKindSchema } from '@samplan/domain'
import { z } from 'zod'
import { BOARD_FILES } from '../board/boardFiles.ts'
import { newBoardLinkSchema } from '../board/links.ts'
import { memoSchema } from '../board/memo.ts'

const text = z.string()
const isoTime = z.iso.datetime()

export const boardSchemas = {
  NewBoardLink: newBoardLinkSchema,
  MadeBoardLink: z.object({ id: text, token: text, url: text, expiresAt: isoTime }),
  BoardLinks: z.array(
    z.object({
      id: text,
      versionId: text,
      name: text,
      comments: z.boolean(),
      createdAt: isoTime,
      expiresAt: isoTime,
      revokedAt: isoTime.nullable(),
      openings: z.int(),
      openedAt: isoTime.nullable(),
    }),
  ),
  BoardPage: z.object({
    title: text,
    organisation: text,
    logo: logoSchema.nullable(),
    year: z.int(),
    diaryNumber: text.nullable(),
    language: text,
    label: text,
    kind: versionKindSchema,
    number: z.int(),
    note: text.nullable(),
    frozenAt: isoTime,
    frozenBy: text,
    sha256: text,
    previous: text.nullable(),
    expiresAt: isoTime.nullable(),
    proposal: text,
    changes: text,
    sinceLastYear: z.object({ before: text, lines: z.array(z.object({ head: text, text })) }).nullable(),
    body: text,
    contents: z.array(z.object({ anchor: text, number: text.nullable(), title: text, depth: z.int() })),
    files: z.array(z.object({ kind: z.enum(BOARD_FILES), size: z.int().nullable() })),
    threads: z
      .array(
        z.object({
          anchor: text,
          quote: text.nullable(),
          resolved: z.boolean(),
          messages: z.array(z.object({ author: text, at: isoTime, text })),
        }),
      )
      .nullable(),
  }),
  Memo: memoSchema,
  KeptMemo: z.object({ memo: memoSchema.nullable() }),
  Theme: themeSchema,
}
