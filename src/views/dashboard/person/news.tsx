import { fill } from '../../../languages/fill.ts'
import type { Contact } from '../../../model/contact.ts'
import type { KindId } from '../../../model/draft.ts'
import type { Standing } from '../../../model/standing.ts'
import { newsOf } from '../../../pipeline.ts'
import { readingsOf } from '../../../store/readings.ts'
import { useLive } from '../../parts/use-live.ts'
import { dayText } from '../../parts/when.ts'
import { whoOf, whoOfId } from '../../parts/who.ts'
import { sayDay } from '../promise/say-day.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'

interface NewsProps {
  readonly contact: Contact
  readonly standing: Standing
}

/** What the last look shows that the one before did not: a new role, a new post, each a good reason to write. */
export function News({ contact, standing }: NewsProps) {
  const { texts, shows, now, zone } = useSurroundings()
  const { site, handle } = contact.person
  const readings = useLive(() => readingsOf(contact.person), [site, handle])
  const news = readings && newsOf(readings)
  if (!news) return null
  const labels = texts.people
  const day = (moment: string) => dayText(moment, now, zone, shows.code)
  const on = (moment: string) => sayDay(moment, { now, zone, shows, labels: texts.today })
  const write = (what: 'role' | 'post', quote: string) => {
    const kind = kindFor(standing, what)
    return (
      <a
        class="button"
        href={addressOf({ page: 'write', who: whoOf(contact.person), kind, about: whoOfId(quote) })}
      >
        {kind === 'gratitude' ? labels.write : labels.beginWithIt}
      </a>
    )
  }
  return (
    <section>
      <h2>{fill(labels.newSince, { day: day(news.since) })}</h2>
      <ul class="card rows">
        {news.roles.map(({ value, at, quote }) => (
          <li key={`${value.title} ${value.company}`}>
            <div>
              <b>
                <bdi>{[value.title, value.company].filter(Boolean).join(' · ')}</bdi>
              </b>
              <p class="faint">{fill(labels.newRole, { month: value.from ?? '', when: on(at) })}</p>
            </div>
            {write('role', quote)}
          </li>
        ))}
        {news.posts.map(({ value, quote }) => (
          <li key={value.text}>
            <div>
              {value.at && <span>{fill(labels.newPost, { when: on(value.at) })}</span>}
              <q dir="auto">{value.text.length > LONG ? `${value.text.slice(0, LONG)} …` : value.text}</q>
            </div>
            {write('post', quote)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** So many letters of a post are quoted. Our judgement. */
const LONG = 160

/** What can begin with it; between people who have met only an answer to a post does, and a word of thanks says nothing of a role. */
function kindFor(standing: Standing, what: 'role' | 'post'): KindId {
  if (standing === 'saved' || standing === 'drafted' || standing === 'copied') return 'first-ask'
  if (standing === 'accepted') return 'after-acceptance'
  return what === 'post' ? 'thoughtful-answer' : 'gratitude'
}
