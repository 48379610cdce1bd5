import { useState } from 'preact/hooks'
import { TextField } from '../../parts/text-field.tsx'
import { useSurroundings } from '../surroundings.tsx'

/** Asks for the passphrase of a locked file. */
export function UnlockBackup({ onUnlock }: { readonly onUnlock: (passphrase: string) => Promise<void> }) {
  const labels = useSurroundings().texts.settings
  const [passphrase, setPassphrase] = useState('')
  const [isBusy, setBusy] = useState(false)
  return (
    <form
      class="stack"
      onSubmit={async (event) => {
        event.preventDefault()
        setBusy(true)
        await onUnlock(passphrase)
        setBusy(false)
      }}
    >
      <TextField type="password" label={labels.importPassphrase} value={passphrase} onValue={setPassphrase} />
      <p>
        <button type="submit" disabled={isBusy}>
          {isBusy ? labels.unlocking : labels.unlock}
        </button>
      </p>
    </form>
  )
}
