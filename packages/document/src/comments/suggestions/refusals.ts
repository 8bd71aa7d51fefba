import type { Verdict } from '@samplan/domain'

/** Something else stands there than when it was made. */
export const OUTDATED: Verdict = { ok: false, code: 'suggestion-outdated' }
/** It could not stand there. */
export const UNSUITABLE: Verdict = { ok: false, code: 'suggestion-unsuitable' }
