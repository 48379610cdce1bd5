import { useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import type { Backup } from '../../../model/backup.ts'
import { refreshBadge } from '../../../platform/badge.ts'
import { type BackupProblem, compareBackup, importBackup, readBackup } from '../../../store/backup.ts'
import { isLocked, unlockFile } from '../../../workers/lock-file.ts'
import { AskDialog } from '../../parts/ask-dialog.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { BackupPreview, type Comparison } from './backup-preview.tsx'

/** Where an import stands. Nothing is changed before the user has seen the preview and chosen. */
type Import =
  | { readonly at: 'waiting' }
  | { readonly at: 'locked'; readonly bytes: Uint8Array; readonly busy: boolean }
  | {
      readonly at: 'preview'
      readonly backup: Backup
      readonly comparison: Comparison
      readonly asking: boolean
    }
  | { readonly at: 'done' }

/** Reads a backup file, shows what is in it, and then adds it or replaces everything by it. */
export function ImportBackup() {
  const { texts, shows } = useSurroundings()
  const [state, setState] = useState<Import>({ at: 'waiting' })
  const [problem, setProblem] = useState<string>()
  const [passphrase, setPassphrase] = useState('')
  const words = texts.settings

  const refuse = (found: BackupProblem | { readonly kind: 'wrong-passphrase' | 'unreadable' }) =>
    setProblem(fill(words.problems[found.kind], { place: 'place' in found ? found.place : '' }))

  const look = async (text: string) => {
    const checked = readBackup(text)
    if (!checked.ok) {
      refuse(checked.problem)
      return setState({ at: 'waiting' })
    }
    const comparison = await compareBackup(checked.backup)
    setState({ at: 'preview', backup: checked.backup, comparison, asking: false })
  }

  const open = async (file: File | undefined) => {
    setProblem(undefined)
    if (!file) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (isLocked(bytes)) setState({ at: 'locked', bytes, busy: false })
    else await look(new TextDecoder().decode(bytes))
  }

  const unlock = async (bytes: Uint8Array) => {
    setProblem(undefined)
    setState({ at: 'locked', bytes, busy: true })
    const unlocked = await unlockFile(bytes, passphrase)
    if (unlocked.ok) return look(unlocked.text)
    refuse({ kind: unlocked.problem })
    setState({ at: 'locked', bytes, busy: false })
  }

  const take = async (backup: Backup, mode: 'merge' | 'replace') => {
    const imported = await importBackup(backup, mode)
    if (!imported.ok) return setProblem(shows.names.storeProblem[imported.problem])
    setPassphrase('')
    setState({ at: 'done' })
    await refreshBadge()
  }

  return (
    <div class="stack">
      <label class="field file">
        <span>{words.import}</span>
        <input
          type="file"
          accept=".json,.age,application/json"
          aria-label={words.chooseFile}
          onChange={async ({ currentTarget: input }) => {
            await open(input.files?.[0])
            // The same file can be chosen again, when it was mended.
            input.value = ''
          }}
        />
      </label>
      {problem && (
        <p class="finding stop" role="alert">
          <span>{problem}</span>
        </p>
      )}
      {state.at === 'locked' && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault()
            unlock(state.bytes)
          }}
        >
          <TextField
            type="password"
            label={words.importPassphrase}
            value={passphrase}
            onValue={setPassphrase}
          />
          <p>
            <button type="submit" disabled={state.busy}>
              {state.busy ? words.unlocking : words.unlock}
            </button>
          </p>
        </form>
      )}
      {state.at === 'preview' && (
        <>
          <BackupPreview backup={state.backup} comparison={state.comparison} />
          <div class="columns">
            <div>
              <button type="button" class="primary" onClick={() => take(state.backup, 'merge')}>
                {words.merge}
              </button>
              <p class="faint">{words.mergeHint}</p>
            </div>
            <div>
              <button type="button" onClick={() => setState({ ...state, asking: true })}>
                {words.replace}
              </button>
              <p class="faint">{words.replaceHint}</p>
            </div>
          </div>
          {state.asking && (
            <AskDialog
              title={words.replaceQuestion}
              yes={words.replace}
              no={words.cancel}
              onYes={() => take(state.backup, 'replace')}
              onNo={() => setState({ ...state, asking: false })}
            />
          )}
        </>
      )}
      {state.at === 'done' && <p role="status">{words.imported}</p>}
    </div>
  )
}
