import { h, render } from 'preact'

const root = document.querySelector('#root')
if (root) render(h('h1', { elementtiming: 'person' }, 'Nobody'), root)
