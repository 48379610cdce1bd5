import { readEarlier } from '../reader/read-earlier.ts'
import { offer } from './offer.ts'

offer(readEarlier)
