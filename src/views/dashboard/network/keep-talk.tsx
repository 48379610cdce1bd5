import { fill } from '../../../languages/fill.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import type { NetworkPerson } from '../../../network/network-person.ts'
import { clock } from '../../../platform/clock.ts'
import { keepReadings, readingsOf } from '../../../store/readings.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useLive } from '../../parts/use-live.ts'
import { useSurroundings } from '../surroundings.tsx'
import { readingOf, talksOf } from './listed-reading.ts'

interface KeepTalkProps {
  readonly connection: NetworkPerson
  readonly person: PersonKey
}

/** A talk of somebody who is kept already can be kept with them, so that a message can begin with it. */
export function KeepTalk({ connection, person }: KeepTalkProps) {
  return talksOf(connection).length > 0 ? <Offer connection={connection} person={person} /> : null
}

function Offer({ connection, person }: KeepTalkProps) {
  const labels = useSurroundings().texts.network
  const readings = useLive(() => readingsOf(person), [person.site, person.handle])
  const { act, failed } = useOneAct()
  const known = new Set(
    readings?.flatMap(({ profile }) => profile.featured.map(({ value }) => value.featured)),
  )
  const isNew = readings !== undefined && talksOf(connection).some(({ talk }) => !known.has(talk))
  if (!isNew) return null
  const keep = () =>
    act(keepReadings([readingOf(person, connection, clock())]).orElse, {
      said: fill(labels.talkKept, { name: connection.name }),
    })
  return (
    <>
      <button type="button" class="quiet" onClick={keep}>
        {labels.keepTalk}
      </button>
      <Failed failed={failed} />
    </>
  )
}
