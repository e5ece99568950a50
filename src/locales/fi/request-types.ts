import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: 'Näyttäkää tietoni',
    description: 'Kopio henkilötiedoista, joita meillä on sinusta, ja tieto siitä, mitä teemme niillä.',
  },
  'access:categories': {
    label: 'Kertokaa, millaisia tietoja keräätte',
    description: 'Tietojen ryhmät, mistä tiedot tulevat, miksi käytämme niitä ja ketkä niitä saavat.',
  },
  'access:specific': {
    label: 'Näyttäkää tietoni',
    description:
      'Yksittäiset henkilötiedot, joita meillä on sinusta, muodossa, jonka voit ottaa mukaasi muualle.',
  },
  confirmation: {
    label: 'Kertokaa, onko teillä tietoja minusta',
    description: 'Kyllä tai ei, ilman kopiota.',
  },
  correction: {
    label: 'Oikaiskaa tietoni',
    description: 'Jokin tieto, joka meillä on sinusta, on väärä tai puutteellinen.',
  },
  deletion: {
    label: 'Poistakaa tietoni',
    description: 'Poistamme kaiken, mitä meidän ei tarvitse lain mukaan säilyttää. Tätä ei voi perua.',
  },
  anonymisation: {
    label: 'Anonymisoikaa tiedot, joita ette tarvitse, tai estäkää niiden käyttö',
    description:
      'Koskee tietoja, jotka ovat tarpeettomia, joita on liikaa tai joita käsitellään lain vastaisesti.',
  },
  restriction: {
    label: 'Älkää toistaiseksi käyttäkö tietojani',
    description:
      'Säilytämme tiedot emmekä tee niillä mitään muuta, esimerkiksi sillä aikaa, kun tarkistamme, ovatko ne oikein (käsittelyn rajoittaminen).',
  },
  portability: {
    label: 'Antakaa tietoni, jotta voin viedä ne muualle',
    description:
      'Yleisessä muodossa, jota toinen palvelu osaa lukea (tietojen siirto järjestelmästä toiseen).',
  },
  objection: {
    label: 'Vastustan sitä, miten käytätte tietojani',
    description:
      'Lopetamme, ellei meillä ole painavia syitä jatkaa. Tietojen käytön mainontaan lopetamme aina.',
  },
  'third-parties': {
    label: 'Kertokaa, ketkä ovat saaneet tietojani',
    description: 'Yritykset, joille olemme luovuttaneet henkilötietoja.',
  },
  'consent:withdraw': {
    label: 'Peruutan suostumukseni',
    description:
      'Minkä tahansa suostumuksen, jonka olet joskus antanut. Evästeitä varten käytä evästeasetuksia: ne toimivat heti.',
  },
  'consent:information': {
    label: 'Kertokaa, mitä tapahtuu, jos en suostu',
    description: 'Mistä voit kieltäytyä, ja mitä siitä seuraa.',
  },
  'sale:opt-out': {
    label: 'Älkää myykö älkääkä jakako henkilötietojani',
    description: 'Lopettaa myös kohdennetun mainonnan. Tulee heti voimaan tässä selaimessa.',
  },
  'sale:opt-in': {
    label: 'Sallin taas myynnin tai jakamisen',
    description: 'Jos kielsit sen aiemmin ja olet muuttanut mieltäsi.',
  },
  'sensitive:limit': {
    label: 'Rajoittakaa arkaluonteisten henkilötietojeni käyttöä',
    description: 'Käytämme niitä vain siihen, mitä olet pyytänyt meitä tekemään.',
  },
  'automated-decisions:opt-out': {
    label: 'Älkää antako koneiden päättää minusta',
    description: 'Ei profilointia eikä automaattista tekniikkaa tärkeissä päätöksissä.',
  },
  'automated-decisions:access': {
    label: 'Selittäkää automaattinen päätös',
    description: 'Mitä tekniikka teki ja miten se päätyi tulokseensa.',
  },
  'automated-decisions:review': {
    label: 'Antakaa ihmisen tutkia automaattinen päätös',
    description: 'Koskee päätöksiä, jotka teki vain kone ja jotka vaikuttavat sinuun.',
  },
  'marketing:opt-out': {
    label: 'Älkää enää lähettäkö mainossähköposteja',
    description: 'Kirjoitamme sinulle edelleen tilauksista ja tilistäsi.',
  },
  'post-mortem': {
    label: 'Päätän, mitä tiedoilleni tehdään kuolemani jälkeen',
    description: 'Ohjeet siitä, säilytämmekö, poistammeko vai luovutammeko eteenpäin sen, mitä meillä on.',
  },
  nomination: {
    label: 'Nimeän jonkun toimimaan puolestani',
    description: 'Jos kuolet tai et enää pysty toimimaan, tämä henkilö saa käyttää oikeuksiasi.',
  },
  'de-indexing': {
    label: 'Poistakaa linkki, jossa näkyy nimeni',
    description: 'Lopetamme tiedon levittämisen tai poistamme linkin hakutuloksista.',
  },
  complaint: {
    label: 'Valitan siitä, miten käsittelette tietojani',
    description: 'Kerro, mikä meni vikaan. Tutkimme asian ja kirjoitamme sinulle.',
  },
  appeal: {
    label: 'Haen muutosta päätökseen aiemmasta pyynnöstä',
    description: 'Joku toinen tutkii sen uudelleen.',
  },
};
