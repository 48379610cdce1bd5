import { apartFrom } from './places.ts'
import type { Look, Place } from './rule.ts'

/** What nobody asks of the person in the next room, or tells them. */
const toStrangers = ['mentorship', 'mentor', 'lastingHelp', 'job', 'vague', 'praise', 'apologies'] as const

/** How many of three a first message shows: it greets by name, asks for something, says who writes. Our judgement. */
const SHOWING = 2

/**
 * Whether a text is surely the first message to a stranger: there is a reading or About me beside it, as wherever Lodestar
 * drafts; it says what only strangers are told; or it does two of: greet by name, ask for something,
 * say who writes, of something that the two do not work on together. A reply in a thread and a line to a colleague do not, and
 * their readers miss nothing.
 */
export function isToStranger(look: Look): boolean {
  const { context, asks, greeting, found } = look
  if (context.known || context.me || toStrangers.some((sign) => found(sign).length > 0)) return true
  const greetsByName = greeting !== null && greeting.name.length > 0
  const asksAnything = asks.length > 0 || found('vagueUnlessAbout').length > 0
  const shows = [greetsByName, asksAnything, saysWho(look)].filter(Boolean).length
  return shows >= SHOWING && !isAmongColleagues(look)
}

/** Words of a line to a colleague, at most. Our judgement. */
const LONGEST_LINE = 30

/** A line or two about what both work on, without a word of who writes: “Hi Jonas, can we move our Tuesday meeting?” */
const isAmongColleagues = (look: Look): boolean =>
  look.words.length <= LONGEST_LINE && look.found('colleagues').length > 0 && !saysWho(look)

/** Who writes, in other words than those of a colleague: “we still use …” presents nobody. */
const saysWho = ({ found }: Look): boolean => apartFrom(found('who'), found('colleagues')).length > 0

/** Places that weigh as their rule says in a first message to a stranger, and are hints where nobody can tell whether it is one. */
export const hintUnlessToStranger = (places: readonly Place[], look: Look): readonly Place[] =>
  places.length === 0 || isToStranger(look) ? places : places.map((place) => ({ ...place, level: 'hint' }))
