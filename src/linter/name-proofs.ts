import { type Word, wordsOf } from '../text/words.ts'
import type { LintContext } from './context.ts'
import type { NameLexicon } from './name-lexicon.ts'
import { areJoined, isCapital, type Run, startsSmall } from './run.ts'

/** The names that were read of the person or stand in About me: theirs, and those of organisations. */
export function knownNames({ known, me, contact }: LintContext): readonly (readonly string[])[] {
  const read = known
    ? [
        ...known.profile.positions.map(({ value }) => value.company),
        ...known.profile.studies.map(({ value }) => value.school),
        ...known.profile.volunteering.map(({ value }) => value.organisation),
      ]
    : []
  const people = [
    known?.profile.name?.value,
    contact?.name,
    ...Object.values(contact?.nameIn ?? {}),
    me?.name,
  ]
    .flatMap((name) => name?.split(/\s+/u) ?? [])
    .filter((part) => part.length > 2)
  return [...read, ...people, me?.company, ...(me?.employers ?? []), ...(me?.schools ?? [])]
    .flatMap((name) => (name ? [wordsOf(name).map(({ folded }) => folded)] : []))
    .filter(({ length }) => length > 0)
}

/** Whether a run is one of the names that are known. */
export const isKnown = (run: Run, known: readonly (readonly string[])[]) =>
  known.some((name) => {
    const { words, hitFrom, hitTo } = run
    for (let at = Math.max(0, hitTo - name.length); at <= hitFrom; at++) {
      const said = words.slice(at, at + name.length)
      const isSame =
        said.length === name.length && said.every(({ forms }, of) => forms.includes(name[of] ?? ''))
      if (isSame && said.some((word) => !startsSmall(word))) return true
    }
    return false
  })

/** “Synergy GmbH”, “סינרגיה בע״מ”. */
export function hasLegalForm({ words, from, to }: Run, { legalForms }: NameLexicon): boolean {
  const behind = words[to]
  const last = words[to - 1]
  const is = (word: Word | undefined) =>
    word !== undefined &&
    (!startsSmall(word) || word.text.length > 2) &&
    legalForms.includes(word.folded.replace(/[.'"]/gu, ''))
  return (areJoined(last, behind) && is(behind)) || (to - from > 1 && is(last))
}

/** “The Mentor Me evening”, “a podcast called Deep Dive”, “חברת סינרגיה”: a word beside it says what kind of thing is called so. */
export function isOfKind(run: Run, names: NameLexicon): boolean {
  const { words, from, capitals } = run
  const [before, first] = [words[from - 1], words[from]]
  if (kindBehind(run, names) && (capitals || (before && names.definite.includes(before.folded)))) return true
  const isTold = before?.forms.some((form) => names.kindsBefore.includes(form)) && areJoined(before, first)
  return isTold === true && first !== undefined && !startsSmall(first)
}

/** Whether a row of capitals, which may go over little words here (“Mentor Me Night”), ends in a kind of thing or stands before one. */
function kindBehind({ words, to, hitTo, capitals }: Run, { kindsBehind }: NameLexicon): boolean {
  const isKind = (word: Word | undefined) => word !== undefined && kindsBehind.includes(word.folded)
  let next = to
  for (let word = words[next]; capitals && word && isCapital(word); word = words[next]) {
    if (!areJoined(words[next - 1], word)) break
    next++
  }
  return (
    (areJoined(words[next - 1], words[next]) && isKind(words[next])) ||
    (next > hitTo && isKind(words[next - 1]))
  )
}

/** A capital inside a sentence that is not written in capitals throughout. `isLikely`: a capital alone proves a name. */
export function isWritten(run: Run, isLikely: boolean, { common, little }: NameLexicon): boolean {
  const { words, from, to, hitFrom, hitTo, capitals } = run
  const hit = words.slice(hitFrom, hitTo)
  const beside = [...words.slice(0, from), ...words.slice(to)]
  const small = beside.filter(({ text }) => /^[\p{Ll}\p{Lo}]/u.test(text)).length
  const isShouted = hit.every(({ text }) => text.length > 1 && text === text.toUpperCase())
  const speaks = hit.some(({ folded }) => little.includes(folded))
  if (!capitals || small === 0 || small * 2 < beside.length || isShouted || speaks) return false
  const before = words[from - 1]
  const isOne = before !== undefined && common.includes(before.folded)
  // the first word of a sentence has its capital from there
  const proving = to - (hitFrom > 0 ? Math.max(from, 1) : from)
  if (proving > hitTo - hitFrom) return !isOne || isLikely
  return isLikely && !isOne && areJoined(before, words[from])
}
