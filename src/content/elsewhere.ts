import { readElsewhere } from '../reader/read-elsewhere.ts'
import { offer } from './offer.ts'

offer(readElsewhere)
