/** What is being written and not sent, kept on this machine so that a reload takes nothing with it. */
import type { PlanId, UserId } from '@samplan/domain'
import { readLocal, writeLocal } from '../../../preferences/index.ts'

export interface DraftStore {
  /** `about`: a thread's id, a message's id, or the new thread. */
  readonly read: (about: string) => string
  readonly write: (about: string, text: string) => void
}

export function draftStore(userId: UserId, planId: PlanId): DraftStore {
  const key = (about: string) => `samplan.comment.${userId}.${planId}.${about}`
  return {
    read: (about) => readLocal(key(about)) ?? '',
    write: (about, text) => writeLocal(key(about), text === '' ? null : text),
  }
}
