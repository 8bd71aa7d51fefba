import type { ReactNode } from 'react'

/** A page's first heading; it takes the focus when one comes here from another page. */
export const PageHeading = ({ children }: { readonly children: ReactNode }) => (
  <h1 tabIndex={-1}>{children}</h1>
)
