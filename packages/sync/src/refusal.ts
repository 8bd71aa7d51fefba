/** Why the server does not take what a client sent. */
import type { ErrorCode } from '@samplan/domain'
import { CLOSE, type CloseCode } from './closeCodes.ts'

export type RefusalCode = Extract<
  ErrorCode,
  | 'frame-malformed'
  | 'frame-too-large'
  | 'too-many-requests'
  | 'too-many-connections'
  /** An update that Yjs must never see. */
  | 'update-malformed'
  /** It builds on something the server has not: a lost or refused update before it. */
  | 'update-incomplete'
  /** It would leave names or values in the document that have no place there. */
  | 'update-unsound'
  | 'plan-unknown'
  | 'doc-unknown'
  /** Written by commands only. */
  | 'doc-read-only'
  /** Not a member of the plan, or no longer. */
  | 'forbidden'
  | 'section-not-yours'
  | 'plan-locked'
  | 'client-too-old'
  | 'slow-reader'
  | 'storage-unavailable'
  | 'server-stopping'
>

export interface Refusal {
  readonly code: RefusalCode
  readonly params: Readonly<Record<string, string | number>>
}

export const refusal = (code: RefusalCode, params: Refusal['params'] = {}): Refusal => ({ code, params })

/** The code to close with, where a refusal has to close. */
export function closeCodeOf(code: RefusalCode): CloseCode {
  switch (code) {
    case 'frame-malformed':
    case 'update-malformed':
    case 'update-incomplete':
    case 'update-unsound':
      return CLOSE.malformed
    case 'frame-too-large':
      return CLOSE.tooLarge
    case 'too-many-requests':
    case 'too-many-connections':
      return CLOSE.tooMany
    case 'plan-unknown':
    case 'doc-unknown':
    case 'doc-read-only':
    case 'forbidden':
    case 'section-not-yours':
      return CLOSE.noAccess
    case 'plan-locked':
      return CLOSE.planLocked
    case 'client-too-old':
      return CLOSE.clientTooOld
    case 'slow-reader':
      return CLOSE.slowReader
    case 'storage-unavailable':
      return CLOSE.storageFailing
    case 'server-stopping':
      return CLOSE.restarting
    default:
      return code satisfies never
  }
}

/** A client that sends such an update is broken or worse; any other refusal leaves the document open for reading. */
export const endsTheChannel = (code: RefusalCode): boolean =>
  code === 'update-malformed' || code === 'frame-too-large'
