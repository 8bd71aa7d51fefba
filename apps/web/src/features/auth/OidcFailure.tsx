import { useLanguage } from '../../language/index.ts'
import { Notice } from '../../ui/index.ts'

/** Why signing in at the organisation's came to nothing. The code stands in the address, so anything may stand there. */
export function OidcFailure({ code }: { readonly code: string }) {
  const { t, tUnknown } = useLanguage()
  const detail = tUnknown(`errors:${code}.detail`, {})
  return (
    <Notice tone="block" announced>
      <p>{tUnknown(`errors:${code}`, {}) ?? t('errors:oidc-failed')}</p>
      {detail !== null && <p>{detail}</p>}
    </Notice>
  )
}
