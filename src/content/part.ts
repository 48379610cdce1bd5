import { profileWords } from '../languages/profiles.ts'
import { readPart } from '../reader/read-part.ts'
import { offer } from './offer.ts'

offer(profileWords, readPart)
