import type { Catalogue } from '../message.ts'
import { access } from './access.ts'
import { account } from './account.ts'
import { activity } from './activity.ts'
import { adopted } from './adopted.ts'
import { archive } from './archive.ts'
import { auth } from './auth.ts'
import { blocks } from './blocks.ts'
import { board } from './board.ts'
import { budget } from './budget.ts'
import { budgetImport } from './budgetImport.ts'
import { cli } from './cli.ts'
import { comments } from './comments.ts'
import { common } from './common.ts'
import { comparison } from './comparison.ts'
import { editor } from './editor.ts'
import { errors } from './errors.ts'
import { figures } from './figures.ts'
import { fixes } from './fixes.ts'
import { freeze } from './freeze.ts'
import { goals } from './goals.ts'
import { history } from './history.ts'
import { images } from './images.ts'
import { inbox } from './inbox.ts'
import { inText } from './inText.ts'
import { issues } from './issues.ts'
import { mail } from './mail.ts'
import { nextYear } from './nextYear.ts'
import { notices } from './notices.ts'
import { outbox } from './outbox.ts'
import { plan } from './plan.ts'
import { publish } from './publish.ts'
import { removal } from './removal.ts'
import { review } from './review.ts'
import { rules } from './rules.ts'
import { search } from './search.ts'
import { settings } from './settings.ts'
import { sync } from './sync.ts'
import { versions } from './versions.ts'
import { work } from './work.ts'

export const catalogue: Catalogue = {
  access,
  account,
  activity,
  adopted,
  archive,
  auth,
  blocks,
  board,
  budget,
  budgetImport,
  cli,
  comments,
  common,
  comparison,
  editor,
  errors,
  figures,
  fixes,
  freeze,
  goals,
  history,
  images,
  inbox,
  inText,
  issues,
  mail,
  nextYear,
  notices,
  outbox,
  plan,
  publish,
  removal,
  review,
  rules,
  search,
  settings,
  sync,
  versions,
  work,
}
