import { browser } from './browser.ts'

/** Chromium's side panel; Firefox has its sidebar instead. */
interface SidePanel {
  readonly open: (where: { readonly windowId: number }) => Promise<void>
}
const { sidePanel } = browser as typeof browser & { readonly sidePanel?: SidePanel }

/** Opens the panel in a window. The browser allows it only at once after a click or a key: nothing may be awaited before. */
export const openPanel = (window: number): Promise<void> =>
  sidePanel ? sidePanel.open({ windowId: window }) : browser.sidebarAction.open()

/** Calls back with the window where the panel is asked for: by its keys, or by the toolbar button that has no popup. */
export function onPanelWanted(run: (window: number) => void): void {
  browser.action.onClicked.addListener(({ windowId }) => {
    if (windowId !== undefined) run(windowId)
  })
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === 'open-panel' && tab?.windowId !== undefined) run(tab.windowId)
  })
}

/** What the toolbar button opens. Browsers forget it when they end. */
export async function setToolbarButton(opens: 'popup' | 'panel'): Promise<void> {
  const own = browser.runtime.getManifest().action?.default_popup ?? ''
  await browser.action.setPopup({ popup: opens === 'panel' ? '' : own })
}
