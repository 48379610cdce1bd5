import type { DashboardShows } from '../../../languages/dashboard.ts'
import { fill } from '../../../languages/fill.ts'
import type { LanguageCode } from '../../../model/language.ts'
import type { RankedConnection } from '../../../network/rank.ts'
import type { Reason } from '../../../network/reasons.ts'
import { dayText, monthText, sayWholeDay } from './when.ts'

/** Role, company, day, e-mail, exchange, schools, earlier roles. */
export const FACTS = 7

/** What the words of a row are made with. */
export interface RowContext {
  readonly labels: DashboardShows['network']
  readonly language: LanguageCode
  /** Of how many facts it is said how many are known. */
  readonly of: number
}

/** The chips of a row: each a reason in few words. */
export const chipsOf = ({ reasons }: RankedConnection, given: RowContext): readonly string[] =>
  reasons.flatMap((reason) => chipOf(reason, given))

function chipOf(reason: Reason, { labels, language }: RowContext): readonly string[] {
  switch (reason.kind) {
    case 'role':
      return [fill(labels.reasons.role, { quote: reason.quote })]
    case 'exchange':
      return reason.answered ? [labels.answered] : []
    case 'connected-long':
      return []
    case 'school':
      return [reason.years ? fill(labels.schoolYears, { years: reason.years }) : labels.reasons.school]
    case 'spoke': {
      const { event, day, about, isToCome } = reason
      const spoke = day
        ? fill(isToCome ? labels.speaksOn : labels.spokeOn, { event, day: dayText(day, language) })
        : fill(labels.reasons.spoke, { event })
      return [spoke, ...(about ? [fill(labels.spokeAbout, { quote: about.quote })] : [])]
    }
    default:
      return [labels.reasons[reason.kind]]
  }
}

/** What stands below: since when, what is behind a reason, and how much is known. */
export function sayBehind({ connection, reasons, known }: RankedConnection, given: RowContext): string {
  const { labels, language, of } = given
  const sentences = [
    connectedText(connection.connectedOn, reasons, given),
    ...reasons.flatMap((reason) => behindReason(reason, given) ?? []),
    ...findUnsaid(connection, reasons).map((title) => fill(labels.inList, { title })),
    connection.role === undefined && connection.company === undefined ? labels.little : undefined,
    fill(labels.known, { known: new Intl.NumberFormat(language).format(known), of: String(of) }),
  ]
  return sentences.filter((sentence) => sentence !== undefined).join(' ')
}

/** Lists that name somebody and give no reason by themselves. */
const findUnsaid = ({ listed = [] }: RankedConnection['connection'], reasons: readonly Reason[]) =>
  listed.flatMap(({ list: { kind, title } }) => {
    const isSaid = reasons.some((reason) =>
      reason.kind === 'spoke' ? kind === 'speakers' : reason.kind === 'school' && kind === 'alumni',
    )
    return isSaid ? [] : [title]
  })

function connectedText(
  connectedOn: string | undefined,
  reasons: readonly Reason[],
  { labels, language }: RowContext,
): string | undefined {
  if (connectedOn === undefined) return undefined
  const when = monthText(connectedOn, language)
  const perhaps = reasons.find((reason) => reason.kind === 'perhaps-colleague')
  if (perhaps) return fill(labels.perhaps, { when, company: perhaps.company })
  const isThen = reasons.some((reason) => reason.kind === 'former-employer' && reason.together)
  return fill(isThen ? labels.connectedThen : labels.connected, { when })
}

function behindReason(reason: Reason, { labels, language }: RowContext): string | undefined {
  switch (reason.kind) {
    case 'own-organisation':
      return labels.notAbove
    case 'new-role': {
      const { role, company } = reason.before
      return fill(labels.before, { role: role ?? company ?? '' })
    }
    case 'exchange':
      return fill(labels.lastMessage, { day: sayWholeDay(reason.day, language) })
    case 'spoke':
      return reason.talk === undefined ? undefined : fill(labels.talk, { talk: reason.talk })
    case 'school':
      return fill(labels.school, { school: reason.school })
    default:
      return undefined
  }
}
