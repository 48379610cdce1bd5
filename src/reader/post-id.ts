import { linksTo } from './dom.ts'
import { decode } from './profile-slug.ts'

/** The number of a post in the site's own names for it. */
const ID = /urn:li:(?:activity|ugcPost|share):(\d+)/u

/** The number of the post that an address or another name of it carries; undefined where it carries none. */
export const postIdIn = (name: string | null | undefined): string | undefined =>
  ID.exec(decode(name ?? ''))?.[1]

/** The number of the post that a part of a page links to first. */
export const postIdAround = (part: Element | null | undefined): string | undefined =>
  linksTo(part, 'urn')
    .map((link) => postIdIn(link.getAttribute('href')))
    .find((id) => id !== undefined)
