/**
 * Words of which one alone says too little of its sense: surveys are asked, and flown by drones. Such a word names an idea only where
 * nothing else is said, or where another word speaks of the same.
 */
export const homonyms: readonly string[] =
  `accent ai acquisition acquisitions act acting activation activist actor actors addiction admission admissions advocacy
agencies agency agent agents airport alterations amazon ambulance angel angular animal animals appraisal appraisals
approved art articulation artist assessment assets attack authors awareness backlog balance band bank bar bars
bathroom bedside bee bees betting bias bid bidding bids bike bikes billing blog board boards boat boats body boiler
boilers bonds book books boundaries boundary boutique brain brains brakes branch brand branding brands bridge bridges
broadcast broker build builder builders building bullying bus cabinet campaign campaigns capital carbon care
casework casino cast cattle cell channel chart charts chemist churn claim claims class cleaning clerk clerks climate
climb climbing clinic clinical clinics cloth clothes cloud club coach code comic comics communities community company
compensation competitor competitors complaints compose composing composition condition conservation consultant
container containers contractor contractors controller controlling convince convincing copy corporate council couples
courier coverage craft credit crew crime criminal critical culture cupping custody customs cut cutting deadline
deadlines dealing deals debt decision decisions deck decoration defects defence defense delegate delegation delivery
demo demos derivatives design detention developer developers development diagnostic diagnostics diet disabled
discipline discovery dispense dispensing dispute disputes doctor doctors drama draping draw drawing drawings dress
drill drilling drive driving drone drones economy editor editors efficiency efficient elderly electronics energy engine
engines environment equity ethics evaluation exam exchange executives exercise exit exited exotics expansion
experiment experiments export exporting extension extensions factory fear fears feedback fiction field finance flask
fleet flight followers food forecast forecasting forecasts forge forging foster foundation foundations fraud freight
frontier full fund gallery game games garage gas gate gear glass glasses glazing goals goat goats government gp grants
grid grief grooming ground growth guard guide hack hacking health heating hedge helm heritage highlights hire hired
hires horse horses hospital hospitals hotel hotels house houses housing identity impact import importing incident
incidents industry influence influencing infrastructure injury inspection instruments interface interior interiors
interpret interpreting interviewing inventory investment investor investors invoices iron ironing issues judge judges
judging kennel kitchen lab label labels landlord landlords lasers launch launched launches lead league lean legacy
lending lessons liability licence license licensed licensing lighting line linen liquidity listing listings literature
loan loans lobby loyalty machine machines magazine mail management marathon marine maritime market marketplace markets marking
master mastering materials matrix meals measure mechanic media mediation medic medical memory merger mergers metal
metrics mic mine mineral minerals mining minister minority mix mixing mobility model modelling models moderate
moderating moderation modernisation modernization monitor monitoring monolith morale mortgage mortgages mosaic motion
motivate motor movement nerves nervous network networking networks node noise novel nursery observation office operate
operating operations optics order organic outage outages oven oyster oysters packaging paint painter painters painting
panel panels paper papers parental parish park parole partners party patent patents pattern patterns payments
performance permits persuade petrol photo photos physical picture pictures pieces pilot pipe pipes pitch pitches
pitching planning plant plants plastic play players playwright poker pollution port portfolio positioning posters
power practice prep presence present press pressure prevention print printing privacy process produce product
production productivity products profiling programmatic programme project projects promotion promotions prompt prompts
proofs property proposal proposals prospect prospecting protocol prototype prototypes public purchase quality queen
queries race radio rag rail range rating react reception recognition record recording records recovery redshift
reference refugee refugees registrar regression regulation regulations rehabilitation release relief remote renewal
renewals rent repair repairs reports reputation requirements rescue residency residents resignation resilience
resources restaurant restaurants retention retire retired retirement retiring retreat retreats returns reviews ring
rings risk risks river roads robot robots rock rota ruby runway rust safety sail sailing sampling sap satellite
scaffold scale scaled scaling scared scene schedule scheduling science scores screen screens script scripts sculpt
search seasonal secretary secure security sedation seed sequencing sermon service services settlement sheep shift
shifts ship shipping ships shop shops shot shoulder show shows signals skin slide slides snowflake soil soldier
soldiers sound sourcing spaces spark speaker speakers speech sponsor sponsors spring sprint sprints stack staffing
stage stain stake stakeholder stan steel step steps stock stocks stone story stress stretch strike string strip
structure studio subscription supervise supply surgery surgical survey surveyor surveyors surveys swift switch system
systems tailor team teams television tenant tenants tender tenders territory testing tickets timber title tone trade
trader traders trading traffic train trainee trainees training transform transformation transition translate
translating transport trauma treasury triage trials trust trustee turnaround turnover underwriter underwriting union
unions unity users valet valuation vendor vendors venture veteran veterans violence visa visibility vision visual
visuals vocals voice volunteers vr vue ward wards water waves web weight welfare wiring wood workshop workshops writer
yacht zero`.split(/\s+/u)
