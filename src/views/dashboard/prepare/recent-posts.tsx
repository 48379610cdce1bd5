import type { Desk } from '../../../desk/desk-state.ts'
import { fill } from '../../../languages/fill.ts'
import { atStart, dayText } from '../../parts/when.ts'
import { sayDay } from '../promise/say-day.ts'
import { useSurroundings } from '../surroundings.tsx'

/** As many posts as stand on the sheet. Our judgement. */
const POSTS = 2

/** Their latest posts, as the last look read them. */
export function RecentPosts({ desk }: { readonly desk: Desk }) {
  const { texts, shows, zone, now } = useSurroundings()
  const labels = texts.calls.prepare
  const posts = desk.known.value.profile.posts
    .map(({ value }) => value)
    .toSorted((one, other) => (other.at ?? '').localeCompare(one.at ?? ''))
    .slice(0, POSTS)
  const read = desk.at.value.readings
    .map(({ takenAt }) => takenAt)
    .toSorted()
    .at(-1)
  if (posts.length === 0 || !read) return null
  return (
    <section>
      <div class="row between base">
        <h2>{labels.posts}</h2>
        <p class="faint">
          {fill(labels.postsOf, { when: sayDay(read, { now, zone, shows, labels: texts.today }) })}
        </p>
      </div>
      <ul class="timeline card">
        {posts.map((post) => (
          <li key={post.id ?? post.text}>
            <span class="faint">
              {post.at && atStart(dayText(post.at, now, zone, shows.code), shows.code)}
            </span>
            <q class="printed-shortly" dir="auto">
              {post.text}
            </q>
          </li>
        ))}
      </ul>
      <p class="faint below unprinted">{labels.newer}</p>
    </section>
  )
}
