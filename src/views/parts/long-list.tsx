import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

interface LongListProps<T> {
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  /** Draws what stands in one row. */
  readonly children: (item: T) => ComponentChildren
}

/** Rows that are drawn or put away together. */
const IN_GROUP = 40
/** How tall a row is thought to be until its group was drawn, in pixels. */
const ROW = 62
/** How far beyond what is seen rows are drawn, so that nobody scrolls or tabs into nothing. */
const AROUND = '1200px'

/**
 * A list of any length of which only what is seen, and some of what is around, is drawn; the rest keeps its room. Every row
 * says where in the whole it stands. A group that holds the focus stays.
 */
export function LongList<T>({ items, keyOf, children }: LongListProps<T>) {
  const groups = Array.from({ length: Math.ceil(items.length / IN_GROUP) }, (_, at) => at * IN_GROUP)
  return (
    // biome-ignore lint/a11y/useSemanticElements: groups stand between the list and its rows
    <div class="card todos" role="list">
      {groups.map((from) => (
        <Group key={from} rows={Math.min(IN_GROUP, items.length - from)} isFirst={from === 0}>
          {() =>
            items.slice(from, from + IN_GROUP).map((item, at) => (
              // biome-ignore lint/a11y/useSemanticElements: as above
              <div
                key={keyOf(item)}
                role="listitem"
                class="todo"
                aria-setsize={items.length}
                aria-posinset={from + at + 1}
              >
                {children(item)}
              </div>
            ))
          }
        </Group>
      ))}
    </div>
  )
}

interface GroupProps {
  readonly rows: number
  readonly isFirst: boolean
  readonly children: () => ComponentChildren
}

function Group({ rows, isFirst, children }: GroupProps) {
  const box = useRef<HTMLDivElement>(null)
  const [isNear, setNear] = useState(isFirst)
  const [height, setHeight] = useState<number>()
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return
        if (!entry.isIntersecting && element.contains(document.activeElement)) return
        if (!entry.isIntersecting && element.childElementCount > 0) setHeight(entry.boundingClientRect.height)
        setNear(entry.isIntersecting)
      },
      { rootMargin: AROUND },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div
      ref={box}
      role="presentation"
      style={isNear ? undefined : { blockSize: `${height ?? rows * ROW}px` }}
    >
      {isNear && children()}
    </div>
  )
}
