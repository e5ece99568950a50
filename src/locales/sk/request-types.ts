import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: 'Prístup k mojim údajom',
    description: 'Kópia osobných údajov, ktoré o vás máme, a informácia, čo s nimi robíme.',
  },
  'access:categories': {
    label: 'Vedieť, aké druhy údajov zbierate',
    description: 'Kategórie informácií, odkiaľ pochádzajú, prečo ich používame a kto ich dostáva.',
  },
  'access:specific': {
    label: 'Prístup k mojim údajom',
    description: 'Konkrétne osobné údaje, ktoré o vás máme, v podobe, ktorú si môžete preniesť inam.',
  },
  confirmation: {
    label: 'Vedieť, či o mne máte údaje',
    description: 'Odpoveď áno alebo nie, bez kópie.',
  },
  correction: {
    label: 'Oprava mojich údajov',
    description: 'Údaje, ktoré o vás máme, sú nesprávne alebo neúplné.',
  },
  deletion: {
    label: 'Vymazanie mojich údajov',
    description: 'Vymažeme všetko, čo nemusíme uchovávať zo zákona. Vymazanie sa nedá vziať späť.',
  },
  anonymisation: {
    label: 'Anonymizácia alebo blokovanie nepotrebných údajov',
    description: 'Pre údaje, ktoré sú zbytočné, nadmerné alebo spracúvané v rozpore so zákonom.',
  },
  restriction: {
    label: 'Moje údaje zatiaľ nepoužívať (obmedzenie spracúvania)',
    description: 'Údaje si ponecháme a nič iné s nimi nerobíme, napríklad kým neoveríme, či sú správne.',
  },
  portability: {
    label: 'Dostať svoje údaje a preniesť ich inam (prenosnosť)',
    description: 'V bežnom formáte, ktorý dokáže prečítať iná služba.',
  },
  objection: {
    label: 'Námietka proti tomu, ako moje údaje používate',
    description:
      'Prestaneme, okrem prípadu, keď máme nevyhnutné oprávnené dôvody pokračovať. Pri reklame prestaneme vždy.',
  },
  'third-parties': {
    label: 'Vedieť, kto dostal moje údaje',
    description: 'Spoločnosti, ktorým sme osobné údaje poskytli.',
  },
  'consent:withdraw': {
    label: 'Odvolanie súhlasu',
    description:
      'S čímkoľvek, s čím ste niekedy súhlasili. Pri cookies použite nastavenia cookies: tam odvolanie platí hneď.',
  },
  'consent:information': {
    label: 'Vedieť, čo sa stane, keď súhlas nedám',
    description: 'Čo môžete odmietnuť a čo z toho vyplýva.',
  },
  'sale:opt-out': {
    label: 'Nepredávajte ani nezdieľajte moje osobné údaje',
    description: 'Zastaví aj cielenú reklamu. V tomto prehliadači to platí hneď.',
  },
  'sale:opt-in': {
    label: 'Znova povoliť predaj alebo zdieľanie',
    description: 'Ak ste ich predtým odmietli a zmenili ste názor.',
  },
  'sensitive:limit': {
    label: 'Obmedzenie použitia mojich citlivých osobných údajov',
    description: 'Použijeme ich len na to, o čo nás žiadate.',
  },
  'automated-decisions:opt-out': {
    label: 'Nech o mne nerozhodujú stroje',
    description: 'Bez profilovania či automatizovaných technológií pri dôležitých rozhodnutiach.',
  },
  'automated-decisions:access': {
    label: 'Vysvetlenie automatizovaného rozhodnutia',
    description: 'Čo technológia urobila a ako dospela k výsledku.',
  },
  'automated-decisions:review': {
    label: 'Preskúmanie automatizovaného rozhodnutia človekom',
    description: 'Pre rozhodnutia, ktoré urobil iba stroj a ktoré sa vás dotýkajú.',
  },
  'marketing:opt-out': {
    label: 'Zastaviť reklamné e-maily',
    description: 'O objednávkach a účte vám budeme písať ďalej.',
  },
  'post-mortem': {
    label: 'Určiť, čo sa stane s mojimi údajmi po mojej smrti',
    description: 'Pokyny, či to, čo máme, uchovať, vymazať alebo odovzdať.',
  },
  nomination: {
    label: 'Určiť osobu, ktorá bude konať za mňa',
    description: 'Ak zomriete alebo už nebudete môcť konať, táto osoba môže uplatniť vaše práva.',
  },
  'de-indexing': {
    label: 'Odstránenie odkazu, ktorý ukazuje moje meno',
    description: 'Prestaneme informáciu šíriť alebo odkaz odstránime z výsledkov vyhľadávania.',
  },
  complaint: {
    label: 'Sťažnosť na to, ako s mojimi údajmi zaobchádzate',
    description: 'Napíšte, čo sa stalo. Preveríme to a odpíšeme vám.',
  },
  appeal: {
    label: 'Odvolanie proti rozhodnutiu o skoršej žiadosti',
    description: 'Znova sa naň pozrie niekto iný.',
  },
};
