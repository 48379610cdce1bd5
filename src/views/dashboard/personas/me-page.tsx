import { parse } from 'valibot'
import { Me } from '../../../model/me.ts'
import { saveMe, me as storedMe } from '../../../store/me.ts'
import { Failed } from '../../parts/use-acts.tsx'
import { useStored } from '../../parts/use-stored.ts'
import { EarlierOnes } from '../earlier-ones.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { Waiting } from '../waiting.tsx'
import { HowIWrite, WhereIWas, WhoIAm } from './me-sections.tsx'

/** About me: everything that a draft may say of the writer. Saved as it is typed. */
export function MePage() {
  const { texts } = useSurroundings()
  const {
    value: me,
    type,
    choose,
    failed,
  } = useStored(async () => (await storedMe()) ?? parse(Me, {}), saveMe)
  if (!me) return <Waiting />
  const labels = texts.personas.me
  const onType = (patch: Partial<Me>) => type({ ...me, ...patch })
  const onChoose = (patch: Partial<Me>) => choose({ ...me, ...patch })
  return (
    <main class="stack">
      <header class="stack tight">
        <h1>{labels.title}</h1>
        <p class="soft">{labels.lead}</p>
      </header>
      <Failed failed={failed} />
      <WhoIAm me={me} onType={onType} />
      <WhereIWas me={me} onType={onType} />
      <HowIWrite me={me} onType={onType} onChoose={onChoose} />
      <EarlierOnes of="me" id="me" />
    </main>
  )
}
