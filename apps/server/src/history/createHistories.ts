/**
 * The histories of sections that somebody has just looked at. Nothing of them is stored: each is replayed from the log, kept
 * for the next question, and taken further from where it was.
 */
import { createSectionReplay, projectSection, type SectionReplay } from '@samplan/document'
import type { Block, Stamp } from '@samplan/domain'
import { SERVER_AUTHOR, type ActivityLog, type UpdateLog } from '@samplan/sync'
import { createRestorations, type Restorations } from './createRestorations.ts'
import { docAt } from './docAt.ts'
import { Latest } from './Latest.ts'
import { sectionLog, type SectionOfPlan } from './sectionLog.ts'

/** Sections. One of twenty thousand updates takes some fifty megabytes. */
const KEPT = 8
/** Moments between the ends of sittings, which the replays do not keep. */
const KEPT_MOMENTS = 32

export interface History {
  readonly replay: SectionReplay
  /** When the update of that number was written, milliseconds since the epoch; undefined where there is none. */
  timeOf(seq: number): number | undefined
  /** The number of the first update that this person made at that very time; null where there is none. */
  firstOf(stamp: Stamp): number | null
}

export interface Histories {
  /** As far as the log goes now. To be read before anything else is waited for. */
  of(section: SectionOfPlan): Promise<History>
  /** The section after that update. Null where the log does not go so far. */
  blocksAt(section: SectionOfPlan, seq: number): Promise<readonly Block[] | null>
}

export interface HistoryLogs {
  readonly updateLog: Pick<UpdateLog, 'readAfter'>
  readonly activityLog: Pick<ActivityLog, 'read'>
}

export function createHistories(logs: HistoryLogs): Histories {
  const replays = new Latest<Replaying>(KEPT)
  const moments = new Latest<readonly Block[]>(KEPT_MOMENTS)

  const historyOf = (section: SectionOfPlan): Promise<History> =>
    replays.get(keyOf(section), () => new Replaying(logs, section)).upToNow()

  return {
    of: historyOf,
    async blocksAt(section, seq) {
      const { replay } = await historyOf(section)
      if (seq < 1 || seq > replay.seq) return null
      const key = `${keyOf(section)}/${seq}`
      const known = replay.blocksAt(seq) ?? moments.peek(key)
      if (known !== undefined) return known
      const doc = await docAt(logs.updateLog, section, seq)
      return doc && moments.get(key, () => projectSection(doc, section.sectionId))
    },
  }
}

const keyOf = ({ planId, sectionId }: SectionOfPlan): string => `${planId}/${sectionId}`

class Replaying implements History {
  readonly replay: SectionReplay
  readonly #log: Pick<UpdateLog, 'readAfter'>
  readonly #section: SectionOfPlan
  readonly #restorations: Restorations
  /** Who wrote each update, and when; by number, from 1. */
  readonly #stamps: Stamp[] = []
  /** Who asks at once reads the log once. */
  #reading: Promise<void> = Promise.resolve()

  constructor({ updateLog, activityLog }: HistoryLogs, section: SectionOfPlan) {
    this.#log = updateLog
    this.#restorations = createRestorations(activityLog, section)
    this.#section = section
    this.replay = createSectionReplay(section.sectionId, SERVER_AUTHOR)
  }

  async upToNow(): Promise<History> {
    // What one could not read the next tries again, from where it was.
    this.#reading = this.#reading.catch(() => undefined).then(() => this.#readOn())
    await this.#reading
    return this
  }

  timeOf(seq: number): number | undefined {
    return this.#stamps[seq - 1]?.at
  }

  firstOf(stamp: Stamp): number | null {
    const place = this.#stamps.findIndex(({ by, at }) => at === stamp.at && by === stamp.by)
    return place === -1 ? null : place + 1
  }

  async #readOn(): Promise<void> {
    for await (const page of sectionLog(this.#log, this.#section, this.replay.seq)) {
      const restorations = await this.#restorations.upToNow()
      for (const update of page) {
        this.replay.take({ ...update, isRestoration: restorations.has(update.at) })
        this.#stamps.push({ by: update.author, at: update.at })
      }
    }
  }
}
