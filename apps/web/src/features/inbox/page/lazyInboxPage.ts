import { lazyRouteComponent } from '@tanstack/react-router'

/** Fetched when one goes there: the button in the bar, beside it in the index, is on every page. */
export const InboxPage = lazyRouteComponent(() => import('./InboxPage.tsx'), 'InboxPage')
