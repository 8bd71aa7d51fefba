import type { Watched } from '../signal.ts'
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
