import { signal } from '@preact/signals'
import { type KindId, kindIds } from '../../model/draft.ts'
import { whoOf, whoOfId } from '../parts/who.ts'

/**
 * A page of the dashboard; its address stands in the hash, so that every page can be linked and returned to. People stand in it
 * as `whoOf` gives them: the browser remembers addresses longer than Lodestar remembers people.
 */
export type Route =
  | { readonly page: 'today' }
  | { readonly page: 'ritual' }
  | { readonly page: 'people' }
  | { readonly page: 'network' }
  | { readonly page: 'add' }
  /** Two to four people. */
  | { readonly page: 'compare'; readonly people: readonly string[] }
  | { readonly page: 'person'; readonly who: string }
  | { readonly page: 'draft'; readonly id: string }
  /** `about`: the words on their page that the message begins with, as `whoOfId` gives them. */
  | { readonly page: 'write'; readonly who: string; readonly kind: KindId; readonly about?: string }
  | { readonly page: 'times'; readonly who: string }
  /** A meeting stands in it as `whoOfId` gives its touchpoint: an id may hold the key of a person. */
  | { readonly page: 'prepare'; readonly who: string; readonly meeting: string }
  /** `begun`: the moment at which the call began. */
  | { readonly page: 'call'; readonly who: string; readonly meeting: string; readonly begun: string }
  | { readonly page: 'guiding' }
  /** Before, in and after a session with somebody whom I guide. */
  | { readonly page: 'session'; readonly who: string }
  | { readonly page: 'personas' }
  | { readonly page: 'persona'; readonly id: string; readonly step: number }
  | { readonly page: 'me' }
  | { readonly page: 'insights' }
  | { readonly page: 'settings' }
  | { readonly page: 'welcome' }
  | { readonly page: 'sample' }

/** The hash of a page. */
export function addressOf(to: Route): string {
  const named = 'people' in to ? to.people : 'who' in to ? [to.who] : 'id' in to ? [to.id] : []
  const last = 'step' in to ? [String(to.step)] : 'kind' in to ? [to.kind] : []
  const meeting = 'meeting' in to ? [to.meeting, ...('begun' in to ? [to.begun] : [])] : []
  const about = 'about' in to && to.about !== undefined ? [to.about] : []
  return `#/${[to.page, ...named, ...last, ...meeting, ...about].map(encodeURIComponent).join('/')}`
}

/** The page of a hash; what is unknown leads to Today. */
export function routeOf(hash: string): Route {
  const [page, ...rest] = withoutHandles(partsOf(hash))
  const [first, second, third] = rest
  switch (page) {
    case 'ritual':
    case 'people':
    case 'network':
    case 'guiding':
    case 'add':
    case 'personas':
    case 'me':
    case 'insights':
    case 'settings':
    case 'welcome':
    case 'sample':
      return { page }
    case 'compare':
      return { page, people: rest }
    case 'person':
      return first ? { page, who: first } : { page: 'people' }
    case 'draft':
      return first ? { page, id: first } : { page: 'today' }
    case 'write': {
      const kind = kindIds.find((one) => one === second)
      if (!first || !kind) return { page: 'people' }
      return { page, who: first, kind, ...(third && { about: third }) }
    }
    case 'session':
      return first ? { page, who: first } : { page: 'guiding' }
    case 'times':
      return first ? { page, who: first } : { page: 'people' }
    case 'prepare':
      return first && second ? { page, who: first, meeting: second } : { page: 'people' }
    case 'call':
      return first && second && third
        ? { page, who: first, meeting: second, begun: third }
        : { page: 'people' }
    case 'persona':
      return first
        ? { page, id: first, step: Math.max(0, Number.parseInt(second ?? '0', 10) || 0) }
        : { page: 'personas' }
    default:
      return { page: 'today' }
  }
}

const partsOf = (hash: string): readonly string[] => hash.replace(/^#\/?/u, '').split('/').map(decode)

/** Addresses of earlier versions named people by site and handle; every other one is given back as it is. */
function withoutHandles(parts: readonly string[]): readonly string[] {
  const [page, site, handle, ...rest] = parts
  if (page === 'compare' && parts.some((part) => part.includes('/')))
    return parts.map((part) => (part.includes('/') ? whoOfId(part) : part))
  const isOld =
    page === 'person' ? handle !== undefined : page === 'write' && kindIds.some((one) => one === rest[0])
  return isOld && page && site && handle ? [page, whoOf({ site, handle }), ...rest] : parts
}

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The page that the address names; an address of an earlier version gives way to today's. */
function routeHere(): Route {
  const here = routeOf(location.hash)
  const parts = partsOf(location.hash)
  if (withoutHandles(parts) !== parts) history.replaceState(history.state, '', addressOf(here))
  return here
}

/** The page that is shown. */
export const route = signal<Route>(routeHere())
addEventListener('hashchange', () => {
  route.value = routeHere()
})

/** Goes to a page. */
export const go = (to: Route): void => {
  location.hash = addressOf(to)
}
