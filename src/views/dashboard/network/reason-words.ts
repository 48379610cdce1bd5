import type { DashboardShows } from '../../../languages/dashboard.ts'
import { fill } from '../../../languages/fill.ts'
import type { LanguageCode } from '../../../model/language.ts'
import type { RankedConnection } from '../../../network/rank.ts'
import type { Reason } from '../../../network/reasons.ts'
import { monthText, wholeDay } from './when.ts'

/** Role, company, day, e-mail, exchange, schools, earlier roles. */
export const FACTS = 7

/** What the words of a row are made with. */
export interface RowWords {
  readonly words: DashboardShows['network']
  readonly language: LanguageCode
  /** Of how many facts it is said how many are known. */
  readonly of: number
}

/** The chips of a row: each a reason in few words. */
export const chipsOf = ({ reasons }: RankedConnection, { words }: RowWords): readonly string[] =>
  reasons.flatMap((reason) => chipOf(reason, words) ?? [])

function chipOf(reason: Reason, words: RowWords['words']): string | undefined {
  if (reason.kind === 'role') return fill(words.reasons.role, { quote: reason.quote })
  if (reason.kind === 'exchange') return reason.answered ? words.answered : undefined
  return reason.kind === 'connected-long' ? undefined : words.reasons[reason.kind]
}

/** What stands below: since when, what is behind a reason, and how much is known. */
export function behind({ connection, reasons, known }: RankedConnection, given: RowWords): string {
  const { words, language, of } = given
  const sentences = [
    connectedText(connection.connectedOn, reasons, given),
    ...reasons.flatMap((reason) => behindReason(reason, given) ?? []),
    connection.role === undefined && connection.company === undefined ? words.little : undefined,
    fill(words.known, { known: new Intl.NumberFormat(language).format(known), of: String(of) }),
  ]
  return sentences.filter((sentence) => sentence !== undefined).join(' ')
}

function connectedText(
  connectedOn: string | undefined,
  reasons: readonly Reason[],
  { words, language }: RowWords,
): string | undefined {
  if (connectedOn === undefined) return undefined
  const when = monthText(connectedOn, language)
  const perhaps = reasons.find((reason) => reason.kind === 'perhaps-colleague')
  if (perhaps) return fill(words.perhaps, { when, company: perhaps.company })
  const isThen = reasons.some((reason) => reason.kind === 'former-employer' && reason.together)
  return fill(isThen ? words.connectedThen : words.connected, { when })
}

function behindReason(reason: Reason, { words, language }: RowWords): string | undefined {
  switch (reason.kind) {
    case 'own-organisation':
      return words.notAbove
    case 'new-role': {
      const { role, company } = reason.before
      return fill(words.before, { role: role ?? company ?? '' })
    }
    case 'exchange':
      return fill(words.lastMessage, { day: wholeDay(reason.day, language) })
    case 'school':
      return fill(words.school, { school: reason.school })
    default:
      return undefined
  }
}
