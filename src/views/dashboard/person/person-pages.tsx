import { useState } from 'preact/hooks'
import { pagesOf } from '../../../desk/may-be-same.ts'
import { fill } from '../../../languages/fill.ts'
import type { Contact } from '../../../model/contact.ts'
import { type PersonKey, personId } from '../../../model/person-key.ts'
import { profileAddress } from '../../../pipeline.ts'
import { clock } from '../../../platform/clock.ts'
import { join, takeApart } from '../../../store/joins.ts'
import type { Writing } from '../../../store/writing.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useLive } from '../../parts/use-live.ts'
import { useSurroundings } from '../surroundings.tsx'

/** Where this person was read, who may be the same one elsewhere, and how to join or take apart. Nothing is joined unasked. */
export function PersonPages({ contact }: { readonly contact: Contact }) {
  const { texts } = useSurroundings()
  const { act, failed } = useOneAct()
  const [isOpen, setOpen] = useState(false)
  const pages = useLive(() => pagesOf(contact), [contact])
  const labels = texts.people
  if (!pages) return null
  const write = (writing: Writing<void>, said?: string) =>
    act((refused) => writing.orElse(refused), said === undefined ? {} : { said })
  const say = (other: PersonKey, verdict: 'same' | 'different') =>
    write(
      join({ one: contact.person, other, verdict, at: clock() }),
      verdict === 'same' ? labels.joined : undefined,
    )
  const joined = pages.keys.filter((key) => personId(key) !== personId(contact.person))
  return (
    <>
      {pages.suggested.map((other) => (
        <MaybeSame
          key={personId(other.person)}
          other={other}
          onSay={(verdict) => say(other.person, verdict)}
        />
      ))}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{labels.pages}</summary>
        <div class="stack details">
          <ul class="plain">
            {pages.keys.map((key) => (
              <li key={personId(key)}>
                <Source person={key} />
              </li>
            ))}
          </ul>
          {joined.length > 0 && (
            <p>
              <button
                type="button"
                onClick={() => write(takeApart(contact.person, joined, clock()), labels.apart)}
              >
                {labels.takeApart}
              </button>
            </p>
          )}
          {isOpen && pages.others.length > 0 && (
            <JoinWith others={pages.others} onJoin={(other) => say(other.person, 'same')} />
          )}
        </div>
      </details>
      <Failed failed={failed} />
    </>
  )
}

interface MaybeSameProps {
  readonly other: Contact
  readonly onSay: (verdict: 'same' | 'different') => void
}

/** Somebody else who may be the same person: only the user says so. */
function MaybeSame({ other, onSay }: MaybeSameProps) {
  const labels = useSurroundings().texts.people
  return (
    <section class="notice stack tight">
      <b>
        {fill(labels.maybeSame, { name: other.name, source: sourceOf(other.person, labels.withoutPage) })}
      </b>
      <p class="soft">{labels.maybeSameWhy}</p>
      <div class="row">
        <button type="button" onClick={() => onSay('same')}>
          {labels.isSame}
        </button>
        <button type="button" class="quiet" onClick={() => onSay('different')}>
          {labels.isAnother}
        </button>
      </div>
    </section>
  )
}

/** The site of a page, with the way there. */
function Source({ person }: { readonly person: PersonKey }) {
  const { texts } = useSurroundings()
  const address = profileAddress(person)
  const site = sourceOf(person, texts.people.withoutPage)
  return address ? (
    <a href={address} target="_blank" rel="noreferrer">
      <bdi>{site}</bdi>
    </a>
  ) : (
    <span>{site}</span>
  )
}

const sourceOf = ({ site }: PersonKey, withoutPage: string) =>
  site === 'linkedin' ? 'LinkedIn' : site === 'by-hand' ? withoutPage : site

interface JoinWithProps {
  readonly others: readonly Contact[]
  readonly onJoin: (other: Contact) => void
}

/** Somebody else who is kept, to be named as the same person. */
function JoinWith({ others, onJoin }: JoinWithProps) {
  const { texts } = useSurroundings()
  const [chosen, setChosen] = useState('')
  const other = others.find(({ person }) => personId(person) === chosen)
  return (
    <div class="stack tight">
      <ChoiceField
        label={texts.people.joinWith}
        hint={texts.people.joinHint}
        value={chosen}
        options={[
          { value: '', text: '–' },
          ...others.map(({ person, name }) => ({
            value: personId(person),
            text: `${name} · ${sourceOf(person, texts.people.withoutPage)}`,
          })),
        ]}
        onValue={setChosen}
      />
      <p>
        <button type="button" disabled={!other} onClick={() => other && onJoin(other)}>
          {texts.people.joinNow}
        </button>
      </p>
    </div>
  )
}
