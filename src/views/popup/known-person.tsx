import { useState } from 'preact/hooks'
import type { Desk } from '../../desk/desk-state.ts'
import { noteAccepted } from '../../follow-up/message-acts.ts'
import { openCopy } from '../../follow-up/open-copy.ts'
import type { NextStep } from '../../model/next-step.ts'
import type { Touchpoint } from '../../model/touchpoint.ts'
import { clock } from '../../platform/clock.ts'
import { useShows } from '../parts/interface.tsx'
import { DidYouSend } from './did-you-send.tsx'
import { OpenCard } from './open-card.tsx'

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
  const labels = useShows().popup.known
  const { touchpoints, person } = desk.at.value
  const last = touchpoints.at(-1)
  const [answered, setAnswered] = useState(false)
  if (!last || answered) return null
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
              {labels.accepted}
            </button>
          )}
        </OpenCard>
      )}
    </>
  )
}

const waitsForAcceptance = ({ kind }: NextStep) => kind === 'await-acceptance' || kind === 'other-way'
