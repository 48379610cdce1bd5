import { useRef, useState } from 'preact/hooks'
import type { Known } from '../../../model/known.ts'
import type { Field } from '../../../model/reading.ts'
import { useShows } from '../interface.tsx'
import { WhatWeRead } from './what-we-read.tsx'

interface WhatWasRead {
  /** Absent until it is known. */
  readonly known: Known | undefined
  readonly now: string
  readonly zone: string
  readonly onCorrect: (field: Field, value: unknown) => void
}

/** What was read, on demand: the button that opens it, and the part itself; once that is closed the button has the focus again. */
export function useWhatWeRead({ known, ...rest }: WhatWasRead) {
  const { person } = useShows().popup
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  return {
    button: (
      <button
        type="button"
        class="link faint"
        aria-expanded={isOpen}
        ref={opener}
        onClick={() => setOpen(!isOpen)}
      >
        {person.read}
      </button>
    ),
    part: isOpen && known && <WhatWeRead known={known} {...rest} onClose={close} />,
  }
}
