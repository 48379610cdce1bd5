import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import type { Known } from '../../../model/known.ts'
import { type Field, fields, isListField, listFields, scalarFields } from '../../../model/reading.ts'
import { useShows } from '../interface.tsx'
import { onEscape } from '../on-escape.ts'
import { Changes } from './changes.tsx'
import { CorrectableValue } from './correctable-value.tsx'
import { ListValue } from './list-value.tsx'

interface WhatWeReadProps {
  readonly known: Known
  readonly now: string
  readonly zone: string
  /** Takes what the user typed over a value; null says that it is not true. */
  readonly onCorrect: (field: Field, value: unknown) => void
  /** Absent where it always stands open. */
  readonly onClose?: () => void
}

/** Every value with the words it was read from, its section and layout; every absence with its reason. What was opened takes the focus. */
export function WhatWeRead({ known, now, zone, onCorrect, onClose }: WhatWeReadProps) {
  const { person } = useShows().popup
  const whole = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (onClose) whole.current?.focus()
  }, [])
  return (
    <section
      class="card stack tight reading"
      aria-label={person.read}
      {...(onClose && { tabIndex: -1, ref: whole, onKeyDown: onEscape(onClose) })}
    >
      {onClose && (
        <div class="row between line">
          <b>{person.read}</b>
          <button type="button" class="link faint" onClick={onClose}>
            {person.close}
          </button>
        </div>
      )}
      <Found known={known} onCorrect={onCorrect} />
      <Missing known={known} />
      <Changes known={known} now={now} zone={zone} />
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

const isShown = ({ profile }: Known, field: Field): boolean =>
  telling.includes(field) || (isListField(field) ? profile[field].length > 0 : profile[field] !== undefined)

type FoundProps = Pick<WhatWeReadProps, 'known' | 'onCorrect'>

function Found({ known, onCorrect }: FoundProps) {
  const { person } = useShows().popup
  return (
    <dl>
      {scalarFields
        .filter((field) => isShown(known, field))
        .map((field) => (
          <Row key={field} field={field}>
            <CorrectableValue
              field={field}
              seen={known.profile[field]}
              absent={known.absent[field]}
              onCorrect={onCorrect}
            />
            {known.contested.includes(field) && <p class="faint">{person.contested}</p>}
          </Row>
        ))}
      {listFields
        .filter((field) => isShown(known, field))
        .map((field) => (
          <Row key={field} field={field}>
            <ListValue known={known} field={field} onCorrect={onCorrect} />
          </Row>
        ))}
    </dl>
  )
}

function Missing({ known }: Pick<WhatWeReadProps, 'known'>) {
  const { names, popup } = useShows()
  const missing = fields.filter((field) => !isShown(known, field))
  if (missing.length === 0) return null
  return (
    <details>
      <summary class="faint">{fill(popup.person.notFound, { count: missing.length })}</summary>
      <dl>
        {missing.map((field) => (
          <Row key={field} field={field}>
            <span class="faint">{names.absence[known.absent[field] ?? 'unknown']}</span>
          </Row>
        ))}
      </dl>
    </details>
  )
}

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
