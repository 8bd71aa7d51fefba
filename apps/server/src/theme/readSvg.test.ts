import { describe, expect, it } from 'vitest'
import { readSvg, UnsafeSvg } from './readSvg.ts'

const svg = (content: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9" ${attributes}>${content}</svg>`

/** What is told of it; null where it was taken. */
function foundIn(text: string): string | null {
  try {
    expect(readSvg(text)).not.toBeNull()
    return null
  } catch (error) {
    if (error instanceof UnsafeSvg) return error.found
    throw error
  }
}

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${svg('<text>&b;</text>')}`

describe('a logo that is an SVG', () => {
  it.each([
    ['a script', svg('<script>alert(1)</script>'), 'script'],
    ['a script of another namespace', svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>'), 'h:script'],
    ['a script under another prefix', svg('<s:script xmlns:s="http://www.w3.org/2000/svg"/>'), 's:script'],
    ['HTML', svg('<foreignObject><p/></foreignObject>'), 'foreignObject'],
    ['an event', svg('', 'onload="alert(1)"'), 'onload'],
    ['an event further in', svg('<g><path d="M0 0" onclick="a()"/></g>'), 'onclick'],
    ['a link', svg('<a xlink:href="javascript:alert(1)"><path d="M0 0"/></a>'), 'a'],
    [
      'a reference that acts',
      svg('<linearGradient xlink:href=" java&#10;script:alert(1)"/>'),
      'xlink:href="java\nscript:alert(1)"',
    ],
    ['a picture from elsewhere', svg('<image href="https://evil.example/a.png"/>'), 'image'],
    ['a gradient from elsewhere', svg('<linearGradient href="a.svg#b"/>'), 'href="a.svg#b"'],
    ['paint from elsewhere', svg('<path d="M0 0" fill="url(https://evil.example/#a)"/>'), 'fill: url('],
    ['a rule from elsewhere', svg('<style>@import "https://evil.example/a.css";</style>'), 'style: @'],
    ['an address behind an escape', svg('<style>path{fill:u\\72l(//evil.example)}</style>'), 'style: \\'],
    ['a style that fetches', svg('<g style="background:image-set(x)"/>'), 'style: image-set('],
    ['what multiplies', svg('<use href="#a"/>'), 'use'],
    ['what moves', svg('<path d="M0 0"><animate attributeName="href"/></path>'), 'animate'],
    ['an instruction inside', svg('<?php echo 1 ?>'), '?php'],
    ['entities', LAUGHS, '!DOCTYPE'],
    ['more elements than any logo has', svg('<g/>'.repeat(5001)), '> 5000 element'],
    ['no end of depth', svg('<g>'.repeat(100) + '</g>'.repeat(100)), '> 60 <g>'],
  ])('is refused for %s', (_, text, found) => {
    expect(foundIn(text)).toBe(found)
  })

  it('is nothing where it is no SVG', () => {
    expect(
      ['', 'GIF89a', '<svg>', '<html xmlns="http://www.w3.org/1999/xhtml"/>', svg('<g>')].map(readSvg),
    ).toEqual(Array.from({ length: 5 }, () => null))
  })

  it('keeps shapes and paint, and drops what the editor wrote for itself', () => {
    const drawn = readSvg(
      `<?xml version="1.0"?><?xml-stylesheet href="a.css"?><!-- Made by --><svg xmlns="http://www.w3.org/2000/svg"
      xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:version="1.3" inkscape:export="a" viewBox="0 0 9 9"><metadata><x/></metadata
      ><inkscape:grid/><style>.a{fill:#0b5f5a}</style><linearGradient id="g"/><path class="a" fill="url(#g)" d="M0 0h9"/></svg>`,
    )
    expect(drawn).toContain(
      '<style>.a{fill:#0b5f5a}</style><linearGradient id="g"/><path class="a" fill="url(#g)" d="M0 0h9"/>',
    )
    expect(drawn).not.toMatch(/inkscape:|metadata|Made by|xml-stylesheet/u)
  })
})
