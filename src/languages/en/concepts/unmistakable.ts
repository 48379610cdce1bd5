/** Names of tools and trades that nothing else has: one of them is meant whatever stands beside it. */
export const unmistakable: readonly string[] =
  `excel sql git aws azure gcp spreadsheet spreadsheets gis cnc cad qa hr ux ui seo ppc crm mba freelance freelancer freelancing startup startups phd kubernetes docker react javascript python autocad solidworks revit salesforce tableau dashboard dashboards gdpr kanban scrum wordpress photoshop bookkeeping payroll welding welder carpentry nurse midwife midwifery paralegal electrician plumber beekeeping hydroponics accountant lawyer solicitor pharmacist veterinarian vet dentist dentistry physiotherapy apprenticeship apprenticeships newsletter podcast regulation`.split(
    /\s+/u,
  )
