import type { ComponentType } from 'react'
import { useLanguage } from '../../language/index.ts'
import { Notice } from '../../ui/index.ts'
import { ActivityLog } from '../activity/index.ts'
import { Areas } from './areas/Areas.tsx'
import { Columns } from './columns/Columns.tsx'
import { Facts } from './facts/Facts.tsx'
import { Goals } from './goals/Goals.tsx'
import { LabelsForm } from './labels/LabelsForm.tsx'
import { Members } from './members/Members.tsx'
import { mayOpen, partTitle, type Part } from './parts.ts'
import { Rules } from './rules/Rules.tsx'
import { Sections } from './sections/Sections.tsx'
import { useSettings } from './settingsContext.ts'
import styles from './SettingsPart.module.css'
import { PaperTheme } from './theme/PaperTheme.tsx'
import { useClosedReason } from './useClosedReason.ts'

const components: Readonly<Record<Part, ComponentType>> = {
  sections: Sections,
  members: Members,
  facts: Facts,
  overarchingGoals: Goals,
  areas: Areas,
  columns: Columns,
  labels: LabelsForm,
  rules: Rules,
  theme: PaperTheme,
  activity: ActivityLog,
}

/** One part: its heading, its own content, and why this cannot be changed, or not be seen, where it cannot. */
export function SettingsPart({ part }: { readonly part: Part }) {
  const { t } = useLanguage()
  const { actor } = useSettings()
  const reason = useClosedReason(part)
  const Content = components[part]
  return (
    <section className={styles['part']} aria-labelledby="settings-part">
      <h2 id="settings-part">{t(partTitle[part])}</h2>
      {reason !== null && <Notice>{reason}</Notice>}
      {mayOpen(part, actor) && <Content key={part} />}
    </section>
  )
}
