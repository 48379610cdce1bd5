import { useState } from 'preact/hooks'
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
import { useOneAct } from '../../parts/use-acts.tsx'

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

/** Why a file is not taken. */
export type Refusal = BackupProblem | { readonly kind: 'wrong-passphrase' | 'unreadable' }

/** An import step by step: a file is opened, unlocked where it is locked, looked at, and taken. `said`: once it is. */
export function useImport(onImported: () => void, said: string) {
  const [state, setState] = useState<Import>({ at: 'waiting' })
  const [wrong, setWrong] = useState<Refusal>()
  const { act, failed } = useOneAct()
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
      { said },
    )
  return { state, wrong, failed, open, unlock, preview, take }
}

/** The bytes of a file, or undefined where the browser cannot read it. */
const bytesOf = async (file: File): Promise<Uint8Array | undefined> => {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return undefined
  }
}
