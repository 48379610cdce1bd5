import { render } from 'preact'
import '../look.css'
import './dashboard.css'
import { giveSignsOfLife } from '../parts/signs-of-life.ts'
import { Dashboard } from './dashboard.tsx'

const root = document.querySelector('#root')
if (root) render(<Dashboard />, root)
giveSignsOfLife()
