import type { GeneralHeads } from '../../../match/concepts/concept-lexicon.ts'

/** Words that name another trade together with the word before them: a night audit is none, and transfer pricing is tax. */
export const general: GeneralHeads = {
  turnedBy: 'before',
  heads:
    `accounting analysis architecture audit audits auditing auditor banking budgeting coaching coding costing diving
    editing engineering farming finance fishing hunting insurance inventory journaling law logistics management marketing
    mediation negotiation negotiating nursing pricing printing procurement programming psychology recruiting recruitment
    research sales statistics teaching tracking translation writing`.split(/\s+/u),
  neutral:
    `achieve advanced any avoid back basic begin best better bigger both build building check clear complete consistent
    cover decent deep develop difficult do doing drive enjoy every explain external faster find finish fix follow freelance full get
    getting give good great handle handling hate honest improve improving in independent internal keep lead learn learning like
    love make making manage managing master mastering need offer online organise organize part plan practical practise practice
    proper pure quit real redo remote review run running senior serious set setting simple small solid some start starting
    stop strong study studying support survive take taking teach teaching understand understanding use using want work
    working bit much own first second junior lots tough hard`.split(/\s+/u),
}
