import { conceptLabel } from '../../match/concepts/index.ts'
import type { Known } from '../../model/known.ts'
import type { Post, Seen } from '../../model/reading.ts'
import { wordsOf } from '../../text/words.ts'
import { topicOf } from '../topic.ts'
import { cite, citeBriefly } from './cited.ts'
import { namesComingDay } from './coming-date.ts'
import { type Found, hookOf, worthSaying } from './found.ts'
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
import { isCry, sortOf } from './post-sort.ts'
import { titleOf } from './quoted.ts'
import { findTold } from './text-kind.ts'

const YEAR_HOURS = 365 * 24
/** More posts than this only make the choice harder. Our judgement. */
const MOST_POSTS = 3
/** One shared word is chance where a post may say nothing. Our judgement. */
const LEAST_UNSURE = 2
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

/** A sentence that says so much is cited, whatever else could be named. Our judgement. */
const LEAST_TO_CITE = 0.5

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
  // What nothing can be said of but its day is nothing to mention: it may be a greeting.
  if (sort === 'unsure' && about.about === undefined) return undefined
  if (sort === 'unsure')
    return {
      near: joined.near,
      hook: hookOf(kind, index, post, { topic, ...about, link: joined.link, line: joined.line, at }),
    }
  const cited = kind === 'article' ? undefined : cite(text, lexicons, nearness)
  const isNear = !joined.link && cited && cited.near >= LEAST_OF_SENTENCE
  const { near, link, line } = isNear ? joinSentence(cited.quote, matters, lexicons) : joined
  const cites =
    cited && (cited.near > 0 || cited.weight > LEAST_TO_CITE || nearness(about.about ?? '') === 0)
      ? true
      : undefined
  const quote = cited?.quote ?? (kind === 'article' ? titleOf(titleLine(text)) : undefined)
  const shorterQuotes =
    cites && quote !== undefined ? citeBriefly(quote, text, lexicons, nearness) : undefined
  const shares =
    quote === undefined && about.about === undefined ? findIdeaShared(text, matters, lexicons) : undefined
  const said = {
    topic,
    quote,
    shorterQuotes,
    cites,
    shares,
    ...about,
    ...findTold(text, lexicons),
    link,
    line,
    at,
  }
  return { near, hook: hookOf(kind, index, post, said), tells: cited?.weight }
}

/** Their own posts and articles of the last year that say something; one that cannot be told is only referred to, and only where it is near. */
export const findPostHooks = (
  { profile }: Known,
  context: HookContext,
  matters: PersonaMatters,
): readonly Found[] =>
  profile.posts
    .flatMap((post, index) => makePostHook([index, post], context, matters) ?? [])
    .sort(
      (a, b) =>
        worthSaying(b) - worthSaying(a) ||
        b.near - a.near ||
        (b.hook.at ?? '').localeCompare(a.hook.at ?? ''),
    )
    .slice(0, MOST_POSTS)
