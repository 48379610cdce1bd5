import { conceptLabel } from '../../match/concepts/index.ts'
import type { Known } from '../../model/known.ts'
import type { Post, Seen } from '../../model/reading.ts'
import { wordsOf } from '../../text/words.ts'
import { topicOf } from '../topic.ts'
import { cite } from './cited.ts'
import { namesComingDay } from './coming-date.ts'
import { type Found, hookOf } from './found.ts'
import { countsIn } from './hook-book.ts'
import { type HookLexicons, inEachLanguage } from './hook-lexicon.ts'
import { callMatter, nameMatter } from './named-matter.ts'
import { isAlike, matterOf } from './nearness.ts'
import {
  type HookContext,
  joinOrKnow,
  joinSentence,
  nearestWish,
  type PersonaMatters,
} from './persona-matters.ts'
import { LONGEST_SENTENCE_IN_NOTE, titleOf } from './quoted.ts'
import { findTold } from './text-kind.ts'

const YEAR_HOURS = 365 * 24
/** More posts than this only make the choice harder. Our judgement. */
const MOST_POSTS = 3
/** So many signs that a post says something outweigh a sign that it announces. Our judgement. */
const OUTWEIGHS = 3

/** A post of so many words that announces nothing says something. Our judgement. */
const LONG = 20

/** What a post does: it says something, it only makes something known, or neither can be told. */
export type PostSort = 'says' | 'announces' | 'unsure'

/** Signs of a cry that no word is needed for: several exclamation marks, emoji of joy. */
const countCries = (text: string): number =>
  ((text.match(/!/gu)?.length ?? 0) > 1 ? 1 : 0) + (/[🎉🥳🎊🚀🙏👏🍾🏆]/u.test(text) ? 1 : 0)

/** Tells whether a post says something (a claim, a lesson, a story, a question, numbers) or announces something. */
export function sortOf(text: string, all: HookLexicons): PostSort {
  const counts = countsIn(wordsOf(text), all)
  const announces = counts('announces') + (counts('announces') > 0 ? countCries(text) : 0)
  const says = counts('says') + (/\d/u.test(text) ? 1 : 0) + (/\?/u.test(text) ? 1 : 0)
  const isLong = wordsOf(text).length >= LONG
  if (announces === 0) return (counts('says') > 0 || isLong) && countCries(text) < 2 ? 'says' : 'unsure'
  return says >= OUTWEIGHS * announces ? 'says' : 'announces'
}

/** One shared word is chance where a post may say nothing. Our judgement. */
const LEAST_UNSURE = 2
/** A post of so few words with an exclamation mark or an emoji greets or announces. Our judgement. */
const FEW_WORDS = 15

const isCry = (text: string) => wordsOf(text).length < FEW_WORDS && /!|\p{Extended_Pictographic}/u.test(text)

const isRecent = (at: string | undefined, now: string) =>
  at === undefined ||
  Temporal.Instant.compare(
    Temporal.Instant.from(at),
    Temporal.Instant.from(now).subtract({ hours: YEAR_HOURS }),
  ) >= 0

/** A name that is not what the user wants to learn (“the reference”) tells the reader nothing: the text is cited. */
function namePoint(text: string, lexicons: HookLexicons, nearness: (said: string) => number) {
  const named = nameMatter(text, lexicons, nearness)
  return named && nearness(named.about) > 0 && !/^\p{Nd}/u.test(named.about) ? named : undefined
}

/** Whether a text says every word of a name: what a custard is about is not “professional cooking”. */
function says(text: string, name: string): boolean {
  const words = wordsOf(text)
  return name !== '' && wordsOf(name).every((own) => words.some((word) => isAlike(own, word)))
}

/** The idea that a text has in common with what the user wants, in each language; only one that the text calls by its name. */
function findIdeaShared(text: string, { need, aim }: PersonaMatters, lexicons: HookLexicons) {
  const { concepts } = matterOf(text, lexicons)
  const labelsOf = (concept: string) =>
    inEachLanguage(lexicons, (one, code) => one.firstName(conceptLabel(concept, code) ?? ''))
  return [...need, ...aim]
    .flatMap((wish) => [...wish.concepts])
    .filter((one) => concepts.has(one))
    .map(labelsOf)
    .find((names) => Object.values(names).some((name) => says(text, name)))
}

/** The line above the text of an article; without one the whole is the title. */
const titleLine = (text: string): string => text.split('\n')[0] ?? text

/** A sentence that shares even one wide matter with a wish speaks of it. Our judgement. */
const LEAST_OF_SENTENCE = 0.6

/** A post as something to mention; undefined where it says nothing, is old, or cannot be told and is not near. */
function makePostHook(
  [index, post]: readonly [number, Seen<Post>],
  { lexicons, now }: HookContext,
  matters: PersonaMatters,
): Found | undefined {
  const { text, at, kind } = post.value
  const topic = topicOf(text)
  const sort = namesComingDay(text, at) ? 'announces' : sortOf(text, lexicons)
  if (topic === '' || sort === 'announces' || !isRecent(at, now)) return undefined
  const nearness = (said: string) => nearestWish(said, matters, lexicons)
  const joined = joinOrKnow(text, matters, lexicons)
  if (sort === 'unsure' && (joined.near < LEAST_UNSURE || isCry(text))) return undefined
  const about = { ...callMatter(text, lexicons, nearness), ...namePoint(text, lexicons, nearness) }
  if (sort === 'unsure')
    return {
      near: joined.near,
      hook: hookOf(kind, index, post, { topic, ...about, link: joined.link, line: joined.line, at }),
    }
  const cited = kind === 'article' ? undefined : cite(text, lexicons, nearness)
  const isNear = !joined.link && cited && cited.near >= LEAST_OF_SENTENCE
  const { near, link, line } = isNear ? joinSentence(cited.quote, matters, lexicons) : joined
  const cites = cited && (cited.near > 0 || nearness(about.about ?? '') === 0) ? true : undefined
  const quote = cited?.quote ?? (kind === 'article' ? titleOf(titleLine(text)) : undefined)
  const isLong = cites && quote !== undefined && quote.length > LONGEST_SENTENCE_IN_NOTE
  const quoteInNote = isLong ? cite(text, lexicons, nearness, LONGEST_SENTENCE_IN_NOTE)?.quote : undefined
  const shares =
    quote === undefined && about.about === undefined ? findIdeaShared(text, matters, lexicons) : undefined
  const said = {
    topic,
    quote,
    quoteInNote,
    cites,
    shares,
    ...about,
    ...findTold(text, lexicons),
    link,
    line,
    at,
  }
  return { near, hook: hookOf(kind, index, post, said) }
}

/** Their own posts and articles of the last year that say something; one that cannot be told is only referred to, and only where it is near. */
export const findPostHooks = (
  { profile }: Known,
  context: HookContext,
  matters: PersonaMatters,
): readonly Found[] =>
  profile.posts
    .flatMap((post, index) => makePostHook([index, post], context, matters) ?? [])
    .sort((a, b) => b.near - a.near || (b.hook.at ?? '').localeCompare(a.hook.at ?? ''))
    .slice(0, MOST_POSTS)
