import { DeskPage } from './desk-page.tsx'
import { deskOfDraft } from './open-desk.ts'

/** A draft that was begun before, in a page of its own. */
export const DraftPage = ({ id }: { readonly id: string }) => <DeskPage open={() => deskOfDraft(id)} />
