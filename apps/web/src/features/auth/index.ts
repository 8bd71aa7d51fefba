export { ForgottenPasswordPage } from './ForgottenPasswordPage.tsx'
export { InvitationPage } from './InvitationPage.tsx'
export { NewPasswordPage } from './NewPasswordPage.tsx'
export { SignInPage } from './SignInPage.tsx'
