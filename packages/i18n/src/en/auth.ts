import type { Translated } from '../message.ts'
import type { auth as source } from '../sv/auth.ts'

export const auth: Translated<typeof source> = {
  'signIn.title': 'Sign in',
  'signIn.lead': 'Where the officers of an association write its annual plan and budget together.',
  email: 'E-mail address',
  password: 'Password',
  name: 'Name',
  signIn: 'Sign in',
  forgotten: 'Forgotten your password?',
  'oidc.signIn': 'Sign in with {{name}}',
  'oidc.or': 'Or with e-mail address and password',
  'oidc.newTab': 'Opens in a new tab. Your text stays here.',
  'oidc.done.title': 'You are signed in',
  'oidc.done.text': 'Go back to the tab where you were writing, and carry on there. This tab can be closed.',
  'oidc.done.close': 'Close the tab',

  'link.text': 'The link signs you in once. It is valid for a quarter of an hour from when it was made.',

  'demo.title': 'Try it as',
  'demo.lead':
    'This is a demonstration. Choose somebody and start writing; several can be here at once, each in a browser of their own.',
  'demo.own': 'Sign in with your own account',

  'again.title': 'You have been signed out',
  'again.text': 'Sign in here, the text is still there.',
  'again.other':
    'You are now signed in as {{name}}. The page will be reloaded. What {{before}} had not sent stays on this computer until {{before}} signs in again.',
  'again.reload': 'Reload the page',

  'forgotten.title': 'Forgotten password',
  'forgotten.text': 'Enter your e-mail address, and we send a link where you choose a new password.',
  'forgotten.send': 'Send link',
  'forgotten.sent':
    'If the address has an account, a link is on its way to {{email}}. It is valid for one hour.',
  'forgotten.back': 'To signing in',

  'reset.title': 'New password',
  'reset.new': 'New password',
  'reset.hint': 'At least {{count}} characters. A sentence you remember is better than a difficult word.',
  'reset.save': 'Save the password',
  'reset.done': 'The password is changed. Sign in with it.',
  'password.short': 'The password needs at least {{count}} characters.',

  'invitation.title': 'Welcome to Samplan',
  'invitation.text':
    '{{invitedBy}} has invited {{email}} to work on {{planTitle}}. Write your name and choose a password.',
  'invitation.nameHint': 'As it shall stand beside what you write.',
  'invitation.accept': 'Create the account and sign in',
  'invitation.invalid': 'The invitation is no longer valid. Ask whoever invited you for a new one.',
}
