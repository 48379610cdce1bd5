import { conceptLabel } from '../match/concepts/index.ts'
import type { Contact } from '../model/contact.ts'
import type { Fact, Hook } from '../model/draft.ts'
import type { Known } from '../model/known.ts'
import type { LanguageCode } from '../model/language.ts'
import type { Me } from '../model/me.ts'
import type { LineRole, Persona } from '../model/persona.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { firstName } from './first-name.ts'
import { MOVE } from './hooks.ts'
import { isIn, type Word, type Words } from './phrase.ts'
import type { Says } from './says.ts'
import { plain } from './topic.ts'

/** Everything that a draft's words can come from. */
export interface Sources {
  readonly known?: Known | undefined
  readonly contact?: Contact | undefined
  readonly persona: Persona
  readonly me: Me
  readonly hook?: Hook | undefined
  readonly touchpoints: readonly Touchpoint[]
  readonly language: LanguageCode
  readonly says: Says
}

/** A line of the user's that is longer than this stands better on its own than within a sentence. Our judgement. */
const LONGEST_LINE = 120

const word = (text: string | undefined, uses: readonly Fact[]): Word | undefined => {
  const bare = plain(text ?? '').replace(/[\s.,;:!–—-]+$/u, '')
  return /\p{L}/u.test(bare) ? { text: bare, uses } : undefined
}
const line = (text: string | undefined, uses: readonly Fact[]) =>
  text !== undefined && text.length <= LONGEST_LINE ? word(text, uses) : undefined

function greeted({ known, contact, language }: Sources): Word | undefined {
  const typed = contact?.nameIn[language]
  if (typed) return word(typed, [{ ownWords: true }])
  const read = known?.profile.name
  if (read) {
    const { quote, section, foundBy, at } = read
    return word(firstName(read.value), [{ page: { quote, section, foundBy, at } }])
  }
  return contact ? word(firstName(contact.name), [{ ownWords: true }]) : undefined
}

const linesOf = (persona: Persona, roles: readonly LineRole[]) =>
  roles.flatMap((role) => persona.lines.filter((one) => one.role === role))

/** The first line of these roles that the language has a word for: the name of what was understood in it. */
function labelled({ persona, language }: Sources, roles: readonly LineRole[]): Word | undefined {
  for (const { id, concepts } of linesOf(persona, roles))
    for (const concept of concepts) {
      const label = conceptLabel(concept, language)
      if (label) return { text: label, uses: [{ line: id }] }
    }
  return undefined
}

/** The first line of these roles as the user wrote it in this language. */
function worded({ persona, language, says }: Sources, roles: readonly LineRole[]): Word | undefined {
  for (const { id, text } of linesOf(persona, roles)) {
    const said = line(text[language], [{ line: id }])
    if (said) return { ...said, text: says.within(said.text) }
  }
  return undefined
}

function pathWord({ persona, language }: Sources, end: 'from' | 'to'): Word | undefined {
  const concept = persona.path?.[end]
  const label = concept && conceptLabel(concept, language)
  const uses = linesOf(persona, ['long-goal', 'short-goal']).slice(0, 1)
  return label ? { text: label, uses: uses.map(({ id }) => ({ line: id })) } : undefined
}

function presented({ me, language, says }: Sources): Word | undefined {
  const intro = line(me.intro[language], [{ me: 'intro' }])
  const role = me.role && isIn(me.role, language) ? line(me.role, [{ me: 'role' }]) : undefined
  const known = intro ?? role
  return known && { ...known, text: says.presents(known.text) }
}

function hookWords({ hook }: Sources): Words {
  if (!hook || hook.topic === '') return {}
  const uses = [hook.fact]
  const [before, after] = hook.kind === 'move' ? hook.topic.split(MOVE) : []
  return { topic: { text: hook.topic, uses }, before: word(before, uses), after: word(after, uses) }
}

const takeawayOf = ({ touchpoints, says, language }: Sources): Word | undefined => {
  const met = touchpoints.filter((one) => one.kind === 'met').at(-1)
  const said =
    met?.takeaway && isIn(met.takeaway, language) ? word(met.takeaway, [{ ownWords: true }]) : undefined
  return said && { ...said, text: says.within(said.text) }
}

/** The words that the sentences of one draft can hold: each only where it is known in the message's language. */
export function wordsKnown(sources: Sources): Words {
  const { me, language, says } = sources
  const direction = pathWord(sources, 'to') ?? labelled(sources, ['long-goal'])
  const gap = labelled(sources, ['gap', 'short-goal'])
  const offer = line(me.offer[language], [{ me: 'offer' }])
  return {
    ...hookWords(sources),
    name: greeted(sources),
    me: word(me.name, [{ me: 'name' }]),
    present: presented(sources),
    origin: pathWord(sources, 'from'),
    direction,
    gap,
    matter: worded(sources, ['gap', 'short-goal']),
    goal: worded(sources, ['long-goal', 'short-goal']),
    subject: gap ?? direction,
    offer: offer && { ...offer, text: says.within(offer.text) },
    takeaway: takeawayOf(sources),
  }
}
