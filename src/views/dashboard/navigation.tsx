import { useToday } from './everybody.tsx'
import { addressOf, type Route, route } from './route.ts'
import { useSurroundings } from './surroundings.tsx'

/** Which entry of the navigation a page belongs to. */
const entryOf: Readonly<Record<Route['page'], (typeof entries)[number] | null>> = {
  today: 'today',
  ritual: 'today',
  people: 'people',
  network: 'network',
  add: 'people',
  compare: 'people',
  person: 'people',
  draft: 'people',
  write: 'people',
  times: 'people',
  prepare: 'people',
  call: 'people',
  personas: 'personas',
  persona: 'personas',
  me: 'personas',
  insights: 'insights',
  settings: 'settings',
  welcome: null,
  sample: null,
}

const entries = ['today', 'people', 'network', 'personas', 'insights', 'settings'] as const

/** The pages that exist; Today carries the number of what is owed. */
export function Navigation() {
  const { texts, shows } = useSurroundings()
  const owed = useToday()?.owed.length ?? 0
  const current = entryOf[route.value.page]
  return (
    <nav aria-label={texts.nav.label}>
      <p class="brand">
        <span aria-hidden="true">✦ </span>
        <bdi>Lodestar</bdi>
      </p>
      {entries.map((entry) => (
        <a
          key={entry}
          href={addressOf({ page: entry })}
          aria-current={entry === current ? 'page' : undefined}
        >
          {texts.nav[entry]}
          {entry === 'today' && owed > 0 && <span>{new Intl.NumberFormat(shows.code).format(owed)}</span>}
        </a>
      ))}
    </nav>
  )
}
