import { useSyncExternalStore } from 'react'
import { currentTheme, onTheme, type Theme } from './theme.ts'

/** The theme in force, wherever it is chosen. */
export const useTheme = (): Theme => useSyncExternalStore(onTheme, () => currentTheme())
