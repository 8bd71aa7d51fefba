import type { ReactNode } from 'react'
import { MarksContext } from './marksContext.ts'

/** For what stands in a section and is not its text: last year's words can carry the same ids as this year's. */
export function WithoutComments({ children }: { readonly children: ReactNode }) {
  return <MarksContext value={null}>{children}</MarksContext>
}
