import { useState } from 'preact/hooks'
import { parse } from 'valibot'
import { fill } from '../../../languages/fill.ts'
import { loadLanguage } from '../../../languages/language.ts'
import { Commitment, type Giving } from '../../../model/giving.ts'
import { type LanguageCode, languageCodes } from '../../../model/language.ts'
import { sayCommitment } from '../../../pipeline.ts'
import { copyText } from '../../../platform/clipboard.ts'
import type { GuidedPerson } from '../../../store/guided-people.ts'
import { DoneLine } from '../../parts/done-line.tsx'
import { Failed } from '../../parts/use-acts.tsx'
import type { StoredValue } from '../../parts/use-stored.ts'
import { useSurroundings } from '../surroundings.tsx'
import { CommitmentFacts } from './commitment-facts.tsx'
import { CommitmentForm } from './commitment-form.tsx'
import { sayPlacesTaken } from './places-taken.ts'

interface CommitmentCardProps {
  readonly giving: StoredValue<Giving>
  readonly guided: readonly GuidedPerson[]
}

/** What a first commitment says until the user says otherwise: one person, half an hour a month. Our judgement. */
const first = (): Commitment =>
  parse(Commitment, { people: 1, minutes: 30, months: 1, ways: ['video', 'email'], answerDays: 3 })

/** How much time I give and on what terms; copied as a text in either language. */
export function CommitmentCard({ giving, guided }: CommitmentCardProps) {
  const { texts } = useSurroundings()
  const labels = texts.guiding
  const [isEdited, setEdited] = useState(false)
  const [copied, setCopied] = useState<string>()
  const { value } = giving
  if (!value) return null
  const { commitment } = value
  if (!commitment) return <NoCommitment giving={giving} value={value} onBegun={() => setEdited(true)} />
  return (
    <section aria-labelledby="commitment">
      <div class="row between base">
        <h2 id="commitment">{labels.commitment.title}</h2>
        <p class="faint row close">
          <button type="button" class="link" aria-expanded={isEdited} onClick={() => setEdited(!isEdited)}>
            {isEdited ? labels.done : labels.edit}
          </button>
          <CopyLinks commitment={commitment} guided={guided} onCopied={setCopied} />
        </p>
      </div>
      <DoneLine text={copied} />
      <Failed failed={giving.failed} />
      {isEdited ? (
        <CommitmentForm
          commitment={commitment}
          onChange={(changed) => giving.type({ ...value, commitment: changed })}
        />
      ) : (
        <CommitmentFacts commitment={commitment} guided={guided} />
      )}
    </section>
  )
}

interface NoCommitmentProps {
  readonly giving: StoredValue<Giving>
  readonly value: Giving
  readonly onBegun: () => void
}

function NoCommitment({ giving, value, onBegun }: NoCommitmentProps) {
  const { texts } = useSurroundings()
  const labels = texts.guiding.commitment
  const begin = () => {
    giving.choose({ ...value, commitment: first() })
    onBegun()
  }
  return (
    <section class="card stack" aria-labelledby="commitment">
      <h2 id="commitment">{labels.title}</h2>
      <p class="soft">{labels.none}</p>
      <p>
        <button type="button" class="primary" onClick={begin}>
          {labels.begin}
        </button>
      </p>
      <Failed failed={giving.failed} />
    </section>
  )
}

interface CopyLinksProps {
  readonly commitment: Commitment
  readonly guided: readonly GuidedPerson[]
  readonly onCopied: (said: string) => void
}

/** The commitment as a text, in each language. */
function CopyLinks({ commitment, guided, onCopied }: CopyLinksProps) {
  const { texts, shows } = useSurroundings()
  const labels = texts.guiding
  const copy = async (code: LanguageCode) => {
    const { says } = await loadLanguage(code)
    const isCopied = await copyText(sayCommitment(commitment, sayPlacesTaken(guided), code, says))
    onCopied(isCopied ? labels.copied : labels.notCopied)
  }
  return (
    <>
      {languageCodes.map((code) => (
        <button key={code} type="button" class="link" onClick={() => void copy(code)}>
          {fill(labels.copyIn, { language: shows.names.language[code] })}
        </button>
      ))}
    </>
  )
}
