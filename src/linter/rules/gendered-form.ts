import { kindIds } from '../../model/draft.ts'
import { fold } from '../../text/fold.ts'
import { lookUp } from '../../text/look-up.ts'
import type { Range } from '../../text/phrases.ts'
import type { Word } from '../../text/words.ts'
import type { LintLexicon } from '../lexicon.ts'
import type { Look, Place, Rule } from '../rule.ts'
import { findSwaps } from '../swaps.ts'

/** A letter before and behind a slash, dot or bracket. */
const offersTwo = /\p{L}[/.(]\p{L}/u
const mayOfferTwo = /[/.]/u

/** Nobody should have to read past a form that is not theirs; a finished message does not offer two either. */
export const genderedForm: Rule = {
  level: 'mend',
  for: kindIds,
  find: (look) => [
    ...findSwaps('genderedAddress', look).filter(({ end }) => !isTitle(end, look)),
    ...(look.context.contact?.address === 'masculine' ? [] : formsOf('masculine', look)),
    ...(look.context.contact?.address === 'feminine' ? [] : formsOf('feminine', look)),
    ...(offersTwo.test(look.text) ? look.words.flatMap((word) => slashForm(word, look)) : []),
  ],
}

/** “Sir Alasdair”, “Madam Chair”: a title, and a name behind it. */
const isTitle = (end: number, { text }: Look) => /^ \p{Lu}\p{Ll}/u.test(text.slice(end))

/** “תרצה שלום,”: what stands before the greeting. */
const isGreeted = ({ end }: Range, { greeting }: Look) =>
  greeting !== null && greeting.name.length === 0 && end <= greeting.end

function formsOf(list: 'masculine' | 'feminine', look: Look): readonly Place[] {
  const address = look.context.contact?.address ?? 'neutral'
  const names = (look.greeting?.name ?? []).map(({ folded }) => folded)
  return look.found(list).flatMap((hit) => {
    // a form may be the name of the person who is greeted: תרצה
    if (names.includes(fold(look.text.slice(hit.start, hit.end))) || isGreeted(hit, look)) return []
    const at = look.words.findIndex((word) => word.start === hit.start)
    const before = look.words[at - 1]?.folded ?? ''
    if (list === 'masculine' && hit.lexicon.thirdPersons.map(fold).includes(before)) return []
    const { start, end } = hit
    const form = hit.lexicon.genderedForms[hit.phrase]
    const fix = form?.[address] ?? null
    // a pattern of several words cannot be written into the text as it stands
    return fix === null || /[|*_…]/u.test(fix) ? [{ start, end }] : [{ start, end, fix }]
  })
}

/** מנהל/ת, מנהל.ת, מנהל(ת) and מנהל/מנהלת; ו/או and places such as תל־אביב/יפו are none. */
function slashForm(word: Word, look: Look): readonly Place[] {
  if (!mayOfferTwo.test(word.text) && look.text[word.end] !== '(') return []
  const { slashEndings, slashSwaps } = look.wordsAt(word)
  const bracket = /^\(([\p{L}]{1,3})\)/u.exec(look.text.slice(word.end))
  const joined = /^(\p{L}{2,})[/.](\p{L}+)$/u.exec(word.text)
  const [stem, ending] = joined ? [joined[1], joined[2]] : bracket ? [word.text, bracket[1]] : []
  if (!stem || !ending) return []
  const twice = ending.length > 2 && fold(ending).startsWith(fold(stem).slice(0, -1))
  if (!slashEndings.includes(ending) && !twice) return []
  const end = word.end + (joined ? 0 : (bracket?.[0].length ?? 0))
  const fix =
    slashFix(stem, twice ? ending : stem + ending, look, look.wordsAt(word)) ?? lookUp(slashSwaps, stem)
  return [{ start: word.start, end, ...(fix !== undefined && { fix }) }]
}

/** With a known address the form is that of the address. */
function slashFix(masculine: string, feminine: string, look: Look, lexicon: LintLexicon): string | undefined {
  const address = look.context.contact?.address
  const row = lexicon.genderedForms.find((form) => form.masculine === masculine)
  if (address === 'masculine') return masculine
  if (address === 'feminine') return row?.feminine ?? feminine
  return row?.neutral ?? undefined
}
