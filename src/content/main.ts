import { profileWords } from '../languages/profiles.ts'
import { readProfile } from '../reader/read-profile.ts'
import { offer } from './offer.ts'

// Most pages are profiles as members see them now: what others need is carried by scripts of their own.
offer(profileWords, (look) => (look.reader === 'profile' ? readProfile(look) : look.reader))
