import type { MatterKind } from '../../model/hook.ts'
import type { LanguageCode } from '../../model/language.ts'
import { languageOf } from '../../text/scripts.ts'
import { takeApart } from '../../text/sentences.ts'
import type { EverydayMatter } from './everyday-matter.ts'
import { type HookLexicons, inEachLanguage } from './hook-lexicon.ts'
import { mattersIn } from './nearness.ts'
import { remember } from './remember.ts'
import { weighedIn } from './weighed-namings.ts'

/** What a text is about, in a few words of its own. */
export interface About {
  readonly about: string
  readonly aboutLanguage: LanguageCode
  readonly yours?: boolean
  readonly matterKind: MatterKind
  readonly many?: boolean
}

/** What an everyday matter is called in each language that was loaded. */
export type Called = { readonly called?: Readonly<Partial<Record<LanguageCode, string>>> }

/** Below this a name is not certain enough: a wrong one is worse than none. Our judgement, held by the posts in `tests/messages/about-*.tsv`. */
const LEAST = 2.5
/** Nearness to the need counts up to this. */
const MOST_NEAR = 3

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
  return { called: inEachLanguage(all, ({ everydayCalled }) => everydayCalled[matter]) }
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
