/** What each issue says, by its code; variants by a param are keyed `code.variant` (see `issueText`). */
import type { IssueCode, IssueParams, ReferenceKind } from '@samplan/domain'

type Varied = 'budget.unbalanced' | 'reference.unresolved' | 'comment.undecided'
type Key =
  | Exclude<IssueCode, Varied>
  | `budget.unbalanced.${IssueParams['budget.unbalanced']['higher']}`
  | `reference.unresolved.${ReferenceKind}`
  | 'reference.unresolved.mention.lacks'
  | `comment.undecided.${IssueParams['comment.undecided']['kind']}`

export const issues = {
  'budget.total-mismatch':
    '{{group}}, {{column}}: raderna blir {{lines, kronor}} kr, summan säger {{stated, kronor}}. Skillnad {{difference, size}} kr.',
  'budget.unbalanced.costs': '{{column}}: kostnaderna är {{difference, size}} kr högre än intäkterna.',
  'budget.unbalanced.revenue': '{{column}}: intäkterna är {{difference, size}} kr högre än kostnaderna.',
  'budget.unbalanced.neither': '{{column}}: intäkterna ska vara högre än kostnaderna, och är lika stora.',
  'budget.result-mismatch':
    '{{column}}: intäkter minus kostnader blir {{lines, kronor}} kr, resultatet säger {{stated, kronor}}. Skillnad {{difference, size}} kr.',
  'budget.code-duplicate': 'Koden {{code}} står redan på ”{{other}}”.',
  'budget.line-empty': '”{{line}}” har inga belopp.',
  'budget.amount-missing': '”{{line}}” har inget belopp för {{column}}.',
  'budget.amount-unreadable': '”{{typed}}” går inte att läsa som belopp. Skriv till exempel 12 000.',
  'budget.amount-conflict':
    '{{count}} personer skrev olika belopp på ”{{line}}”, {{column}}. Välj vilket som gäller.',
  'budget.request-differs':
    '”{{line}}”: äskat {{asked, kronor}} kr, i budgeten {{amount, kronor}}. Skillnad {{difference, size}} kr.',
  'budget.unchanged-line': '”{{line}}” har samma belopp som {{other}}: {{amount, kronor}} kr.',
  'budget.large-change': '”{{line}}” har ändrats med {{change, change}} kr sedan {{other}}.',
  'footnote.total-mismatch':
    'Fotnoten {{mark}}: delarna blir {{items, kronor}} kr, summan säger {{stated, kronor}}. Skillnad {{difference, size}} kr.',
  'footnote.exceeds-line':
    'Fotnoten {{mark}} fördelar {{total, kronor}} kr, men ”{{line}}” har bara {{amount, kronor}}. Skillnad {{difference, size}} kr.',
  'reference.unresolved.goal': 'Är kopplat till ett mål som inte finns kvar.',
  'reference.unresolved.overarchingGoal': 'Är kopplat till ett övergripande mål som inte finns kvar.',
  'reference.unresolved.area': 'Är kopplat till ett område som inte finns kvar.',
  'reference.unresolved.line': 'Är kopplat till en budgetrad som inte finns kvar.',
  'reference.unresolved.column': 'Är kopplat till en budgetkolumn som inte finns kvar.',
  'reference.unresolved.member': 'Är kopplat till någon som inte längre är med i planen.',
  'reference.unresolved.section': 'En hänvisning går till ett avsnitt som inte finns kvar.',
  'reference.unresolved.block': 'En hänvisning går till något som inte finns kvar.',
  'reference.unresolved.mention': 'Texten nämner ”{{words}}”, som inte finns i planen.',
  'reference.unresolved.mention.lacks': 'Texten säger att {{words}} har {{lacks}}, men det har den inte.',
  'goal.no-overarching-goal': 'Målet ”{{text}}” bidrar inte till något övergripande mål.',
  'goal.no-activity': 'Målet ”{{text}}” har ingen aktivitet.',
  'goal.no-area': 'Målet ”{{text}}” hör inte till något område.',
  'activity.no-goal': 'Aktiviteten ”{{text}}” hör inte till något mål.',
  'activity.no-owner': 'Ingen ansvarar för aktiviteten ”{{text}}”.',
  'activity.no-time': 'Aktiviteten ”{{text}}” saknar tid.',
  'indicator.no-baseline': 'Indikatorn ”{{text}}” saknar utgångsvärde.',
  'indicator.no-target': 'Indikatorn ”{{text}}” saknar målvärde.',
  'text.repeated': '”{{text}}” står också under {{section}}.',
  'name.inconsistent': 'Namnet ”{{name}}” stavas ”{{other}}” på ett annat ställe.',
  'overarching-goal.reworded': '”{{text}}” skiljer sig från det övergripande målet ”{{goal}}”.',
  'shares.not-100':
    'Andelarna blir {{sum, points}} % och ska bli 100. Skillnad {{difference, points}} procentenheter.',
  'budget.pair-differs':
    '”{{line}}” och ”{{other}}” hör ihop men är inte lika stora, {{column}}. Skillnad {{difference, size}} kr.',
  'image.no-file': 'Här ska en bild stå, men ingen är vald.',
  'image.no-alternative-text': 'Bilden saknar alternativtext. Skriv vad den visar, för den som inte ser den.',
  'section.no-owner': 'Ingen ansvarar för avsnittet.',
  'section.empty': 'Avsnittet är tomt.',
  'comment.undecided.suggestion': 'Ett ändringsförslag väntar på beslut.',
  'comment.undecided.question': 'En kommentar måste besvaras.',
} as const satisfies Record<Key, string>
