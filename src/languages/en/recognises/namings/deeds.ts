import type { Naming, Token } from '../../../../draft/hooks/naming.ts'
import { phraseAt } from './phrases.ts'
import { articles, beforeDoing, small, somebody, wide } from './small-words.ts'
import { baseOf, doing, isBase, verbFormOf } from './verb-forms.ts'

/** A name of a deed has at most so many words (the brief of a name: one to six). */
const MOST_WORDS = 7

/** They say nothing of what is done. */
const empty = new Set(
  'being having doing going getting making trying looking saying thinking coming seeing working wanting needing becoming talking letting putting'.split(
    ' ',
  ),
)
/** A deed may go on with these: “moving from teaching to research”, “giving feedback in writing”. */
const withins = new Set('for to into from in after before on through with without at as about of'.split(' '))
const ends = /[.,;:!?…)–—]/u

const isOver = (tokens: readonly Token[], at: number) => {
  const [token, before] = [tokens[at], tokens[at - 1]]
  return !token || !before || token.sentence !== before.sentence || ends.test(token.marks)
}

interface Deed {
  readonly parts: readonly string[]
  readonly keys: readonly string[]
  readonly end: number
}

/** What a deed is done to, from a place on: nouns and the prepositions between them, as long as they are certain. */
export function objectAt(tokens: readonly Token[], from: number): Deed | undefined {
  const parts: string[] = []
  const keys: string[] = []
  let at = from
  while (!isOver(tokens, at)) {
    const token = tokens[at]
    if (!token) break
    const isWithin = withins.has(token.lower)
    if (!isWithin && parts.length > 0) break
    let next = isWithin ? at + 1 : at
    const article = tokens[next]
    if (isOver(tokens, next) || !article) return undefined
    const hasArticle = articles.has(article.lower) || article.lower === 'your'
    if (hasArticle) next++
    if (isOver(tokens, next)) return undefined
    const phrase = phraseAt(tokens, next)
    if (!phrase) return parts.length > 0 && isWithin ? { parts, keys, end: at } : undefined
    const said = !hasArticle
      ? ''
      : article.lower === 'my' || article.lower === 'our'
        ? 'your '
        : `${article.lower} `
    parts.push(`${isWithin ? `${token.lower} ` : ''}${said}${phrase.text}`)
    keys.push(...phrase.words)
    at = phrase.end
  }
  return parts.length > 0 ? { parts, keys, end: at } : undefined
}

/** “The hardest part of …”: what follows is what it is about. */
const partly = new Set('part parts trick art secret cost point fear habit price craft idea way'.split(' '))
/** As much of what a deed is done to as a name has room for: “on a Monday” may go, the first part never. */
export function within(parts: readonly string[], room: number): string | undefined {
  const text = parts.join(' ')
  if (countOf(text) <= room) return text
  return parts.length > 1 ? within(parts.slice(0, -1), room) : undefined
}

const countOf = (text: string) => text.split(' ').length

/** From somewhere, and not to where: “getting from the tower”. */
const isHalf = (text: string) => /(?:^| )from /u.test(text) && !/ (?:to|into) /u.test(text)

/** As much of what a deed is done to as has room, without a “from” that leads nowhere. */
function wholeWithin(parts: readonly string[], room: number): string | undefined {
  const text = within(parts, room)
  if (text === undefined || !isHalf(text)) return text
  return parts.length > 1 ? wholeWithin(parts.slice(0, -1), room) : undefined
}

/** What follows what a sentence speaks of. */
const spokenOf = /^(?:is|was|felt|feels|takes|took|taught|means|meant|costs|cost|when|while|if|without)$/u

