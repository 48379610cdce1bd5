import { profileWords } from '../languages/profiles.ts'
import { readForGuests } from '../reader/read-guest.ts'
import { offer } from './offer.ts'

offer(profileWords, readForGuests)
