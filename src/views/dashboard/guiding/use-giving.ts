import { parse } from 'valibot'
import { Giving } from '../../../model/giving.ts'
import { saveGiving, giving as storedGiving } from '../../../store/giving.ts'
import { type StoredValue, useStored } from '../../parts/use-stored.ts'

/** The guide's side of the user, which saves as it is typed. */
export const useGiving = (): StoredValue<Giving> =>
  useStored(async () => (await storedGiving()) ?? parse(Giving, {}), saveGiving)
