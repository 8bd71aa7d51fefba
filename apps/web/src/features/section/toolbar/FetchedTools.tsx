import { Component, lazy, Suspense, useEffect, type ComponentProps, type ReactNode } from 'react'

const loadTools = () => import('./SectionTools.tsx')
const SectionTools = lazy(loadTools)

/** Fetches the tools while there is a network: the caret may come first in a tunnel. */
export function useToolsAhead(): void {
  useEffect(() => void loadTools().catch(() => undefined), [])
}

/** The section's tools, as soon as they are here. Where they cannot be fetched there are none, and the text stands. */
export const FetchedTools = (props: ComponentProps<typeof SectionTools>) => (
  <OrNothing>
    <Suspense fallback={null}>
      <SectionTools {...props} />
    </Suspense>
  </OrNothing>
)

class OrNothing extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? null : this.props.children
  }
}
