/**
 * Names of tools, methods and trades that nothing else has: one of them is meant whatever stands beside it. No names of people: who is
 * spoken of is not always who somebody wants to be.
 */
export const unmistakable: readonly string[] =
  `actuarial acupuncture adtech aerospace agritech agronomy airflow alcoholism alzheimer aml android anorexia ansible
anthropology apiary apprenticeship apprenticeships aquaculture arcgis archaeology archeology archtop asic astrophysics
autocad avalanche avalanches avionics aws azure ballet ballistics beekeeping bereavement bigquery biochemistry
biostatistics biotech bitcoin bladesmithing blogging bookbinding bookkeeping bootcamp botany breathwork breeam
bricklaying brickwork bulimia burnout cad calligraphy carpentry cartography cbt ccna cfa charcuterie chatgpt
cheesemaking choreography chronograph chronographs clojure cnc cochlear cosmetology counterfeit crm crochet croissant
croissants css cybersecurity cypress dashboard dashboards databricks datadog daycare dba dcf dementia dentistry
desalination devops devrel dissertation django docker dotnet drupal drywall e-commerce e-learning ecommerce edtech efl
elearning electrician elixir embalming embassy embroidery entomology epidemiology erlang erp esl espresso ethnography
etl excel felting figma filmmaking fingerprints firmware fisheries flutter forklift fp&a fpga freediving freelance
freelancer freelancing freemium fumigation gcp gdpr gemmology genai genomics geomatics geophysics gis git github
gitlab glassblowing gmat golang govtech grafana graphql gtm haccp hackathon hadoop haskell haulage hazop headhunting
helpdesk hgv hive hives homeschooling horology horticulture hospice hr hrbp hris html hubspot hvac hydrology
hydroponics hypergrowth icu incubator indesign infosec insurtech internship internships ios iot ipo javascript jenkins
juggling k8s kafka kanban kiln kindergarten knitting kotlin kubernetes kyc lambing landscaping laravel leetcode
legaltech letterpress lidar linux litigation livestock llm llms locksmithing logframe looker m&a macrame mammography
matlab mba medtech metalwork metaverse meteorology microservices midwifery mixpanel mlops monetisation monetization
mongodb montessori mountaineering mvp mysql neonatology neuroscience newsletter ngo nlp nodejs oceanography oenology
okr okrs opencv orthodontics outplacement paediatrics palliative pandas paralegal passivhaus patisserie payroll
pentesting petrochemicals phd philanthropy phonics photonics photovoltaic physiotherapy pilates planetarium plc
plumbing pmp podcast podcasts podiatry poetry postdoc postgres poultry ppc preaching presales preschool proofreading
proptech psychotherapy pulumi python pytorch qa qgis quilting react redis refactoring reflexology refrigeration
regulation retrospectives revit revops rfp roadmap roadmaps rstudio s&op saas salami salesforce scala screenwriting
scrum scuba sdr selenium self-harm seo shiatsu shoemaking shopify siem solidity solidworks sonography sourdough
speechwriting spreadsheet spreadsheets spss sql sre startup startups stata substack sysadmin tableau tefl tensorflow
terraform thatching toxicology traineeship typescript ui upholstery ux varroa vat vfx vineyard viticulture vlsi vrf
wastewater watchmaking wcag weaving web3 webflow webhooks welding winemaking woodwork woodworking wordpress yoga
zapier zoology`.split(/\s+/u)
