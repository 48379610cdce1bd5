import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { languageCodes } from '../src/model/language.ts'
import type { Row } from './row.ts'

const KB = 1_000
const build = 'dist/chrome'
const gzip = (path: string) => gzipSync(readFileSync(path)).length

/** The scripts that a script waits for, with itself: its static imports, and theirs. */
function withImports(path: string, seen: Set<string>, lazyToo: boolean): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  const text = readFileSync(path, 'utf8')
  const fixed = [...text.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/gu)]
  const lazy = lazyToo ? [...text.matchAll(/import\(\s*["'`](\.[^"'`]+\.js)["'`]/gu)] : []
  for (const [, address = ''] of [...fixed, ...lazy])
    withImports(resolve(dirname(path), address), seen, lazyToo)
  return seen
}

/** The files of the build that are called so. */
const called = (name: RegExp): readonly string[] =>
  readdirSync(join(build, 'assets'))
    .filter((file) => name.test(file))
    .map((file) => resolve(build, 'assets', file))
const sum = (paths: Iterable<string>) => [...paths].reduce((total, path) => total + gzip(path), 0)
const largest = (paths: readonly string[]) => Math.max(0, ...paths.map(gzip))

/**
 * What the popup loads: until the person is shown; until one message to them is, in one language of the interface and one of the
 * message, of which the larger one counts, with what the linter knows of it; and in all, whatever is opened in it.
 */
function sizesOfPopup() {
  const html = readFileSync(join(build, 'src/views/popup/index.html'), 'utf8')
  const [, address = ''] = /<script[^>]+type="module"[^>]+src="([^"]+)"/u.exec(html) ?? []
  const entry = resolve(build, `.${address}`)
  const toPerson = withImports(entry, new Set([resolve(build, 'ask-page.js')]), false)
  const toDraft = called(/^(?:job|opening|written)-/u).reduce(
    (seen, path) => withImports(path, seen, false),
    new Set(toPerson),
  )
  const shows = largest(called(/^shows-/u))
  const message = Math.max(...languageCodes.map((code) => sum(called(new RegExp(`^${code}-`, 'u')))))
  return {
    person: sum(toPerson) + shows,
    draft: sum(toDraft) + shows + message,
    all: sum(withImports(entry, new Set(), true)),
  }
}

/** Sizes as they travel, gzip. */
export function sizes(): readonly Row[] {
  const popup = sizesOfPopup()
  const row = (what: string, bytes: number, goal: number): Row => ({
    what,
    figure: `${(bytes / KB).toFixed(1)} KB`,
    goal: `≤ ${goal} KB`,
    holds: bytes <= goal * KB,
  })
  return [
    row('content script', gzip(join(build, 'reader.js')), 20),
    ...['earlier', 'part', 'guest', 'mobile', 'elsewhere'].map((name) =>
      row(`content script of other pages: ${name}`, gzip(join(build, `${name}.js`)), 20),
    ),
    row('popup to the person shown', popup.person, 60),
    row('popup to one message, one language', popup.draft, 150),
    row('popup in all, every language', popup.all, 150),
  ]
}
