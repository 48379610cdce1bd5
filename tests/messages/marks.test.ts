import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lintWords } from '../../src/languages/lint-words.ts'
import { lint } from '../../src/linter/lint.ts'
import type { ChannelId, KindId } from '../../src/model/draft.ts'
import type { LanguageCode } from '../../src/model/language.ts'
import { shownText } from '../../src/text/shown.ts'

/** What changes how a text is written and not what it says. */
const marks: Readonly<Record<string, (text: string) => string>> = {
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'accents apart from their letters': (text) => text.normalize('NFD'),
  'typographic marks': (text) =>
    text
      .replaceAll("'", '’')
      .replace(/(?<=^|\s)"/gu, '“')
      .replaceAll('"', '”')
      .replaceAll('...', '…'),
  'tabs for spaces': (text) => text.replaceAll(' ', '\t'),
  'a byte-order mark': (text) => `\ufeff${text}`,
  'spaces that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'two spaces for one': (text) => text.replaceAll(' ', '  '),
  'direction marks': (text) => text.replaceAll(' ', '\u200f \u200e'),
  'zero-width spaces between words': (text) => text.replaceAll(' ', ' \u200b'),
  'soft hyphens inside of words': (text) => text.replace(/(?<=\p{L}{2})(?=\p{L}{2})/gu, '\u00ad'),
  'every word isolated': (text) => text.replace(/[^\s]+/gu, '\u2068$&\u2069'),
}

const rowsOf = (name: string) =>
  readFileSync(new URL(`${name}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split('\t'))
const messages = (
  [
    ['en', 'english'],
    ['he', 'hebrew'],
  ] as const
).flatMap(([language, name]) => [
  ...rowsOf(`${name}-bad`).map(([, text = '']) => ({
    language,
    kind: 'first-ask',
    channel: 'message',
    text,
  })),
  ...rowsOf(`${name}-good`).map(([text = '']) => ({ language, kind: 'first-ask', channel: 'message', text })),
  ...rowsOf(`${name}-other-kinds`).map(([kind = '', text = '']) => ({
    language,
    kind,
    channel: 'message',
    text,
  })),
  ...rowsOf(`${name}-by-others`).map(([kind = '', channel = '', , text = '']) => ({
    language,
    kind,
    channel,
    text: text.replaceAll('⏎', '\n'),
  })),
])

/** The rules that a text breaks, with what they mark; its length counts every character and is left out. */
function verdict(message: (typeof messages)[number], text = message.text) {
  const { language, kind, channel } = message as { language: LanguageCode; kind: KindId; channel: ChannelId }
  const findings = lint(
    { text, kind, channel, language },
    { words: lintWords[language], now: '2026-11-23T10:00:00Z' },
  )
  for (const { start, end } of findings) if (start > end || end > text.length) throw new Error(text)
  return findings.filter(({ rule }) => rule !== 'over-limit' && rule !== 'too-long').map(({ rule }) => rule)
}

/** Where the text as it is seen is the same, so must be all that is found in it: then one message in so many is looked at in full. */
const ONE_IN = 9

describe('how a message is written changes nothing of what is found in it', () => {
  it.each(Object.entries(marks))('%s', (_, change) => {
    const changed = messages.flatMap((message, at) => {
      const text = change(message.text)
      if (shownText(text).text === shownText(message.text).text && at % ONE_IN !== 0) return []
      const [plain, found] = [verdict(message), verdict(message, text)]
      return found.join() === plain.join() ? [] : [[message.text, plain, found]]
    })
    expect(changed).toEqual([])
  })
})
