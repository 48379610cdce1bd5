import { conceptOf, conceptsInWords } from '../../match/concepts/index.ts'
import type { Known } from '../../model/known.ts'
import { takeApart } from '../../text/sentences.ts'
import { wordsOf } from '../../text/words.ts'
import { topicOf } from '../topic.ts'
import { cite } from './cited.ts'
import { type Found, hookOf } from './found.ts'
import { countsIn } from './hook-book.ts'
import { matterOf } from './nearness.ts'
import { findOffered, gatherOffered } from './offered.ts'
import {
  findNearest,
  type HookContext,
  type Joined,
  joinSentence,
  joinText,
  nearestWish,
  type PersonaMatters,
} from './persona-matters.ts'
import { takeSentence } from './quoted.ts'

/** One word that is not common. Our judgement. */
const LEAST_OF_SAID = 1

/** An offer to so many kinds of people is one to everybody like them. Our judgement. */
const MANY_ROLES = 3

/** Whether an offer is made to people of a trade that is not the user's. */
function isForOthers(
  sentence: string,
  { origin }: PersonaMatters,
  lexicons: HookContext['lexicons'],
): boolean {
  const roles = conceptsInWords(wordsOf(sentence)).filter(
    ({ concept }) => conceptOf(concept)?.kind === 'role',
  )
  const named = new Set(roles.map(({ concept }) => concept)).size
  return named > 0 && named < MANY_ROLES && findNearest(matterOf(sentence, lexicons), origin) === 0
}

/** The sentence of About that is nearest to what the user wants, where it tells no way and offers nothing. */
function findSaid(known: Known, { lexicons }: HookContext, matters: PersonaMatters): readonly Found[] {
  const { about } = known.profile
  const cited = about && cite(about.value, lexicons, (said) => nearestWish(said, matters, lexicons))
  if (!about || !cited || cited.near < LEAST_OF_SAID) return []
  const { near, link, line } = joinSentence(cited.quote, matters, lexicons)
  const made = { topic: topicOf(cited.quote), quote: cited.quote, cites: true, link, line }
  return [{ near, hook: hookOf('own-way', 0, { ...about, quote: cited.quote }, made) }]
}

/** What About says of the person's own way, and whom they like to help: the sentence of each that is nearest to the user. */
export function findAboutHooks(
  known: Known,
  context: HookContext,
  matters: PersonaMatters,
): readonly Found[] {
  const { about } = known.profile
  if (!about) return []
  const { lexicons } = context
  const found = (kind: 'own-way' | 'offer', list: 'way' | 'offers'): readonly Found[] => {
    const sentences = takeApart(about.value).sentences.filter(
      (one) =>
        countsIn(one.words, lexicons)(list) > 0 &&
        !(list === 'offers' && countsIn(one.words, lexicons)('way') > 0),
    )
    const made = sentences.map(({ text }): Found => {
      const near = joinText(text, matters, lexicons)
      const isTheirs = kind === 'offer' && near.link !== 'need' && isForOthers(text, matters, lexicons)
      const joined: Joined = isTheirs ? { near: 0 } : near
      const alike = kind === 'own-way' ? findNearest(matterOf(text, lexicons), matters.origin) : 0
      const link = joined.link ?? (alike > 0 ? 'origin' : undefined)
      const quote = takeSentence(text, lexicons)
      const offered =
        kind === 'offer' ? (findOffered(text, lexicons) ?? gatherOffered(known, lexicons)) : undefined
      const { line } = joined
      const cites = kind === 'own-way' && quote !== undefined ? true : undefined
      const made = { topic: topicOf(text), quote, cites, link, line, offered }
      const hook = hookOf(kind, 0, { ...about, quote: text }, made)
      return { near: joined.near + alike, hook }
    })
    return made.sort((a, b) => b.near - a.near).slice(0, 1)
  }
  const way = found('own-way', 'way')
  const isJoined = way.some(({ hook }) => hook.link)
  return [
    ...(isJoined ? way : [...findSaid(known, context, matters), ...way].slice(0, 1)),
    ...found('offer', 'offers'),
  ]
}
