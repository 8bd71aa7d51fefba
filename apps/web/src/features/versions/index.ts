/** "Versioner och beslut": what was frozen, what was decided on it, and what is handed out of it. */
export { CopyReference } from './copy/CopyReference.tsx'
export { CopyToDiary } from './copy/CopyToDiary.tsx'
export { VersionsPage } from './VersionsPage.tsx'