/** “the hardest part of leaving academia” → “leaving academia”. */
function doingAt(tokens: readonly Token[], at: number): Naming | undefined {
  const [token, before] = [tokens[at], tokens[at - 1]]
  if (!token || verbFormOf(token.lower) !== 'doing' || empty.has(token.lower)) return undefined
  const begins = !before || before.sentence !== token.sentence
  const isBehind =
    before !== undefined &&
    !begins &&
    token.marks === ' ' &&
    (beforeDoing.has(before.lower) || /^(?:recommend|teach|practise|practice)$/u.test(before.lower))
  if (!begins && !isBehind) return undefined
  const object = objectAt(tokens, at + 1)
  const text = object && within(object.parts, MOST_WORDS - 1)
  if (
    !object ||
    text === undefined ||
    text.split(' ').some((word) => (wide.has(word) || somebody.has(word)) && countOf(text) < 3) ||
    isHalf(text)
  )
    return undefined
  // At a sentence's beginning it must be what the sentence speaks of: “Leaving the lab was …”, “Writing to a company: …”.
  const next = tokens[object.end]
  const isTitle = next === undefined || next.marks.includes(':')
  if (begins && !isTitle && isOver(tokens, object.end)) return undefined
  if (begins && next && !isTitle && !spokenOf.test(next.lower)) return undefined
  const isPart = before?.lower === 'of' && partly.has(tokens[at - 2]?.lower ?? '')
  return {
    said: `${token.lower} ${text}`,
    sentence: token.sentence,
    keys: object.keys,
    strength: isPart || before?.lower === 'recommend' ? 4 : 3.5,
    kind: 'deed',
  }
}

/** “how to say no to a client” → “saying no to a client”: to the end of the sentence, else none. */
function howToAt(tokens: readonly Token[], at: number): Naming | undefined {
  const [how, to, verb] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (how?.lower !== 'how' || to?.lower !== 'to' || !verb || !isBase(verb.lower)) return undefined
  let end = at + 3
  while (!isOver(tokens, end)) end++
  const words = tokens.slice(at, end)
  const isPersonal = words.some(({ lower }) =>
    /^(?:i|me|we|us|he|she|him|her|they|them|it|this|that's)$/u.test(lower),
  )
  if (isPersonal || words.length < 4 || words.length > MOST_WORDS + 2) return undefined
  const rest = words
    .slice(3)
    .map(({ lower, text: written }) =>
      /^\p{Lu}{2}/u.test(written) ? written : lower === 'my' || lower === 'our' ? 'your' : lower,
    )
    .join(' ')
  return {
    said: `${doing(verb.lower)} ${rest}`,
    sentence: how.sentence,
    keys: [verb.lower],
    strength: 4,
    kind: 'deed',
  }
}

/** The longest name of a deed that a title tells of. */
const MOST_IN_TITLE = 8
const particles = new Set('back up out down away over'.split(' '))

/** “How I draft a supply agreement” → “drafting a supply agreement”, “How I came back to work” → “coming back to work”. */
function howIAt(tokens: readonly Token[], at: number): Naming | undefined {
  const [how, who, verb] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (how?.lower !== 'how' || !/^(?:i|we|you)$/u.test(who?.lower ?? '') || !verb) return undefined
  const name = doing(baseOf(verb.lower))
  const particle = tokens[at + 3]
  const hasParticle = particle !== undefined && particles.has(particle.lower)
  const object = objectAt(tokens, at + (hasParticle ? 4 : 3))
  const text = object && wholeWithin(object.parts, MOST_IN_TITLE)
  if (!name || !object || text === undefined || small.has(verb.lower)) return undefined
  const said = hasParticle ? `${name} ${particle.lower} ${text}` : `${name} ${text}`
  return { said, sentence: how.sentence, keys: object.keys, strength: 4, kind: 'deed' }
}

/** “You do not need to code to find a story in a city budget” → “finding a story in a city budget”. */
function toDoAt(tokens: readonly Token[], at: number): Naming | undefined {
  const [before, to, verb, article] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (to?.lower !== 'to' || to.marks !== ' ' || !verb || verb.marks !== ' ' || !isBase(verb.lower))
    return undefined
  if (!before || before.sentence !== to.sentence || notToDo.has(before.lower)) return undefined
  if (!article || !articles.has(article.lower) || empty.has(doing(verb.lower) ?? '')) return undefined
  const object = objectAt(tokens, at + 2)
  const text = object && within(object.parts, MOST_WORDS)
  if (!object || text === undefined || isHalf(text) || object.keys.length < 2) return undefined
  if (object.keys.every((word) => wide.has(word) || somebody.has(word))) return undefined
  return {
    said: `${doing(verb.lower)} ${text}`,
    sentence: to.sentence,
    keys: object.keys,
    strength: 2.5,
    kind: 'deed',
  }
}

/** What they would do, did once or wanted is no deed that a text is about. */
const notToDo = new Set(
  'used going had have has want wanted wants tried try asked told began started had hope promised refused supposed'.split(
    ' ',
  ),
)

/** “…: notes on leading people who used to be my colleagues”, to the end of a title. */
function notesOn(tokens: readonly Token[], at: number): Naming | undefined {
  const [notes, on, verb] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!/^(?:notes|lessons|thoughts|reflections)$/u.test(notes?.lower ?? '')) return undefined
  if (!/^(?:on|from|about)$/u.test(on?.lower ?? '') || !verb || verbFormOf(verb.lower) !== 'doing')
    return undefined
  const words = tokens.slice(at + 2)
  const isPlain = words.every(
    ({ marks, lower }) => marks === ' ' && !/^(?:i|me|we|us|it|this|that)$/u.test(lower),
  )
  if (!isPlain || words.length < 2 || words.length > MOST_IN_TITLE + 2) return undefined
  const text = words
    .map(({ lower, text: written }) => (/^(?:my|our)$/u.test(lower) ? 'your' : written))
    .join(' ')
  return { said: text, sentence: verb.sentence, keys: [verb.lower], strength: 4, kind: 'deed' }
}

