/** What somebody is: the last word of “senior product designer”. */
export const people: ReadonlySet<string> = new Set(
  `accountant actor actuary administrator adviser advisor agent analyst apprentice architect archivist artist assistant
  associate attorney auditor author baker banker barista bookkeeper broker builder buyer candidate captain carer carpenter
  caregiver carpenter cashier ceo cfo chairman chief chairperson chairwoman chef chemist cio clerk clinician cmo coach consultant
  controller coo cook coordinator copywriter counsellor counselor cpa cpo cto curator dancer dba dean dentist designer
  dev developer dietitian director doctor driver economist editor educator electrician engineer entrepreneur executive expert
  farmer fellow filmmaker firefighter founder freelancer gardener generalist geologist graduate hairdresser head
  host hygienist illustrator instructor intern interpreter investigator investor journalist judge lawyer lead leader
  lecturer librarian lieutenant linguist machinist manager marketer mathematician mechanic midwife
  musician nanny nurse nutritionist officer operator optician optometrist organiser organizer owner painter paralegal
  paramedic partner pastor pathologist pediatrician pharmacist photographer physician physicist physiotherapist
  pilot planner plumber pm policeman postdoc president principal producer professional professor programmer psychiatrist
  psychologist rabbi radiographer receptionist recruiter reporter representative researcher resident salesperson scholar
  scientist sdr secretary seller sociologist soldier specialist statistician steward strategist student supervisor surgeon
  surveyor tailor teacher technician technologist tester therapist trader trainee trainer translator tutor underwriter
  conductor dispatcher florist jeweller potter tiler roofer plasterer brewer singer composer violinist pianist guitarist
  choreographer playwright poet novelist columnist blogger referee athlete forester fisherman shepherd stylist beautician
  barber caretaker janitor cleaner housekeeper concierge bartender sommelier caterer butcher grocer shopkeeper importer
  exporter auctioneer appraiser estimator inspector examiner assessor detective constable sergeant warden lifeguard
  phlebotomist sonographer doula chiropractor podiatrist chaplain priest imam activist lobbyist fundraiser mayor
  councillor diplomat ambassador proofreader animator modeller draughtsman drafter toolmaker geographer historian maker cutter scheduler tech arborist arranger celebrant official
  sysadmin luthier exec rep treasurer aide apothecary aviator bailiff ballerina basketmaker bellhop biologist biochemist
  blacksmith boatbuilder bodyguard bookbinder bookseller brickmaker bricklayer cabbie cameraman camerawoman
  cartographer caseworker cellist ceramicist chambermaid chancellor chauffeur climatologist coder colourist
  comedian commander compositor conservator coroner costumier councilman courier coxswain craftsman craftswoman
  craftsperson critic croupier crofter dairyman debater decorator deckhand demonstrator dermatologist docent
  doorman drummer dressmaker dramaturg dramaturge ecologist embalmer embroiderer endocrinologist engraver
  environmentalist epidemiologist ergonomist ethicist evaluator fabricator facilitator farrier ferryman fitter
  flautist foreman forewoman gamekeeper geneticist geophysicist gilder glassblower glazier goldsmith groundskeeper
  groundsman groomer handyman hydrologist immunologist influencer innkeeper joiner jurist labourer laborer
  landlord landscaper lexicographer lineman lithographer locksmith logistician magistrate mason masseur masseuse
  matron medic merchandiser merchant metallurgist meteorologist microbiologist milliner miner missionary
  mountaineer musicologist naturalist navigator neurologist neuroscientist notary oboist oceanographer oncologist
  orderly ophthalmologist organist orthodontist osteopath paediatrician parliamentarian patternmaker paver
  performer perfumer pharmacologist photojournalist podcaster policewoman pollster porter postman postwoman
  presenter preacher printmaker probationer prosecutor prosthetist publicist puppeteer purchaser purser quilter
  radiologist ranger realtor registrar repairer restorer restaurateur reviewer rigger roadie roaster saddler
  sculptor seamstress seaman senator shepherdess shipwright shoemaker signalman smith solicitor soprano
  speechwriter stagehand stevedore stonemason storekeeper storyteller stuntman submariner subeditor superintendent
  sweeper tattooist taxidermist telemarketer teller tenor thatcher tinsmith toxicologist trooper trucker trustee
  turner typesetter typist undertaker undergraduate upholsterer urbanist urologist usher valuer vicar videographer
  vigneron vintner violist virologist vlogger volunteer warehouseman warehousewoman watchmaker weaver webmaster
  winemaker woodcarver woodworker youtuber zoologist barrister caddie cardiologist childminder clown cobbler
  copyist curate deacon deejay dyer enameller gaffer governess harvester headhunter headmaster headmistress
  headteacher homeopath hotelier innovator intermediary lacemaker leatherworker librettist lighthousekeeper
  manicurist mediator minister mortician nurseryman parson patrolman pedicurist postmaster postmistress quarryman
  quartermaster rector roadworker sacristan salesman saleswoman scaffolder scrivener screenwriter scriptwriter
  sexton shearer shunter signwriter skipper steelworker steeplejack stockbroker stoker tanner taxonomist tradesman
  tradeswoman undersecretary vocalist vulcanologist watchman wheelwright sailor negotiator
  picker packer fighter subtitler practitioner installer examiner stocker loader distiller grower rancher herder breeder diver jockey umpire minder spinner
  assembler driller blaster groundworker signaller transcriber captioner handler seafarer bosun operative postgraduate
  philosopher theologian anthropologist archaeologist zookeeper beekeeper
  veteran vet vp waiter waitress welder worker writer`.split(/\s+/u),
)

