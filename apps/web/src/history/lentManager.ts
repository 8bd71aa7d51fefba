import type * as Y from 'yjs'

type Manager = Y.UndoManager

/**
 * The history's manager as an editor may have it. y-tiptap's undo plugin destroys its manager together with the view;
 * a section's history outlives its editors. What the plugin listened to is given up instead.
 */
export function lentManager(manager: Manager): Manager {
  const registered: (() => void)[] = []
  const on: Manager['on'] = (name, listener) => {
    registered.push(() => manager.off(name, listener))
    return manager.on(name, listener)
  }
  const endLoan = () => {
    for (const unregister of registered.splice(0)) unregister()
  }
  // An object over `manager` is one.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.create(manager, {
    on: { value: on },
    destroy: { value: endLoan },
    // The manager keeps what it is doing in fields of its own, which a call on the loan would shadow.
    undo: { value: () => manager.undo() },
    redo: { value: () => manager.redo() },
  }) as Manager
}
