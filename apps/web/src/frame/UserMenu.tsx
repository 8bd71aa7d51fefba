import { locales } from '@samplan/i18n'
import { useNavigate } from '@tanstack/react-router'
import { Keyboard, LogOut, Menu, UserRound, UsersRound } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useLanguage } from '../language/index.ts'
import { useSession } from '../session/index.ts'
import { chooseTheme, themes } from '../theme/theme.ts'
import { useTheme } from '../theme/useTheme.ts'
import { MenuButton, type MenuGroup } from '../ui/index.ts'
import { housePages, usePlanPages } from './usePlanPages.ts'

const Shortcuts = lazy(() => import('./Shortcuts.tsx'))

function usePageGroup(): readonly MenuGroup[] {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const open = usePlanPages()
  const house: MenuGroup = {
    entries: housePages.map(({ to, word, icon }) => ({
      id: to,
      label: t(word),
      icon,
      onSelect: () => void navigate({ to }),
    })),
  }
  if (!open) return [house]
  const { planId, pages } = open
  return [
    {
      entries: pages.map(({ to, word, icon }) => ({
        id: to,
        label: t(word),
        icon,
        onSelect: () => void navigate({ to, params: { planId } }),
      })),
    },
    house,
  ]
}

function useLanguageGroup(): MenuGroup {
  const { t, locale, setLocale } = useLanguage()
  return {
    title: t('common:menu.language'),
    entries: locales.map((choice) => ({
      id: choice,
      label: t(`common:language.${choice}`),
      selected: choice === locale,
      onSelect: () => void setLocale(choice),
    })),
  }
}

function useThemeGroup(): MenuGroup {
  const { t } = useLanguage()
  const current = useTheme()
  return {
    title: t('common:menu.theme'),
    entries: themes.map((theme) => ({
      id: theme,
      label: t(`common:theme.${theme}`),
      selected: theme === current,
      onSelect: () => chooseTheme(theme),
    })),
  }
}

/** The last thing in the bar: pages, language, appearance, one's account, keys, and the way out. */
export function UserMenu() {
  const { t } = useLanguage()
  const { me, signOut } = useSession()
  const navigate = useNavigate()
  const [showsShortcuts, setShowsShortcuts] = useState(false)
  const account: MenuGroup = {
    title: t('common:menu.signedInAs', { name: me.user.name }),
    entries: [
      {
        id: 'account',
        label: t('common:page.account'),
        icon: UserRound,
        onSelect: () => void navigate({ to: '/konto' }),
      },
      ...(me.organisationRole === 'administrator'
        ? [
            {
              id: 'access',
              label: t('access:title'),
              icon: UsersRound,
              onSelect: () => void navigate({ to: '/atkomst' }),
            },
          ]
        : []),
      {
        id: 'shortcuts',
        label: t('common:menu.shortcuts'),
        icon: Keyboard,
        onSelect: () => setShowsShortcuts(true),
      },
      { id: 'sign-out', label: t('common:menu.signOut'), icon: LogOut, onSelect: () => void signOut() },
    ],
  }
  const groups = [...usePageGroup(), useLanguageGroup(), useThemeGroup(), account]
  return (
    <>
      <MenuButton label={t('common:menu')} icon={Menu} groups={groups} />
      {showsShortcuts && (
        <Suspense fallback={null}>
          <Shortcuts onClose={() => setShowsShortcuts(false)} />
        </Suspense>
      )}
    </>
  )
}
