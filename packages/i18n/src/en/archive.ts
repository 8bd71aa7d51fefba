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
  'fault.image-missing': 'the picture {{hash}} is missing',
  'fault.image-changed': 'the picture {{hash}} has been changed: its checksum does not match',
  'fault.version-missing':
    'the latest version is missing: the plan says that there is another one after {{version}}',
  'fault.decision-missing':
    'a later decision is missing: the plan says that more has happened in the case than the {{count}} decisions that are left',
  'fault.plan-missing': 'the plan of this version does not exist',
  'fault.unreadable': 'cannot be read: {{reason}}',
  'fault.database-damaged': '{{reason}}',

  'backup.done': 'The backup is done and checked: {{file}} ({{size}} MB).',
  'backup.damaged':
    'The copy is made, {{file}}, but what was copied is damaged, see above. Keep it and older copies, and check the database.',
  'backup.holds':
    'In it: the plans with all their history, pictures, versions, decisions, files and accounts. Not in it: sessions, mailed links to sign in or change a password with, and the secret in {{secret}} (or AUTH_SECRET).',
  'restore.done': 'The backup has been restored to {{target}} and checked.',
  'restore.damaged': 'The backup has been restored to {{target}}, but something in it is damaged, see above.',
  'restore.next':
    'Everybody has to sign in again. What somebody had written after the backup is not sent by itself: it is shown in the browser, where it can be kept.',

  'evidence.intro': `EVIDENCE PACKAGE
{{title}}
{{organisation}}
{{label}}, frozen {{frozenAt}} (UTC) by {{name}}
Checksum (SHA-256): {{hash}}

The same checksum stands on the last page of the PDF and under "About the version"
in Samplan. If this text is the one that was decided on, the sums are equal.`,
  'evidence.files': `The files
  plan.json          the version: its text and all of its data, who froze it and when.
                     Canonical JSON (RFC 8785). The checksum above is of this file.
  plan.pdf           the plan as PDF/UA-1 (accessible)
  plan-archive.pdf   the plan as PDF/A-2a (for the archive)
  plan.html          the plan as a web page
  plan.docx          the plan as a Word document
  plan.xlsx          the budget as a workbook
  plan.csv           the budget as CSV
  decisions.json     what was decided on the plan, and corrections, in the order of recording
  previous.sha256    the checksum of the version before this one, if there is one
  SHA256SUMS         checksums of the files`,
  'evidence.caseFiles': 'Files of the case, and what they were called when they were handed in:',
  'evidence.images': `The pictures are in images. Each is called by its own checksum, and the text names
it by the same sum. Check that all pictures that the text names are there and are
the right ones:

    jq -r '.. | objects | select(.type? == "image") | .file.hash // empty' plan.json | sort -u | while read sum; do sha256sum images/$sum.* | grep -q "^$sum" || echo "$sum FAILED"; done`,
  'evidence.comments': `  comments.json      the comments as they were when the package was fetched. They are no
                     part of the version and do not change it.`,
  'evidence.check': `Check the files. Unpack the package, go to its folder and run:

    sha256sum -c SHA256SUMS

Check that the sum of plan.json is {{hash}}:

    sha256sum plan.json

See who froze the text, when, and the sum of the version before:

    jq -r '.label, .frozenBy.name, .frozenAt, .previous' plan.json`,
  'evidence.previous': `Check that the version follows on the one before. Go to the unpacked package of that
version and run, with the path of this package in the place of PACKAGE:

    sha256sum -c PACKAGE/previous.sha256`,
  'evidence.decisions': `Check the decisions. The two lists shall be equal, line by line:

    for i in $(seq 0 $(($(jq length decisions.json) - 1))); do jq -cSj ".[$i].decision" decisions.json | sha256sum | cut -d ' ' -f 1; done

    jq -r '.[].sha256' decisions.json

Each decision holds the sum of the text that it is on (versionSha256) and of the
decision before it (previous):

    jq -r '.[].decision | [.body, .paragraph, .date, .outcome, .versionSha256, .previous] | @tsv' decisions.json`,
}
