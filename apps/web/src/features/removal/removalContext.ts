/** What stands between "Ta bort" and the taking away of what other things are linked to. */
import type { LinkTarget } from '@samplan/domain'
import { createContext, useContext } from 'react'

/** Does `remove` at once where nothing is linked to the things; else says what is, and does it if told to. */
export type Guard = (targets: readonly LinkTarget[], remove: () => void) => void

export const RemovalContext = createContext<Guard>((_targets, remove) => remove())

export const useRemovalGuard = (): Guard => useContext(RemovalContext)
