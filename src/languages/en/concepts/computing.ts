import type { SomeConceptLexicon } from '../../../match/concepts/concept-lexicon.ts'

/** Computing beyond the first roles: what is built, run, measured and defended. */
export const computing = {
  'full-stack': { name: 'full-stack development', says: 'full stack~, full-stack*, fullstack*' },
  'platform-engineering': {
    name: 'platform engineering',
    says: 'platform engineer*, platform team, internal developer platform, developer productivity, developer experience, developer platform',
  },
  'system-administration': {
    name: 'system administration',
    says: 'system administrat*, systems administrat*, sysadmin*, it administrat*, it manager~, it support, windows server, linux admin*, active directory, linux, bash, shell scripting',
  },
  networks: {
    name: 'network engineering',
    says: 'network engineer*, network administrat*, computer networks, cisco, ccna, routing and switching',
    alone: 'computer networking',
  },
  'database-administration': {
    name: 'database administration',
    says: 'dba, database administrat*, database engineer*',
  },
  'business-intelligence': {
    name: 'business intelligence',
    says: 'business intelligence, bi developer~, bi analyst~, bi engineer*',
  },
  'test-automation': {
    name: 'test automation',
    says: 'test automation, automation engineer*, automated test~|testing|tester~|tested, sdet, selenium, playwright, cypress',
  },
  'game-development': {
    name: 'game development',
    says: 'game develop*, game design~|designer~|designing, game programmer~, unity, unreal engine, gameplay',
  },
  'computer-vision': {
    name: 'computer vision',
    says: 'computer vision, image processing, image recognition, opencv',
  },
  'natural-language': {
    name: 'natural language processing',
    says: 'natural language processing, nlp, computational linguist*, text mining, speech recognition',
  },
  'ai-product': {
    name: 'AI products',
    says: 'ai product~, artificial intelligence, ai strategy, genai, applied ai',
  },
  mlops: {
    name: 'machine learning operations',
    says: 'mlops, ml platform, ml engineer*, model deployment, machine learning infrastructure',
  },
  'ethical-hacking': {
    name: 'penetration testing',
    says: 'penetration test~|testing|tester~|tested, pen test~|testing|tester~|tested, pentest*, ethical hack*, red team~, bug bount*, offensive security',
  },
  'security-operations': {
    name: 'security operations',
    says: 'security operations, soc analyst~, siem, threat intelligence, blue team~, malware analy*, digital forensics',
  },
  'developer-relations': {
    name: 'developer relations',
    says: 'developer relations, devrel, developer advocate~, developer advocacy, developer evangelist*, technical evangelist*',
  },
  'technical-writing': {
    name: 'technical documentation',
    says: 'technical documentation, technical writ*, documentation engineer*, api documentation, docs as code',
  },
  'technical-programme-management': {
    name: 'technical programme management',
    says: 'technical program manag*, technical programme manag*, tpm, delivery manager~, technical project manag*, it project manag*',
  },
  scrum: { name: 'Scrum', says: 'scrum master~, agile coach*, release train engineer*, safe agile' },
  'technology-executive': {
    name: 'technology leadership',
    says: 'cto, chief technology officer, cio, chief information officer, vp r&d, vp engineering, vp of engineering, head of r&d, head of engineering, director of engineering, engineering director~',
  },
  typescript: { name: 'TypeScript', says: 'typescript' },
  react: { name: 'React', says: 'react, react.js, reactjs, next.js, nextjs' },
  node: { name: 'Node.js', says: 'node.js, nodejs' },
  dotnet: { name: '.NET and C#', says: '.net, dotnet, c#, asp.net' },
  'go-language': { name: 'the Go language', says: 'golang', alone: 'go' },
  php: { name: 'PHP', says: 'php, laravel, wordpress develop*' },
  ruby: { name: 'Ruby', says: 'ruby, ruby on rails, rails developer~' },
  'r-language': { name: 'statistics with R', says: 'rstudio, tidyverse, sas, spss, stata, matlab, numpy' },
  kubernetes: { name: 'containers', says: 'kubernetes, docker, containers, k8s, helm' },
  'ci-cd': {
    name: 'continuous delivery',
    says: 'ci/cd, continuous integration, continuous delivery, continuous deployment, github actions, jenkins',
  },
  'infrastructure-as-code': {
    name: 'infrastructure as code',
    says: 'infrastructure as code, terraform, pulumi, ansible',
  },
  observability: {
    name: 'observability',
    says: 'observability, monitoring, grafana, prometheus, datadog, logging and tracing',
  },
  'performance-engineering': {
    name: 'performance of software',
    says: 'performance optimise|optimising|optimisation~|optimize|optimizing|optimization~, low latency, high performance computing, profiling, high availability',
  },
  microservices: {
    name: 'distributed systems',
    says: 'microservice*, distributed system~, event-driven, domain-driven design, ddd',
  },
  apis: {
    name: 'interfaces between programs',
    says: 'rest api~, graphql, api design, api development, webhooks',
  },
  'code-review': {
    name: 'code review',
    says: 'code review*, clean code, pair programming, test-driven development, tdd, unit test~|testing|tester~|tested, code quality',
  },
  migration: {
    name: 'migrating systems',
    says: 'cloud migration, data migration, system migration, migrating to the cloud, platform migration',
  },
  'data-warehouse': {
    name: 'data warehouses',
    says: 'data warehouse*, snowflake, bigquery, redshift, dbt, data lake~, etl, elt',
  },
  spark: { name: 'big data', says: 'spark, hadoop, big data, databricks' },
  'deep-learning': {
    name: 'deep learning',
    says: 'deep learning, neural network~, pytorch, tensorflow, reinforcement learning',
  },
  prompting: {
    name: 'working with language models',
    says: 'prompt engineering, chatgpt, rag, retrieval augmented, ai agent*, ai tools',
  },
  'ab-testing': {
    name: 'experiments with users',
    says: 'a/b test~|testing|tester~|tested, ab test~|testing|tester~|tested, split test~|testing|tester~|tested, controlled experiment*',
  },
  'low-code': {
    name: 'no-code automation',
    says: 'no-code, no code, low-code, zapier, make.com, power automate, rpa, process automation, webflow, bubble.io',
  },
  salesforce: { name: 'customer relationship systems', says: 'salesforce, crm, dynamics 365' },
  iot: { name: 'connected devices', says: 'iot, internet of things, connected device~' },
  'virtual-reality': {
    name: 'virtual and augmented reality',
    says: 'virtual reality, augmented reality, vr, xr, mixed reality, metaverse, ar/vr, vr/ar',
  },
  quantum: { name: 'quantum computing', says: 'quantum comput*, quantum physics, quantum physicist~' },
  geodata: {
    name: 'maps and spatial data',
    says: 'gis, qgis, arcgis, geospatial, remote sensing, cartograph*, geographic information',
  },
  'compliance-software': {
    name: 'identity and access',
    says: 'identity and access management, iam, single sign-on, zero trust',
  },
  algorithms: { name: 'algorithms', says: 'algorithms, data structures, competitive programming, leetcode' },
  'functional-programming': {
    name: 'functional programming',
    says: 'functional programming, haskell, scala, elixir, clojure, erlang',
  },
  'version-control': { name: 'version control', says: 'git, github, gitlab, version control' },
  'content-systems': {
    name: 'content management systems',
    says: 'wordpress, drupal, cms, content management system~',
  },
} as const satisfies SomeConceptLexicon
