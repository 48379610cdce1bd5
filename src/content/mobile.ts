import { profileWords } from '../languages/profiles.ts'
import { readMobile } from '../reader/read-mobile.ts'
import { offer } from './offer.ts'

offer(profileWords, readMobile)
