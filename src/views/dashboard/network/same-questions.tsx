import { fill, plural } from '../../../languages/fill.ts'
import type { Namesake, SameQuestion } from '../../../network/same-question.ts'
import { answerSame } from '../../../store/lists.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useSurroundings } from '../surroundings.tsx'

/** People of one name of whom only the user can say whether they are one; one question at a time. */
export function SameQuestions({ questions }: { readonly questions: readonly SameQuestion[] }) {
  const { texts, shows } = useSurroundings()
  const labels = texts.network.lists.same
  const { act, failed } = useOneAct()
  const [question] = questions
  if (!question) return <Failed failed={failed} />
  const answer = (chosen: Namesake | undefined) =>
    act(
      answerSame(
        question.listId,
        question.others.map(({ id }) => ({ row: question.row, other: id, isSame: id === chosen?.id })),
      ).orElse,
      { said: labels.said },
    )
  const more = questions.length - 1
  return (
    <section class="card stack tight" aria-labelledby="one-person">
      <h2 class="plain" id="one-person">
        {labels.title}
      </h2>
      <p class="soft">{labels.lead}</p>
      <p>
        <Who who={question} />
      </p>
      <p class="row close">
        {question.others.map((other) => (
          <button key={other.id} type="button" onClick={() => answer(other)}>
            <Yes who={other} />
          </button>
        ))}
        <button type="button" class="quiet" onClick={() => answer(undefined)}>
          {labels.none}
        </button>
      </p>
      {more > 0 && <p class="faint">{plural(shows.code, labels.more, more)}</p>}
      <Failed failed={failed} />
    </section>
  )
}

function Who({ who }: { readonly who: Namesake }) {
  const { texts } = useSurroundings()
  const labels = texts.network.lists.same
  const { name, list, role, company } = who
  return (
    <>
      <b>{list === undefined ? name : fill(labels.listSays, { name, list })}</b>{' '}
      <span class="soft">{[role, company].filter((part) => part !== undefined).join(' · ')}</span>
    </>
  )
}

function Yes({ who: { name, role, company, list } }: { readonly who: Namesake }) {
  const labels = useSurroundings().texts.network.lists.same
  const work = [role, company].filter((part) => part !== undefined).join(' · ')
  const from = list === undefined ? labels.connection : list
  return <>{fill(labels.yes, { who: `${name} (${work === '' ? from : work})` })}</>
}
