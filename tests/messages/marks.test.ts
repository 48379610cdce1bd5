import { describe, expect, it } from 'vitest'
import { lint } from '../../src/linter/lint.ts'
import { lintLexicons } from '../../src/linter/lint-lexicons.examples.ts'
import { shownText } from '../../src/text/shown.ts'
import { type Learnt, learnt } from './learnt/index.ts'

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

/** The rules that a text breaks, with what they mark; its length counts every character and is left out. */
function verdict({ language, kind, channel, ...message }: Learnt, text = message.text) {
  const findings = lint(
    { text, kind, channel, language },
    { lexicon: lintLexicons[language], now: '2026-11-23T10:00:00Z' },
  )
  for (const { start, end } of findings) if (start > end || end > text.length) throw new Error(text)
  return findings.filter(({ rule }) => rule !== 'over-limit' && rule !== 'too-long').map(({ rule }) => rule)
}

/** Where the text as it is seen is the same, so must be all that is found in it: then one message in so many is looked at in full. */
const ONE_IN = 9

describe('how a message is written changes nothing of what is found in it', () => {
  it.each(Object.entries(marks))('%s', (_, change) => {
    const changed = learnt.flatMap((message, at) => {
      const text = change(message.text)
      if (shownText(text).text === shownText(message.text).text && at % ONE_IN !== 0) return []
      const [plain, found] = [verdict(message), verdict(message, text)]
      return found.join() === plain.join() ? [] : [[message.text, plain, found]]
    })
    expect(changed).toEqual([])
  })
})
