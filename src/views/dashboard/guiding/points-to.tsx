import { atHand } from '../../../desk/at-hand.ts'
import { change } from '../../../desk/desk-changes.ts'
import type { Desk } from '../../../desk/desk-state.ts'
import { keepChange } from '../../../desk/keep-change.ts'
import type { Keeping } from '../../../desk/keeping.ts'
import { noteAgreed } from '../../../follow-up/guide-acts.ts'
import { fill } from '../../../languages/fill.ts'
import type { Contact } from '../../../model/contact.ts'
import { personId } from '../../../model/person-key.ts'
import { clock } from '../../../platform/clock.ts'
import { contacts } from '../../../store/people.ts'
import { record, undoOne } from '../../../store/touchpoints.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { Tick } from '../../parts/tick.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useLive } from '../../parts/use-live.ts'
import { whoOf } from '../../parts/who.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'

interface PointsToProps {
  readonly desk: Desk
  readonly keeping: Keeping
  /** The id of the request. */
  readonly request: string
}

/** Whom a no points to: somebody whom I know, and only after a yes of theirs. */
export function PointsTo({ desk, keeping, request }: PointsToProps) {
  const { texts } = useSurroundings()
  const labels = texts.guiding.request
  const people = useLive(contacts) ?? []
  const { introducer = '', person } = desk.draft.value
  const others = people.filter((one) => !one.sample && personId(one.person) !== personId(person))
  const chosen = others.find(({ name }) => name === introducer)
  const isAgreed = desk.judged.value.given.guiding?.agreedNames.includes(introducer) === true
  const named = others.map(({ name, headline }) => ({
    value: name,
    text: headline ? `${name} · ${headline}` : name,
  }))
  const { put, say, failed } = usePointing(desk, keeping, request)
  return (
    <div class="stack tight">
      <ChoiceField
        label={labels.pointsTo}
        value={chosen ? introducer : ''}
        options={[{ value: '', text: labels.nobody }, ...named]}
        onValue={(name) => void put(name)}
      />
      {chosen && !isAgreed && <AskFirst person={chosen} />}
      {chosen && (
        <Tick
          label={fill(labels.agreed, { name: chosen.name })}
          checked={isAgreed}
          onChecked={(on) => void say(on)}
        />
      )}
      <Failed failed={failed} />
    </div>
  )
}

/** Nobody is named before they were asked. */
function AskFirst({ person: { person, name } }: { readonly person: Pick<Contact, 'person' | 'name'> }) {
  const labels = useSurroundings().texts.guiding.request
  return (
    <div class="finding">
      <span>{fill(labels.knows, { name })}</span>
      <a
        class="button quiet small"
        href={addressOf({ page: 'write', who: whoOf(person), kind: 'ask-pointer' })}
      >
        {fill(labels.askFirst, { name })}
      </a>
    </div>
  )
}

/** Puts a name into the draft, and notes or takes back that they agreed. */
function usePointing(desk: Desk, keeping: Keeping, request: string) {
  const { act, failed } = useOneAct()
  const { introducer = '', person } = desk.draft.value
  const put = (name: string) => keepChange(keeping, change(desk, { introducer: name }))
  const say = (on: boolean) =>
    act(async (refused) => {
      const now = clock()
      const said = noteAgreed(person, request, { whose: 'other', name: introducer }, now)
      const recorded = desk.at.value.touchpoints.find(
        (one) => one.kind === 'agreed' && one.name === introducer,
      )
      const kept = await (on || !recorded ? record(said) : undoOne(recorded, now)).orElse(refused)
      if (!kept) return undefined
      desk.at.value = await atHand(person, desk.at.value.readings)
      await put(introducer)
      return kept
    })
  return { put, say, failed }
}
