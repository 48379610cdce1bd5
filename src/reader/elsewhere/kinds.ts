import { fold } from '../../text/fold.ts'
import { decoded } from '../profile-slug.ts'

/** Parts of addresses below which sites show one person each. */
const OF_PEOPLE =
  /^(?:people|persons?|speakers?|mentors?|coach(?:es)?|members?|team|our-team|staff|profiles?|users?|u|authors?|faculty|experts?|advisors?|trainers?|teachers?|instructors?|alumni|presenters?|panelists?|hosts?|guests?)$/u
/** Parts of addresses below which sites show anything else. */
const OF_OTHERS =
  /^(?:services?|products?|plans?|pricing|blog|posts?|articles?|news|events?|sessions?|talks?|courses?|books?|category|categories|tags?|topics?|filter|skills?|jobs?|shop|store|solutions?|docs?|wiki|search|browse)$/u

const partsOf = ({ pathname }: URL) =>
  decoded(pathname)
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '')

/** Whether a page stands below where a site shows people. */
export const isAmongPeople = (url: URL): boolean =>
  partsOf(url)
    .slice(0, -1)
    .some((part) => OF_PEOPLE.test(part))

/** The parts of an address below which it names one person: those behind the part that says so. */
export function pathOfPerson(url: URL): string {
  const parts = partsOf(url)
  const at = parts.slice(0, -1).findLastIndex((part) => OF_PEOPLE.test(part))
  return parts.slice(at + 1).join(' ')
}

/** Whether a page stands where a site shows services, articles or the like, and not people. */
export const isAmongOthers = (url: URL): boolean =>
  !isAmongPeople(url) && partsOf(url).some((part) => OF_OTHERS.test(part))

/** Whether an address is that of one person of many: “/speakers/…”, “/mentor/…”, however it names them. */
export function isOfOnePerson(url: URL): boolean {
  const parts = partsOf(url)
  const at = parts.findLastIndex((part) => /^(?:speakers?|mentors?)$/u.test(part))
  return at >= 0 && at === parts.length - 2
}

/** Words by which sites call a list of people, in the languages of their pages. Folded. */
const LISTS =
  /(?<!\p{L})(?:team|people|speakers?|mentors|staff|faculty|leadership|board|members|advisors|coaches|experts|teachers|instructors|organi[sz]ers|who we are|menschen|mitarbeiter|mitarbeiterinnen|referenten|referentinnen|vorstand|equipe|intervenants|equipo|ponentes|palestrantes|oradores|squadra|relatori|sprekers|medewerkers|צוות|הצוות|דוברימ|דוברות|מרצימ|מרצות|מנטורימ|מנטוריות|فريق|الفريق|المتحدثون|المتحدثين)(?!\p{L})/u

/** Whether a heading, title or address calls what it stands over a list of people. */
export const isListOfPeople = (text: string): boolean => LISTS.test(fold(text).replace(/[-_/]+/gu, ' '))

/** How the makers of pages call a part that speaks of a person, and of anything else that is laid out in cards. */
export const PERSON_CLASS =
  /(?:^|[\s_-])(?:person|people|user|profile|speakers?|mentors?|members?|staff|team|author|attendee|advisor|coach|faculty|expert|bio)(?:$|[\s_-])/iu
export const OTHER_CLASS =
  /(?:^|[\s_-])(?:plans?|pric\w*|services?|sessions?|talks?|products?|features?|courses?|posts?|packages?|articles?|tiers?|offers?|events?|faq|project|portfolio|testimonial\w*|review\w*)(?:$|[\s_-])/iu
