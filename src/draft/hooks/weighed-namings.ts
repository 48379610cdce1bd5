import { conceptOf, conceptsInWords } from '../../match/concepts/index.ts'
import { type LanguageCode, languageTraits } from '../../model/language.ts'
import { languageOf } from '../../text/scripts.ts'
import { takeApart } from '../../text/sentences.ts'
import { type Word, wordsOf } from '../../text/words.ts'
import { countsIn, inSmallLetters } from './hook-book.ts'
import type { HookLexicon, HookLexicons } from './hook-lexicon.ts'
import type { Naming, Token } from './naming.ts'
import { isAlike } from './nearness.ts'
import { remember } from './remember.ts'
import { nameByTold } from './told.ts'

/** The words of a text with the marks before them, by sentence; sentences that announce something name nothing. */
function tokensOf(
  text: string,
  all: HookLexicons,
): { readonly tokens: readonly Token[]; readonly last: number } {
  const { sentences } = takeApart(text)
  const tokens = sentences.flatMap(({ words, start, end }, sentence) => {
    if (countsIn(words, all)('announces') > 0) return []
    const inside = words.filter((word) => word.start >= start && word.end <= end)
    return inside.map((word, at): Token => {
      const from = inside[at - 1]?.end ?? start
      return {
        text: word.text,
        lower: word.text.toLowerCase().replaceAll('’', "'"),
        marks: text.slice(from, word.start),
        sentence,
      }
    })
  })
  return { tokens, last: sentences.length - 1 }
}

/** A Hebrew word that may begin with a letter joined to it: where it begins cannot be told. */
const mayBeJoined = ({ forms, folded }: Word) =>
  forms.some((form) => form !== folded && !form.startsWith('='))

/** Ideas of the vocabulary in two words or more, as the text writes them: “paid ads”, “קהל יעד”. */
function findIdeas(text: string, language: LanguageCode, own: HookLexicon): readonly Naming[] {
  return takeApart(text).sentences.flatMap(({ words, start: from }, sentence) =>
    conceptsInWords(words).flatMap(({ concept, start, end }): readonly Naming[] => {
      const named = words.filter((word) => word.start >= start && word.end <= end)
      const [first] = named
      const said = text.slice(start, end)
      const isAtStart = start === from && languageTraits[language].capitals
      const isSure =
        named.length > 1 && conceptOf(concept)?.kind !== 'role' && !isAtStart && !/\p{Lu}\p{Ll}/u.test(said)
      if (
        !first ||
        !isSure ||
        mayBeJoined(first) ||
        !own.isTerm(named.map((word) => word.text.toLowerCase()))
      )
        return []
      return [{ said: said, sentence, keys: named.map((word) => word.text), strength: 2, kind: 'matter' }]
    }),
  )
}

/** Coming again more often than this says nothing more. */
const MOST_AGAIN = 2

/** In how many other sentences all words of a naming come again. */
function countRepeats({ keys, sentence }: Naming, sentences: readonly (readonly Word[])[]): number {
  const own = keys.flatMap((key) => wordsOf(key))
  const again = sentences.filter(
    (words, at) => at !== sentence && own.every((key) => words.some((word) => isAlike(key, word))),
  )
  return own.length === 0 ? 0 : Math.min(again.length, MOST_AGAIN)
}

/** A naming with what it is worth before it is known what the user wants. */
interface Weighed {
  readonly naming: Naming
  readonly worth: number
  /** It comes again, is led up to, was said, or stands where a text says what it is about: no aside. */
  readonly isPoint: boolean
  /** It counts things that the text is not the list of. */
  readonly isCountOnly: boolean
}

/** Everything in a text that could name its matter, with how often it comes again and where it stands. */
export const weighedIn = remember((text, all): readonly Weighed[] => {
  const language = languageOf(text)
  const own = language && all[language]
  if (!language || !own) return []
  const { tokens, last } = tokensOf(text, all)
  const namings = [
    ...own.findNamings(tokens),
    ...nameByTold(text, language, own, all),
    ...findIdeas(text, language, own),
  ]
  const sentences = takeApart(text).sentences.map(({ words }) => words)
  return namings.flatMap((naming) => {
    const again = countRepeats(naming, sentences)
    if (naming.isWide && again === 0 && !naming.isAnnounced) return []
    const isTheirs = naming.yours || own.isOwnSaying(inSmallLetters(sentences[naming.sentence] ?? []))
    const kind = naming.kind === 'made' && !isTheirs ? 'matter' : naming.kind
    const place = naming.sentence === 0 || naming.sentence === last ? 1 : 0
    const points = countsIn(sentences[naming.sentence] ?? [], all)('points') > 0
    const isSaid = kind === 'told' || kind === 'heard'
    const [first] = wordsOf(naming.said)
    const isCounted = first !== undefined && own.countOf(first.text.toLowerCase()) !== undefined
    const leads = isCounted && inSmallLetters(wordsOf(text))[0] === first?.text.toLowerCase()
    return [
      {
        naming: { ...naming, kind },
        worth: naming.strength + again + place + (naming.isAnnounced ? 1 : 0),
        isPoint:
          again > 0 ||
          naming.isAnnounced === true ||
          (isCounted ? naming.sentence === 0 : place > 0 || points || isSaid),
        // A number of things names a text only where the text begins with it as its title.
        isCountOnly: isCounted && !leads,
      },
    ]
  })
})
