import type { ComponentChildren } from 'preact'
import { useSurroundings } from '../surroundings.tsx'

interface TableFoldProps {
  readonly caption?: string
  readonly head: readonly string[]
  readonly foot?: ComponentChildren
  readonly children: ComponentChildren
}

/** The numbers behind a picture: the picture itself is for the eye alone. */
export function TableFold({ caption, head, foot, children }: TableFoldProps) {
  const { texts } = useSurroundings()
  return (
    <details class="fold below">
      <summary>
        <span class="soft">{texts.insights.table}</span>
      </summary>
      <table class="plain">
        {caption !== undefined && <caption>{caption}</caption>}
        <thead>
          <tr>
            {head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
        {foot !== undefined && <tfoot>{foot}</tfoot>}
      </table>
    </details>
  )
}
