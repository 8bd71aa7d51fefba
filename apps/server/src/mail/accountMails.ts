/** The two mails about accounts. Their words are Swedish: whom they reach has not chosen a language yet. */
import { translate } from '@samplan/i18n'
import type { Mail } from './mailer.ts'

export function invitationMail(invitation: {
  readonly to: string
  readonly invitedBy: string
  readonly planTitle: string
  readonly link: string
  /** What the organisation's accounts go by, where one signs in with those alone. */
  readonly oidcName: string | null
}): Mail {
  const { to, invitedBy, planTitle, link, oidcName } = invitation
  return {
    to,
    subject: translate('sv', 'mail:invitation.subject', { planTitle }),
    text:
      oidcName === null
        ? translate('sv', 'mail:invitation.text', { invitedBy, planTitle, link })
        : translate('sv', 'mail:invitation.oidc', { invitedBy, planTitle, link, name: oidcName }),
  }
}

export function passwordMail(to: { readonly email: string; readonly name: string }, link: string): Mail {
  return {
    to: to.email,
    subject: translate('sv', 'mail:password.subject'),
    text: translate('sv', 'mail:password.text', { name: to.name, link }),
  }
}
