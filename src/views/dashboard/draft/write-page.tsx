import { deskFor } from '../../../desk/open-desk.ts'
import type { KindId } from '../../../model/draft.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import { DeskPage } from './desk-page.tsx'

interface WritePageProps {
  readonly person: PersonKey
  readonly kind: KindId
}

/** A message of a kind to a person. */
export const WritePage = ({ person, kind }: WritePageProps) => <DeskPage open={() => deskFor(person, kind)} />
