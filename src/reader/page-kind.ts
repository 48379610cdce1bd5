import type { UnreadableReason } from '../model/reading.ts'
import { all, metaOf } from './dom.ts'
import { isNetwork } from './person-key.ts'
import { slugIn } from './profile-slug.ts'
import { lineOf } from './seen-text.ts'

const walls = /^\/(?:authwall|login|uas\/|checkpoint|signup|reg\/|start\/join|m\/login)/u
const lists = /^\/(?:search\/results\/people|mynetwork)/u
const forms = /^\/in\/[^/]+\/(?:edit|add-edit)(?:\/|$)/u

/** Whether an address is that of a part of a profile: the first heading of such a page is the part's, not a name. */
export const isPart = (url: URL): boolean => /\/(?:details|recent-activity)(?:\/|$)/u.test(url.pathname)

/** Why nothing can be read under an address of the network itself, or null where a page about somebody may stand there. */
export function unreadableAddress(url: URL): UnreadableReason | null {
  const path = url.pathname
  if (!isNetwork(url)) return null
  if (walls.test(path)) return 'sign-in-wall'
  if (lists.test(path)) return 'several-people'
  return slugIn(path) === null || forms.test(path) ? 'not-a-profile' : null
}

/** Why a page under a profile's address bears no profile. */
export function unreadableContent(document: Document): UnreadableReason {
  const key = metaOf(document, 'name', 'pageKey') ?? ''
  if (/auth[-_]?wall|login|signup|registration|uno-reg/u.test(key)) return 'sign-in-wall'
  if (
    document.querySelector('main.authwall, .authwall-join-form, form[action*="/uas/login"], form.login__form')
  )
    return 'sign-in-wall'
  const main = document.querySelector('main')
  const text = (main?.textContent ?? '').replace(/\s+/gu, '')
  if (!main || text.length < 40) return 'not-loaded'
  if (
    key.startsWith('public_profile') ||
    document.querySelector('.not-found, .error-404, [data-test-id="not-found"]')
  )
    return 'not-a-profile'
  const screens = all(document, '[data-sdui-screen]').map(
    (screen) => screen.getAttribute('data-sdui-screen') ?? '',
  )
  if (screens.length > 0 && !screens.some((screen) => screen.includes('profile'))) return 'still-changing'
  // Cards that say something, and none a name, are of a make that is not known; an empty card is still to be filled.
  const card = document.querySelector('main [componentkey$="Topcard"]')
  return card && lineOf(card) === '' ? 'not-loaded' : 'unknown-layout'
}
