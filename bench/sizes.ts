import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Row } from './run.ts'

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

/** Sizes as they travel, gzip. */
export function sizes(): readonly Row[] {
  const html = readFileSync(join(build, 'src/views/popup/index.html'), 'utf8')
  const [, entry = ''] = /<script[^>]+src="([^"]+)"/u.exec(html) ?? []
  const first = withImports(resolve(build, `.${entry}`), new Set(), false)
  // One language of the interface is loaded before the first words: the larger one counts.
  const assets = readdirSync(join(build, 'assets'))
    .filter((name) => /^shows-.*\.js$/u.test(name))
    .map((name) => gzip(join(build, 'assets', name)))
  const sum = (paths: Iterable<string>) => [...paths].reduce((total, path) => total + gzip(path), 0)
  const shown = sum(first) + Math.max(0, ...assets)
  const all = sum(withImports(resolve(build, `.${entry}`), new Set(), true))
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
    row('popup to the person shown', shown, 60),
    row('popup in all, both languages', all, 150),
  ]
}
