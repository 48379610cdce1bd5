import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { lint } from '../../src/linter/lint.ts'
import { lintLexicons } from '../../src/linter/lint-lexicons.examples.ts'
import { type Learnt, learnt } from './learnt/index.ts'

/** What is found in every message, one message a line, kept so that somebody reads what a change turns over. */
const kept = fileURLToPath(new URL('findings.tsv', import.meta.url))
const accept = 'ACCEPT_FINDINGS=1 npx vitest run --project unit tests/messages/findings.test.ts'

/** Stable where other messages come and go. The FNV-1a hash of 32 bits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}

const keyOf = ({ set, kind, channel, text }: Learnt) => `${set} ${hashOf(`${kind} ${channel} ${text}`)}`

function findingsOf({ text, kind, channel, language }: Learnt): string {
  const context = { lexicon: lintLexicons[language], now: '2026-11-23T10:00:00Z' }
  return lint({ text, kind, channel, language }, context)
    .map(({ rule, level, start, end }) => `${rule} (${level}) ${start}–${end}`)
    .join(', ')
}

function readKept(): ReadonlyMap<string, string> {
  const lines = existsSync(kept) ? readFileSync(kept, 'utf8').trimEnd().split('\n') : []
  return new Map(lines.map((line) => [line.split('\t')[0] ?? '', line.split('\t')[1] ?? '']))
}

/** Each finding with the words that it marks, for a reader. */
const quoted = (findings: string, text: string) =>
  findings.replace(/(\d+)–(\d+)/gu, (_, start, end) => {
    const marked = text.slice(Number(start), Number(end))
    return `“${marked.length > 60 ? `${marked.slice(0, 58)}…` : marked}”`
  }) || 'nothing'

it('the findings of every message are those that were read and accepted', { timeout: 180_000 }, () => {
  const now = new Map(learnt.map((message) => [keyOf(message), findingsOf(message)]))
  if (process.env.ACCEPT_FINDINGS)
    writeFileSync(kept, [...now].map(([key, findings]) => `${key}\t${findings}\n`).join(''))
  const before = readKept()
  const turned = learnt.filter((message) => before.get(keyOf(message)) !== now.get(keyOf(message)))
  const gone = [...before.keys()].filter((key) => !now.has(key))
  if (turned.length + gone.length > 0)
    console.log(
      [
        `${turned.length} messages are judged otherwise than before, ${gone.length} are gone. Read them; then accept with\n  ${accept}`,
        ...turned.map((message) => {
          const was = before.get(keyOf(message))
          const wanted = [...message.wanted].join(', ')
          return [
            `\n${message.set}${wanted ? ` (a reader marks: ${wanted})` : ''}: ${message.text}`,
            `  was: ${was === undefined ? 'a new message' : quoted(was, message.text)}`,
            `  now: ${quoted(now.get(keyOf(message)) ?? '', message.text)}`,
          ].join('\n')
        }),
      ].join('\n'),
    )
  expect([...turned.map(keyOf), ...gone]).toEqual([])
})
