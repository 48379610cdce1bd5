import { useLayoutEffect, useRef } from 'preact/hooks'
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
  guiding: 'guiding',
  session: 'guiding',
  personas: 'personas',
  persona: 'personas',
  me: 'personas',
  insights: 'insights',
  settings: 'settings',
  welcome: null,
  sample: null,
}

const entries = ['today', 'people', 'network', 'personas', 'insights', 'guiding', 'settings'] as const

/** The pages that exist; Today carries the number of what is owed. */
export function Navigation() {
  const { texts, shows } = useSurroundings()
  const owed = useToday()?.owed.length ?? 0
  const current = entryOf[route.value.page]
  const nav = useRef<HTMLElement>(null)
  useLayoutEffect(() => showWithin(nav.current, '[aria-current]'), [current])
  return (
    <nav ref={nav} aria-label={texts.nav.label}>
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

/** Where the entries do not fit beside each other, moves them sideways until one of them is in sight; the page stays where it is. */
function showWithin(nav: HTMLElement | null, which: string): void {
  const entry = nav?.querySelector(which)?.getBoundingClientRect()
  const frame = nav?.getBoundingClientRect()
  if (!nav || !entry || !frame) return
  nav.scrollLeft += Math.min(0, entry.left - frame.left) + Math.max(0, entry.right - frame.right)
}
