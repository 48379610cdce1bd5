import { readProfile } from '../reader/read-profile.ts'
import { offer } from './offer.ts'

// Most pages are profiles of the network: what other sites need is carried by a script of its own.
offer((look) => (look.isProfile ? readProfile(look) : 'elsewhere'))
