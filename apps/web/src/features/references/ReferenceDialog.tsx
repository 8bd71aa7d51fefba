import { formatTarget } from '@samplan/document'
import type { Plan } from '@samplan/domain'
import { referenceText } from '@samplan/i18n'
import { useMemo, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Collection } from 'react-aria-components/Collection'
import { Header } from 'react-aria-components/Header'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { SearchField } from 'react-aria-components/SearchField'
import { useLanguage, type Language } from '../../language/index.ts'
import { usePlan } from '../../sync/index.ts'
import { Dialog } from '../../ui/index.ts'
import { findTargets, type Found, type Searchable } from './findTargets.ts'
import styles from './References.module.css'
import { targetGroups, targetsIn, type TargetGroup } from './targets.ts'

interface ReferenceDialogProps {
  /** @param target as a node carries it */
  readonly onChoose: (target: string) => void
  readonly onClose: () => void
}

/** Everything in the plan that one may refer to: one types a few letters, and Enter takes the one that is marked. */
export function ReferenceDialog({ onChoose, onClose }: ReferenceDialogProps) {
  const language = useLanguage()
  const { t } = language
  // The list stays as it is while one chooses, whatever others write meanwhile.
  const [plan] = useState(usePlan())
  const [typed, setTyped] = useState('')
  const targets = useMemo(() => (plan === null ? [] : searchable(plan, language)), [plan, language])
  const found = findTargets(targets, typed)
  return (
    <Dialog title={t('inText:reference.title')} isOpen onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        {/* One opens it to search. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <SearchField aria-label={t('inText:reference.search')} autoFocus className={styles['search'] ?? ''}>
          <Input className={styles['input'] ?? ''} placeholder={t('inText:reference.search')} />
        </SearchField>
        <Targets found={found} onChoose={onChoose} />
      </Autocomplete>
    </Dialog>
  )
}

interface TargetsProps {
  readonly found: Found
  readonly onChoose: (target: string) => void
}

function Targets({ found, onChoose }: TargetsProps) {
  const { t } = useLanguage()
  const groups = targetGroups.flatMap((group) => {
    const items = found.shown.filter(({ target }) => target.group === group)
    return items.length === 0 ? [] : [{ id: group, items }]
  })
  return (
    <>
      <ListBox
        aria-label={t('inText:reference.title')}
        className={styles['list'] ?? ''}
        items={groups}
        onAction={(key) => onChoose(String(key))}
        renderEmptyState={() => <p className={styles['nothing']}>{t('inText:reference.nothing')}</p>}
      >
        {({ id, items }) => <Group id={id} items={items} />}
      </ListBox>
      {found.more > 0 && (
        <p className={styles['nothing']}>{t('inText:reference.more', { count: found.more })}</p>
      )}
    </>
  )
}

function Group({ id, items }: { readonly id: TargetGroup; readonly items: readonly Searchable[] }) {
  const { t } = useLanguage()
  const keyed = items.map(({ target, text }) => ({ id: formatTarget(target.to), text, words: target.words }))
  return (
    <ListBoxSection id={id}>
      <Header className={styles['group'] ?? ''}>{t(`inText:reference.group.${id}`)}</Header>
      <Collection items={keyed}>
        {({ id: key, text, words }) => (
          <ListBoxItem id={key} textValue={`${text} ${words}`} className={styles['option'] ?? ''}>
            {text}
            <span className={styles['words']}>{words}</span>
          </ListBoxItem>
        )}
      </Collection>
    </ListBoxSection>
  )
}

const searchable = (plan: Plan, { t }: Language): readonly Searchable[] =>
  targetsIn(plan).map((target) => {
    const { referenced, words, group } = target
    const text = referenceText(referenced, { translate: t })
    if (group === 'notes') return { target, text: t('inText:note.number', { number: text }) }
    // A table of the text has no name of its own.
    const isUnnamed = group === 'tables' && referenced.kind === 'block' && referenced.text === ''
    return { target, text: isUnnamed ? t('inText:reference.table', { section: words }) : text }
  })
