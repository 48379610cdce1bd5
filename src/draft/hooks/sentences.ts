import type { Hook } from '../../model/hook.ts'
import type { Known } from '../../model/known.ts'
import type { Seen } from '../../model/reading.ts'
import { topicOf } from '../topic.ts'
import { type Citable, citableIn, openingOf, weightOf } from './cited.ts'
import {
  gatherMatters,
  type HookContext,
  joinSentence,
  nearestWish,
  type PersonaMatters,
} from './persona-matters.ts'
import { LONGEST_SENTENCE_IN_NOTE } from './quoted.ts'

/** So many further sentences of one text are offered at once: more only make the choice harder. Our judgement. */
const MOST = 3

/** A sentence that shares even one wide matter with a wish speaks of it. Our judgement. */
const LEAST_OF_SENTENCE = 0.6

/** The id of a sentence behind its hook: `post-1-s2` is the second sentence of `post-1`. */
const sentenceId = /^(.+)-s(\d+)$/u

/** The whole text that a hook is of, where it has sentences to choose from: a post, an article below its title, About. */
function textBehind({ id, kind }: Hook, { profile }: Known): Seen<string> | undefined {
  if (kind === 'own-way') return profile.about
  if (kind !== 'post' && kind !== 'article') return undefined
  const post = profile.posts[Number(id.slice(kind.length + 1))]
  if (!post) return undefined
  const { text } = post.value
  return { ...post, value: kind === 'post' ? text : text.split('\n').slice(1).join('\n') }
}

/** Whether a sentence is the one that the hook itself speaks of. */
function isOfHook({ quote, sentence }: Citable, hook: Hook): boolean {
  const own =
    hook.quote ?? (hook.kind === 'own-way' && 'page' in hook.fact ? hook.fact.page.quote : undefined)
  const within = (whole: string) => own !== undefined && whole.toLowerCase().includes(own.toLowerCase())
  return within(quote) || within(sentence)
}

/** The pieces of one sentence: the whole first. */
const bySentence = (pieces: readonly Citable[]): readonly (readonly Citable[])[] =>
  [...new Set(pieces.map(({ at }) => at))].map((at) => pieces.filter((one) => one.at === at))

/** A hook that says one sentence of the text of another: joined with the persona as that sentence is, else as the whole text. */
function sentenceHook(
  hook: Hook,
  [{ quote, at }, ...others]: readonly [Citable, ...Citable[]],
  { lexicons }: HookContext,
  matters: PersonaMatters,
  opening: readonly string[],
): Hook {
  const { near, link, line } = joinSentence(quote, matters, lexicons)
  const { shorterQuotes: _, line: lineOfText, ...rest } = hook
  const joined = near >= LEAST_OF_SENTENCE ? { link, line } : { link: hook.link, line: lineOfText }
  const isShort = (text: string) => text.length <= LONGEST_SENTENCE_IN_NOTE
  const brief = [...others.map((one) => one.quote).filter(isShort), ...opening].filter((one) => one !== quote)
  const isOfAbout = hook.kind === 'own-way' && 'page' in hook.fact
  return {
    ...rest,
    ...(joined.link && { link: joined.link }),
    ...(joined.line !== undefined && { line: joined.line }),
    id: `${hook.id}-s${at + 1}`,
    ...(isOfAbout && { fact: { page: { ...hook.fact.page, quote } }, topic: topicOf(quote) }),
    quote,
    ...(brief.length > 0 && { shorterQuotes: brief }),
    cites: true,
  }
}

/** Every sentence of the text behind a hook, in its order, with what it says to this user. */
function everySentence(hook: Hook, known: Known, context: HookContext) {
  const text = textBehind(hook, known)
  if (!text) return []
  const matters = gatherMatters(context)
  const opening = hook.kind === 'post' ? openingOf(text.value, context.lexicons) : []
  return bySentence(citableIn(text.value, context.lexicons)).flatMap(([first, ...others]) => {
    if (!first) return []
    const weight = weightOf(first, nearestWish(first.quote, matters, context.lexicons))
    const isOwn = isOfHook(first, hook)
    return [{ weight, isOwn, hook: sentenceHook(hook, [first, ...others], context, matters, opening) }]
  })
}

/** Further sentences of a text as hooks of their own, in its order: those that say most to this user, and the others. */
interface Sentences {
  readonly best: readonly Hook[]
  readonly others: readonly Hook[]
}

/** The further sentences of the text behind a hook that a message can cite in whole. None of them is ever proposed first. */
export function sentencesBehind(hook: Hook, known: Known, context: HookContext): Sentences {
  const further = everySentence(hook, known, context).filter(({ isOwn }) => !isOwn)
  const best = new Set([...further].sort((a, b) => b.weight - a.weight).slice(0, MOST))
  const hooksOf = (isBest: boolean) =>
    further.filter((one) => best.has(one) === isBest).map((one) => one.hook)
  return { best: hooksOf(true), others: hooksOf(false) }
}

/**
 * The hook of an id: one of those that were found, or any sentence behind one of them, also where that is by now the best one;
 * undefined where it is there no longer.
 */
export function findHook(
  id: string,
  all: readonly Hook[],
  known: Known,
  context: HookContext,
): Hook | undefined {
  const found = all.find((one) => one.id === id)
  if (found) return found
  const [, behind] = sentenceId.exec(id) ?? []
  const hook = all.find((one) => one.id === behind)
  return hook && everySentence(hook, known, context).find((one) => one.hook.id === id)?.hook
}
