import { fill, plural } from '../../../languages/fill.ts'
import type { Known } from '../../../model/known.ts'
import { type Field, type ListField, listFields, scalarFields } from '../../../model/reading.ts'
import { useShows } from '../interface.tsx'
import { dayText } from '../when.ts'
import { CorrectableValue } from './correctable-value.tsx'
import { entryText } from './entry-text.ts'
import { Source } from './source.tsx'

interface WhatWeReadProps {
  readonly known: Known
  readonly now: string
  readonly zone: string
  /** Takes what the user typed over a value; null says that it is not true. */
  readonly onCorrect: (field: Field, value: unknown) => void
}

/** Every value with the words it was read from, its section and layout; every absence with its reason. */
export function WhatWeRead({ known, now, zone, onCorrect }: WhatWeReadProps) {
  const shows = useShows()
  return (
    <section class="card stack tight reading" aria-label={shows.popup.person.read}>
      <dl>
        {scalarFields.map((field) => (
          <div key={field}>
            <dt>{shows.names.field[field]}</dt>
            <dd>
              <CorrectableValue
                field={field}
                seen={known.profile[field]}
                absent={known.absent[field]}
                onCorrect={onCorrect}
              />
            </dd>
          </div>
        ))}
        {listFields.map((field) => (
          <div key={field}>
            <dt>{shows.names.field[field]}</dt>
            <dd>
              <ListValue known={known} field={field} />
            </dd>
          </div>
        ))}
      </dl>
      {known.changes.map(({ field, before, now: found }) => (
        <p key={`${field} ${found.quote}`} class="soft">
          {fill(shows.popup.person.changed, {
            day: dayText(before?.at ?? found.at, now, zone, shows.code),
            words: found.quote,
          })}
        </p>
      ))}
    </section>
  )
}

function ListValue({ known, field }: { readonly known: Known; readonly field: ListField }) {
  const shows = useShows()
  const entries = known.profile[field]
  const reason = known.absent[field]
  const extent = known.extent[field]
  if (entries.length === 0) return <span class="faint">{shows.names.absence[reason ?? 'unknown']}</span>
  return (
    <>
      <ul>
        {entries.map((entry) => (
          <li key={`${entry.quote} ${entry.at}`}>
            <details>
              <summary dir="auto">{entryText(entry.value, shows)}</summary>
              <Source seen={entry} />
            </details>
          </li>
        ))}
      </ul>
      {extent && extent.of !== 'all' && (
        <p class="faint">
          {extent.of === 'more'
            ? plural(shows.code, shows.popup.person.shownMore, extent.shown)
            : plural(shows.code, shows.popup.person.shownOf, extent.shown, { of: extent.of })}
        </p>
      )}
    </>
  )
}
