import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'PRIVACY.md',
  'CHANGELOG.md',
  'docs/architecture.md',
  'docs/formats/README.md',
]
const { scripts, version } = JSON.parse(readFileSync('package.json', 'utf8'))
/** What the guide invents to add. */
const invented = /dull-ending|card-2027|small-update|<[a-z]+>/u

describe.each(documents)('%s', (name) => {
  const text = readFileSync(name, 'utf8')
  it('leads to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/gu)].map(([, to = '']) =>
      join(dirname(name), to),
    )
    const paths = [...text.matchAll(/\b(?:src|tests|docs|scripts|bench|public|data)\/[\w./<>-]*[\w>]/gu)].map(
      ([path]) => path,
    )
    expect([...links, ...paths].filter((path) => !invented.test(path) && !existsSync(path))).toEqual([])
  })
  it('names commands that can be run', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z:]+)/gu)].map(([, script = '']) => script)
    expect(named.filter((script) => !(script in scripts))).toEqual([])
  })
})

it('the changes tell of the version that is packed', () => {
  expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`\n## ${version}`)
})
