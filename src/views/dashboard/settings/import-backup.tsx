import { useState } from 'preact/hooks'
import { fill, plural } from '../../../languages/fill.ts'
import type { Backup } from '../../../model/backup.ts'
import { dropAllUnsaved } from '../../../platform/unsaved.ts'
import {
  type BackupProblem,
  type ImportMode,
  type ImportPlan,
  importBackup,
  previewImport,
  type Rest,
  readBackup,
} from '../../../store/backup.ts'
import { isLocked, unlockFile } from '../../../workers/lock-file.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { ChooseImport } from './choose-import.tsx'
import { UnlockBackup } from './unlock-backup.tsx'

/** Where an import stands. Nothing is changed before the user has seen what it would do, and chosen. */
type Import =
  | { readonly at: 'waiting' }
  | { readonly at: 'looking' }
  | { readonly at: 'locked'; readonly bytes: Uint8Array }
  | { readonly at: 'refused'; readonly problem: Refusal; readonly rest?: Rest | undefined }
  | {
      readonly at: 'preview'
      readonly file: Backup
      readonly plans: Readonly<Record<ImportMode, ImportPlan>>
    }

type Refusal = BackupProblem | { readonly kind: 'wrong-passphrase' | 'unreadable' }

/** Reads a backup file, shows what it would do, and then adds it or replaces everything by it. */
export function ImportBackup({ onImported }: { readonly onImported: () => void }) {
  const { texts } = useSurroundings()
  const [state, setState] = useState<Import>({ at: 'waiting' })
  const [wrong, setWrong] = useState<Refusal>()
  const { act, failed } = useOneAct()
  const labels = texts.settings

  const preview = async (file: Backup) => {
    setState({ at: 'looking' })
    const plans = {
      merge: await previewImport(file, 'merge'),
      replace: await previewImport(file, 'replace'),
    }
    setState({ at: 'preview', file, plans })
  }
  const look = async (text: string) => {
    const checked = await readBackup(text)
    if (checked.ok) await preview(checked.backup)
    else setState({ at: 'refused', problem: checked.problem, rest: checked.rest })
  }
  const open = async (file: File | undefined) => {
    if (!file) return
    setState({ at: 'looking' })
    setWrong(undefined)
    const bytes = await bytesOf(file)
    if (!bytes) setState({ at: 'refused', problem: { kind: 'unreadable' } })
    else if (isLocked(bytes)) setState({ at: 'locked', bytes })
    else await look(new TextDecoder().decode(bytes))
  }
  const unlock = async (bytes: Uint8Array, passphrase: string) => {
    setWrong(undefined)
    const unlocked = await unlockFile(bytes, passphrase).catch(() => undefined)
    if (unlocked?.ok) await look(unlocked.text)
    else setWrong({ kind: unlocked?.problem ?? 'unreadable' })
  }
  const take = (file: Backup, mode: ImportMode) =>
    act(
      async (refused) => {
        const kept = await importBackup(file, mode).orElse(refused)
        if (!kept) return undefined
        if (mode === 'replace') dropAllUnsaved()
        setState({ at: 'waiting' })
        onImported()
        return kept
      },
      { said: labels.imported },
    )

  return (
    <div class="stack">
      <label class="field file">
        <span>{labels.import}</span>
        <input
          type="file"
          accept=".json,.age,application/json"
          aria-label={labels.chooseFile}
          onChange={async ({ currentTarget: input }) => {
            await open(input.files?.[0])
            // The same file can be chosen again, when it was mended.
            input.value = ''
          }}
        />
      </label>
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

/** The bytes of a file, or undefined where the browser cannot read it. */
const bytesOf = async (file: File): Promise<Uint8Array | undefined> => {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return undefined
  }
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
      <p class="finding stop" role="alert">
        <span>{fill(labels.problems[problem.kind], { place: 'place' in problem ? problem.place : '' })}</span>
      </p>
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
