/**
 * A section's history, read from its log in one pass: who sat with it and what came of it, and who wrote which words. It
 * grows with the log, so that whoever keeps it reads every update once.
 */
import type { Block, SectionId, UserId } from '@samplan/domain'
import type * as Y from 'yjs'
import { createAuthorship, type AuthoredText, type LoggedUpdate } from '../../authorship/createAuthorship.ts'
import { createSectionProjector } from '../../section/sectionProjector.ts'
import { undoScope } from '../../section/roots.ts'
import { compareSections } from '../compare/compareSections.ts'
import { countChanges, type ChangeCounts } from '../compare/countChanges.ts'
import { PAUSE, sittingsOf, type Sitting, type Writing } from './sittings.ts'

export interface NumberedUpdate extends LoggedUpdate {
  /** Gapless, from 1. */
  readonly seq: number
  readonly isRestoration: boolean
}

export interface Contribution extends Sitting, ChangeCounts {}

/** The section as it stood after an update. */
interface Sample {
  readonly seq: number
  readonly blocks: readonly Block[]
}

export interface SectionReplay {
  /** The last update that was taken; 0 before the first. */
  readonly seq: number
  /** The section as it stands after it; to be read alone. */
  readonly doc: Y.Doc
  /** Every update of the log, in its order, from the first one on. */
  take(update: NumberedUpdate): void
  /** Oldest first. What the section was made with is nobody's contribution. */
  contributions(): readonly Contribution[]
  /** The section after that update, if a sitting ended there. */
  blocksAt(seq: number): readonly Block[] | null
  /** Every text that has letters, in reading order. */
  authors(): readonly AuthoredText[]
}

/** @param unnamed writes in the log where no person wrote */
export function createSectionReplay(sectionId: SectionId, unnamed: UserId): SectionReplay {
  const authorship = createAuthorship(sectionId)
  const { doc } = authorship
  const projector = createSectionProjector(doc, sectionId)
  const content: ReadonlySet<unknown> = new Set(undoScope(doc, sectionId))
  const writings: Writing[] = []
  /** After the last update of each stretch that one person wrote without a pause: wherever a sitting may end. */
  const samples: Sample[] = []
  const counted = new Map<string, Contribution>()
  let seq = 0
  /** The last update that changed what the section says, whoever made it. */
  let written = 0
  let hasWritten = false

  doc.on('afterTransaction', ({ changedParentTypes }: Y.Transaction) => {
    hasWritten = [...changedParentTypes.keys()].some((type) => content.has(type))
  })

  return {
    get seq() {
      return seq
    },
    doc,
    take(update) {
      const last = writings.at(-1)
      const goesOn =
        last?.author === update.author &&
        update.at - last.at <= PAUSE &&
        !last.isRestoration &&
        !update.isRestoration
      if (!goesOn) sample()
      hasWritten = false
      authorship.take(update)
      seq = update.seq
      if (hasWritten) written = seq
      const isContribution = hasWritten && seq > 1 && update.author !== unnamed
      const { author, at, isRestoration } = update
      if (isContribution) writings.push({ seq, author, at, isRestoration })
    },
    contributions() {
      sample()
      const sittings = sittingsOf(writings)
      return sittings.map((sitting, index) => contribution(sitting, sittings[index - 1]?.toSeq ?? 1))
    },
    blocksAt(wanted) {
      if (wanted >= written) return projector.blocks()
      return samples.find((candidate) => candidate.seq === wanted)?.blocks ?? null
    },
    authors: () => authorship.authorsOfAll(),
  }

  function sample(): void {
    if (samples.at(-1)?.seq !== written) samples.push({ seq: written, blocks: projector.blocks() })
  }

  function contribution(sitting: Sitting, before: number): Contribution {
    const key = `${before}/${sitting.fromSeq}/${sitting.toSeq}`
    const known = counted.get(key)
    if (known) return known
    const comparison = compareSections(sampleUpTo(sitting.fromSeq - 1), sampleUpTo(sitting.toSeq))
    const made = { ...sitting, ...countChanges(comparison) }
    counted.set(key, made)
    return made
  }

  /** Nobody has written between the sample and that update, a sitting's last one or the one before its first. */
  function sampleUpTo(wanted: number): readonly Block[] {
    return samples.findLast((candidate) => candidate.seq <= wanted)?.blocks ?? []
  }
}
