/**
 * Words of which one alone says too little of its sense: surveys are asked, and flown by drones. Such a word names an idea only where
 * nothing else is said, or where another word speaks of the same.
 */
export const homonyms: readonly string[] =
  `accent acquisition acquisitions act acting activation activist addiction admission admissions advocacy agencies agency
agent agents airport alterations amazon angel angular animal animals appraisal appraisals approved art articulation
artist assessment assets attack authors awareness backlog balance band bank bar bars bathroom bedside bee bees bias
bid bidding bids bike bikes billing blog board boards boat boats body boiler boilers bonds book books boundaries
boundary boutique brain brains brakes branch brand branding brands bridge bridges broadcast broker build building bus
cabinet campaign campaigns capital care cast cell channel chart charts churn claim claims class cleaning clerk clerks
climate climb climbing clinical cloth clothes cloud club coach code comic comics communities community company
compensation competitor competitors complaints compose composing composition condition conservation consultant
container containers controller controlling convince copy corporate council couples coverage craft credit crew crime
criminal critical culture customs cut cutting dealing deals debt decision decisions deck decoration defects defence
defense delegate delegation delivery demo demos design detention development diagnostic diagnostics diet disabled
discipline discovery dispense dispensing dispute disputes doctor doctors drama draw drawing drawings dress drill
drilling drive driving drone drones economy efficiency efficient elderly engine engines environment equity ethics
evaluation exam exchange exercise exit exotics expansion experiment experiments export exporting extension extensions
fear fears feedback fiction field finance flask fleet flight followers food forecast forecasting forecasts forge
forging foster foundation foundations fraud freight frontier full fund game games garage gas gate gear glass glasses
goals grants grid grief grooming ground growth guard guide hack hacking health heating hedge heritage highlights hired
horse horses house houses housing identity impact import importing incident incidents industry influence influencing
infrastructure injury inspection instruments interface interior interiors interpret interpreting inventory investment
invoices iron issues judge judges judging kitchen lab label labels lasers launch launched launches lead league lean
legacy lending lessons liability licence license lighting line linen liquidity listing listings literature loan loans
lobby loyalty machine machines magazine mail management marathon marine market marketplace markets marking master
mastering materials matrix meals measure mechanic media mediation medic medical memory merger mergers metal metrics
mic mine mineral minerals mining minister minority mix mixing model modelling models moderate moderating moderation
monitor monitoring monolith morale motion motivate motor movement nerves nervous network networking networks node
noise novel nursery observation office operate operating operations order organic outage outages oven packaging paint
painting panel panels paper papers parental park partners party patent patents pattern patterns payments performance
permits persuade petrol photo photos physical picture pictures pieces pilot pipe pipes pitch pitches pitching planning
plant plants plastic play players playwright poker pollution port portfolio positioning posters power practice prep
presence present press pressure prevention print printing privacy process produce product production products
profiling programme project projects promotion promotions prompt prompts proofs property proposal proposals prospect
protocol prototype prototypes public purchase quality queen queries race radio rail range rating react reception
recognition record recording records recovery redshift reference registrar regression regulation regulations release
relief remote renewal renewals rent repair repairs reports reputation requirements rescue residency residents
resilience resources retention retirement returns reviews ring rings risk risks river roads robot robots rock rota
ruby runway rust safety sail sailing sampling sap satellite scaffold scale scaled scaling scared scene schedule
scheduling science scores screen screens script scripts sculpt search seasonal secretary secure security seed
sequencing service services settlement shift shifts ship shipping ships shop shops shot shoulder show shows signals
skin slide slides snowflake soil sound spaces spark speaker speakers speech sponsor sponsors spring sprint sprints
stack staffing stage stain stake stan steel step steps stock stocks stone story stress stretch strike string strip
structure studio subscription supervise supply surgery surgical survey surveys swift switch system systems team teams
tenant tenants tender tenders territory testing tickets timber title tone trade trader traders trading traffic train
training transform transformation transition translate translating transport trauma treasury triage trials trust
turnaround turnover union unions unity users valuation vendor vendors venture violence visa visibility vision visual
visuals vocals voice volunteers vr vue ward wards water waves web weight welfare wiring wood workshop workshops writer
yacht zero`.split(/\s+/u)
