import type { Issue, SectionId } from '@samplan/domain'
import type { PlanSession } from '../PlanSession.ts'
import type { SaveState } from '../save/saveState.ts'
import { untilHolds } from '../signal.ts'

type Judged = Pick<PlanSession, 'threads' | 'saveState' | 'judgeNow' | 'issues'>

/**
 * What stands of a section at this moment, for a decision that hangs on it. The threads come after the plan and may hold
 * a section back, so it waits for them; where there is no connection, it goes by what is here.
 */
export async function judgeSection(session: Judged, sectionId: SectionId): Promise<readonly Issue[]> {
  const { threads, saveState } = session
  const mayCome = () => CONNECTED.has(saveState.get().kind)
  await untilHolds(() => threads.arrived.get() || !mayCome(), threads.arrived, saveState)
  session.judgeNow()
  return session.issues.ofSection(sectionId)
}

/** There is a connection, or about to be one. */
const CONNECTED: ReadonlySet<SaveState['kind']> = new Set(['connecting', 'saved', 'saving', 'failing'])
