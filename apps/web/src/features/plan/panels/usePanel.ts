import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useHasMargin } from '../../../frame/index.ts'
import { useComments } from '../../comments/index.ts'
import type { PanelName } from './PanelSwitch.tsx'

interface OpenPanel {
  readonly panel: PanelName | null
  readonly open: (panel: PanelName) => void
  readonly close: () => void
}

/** The panel that lies over the paper. Where there is no margin, a thread that is opened brings its panel along. */
export function usePanel(): OpenPanel {
  const comments = useComments()
  const hasMargin = useHasMargin()
  const [panel, setPanel] = useState<PanelName | null>(null)
  useEffect(
    () =>
      comments.onShow(() => {
        if (!hasMargin) setPanel('comments')
      }),
    [comments, hasMargin],
  )
  // At once: while it stands, a drawer takes the focus back from the text.
  useEffect(() => comments.onLeave(() => flushSync(() => setPanel(null))), [comments])
  const close = () => {
    if (panel === 'comments') comments.close()
    setPanel(null)
  }
  return { panel, open: setPanel, close }
}
