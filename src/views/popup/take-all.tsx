import type { PersonOnPage } from '../../model/reading.ts'
import { openDashboard } from '../../platform/pages.ts'
import { handOnPeople } from '../../platform/people-on-page.ts'
import { useShows } from '../parts/interface.tsx'
import { textOfPeople } from './people-text.ts'

interface TakeAllProps {
  readonly people: readonly PersonOnPage[]
  readonly title: string
}

/** The way of a whole page of people into the network, where they are looked at before anything is kept. */
export function TakeAll({ people, title }: TakeAllProps) {
  const labels = useShows().popup.unreadable
  const take = async () => {
    await handOnPeople({ title, text: textOfPeople(people), names: people.map(({ name }) => name) })
    await openDashboard('#/network/page')
  }
  return (
    <button type="button" onClick={take}>
      {labels.takeAll}
    </button>
  )
}
