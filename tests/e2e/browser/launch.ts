import { chromium, type Browser } from 'playwright-core'

/**
 * What Playwright turns off. Chromium heeds the last list of its command line alone, so ours says this again; a test
 * looks whether it still is what Playwright says.
 */
const TURNED_OFF_BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
]

/**
 * The popups of the address bar, which are pages that a window loads although nobody sees it, and a process kept ready
 * for the next site. Two fifths of what a visit cost went into them.
 */
const NOT_LOOKED_AT = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess']

export const TURNED_OFF: readonly string[] = [...TURNED_OFF_BY_PLAYWRIGHT, ...NOT_LOOKED_AT]

/** Starts the Chromium that was found on this machine. The caller closes it. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['SAMPLAN_CHROMIUM']
  if (!executablePath) throw new Error('No Chromium was found: install it, or set SAMPLAN_CHROMIUM.')
  return chromium.launch({ executablePath, args: [`--disable-features=${TURNED_OFF.join(',')}`] })
}
