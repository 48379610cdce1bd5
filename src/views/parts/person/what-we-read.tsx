import type { ComponentChildren } from 'preact'
import { fill, plural } from '../../../languages/fill.ts'
import type { Known } from '../../../model/known.ts'
import {
  type Field,
  fields,
  isListField,
  type ListField,
  listFields,
  scalarFields,
} from '../../../model/reading.ts'
import { profileAddress } from '../../../pipeline.ts'
import { useShows } from '../interface.tsx'
import { dayText } from '../when.ts'
import { CorrectableList } from './correctable-list.tsx'
import { CorrectableValue } from './correctable-value.tsx'

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
  const isFound = (field: Field) =>
    isListField(field) ? known.profile[field].length > 0 : known.profile[field] !== undefined
  const isShown = (field: Field) => isFound(field) || telling.includes(field)
  const missing = fields.filter((field) => !isShown(field))
  return (
    <section class="card stack tight reading" aria-label={shows.popup.person.read}>
      <dl>
        {scalarFields.filter(isShown).map((field) => (
          <Row key={field} field={field}>
            <CorrectableValue
              field={field}
              seen={known.profile[field]}
              absent={known.absent[field]}
              onCorrect={onCorrect}
            />
            {known.contested.includes(field) && <p class="faint">{shows.popup.person.contested}</p>}
          </Row>
        ))}
        {listFields.filter(isShown).map((field) => (
          <Row key={field} field={field}>
            <ListValue known={known} field={field} onCorrect={onCorrect} />
          </Row>
        ))}
      </dl>
      {missing.length > 0 && (
        <details>
          <summary class="faint">{fill(shows.popup.person.notFound, { count: missing.length })}</summary>
          <dl>
            {missing.map((field) => (
              <Row key={field} field={field}>
                <span class="faint">{shows.names.absence[known.absent[field] ?? 'unknown']}</span>
              </Row>
            ))}
          </dl>
        </details>
      )}
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

/** What everybody looks for on a profile: its absence is said at once, that of the rest on demand. */
const telling: readonly Field[] = [
  'name',
  'headline',
  'place',
  'degree',
  'mutuals',
  'about',
  'positions',
  'studies',
  'skills',
  'volunteering',
  'posts',
]

interface RowProps {
  readonly field: Field
  readonly children: ComponentChildren
}

function Row({ field, children }: RowProps) {
  return (
    <div>
      <dt>{useShows().names.field[field]}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The lists that have a page of their own on the network, by which they can be read whole. */
const wholeLists: Partial<Record<ListField, string>> = {
  positions: 'experience',
  studies: 'education',
  skills: 'skills',
  languages: 'languages',
  certificates: 'certifications',
  volunteering: 'volunteering-experiences',
  publications: 'publications',
  projects: 'projects',
}

/** The way to the whole of a list: opened by the user, and read on the next click. */
function WholeList({ known, field }: { readonly known: Known; readonly field: ListField }) {
  const { popup, names } = useShows()
  const path = wholeLists[field]
  const address = known.person.site === 'linkedin' ? profileAddress(known.person) : null
  if (!path || !address) return null
  return (
    <a class="faint" href={`${address}details/${path}/`} target="_blank" rel="noreferrer">
      {fill(popup.person.openWhole, { field: names.field[field] })}
    </a>
  )
}

interface ListValueProps {
  readonly known: Known
  readonly field: ListField
  readonly onCorrect: WhatWeReadProps['onCorrect']
}

function ListValue({ known, field, onCorrect }: ListValueProps) {
  const shows = useShows()
  const entries = known.profile[field]
  const reason = known.absent[field]
  const extent = known.extent[field]
  if (entries.length === 0)
    return (
      <>
        <span class="faint">{shows.names.absence[reason ?? 'unknown']}</span>{' '}
        {reason === 'not-loaded' && <WholeList known={known} field={field} />}{' '}
        <CorrectableList field={field} entries={entries} onCorrect={onCorrect} />
      </>
    )
  return (
    <>
      <CorrectableList field={field} entries={entries} onCorrect={onCorrect} />
      {extent && extent.of !== 'all' && (
        <p class="faint">
          {extent.of === 'more'
            ? plural(shows.code, shows.popup.person.shownMore, extent.shown)
            : plural(shows.code, shows.popup.person.shownOf, extent.shown, { of: extent.of })}{' '}
          <WholeList known={known} field={field} />
        </p>
      )}
    </>
  )
}
