/** Verbs in the form that stands after “to”: what people want to be able to do. */
export const verbs: ReadonlySet<string> = new Set(
  `be boost post survive fire dismiss freeze apologise apologize accept achieve acquire act adapt adopt advance advise advocate align analyse analyze answer anticipate apply argue
  arrange ask assess attend attract audit automate avoid balance be become begin bring build calculate care carry catch
  challenge change chair choose clarify close coach code coordinate collaborate collect combine communicate compare
  complete configure conduct connect consult contribute control convert convince cook cope create cut deal debug decide
  define delegate deliver demonstrate deploy describe design detect develop diagnose direct discover discuss document draft
  draw drive earn edit educate embed empower encourage engage enjoy ensure enter establish estimate evaluate examine expand
  explain explore facilitate feel figure file fill find finish fix focus forecast form found gain gather get give go grow
  guide handle have help hire hold identify implement improve increase influence inform innovate inspire install integrate
  interpret interview introduce invest join judge keep know launch lead learn leave let lift listen live look love maintain
  make manage map market master match measure meet mentor migrate model moderate monitor motivate move navigate negotiate
  network obtain offer open operate organise organize own participate pass perform persuade pitch plan play position
  practise practice predict prepare present prevent price prioritise prioritize produce program promote propose protect
  prove provide publish pursue put qualify raise reach read rebuild recognise recognize record recover recruit reduce
  refactor relocate report represent research resolve respond restore retain return review run save say scale schedule see
  sell send serve set shape share shift show simplify solve speak specialise specialize spend stand start stay stop
  strengthen structure study succeed supervise support survive switch take talk teach tell test think track train transfer
  transition transform translate treat trust try turn understand update use validate visualise visualize volunteer win work
  write ship bake climb refuse impress escalate outsource scope sketch query script secure patch rewrite revise upgrade upskill
  chase retire come resign rest unlearn juggle hand memorise memorize automatise automatize stretch haggle invoice bill bid tender budget blog knit sew swear breathe dare double halve reopen restart reset rent lease buy export import commute emigrate immigrate travel
  weld do say react rely prototype localise localize digitise digitize modernise modernize finance fund film paint pay pull
  push quit rank rest roll rotate search separate settle ship shoot shorten sing sort split spot spread state steer stick
  sustain swim tackle touch trade untangle unblock verify visit vote wait walk warn watch widen wonder sleep relax exercise eat repair reply comply supply fly multiply charge host quote earn cup roast brew upsell deadlift squat proofread babysit troubleshoot multitask reprimand barter fundraise brainstorm micromanage whittle
  crochet upcycle forage empathise empathize backpack blend sharpen tune juggle
  debrief cross-sell solder onboard offboard rebook reschedule de-escalate deescalate discharge medicate cannulate intubate suture
  stabilise stabilize reassure soothe defuse restrain testify plead cross-examine redline notarise notarize appraise varnish stitch
  hem conserve catalogue reshelve lend borrow restock reorder weigh unpack palletise palletize unload refuel disembark greet
  marinate knead braise poach blanch decorate pluck shear vaccinate deworm spay neuter plough plow sow irrigate mow mulch
  propagate pollinate distil distill compose rehearse choreograph improvise publicise publicize transcribe investigate
  reconcile underwrite insure adjust mediate arbitrate invigilate differentiate safeguard canvass prescribe dispense refract
  whiten plumb certify recharge crimp isolate marshal evacuate extinguish ventilate extricate declare classify consign
  befriend feed bathe wash reposition hydrate grieve embalm officiate carve pour triage
  hang prune graft splice temper gut fillet repot re-pot hem stock clean count pack load grill fry sow plant mow fell lay
  plaster polish wire bleed dress groom pipette banter chat joke cry laugh smile blush type moor tow greet tidy dig rake whisk
  memorise deglaze proof rehang reupholster french-polish debone bone shoe flirt nap doze iron fold peel chop slice dice ring burn lose forget spill interrupt snap yell scream hurt miss jump`.split(
    /\s+/u,
  ),
)

/** Verbs that are nouns as often: “market research”, “test automation” are no actions. */
export const alsoNouns: ReadonlySet<string> = new Set(
  `change control design document market model network plan position price program report research review study support
  practice test track train work care play film help fund file record trade finance search bill bid invoice budget blog
  tender lease import export rent hand double rest stretch charge host quote cup roast brew transfer discharge triage feed stock clean count load plant fell type dress iron fold proof shoe pack wire polish bone ring`.split(
    /\s+/u,
  ),
)

/** Small words: no verb that says what is done, and nobody begins with one. */
export const noVerbs: ReadonlySet<string> = new Set(
  `first second last next finally about after against all along although and any around as at because before behind both but by during each even every
  for from how if in into just like near neither nor of off on once only onto or out over per plus since so some than that
  then through till to toward towards under unless until up upon what when where whether which while who why with within
  without yet not no maybe one two three four five six seven eight nine ten some other another someone somebody somewhere something anything anywhere everything i we you he she they it is are was were am has had do does did can could will would should may
  might must now today yesterday tomorrow tonight sometimes often usually mostly nowadays more most much many few less least help hello hi`.split(
    /\s+/u,
  ),
)
