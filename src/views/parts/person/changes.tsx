import { fill } from '../../../languages/fill.ts'
import type { Known } from '../../../model/known.ts'
import { useShows } from '../interface.tsx'
import { dayText } from '../when.ts'

interface ChangesProps {
  readonly known: Pick<Known, 'changes'>
  readonly now: string
  /** IANA name of the user's time zone. */
  readonly zone: string
}

/** What a later look found to be different from an earlier one. */
export function Changes({ known: { changes }, now, zone }: ChangesProps) {
  const { code, popup } = useShows()
  return (
    <>
      {changes.map(({ field, before, now: found }) => (
        <p key={`${field} ${found.quote}`} class="soft">
          {fill(popup.person.changed, {
            day: dayText(before?.at ?? found.at, now, zone, code),
            words: found.quote,
          })}
        </p>
      ))}
    </>
  )
}
