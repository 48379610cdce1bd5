import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Waiting } from './waiting.tsx'

type Loaded = { readonly Page: ComponentType } | { readonly error: unknown }

/** A page whose code is loaded when it is opened; the boundary is told where that fails. */
export function LoadedPage({ load }: { readonly load: () => Promise<ComponentType> }) {
  const [loaded, setLoaded] = useState<Loaded>()
  useEffect(() => {
    let isWanted = true
    load().then(
      (Page) => isWanted && setLoaded({ Page }),
      (error: unknown) => isWanted && setLoaded({ error }),
    )
    return () => {
      isWanted = false
    }
  }, [load])
  if (!loaded) return <Waiting />
  if ('error' in loaded) throw loaded.error
  const { Page } = loaded
  return <Page />
}
