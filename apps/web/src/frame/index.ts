export { Frame } from './Frame.tsx'
export { InTopBar } from './InTopBar.tsx'
export { PageHeading } from './PageHeading.tsx'
export { usePageTitle } from './usePageTitle.ts'
