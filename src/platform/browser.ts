// The only file that may import it: it throws outside of an extension, and newer browsers will not need it.
export { default as browser } from 'webextension-polyfill'
