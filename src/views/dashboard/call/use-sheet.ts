import type { MeetingHistory } from '../../../call/meeting-history.ts'
import { type Sheet, sheetIn, withSheet } from '../../../call/sheet.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import { changeNotes, notesOf } from '../../../store/people.ts'
import type { FailedAct } from '../../parts/use-acts.tsx'
import { useStored } from '../../parts/use-stored.ts'

/** The sheet of one talk, which saves as it is typed. */
export interface KeptSheet {
  readonly sheet: Sheet
  readonly change: (sheet: Sheet) => void
  readonly failed: FailedAct | undefined
}

/** The sheet of a talk out of the notes on a person; undefined until they are read. */
export function useSheet(person: PersonKey, { first }: MeetingHistory): KeptSheet | undefined {
  const { value, type, failed } = useStored(
    () => notesOf(person),
    (mine, base) => changeNotes(person, base, mine),
  )
  if (typeof value !== 'string') return undefined
  return {
    sheet: sheetIn(value, first.when),
    change: (sheet) => type(withSheet(value, first.when, sheet)),
    failed,
  }
}
