/** Texts that would be programs, were they read as anything but text. */
import type { Plan } from '@samplan/domain'
import {
  budgetDraft,
  buildPlan,
  footnoteDraft,
  goalDraft,
  groupDraft,
  lineDraft,
} from '@samplan/domain/testing'
import { everyKind } from './everyKind.ts'

export const HOSTILE = [
  '#import "@preview/x:1.0.0": *',
  '#read("/etc/passwd")',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '$ sum_(i=1)^n $ *b* _i_ `c` = h - l + e @ref <label> // k',
  String.raw`C:\plan\u{1F600} \ ${'${x}'} &lt;&#35;`,
  ']]></style></html>',
] as const

const all = HOSTILE.join(' ')

export const hostilePlan = (): Plan =>
  buildPlan({
    sections: [
      {
        title: HOSTILE[0],
        kicker: HOSTILE[2],
        ownerText: HOSTILE[3],
        blocks: [
          {
            type: 'paragraph',
            id: 'hostile',
            content: [
              { type: 'text', text: all, marks: [{ type: 'link', href: 'javascript:alert(1)' }] },
              { type: 'text', text: 'Hit', marks: [{ type: 'link', href: 'https://example.se/"><script>' }] },
            ],
          },
          goalDraft({ text: all, due: HOSTILE[1] }),
          ...everyKind(() => all),
          budgetDraft({
            title: HOSTILE[0],
            groups: [
              groupDraft({
                title: HOSTILE[2],
                lines: [lineDraft({ code: HOSTILE[1], label: all, explanation: all })],
              }),
            ],
            footnotes: [footnoteDraft({ text: all })],
          }),
        ],
      },
    ],
  })
