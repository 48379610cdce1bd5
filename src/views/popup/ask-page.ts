import { askPage } from '../../platform/asked-page.ts'

// The page answers slowest of all: this script is small, and there before the popup's own code.
askPage()
