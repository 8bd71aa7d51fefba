import type { UserId } from '../ids.ts'
import { excerptOf } from './excerpt.ts'
import type { NoticeKind } from './notice.ts'

/** Somebody to tell, before it is known who is a member still. */
export interface Told {
  readonly kind: NoticeKind
  readonly userIds: readonly UserId[]
  readonly excerpt: string | null
}

const EXCERPT_LENGTH = 300

export const noticeExcerpt = (text: string | null | undefined): string | null =>
  text ? excerptOf(text, EXCERPT_LENGTH) : null
