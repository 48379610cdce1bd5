import type { Task } from '../follow-up/tasks.ts'
import { textsAtOnce } from '../languages/at-once.ts'
import { fill, plural } from '../languages/fill.ts'
import type { LanguageCode } from '../model/language.ts'

/** The kinds that have words of their own, in the order in which they are said. */
const said = ['thank', 'report-back', 'keep-word', 'agenda', 'meet'] as const

/** What a notification says: each kind of thing with its number; whom it is about only where the user asked for names. */
export function notificationText(due: readonly Task[], language: LanguageCode, withNames: boolean): string {
  const texts = textsAtOnce[language].notification
  const counted = said.flatMap((kind) => {
    const count = due.filter(({ next }) => next.kind === kind).length
    return count > 0 ? [plural(language, texts[kind], count)] : []
  })
  const others = due.filter(({ next }) => !said.some((kind) => kind === next.kind)).length
  const things = [...counted, ...(others > 0 ? [plural(language, texts.other, others)] : [])].join(' · ')
  if (!withNames) return things
  const names = [...new Set(due.map(({ contact }) => contact.nameIn[language] ?? contact.name))]
  return fill(texts.withNames, { due: things, names: new Intl.ListFormat(language).format(names) })
}
