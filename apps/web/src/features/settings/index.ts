export { Columns } from './columns/Columns.tsx'
export { SettingsPage } from './SettingsPage.tsx'
export { SettingsProvider } from './SettingsProvider.tsx'
export { useClosedReason } from './useClosedReason.ts'
