import { type Meeting, meetingsOf } from '../follow-up/meetings.ts'
import type { Touchpoint } from '../model/touchpoint.ts'

/** A meeting with its history: how it was first set, and how often it was changed. */
export interface MeetingHistory extends Meeting {
  readonly first: Meeting['set']
  readonly revision: number
}

/** Every meeting that still has its time, the nearest first, with its history. Takes touchpoints in sequence. */
export function meetingHistories(sequence: readonly Touchpoint[]): readonly MeetingHistory[] {
  const all = meetingsOf(sequence)
  const before = ({ set }: Meeting) => all.find(({ closedBy }) => closedBy?.id === set.id)
  const chain = (meeting: Meeting): readonly Meeting[] => {
    const earlier = before(meeting)
    return earlier ? [...chain(earlier), meeting] : [meeting]
  }
  return all
    .filter(({ closedBy }) => closedBy?.kind !== 'moved')
    .map((meeting) => {
      const changes = chain(meeting)
      return { ...meeting, first: (changes[0] ?? meeting).set, revision: changes.length - 1 }
    })
    .toSorted((one, other) => one.set.when.localeCompare(other.set.when))
}

/** The meeting that was set, or moved, by a touchpoint. */
export const meetingSetBy = (sequence: readonly Touchpoint[], id: string): MeetingHistory | undefined =>
  meetingHistories(sequence).find(({ set, first }) => set.id === id || first.id === id)
