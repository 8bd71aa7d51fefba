/**
 * The outline's document: a map per kind of thing, a key per field (`<id>/<field>`), so that two commands on two fields
 * never overwrite each other, whichever nodes write them. Only the server writes here.
 */
import type * as Y from 'yjs'

export interface OutlineRoots {
  /** field of the plan's facts, and `state` */
  readonly facts: Y.Map<unknown>
  readonly settings: Y.Map<unknown>
  readonly labels: Y.Map<unknown>
  readonly overarchingGoals: Y.Map<unknown>
  readonly areas: Y.Map<unknown>
  readonly budgetColumns: Y.Map<unknown>
  readonly members: Y.Map<unknown>
  /** Also sections in the bin: `bin` is their place in it and `binRoot` the section they went with. */
  readonly sections: Y.Map<unknown>
}

export function outlineRoots(doc: Y.Doc): OutlineRoots {
  return {
    facts: doc.getMap('facts'),
    settings: doc.getMap('settings'),
    labels: doc.getMap('labels'),
    overarchingGoals: doc.getMap('overarchingGoals'),
    areas: doc.getMap('areas'),
    budgetColumns: doc.getMap('budgetColumns'),
    members: doc.getMap('members'),
    sections: doc.getMap('sections'),
  }
}
