/** Light, dark, or as the system says. tokens.css reads the choice from the root element. */
import { readLocal, writeLocal } from '../preferences/index.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const KEY = 'samplan.theme'

export function readTheme(): Theme {
  const stored = readLocal(KEY)
  return themes.find((theme) => theme === stored) ?? 'system'
}

export function applyTheme(theme: Theme, root: HTMLElement = document.documentElement): void {
  if (theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = theme
}

const listeners = new Set<() => void>()

/** Returns the unsubscriber. */
export function onTheme(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The one in force, also where the browser keeps nothing. */
export const currentTheme = (root: HTMLElement = document.documentElement): Theme =>
  themes.find((theme) => theme === root.dataset['theme']) ?? 'system'

export function chooseTheme(theme: Theme): void {
  writeLocal(KEY, theme === 'system' ? null : theme)
  applyTheme(theme)
  for (const listener of listeners) listener()
}
