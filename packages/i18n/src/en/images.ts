import type { Translated } from '../message.ts'
import type { images as source } from '../sv/images.ts'

export const images: Translated<typeof source> = {
  name: 'Picture',
  choose: 'Choose a picture',
  replace: 'Change picture',
  drop: 'Drop a picture here or paste one. PNG, JPEG, WebP or GIF, at most 15 MB.',
  sending: 'Sending the picture: {{percent}} %',
  reading: 'The picture is being read.',
  done: 'The picture is in place.',
  cancel: 'Cancel',
  retry: 'Try again',
  away: 'The picture needs the network. Keep the tab open, and it is sent when the network is back.',
  refused: '{{reason}} Your text is untouched.',
  'not-shown': 'The picture cannot be shown right now.',
  none: 'No picture has been chosen yet.',

  alt: 'Alternative text',
  'alt.hint': 'What does the picture show?',
  'alt.help': 'Read aloud to those who do not see the picture.',
  decorative: 'Decorative picture',
  'decorative.help': 'It says nothing that the text does not say, so it needs no description.',
  credit: 'Photo',
  'credit.by': 'Photo: {{name}}',
  width: 'Width',
  'width.full': 'The whole column',
  'width.half': 'Half the column',
}
