import { browser } from './browser.ts'

/** The keys that open Lodestar, as the browser names them; empty where the user has taken them away. */
export async function shortcut(): Promise<string> {
  const commands = await browser.commands.getAll()
  return (
    commands.find(({ name }) => name === '_execute_action' || name === '_execute_browser_action')?.shortcut ??
    ''
  )
}
