import type { archive as source } from '../sv/archive.ts'
import type { Translated } from '../message.ts'

export const archive: Translated<typeof source> = {
  'verify.version': 'OK    {{plan}}: {{label}}, version {{number}}, {{hash}}',
  'verify.decisions_one': 'OK    {{plan}}: {{count}} decision',
  'verify.decisions_other': 'OK    {{plan}}: {{count}} decisions',
  'verify.versionFault': 'FAULT {{plan}}: {{label}}, version {{number}}: {{fault}}',
  'verify.caseFault': 'FAULT {{plan}}: {{fault}}',
  'verify.databaseFault': 'FAULT Database: {{fault}}',
  'verify.none': 'No version has been frozen yet.',
  'verify.fine_one': '{{count}} version checked, and in order.',
  'verify.fine_other': '{{count}} versions checked, and in order.',
  'verify.otherRenderer':
    'NOTE  {{plan}}: {{label}}, version {{number}}: its files were made by {{renderer}}, this program makes them by {{own}}. The stored files are the ones that hold.',

  'fault.text-changed': 'the text is not the one that was frozen: its checksum does not match',
  'fault.text-unreadable': 'the text cannot be read as a version',
  'fault.head-differs': 'the register says something else than the text (column {{column}})',
  'fault.chain-broken': 'the chain is broken: the version does not follow on the one before it',
  'fault.number-missing': 'a version is missing: version {{number}} should stand here',
  'fault.states-incomplete':
    'the stored documents are not the ones that were frozen: something is missing or exchanged',
  'fault.state-changed': 'the stored document {{doc}} has been changed',
  'fault.projection-differs': 'the stored documents say something else than the text',
  'fault.projector-newer':
    'the version was frozen by a newer program (reading {{projector}}), so the documents cannot be compared with the text. Check with that program.',
  'fault.file-changed': 'the stored file {{kind}} has been changed: its checksum does not match',
  'fault.file-row-changed': 'what is said of the stored file {{kind}} has been changed',
  'fault.decision-changed':
    'the decision {{decision}} on {{version}} has been changed: its checksum does not match',
  'fault.decision-unreadable': 'the decision {{decision}} on {{version}} cannot be read',
  'fault.decision-row-changed':
    'the register says something else of the decision {{decision}} on {{version}} than the decision itself',
  'fault.decision-chain-broken':
    'the chain of decisions is broken: {{decision}} on {{version}} does not follow on the one before it',
  'fault.decision-number-missing': 'a decision is missing before {{decision}} on {{version}}',
  'fault.decision-version-unknown': 'the decision {{decision}} is on a text that is not {{version}}',
  'fault.excerpt-missing': 'the excerpt of minutes for {{decision}} on {{version}} is missing',
  'fault.case-file-changed':
    'the file {{name}} of the case ({{version}}) has been changed: its checksum does not match',
  'fault.case-file-row-changed':
    'what is said of the file {{name}} of the case ({{version}}) has been changed',
  'fault.version-missing':
    'the latest version is missing: the plan says that there is another one after {{version}}',
  'fault.plan-missing': 'the plan of this version does not exist',
  'fault.unreadable': 'cannot be read: {{reason}}',
  'fault.database-damaged': '{{reason}}',
  noVersion: 'no version',

  'backup.done': 'The backup is done and checked: {{file}} ({{size}} MB).',
  'backup.damaged':
    'The copy is made, {{file}}, but what was copied is damaged, see above. Keep it and older copies, and check the database.',
  'backup.holds':
    'In it: the plans with all their history, versions, decisions, files and accounts. Not in it: sessions, mailed links to sign in or change a password with, and the secret in {{secret}} (or AUTH_SECRET).',
  'restore.done': 'The backup has been restored to {{target}} and checked.',
  'restore.damaged': 'The backup has been restored to {{target}}, but something in it is damaged, see above.',
  'restore.next':
    'Everybody has to sign in again. What somebody had written after the backup is not sent by itself: it is shown in the browser, where it can be kept.',
}
