import { kindIds } from '../../model/draft.ts'
import type { Known } from '../../model/known.ts'
import { fold } from '../../text/fold.ts'
import type { Sentence } from '../../text/sentences.ts'
import { claimsIn } from '../claims.ts'
import { textsOf } from '../known-words.ts'
import { firstWithin } from '../places.ts'
import type { Look, Place, Rule } from '../rule.ts'

/** What is said of the reader and was read otherwise would embarrass. What was simply not read is a hint. */
export const unsupportedFact: Rule = {
  level: 'stop',
  for: kindIds,
  find: (look) => {
    const { known } = look.context
    if (!known) return []
    return [
      ...places(look),
      ...look.sentences.flatMap((sentence) => [
        ...ranks(sentence, look, known),
        ...years(sentence, look, known),
      ]),
    ]
  },
}

function places(look: Look): readonly Place[] {
  const sent = look.context.sent ?? []
  return claimsIn(look)
    .filter((claim) => claim.standing !== 'supported' && !sent.some((text) => text.includes(claim.place)))
    .map(({ start, end, standing }) => ({ start, end, level: standing === 'contradicted' ? 'stop' : 'hint' }))
}

/** A rank (chief executive, founder …) that stands nowhere in a reading whose positions are all known. */
function ranks(sentence: Sentence, look: Look, known: Known): readonly Place[] {
  const claim = firstWithin(look.found('roleClaims'), sentence)
  if (!claim || known.extent.positions?.of !== 'all' || known.profile.positions.length === 0) return []
  const named = sentence.words.filter((word) => word.end >= claim.end && word.end - claim.end <= 30)
  const groups = foldedOf(look.wordsAt(sentence).ranks)
  return named
    .flatMap((word) => {
      const group = groups.find((rank) => rank.some((name) => word.forms.includes(name)))
      return group && !holds(known, group) ? [{ start: word.start, end: word.end }] : []
    })
    .slice(0, 1)
}

type Ranks = readonly (readonly string[])[]

// Folded once: a long message is looked at after every letter.
const folded = new WeakMap<Ranks, Ranks>()

function foldedOf(ranks: Ranks): Ranks {
  const known = folded.get(ranks) ?? ranks.map((rank) => rank.map(fold))
  folded.set(ranks, known)
  return known
}

/** Whether one of these names of a rank stands in what was read. */
function holds(known: Known, rank: readonly string[]): boolean {
  const read = ` ${fold(textsOf(known).join(' · ')).replace(/[^\p{L}\p{N}"']+/gu, ' ')} `
  return rank.some((name) => read.includes(` ${name} `))
}

/** A first year that differs from every year in which something began at that place. */
function years(sentence: Sentence, look: Look, known: Known): readonly Place[] {
  return look.found('sinceClaims').flatMap((claim) => {
    if (claim.start < sentence.start || claim.end > sentence.end) return []
    const year = sentence.words.find(
      (word) => word.start >= claim.start && word.start - claim.end <= 6 && yearIn(word.text),
    )
    const at = known.profile.positions
      .map(({ value }) => value)
      .filter(({ company = '' }) => isNamed(company, sentence))
    const began = at.flatMap(({ from }) => (from ? [from.slice(0, 4)] : []))
    if (!year || began.length === 0 || began.length < at.length) return []
    const said = yearIn(year.text) ?? ''
    return began.includes(said) ? [] : [{ start: year.start, end: year.end }]
  })
}

const yearIn = (text: string) => /(?:19|20)\d\d$/u.exec(text)?.[0]

const isNamed = (company: string, sentence: Sentence) => {
  const first = fold(company).split(/\s+/u)[0] ?? ''
  return first.length > 2 && sentence.words.some((word) => word.folded.replace(/^\p{L}{1,2}-/u, '') === first)
}
