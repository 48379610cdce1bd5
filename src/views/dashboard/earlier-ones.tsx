import { fill } from '../../languages/fill.ts'
import type { Earlier } from '../../model/earlier.ts'
import { languageCodes } from '../../model/language.ts'
import type { TextByLanguage } from '../../model/persona.ts'
import { type EarlierOne, earlierOf, takeEarlier } from '../../store/earlier.ts'
import { Failed, useOneAct } from '../parts/use-acts.tsx'
import { useLive } from '../parts/use-live.ts'
import { dayText } from '../parts/when.ts'
import { useSurroundings } from './surroundings.tsx'

interface EarlierOnesProps {
  readonly of: Earlier['of']
  readonly id: string
}

/** What About me, a persona or how to write to somebody was before a backup brought something newer: to be looked at, and taken back. */
export function EarlierOnes({ of, id }: EarlierOnesProps) {
  const { texts, shows, now, zone } = useSurroundings()
  const { act, failed } = useOneAct()
  const earlier = useLive(() => earlierOf(of, id), [of, id])
  if (!earlier || earlier.length === 0) return null
  const labels = texts.earlier
  return (
    <section class="stack tight">
      {earlier.map((one) => (
        <div key={one.order} class="row between">
          <details>
            <summary>{fill(labels.title, { day: dayText(one.at, now, zone, shows.code) })}</summary>
            <ul class="plain details">
              {textsOf(one).map((text) => (
                <li key={text} dir="auto">
                  {text}
                </li>
              ))}
            </ul>
          </details>
          <button
            type="button"
            class="quiet"
            onClick={() =>
              act((refused) => takeEarlier(of, id, one.order).orElse(refused), { said: labels.taken })
            }
          >
            {labels.take}
          </button>
        </div>
      ))}
      <Failed failed={failed} />
    </section>
  )
}

/** The words of an earlier one, each once. */
function textsOf(one: EarlierOne): readonly string[] {
  const all = [
    ...(one.of === 'me' ? ofMe(one.row) : one.of === 'personas' ? ofPersona(one.row) : ofContact(one.row)),
  ]
  return [...new Set(all.filter((text) => text !== undefined && text.trim() !== ''))] as readonly string[]
}

type Texts = readonly (string | undefined)[]
type RowOf<K extends Earlier['of']> = Extract<EarlierOne, { readonly of: K }>['row']

const inEach = (text: TextByLanguage): Texts => languageCodes.map((code) => text[code])

const ofMe = (me: RowOf<'me'>): Texts => [
  me.name,
  ...inEach(me.intro),
  me.role,
  me.company,
  me.place,
  me.workingSince,
  ...me.employers,
  ...me.schools,
  ...me.reportingLine,
  ...inEach(me.offer),
]

const ofPersona = ({ title, lines, excluded }: RowOf<'personas'>): Texts => [
  title,
  ...lines.flatMap(({ text }) => inEach(text)),
  ...excluded,
]

const ofContact = ({ name, nameIn, headline, zone }: RowOf<'contacts'>): Texts => [
  name,
  ...inEach(nameIn),
  headline,
  zone,
]
