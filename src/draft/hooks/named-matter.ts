import { conceptOf, conceptsInWords } from '../../match/concepts/index.ts'
import type { MatterKind } from '../../model/hook.ts'
import { type LanguageCode, languageCodes, languageTraits } from '../../model/language.ts'
import { languageOf } from '../../text/scripts.ts'
import { takeApart } from '../../text/sentences.ts'
import { type Word, wordsOf } from '../../text/words.ts'
import { countsIn, inSmallLetters } from './hook-book.ts'
import type { EverydayMatter, HookLexicons } from './hook-lexicon.ts'
import type { Naming, Token } from './naming.ts'
import { isAlike, mattersIn } from './nearness.ts'
import { remember } from './remember.ts'
import { nameByTold } from './told.ts'

/** What a text is about, in a few words of its own. */
export interface About {
  readonly about: string
  readonly aboutLanguage: LanguageCode
  readonly yours?: boolean
  readonly matterKind: MatterKind
  readonly many?: boolean
}

/** What an everyday matter is called in each language. */
export type Called = { readonly called?: Readonly<Record<LanguageCode, string>> }

/** Below this a name is not certain enough: a wrong one is worse than none. Our judgement, held by the posts in `tests/messages/about-*.tsv`. */
const LEAST = 2.5
/** Nearness to the need counts up to this. */
const MOST_NEAR = 3

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
function findIdeas(text: string, language: LanguageCode, all: HookLexicons): readonly Naming[] {
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
        !all[language].isTerm(named.map((word) => word.text.toLowerCase()))
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
  if (language === undefined) return []
  const { tokens, last } = tokensOf(text, all)
  const namings = [
    ...all[language].findNamings(tokens),
    ...nameByTold(text, language, all),
    ...findIdeas(text, language, all),
  ]
  const sentences = takeApart(text).sentences.map(({ words }) => words)
  return namings.flatMap((naming) => {
    const again = countRepeats(naming, sentences)
    if (naming.isWide && again === 0 && !naming.isAnnounced) return []
    const isTheirs =
      naming.yours || all[language].isOwnSaying(inSmallLetters(sentences[naming.sentence] ?? []))
    const kind = naming.kind === 'made' && !isTheirs ? 'matter' : naming.kind
    const place = naming.sentence === 0 || naming.sentence === last ? 1 : 0
    const points = countsIn(sentences[naming.sentence] ?? [], all)('points') > 0
    const isSaid = kind === 'told' || kind === 'heard'
    const [first] = wordsOf(naming.said)
    const isCounted = first !== undefined && all[language].countOf(first.text.toLowerCase()) !== undefined
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

/** An everyday matter stands in so many sentences of a text that is about it. Our judgement. */
const LEAST_SENTENCES = 2

/** In how many sentences of a text each everyday matter stands, the most frequent first. */
const everydayMatters = remember((text, all): readonly (readonly [EverydayMatter, number])[] => {
  const counts = new Map<EverydayMatter, number>()
  for (const { text: sentence } of takeApart(text).sentences)
    for (const matter of mattersIn(sentence, all)) counts.set(matter, (counts.get(matter) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
})

/** The everyday matter of a text that the user wants to learn. */
const findWished = (text: string, all: HookLexicons, nearness: (said: string) => number) =>
  everydayMatters(text, all).find(([matter]) => nearness(all.en.everydayCalled[matter]) > 0)

/**
 * What a text speaks of, as every language calls it: for a message in another language, and where nothing in it is a name. The
 * everyday matter that the user wants to learn, else the one that the text comes back to.
 */
export function callMatter(text: string, all: HookLexicons, nearness: (said: string) => number): Called {
  const matters = everydayMatters(text, all)
  const wished = findWished(text, all, nearness)
  const [matter, count = 0] = wished ?? matters[0] ?? []
  if (matter === undefined || (!wished && count < LEAST_SENTENCES)) return {}
  const called = languageCodes.map((code) => [code, all[code].everydayCalled[matter]] as const)
  return { called: Object.fromEntries(called) as Readonly<Record<LanguageCode, string>> }
}

/**
 * What a text is about, where that is certain: the name in it that is nearest to what the user wants, that comes again and
 * stands where a matter is named. Undefined where none is clearly it.
 */
export function nameMatter(
  text: string,
  all: HookLexicons,
  nearness: (said: string) => number,
): About | undefined {
  const aboutLanguage = languageOf(text)
  const isSpokenOf = findWished(text, all, nearness) !== undefined
  const [best] = weighedIn(text, all)
    .map((one) => ({ ...one, near: nearness(one.naming.said) }))
    // Where the text speaks of what is wished for, a name of something else in it is an aside.
    .filter(({ near, isCountOnly }) => !isSpokenOf || (near > 0 && !isCountOnly))
    .map(({ naming, worth, near, isPoint }) => ({
      naming,
      isMeant: near > 0 || isPoint,
      score: worth + Math.min(near, MOST_NEAR),
    }))
    .sort(
      (a, b) =>
        b.score - a.score || b.naming.strength - a.naming.strength || a.naming.sentence - b.naming.sentence,
    )
  if (!best?.isMeant || best.score < LEAST || aboutLanguage === undefined) return undefined
  const { naming } = best
  return {
    about: naming.said,
    aboutLanguage,
    matterKind: naming.kind,
    ...(naming.yours && { yours: true }),
    ...(naming.isMany && { many: true }),
  }
}
