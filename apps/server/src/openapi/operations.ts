/** Every address of the API, for `GET /api/openapi.json`. A test holds it against the routes there are. */
import type { Schemas } from './schemas.ts'

type SchemaName = keyof Schemas

export interface Operation {
  readonly method: 'get' | 'post' | 'delete'
  /** Under `/api`, as Hono writes it. */
  readonly path: string
  readonly summary: string
  readonly body?: SchemaName
  readonly status: 200 | 201 | 204 | 302
  readonly answer?: SchemaName
  /** Nobody need be signed in. */
  readonly open?: true
}

export const operations: readonly Operation[] = [
  {
    method: 'post',
    path: '/auth/sign-in/email',
    summary: 'Sign in',
    body: 'SignIn',
    status: 200,
    open: true,
  },
  {
    method: 'post',
    path: '/auth/sign-in/link',
    summary: 'Sign in by a link that the command line has made',
    body: 'SignInLink',
    status: 200,
    open: true,
  },
  { method: 'post', path: '/auth/sign-out', summary: 'Sign out', status: 200, open: true },
  { method: 'get', path: '/auth/get-session', summary: 'The session, or null', status: 200, open: true },
  {
    method: 'post',
    path: '/auth/request-password-reset',
    summary: 'Ask for a link to choose a new password by',
    body: 'PasswordRequest',
    status: 200,
    open: true,
  },
  {
    method: 'post',
    path: '/auth/reset-password',
    summary: 'Choose a new password by such a link',
    body: 'PasswordReset',
    status: 200,
    open: true,
  },
  {
    method: 'post',
    path: '/auth/change-password',
    summary: 'Change the password',
    body: 'PasswordChange',
    status: 200,
  },
  {
    method: 'get',
    path: '/auth/methods',
    summary: 'How one can sign in',
    status: 200,
    answer: 'SignInMethods',
    open: true,
  },
  {
    method: 'get',
    path: '/auth/oidc',
    summary: 'To the organisation’s own sign-in, for browsers',
    status: 302,
    open: true,
  },
  {
    method: 'get',
    path: '/auth/callback/oidc',
    summary: 'Back from there',
    status: 302,
    open: true,
  },
  { method: 'get', path: '/demo', summary: 'The demo accounts', status: 200, answer: 'Demo', open: true },
  { method: 'get', path: '/me', summary: 'Who is signed in', status: 200, answer: 'Me' },
  {
    method: 'get',
    path: '/me/export',
    summary: 'What is kept of oneself',
    status: 200,
    answer: 'OwnData',
  },
  {
    method: 'get',
    path: '/access',
    summary: 'Who has, or has had, access to the organisation',
    status: 200,
    answer: 'Roster',
  },
  {
    method: 'post',
    path: '/access/:userId/revoke',
    summary: 'Take somebody’s access away',
    status: 200,
    answer: 'AccessChanged',
  },
  {
    method: 'post',
    path: '/access/:userId/restore',
    summary: 'Give it back',
    status: 200,
    answer: 'AccessChanged',
  },
  {
    method: 'post',
    path: '/access/:userId/erase',
    summary: 'Erase the name and address of somebody without access',
    status: 204,
  },
  { method: 'get', path: '/sessions', summary: 'Where one is signed in', status: 200, answer: 'Sessions' },
  { method: 'delete', path: '/sessions', summary: 'Sign out everywhere else', status: 204 },
  { method: 'delete', path: '/sessions/:sessionId', summary: 'Sign out there', status: 204 },
  { method: 'get', path: '/tokens', summary: 'The tokens of one’s programs', status: 200, answer: 'Tokens' },
  {
    method: 'post',
    path: '/tokens',
    summary: 'Make a token; it is shown once',
    body: 'NewToken',
    status: 201,
    answer: 'MadeToken',
  },
  { method: 'delete', path: '/tokens/:tokenId', summary: 'Revoke a token', status: 204 },
  {
    method: 'get',
    path: '/invitations/:token',
    summary: 'What an invitation is to',
    status: 200,
    answer: 'OpenInvitation',
    open: true,
  },
  {
    method: 'post',
    path: '/invitations/:token/accept',
    summary: 'Choose name and password by an invitation',
    body: 'InvitationAnswer',
    status: 200,
    answer: 'AcceptedInvitation',
    open: true,
  },
  { method: 'get', path: '/plans', summary: 'The plans one may read', status: 200, answer: 'Plans' },
  {
    method: 'post',
    path: '/plans/import',
    summary: 'Make a plan of a plan file',
    body: 'PlanFile',
    status: 201,
    answer: 'Imported',
  },
  {
    method: 'get',
    path: '/plans/:planId/plan.json',
    summary: 'The plan as one value',
    status: 200,
    answer: 'Plan',
  },
  {
    method: 'get',
    path: '/plans/:planId/issues',
    summary: 'What is wrong with the plan',
    status: 200,
    answer: 'Issues',
  },
  {
    method: 'get',
    path: '/plans/:planId/people',
    summary: 'The members and their names',
    status: 200,
    answer: 'People',
  },
  {
    method: 'get',
    path: '/plans/:planId/changes',
    summary: 'Who wrote in each section last, and when',
    status: 200,
    answer: 'Changes',
  },
  {
    method: 'post',
    path: '/plans/:planId/commands',
    summary: 'Do something to the plan',
    body: 'Command',
    status: 200,
    answer: 'CommandDone',
  },
  {
    method: 'get',
    path: '/plans/:planId/invitations',
    summary: 'Invitations that can still be accepted',
    status: 200,
    answer: 'Invitations',
  },
  {
    method: 'post',
    path: '/plans/:planId/invitations',
    summary: 'Invite somebody, or send a new link',
    body: 'NewInvitation',
    status: 201,
    answer: 'CommandDone',
  },
  {
    method: 'delete',
    path: '/plans/:planId/invitations/:invitationId',
    summary: 'Make an invitation’s link worthless',
    status: 204,
  },
  { method: 'get', path: '/openapi.json', summary: 'This document', status: 200, open: true },
]
