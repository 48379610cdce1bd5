import { readForGuests } from '../reader/read-guest.ts'
import { offer } from './offer.ts'

offer(readForGuests)
