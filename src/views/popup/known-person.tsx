import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Desk } from '../../desk/desk-state.ts'
import { accepted, sentAt } from '../../follow-up/acts.ts'
import { openCopy } from '../../follow-up/open-copy.ts'
import { fill } from '../../languages/fill.ts'
import type { NextStep } from '../../model/next-step.ts'
import type { Touchpoint } from '../../model/touchpoint.ts'
import { clock } from '../../platform/clock.ts'
import { openDashboard } from '../../platform/pages.ts'
import { useShows } from '../parts/interface.tsx'
import { dayText } from '../parts/when.ts'
import { whoOf } from '../parts/who.ts'
import { pastDay } from './past-day.ts'

interface KnownPersonProps {
  readonly desk: Desk
  readonly next: NextStep
  readonly zone: string
  readonly onNotYet: () => void
  /** Notes what happened. */
  readonly onHappened: (touchpoint: Touchpoint) => void
}

/** Somebody already known: “did you send it?” first, then what happened last and what is next. */
export function KnownPerson({ desk, next, zone, onNotYet, onHappened }: KnownPersonProps) {
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
  if (next.kind === 'confirm-sent' && copied)
    return <DidYouSend copied={copied} zone={zone} onSent={onHappened} onNotYet={notYet} />
  return (
    <NextCard next={next} last={last} zone={zone}>
      {waitsForAcceptance(next) && (
        <button type="button" onClick={() => onHappened(accepted(person, { touchpoints, now: clock() }))}>
          {words.accepted}
        </button>
      )}
    </NextCard>
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
        <button type="button" class="primary" onClick={() => onSent(sentAt(copied, now))}>
          {words.yesThen.replace('{when}', words.when.today)}
        </button>
        {when !== words.when.today && (
          <button type="button" onClick={() => onSent(sentAt(copied, copied.at))}>
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

interface NextCardProps {
  readonly next: NextStep
  readonly last: Touchpoint
  readonly zone: string
  readonly children: ComponentChildren
}

/** What happened last, and what is next. */
function NextCard({ next, last, zone, children }: NextCardProps) {
  const shows = useShows()
  const words = shows.popup.known
  const { person } = last
  const everything = `#/person/${whoOf(person)}`
  return (
    <section class="card stack tight">
      <div class="row between">
        <b>{shows.names.nextStep[next.kind]}</b>
        <span class={next.owed ? 'chip due' : 'chip'}>{next.owed ? words.owed : words.nothingOwed}</span>
      </div>
      {next.kind === 'await-acceptance' && <p class="soft">{words.pending}</p>}
      <div class="row between">
        <span class="faint">
          {fill(words.last, {
            what: shows.names.touchpoint[last.kind],
            day: dayText(last.at, clock(), zone, shows.code),
          })}
        </span>
        <span class="row">
          {children}
          <button type="button" class="link faint" onClick={() => openDashboard(everything)}>
            {words.everything}
          </button>
        </span>
      </div>
    </section>
  )
}
