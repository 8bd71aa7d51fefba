import { Extension } from '@tiptap/core'

/** Says to those who listen how deep a subheading stands: below its section's own, which HTML's tag here does not know. */
export const HeadingLevels = Extension.create<{ readonly depth: number }>({
  name: 'headingLevels',
  addGlobalAttributes() {
    const { depth } = this.options
    return [
      {
        types: ['heading'],
        attributes: {
          level: {
            default: 1,
            renderHTML: ({ level }: Record<string, unknown>) =>
              typeof level === 'number' ? { 'aria-level': String(Math.min(depth + 1 + level, 6)) } : {},
          },
        },
      },
    ]
  },
})
