import { change } from '../../../desk/desk-changes.ts'
import { deskFor } from '../../../desk/open-desk.ts'
import type { KindId } from '../../../model/draft.ts'
import type { Hook } from '../../../model/hook.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import { hooksFor } from '../../../pipeline.ts'
import { whoOfId } from '../../parts/who.ts'
import { DeskPage } from './desk-page.tsx'

interface WritePageProps {
  readonly person: PersonKey
  readonly kind: KindId
  /** The words on their page that the message begins with, as the address names them. */
  readonly about?: string | undefined
}

/** A message of a kind to a person; where the address names words of their page, it begins with those. */
export const WritePage = ({ person, kind, about }: WritePageProps) => (
  <DeskPage
    open={async () => {
      const desk = await deskFor(person, kind)
      if (typeof desk === 'string' || about === undefined) return desk
      const hook = hooksFor(kind, desk.judged.value.hooks).find((one) => quotes(one, about))
      if (hook) await change(desk, { hook: hook.id })
      return desk
    }}
  />
)

const quotes = ({ fact }: Hook, about: string) => 'page' in fact && whoOfId(fact.page.quote) === about
