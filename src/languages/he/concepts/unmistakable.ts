/** Names of tools and trades that nothing else has: one of them is meant whatever stands beside it. */
export const unmistakable: readonly string[] =
  `אקסל פייתון גיט דשבורד דשבורדים סטארטאפ פרילנס פרילנסר פרילנסרית תמחור לתמחר ללמד מורה חשמלאי אינסטלטור רתך נגר אחות מיילדת וטרינר רואה`.split(
    /\s+/u,
  )
