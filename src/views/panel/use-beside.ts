import { useEffect, useState } from 'preact/hooks'
import { newestReading } from '../../desk/newest-reading.ts'
import type { Reading } from '../../model/reading.ts'
import {
  type Beside,
  dropBeside,
  endAskToRead,
  holdBeside,
  isAskedToRead,
  onBeside,
  readBeside,
} from '../../platform/beside.ts'
import { clock } from '../../platform/clock.ts'
import { keepForSession } from '../../platform/session.ts'
import { type OpenPage, onOtherPage, openPage, thisWindow } from '../../platform/tabs.ts'
import { type Look, lookAtTab } from '../popup/look-at-tab.ts'

/** A look at a page that shows no one person. */
export type NoPerson = Exclude<Look, { readonly kind: 'person' }>

/** Whom the panel shows, and the page that is open beside it. */
export interface Shown {
  /** Absent where it shows nobody yet. */
  readonly held?: { readonly beside: Beside; readonly reading: Reading } | undefined
  readonly page?: OpenPage | undefined
  /** What came of reading the page that is open, where that was no person. */
  readonly found?: NoPerson | undefined
}

/** What the panel shows, undefined until that is known, and the way to read the page that is open. Nothing is read by itself. */
export function useBeside() {
  const [shown, setShown] = useState<Shown>()
  const [isReading, setReading] = useState(false)
  const read = async (chosen?: string) => {
    setReading(true)
    const inWindow = await thisWindow()
    const page = await openPage()
    const look = await lookAtTab(chosen)
    setReading(false)
    if (look.kind !== 'person') return setShown((before) => ({ ...before, page, found: look }))
    if (inWindow === undefined || !page) return undefined
    const { reading } = look
    await keepForSession(reading)
    const beside = { person: reading.person, takenAt: reading.takenAt, ...page }
    setShown({ held: { beside, reading }, page })
    await holdBeside(inWindow, beside)
  }
  useEffect(() => {
    const ends: (() => void)[] = []
    let isOver = false
    void thisWindow().then(async (inWindow) => {
      if (inWindow === undefined || isOver) return
      const show = async () => {
        const next = await takeHeld(inWindow)
        setShown((before) => ({
          ...next,
          found: isSame(next.page, before?.page) ? before?.found : undefined,
        }))
      }
      // One after the other: what was pressed last is shown last.
      let reads: Promise<unknown> = Promise.resolve()
      const readAsked = () => {
        reads = reads.then(() => read()).then(() => endAskToRead(inWindow))
        return reads
      }
      ends.push(
        // Told while it is open, it need not ask how long ago that was.
        onBeside(inWindow, (told) => void (told === 'read' ? readAsked() : show())),
        onOtherPage(() => void seePage(setShown)),
      )
      await ((await isAskedToRead(inWindow, clock())) ? readAsked() : show())
    })
    return () => {
      isOver = true
      for (const end of ends) end()
    }
  }, [])
  return { shown, isReading, read }
}

async function takeHeld(inWindow: number): Promise<Shown> {
  const [beside, page] = await Promise.all([readBeside(inWindow), openPage()])
  const reading = beside && (await newestReading(beside.person))
  if (beside && reading) return { held: { beside, reading }, page }
  if (beside) await dropBeside(inWindow)
  return { page }
}

/** Takes note of the page that is open; what was found on another one is told no more. */
async function seePage(setShown: (next: (before: Shown | undefined) => Shown | undefined) => void) {
  const page = await openPage()
  setShown((before) => before && (isSame(page, before.page) ? before : { ...before, page, found: undefined }))
}

const isSame = (one: OpenPage | undefined, other: OpenPage | undefined): boolean =>
  one?.tab === other?.tab && one?.address === other?.address
