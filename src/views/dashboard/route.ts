import { signal } from '@preact/signals'
import { type KindId, kindIds } from '../../model/draft.ts'
import type { PersonKey } from '../../model/person-key.ts'

/** A page of the dashboard; its address stands in the hash, so that every page can be linked and returned to. */
export type Route =
  | { readonly page: 'today' }
  | { readonly page: 'people' }
  | { readonly page: 'add' }
  /** The ids of two to four people, as `personId` gives them. */
  | { readonly page: 'compare'; readonly people: readonly string[] }
  | { readonly page: 'person'; readonly person: PersonKey }
  | { readonly page: 'draft'; readonly id: string }
  | { readonly page: 'write'; readonly person: PersonKey; readonly kind: KindId }
  | { readonly page: 'personas' }
  | { readonly page: 'persona'; readonly id: string; readonly step: number }
  | { readonly page: 'me' }
  | { readonly page: 'settings' }
  | { readonly page: 'welcome' }
  | { readonly page: 'sample' }

/** The hash of a page. */
export function addressOf(to: Route): string {
  const named =
    'people' in to
      ? to.people
      : 'person' in to
        ? [to.person.site, to.person.handle]
        : 'id' in to
          ? [to.id]
          : []
  const last = 'step' in to ? [String(to.step)] : 'kind' in to ? [to.kind] : []
  return `#/${[to.page, ...named, ...last].map(encodeURIComponent).join('/')}`
}

/** The page of a hash; what is unknown leads to Today. */
export function routeOf(hash: string): Route {
  const [page, ...rest] = hash.replace(/^#\/?/u, '').split('/').map(decoded)
  const [first, second, third] = rest
  switch (page) {
    case 'people':
    case 'add':
    case 'personas':
    case 'me':
    case 'settings':
    case 'welcome':
    case 'sample':
      return { page }
    case 'compare':
      return { page, people: rest }
    case 'person':
      return first && second ? { page, person: { site: first, handle: second } } : { page: 'people' }
    case 'draft':
      return first ? { page, id: first } : { page: 'today' }
    case 'write': {
      const kind = kindIds.find((one) => one === third)
      return first && second && kind
        ? { page, person: { site: first, handle: second }, kind }
        : { page: 'people' }
    }
    case 'persona':
      return first
        ? { page, id: first, step: Math.max(0, Number.parseInt(second ?? '0', 10) || 0) }
        : { page: 'personas' }
    default:
      return { page: 'today' }
  }
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The page that is shown. */
export const route = signal<Route>(routeOf(location.hash))
addEventListener('hashchange', () => {
  route.value = routeOf(location.hash)
})

/** Goes to a page. */
export const go = (to: Route): void => {
  location.hash = addressOf(to)
}
