import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A copy of the build that holds the permission to notify from the start: nobody can answer the browser's question in a test. */
export function notifyingBuild(): { readonly build: string; readonly remove: () => void } {
  const build = mkdtempSync(join(tmpdir(), 'lodestar-notifying-'))
  cpSync('dist/chrome', build, { recursive: true })
  const path = join(build, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  const permissions = [...manifest.permissions, 'notifications']
  writeFileSync(path, JSON.stringify({ ...manifest, permissions, optional_permissions: [] }))
  return { build, remove: () => rmSync(build, { recursive: true, force: true }) }
}
