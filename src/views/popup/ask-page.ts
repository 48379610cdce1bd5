import { askPage } from '../../platform/asked-page.ts'
import { native } from '../../platform/native.ts'
import { fetchAhead, runPart } from '../../platform/parts.ts'
import { rememberedCode } from '../../platform/remembered-code.ts'

// The page answers slowest of all: this script is small, and there before the popup's own code, which it brings. Its page is loaded
// once it has run, and the browser shows a popup only then.
askPage()
const shown = rememberedCode() ?? native.i18n.getUILanguage().slice(0, 2)
fetchAhead('first', `${shown}-shows`)
runPart('popup')
