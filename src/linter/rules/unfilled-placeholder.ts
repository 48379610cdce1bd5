import { kindIds } from '../../model/draft.ts'
import { fold } from '../../text/fold.ts'
import type { Look, Rule } from '../rule.ts'

/** Brackets of templates: [Name], {{company}}, <topic>, %NAME%; rows of underscores and of the letter X. */
const marks = [
  /\[(?=[^\]\n]*\p{L})(?!sic\])([^\]\n]{1,60})\](?!\()/giu,
  /\{{1,2}\s*(?=[^{}\n]*\p{L})([^{}\n]{1,60}?)\s*\}{1,2}/gu,
  /<(?=\p{L})([^<>\n@/:]{1,40})>/gu,
  /%(?=\p{L})([\p{L}_]{2,30})%/gu,
  /()_{3,}/gu,
  /(?<![\p{L}\p{N}])()[Xx]{3,}(?![\p{L}\p{N}])/gu,
] as const

/** What a template left open shows that the message was not written for this reader. */
export const unfilledPlaceholder: Rule = {
  level: 'stop',
  for: kindIds,
  inSubject: true,
  find: (look) => {
    const marked = marks.flatMap((mark) =>
      [...look.text.matchAll(mark)]
        .filter((found) => isLeftOpen(found, look))
        .map(({ index, 0: whole, 1: inside = '' }) => ({
          start: index,
          end: index + whole.length,
          ...nameFor(inside, look),
        })),
    )
    return [...marked, ...look.found('templateWords').map(({ start, end }) => ({ start, end }))]
  },
}

/** What people write on purpose: a unit behind a number, code in backticks, an element of HTML, a Roman numeral. */
const elements =
  /^<\/?(?:a|article|aside|audio|b|body|br|button|canvas|code|div|em|footer|form|h[1-6]|head|header|html|i|img|input|label|li|main|nav|ol|p|pre|script|section|select|span|strong|style|svg|table|td|th|tr|u|ul|video)>$/u

function isLeftOpen({ 0: whole, index, input }: RegExpExecArray, { wordsAt }: Look): boolean {
  const [before, after] = [input.slice(0, index), input.slice(index + whole.length)]
  const isUnit = whole.startsWith('[') && whole.length <= 7 && /\d\s?$/u.test(before)
  const isCode = before.endsWith('`') && after.startsWith('`')
  const [, last = ''] = /(?:^|\s)(\p{L}+) $/u.exec(before) ?? []
  const isNamed = wordsAt({ start: index, end: index + whole.length }).names.definite.includes(fold(last))
  const isNumeral = /^X+$/u.test(whole) && isNamed && /^ \p{Lu}/u.test(after)
  return !isUnit && !isCode && !isNumeral && !elements.test(whole)
}

/** The reader's first name, where the template asked for it and it is known in the message's language. */
function nameFor(inside: string, { context, language }: Look): { readonly fix?: string } {
  const asksForName = [context.lexicon, ...(context.lexicon.beside ?? [])].some(({ nameWords }) =>
    nameWords.includes(
      fold(inside)
        .replace(/[\s_-]+/gu, ' ')
        .trim(),
    ),
  )
  const name =
    context.contact?.nameIn[language] ?? context.known?.profile.name?.value ?? context.contact?.name
  const first = name?.trim().split(/\s+/u)[0]
  return asksForName && first && /^\p{L}[\p{L}\p{M}'’-]+$/u.test(first) ? { fix: first } : {}
}
