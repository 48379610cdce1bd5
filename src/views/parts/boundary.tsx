import type { ComponentChildren } from 'preact'
import { useErrorBoundary, useLayoutEffect, useState } from 'preact/hooks'
import { onUnheard } from '../../platform/unheard.ts'
import { type Trouble, troubleOf } from '../../store/trouble.ts'
import { firstDrawn } from './first-drawn.ts'
import { TroubleNotice } from './trouble-notice.tsx'

interface BoundaryProps {
  /** The way to everything as one file: gives the name of the file where it was saved here. */
  readonly onExport: () => Promise<string | undefined>
  readonly children: ComponentChildren
}

/**
 * Around everything that a window shows: what a part throws takes the place of the parts, and so does waiting for a store that
 * another window holds; what failed unheard stands above them. So no window is ever blank without a word.
 */
export function Boundary({ onExport, children }: BoundaryProps) {
  const [thrown] = useErrorBoundary()
  const [heard, setHeard] = useState<Trouble | null>(null)
  // Before anything that was begun here can fail: an effect comes only once the browser has drawn, and would hear too late.
  useLayoutEffect(() => {
    const endUnheard = onUnheard((error) => setHeard(troubleOf(error)))
    let endTrouble: (() => void) | undefined
    let isOver = false
    // The store is no reason to wait with what a window shows first.
    void firstDrawn.then(async () => {
      const { onTrouble } = await import('../../store/opening.ts')
      if (isOver) return
      endTrouble = onTrouble((trouble) =>
        setHeard((before) => trouble ?? (before === 'blocked' ? null : before)),
      )
    })
    return () => {
      isOver = true
      endUnheard()
      endTrouble?.()
    }
  }, [])
  const trouble = thrown === undefined ? heard : troubleOf(thrown)
  const instead = thrown !== undefined || heard === 'blocked'
  if (trouble && instead)
    return (
      <main class="stack trouble">
        <TroubleNotice key={trouble} trouble={trouble} onExport={onExport} />
      </main>
    )
  return (
    <>
      {trouble && (
        <TroubleNotice key={trouble} trouble={trouble} onExport={onExport} onHide={() => setHeard(null)} />
      )}
      {children}
    </>
  )
}
