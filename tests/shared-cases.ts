import { existsSync, readFileSync } from 'node:fs'

/** Where inputs of reported faults may lie: beside the checkout, or beside the folder of a worktree. They are not part of it. */
const folders = ['../../shared/cases/', '../../../shared/cases/'].map(
  (path) => new URL(path, import.meta.url),
)
const folder = folders.find((one) => existsSync(one))
if (!folder)
  console.warn('The folder shared/cases does not lie beside this checkout: its inputs are not tried.')

/** The text of a shared input, such as `follow/no-such-day.json`; undefined where the folder is missing. */
export const sharedCase = (name: string): string | undefined =>
  folder && readFileSync(new URL(name, folder), 'utf8')
