import { kindIds } from '../../model/draft.ts'
import { languageTraits } from '../../model/language.ts'
import type { Range } from '../../text/phrases.ts'
import { type Word, wordsOf } from '../../text/words.ts'
import { within } from '../places.ts'
import type { Look, Place, Rule } from '../rule.ts'
import { isWrittenIn } from '../spoken.ts'

/** The longest name of a field that is read, in words. */
const LONGEST = 4
/** From how many letters on a beginning tells one word from another: “nurs” is nurse and nursing. */
const STEM = 4
/** How much of a longer word must be the same. Our judgement. */
const SHARE = 0.6

/** A fact about the writer that they never stated is a lie in their name. What they wrote themselves is theirs to say. */
export const unstatedPast: Rule = {
  level: 'mend',
  for: kindIds,
  find: (look) => {
    const { found, text } = look
    const claims = [
      ...found('pastClaims').map((hit) => ({ hit, from: hit.end, joined: false })),
      ...found('pastJoined').map((hit) => ({ hit, from: lastWord(hit, look).start, joined: true })),
    ]
    return claims.flatMap(({ hit, from, joined }): readonly Place[] => {
      const field = fieldBehind(from, look)
      const [first, last] = [field[0], field.at(-1)]
      if (!first || !last || isReaders({ start: hit.start, end: last.end }, look)) return []
      if (isOfHook(hit, look)) return []
      if (isOwn(hit, look) || isHeld(field, look) || (joined && mayBePlace(field, look))) return []
      // joined letters stay with what they are joined to
      return text.slice(first.start, last.end).trim() === '' ? [] : [{ start: first.start, end: last.end }]
    })
  },
}

const lastWord = (hit: Range, { words }: Look): Range => words.find(({ end }) => end === hit.end) ?? hit

/** The words of a field, up to where the clause turns elsewhere; none where a place, a company or one thing of many is named. */
function fieldBehind(from: number, { words, text, is, wordsAt }: Look): readonly Word[] {
  const field: Word[] = []
  for (const word of words) {
    if (word.start < from) continue
    const before = field.at(-1)?.end ?? from
    const { little, common } = wordsAt(word).names
    const isTurn = [...little, ...common].includes(word.folded)
    if (isTurn || field.length === LONGEST || /[^\s]/u.test(text.slice(before, word.start))) break
    if (/\p{Lu}/u.test(word.text) || /\d/u.test(word.text)) return []
    field.push(word)
  }
  const isTelling = field.some((word) => word.folded.length >= STEM && !is('anyTopic', word))
  return isTelling ? field : []
}

/** What Lodestar retells of a post is the reader's: “you had a man with thirty years of visits”. */
const isOfHook = (claim: Range, { segments, draft }: Look) =>
  segments.some((place) => {
    const { part, mine } = draft?.segments[place.segment] ?? {}
    return part === 'opening' && mine === false && within(claim, place)
  })

/** “From your own time as …” tells of the reader's past, and not of the writer's. */
const isReaders = (claim: Range, { found, text }: Look) =>
  found('you').some(
    (you) => within(you, claim) || (you.start >= claim.end && text.slice(claim.end, you.start).trim() === ''),
  )

/** The user wrote this part of the draft. */
const isOwn = (hit: Range, { draft, segments }: Look) =>
  segments.some(({ segment, start, end }) => {
    const of = draft?.segments[segment]
    return within(hit, { start, end }) && (of?.mine === true || of?.part === 'own-words')
  })

/** Whether About me or the persona hold any of the words; nobody can tell where they say nothing in the field's letters. */
function isHeld(field: readonly Word[], look: Look): boolean {
  const { me, persona, lexicon: main } = look.context
  if (!me) return true
  const language = [main, ...(main.beside ?? [])].find((one) => field.some((word) => isWrittenIn(word, one)))
  const who = wordsOf([me.role, ...Object.values(me.intro)].join(' · '))
  if (!language || !who.some((word) => isWrittenIn(word, language))) return true
  const lines = persona ? [persona.title, ...persona.lines.flatMap(({ text }) => Object.values(text))] : []
  const others = [me.company, me.place, ...me.schools, ...me.employers, ...Object.values(me.offer), ...lines]
  const held = [...who, ...wordsOf(others.join(' · '))]
  const telling = field.filter((word) => word.folded.length >= STEM && !look.is('anyTopic', word))
  const said = telling.filter(({ forms }) => {
    const stems = forms
      .filter((form) => !form.startsWith('=') && form.length >= STEM)
      .map((form) => form.slice(0, Math.max(STEM, Math.floor(form.length * SHARE))))
    return held.some((word) => word.forms.some((form) => stems.some((stem) => form.includes(stem))))
  })
  return said.length * 2 >= telling.length
}

/** Without capitals one word may be a company that About me holds in other letters. */
function mayBePlace(field: readonly Word[], { context: { me, lexicon: main } }: Look): boolean {
  const [only] = field
  const all = [main, ...(main.beside ?? [])].filter(({ code }) => !languageTraits[code].capitals)
  const plain = only && all.find((one) => isWrittenIn(only, one))
  if (!me || !plain || field.length > 1) return false
  const places = [me.company, ...me.employers].flatMap((name) => (name ? wordsOf(name) : []))
  return places.some((word) => !isWrittenIn(word, plain))
}
