import { deskOfDraft } from '../../../desk/open-desk.ts'
import { DeskPage } from './desk-page.tsx'

/** A draft that was begun before, in a page of its own. */
export const DraftPage = ({ id }: { readonly id: string }) => <DeskPage open={() => deskOfDraft(id)} />
