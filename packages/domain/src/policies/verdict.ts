/** The answer of a policy or a check. */
import type { CommandErrorCode } from '../errors/errorCode.ts'

export type Verdict = { readonly ok: true } | { readonly ok: false; readonly code: CommandErrorCode }

export const ALLOWED: Verdict = { ok: true }

export const refuse = (code: CommandErrorCode): Verdict => ({ ok: false, code })

/** The first refusal, or allowed. */
export const all = (...verdicts: readonly Verdict[]): Verdict =>
  verdicts.find((verdict) => !verdict.ok) ?? ALLOWED

/** Allowed if one of them allows it, else the first refusal. */
export const any = (first: Verdict, ...others: readonly Verdict[]): Verdict =>
  [first, ...others].find((verdict) => verdict.ok) ?? first
