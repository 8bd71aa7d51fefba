import { buildPlan } from '@samplan/domain/testing'
import { expect, it } from 'vitest'
import { contentDisposition, fileName } from './fileName.ts'

const facts = { ...buildPlan().facts, title: 'Plan/budget "Åre" 2027', diaryNumber: 'KS 2026/7' }

it('begins with the diary number, and has nothing in it that a file system refuses', () => {
  expect(fileName(facts, 'Arbetsmaterial')).toBe('KS 2026-7 Plan-budget -Åre- 2027 – arbetsmaterial')
  expect(fileName({ ...facts, diaryNumber: null }, 'Arbetsmaterial')).toBe(
    'Plan-budget -Åre- 2027 – arbetsmaterial',
  )
  expect(fileName({ ...facts, diaryNumber: null }, '../Förslag 1/2')).toBe(
    'Plan-budget -Åre- 2027 – ..-förslag 1-2',
  )
})

it('is written whole by RFC 5987, and in ASCII beside it', () => {
  expect(contentDisposition('attachment', "Åtgärder – 100 % (d'or)*.pdf")).toBe(
    `attachment; filename="Atgarder - 100 _ (d'or)*.pdf"; filename*=UTF-8''%C3%85tg%C3%A4rder%20%E2%80%93%20100%20%25%20%28d%27or%29%2a.pdf`,
  )
})
