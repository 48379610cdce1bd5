import { render } from 'preact'
import '../look.css'
import './popup.css'
import { giveSignsOfLife } from '../parts/signs-of-life.ts'
import { Popup } from './popup.tsx'

const root = document.querySelector('#root')
if (root) render(<Popup />, root)
giveSignsOfLife()
