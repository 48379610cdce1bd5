import { useState } from 'preact/hooks'
import type { Desk } from '../../../desk/desk-state.ts'
import { signsOf } from '../../../desk/guiding-at-hand.ts'
import { deskFor } from '../../../desk/open-desk.ts'
import { type ProposedAnswer, proposedAnswer, type RequestAnswer } from '../../../guiding/answers.ts'
import type { GuidingFacts } from '../../../model/guiding-facts.ts'
import type { GuidedPerson } from '../../../store/guided-people.ts'
import { DeskView } from '../../parts/desk/desk-view.tsx'
import { useKeeping } from '../../parts/desk/use-keeping.ts'
import { useLoaded } from '../../parts/use-loaded.ts'
import { useSurroundings } from '../surroundings.tsx'
import { PointsTo } from './points-to.tsx'

const answers = ['accept-request', 'smaller-offer', 'kind-no'] as const satisfies readonly RequestAnswer[]

/** The three answers to a request, each drafted; one is proposed. */
export function AnswerDesk({ asked }: { readonly asked: GuidedPerson }) {
  const { texts } = useSurroundings()
  const labels = texts.guiding.request
  const { person } = asked.contact
  const request = asked.touchpoints.findLast((one) => one.kind === 'requested')
  const proposed = useLoaded(() => propose(asked))
  const [chosen, setChosen] = useState<RequestAnswer>()
  if (!proposed) return null
  const kind = chosen ?? proposed.answer
  const names = { 'accept-request': labels.accept, 'smaller-offer': labels.smaller, 'kind-no': labels.no }
  return (
    <div class="card stack below" id="answer">
      <h3>
        <bdi>{asked.contact.name}</bdi>
      </h3>
      {request?.text && <WhatCame text={request.text} />}
      <fieldset class="row close">
        <legend class="hidden">{labels.theAnswer}</legend>
        {answers.map((one) => (
          <button
            key={one}
            type="button"
            class="chip"
            aria-pressed={kind === one}
            onClick={() => setChosen(one)}
          >
            {names[one]}
          </button>
        ))}
        {kind === proposed.answer && <span class="faint">{labels.because[proposed.because]}</span>}
      </fieldset>
      <Laid key={kind} open={() => deskFor(person, kind)} request={request?.id} />
    </div>
  )
}

function WhatCame({ text }: { readonly text: string }) {
  const { texts } = useSurroundings()
  return (
    <details>
      <summary class="faint">{texts.guiding.request.whatCame}</summary>
      <p class="letter" dir="auto">
        {text}
      </p>
    </details>
  )
}

async function propose({ touchpoints, contact }: GuidedPerson): Promise<ProposedAnswer> {
  const text = touchpoints.findLast((one) => one.kind === 'requested')?.text ?? ''
  const [signs, desk] = await Promise.all([signsOf(text), deskFor(contact.person, 'kind-no')])
  const nothing: GuidingFacts = { taken: 0, agreedNames: [] }
  return proposedAnswer(signs, typeof desk === 'string' ? nothing : (desk.at.value.guiding ?? nothing))
}

interface LaidProps {
  readonly open: () => ReturnType<typeof deskFor>
  readonly request: string | undefined
}

function Laid({ open, request }: LaidProps) {
  const { texts } = useSurroundings()
  const desk = useLoaded(open)
  if (desk === undefined) return null
  if (typeof desk === 'string')
    return <p class="soft">{desk === 'not-read' ? texts.people.noReading : texts.draftGone}</p>
  return <OnDesk desk={desk} request={request} />
}

function OnDesk({ desk, request }: { readonly desk: Desk; readonly request: string | undefined }) {
  const { zone } = useSurroundings()
  const keeping = useKeeping(desk)
  return (
    <>
      {desk.draft.value.kind === 'kind-no' && request !== undefined && (
        <PointsTo desk={desk} keeping={keeping} request={request} />
      )}
      <DeskView desk={desk} keeping={keeping} zone={zone} isRoomy />
    </>
  )
}