/** Before what somebody is; they keep no capital inside a sentence. */
export const ranks: ReadonlySet<string> = new Set(
  `acting aspiring assistant associate chief deputy entry-level executive experienced former freelance full-time graduate
  group junior lead managing mid-level newly part-time principal regional retired self-employed senior staff technical
  trainee vice registered certified chartered licensed solutions customer clinical administrative assistant academic national
  international global local independent temporary human resources public social special head lead key account success
  experience business office front back end full stack quality data digital content community care shop store`.split(
    /\s+/u,
  ),
)

/** Posts that there is one of, said without an article: “CFO of …”, “head of marketing”. */
export const single =
  /^(?:(?:deputy |vice )?(?:head|director|dean|president|chair)(?= of )|chief of staff|vice president|(?:[es]?vp|c[a-z]o|chief \p{L}+ officer)(?!\p{L}))/iu

/** Peoples and tongues keep their capital. */
export const peoples =
  /^(?:Africa|America|Arab|Asia|Austr|Brazil|Brit|Canad|Chin|Dutch|Engl|Ethiop|Europ|French|German|Greek|Hebrew|India|Iris|Israel|Ital|Japan|Jew|Korea|Latin|Mexic|Polis|Portug|Russia|Spanis|Swed|Swiss|Turk|Ukrain|Yiddish)\p{L}*/u

/** Titles of two words, of which the last alone says nobody: “tour guide”, “department chair”. */
export const titles =
  /(?:^|\s)(?:(?:tour|tourist|mountain|travel|museum|city|ski|safari|hiking|trekking|walking|nature|wildlife|fishing|river|rafting|climbing|diving|desert|heritage) guide|(?:department|faculty|programme|program|committee|board) chair|(?:boatswain|machinist|gunner)['’]s mate|(?:manual|junior|middle|senior|automation|software|game) QA|(?:office|sales|system|systems|database|network|school|it|hr|payroll|clinic|ward|legal|project) admin|scrum master|civil servant|second in command|stage hand|security guard|air host(?:ess)?|flight attendant|(?:train|museum|park|gallery|door) guard|shop assistant|claims handler|call handler|baggage handler|dog handler|food handler|key worker|scrub nurse|prison guard|bus inspector|chief of staff|debt collector|bin collector|toll collector|content creator|gas fitter|car dealer|3d generalist|number two)$/iu

/** Abbreviations of what somebody is, always in capitals: “EA to the CEO”, “a PC on a response team”. */
export const abbreviations =
  /(?:^|\s|\d)(?:EA|PA|TA|PC|WPC|LSA|HCA|SLT|SLP|OT|CSM|SDR|BDR|SWE|SRE|DBA|GP|RN|LPN|CNA|RMN|CRA|CSR|SENCO|HRBP|QS|TPM|LCSW|LMSW|DJ|VA|MP|MEP|EMT|PCSO|TEFL|NQT|ECT|HLTA|QC|KC|AE|CISO|CDO|CHRO|DPO|ODP|ANP|PT)$/u
