import { parse } from 'valibot'
import { fill } from '../../../languages/fill.ts'
import { languageCodes } from '../../../model/language.ts'
import { OWN } from '../../../model/longest.ts'
import { Me } from '../../../model/me.ts'
import { withIntro } from '../../../pipeline.ts'
import { saveMe, me as storedMe } from '../../../store/me.ts'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { LinesField } from '../../parts/lines-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { Tick } from '../../parts/tick.tsx'
import { Failed } from '../../parts/use-acts.tsx'
import { useStored } from '../../parts/use-stored.ts'
import { EarlierOnes } from '../earlier-ones.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { Waiting } from '../waiting.tsx'
import { MeInMessages, NameIn } from './me-in-messages.tsx'

const lists = ['employers', 'schools', 'reportingLine'] as const

/** About me: everything that a draft may say of the writer. Saved as it is typed. */
export function MePage() {
  const { texts, shows } = useSurroundings()
  const {
    value: me,
    type,
    choose,
    failed,
  } = useStored(async () => (await storedMe()) ?? parse(Me, {}), saveMe)
  if (!me) return <Waiting />
  const labels = texts.personas.me
  const written = (patch: Partial<Me>) => type({ ...me, ...patch })
  return (
    <main class="stack">
      <header class="stack tight">
        <h1>{labels.title}</h1>
        <p class="soft">{labels.lead}</p>
      </header>
      <Failed failed={failed} />
      <section class="card stack">
        <TextField
          label={labels.name}
          value={me.name}
          onValue={(name) => written({ name })}
          limit={OWN.line}
        />
        <NameIn me={me} onChange={written} />
        {languageCodes.map((code) => (
          <TextField
            key={code}
            lang={code}
            label={fill(labels.introIn, { language: shows.names.language[code] })}
            value={me.intro[code] ?? ''}
            onValue={(text) => written(withIntro(me, code, text))}
            limit={OWN.answer}
          />
        ))}
        <MeInMessages me={me} onChange={written} />
        {(['role', 'company', 'place'] as const).map((field) => (
          <TextField
            key={field}
            label={labels[field]}
            value={me[field] ?? ''}
            onValue={(text) => written({ [field]: text })}
            limit={OWN.line}
          />
        ))}
        <TextField
          label={labels.workingSince}
          value={me.workingSince ?? ''}
          onValue={(year) => written({ workingSince: year.replace(/[^\p{Nd}]/gu, '') })}
          limit={OWN.year}
        />
      </section>
      <section class="card stack">
        {lists.map((field) => (
          <LinesField
            key={field}
            label={labels[field]}
            hint={field === 'reportingLine' ? labels.reportingLineHint : undefined}
            value={me[field]}
            limit={OWN}
            onValue={(lines) => written({ [field]: lines })}
          />
        ))}
      </section>
      <section class="card stack">
        {languageCodes.map((code) => (
          <TextField
            key={code}
            lang={code}
            label={fill(labels.offerIn, { language: shows.names.language[code] })}
            value={me.offer[code] ?? ''}
            onValue={(text) => written({ offer: { ...me.offer, [code]: text } })}
            limit={OWN.answer}
          />
        ))}
        <fieldset class="stack tight">
          <legend>{labels.languages}</legend>
          {languageCodes.map((code) => (
            <Tick
              key={code}
              label={shows.names.language[code]}
              checked={me.languages.includes(code)}
              onChecked={(checked) =>
                choose({
                  ...me,
                  languages: languageCodes.filter((one) =>
                    one === code ? checked : me.languages.includes(one),
                  ),
                })
              }
            />
          ))}
        </fieldset>
        <ChoiceField
          label={labels.writesAs}
          hint={labels.writesAsHint}
          value={me.writesAs}
          options={(['neutral', 'feminine', 'masculine'] as const).map((value) => ({
            value,
            text: shows.names.address[value],
          }))}
          onValue={(writesAs) => choose({ ...me, writesAs })}
        />
      </section>
      <EarlierOnes of="me" id="me" />
    </main>
  )
}
