import { Outlet, useRouteContext } from '@tanstack/react-router'
import { InboxButton } from '../features/inbox/index.ts'
import { Frame, InTopBar } from '../frame/index.ts'
import { SessionProvider } from '../session/index.ts'

/** Around every page that needs an account. */
export function SignedIn() {
  const { me } = useRouteContext({ from: '/signed-in' })
  return (
    <SessionProvider me={me}>
      <Frame>
        <InTopBar slot="inbox">
          <InboxButton />
        </InTopBar>
        <Outlet />
      </Frame>
    </SessionProvider>
  )
}
