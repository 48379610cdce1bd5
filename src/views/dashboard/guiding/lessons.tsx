import { type Giving, type Lesson, situations } from '../../../model/giving.ts'
import { OWN } from '../../../model/longest.ts'
import { newId } from '../../../platform/new-id.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import type { StoredValue } from '../../parts/use-stored.ts'
import { useSurroundings } from '../surroundings.tsx'

/** Failures of my own that are worth telling: a private list, offered in a session where they fit. */
export function Lessons({ giving }: { readonly giving: StoredValue<Giving> }) {
  const { texts } = useSurroundings()
  const labels = texts.guiding.lessons
  if (!giving.value) return null
  const { value } = giving
  const { lessons } = value
  const put = (changed: Lesson) =>
    giving.type({ ...value, lessons: lessons.map((one) => (one.id === changed.id ? changed : one)) })
  return (
    <section aria-labelledby="lessons">
      <h2 id="lessons">{labels.title}</h2>
      <div class="card stack">
        <p class="soft">{labels.lead}</p>
        {lessons.map((lesson) => (
          <LessonFields
            key={lesson.id}
            lesson={lesson}
            onChange={put}
            onRemove={() =>
              giving.choose({ ...value, lessons: lessons.filter(({ id }) => id !== lesson.id) })
            }
          />
        ))}
        <p>
          <button
            type="button"
            onClick={() =>
              giving.choose({ ...value, lessons: [...lessons, { id: newId(), text: '', fits: 'stuck' }] })
            }
          >
            {labels.add}
          </button>
        </p>
      </div>
    </section>
  )
}

interface LessonFieldsProps {
  readonly lesson: Lesson
  readonly onChange: (lesson: Lesson) => void
  readonly onRemove: () => void
}

function LessonFields({ lesson, onChange, onRemove }: LessonFieldsProps) {
  const { texts } = useSurroundings()
  const labels = texts.guiding.lessons
  return (
    <div class="stack tight">
      <TextField
        label={labels.text}
        lines={2}
        value={lesson.text}
        limit={OWN.answer}
        onValue={(text) => onChange({ ...lesson, text })}
      />
      <div class="row between">
        <ChoiceField
          label={labels.fits}
          value={lesson.fits}
          options={situations.map((one) => ({ value: one, text: texts.guiding.situation[one] }))}
          onValue={(fits) => onChange({ ...lesson, fits })}
        />
        <button type="button" class="quiet" onClick={onRemove}>
          {labels.remove}
        </button>
      </div>
    </div>
  )
}
