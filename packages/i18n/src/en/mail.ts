import type { Translated } from '../message.ts'
import type { mail as source } from '../sv/mail.ts'

export const mail: Translated<typeof source> = {
  'invitation.subject': 'Invitation to {{planTitle}}',
  'invitation.text':
    'Hello,\n\n{{invitedBy}} has invited you to work on {{planTitle}} in Samplan.\n\nOpen the link and choose a password:\n{{link}}\n\nThe link is valid for two weeks.\n',
  'invitation.oidc':
    'Hello,\n\n{{invitedBy}} has invited you to work on {{planTitle}} in Samplan.\n\nOpen the link and sign in with {{name}}:\n{{link}}\n',
  'password.subject': 'A new password for Samplan',
  'password.text':
    'Hello {{name}},\n\nOpen the link to choose a new password:\n{{link}}\n\nThe link is valid for an hour. If you did not ask for it, you need not do anything.\n',
}
