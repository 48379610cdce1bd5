import { useEffect, useState } from 'preact/hooks'
import { signsOf } from '../../../desk/guiding-at-hand.ts'
import type { RequestSigns } from '../../../guiding/request.ts'
import type { Commitment } from '../../../model/giving.ts'
import { OWN } from '../../../model/longest.ts'
import { type PersonKey, personId } from '../../../model/person-key.ts'
import type { GuidedPerson } from '../../../store/guided-people.ts'
import { TextField } from '../../parts/text-field.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { AnswerDesk } from './answer-desk.tsx'
import { KeepRequest } from './keep-request.tsx'
import { RequestFacts } from './request-facts.tsx'
import { useHandedOn } from './use-handed-on.ts'
import { WaitingRequests } from './waiting-requests.tsx'

interface RequestCardProps {
  readonly people: readonly GuidedPerson[]
  readonly commitment: Commitment | undefined
}

/** A request that came: pasted, what it says, kept with who wrote it, and answered. */
export function RequestCard({ people, commitment }: RequestCardProps) {
  const { texts } = useSurroundings()
  const [answered, setAnswered] = useState<PersonKey>()
  const pasted = usePasted()
  const signs = useSigns(pasted.text)
  const chosen = people.find(({ contact }) => answered && personId(contact.person) === personId(answered))
  return (
    <section aria-labelledby="request" ref={pasted.handedOn}>
      <h2 id="request">{texts.guiding.request.title}</h2>
      <Pasted
        pasted={pasted}
        signs={signs}
        commitment={commitment}
        taken={people.filter(({ guiding }) => guiding.isNow).length}
        onKept={setAnswered}
      />
      <WaitingRequests people={people} onAnswer={setAnswered} />
      {chosen && <AnswerDesk key={personId(chosen.contact.person)} asked={chosen} />}
    </section>
  )
}

/** What was pasted or read from a page, and whose it is where the page said so. */
function usePasted() {
  const [text, setText] = useState('')
  const [name, setName] = useState<string>()
  const handedOn = useHandedOn((request) => {
    setText((typed) => [typed, request.text].filter((one) => one.trim() !== '').join('\n\n'))
    setName(request.name)
  })
  const empty = () => {
    setText('')
    setName(undefined)
  }
  return { text, setText, name, handedOn, empty }
}

interface PastedProps {
  readonly pasted: ReturnType<typeof usePasted>
  readonly signs: RequestSigns | undefined
  readonly commitment: Commitment | undefined
  readonly taken: number
  readonly onKept: (person: PersonKey) => void
}

function Pasted({ pasted: { text, setText, name, empty }, signs, commitment, taken, onKept }: PastedProps) {
  const labels = useSurroundings().texts.guiding.request
  return (
    <div class="card stack">
      <TextField
        label={labels.paste}
        hint={labels.pasteHint}
        lines={4}
        value={text}
        onValue={setText}
        limit={OWN.message}
      />
      {signs && <RequestFacts signs={signs} commitment={commitment} taken={taken} />}
      {signs && (
        <KeepRequest
          text={text}
          signs={name === undefined ? signs : { ...signs, writer: name }}
          commitment={commitment}
          onKept={(person) => {
            empty()
            onKept(person)
          }}
        />
      )}
    </div>
  )
}

/** What a pasted text says, read again as it changes; undefined while there is none. */
function useSigns(text: string): RequestSigns | undefined {
  const [signs, setSigns] = useState<RequestSigns>()
  useEffect(() => {
    let wanted = true
    if (text.trim() === '') setSigns(undefined)
    else void signsOf(text).then((read) => wanted && setSigns(read))
    return () => {
      wanted = false
    }
  }, [text])
  return text.trim() === '' ? undefined : signs
}
