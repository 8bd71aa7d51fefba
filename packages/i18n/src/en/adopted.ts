import type { Translated } from '../message.ts'
import type { adopted as source } from '../sv/adopted.ts'

export const adopted: Translated<typeof source> = {
  title: 'Adopted plans',
  empty: 'No plan has been adopted yet. Adopted plans stand here, and can be searched.',
  search: 'Search the adopted plans',
  searchDo: 'Search',
  hits_one: '{{count}} hit for “{{words}}”',
  hits_other: '{{count}} hits for “{{words}}”',
  noHits: 'No hits for “{{words}}”.',
  more_one: 'And {{count}} more hit in the plan.',
  more_other: 'And {{count}} more hits in the plan.',
  decided: '{{body}} {{day}} § {{paragraph}}',
  open: 'Open the plan',
  versions: 'Versions and decisions',
  pdf: 'PDF',
  referenceOf: 'Copy a reference to {{what}}',
}
