/** What somebody is: the last word of “senior product designer”. */
export const people: ReadonlySet<string> = new Set(
  `accountant actor actuary administrator adviser advisor agent analyst apprentice architect archivist artist assistant
  associate attorney auditor author baker banker barista bookkeeper broker builder buyer candidate captain carer carpenter
  caregiver carpenter cashier ceo cfo chairman chairperson chairwoman chef chemist cio clerk clinician cmo coach consultant
  controller coo cook coordinator copywriter counsellor counselor cpa cpo cto curator dad dancer dba dean dentist designer
  dev developer dietitian director doctor driver economist editor educator electrician engineer entrepreneur executive expert
  farmer father fellow filmmaker firefighter founder freelancer gardener generalist geologist graduate hairdresser head
  host hygienist illustrator instructor intern interpreter investigator investor journalist judge lawyer lead leader
  lecturer librarian lieutenant linguist machinist manager marketer mathematician mechanic midwife mother mum mom
  musician nanny nurse nutritionist officer operator optician optometrist organiser organizer owner painter paralegal
  paramedic parent partner pastor pathologist pediatrician pharmacist photographer physician physicist physiotherapist
  pilot planner plumber pm policeman postdoc president principal producer professional professor programmer psychiatrist
  psychologist rabbi radiographer receptionist recruiter reporter representative researcher resident salesperson scholar
  scientist sdr secretary seller sociologist soldier specialist statistician steward strategist student supervisor surgeon
  surveyor tailor teacher technician technologist tester therapist trader trainee trainer translator tutor underwriter
  conductor dispatcher florist jeweller potter tiler roofer plasterer brewer singer composer violinist pianist guitarist
  choreographer playwright poet novelist columnist blogger referee athlete forester fisherman shepherd stylist beautician
  barber caretaker janitor cleaner housekeeper concierge bartender sommelier caterer butcher grocer shopkeeper importer
  exporter auctioneer appraiser estimator inspector examiner assessor detective constable sergeant warden lifeguard
  phlebotomist sonographer doula chiropractor podiatrist chaplain priest imam activist lobbyist fundraiser mayor
  councillor diplomat ambassador proofreader animator modeller draughtsman drafter toolmaker geographer historian maker cutter scheduler tech arborist
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
  /^(?:(?:deputy |vice )?(?:head|director|dean|president|chair)(?= of )|vice president|(?:[es]?vp|c[a-z]o|chief \p{L}+ officer)(?!\p{L}))/iu

/** Peoples and tongues keep their capital. */
export const peoples =
  /^(?:Africa|America|Arab|Asia|Austr|Brazil|Brit|Canad|Chin|Dutch|Engl|Ethiop|Europ|French|German|Greek|Hebrew|India|Iris|Israel|Ital|Japan|Jew|Korea|Latin|Mexic|Polis|Portug|Russia|Spanis|Swed|Swiss|Turk|Ukrain|Yiddish)\p{L}*/u
