import 'temporal-polyfill/global'
import type { LintLexicon } from '../src/linter/lexicon.ts'
import { lint } from '../src/linter/lint.ts'
import { lintLexicons } from '../src/linter/lint-lexicons.examples.ts'
import type { Phrases, Signs } from '../src/linter/sign-lexicon.ts'
import { listsOf } from '../src/linter/signs.ts'
import type { SwapLists } from '../src/linter/swap-lexicon.ts'
import type { LanguageCode } from '../src/model/language.ts'
import { phraseBook } from '../src/text/phrase-book.ts'
import { takeApart } from '../src/text/sentences.ts'
import { shownText } from '../src/text/shown.ts'
import { type Learnt, learnt } from '../tests/messages/learnt/index.ts'

/**
 * How often each phrase stands in the learnt messages, and in how many of them what is found changes without it:
 * `npm run words`, `npm run words -- mentorship he`; `npm run words -- unheard`: only those that stand in none of them, and so live
 * by their sample alone, with how many there are. Such a phrase is the first to go when another one says the same.
 */
const asked = process.argv.slice(2)
const codes = Object.keys(lintLexicons) as LanguageCode[]
const wanted = codes.filter((code) => asked.includes(code))
const isUnheard = asked.includes('unheard')
const names = asked.filter((one) => one !== 'unheard' && !codes.some((code) => code === one))

/** The words of a language without one phrase of a list; signs that share the list lose it too. */
function without(lexicon: LintLexicon, list: Phrases, phrase: string): LintLexicon {
  const rest = list.filter((one) => one !== phrase)
  const swapNames = Object.keys(lexicon.swaps) as (keyof SwapLists)[]
  const swaps = swapNames.map((name) => {
    const table = lexicon.swaps[name]
    const isIt = Object.keys(table).join() === list.join()
    return [name, isIt ? Object.fromEntries(Object.entries(table).filter(([key]) => key !== phrase)) : table]
  })
  const signNames = Object.keys(lexicon.signs) as (keyof Signs)[]
  const signs = signNames.map((name) => {
    const { says, apart } = lexicon.signs[name]
    return [
      name,
      { says: says === list ? rest : says, ...(apart && { apart: apart === list ? rest : apart }) },
    ]
  })
  const { beside, ahead } = lexicon.denied
  return {
    ...lexicon,
    signs: Object.fromEntries(signs) as unknown as Signs,
    swaps: Object.fromEntries(swaps) as unknown as SwapLists,
    denied: { beside: beside === list ? rest : beside, ahead: ahead === list ? rest : ahead },
  }
}

const found = ({ text, kind, channel, language }: Learnt, lexicon: LintLexicon) =>
  JSON.stringify(lint({ text, kind, channel, language }, { lexicon, now: '2026-11-23T10:00:00Z' }))

for (const code of wanted.length > 0 ? wanted : codes) {
  const lexicon = lintLexicons[code]
  const messages = learnt.filter(({ language }) => language === code)
  const apart = messages.map(({ text }) => takeApart(shownText(text).text).sentences)
  const before = messages.map((message) => found(message, lexicon))
  const seen = new Set<string>()
  const count = { all: 0, unheard: 0 }
  for (const [name, list] of listsOf(lexicon)) {
    if (names.length > 0 && !names.some((one) => name.startsWith(one))) continue
    if (seen.has(list.join()) || list.length === 0) continue
    seen.add(list.join())
    console.log(`\n${code} ${name}`)
    for (const phrase of list) {
      const book = phraseBook({ it: [phrase] })
      const holding = messages
        .map((_, at) => at)
        .filter((at) => apart[at]?.some((sentence) => book.all(sentence.words).length > 0))
      count.all++
      if (holding.length === 0) count.unheard++
      if (isUnheard) {
        if (holding.length === 0) console.log(`  ${phrase}`)
        continue
      }
      const less = holding.length > 0 ? without(lexicon, list, phrase) : lexicon
      const changed = holding.filter((at) => {
        const message = messages[at]
        return message && found(message, less) !== before[at]
      })
      console.log(
        `${String(holding.length).padStart(6)} hits ${String(changed.length).padStart(5)} changed  ${phrase}`,
      )
    }
  }
  console.log(`\n${code}: ${count.unheard} of ${count.all} phrases stand in no message.`)
}
