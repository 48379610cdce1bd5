import type { Range } from '../text/phrases.ts'
import type { Sentence } from '../text/sentences.ts'
import { allWithin, firstWithin, within } from './places.ts'
import type { Look } from './rule.ts'
import type { SignName } from './signs.ts'
import { hasSpecific } from './specific.ts'

/** From how many words on a question is believed to be one of substance. */
const QUESTION = 2
/** The same where it has words of company, but none of the writer. */
const LONG_QUESTION = 6
/** How many words behind “about” are looked at for a topic. */
const REACH = 6

/**
 * Whether a message says what it is about: it asks a question of substance, or names a topic in or beside its request.
 * `roles`: where somebody is asked to be something; what else such a message asks (“Interested?”) is about that role.
 */
export function namesTopic(look: Look, roles: readonly Range[]): boolean {
  const { body, asks, found } = look
  if (roles.length === 0 && asksAboutIt(look)) return true
  const requested = asks.map((sentence) => behind(firstWithin(found('ask'), sentence), sentence))
  const beside = body.filter((sentence) => firstWithin(found('topic'), sentence) !== undefined)
  const asked = roles.flatMap((place) => {
    const sentence = body.find((one) => within(place, one))
    return sentence ? [behind(place, sentence)] : []
  })
  return (
    listsTopic(look) ||
    [...requested, ...beside, ...asked].some(
      (range) =>
        allWithin(found('about'), range).some((hit) => leadsToTopic(hit.end, range, look)) ||
        allWithin(found('topicJoined'), range).some((hit) => leadsToTopic(lastWord(hit, look), range, look)),
    )
  )
}

/** “Could we talk for 15 minutes? I would ask about this: pricing.” What a colon announces, in the request or next to it. */
function listsTopic(look: Look): boolean {
  const { body, asks, found, text } = look
  return body.some((sentence, index) => {
    const before = body[index - 1]
    if (!asks.includes(sentence) && !(before && asks.includes(before))) return false
    const colon = text.indexOf(': ', sentence.start)
    const announced = { start: colon, end: sentence.end }
    if (colon < sentence.start || colon >= sentence.end) return false
    const asksAgain = firstWithin(found('ask'), announced) ?? firstWithin(found('begs'), announced)
    return asksAgain === undefined && leadsToTopic(colon, sentence, look)
  })
}

/** Asks a question of substance, or points back at the specific thing it began with. */
const asksAboutIt = (look: Look): boolean =>
  look.body.some((sentence) => isOfSubstance(sentence, look)) ||
  (hasSpecific(look) && look.asks.some((one) => firstWithin(look.found('pointsBack'), one) !== undefined))

const lastWord = ({ end }: Range, { words }: Look): number =>
  words.find((word) => word.end === end)?.start ?? end

/** From a word of a sentence to its end; the whole sentence without one. */
const behind = (word: Range | undefined, { start, end }: Sentence): Range => ({
  start: word?.start ?? start,
  end,
})

/** A question that can be answered as it stands: it asks neither for company nor for help in general. */
export function isOfSubstance(sentence: Sentence, { found, times }: Look): boolean {
  const has = (sign: SignName) => firstWithin(found(sign), sentence) !== undefined
  const isHollow = has('hollow') || has('smallTalk') || has('vague') || has('vagueUnlessAbout')
  if (!sentence.isQuestion || isHollow) return false
  if (sentence.words.length < QUESTION) return !has('begs') && !has('company')
  if (!has('begs') || !has('company')) return true
  // “Do you mentor new teachers in pairs or alone?” asks how the reader works, not for the reader
  const isOfThem =
    has('asksOfThem') && !has('availability') && !has('me') && firstWithin(times, sentence) === undefined
  return isOfThem && sentence.words.length >= LONG_QUESTION
}

/** Whether the next few words of the clause are more than everybody's: “about your journey” names nothing. */
function leadsToTopic(from: number, { end }: Range, { text, words, is }: Look): boolean {
  const clause = /^[^,;(–—]*/u.exec(text.slice(from, end))?.[0].length ?? 0
  const range = { start: from, end: from + clause }
  return words
    .filter((word) => within(word, range))
    .slice(0, REACH)
    .some((word) => !is('anyTopic', word))
}
