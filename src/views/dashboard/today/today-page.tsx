import { plural } from '../../../languages/fill.ts'
import { personId } from '../../../model/person-key.ts'
import { LongList } from '../../parts/long-list.tsx'
import { headingDay } from '../../parts/when.ts'
import { useEverybody, useToday } from '../everybody.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { Waiting } from '../waiting.tsx'
import { Task } from './task.tsx'

/** What is owed first, then what is coming and what waits, then at most three people to ask next. */
export function TodayPage() {
  const { texts, shows, zone, now } = useSurroundings()
  const people = useEverybody()
  const list = useToday()
  if (!people || !list) return <Waiting />
  const words = texts.today
  const groups = [
    { title: words.owe, tasks: list.owed },
    { title: words.coming, tasks: list.coming },
    { title: words.waiting, tasks: list.waiting },
    { title: words.toAsk, tasks: list.toAsk },
  ].filter((group) => group.tasks.length > 0)
  return (
    <main class="stack loose">
      <header class="stack tight">
        <h1>{headingDay(now, zone, shows.code)}</h1>
        <p class="soft">
          {list.owed.length > 0 ? plural(shows.code, words.owedCount, list.owed.length) : words.nothingOwed}
        </p>
      </header>
      {groups.map((group) => (
        <section key={group.title}>
          <h2>{group.title}</h2>
          <LongList items={group.tasks} keyOf={({ contact }) => personId(contact.person)}>
            {(task) => <Task task={task} owed={group.tasks === list.owed} />}
          </LongList>
        </section>
      ))}
      {list.thanksFirst && <p class="soft">{words.afterThanks}</p>}
      {people.length === 0 && (
        <section class="card stack tight">
          <b>{words.empty}</b>
          <p class="soft">{words.emptyAdvice}</p>
        </section>
      )}
    </main>
  )
}
