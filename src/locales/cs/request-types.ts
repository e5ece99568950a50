import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: 'Přístup k mým údajům',
    description: 'Kopie osobních údajů, které o vás máme, a informace, co s nimi děláme.',
  },
  'access:categories': {
    label: 'Vědět, jaké druhy údajů shromažďujete',
    description: 'Kategorie informací, odkud pocházejí, proč je používáme a kdo je dostává.',
  },
  'access:specific': {
    label: 'Přístup k mým údajům',
    description: 'Konkrétní osobní údaje, které o vás máme, v podobě, kterou si můžete přenést jinam.',
  },
  confirmation: {
    label: 'Vědět, zda o mně máte údaje',
    description: 'Odpověď ano, nebo ne, bez kopie.',
  },
  correction: {
    label: 'Oprava mých údajů',
    description: 'Údaje, které o vás máme, jsou nesprávné nebo neúplné.',
  },
  deletion: {
    label: 'Výmaz mých údajů',
    description: 'Vymažeme vše, co nemusíme uchovávat ze zákona. Výmaz nelze vzít zpět.',
  },
  anonymisation: {
    label: 'Anonymizace nebo blokování nepotřebných údajů',
    description: 'Pro údaje, které jsou zbytečné, nadměrné nebo zpracovávané v rozporu se zákonem.',
  },
  restriction: {
    label: 'Mé údaje zatím nepoužívat (omezení zpracování)',
    description:
      'Údaje si ponecháme, ale nic jiného s nimi neděláme, například po dobu, kdy ověřujeme, zda jsou správné.',
  },
  portability: {
    label: 'Dostat své údaje a přenést je jinam (přenositelnost)',
    description: 'V běžném formátu, který dokáže přečíst jiná služba.',
  },
  objection: {
    label: 'Námitka proti tomu, jak mé údaje používáte',
    description: 'Přestaneme, ledaže máme závažné oprávněné důvody pokračovat. U reklamy přestaneme vždy.',
  },
  'third-parties': {
    label: 'Vědět, kdo dostal mé údaje',
    description: 'Společnosti, kterým jsme osobní údaje předali.',
  },
  'consent:withdraw': {
    label: 'Odvolání souhlasu',
    description:
      'S čímkoli, s čím jste kdy souhlasili. U cookies použijte nastavení cookies: tam odvolání platí hned.',
  },
  'consent:information': {
    label: 'Vědět, co se stane, když souhlas neudělím',
    description: 'Co můžete odmítnout a co z toho plyne.',
  },
  'sale:opt-out': {
    label: 'Neprodávejte ani nesdílejte mé osobní údaje',
    description: 'Zastaví také cílenou reklamu. V tomto prohlížeči to platí hned.',
  },
  'sale:opt-in': {
    label: 'Znovu povolit prodej nebo sdílení',
    description: 'Pokud je máte odmítnuté a teď chcete volbu změnit.',
  },
  'sensitive:limit': {
    label: 'Omezení použití mých citlivých osobních údajů',
    description: 'Použijeme je jen k tomu, oč nás žádáte.',
  },
  'automated-decisions:opt-out': {
    label: 'Ať o mně nerozhodují stroje',
    description: 'Žádné profilování ani automatizované technologie při důležitých rozhodnutích.',
  },
  'automated-decisions:access': {
    label: 'Vysvětlení automatizovaného rozhodnutí',
    description: 'Co technologie udělala a jak dospěla k výsledku.',
  },
  'automated-decisions:review': {
    label: 'Přezkoumání automatizovaného rozhodnutí člověkem',
    description: 'Pro rozhodnutí, která učinil jen stroj a která se vás dotýkají.',
  },
  'marketing:opt-out': {
    label: 'Zastavit reklamní e-maily',
    description: 'O objednávkách a účtu vám budeme psát dál.',
  },
  'post-mortem': {
    label: 'Určit, co se stane s mými údaji po mé smrti',
    description: 'Pokyny, zda to, co máme, uchovat, vymazat nebo předat.',
  },
  nomination: {
    label: 'Určit osobu, která bude jednat za mě',
    description: 'Pokud zemřete nebo už nebudete moci jednat, může tato osoba uplatnit vaše práva.',
  },
  'de-indexing': {
    label: 'Odstranění odkazu, který ukazuje mé jméno',
    description: 'Přestaneme informaci šířit nebo odkaz odstraníme z výsledků vyhledávání.',
  },
  complaint: {
    label: 'Stížnost na to, jak s mými údaji zacházíte',
    description: 'Napište, co se stalo. Prověříme to a odepíšeme vám.',
  },
  appeal: {
    label: 'Odvolání proti rozhodnutí o dřívější žádosti',
    description: 'Znovu se na ně podívá někdo jiný.',
  },
};
