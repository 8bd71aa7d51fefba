import { describe, expect, it } from 'vitest'
import { buildPlan } from '../../testing/build.ts'
import { issuesOf } from '../../testing/issuesOf.ts'

const FILE = { hash: 'a'.repeat(64), mediaType: 'image/png' as const, width: 10, height: 10, bytes: 10 }

const planWith = (parts: { file?: typeof FILE | null; alt?: string; isDecorative?: boolean }) =>
  buildPlan({
    sections: [
      {
        blocks: [
          {
            type: 'image',
            id: 'image',
            file: FILE,
            alt: 'Kansliet i november',
            isDecorative: false,
            caption: '',
            credit: null,
            width: 'full',
            ...parts,
          },
        ],
      },
    ],
  })

describe('image.no-file', () => {
  it('finds a place without a picture, and leaves one with it', () => {
    expect(issuesOf('image.no-file', planWith({ file: null }))).toMatchObject([
      { severity: 'block', blockId: 'image', path: 'file' },
    ])
    expect(issuesOf('image.no-file', planWith({}))).toEqual([])
  })
})

describe('image.no-alternative-text', () => {
  const of = (parts: Parameters<typeof planWith>[0]) => issuesOf('image.no-alternative-text', planWith(parts))

  it('finds a picture that says nothing to those who do not see it', () => {
    expect(of({ alt: ' ' })).toMatchObject([{ severity: 'block', blockId: 'image', path: 'alt' }])
    expect(of({})).toEqual([])
  })

  it('asks nothing of a decoration, nor of a place without a picture', () => {
    expect(of({ alt: '', isDecorative: true })).toEqual([])
    expect(of({ alt: '', file: null })).toEqual([])
  })
})
