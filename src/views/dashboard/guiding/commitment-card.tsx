import { useState } from 'preact/hooks'
import { parse } from 'valibot'
import { fill, plural } from '../../../languages/fill.ts'
import { loadLanguage } from '../../../languages/language.ts'
import { Commitment, type Giving } from '../../../model/giving.ts'
import { type LanguageCode, languageCodes } from '../../../model/language.ts'
import { commitmentText } from '../../../pipeline.ts'
import { copyText } from '../../../platform/clipboard.ts'
import type { GuidedPerson } from '../../../store/guided-people.ts'
import { DoneLine } from '../../parts/done-line.tsx'
import { Failed } from '../../parts/use-acts.tsx'
import type { StoredValue } from '../../parts/use-stored.ts'
import { useSurroundings } from '../surroundings.tsx'
import { calendarDay } from './calendar-day.ts'
import { CommitmentForm } from './commitment-form.tsx'
import { placesTaken } from './places-taken.ts'
import { useGuideSays } from './use-guide-says.ts'

interface CommitmentCardProps {
  readonly giving: StoredValue<Giving>
  readonly guided: readonly GuidedPerson[]
}

/** What a first commitment says until the user says otherwise: one person, half an hour a month. Our judgement. */
const first = (): Commitment =>
  parse(Commitment, { people: 1, minutes: 30, months: 1, ways: ['video', 'email'], answerDays: 3 })

/** How much time I give and on what terms; copied as a text in either language. */
export function CommitmentCard({ giving, guided }: CommitmentCardProps) {
  const { texts, shows } = useSurroundings()
  const words = texts.guiding
  const [isEdited, setEdited] = useState(false)
  const [copied, setCopied] = useState<string>()
  const commitment = giving.value?.commitment
  const places = placesTaken(guided)
  const copy = async (code: LanguageCode) => {
    if (!commitment) return
    const { says } = await loadLanguage(code)
    setCopied(
      (await copyText(commitmentText(commitment, places, code, says))) ? words.copied : words.notCopied,
    )
  }
  if (!giving.value) return null
  const { value } = giving
  if (!commitment)
    return (
      <section class="card stack" aria-labelledby="commitment">
        <h2 id="commitment">{words.commitment.title}</h2>
        <p class="soft">{words.commitment.none}</p>
        <p>
          <button
            type="button"
            class="primary"
            onClick={() => {
              giving.choose({ ...value, commitment: first() })
              setEdited(true)
            }}
          >
            {words.commitment.begin}
          </button>
        </p>
        <Failed failed={giving.failed} />
      </section>
    )
  return (
    <section aria-labelledby="commitment">
      <div class="row between base">
        <h2 id="commitment">{words.commitment.title}</h2>
        <p class="faint row close">
          <button type="button" class="link" aria-expanded={isEdited} onClick={() => setEdited(!isEdited)}>
            {isEdited ? words.done : words.edit}
          </button>
          {languageCodes.map((code) => (
            <button key={code} type="button" class="link" onClick={() => void copy(code)}>
              {fill(words.copyIn, { language: shows.names.language[code] })}
            </button>
          ))}
        </p>
      </div>
      <DoneLine text={copied} />
      <Failed failed={giving.failed} />
      {isEdited ? (
        <CommitmentForm
          commitment={commitment}
          onChange={(changed) => giving.type({ ...value, commitment: changed })}
        />
      ) : (
        <Facts commitment={commitment} guided={guided} />
      )}
    </section>
  )
}

const capitalised = (text: string) => `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`

/** The same, to be read at a glance. */
function Facts({
  commitment,
  guided,
}: {
  readonly commitment: Commitment
  readonly guided: readonly GuidedPerson[]
}) {
  const { texts, shows } = useSurroundings()
  const words = texts.guiding.commitment
  const says = useGuideSays()
  if (!says) return <div class="card" />
  const { taken, freeOn } = placesTaken(guided)
  const { people, minutes, months, ways, answerDays, until, confidential, expects } = commitment
  const free = people - taken
  const places =
    free > 0
      ? plural(shows.code, words.free, free)
      : freeOn
        ? fill(words.fullUntil, { day: calendarDay(freeOn, shows.code) })
        : words.full
  const inWords = new Intl.ListFormat(shows.code, { type: 'conjunction' })
  return (
    <dl class="facts card">
      <div>
        <dt>{words.time}</dt>
        <dd>
          {capitalised(says.places(people))}, {fill(words.each, { span: says.span(minutes, months) })}
          <p class="faint">{places}</p>
        </dd>
      </div>
      <div>
        <dt>{words.channels}</dt>
        <dd>
          {inWords.format(ways.map((way) => words.way[way]))}
          <p class="faint">{fill(words.answers, { days: says.workingDays(answerDays) })}</p>
        </dd>
      </div>
      <div>
        <dt>{words.confidential}</dt>
        <dd dir="auto">{confidential[shows.code] || says.confidential}</dd>
      </div>
      <div>
        <dt>{words.expects}</dt>
        <dd dir="auto">{expects[shows.code] || words.expectsUsual}</dd>
      </div>
      {until && (
        <div>
          <dt>{words.until}</dt>
          <dd>{calendarDay(until, shows.code)}</dd>
        </div>
      )}
    </dl>
  )
}
