const tells =
  /^(?:the|these|those|all|most|some|every) .* (?:says?|said|is|are|was|were|has|have|does?|did|wants?|goes|go|comes?|keeps?|thinks?|knows?)(?: |$)/iu
/** Verbs that are nouns before another: “control charts”. */
const nounPair =
  /^(?:control|plan|design|report|test|work|chart|market|research|process|stock|budget|schedule|order|study|exercise|review|audit|contact|contract|project|program|network|shift|trade|tax|land|point|field|water|play|train|sound|screen|sample|record) \p{L}+s$/iu
/** A wish of so many words has no other of two beside it. Our judgement. */
const MANY_WORDS = 5
/** What is said of a matter, and no wish for it: “python so so”, “APA style kill me”, “Excel I know”. */
export const opinion =
  /(?<=\S[ ,])(?:so[ -]so|(?:is |are )(?:ok|okay|fine|so so|enough|not (?:needed|a problem|my thing))|i (?:already )?(?:know|have|can)(?: already)?|i can (?:already )?do (?:well|already|easily|fine)|(?:i can (?:already )?do )?(?:in my sleep|blindfolded|with my eyes (?:closed|shut))|(?<!(?:what|which|why|when|who|where|how|or|if|is|are|was|do|does|did|can|could|should|will|would|may|must|am|has|have) )not(?: (?:yet|so much|really))?|(?<!(?:what|which|why|when|who|where|how|if) )i (?:can(?:['’]t|not| not)|do(?:n['’]t| not))|(?:is|are|comes?) easy (?:for|to) me|no problem|not (?:fussed|picky|bothered)|i (?:don['’]t|do not) want|no thanks?|(?:kills?|scares?|bores?|loses?|hates?|beats?|bugs?) me)[.!]?$|^\p{L}+ing i \p{L}|^\p{L}+ yes$|^\p{L}+ing (?:well enough|less)$|^\p{L}+ing (?:it|them|that) no$|^\p{L}+ing .*(?: doesn['’]t| isn['’]t| never)$|^\p{L}+ing(?: \p{L}+){0,3} i can do$|^all (?:that|this|of (?:it|that))$/iu
/** What happens to the writer, now or at times: “now my boss makes it for me”, “when they talk fast I lose the timing”, “in English I get short”. */
const happens =
  /^now (?:my|the|our|he|she|they|it|i|we) \p{L}+|^(?:in|on|at|with|during|under) (?:\p{L}+ ){1,3}(?:I|we) (?!(?:want|need|have|can|could|would|will|must|should|may) )\p{L}+|^(?:when|whenever|if|as soon as|every time|once) .+ (?<!(?:what|who|how|why|where|when|that|which|if|whether|because|as|than|so|and|says?|thinks?|knows?|feels?|believes?|sees?|hears?|(?:the|an?|my|our) \p{L}+) )(?:I|we) (?!(?:want|need|have) )\p{L}+|^(?:when|whenever|if|as soon as|every time|once) .+ my \p{L}+ (?:goes|is|gets|starts|becomes|shakes|freezes|turns|runs|stops|breaks|drops|falls)(?!\p{L})/u
/** Whether a piece only remarks on the wish before it. */
export const isRemark = (piece: string, first: string) =>
  tells.test(piece) || happens.test(piece) || (nounPair.test(piece) && first.split(' ').length >= MANY_WORDS)
