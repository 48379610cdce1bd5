import { kindsThat } from '../../model/message-kinds.ts'
import { fold } from '../../text/fold.ts'
import type { Range } from '../../text/phrases.ts'
import { type Word, wordsOf } from '../../text/words.ts'
import { allWithin, overlap } from '../places.ts'
import type { Look, Rule } from '../rule.ts'

/** How often a matter may be named: once, and once more; then it is “it”. Our judgement, as in `first-asks`. */
const MOST = 2
/** The longest name of a matter that is looked for, in words, and the shortest single word. */
const LONGEST = 3
const TELLING = 5

/** A matter that is named again and again sounds like a form that was filled in. */
export const repeatedTopic: Rule = {
  level: 'mend',
  for: kindsThat('urges'),
  find: (look) => {
    const topics = topicsOf(look)
    const said = saidWords(topics, look)
    const named = topics
      .map((topic) => timesSaid(topic, said))
      .filter((times) => times.length > MOST || (times.length === MOST && isInSubject(times, look)))
      .sort((one, other) => other.length - one.length)[0]
    const last = named?.at(MOST) ?? named?.at(-1)
    return last ? [{ ...last, ...(named && named.length <= MOST && { level: 'hint' as const }) }] : []
  },
}

interface Said {
  readonly words: readonly Word[]
  /** Where the first words of matters stand, by their forms. */
  readonly at: ReadonlyMap<string, readonly number[]>
}

/** The words that are not quoted and not the greeting's. */
function saidWords(topics: readonly (readonly Word[])[], { body, quotes }: Look): Said {
  const all = body.flatMap(({ words }) => words)
  const words =
    quotes.length === 0 ? all : all.filter((word) => !quotes.some((quote) => overlap(quote, word)))
  const at = new Map<string, number[]>(
    topics.flatMap(([first]) => first?.forms.map((form) => [form, []]) ?? []),
  )
  words.forEach(({ forms }, index) => {
    for (const form of forms) at.get(form)?.push(index)
  })
  return { words, at }
}

/** What follows “about” and the like: the first words that are somebody's own matter, and not everybody's. */
function topicsOf(look: Look): readonly (readonly Word[])[] {
  const { body, found } = look
  return body.flatMap((sentence) => {
    const leads = allWithin(found('about'), sentence)
    const joined = allWithin(found('topicJoined'), sentence)
    const from = [...leads.map(({ end }) => end), ...joined.map((hit) => lastWord(hit, look).start)]
    return from.map((start) => firstMatter(start, sentence.words, look)).filter(({ length }) => length > 0)
  })
}

const lastWord = (hit: Range, { words }: Look): Range => words.find(({ end }) => end === hit.end) ?? hit

function firstMatter(from: number, words: readonly Word[], { is, text }: Look): readonly Word[] {
  const matter: Word[] = []
  for (const word of words) {
    if (word.start < from) continue
    const before = matter.at(-1)
    const isApart = before !== undefined && text.slice(before.end, word.start).trim() !== ''
    if (is('anyTopic', word) || isApart || matter.length === LONGEST) {
      if (matter.length > 0) break
      if (word.start - from > 40) break
      continue
    }
    matter.push(word)
  }
  const [only] = matter
  return matter.length === 1 && (only?.folded.length ?? 0) < TELLING ? [] : matter
}

/** Every place where a matter is named, also with letters joined to its first word. */
function timesSaid(topic: readonly Word[], { words, at }: Said): readonly Range[] {
  const forms = (topic[0]?.forms ?? []).filter((form) => form.length > 2)
  const begins = [...new Set(forms.flatMap((form) => at.get(form) ?? []))].sort((one, other) => one - other)
  if (begins.length < MOST) return []
  return begins.flatMap((begin) => {
    const said = words.slice(begin, begin + topic.length)
    const [first, last] = [said[0], said.at(-1)]
    const isNamed = said.length === topic.length && said.every((word, of) => isSame(word, topic[of]))
    return first && last && isNamed ? [{ start: first.start, end: last.end }] : []
  })
}

const isSame = (one: Word, other: Word | undefined) =>
  other?.forms.some((form) => form.length > 2 && one.forms.includes(form)) === true

function isInSubject(times: readonly Range[], { subject, text }: Look): boolean {
  const [first] = times
  if (!first || subject === '') return false
  const said = fold(text.slice(first.start, first.end))
  return ` ${wordsOf(subject)
    .flatMap(({ forms }) => forms)
    .join(' ')} `.includes(` ${said} `)
}
