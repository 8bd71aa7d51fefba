import { chromium, type Browser } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { launchBrowser, TURNED_OFF } from './launch.ts'

async function closedAfterwards(launching: Promise<Browser>): Promise<Browser> {
  const browser = await launching
  onTestFinished(() => browser.close())
  return browser
}

test('the browser that was found shows a page', async () => {
  const browser = await closedAfterwards(launchBrowser())
  const page = await browser.newPage()
  await page.setContent('<h1>Verksamhetsplan</h1>')
  expect(await page.textContent('h1')).toBe('Verksamhetsplan')
})

test('what Playwright turns off is turned off, too', async () => {
  const executablePath = process.env['SAMPLAN_CHROMIUM'] ?? ''
  // Without that switch Chromium does not tell its command line.
  const launching = chromium.launch({ executablePath, args: ['--enable-automation'] })
  const session = await (await closedAfterwards(launching)).newBrowserCDPSession()
  const commandLine = await session.send('Browser.getBrowserCommandLine')
  const list = commandLine.arguments.find((argument) => argument.startsWith('--disable-features='))
  const features = list?.slice('--disable-features='.length).split(',') ?? []
  expect(features.length).toBeGreaterThan(0)
  expect(TURNED_OFF).toEqual(expect.arrayContaining(features))
})
