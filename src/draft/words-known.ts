import { conceptLabel, conceptOf, conceptsIn } from '../match/concepts/index.ts'
import type { ConceptId, LineRole, Persona } from '../model/persona.ts'
import { bareName, firstName } from './first-name.ts'
import { MOVE } from './hooks.ts'
import { isIn, type Word, type Words } from './phrase.ts'
import { isQuotable } from './quotable.ts'
import { talkWords } from './talk-words.ts'
import { lineIn, type Sources, wordIn } from './word.ts'

/** How the one who is written to is called: the introducer where there is one. */
function greeted({ known, contact, language, introducer }: Sources): Word | undefined {
  if (introducer !== undefined) return wordIn(firstName(introducer), [{ ownWords: true }])
  const typed = contact?.nameIn[language]
  if (typed) return wordIn(typed, [{ ownWords: true }])
  const read = known?.profile.name
  if (read) {
    const { quote, section, foundBy, at } = read
    return wordIn(firstName(read.value), [{ page: { quote, section, foundBy, at } }])
  }
  return contact ? wordIn(firstName(contact.name), [{ ownWords: true }]) : undefined
}

const linesOf = (persona: Persona, roles: readonly LineRole[]) =>
  roles.flatMap((role) => persona.lines.filter((one) => one.role === role))

/** The first line of these roles that the language has a word for: the name of what was understood in it. */
function labelled(
  { persona, language }: Sources,
  roles: readonly LineRole[],
  fits: (concept: ConceptId) => boolean = () => true,
): Word | undefined {
  for (const { id, concepts } of linesOf(persona, roles))
    for (const concept of concepts.filter(fits)) {
      const label = conceptLabel(concept, language)
      if (label) return { text: label, uses: [{ line: id }] }
    }
  return undefined
}

/** A line that begins as the name of what it means does (“Python”) is spelt as names are. */
const beginsAlike = (label: string | undefined, line: string | undefined) =>
  label !== undefined && line !== undefined && label.split(' ')[0] === line.split(' ')[0]

/** The first line of these roles as the user wrote it in this language. */
function worded({ persona, language, says }: Sources, roles: readonly LineRole[]): Word | undefined {
  for (const { id, text, concepts } of linesOf(persona, roles)) {
    const said = lineIn(text[language], [{ line: id }])
    const named = concepts.some((concept) => beginsAlike(conceptLabel(concept, language), said?.text))
    if (said) return named ? said : { ...said, text: says.within(said.text) }
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
  const intro = lineIn(me.intro[language], [{ me: 'intro' }])
  const role = me.role && isIn(me.role, language) ? lineIn(me.role, [{ me: 'role' }]) : undefined
  const known = intro ?? role
  return known && { ...known, text: says.presents(known.text) }
}

/** Whatever a hook was made of, only what may be quoted is said. */
function hookWords({ hook }: Sources): Words {
  if (!hook || hook.topic === '' || !isQuotable(hook.topic)) return {}
  const uses = [hook.fact]
  const [before, after] = hook.kind === 'move' ? hook.topic.split(MOVE) : []
  return { topic: { text: hook.topic, uses }, before: wordIn(before, uses), after: wordIn(after, uses) }
}

/** The whole name of the person whom the message is about. */
function personWord({ known, contact }: Sources): Word | undefined {
  const read = known?.profile.name
  if (!read) return contact ? wordIn(bareName(contact.name), [{ ownWords: true }]) : undefined
  const { quote, section, foundBy, at } = read
  return wordIn(bareName(read.value), [{ page: { quote, section, foundBy, at } }])
}

/** A role or a field; a skill is learnt, nobody moves into it. */
const canMoveInto = (concept: ConceptId) => conceptOf(concept)?.kind !== 'skill'

/** Whether the writer is what they are on their way to: a nurse does not move into nursing. */
function isAlready({ persona, me, language }: Sources): boolean {
  const goal = persona.path?.to ?? linesOf(persona, ['long-goal']).flatMap(({ concepts }) => concepts)[0]
  const mine = [me.intro[language], me.role].filter((line) => line !== undefined).join('. ')
  return goal !== undefined && conceptsIn(mine).some(({ concept }) => concept === goal)
}

/** The words that the sentences of one draft can hold: each only where it is known in the message's language. */
export function wordsKnown(sources: Sources): Words {
  const { me, language, says } = sources
  const direction = isAlready(sources)
    ? undefined
    : (pathWord(sources, 'to') ?? labelled(sources, ['long-goal'], canMoveInto))
  const gap = labelled(sources, ['gap', 'short-goal'])
  const offer = lineIn(me.offer[language], [{ me: 'offer' }])
  return {
    ...hookWords(sources),
    ...talkWords(sources),
    name: greeted(sources),
    me: wordIn(me.name, [{ me: 'name' }]),
    present: presented(sources),
    origin: pathWord(sources, 'from'),
    direction,
    gap,
    matter: worded(sources, ['gap', 'short-goal']),
    goal: worded(sources, ['long-goal', 'short-goal']),
    subject: gap ?? direction,
    offer: offer && { ...offer, text: says.within(offer.text) },
    person: personWord(sources),
  }
}
