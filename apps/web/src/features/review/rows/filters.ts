import type { ReviewRow } from './reviewRow.ts'

export const filters = ['waiting', 'writing', 'approved', 'all'] as const
export type Filter = (typeof filters)[number]

export function fits({ head, waitsForMe }: ReviewRow, filter: Filter): boolean {
  switch (filter) {
    case 'waiting':
      return waitsForMe
    case 'writing':
      return head.status === 'draft' || head.status === 'returned'
    case 'approved':
      return head.status === 'approved'
    case 'all':
      return true
    default:
      return filter satisfies never
  }
}
