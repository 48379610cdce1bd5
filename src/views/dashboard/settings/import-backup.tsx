import { fill, plural } from '../../../languages/fill.ts'
import type { Rest } from '../../../store/backup.ts'
import { FileField } from '../../parts/file-field.tsx'
import { Problem } from '../../parts/problem.tsx'
import { Failed } from '../../parts/use-acts.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { ChooseImport } from './choose-import.tsx'
import { UnlockBackup } from './unlock-backup.tsx'
import { type Refusal, useImport } from './use-import.ts'

/** Reads a backup file, shows what it would do, and then adds it or replaces everything by it. */
export function ImportBackup({ onImported }: { readonly onImported: () => void }) {
  const { texts } = useSurroundings()
  const labels = texts.settings
  const { state, wrong, failed, open, unlock, preview, take } = useImport(onImported, labels.imported)
  return (
    <div class="stack">
      <FileField
        label={labels.import}
        name={labels.chooseFile}
        accept=".json,.age,application/json"
        onFiles={([file]) => open(file)}
      />
      {state.at === 'looking' && <p role="status">{texts.wait}</p>}
      {state.at === 'refused' && (
        <Refused problem={state.problem} rest={state.rest} onRest={(rest) => preview(rest.backup)} />
      )}
      {state.at === 'locked' && (
        <>
          {wrong && <Refused problem={wrong} />}
          <UnlockBackup onUnlock={(passphrase) => unlock(state.bytes, passphrase)} />
        </>
      )}
      {state.at === 'preview' && (
        <ChooseImport file={state.file} plans={state.plans} onChoose={(mode) => take(state.file, mode)} />
      )}
      <Failed failed={failed} />
    </div>
  )
}

interface RefusedProps {
  readonly problem: Refusal
  readonly rest?: Rest | undefined
  readonly onRest?: (rest: Rest) => void
}

/** Why a file is not taken as it is, and the way to what can be read of it. */
function Refused({ problem, rest, onRest }: RefusedProps) {
  const { texts, shows } = useSurroundings()
  const labels = texts.settings
  return (
    <>
      <Problem
        text={fill(labels.problems[problem.kind], { place: 'place' in problem ? problem.place : '' })}
      />
      {rest && onRest && (
        <p>
          <button type="button" onClick={() => onRest(rest)}>
            {rest.left > 0 ? plural(shows.code, labels.takeRest, rest.left) : labels.takeAltered}
          </button>
        </p>
      )}
    </>
  )
}
