import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { RequestOnPage } from '../../../model/request-on-page.ts'
import { onRequest, takeRequest } from '../../../platform/request-on-page.ts'

/** Takes over the request that a click on another page handed on, now or later, and brings its place into sight. */
export function useHandedOn(take: (request: RequestOnPage) => void): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    const look = async () => {
      const request = await takeRequest()
      if (!request) return
      take(request)
      place.current?.scrollIntoView({ block: 'start' })
    }
    void look()
    return onRequest(() => void look())
  }, [])
  return place
}
