import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { NewPart, Source } from '../scripts/new/part.ts'
import { skeletonOf } from '../scripts/new/skeleton.ts'

/** Ids that nobody takes: in the copy, what is begun must be new. */
const begun: readonly (readonly [NewPart, string])[] = [
  ['rule', 'begun-in-a-test-rule'],
  ['kind', 'begun-in-a-test-kind'],
  ['layout', 'begun-in-a-test-layout'],
]
const source = (root: string): Source => ({
  textOf: (path) => readFileSync(join(root, path), 'utf8'),
  languagesWith: (folder) =>
    readdirSync(join(root, 'src/languages')).filter((name) =>
      existsSync(join(root, 'src/languages', name, folder)),
    ),
})

/** Where the compiler finds something missing, in a copy of the source in which everything was begun. */
function missingIn(root: string): readonly string[] {
  for (const name of ['src', 'data', 'tsconfig.json', 'tsconfig.browser.json'])
    cpSync(name, join(root, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction')
  for (const [part, id] of begun)
    for (const [path, text] of skeletonOf(part, id, source(root)).files)
      if (path.startsWith('src/')) {
        mkdirSync(dirname(join(root, path)), { recursive: true })
        writeFileSync(join(root, path), text)
      }
  try {
    execFileSync('npx', ['tsc', '-p', join(root, 'tsconfig.browser.json')], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    return []
  } catch (error) {
    const said = String((error as { readonly stdout?: string }).stdout)
    return [...new Set([...said.matchAll(/src\/[^(\n]+(?=\()/gu)].map(([path]) => path))].sort()
  }
}

test('what is begun is registered everywhere, and the compiler asks for the rest where it belongs', {
  timeout: 120_000,
}, () => {
  const root = mkdtempSync(join(tmpdir(), 'lodestar-new-'))
  try {
    expect(missingIn(root)).toEqual([
      'src/languages/en/shows/findings.ts',
      'src/languages/en/shows/index.ts',
      'src/languages/en/shows/names.ts',
      'src/languages/en/shows/prompts.ts',
      'src/languages/he/shows/findings.ts',
      'src/languages/he/shows/names.ts',
      'src/languages/he/shows/prompts.ts',
      'src/model/message-kinds.ts',
    ])
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
})

test('a rule begins with an example that fails in each language, and a layout with a page', () => {
  const here = source('.')
  const rule = skeletonOf('rule', 'begun-in-a-test-rule', here).files.get(
    'src/linter/rules/begun-in-a-test-rule.examples.ts',
  )
  for (const language of here.languagesWith('shows')) expect(rule).toContain(`${language}: { bad: ['…']`)
  const layout = skeletonOf('layout', 'begun-in-a-test-layout', here).files.get(
    'tests/pages/begun-in-a-test-layout.test.ts',
  )
  expect(layout).toContain("foundBy: 'begun-in-a-test-layout'")
  expect(layout).toContain("expect(askedAbout(page, url)).toContain('begun-in-a-test-layout')")
})
