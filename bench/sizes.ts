import { readFileSync } from 'node:fs'
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

const sum = (paths: Iterable<string>) => [...paths].reduce((total, path) => total + gzip(path), 0)

/** The files of a part of the popup, as its page names them. */
const partOf = (html: string, part: string): readonly string[] =>
  [...html.matchAll(/data-part="([^"]+)"[^>]*href="([^"]+)"/gu)].flatMap(([, name, address = '']) =>
    name === part ? [resolve(build, `.${address}`)] : [],
  )

/**
 * What the popup loads: until the person is shown; until one message to them is, in one language of the interface and one of the
 * page and the message, of which the larger one counts, with what the linter knows of it; and in all, whatever is opened in it.
 */
function sizesOfPopup() {
  const html = readFileSync(join(build, 'src/views/popup/index.html'), 'utf8')
  const [entry = ''] = partOf(html, 'popup')
  const toPerson = withImports(entry, new Set([resolve(build, 'ask-page.js')]), false)
  const largestOf = (parts: (code: string) => readonly string[], beside: ReadonlySet<string>) =>
    Math.max(
      ...languageCodes.map((code) => {
        const files = parts(code).flatMap((part) => partOf(html, part))
        const needed = files.reduce((seen, path) => withImports(path, seen, false), new Set(beside))
        return sum(needed)
      }),
    )
  return {
    person: largestOf((code) => [`${code}-shows`], toPerson),
    draft: largestOf(
      (code) => ['kept', 'job', `${code}-shows`, 'en-heard', `${code}-heard`, code, `${code}-lint`],
      toPerson,
    ),
    all: sum(withImports(entry, new Set([resolve(build, 'ask-page.js')]), true)),
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
