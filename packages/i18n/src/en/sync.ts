import type { Translated } from '../message.ts'
import type { sync as source } from '../sv/sync.ts'

export const sync: Translated<typeof source> = {
  connecting: 'Connecting…',
  saved: 'Saved',
  savedAt: 'Saved {{time}}',
  saving: 'Saving…',
  failing: 'Not saved – trying again',
  offline: 'Offline – saved when you are back',
  signedOut: 'Not saved – sign in again',
  signedOutRead: 'Signed out',
  outdated: 'Reload the page',
  noAccess: 'No access',
  refused: 'Connection refused',
  unsent_one: '{{count}} change is not saved on the server yet.',
  unsent_other: '{{count}} changes are not saved on the server yet.',

  allSaved: 'Everything is saved',
  allSavedAgain: 'You are connected again. Everything is saved.',
  notSavedYet: 'Not everything is saved on the server yet.',

  'notice.offline': 'You are offline. Keep writing: the text is kept here and sent when the network is back.',
  'notice.offlineTabOnly':
    'You are offline, and the browser keeps nothing on this computer. Leave the tab open: the text is sent when the network is back.',
  'notice.failing': 'The server cannot save right now. Leave the tab open, we are trying again.',
  'notice.signedOut': 'You have been signed out. Sign in here, your text is still there.',
  'notice.signIn': 'Sign in',
  'notice.outdated':
    'Samplan has been updated. Reload the page to go on writing; what you have written is kept.',
  'notice.reload': 'Reload',
  'notice.noAccess':
    'You no longer have access to the plan. What was not saved in time is kept on this computer.',
  'notice.refused': 'The server takes no changes from this page. Reload it; what you have written is kept.',
  'notice.tabOnly': 'The browser keeps nothing on this computer. Leave the tab open until it says “Saved”.',

  'aside.title': 'This was not included',
  'aside.one': 'What you wrote in “{{section}}” was not accepted, but is kept.',
  'aside.deleted':
    'The paragraph you were writing in, in “{{section}}”, has been deleted meanwhile. What you wrote is kept.',
  'aside.moved':
    'The block you were writing in has been moved from “{{section}}” to “{{to}}” meanwhile. What you wrote last did not go along, but is kept.',
  'aside.deletedWhy': 'Somebody else deleted it while you were writing. This is how it read:',
  'aside.movedWhy': 'It was moved to “{{to}}” while you were writing. This is how it read for you:',
  'aside.show': 'Show',
  'aside.copy': 'Copy',
  'aside.copied': 'Copied',
  'aside.insert': 'Insert into the section',
  'aside.inserted': 'Inserted at the end of “{{section}}”',
  'aside.discard': 'Remove',
  'aside.discarded': 'Removed',
  'aside.why': 'The server could not accept the change.',
  'aside.writtenAt': 'Written {{when}}',
}