/** “We replaced our Gantt chart with three columns” → “three columns instead of a Gantt chart”. */
function replacedAt(tokens: readonly Token[], at: number): Naming | undefined {
  const [verb, article] = [tokens[at], tokens[at + 1]]
  if (!verb || !/^(?:replaced|swapped)$/u.test(verb.lower) || !article || !articles.has(article.lower))
    return undefined
  const old = phraseAt(tokens, at + 2, true)
  const joint = old && tokens[old.end]
  if (!old || !joint || !/^(?:with|for|by)$/u.test(joint.lower)) return undefined
  const from = tokens[old.end + 1]
  const hasArticle = from !== undefined && articles.has(from.lower)
  const made = phraseAt(tokens, old.end + (hasArticle || isCount(from) ? 2 : 1))
  if (!from || !made) return undefined
  const lead = isCount(from)
    ? `${from.lower} `
    : hasArticle && !/^(?:my|our)$/u.test(from.lower)
      ? `${from.lower} `
      : ''
  const written = tokens
    .slice(at + 2, old.end)
    .map(({ text }) => text)
    .join(' ')
  const isMany = /[^s]s$/u.test(old.head)
  const former = isMany ? written : `${/^[aeiou]/iu.test(written) ? 'an' : 'a'} ${written}`
  return {
    said: `${lead}${made.text} instead of ${former}`,
    sentence: verb.sentence,
    keys: made.words,
    strength: 4.5,
    kind: 'made',
    ...(isCount(from) && { isMany: true }),
  }
}

const isCount = (token: Token | undefined) =>
  token !== undefined && /^(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)$/u.test(token.lower)

/** The deeds that a text could be about. */
export const deedNamings = (tokens: readonly Token[]): readonly Naming[] =>
  tokens
    .flatMap((_, at) => [
      doingAt(tokens, at),
      howToAt(tokens, at),
      howIAt(tokens, at),
      toDoAt(tokens, at),
      notesOn(tokens, at),
      replacedAt(tokens, at),
    ])
    .filter((one) => one !== undefined)
