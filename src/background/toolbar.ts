import { setToolbarButton } from '../platform/panel.ts'
import { settings } from '../store/settings.ts'

/** The toolbar button opens what the settings say. */
export const keepToolbar = async (): Promise<void> => setToolbarButton((await settings()).toolbar ?? 'popup')
