export { useSession } from './sessionContext.ts'
export { SessionProvider } from './SessionProvider.tsx'
export { SignInForm } from './SignInForm.tsx'
