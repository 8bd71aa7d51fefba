import type { Translated } from '../message.ts'
import type { nextYear as source } from '../sv/nextYear.ts'

export const nextYear: Translated<typeof source> = {
  'empty.title': 'Operational plan and budget {{year}}',
  'empty.section.introduction': 'Introduction',
  'empty.section.overarching-goals': 'Overarching goals',
  'empty.section.area': 'Areas of work',
  'empty.section.follow-up': 'Follow-up',
  'empty.section.budget': 'Budget {{year}}',
  'empty.cost': 'Costs',
  'empty.revenue': 'Revenue',
}
