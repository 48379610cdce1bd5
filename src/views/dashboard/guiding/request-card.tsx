import { useEffect, useState } from 'preact/hooks'
import { signsOf } from '../../../desk/guiding-at-hand.ts'
import { openPromises } from '../../../follow-up/open-promises.ts'
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

interface RequestCardProps {
  readonly people: readonly GuidedPerson[]
  readonly commitment: Commitment | undefined
}

/** A request that came: pasted, what it says, kept with who wrote it, and answered. */
export function RequestCard({ people, commitment }: RequestCardProps) {
  const { texts, now } = useSurroundings()
  const words = texts.guiding.request
  const [text, setText] = useState('')
  const [answered, setAnswered] = useState<PersonKey>()
  const [name, setName] = useState<string>()
  const handedOn = useHandedOn((request) => {
    setText((typed) => [typed, request.text].filter((one) => one.trim() !== '').join('\n\n'))
    setName(request.name)
  })
  const signs = useSigns(text)
  const waiting = people.filter(({ touchpoints }) =>
    openPromises(touchpoints, { hasDraft: false, now }).some(({ promise }) => promise === 'request'),
  )
  const chosen = people.find(({ contact }) => answered && personId(contact.person) === personId(answered))
  const taken = people.filter(({ guiding }) => guiding.isNow).length
  return (
    <section aria-labelledby="request" ref={handedOn}>
      <h2 id="request">{words.title}</h2>
      <div class="card stack">
        <TextField
          label={words.paste}
          hint={words.pasteHint}
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
              setText('')
              setName(undefined)
              setAnswered(person)
            }}
          />
        )}
      </div>
      {waiting.length > 0 && (
        <ul class="card rows below" aria-label={words.waiting}>
          {waiting.map(({ contact }) => (
            <li key={personId(contact.person)}>
              <div>
                <b>
                  <bdi>{contact.name}</bdi>
                </b>
                <p class="faint">{words.waiting}</p>
              </div>
              <button type="button" onClick={() => setAnswered(contact.person)}>
                {words.answer}
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen && <AnswerDesk key={personId(chosen.contact.person)} asked={chosen} />}
    </section>
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
