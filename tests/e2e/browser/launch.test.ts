import { expect, test } from 'vitest'

import { launchBrowser } from './launch.ts'

test('the browser that was found shows a page', async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.setContent('<h1>Verksamhetsplan</h1>')
    expect(await page.textContent('h1')).toBe('Verksamhetsplan')
  } finally {
    await browser.close()
  }
})
