import { Outlet, useRouteContext } from '@tanstack/react-router'
import { Frame } from '../frame/index.ts'
import { SessionProvider } from '../session/index.ts'

/** Around every page that needs an account. */
export function SignedIn() {
  const { me } = useRouteContext({ from: '/signed-in' })
  return (
    <SessionProvider me={me}>
      <Frame>
        <Outlet />
      </Frame>
    </SessionProvider>
  )
}
