import { profileWords } from '../languages/profiles.ts'
import { readEarlier } from '../reader/read-earlier.ts'
import { offer } from './offer.ts'

offer(profileWords, readEarlier)
