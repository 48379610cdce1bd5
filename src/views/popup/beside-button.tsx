import type { PersonKey } from '../../model/person-key.ts'
import { holdBeside } from '../../platform/beside.ts'
import { openPanel } from '../../platform/panel.ts'
import { openPage, thisWindow } from '../../platform/tabs.ts'
import { useShows } from '../parts/interface.tsx'
import { useLoaded } from '../parts/use-loaded.ts'

interface BesideButtonProps {
  readonly person: PersonKey
  /** When the person was read. */
  readonly takenAt: string
}

/** Goes on with the person in the panel beside the page, and closes the popup, whose words are kept at every keystroke. */
export function BesideButton({ person, takenAt }: BesideButtonProps) {
  const labels = useShows().popup.panel
  const here = useLoaded(whereThisIs)
  if (!here) return null
  const { inWindow, page } = here
  const open = async () => {
    // The browser opens it only at once after the click, and may close the popup over it: whom it shows is said before.
    const holding = holdBeside(inWindow, { person, takenAt, ...page })
    await Promise.all([holding, openPanel(inWindow)])
    close()
  }
  return (
    <button type="button" class="link faint" onClick={open}>
      {labels.keepOpen}
    </button>
  )
}

async function whereThisIs() {
  const [inWindow, page] = await Promise.all([thisWindow(), openPage()])
  return inWindow === undefined || !page ? undefined : { inWindow, page }
}
