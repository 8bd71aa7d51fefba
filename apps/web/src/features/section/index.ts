export { SectionEditor } from './SectionEditor.tsx'
