import type { ComparedBlock, ComparedSection } from '@samplan/publish/comparison'
import { useLanguage } from '../../../language/index.ts'
import styles from '../Comparison.module.css'
import { isHeadChange, shows, type Filter } from '../model/filter.ts'
import { blockRuns } from '../model/sectionRuns.ts'
import { Block } from './Block.tsx'
import { FieldChanges } from './FieldChanges.tsx'
import { sectionMarks } from './marks.ts'
import { Stop } from './Stop.tsx'
import { Words } from './Words.tsx'

interface SectionProps {
  readonly section: ComparedSection
  readonly filter: Filter
}

export function Section({ section, filter }: SectionProps) {
  const isHead = isHeadChange(section) && shows(filter, 'sections')
  return (
    <section className={styles['section']} data-depth={section.depth}>
      {isHead ? <ChangedHead section={section} /> : <Title section={section} />}
      {blockRuns(section.blocks, filter).map((run, index) =>
        run.kind === 'shown' ? (
          <Block key={keyOf(run.block)} block={run.block} />
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- a comparison is never rearranged
          <UnchangedBlocks key={index} blocks={run.blocks} />
        ),
      )}
    </section>
  )
}

/** One block may stand twice: where it is, and where it stood. */
const keyOf = ({ type, id, status }: ComparedBlock): string => `${type} ${id} ${status}`

function ChangedHead({ section }: { readonly section: ComparedSection }) {
  const language = useLanguage()
  return (
    <Stop kind="sections" sign={section.status} marks={sectionMarks(section, language)}>
      <Title section={section} />
      <FieldChanges fields={section.fields} />
    </Stop>
  )
}

function Title({ section }: { readonly section: ComparedSection }) {
  const { t } = useLanguage()
  const { title, before, after } = section
  const number = (after ?? before)?.number ?? null
  return (
    <h3>
      {number !== null && `${number} `}
      {title.length === 0 ? (
        <span className={styles['quiet']}>{t('comparison:untitled')}</span>
      ) : (
        <Words pieces={title} />
      )}
    </h3>
  )
}

function UnchangedBlocks({ blocks }: { readonly blocks: readonly ComparedBlock[] }) {
  const { t } = useLanguage()
  return (
    <details className={styles['unchanged']}>
      <summary>{t('comparison:unchangedBlocks', { count: blocks.length })}</summary>
      <div className={styles['kept']}>
        {blocks.map((block) => (
          <Block key={keyOf(block)} block={block} />
        ))}
      </div>
    </details>
  )
}
