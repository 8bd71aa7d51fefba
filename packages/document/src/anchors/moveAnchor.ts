/** Where an anchor stands after a transaction: pure, from what died and what lives on. */
import type { CharacterRun } from '@samplan/domain'
import { splitDeadText, type DeadText } from '../continuity/deadText.ts'
import { RunIndex } from '../continuity/RunIndex.ts'
import { joinRuns, withoutRuns } from '../continuity/runs.ts'
import type { Stretch, Stretches } from '../continuity/stretches.ts'
import type { Succession } from '../continuity/succession.ts'
import { slideOff, slideOn } from './slides.ts'
import type { StoredAnchor } from './storedAnchor.ts'

/** So many of an anchor's letters are remembered as moved, the latest. */
const MAX_MOVED = 4000

/** Null if it stays as it is. */
export function moveAnchor(
  anchor: StoredAnchor,
  { dead, inserted }: Stretches,
  successions: readonly Succession[],
): StoredAnchor | null {
  const moved = RunIndex.of(successions.flatMap(({ from, to }) => [from, to]))
  const isKnown = ({ runs }: Stretch) => runs.some((run) => moved.has(run))
  const slid = slideOn(
    anchor.runs,
    dead.filter((stretch) => !isKnown(stretch)),
  )
  const followed = succeed(anchor, dead, [...successions, ...slid])
  const { runs } = followed ?? anchor
  const off = slideOff(
    runs,
    inserted.filter((stretch) => !isKnown(stretch)),
  )
  return off === runs ? followed : { ...(followed ?? anchor), runs: joinRuns(off) }
}

function succeed(
  { runs, lost, moved }: StoredAnchor,
  dead: readonly Stretch[],
  successions: readonly Succession[],
): StoredAnchor | null {
  const standing = RunIndex.of(runs)
  const dying = dead.flatMap((stretch) => splitDeadText(stretch, standing).inside)
  const known = RunIndex.of([...runs, ...[...lost, ...moved].flatMap((text) => text.runs)])
  const heirs = successions.flatMap((succession) => heirsOf(succession, known))
  if (dying.length === 0 && heirs.length === 0) return null
  const succeeded = RunIndex.of(successions.map(({ from }) => from))
  const arrived = RunIndex.of(successions.filter(isArrival).map(({ from }) => from))
  const stillDead = (texts: readonly DeadText[]) =>
    texts.flatMap((text) => splitDeadText(text, arrived).outside)
  const fates = [...stillDead(lost), ...dying].map((text) => splitDeadText(text, succeeded))
  return {
    runs: joinRuns([...withoutRuns(runs, RunIndex.of(dying.flatMap((text) => text.runs))), ...heirs]),
    lost: fates.flatMap(({ outside }) => outside),
    moved: latest([...stillDead(moved), ...fates.flatMap(({ inside }) => inside)]),
  }
}

const isArrival = ({ from, to }: Succession): boolean => from[0] === to[0] && from[1] === to[1]

/** What the anchor's letters among those that are succeeded have become. */
const heirsOf = ({ from, to }: Succession, known: RunIndex<unknown>): CharacterRun[] =>
  known.hits(from).map(({ run, offset }) => [to[0], to[1] + offset, run[2]])

function latest(texts: readonly DeadText[]): DeadText[] {
  let room = MAX_MOVED
  return texts
    .toReversed()
    .filter(({ text }) => (room -= text.length) >= 0)
    .toReversed()
}
