import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Desk } from '../../desk/desk-state.ts'
import { noteAccepted, noteSentAt } from '../../follow-up/acts.ts'
import { openCopy } from '../../follow-up/open-copy.ts'
import { fill, plural } from '../../languages/fill.ts'
import type { LanguageCode } from '../../model/language.ts'
import type { NextStep } from '../../model/next-step.ts'
import type { Touchpoint } from '../../model/touchpoint.ts'
import { isOwedNow } from '../../pipeline.ts'
import { clock } from '../../platform/clock.ts'
import { openDashboard } from '../../platform/pages.ts'
import { useShows } from '../parts/interface.tsx'
import { atStart, dayText } from '../parts/when.ts'
import { whoOf } from '../parts/who.ts'
import { pastDay } from './past-day.ts'

interface KnownPersonProps {
  readonly desk: Desk
  /** Everything that is open, nearest first. */
  readonly open: readonly NextStep[]
  readonly zone: string
  readonly onNotYet: () => void
  /** Notes what happened. */
  readonly onHappened: (touchpoint: Touchpoint) => void
}

/** Somebody already known: “did you send it?” first, then what happened last and all that is open. */
export function KnownPerson({ desk, open, zone, onNotYet, onHappened }: KnownPersonProps) {
  const words = useShows().popup.known
  const { touchpoints, person } = desk.at.value
  const last = touchpoints.at(-1)
  const [answered, setAnswered] = useState(false)
  // Somebody who was new when the popup opened stays so while the first message is written.
  const [wasKnown] = useState(touchpoints.length > 0)
  if (!last || answered || !wasKnown) return null
  const notYet = () => {
    setAnswered(true)
    onNotYet()
  }
  const copied = openCopy(touchpoints, clock())
  const isAsked = copied && open.some(({ kind }) => kind === 'confirm-sent')
  const others = open.filter(({ kind }) => kind !== 'confirm-sent')
  return (
    <>
      {isAsked && <DidYouSend copied={copied} zone={zone} onSent={onHappened} onNotYet={notYet} />}
      {(!isAsked || others.length > 0) && (
        <OpenCard open={others} last={last} zone={zone}>
          {others.some(waitsForAcceptance) && (
            <button
              type="button"
              onClick={() => onHappened(noteAccepted(person, { touchpoints, now: clock() }))}
            >
              {words.accepted}
            </button>
          )}
        </OpenCard>
      )}
    </>
  )
}

const waitsForAcceptance = ({ kind }: NextStep) => kind === 'await-acceptance' || kind === 'other-way'

interface DidYouSendProps {
  readonly copied: Extract<Touchpoint, { kind: 'copied' }>
  readonly zone: string
  readonly onSent: (sent: Touchpoint) => void
  readonly onNotYet: () => void
}

/** Asks about the text that was copied last: sent today, on the day of copying, or not yet. */
function DidYouSend({ copied, zone, onSent, onNotYet }: DidYouSendProps) {
  const shows = useShows()
  const words = shows.popup.known
  const now = clock()
  const when = pastDay(copied.at, now, zone, shows)
  return (
    <section class="notice stack tight">
      <b>{fill(words.didYouSend, { channel: shows.names.channel[copied.channel], when })}</b>
      <div class="row">
        <button type="button" class="primary" onClick={() => onSent(noteSentAt(copied, now))}>
          {words.yesThen.replace('{when}', words.when.today)}
        </button>
        {when !== words.when.today && (
          <button type="button" onClick={() => onSent(noteSentAt(copied, copied.at))}>
            {words.yesThen.replace('{when}', when)}
          </button>
        )}
        <button type="button" onClick={onNotYet}>
          {words.notYet}
        </button>
      </div>
    </section>
  )
}

interface OpenCardProps {
  readonly open: readonly NextStep[]
  readonly last: Touchpoint
  readonly zone: string
  readonly children: ComponentChildren
}

/** So many lines of what is open leave room for the message; the rest stands on the person's page. */
const MOST_LINES = 3

/** All that is open, nearest first, and what happened last. */
function OpenCard({ open, last, zone, children }: OpenCardProps) {
  const shows = useShows()
  const words = shows.popup.known
  const now = clock()
  const isOwed = open.some((next) => isOwedNow(next, now))
  const more = open.length - MOST_LINES
  return (
    <section class="card stack tight">
      {open.length === 0 && (
        <div class="row between">
          <b>{shows.names.nextStep.none}</b>
          <span class="chip">{words.nothingOwed}</span>
        </div>
      )}
      {open.slice(0, MOST_LINES).map((next, at) => (
        <div key={`${next.kind} ${next.of}`} class="row between">
          {at === 0 ? (
            <b>{shows.names.nextStep[next.kind]}</b>
          ) : (
            <span>{shows.names.nextStep[next.kind]}</span>
          )}
          {isOwedNow(next, now) ? (
            <span class="chip due">{words.owed}</span>
          ) : at === 0 && !isOwed ? (
            <span class="chip">{words.nothingOwed}</span>
          ) : (
            <span class="faint">{dayOf(next, now, zone, shows.code)}</span>
          )}
        </div>
      ))}
      {more > 0 && <span class="faint">{plural(shows.code, words.more, more)}</span>}
      {open[0]?.kind === 'await-acceptance' && <p class="soft">{words.pending}</p>}
      <div class="row between">
        <span class="faint">
          {fill(words.last, {
            what: shows.names.touchpoint[last.kind],
            day: dayText(last.at, now, zone, shows.code),
          })}
        </span>
        <span class="row">
          {children}
          <button
            type="button"
            class="link faint"
            onClick={() => openDashboard(`#/person/${whoOf(last.person)}`)}
          >
            {words.everything}
          </button>
        </span>
      </div>
    </section>
  )
}

/** The day that a step is about, where it has one ahead. */
const dayOf = (next: NextStep, now: string, zone: string, language: LanguageCode) => {
  const date = next.dueBy ?? next.dueFrom
  return date === undefined ? '' : atStart(dayText(date, now, zone, language), language)
}
