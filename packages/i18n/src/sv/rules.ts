/** Each rule as how things should be, for whoever decides how severely a plan takes it. */
import type { IssueCode } from '@samplan/domain'

type Key = IssueCode | Extra
type Extra =
  | 'title'
  | 'hint'
  | 'severity'
  | `choice.${'own' | 'block' | 'warn' | 'note' | 'off' | 'fixed' | 'asUsual'}`
  | `group.${'budget' | 'chain' | 'text' | 'section' | 'figure' | 'comment'}`

export const rules = {
  title: 'Vad som kontrolleras',
  hint: 'Varje regel säger hur det ska vara. Här väljer ni hur allvarligt det är när det inte är så.',
  'choice.own': 'Förvalt: {{severity}}',
  'choice.block': 'Måste rättas',
  'choice.warn': 'Att se över',
  'choice.note': 'Notera',
  'choice.off': 'Kontrolleras inte',
  'choice.asUsual': 'Alla som förvalt',
  'choice.fixed': 'Måste alltid rättas',
  'group.budget': 'Budget',
  'group.chain': 'Mål och aktiviteter',
  'group.text': 'Text och namn',
  'group.section': 'Avsnitt',
  'group.figure': 'Bilder och figurer',
  'group.comment': 'Kommentarer',
  severity: 'Hur allvarligt: {{rule}}',

  'budget.total-mismatch': 'Summan i en budgetgrupp är vad raderna blir.',
  'budget.unbalanced': 'Intäkter och kostnader balanserar.',
  'budget.result-mismatch': 'Resultatet är intäkter minus kostnader.',
  'budget.code-duplicate': 'En verksamhetskod står på en rad bland kostnaderna, och på en bland intäkterna.',
  'budget.line-empty': 'En budgetrad har minst ett belopp.',
  'budget.amount-missing': 'Ett belopp som saknas är ifyllt, eller sagt att det ska vara tomt.',
  'budget.amount-unreadable': 'Ett belopp går att läsa.',
  'budget.amount-conflict': 'Två belopp i samma ruta: någon har valt vilket som gäller.',
  'budget.pair-differs': 'Öronmärkta intäkter täcker raden de hör till.',
  'budget.request-differs': 'Raden i budgeten är vad som äskats.',
  'budget.unchanged-line': 'En rad med samma belopp som förra året är värd en blick.',
  'budget.large-change': 'En rad som ändrats mycket är värd en blick.',
  'footnote.total-mismatch': 'Posterna i en fotnot blir den summa som står där.',
  'footnote.exceeds-line': 'En fotnot fördelar inte mer än raden har.',
  'reference.unresolved': 'Det som texten hänvisar till finns i planen.',
  'goal.no-overarching-goal': 'Ett mål bidrar till ett övergripande mål.',
  'goal.no-activity': 'Ett mål har någon aktivitet.',
  'goal.no-area': 'Ett mål hör till ett område.',
  'activity.no-goal': 'En aktivitet hör till ett mål.',
  'activity.no-owner': 'En aktivitet har någon som ansvarar.',
  'activity.no-time': 'En aktivitet säger när.',
  'indicator.no-baseline': 'En indikator har ett utgångsvärde.',
  'indicator.no-target': 'En indikator har ett målvärde.',
  'overarching-goal.reworded': 'Ett övergripande mål står med samma ord överallt.',
  'text.repeated': 'En mening står bara på ett ställe.',
  'name.inconsistent': 'En persons namn stavas likadant överallt.',
  'section.no-owner': 'Någon ansvarar för varje avsnitt.',
  'section.empty': 'Inget avsnitt är tomt.',
  'shares.not-100': 'Andelar blir 100 %.',
  'image.no-file': 'Där en bild ska stå finns det en bild.',
  'image.no-alternative-text': 'En bild har ord för den som inte ser den.',
  'comment.undecided': 'Ändringsförslag är avgjorda och frågor som måste besvaras är besvarade.',
} as const satisfies Record<Key, string>
