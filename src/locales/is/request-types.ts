import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: 'Sýnið mér gögnin mín',
    description: 'Afrit af þeim persónuupplýsingum sem við höfum um þig, og hvað við gerum við þær.',
  },
  'access:categories': {
    label: 'Segið mér hvers konar gögnum þið safnið',
    description: 'Flokkar upplýsinganna, hvaðan þær koma, af hverju við notum þær og hver fær þær.',
  },
  'access:specific': {
    label: 'Sýnið mér gögnin mín',
    description:
      'Þær tilteknu persónuupplýsingar sem við höfum um þig, á formi sem þú getur tekið með þér annað.',
  },
  confirmation: { label: 'Segið mér hvort þið hafið gögn um mig', description: 'Já eða nei, án afrits.' },
  correction: {
    label: 'Leiðréttið gögnin mín',
    description: 'Eitthvað sem við höfum um þig er rangt eða ófullkomið.',
  },
  deletion: {
    label: 'Eyðið gögnunum mínum',
    description: 'Við eyðum því sem lög skylda okkur ekki til að geyma. Ekki er hægt að taka það til baka.',
  },
  anonymisation: {
    label: 'Gerið gögn sem þið þurfið ekki nafnlaus eða lokið fyrir þau',
    description: 'Fyrir gögn sem eru óþörf, of mikil eða unnin í bága við lög.',
  },
  restriction: {
    label: 'Hættið í bili að nota gögnin mín',
    description:
      'Við geymum þau og gerum ekkert annað við þau, til dæmis á meðan við könnum hvort þau séu rétt (takmörkun á vinnslu).',
  },
  portability: {
    label: 'Látið mig fá gögnin mín svo að ég geti flutt þau annað',
    description: 'Á algengu sniði sem önnur þjónusta getur lesið (flutningur eigin gagna).',
  },
  objection: {
    label: 'Ég andmæli því hvernig þið notið gögnin mín',
    description:
      'Við hættum nema við höfum mikilvægar ástæður til að halda áfram. Ef um auglýsingar er að ræða hættum við alltaf.',
  },
  'third-parties': {
    label: 'Segið mér hver hefur fengið gögnin mín',
    description: 'Fyrirtækin sem við höfum afhent persónuupplýsingar.',
  },
  'consent:withdraw': {
    label: 'Ég afturkalla samþykki mitt',
    description:
      'Fyrir hverju því sem þú samþykktir einhvern tíma. Fyrir vafrakökur skaltu nota stillingarnar á vafrakökum: þær taka gildi strax.',
  },
  'consent:information': {
    label: 'Segið mér hvað gerist ef ég samþykki ekki',
    description: 'Hverju þú getur hafnað, og hvað fylgir því.',
  },
  'sale:opt-out': {
    label: 'Seljið hvorki persónuupplýsingar mínar né deilið þeim',
    description: 'Stöðvar líka sérsniðnar auglýsingar. Tekur strax gildi í þessum vafra.',
  },
  'sale:opt-in': {
    label: 'Leyfa aftur sölu eða deilingu',
    description: 'Ef þú afþakkaðir áður og hefur skipt um skoðun.',
  },
  'sensitive:limit': {
    label: 'Takmarkið notkun á viðkvæmum persónuupplýsingum mínum',
    description: 'Við notum þær aðeins til þess sem þú baðst okkur að gera.',
  },
  'automated-decisions:opt-out': {
    label: 'Látið vélar ekki taka ákvarðanir um mig',
    description: 'Hvorki persónusnið né sjálfvirk tækni í ákvörðunum sem skipta máli.',
  },
  'automated-decisions:access': {
    label: 'Útskýrið sjálfvirka ákvörðun',
    description: 'Hvað tæknin gerði, og hvernig hún komst að niðurstöðu sinni.',
  },
  'automated-decisions:review': {
    label: 'Látið manneskju skoða sjálfvirka ákvörðun',
    description: 'Fyrir ákvarðanir sem vél tók ein og hafa áhrif á þig.',
  },
  'marketing:opt-out': {
    label: 'Hættið að senda mér auglýsingapóst',
    description: 'Við skrifum þér áfram um pantanir og aðganginn þinn.',
  },
  'post-mortem': {
    label: 'Ég segi hvað á að verða um gögnin mín eftir andlát mitt',
    description: 'Fyrirmæli um að geyma það sem við höfum, eyða því eða láta aðra fá það.',
  },
  nomination: {
    label: 'Ég tilnefni einhvern til að koma fram fyrir mig',
    description:
      'Ef þú deyrð eða getur ekki lengur komið fram sjálf eða sjálfur má þessi manneskja nota rétt þinn.',
  },
  'de-indexing': {
    label: 'Fjarlægið tengil sem sýnir nafnið mitt',
    description: 'Við hættum að dreifa upplýsingunum eða tökum tengilinn úr leitarniðurstöðum.',
  },
  complaint: {
    label: 'Ég kvarta yfir því hvernig þið farið með gögnin mín',
    description: 'Segðu okkur hvað fór úrskeiðis. Við könnum málið og skrifum þér.',
  },
  appeal: { label: 'Ég kæri ákvörðun um fyrri beiðni', description: 'Einhver annar skoðar hana aftur.' },
};
