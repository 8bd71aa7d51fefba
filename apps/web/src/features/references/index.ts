export { NoteBack } from './NoteBack.tsx'
export { ReferenceDialog } from './ReferenceDialog.tsx'
export { ReferenceLink } from './ReferenceLink.tsx'
export { useIsReferredTo, useNoteNumbers } from './useReferenced.ts'
