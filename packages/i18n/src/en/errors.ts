import type { Translated } from '../message.ts'
import type { errors as source } from '../sv/errors.ts'

export const errors: Translated<typeof source> = {
  // Commands and rights
  forbidden: 'You may not do this.',
  'section-not-yours': 'Somebody else writes this section.',
  'plan-locked': 'The plan is frozen.',
  'plan-locked.detail': 'Its content cannot change until the plan is returned for further work.',
  'section-unknown': 'The section is no longer there.',
  'section-place-unknown': 'The place to move the section to is no longer there.',
  'section-cycle': 'A section cannot stand below itself.',
  'section-too-deep': 'Headings cannot go any deeper.',
  'id-taken': 'Something with the same id is already there.',
  'overarching-goal-unknown': 'The overarching goal is no longer there.',
  'area-unknown': 'The strategic area is no longer there.',
  'column-unknown': 'The budget column is no longer there.',
  'column-last': 'The budget needs at least one column.',
  'block-unknown': 'What was to be moved is no longer there.',
  'budget-unknown': 'The budget table is no longer in the section.',
  'member-unknown': 'The person is not a member of the plan.',
  'member-last-manager': 'The plan needs at least one person who can manage sections and members.',
  'owner-not-member': 'Only a member of the plan can answer for a section.',
  'owner-may-not-write': 'The person’s role may not write, and so cannot answer for a section.',
  'section-approved': 'The section is approved. Only a reviewer can change its status.',
  'moment-unknown': 'There is no such moment in the section’s history.',
  'comments-closed': 'The plan takes no comments at the moment.',
  'thread-unknown': 'The comment is gone. What you wrote is still here.',
  'thread-empty': 'Write a comment or a suggestion first.',
  'thread-answered': 'Somebody has answered, so the comment cannot be removed. Mark it as resolved instead.',
  'message-unknown': 'The comment is gone.',
  'message-not-yours': 'Only the person who wrote the comment can change or remove it.',
  'mention-not-member': 'One of those you mention has no access to the plan.',
  'suggestion-unknown': 'The thread has no suggestion.',
  'suggestion-unsuitable': 'The suggestion does not fit what is marked. Mark text within one paragraph.',
  'suggestion-open': 'The thread has an open suggestion. Accept or decline it first.',
  'suggestion-decided': 'Somebody else has already decided the suggestion.',
  'suggestion-outdated': 'The text has changed since the suggestion was written, so it cannot be applied.',
  'reminded-today': 'The owners have been reminded of the section today already.',
  'held-too-many': '{{max}} things are held back already. Send the review first.',

  // Freezing and deciding
  'already-frozen': 'The plan is frozen already.',
  'not-frozen': 'The version is not the one that is frozen now.',
  'freeze-obstructed': 'The plan cannot be frozen yet.',
  'freeze-obstructed.detail': 'The page Freeze version says what must be solved first.',
  'version-taken': 'There is a version with the same id already.',
  'version-unknown': 'The version does not exist.',
  'version-decided': 'A body has adopted the version already, so it cannot be taken back.',
  'version-decided.detail': 'Record what the next body decided instead.',
  'plan-adopted': 'The plan is adopted.',
  'decision-unknown': 'The decision does not exist.',
  'decision-taken': 'The body’s decision on the version is recorded already.',
  'decision-taken.detail': 'If something is wrong in it, correct that decision.',
  'decision-paragraph-taken': 'The body already has a decision with that paragraph in that year.',
  'decision-body-unknown': 'The body is not one of those that decide on the plan.',
  'decision-corrected': 'The decision has been corrected already. Correct the latest wording of it.',
  'decision-fixed': 'A correction cannot change which body or version the decision is about.',
  'decision-fixed.detail':
    'The outcome can change only as long as the plan has not gone on from the decision.',
  'deciding-bodies-fixed': 'The deciding bodies cannot change while a decided wording is written in.',
  'deciding-bodies-fixed.detail': 'Freeze the decided wording first.',
  'excerpt-unknown': 'The excerpt of the minutes does not exist. Upload it again.',
  'rule-severity-fixed': 'What this rule finds must always be mended. It cannot be set otherwise.',

  // Amounts
  'amount-empty': 'Write an amount.',
  'amount-unreadable': '“{{text}}” cannot be read as an amount. Write, for example, 12 000.',
  'amount-not-whole': '“{{text}}” is not whole kronor.',
  'amount-ambiguous':
    '“{{text}}” can be read in two ways. Write whole kronor with spaces, for example 12 000.',
  'amount-too-large': '“{{text}}” is too large an amount.',

  'sheet-too-large':
    'The file is larger than any budget. Save the sheet with the budget as a file of its own and try again.',
  'sheet-has-macros':
    'The file holds macros and is not read. Save it as .xlsx (Excel workbook) and try again.',
  'sheet-old-format':
    'The file is in the old Excel format or behind a password. Save it as .xlsx without a password and try again.',
  'sheet-unreadable': 'The file cannot be read as a table. It must be .xlsx or .csv.',
  'sheet-empty': 'The file has no rows.',
  'sheet-formula-without-value':
    'The cell is a formula without a computed value. Open the file in Excel, save it and try again.',

  // HTTP
  'share-unreadable': '“{{text}}” cannot be read as a percentage. Write for instance 66 or 12,5.',
  'request-invalid': 'The request cannot be understood.',
  'request-invalid.detail': 'Wrong at “{{path}}”: {{reason}}',
  'request-not-json': 'The request must be JSON.',
  'request-too-large': 'The request is too large. The limit is {{kilobytes, number}} kB.',
  'method-not-allowed': 'The method {{method}} cannot be used here.',
  'idempotency-key-reused': 'The same Idempotency-Key has been used for another request.',
  'not-found': 'What you are looking for does not exist.',
  'plan-unknown': 'The plan does not exist, or you are not a member of it.',
  'too-many-requests': 'Too many requests in a short time. Try again in a while.',
  internal: 'Something went wrong on our side. Try again in a while.',

  // Accounts
  'not-signed-in': 'You are not signed in.',
  'session-ended': 'You have been signed out. Sign in again.',
  'sign-in-failed': 'Wrong e-mail address or password.',
  'sign-in-throttled': 'Too many attempts. Wait {{minutes}} min and try again.',
  'password-too-short': 'The password is too short. It needs at least {{length}} characters.',
  'password-too-long': 'The password is too long. It may have at most {{length}} characters.',
  'password-wrong': 'The present password is not right.',
  'token-expiry-past': 'The token would end before it has begun.',
  'token-expiry-past.detail': 'Choose a time to come.',
  'demo-password-fixed':
    'The passwords of the demo accounts cannot be changed, or others who try it would be locked out.',
  'email-taken': 'There already is an account with that e-mail address.',
  'email-unknown': 'There is no account with the e-mail address {{email}}.',
  'link-invalid': 'The link is no longer valid.',
  'link-invalid.detail': 'Ask for a new one on the sign-in page.',
  'invitation-unknown': 'The invitation does not exist, or has been withdrawn.',
  'invitation-expired': 'The invitation has expired.',
  'invitation-expired.detail': 'Ask the person who invited you to send a new one.',
  'invitation-used': 'The invitation has already been used.',
  'invitation-used.detail': 'Sign in with the password you chose then.',
  'mail-unavailable': 'The server cannot send e-mail.',
  'mail-unavailable.detail': 'Ask the person who looks after Samplan for help with the password.',
  'origin-forbidden': 'The request comes from another site and is not let through.',

  'password-sign-in-off': 'Here one signs in with the organisation’s account, not with a password.',
  'oidc-unavailable': 'The organisation’s sign-in does not answer just now. Try again in a while.',
  'oidc-denied': 'The sign-in was cancelled. Try again when you like.',
  'oidc-expired': 'The sign-in took too long, or began in another browser. Try again.',
  'oidc-failed': 'The organisation’s sign-in gave no answer that can be trusted. Try again.',
  'oidc-failed.detail': 'If it happens again, ask whoever runs Samplan to look in the server’s log.',
  'oidc-email-unverified': 'Your account has no verified e-mail address, so Samplan cannot tell who you are.',
  'oidc-email-unverified.detail': 'Ask whoever runs the organisation’s accounts for help.',
  'oidc-account-not-linked':
    'The e-mail address belongs to an account in Samplan that is already used with another sign-in.',
  'oidc-account-not-linked.detail': 'Ask whoever runs Samplan for help.',
  'account-disabled': 'Access to Samplan has been taken away from this account.',
  'account-disabled.detail': 'An administrator can give it back.',
  'account-unknown': 'There is no such account in the organisation.',
  'account-yourself': 'You cannot take your own access away. Ask another administrator.',
  'account-last-administrator': 'The organisation needs at least one administrator.',
  'account-not-disabled': 'The account has its access. Take it away first.',
  'account-erased': 'What was known is erased, so access cannot be given back. Invite the person again.',

  // Plan files
  'import-not-json': 'The file is not JSON.',
  'import-not-json.detail': 'Choose a plan file that ends in .json.',
  'import-wrong-shape': 'The file is not a plan file.',
  'import-wrong-shape.detail': 'Wrong at “{{path}}”: {{problem}}',
  'import-too-large': 'The file is too large. The limit is {{megabytes}} MB.',
  'import-not-docx': 'The file is not a Word document.',
  'import-not-docx.detail': 'Choose a file that ends in .docx.',
  'import-old-word': 'The file is saved in an older Word format.',
  'import-old-word.detail': 'Open it in Word and save it as .docx.',
  'import-has-macros': 'The file has macros in it and is not taken in.',
  'import-has-macros.detail': 'Save it in Word as .docx, without macros.',
  'import-encrypted': 'The file is protected by a password.',
  'import-encrypted.detail': 'Take the protection away in Word and save the file again.',
  'import-unpacks-too-large': 'The file is too large when it is unpacked. The limit is {{megabytes}} MB.',
  'import-document-too-long': 'The document is longer than a plan can be.',
  'import-document-too-long.detail': 'Divide it into several documents.',
  'import-document-unreadable': 'The document cannot be read. It may be damaged.',
  'import-document-unreadable.detail': 'Open it in Word, save it again and try once more.',
  'import-took-too-long': 'It took too long to read the document.',
  'import-took-too-long.detail': 'Try a part of the document at a time.',
  'nobody-to-import-as':
    'There is nobody to make coordinator. Add somebody first: npm run samplan -- user add EMAIL NAME --administrator',
  'import-file-unreadable': 'The file “{{file}}” cannot be read.',

  // Next year's plan
  'next-year-not-later': 'The new plan has to be for a year after {{year}}.',
  'next-year-line-unknown': 'The line “{{line}}” builds on a line that is not in the plan.',
  'next-year-line-lost': 'The line “{{line}}” has an amount this year but no line in the new plan.',
  'next-year-line-lost.detail': 'Let it go on, merge it with another, or mark that it ends.',
  'next-year-split-differs':
    'The parts of “{{line}}” come to {{after, kronor}}, but the line is {{before, kronor}}. Difference {{difference, kronor}}.',
  'template-unknown': 'The template no longer exists.',
  'template-name-taken': 'There is already a template called “{{name}}”.',

  // Frames and connections
  'frame-malformed': 'The server did not understand what was sent.',
  'frame-too-large': 'What was sent is too large.',
  'doc-unknown': 'The document does not exist.',
  'doc-read-only': 'You can read here, but not write.',
  'update-malformed': 'The change is damaged and has not been saved.',
  'update-unsound': 'The change does not fit the plan and has not been saved.',
  'update-incomplete': 'The change builds on something the server does not have, and has not been saved.',
  'client-too-old': 'The page is older than the server. Reload it.',
  'slow-reader': 'The connection could not keep up. It is being opened anew.',
  'too-many-connections': 'Too many connections. Close some tabs and try again.',
  'server-stopping': 'The server is restarting. The connection will soon be opened anew.',

  // Versions and their files
  'file-not-pdf': 'The file is not a PDF.',
  'file-too-large': 'The file is too large. The limit is {{megabytes}} MB.',

  // Pictures
  'image-unknown': 'There is no such picture.',
  'image-lost': 'A picture in "{{section}}" is not stored.',
  'image-lost.detail': 'Choose the picture again or remove it, then freeze.',
  'image-too-large': 'The picture is too large. The limit is {{megabytes}} MB.',
  'image-too-many-pixels': 'The picture has too many pixels. The limit is {{megapixels}} million.',
  'image-too-many-pixels.detail': 'Make the picture smaller and try again.',
  'image-svg': 'SVG files cannot be taken in.',
  'image-svg.detail': 'Save the drawing as PNG and try again.',
  'image-heic': 'HEIC pictures cannot be taken in.',
  'image-heic.detail': 'Save the picture as JPEG and try again.',
  'image-kind-unknown': 'The file is not a PNG, JPEG, WebP or GIF picture.',
  'image-unreadable': 'The picture is damaged or incomplete.',
  'image-too-slow': 'The picture took too long to read. Try a smaller one.',

  // The board's link, and the organisation's paper
  'comparison-unknown': 'There is nothing of the kind to compare with.',
  'comparison-unknown.detail': 'Choose a version of the plan, or another plan that you may read.',
  'link-unknown': 'The link leads nowhere.',
  'link-unknown.detail': 'Check that you have the whole link, or ask whoever sent it for a new one.',
  'link-expired': 'The link has expired.',
  'link-expired.detail': 'Ask whoever sent the link for a new one.',
  'link-revoked': 'The link has been revoked.',
  'link-revoked.detail': 'Ask whoever sent the link for a new one.',
  'link-expiry-past': 'The link would expire before it has even been made.',
  'link-expiry-past.detail': 'Choose a day that is still to come.',
  'logo-unsafe': 'The logo cannot be used: {{found}}.',
  'logo-unsafe.detail':
    'A logo may be at most 200 kB, and 4,000 pixels a side. An SVG may hold shapes, text and colours only.',
  'logo-unreadable': 'The logo cannot be read. Choose a PNG, JPEG or SVG file.',
  'theme-contrast':
    'The colour is too hard to see on white: its contrast is {{ratio, ratio}}:1, and must be at least {{least, ratio}}:1.',
  'export-failed': 'The file could not be made. Try again in a while.',
  'export-too-large':
    'The plan is too large to become a file of this kind. Download it as HTML, or divide it.',

  // The command line's verify, backup and restore
  'verify-failed': 'Faults found: {{count}}.',
  'backup-target-exists': '{{file}} exists already. Choose another name; a backup is never overwritten.',
  'backup-failed': 'The backup was not made: {{reason}}',
  'restore-target-not-empty':
    '{{target}} is not empty. Restore into a new data folder (DATA_DIR) or an empty schema (DATABASE_URL).',
  'restore-not-a-backup': '{{file}} is no backup that can be restored: {{reason}}',

  // Storage
  'storage-unavailable': 'The server cannot save just now. Try again in a while.',
  'storage-full': 'The server’s disk is full. Nothing has been saved.',

  // The start
  'config-invalid': '{{name}}={{value}} cannot be used. Allowed: {{expected}}.',
  'demo-not-local':
    'DEMO can be on only where the server is reached from its own machine, but it is reached at {{host}}. The demo accounts’ password is known.',
  'auth-secret-damaged':
    '{{file}} is damaged. Remove it and a new one is made; everybody must then sign in again.',
  'port-taken': 'Port {{port}} on {{host}} is taken. Choose another with PORT.',
  'data-folder-unusable': 'The data folder {{folder}} cannot be used: {{reason}}',
  'data-folder-in-use': 'Another server is already using the data folder {{folder}}.',
  'database-unreachable': 'The database does not answer: {{reason}}',
}
