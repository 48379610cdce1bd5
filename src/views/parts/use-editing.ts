import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** Whether something is put right in place; afterwards the button that began it has the focus again. */
export function useEditing() {
  const [isEditing, setEditing] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const was = useRef(false)
  useLayoutEffect(() => {
    if (was.current && !isEditing) button.current?.focus()
    was.current = isEditing
  }, [isEditing])
  return { isEditing, setEditing, button }
}
