import type { VNode } from 'preact'
import type { PersonKey } from '../../model/person-key.ts'
import { sampleKey } from '../../sample/person.ts'
import { everyKey } from '../../store/keys.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { whoOf } from '../parts/who.ts'
import { addressOf } from './route.ts'
import { useSurroundings } from './surroundings.tsx'

interface SomebodyProps {
  /** As the address names them. */
  readonly who: string
  readonly children: (person: PersonKey) => VNode
}

/** Finds whom an address means among those who are stored, and says so where it is nobody. */
export function Somebody({ who, children }: SomebodyProps) {
  const people = useLoaded(everyKey)
  if (!people) return <main />
  const person = [...people, sampleKey].find((one) => whoOf(one) === who)
  return person ? children(person) : <Nobody />
}

/** Nobody is stored under an address: deleted, or never known to this browser. */
export function Nobody() {
  const { texts } = useSurroundings()
  return (
    <main class="stack">
      <h1>{texts.people.gone}</h1>
      <p class="soft">{texts.people.goneWhy}</p>
      <p>
        <a href={addressOf({ page: 'people' })}>{texts.people.title}</a>
      </p>
    </main>
  )
}
