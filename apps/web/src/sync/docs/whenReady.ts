import type { Watched } from '../signal.ts'
import type { Clock } from '../clock.ts'
import type { PlanDoc } from './PlanDoc.ts'

type Undo = () => void

/** Calls back once the document's content is there; what it returns undoes it, as does the result before then. */
export function whenReady(doc: PlanDoc, callback: (doc: PlanDoc) => Undo | void): Undo {
  if (doc.ready.get()) return callback(doc) ?? (() => undefined)
  let undo: Undo = doc.ready.subscribe(() => {
    undo()
    undo = callback(doc) ?? (() => undefined)
  })
  return () => undo()
}

/** Milliseconds. What this machine has kept is there before the server has answered. */
const SETTLED = 250

/** As `whenReady`, when the server's answer has mostly come as well. */
export const whenSettled = (doc: PlanDoc, clock: Clock, callback: (doc: PlanDoc) => void): Undo =>
  whenReady(doc, (ready) => clock.after(SETTLED, () => callback(ready)))

/** As `whenReady`, and again with whatever document takes its place. */
export function followReady(docs: Watched<PlanDoc>, callback: (doc: PlanDoc) => Undo): void {
  let unfollow: Undo = () => undefined
  const follow = () => {
    unfollow()
    unfollow = whenReady(docs.get(), callback)
  }
  follow()
  docs.subscribe(follow)
}
