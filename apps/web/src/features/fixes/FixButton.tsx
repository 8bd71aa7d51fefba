import { fixOf, type Fix, type Issue } from '@samplan/domain'
import { useCallback } from 'react'
import { useLanguage } from '../../language/index.ts'
import { useCanWrite, useFromPlan } from '../../sync/index.ts'
import styles from './FixButton.module.css'
import { fixLabel } from './fixLabel.ts'
import { useApplyFix } from './useApplyFix.ts'

interface FixButtonProps {
  readonly issue: Issue
}

/** Mends the issue with one key, where there is nothing to choose and the person may write. Nothing otherwise. */
export function FixButton({ issue }: FixButtonProps) {
  // The issue is told anew whenever its section has changed, and the fix is worked out again when it is pressed for.
  const fix = useFromPlan(useCallback((plan) => plan && fixOf(issue, plan), [issue]))
  return fix && <IfWritable fix={fix} />
}

function IfWritable({ fix }: { readonly fix: Fix }) {
  return useCanWrite(fix.sectionId) ? <Press fix={fix} /> : null
}

function Press({ fix }: { readonly fix: Fix }) {
  const language = useLanguage()
  const apply = useApplyFix(fix)
  return (
    apply && (
      <button type="button" className={styles['fix']} onClick={apply}>
        {fixLabel(fix, language)}
      </button>
    )
  )
}
