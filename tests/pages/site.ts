import { people } from '../people/index.ts'
import { app2022 } from './app-2022.ts'
import { app2026, details2026 } from './app-2026.ts'
import { type DetailsPath, details } from './details.ts'
import { guest } from './guest.ts'
import { page } from './markup.ts'

const filler = '<p>Plenty of words that belong to no profile stand here, so that the page is not empty.</p>'

/** Pages of the site that are nobody's profile. */
const others: readonly (readonly [RegExp, () => string])[] = [
  [
    /^\/search\/results\/people/u,
    () => page('Search | LinkedIn', `<main><h2>People</h2><ul><li>${filler}</li></ul></main>`),
  ],
  [
    /^\/(?:authwall|login|signup)/u,
    () => page('Sign Up | LinkedIn', `<main class="authwall">${filler}</main>`),
  ],
  [
    /^\/feed\/$/u,
    () => page('Feed | LinkedIn', `<main><section data-member-id="1">${filler}</section></main>`),
  ],
  [
    /^\/company\//u,
    () =>
      page('A company | LinkedIn', `<main><h1 class="top-card-layout__title">A company</h1>${filler}</main>`),
  ],
  [/^\/in\/empty\//u, () => page('LinkedIn', '<div id="app"></div>')],
  [
    /^\/in\/nobody\//u,
    () =>
      page(
        'Profile Not Found | LinkedIn',
        `<main>${filler}</main>`,
        '<meta name="pageKey" content="public_profile_v3">',
      ),
  ],
  [/^\/in\/new-design\//u, () => page('Somebody | LinkedIn', `<main><h1>Somebody</h1>${filler}</main>`)],
]

/**
 * The page under a path of the site as of a moment, or null. `?loaded=top` is a profile that nobody has scrolled, `?loaded=late-summer` one whose lists stand on pages of their own;
 * `?own` is the viewer's own; `?design=app-2022` and `?design=guest` (with `&masked`) are other designs; `?shows=<slug>` still shows somebody else, as after a navigation within the app.
 */
export function respond(address: string, now: string): string | null {
  const { pathname, searchParams } = new URL(address, 'https://www.linkedin.com')
  const other = others.find(([pattern]) => pattern.test(pathname))
  if (other) return other[1]()
  const slug = searchParams.get('shows') ?? decodeURIComponent(/^\/in\/([^/]+)\//u.exec(pathname)?.[1] ?? '')
  const person = people.find((one) => one.slug === slug)
  if (!person) return null
  const list = /\/details\/([\p{L}-]+)/u.exec(pathname)?.[1]
  const design = searchParams.get('design')
  if (design === 'app-2026' && (list === 'experience' || list === 'education'))
    return details2026(person, list)
  if (list) return details(person, list as DetailsPath)
  if (design === 'app-2022') return app2022(person, { now })
  if (design === 'guest') return guest(person, { masked: searchParams.has('masked') })
  const wanted = searchParams.get('loaded')
  const loaded = wanted === 'top' || wanted === 'late-summer' ? wanted : 'all'
  return app2026(person, { now, loaded, own: searchParams.has('own') })
}
