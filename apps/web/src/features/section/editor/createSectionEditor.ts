/** Tiptap bound to a section's document. Only where this person may write, and only once the document has arrived. */
import type { NewId, SectionId } from '@samplan/domain'
import { Editor, type AnyExtension } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { Dropcursor } from '@tiptap/extensions/drop-cursor'
import { Gapcursor } from '@tiptap/extensions/gap-cursor'
import { lentManager, sectionHistory } from '../../../history/index.ts'
import type { SectionDoc } from '../../../sync/index.ts'
import type { BlockActions } from '../../blocks/index.ts'
import { BlockKeys } from '../extensions/blockKeys.ts'
import { schemaWithViews } from '../extensions/blockViews.tsx'
import { Carets } from '../extensions/carets/Carets.ts'
import { HeadingLevels } from '../extensions/headingLevels.ts'
import { Identities } from '../extensions/identities.ts'
import { FocusedPresence } from '../extensions/carets/FocusedPresence.ts'
import { KeepCaret } from '../extensions/keepCaret.ts'
import { KeepFieldFocus } from '../extensions/keepFieldFocus.ts'
import { OpenLinks } from '../extensions/openLinks.ts'
import { Placeholder } from '../extensions/placeholder.ts'
import { ThreadMarks, type ThreadMarksOptions } from '../extensions/threads/ThreadMarks.ts'
import { UndoneCaret } from '../extensions/undoneCaret.ts'
import { TextKeys, type ToolCalls } from '../extensions/textKeys.ts'
import { InTextKeys } from '../inText/InTextKeys.ts'
import type { TextWords } from '../inText/words.ts'
import { DropBlock } from '../moves/dropBlock.ts'
import { Paste, type Pasted } from '../paste/Paste.ts'
import { Slash, type SlashListHolder } from '../slash/Slash.ts'
import { scrollToCaret } from './scrollToCaret.ts'
import { structuredReader } from './structuredReader.ts'

export interface SectionEditorOptions {
  readonly section: SectionDoc
  readonly sectionId: SectionId
  /** 1 for a top-level section. */
  readonly depth: number
  readonly newId: NewId
  /** What the text is, to those who listen. */
  readonly label: string
  readonly className: string
  readonly words: TextWords
  /** Shown in an empty paragraph that has the caret. */
  readonly placeholder: string
  readonly actions: () => BlockActions | undefined
  readonly onPasted: (pasted: Pasted) => void
  /** Filled by what is drawn around the text. */
  readonly slash: SlashListHolder
  readonly calls: ToolCalls
  /** Null where the text is shown without its comments. */
  readonly threads: ThreadMarksOptions | null
}

export function createSectionEditor(options: SectionEditorOptions): Editor {
  return new Editor({
    // The content security policy allows no style element; the style sheet has what it would say.
    injectCSS: false,
    // It computes what every change has deleted, and nobody asks.
    enableCoreExtensions: { delete: false },
    extensions: extensionsFor(options),
    editorProps: {
      handleScrollToSelection: scrollToCaret,
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': options.label,
        class: options.className,
        lang: 'sv',
        spellcheck: 'true',
      },
    },
  })
}

function extensionsFor(options: SectionEditorOptions): AnyExtension[] {
  const { section, sectionId, depth, placeholder, newId, actions, onPasted, slash, calls, threads } = options
  const { doc, fragment, provider, awareness } = section
  const history = sectionHistory(doc, sectionId)
  return [
    ...schemaWithViews(structuredReader(doc), options.words),
    HeadingLevels.configure({ depth }),
    Collaboration.configure({
      fragment,
      provider,
      yUndoOptions: { undoManager: lentManager(history.manager) },
    }),
    UndoneCaret.configure({ history }),
    FocusedPresence.configure({ awareness }),
    Carets.configure({ awareness }),
    ThreadMarks.configure({ threads }),
    Identities.configure({ newId }),
    BlockKeys.configure({ actions }),
    Slash.configure({ list: slash }),
    Paste.configure({ doc, sectionId, history, newId, onPasted }),
    TextKeys.configure({ calls, history, newId }),
    DropBlock.configure({ fragment, history }),
    Placeholder.configure({ words: placeholder }),
    InTextKeys,
    KeepCaret,
    KeepFieldFocus,
    OpenLinks,
    Gapcursor,
    Dropcursor.configure({ color: false, class: 'drop-cursor' }),
  ]
}
