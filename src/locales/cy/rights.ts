import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Eich Hawliau Preifatrwydd',
  introduction: (controller) =>
    `Chi sy’n penderfynu am eich data personol. Mae’r dudalen hon yn dweud beth y gallwch ofyn ${controller ? `i’r sefydliad ${controller}` : 'i ni'} ei wneud, ac yn derbyn eich cais.`,
  updated: (date) => `Diweddarwyd ddiwethaf ar ${date}.`,
  placeLabel: 'Ble rydych chi’n byw',
  placeHint:
    'Y gyfraith yno sy’n penderfynu pa hawliau sydd gennych chi. Os gwnaethon ni ddyfalu’n anghywir, dewiswch ble rydych chi’n byw.',
  elsewhere: 'Gwlad arall',
  stateLabel: 'Talaith',
  provinceLabel: 'Talaith',
  quebec: 'Québec',
  otherProvince: 'Talaith neu diriogaeth arall',
  otherState: 'Talaith arall',
  rightsTitle: (place) => (place ? `Eich hawliau: ${place}` : 'Eich hawliau'),
  ask: 'Gofyn am hyn',
  optOutTitle: 'Gwerthu, rhannu a hysbysebu wedi’i dargedu',
  optOutText:
    'Yn y porwr hwn, ac ar unwaith. Nid oes angen cyfrif arnoch chi, ac nid oes rhaid i chi roi rheswm.',
  optedOut: 'Rydych chi wedi optio allan.',
  notOptedOut: 'Nid ydych chi wedi optio allan.',
  optOut: 'Optio allan nawr',
  advertisingOff: 'Mae cwcis hysbysebu i ffwrdd.',
  advertisingOn: 'Mae cwcis hysbysebu ymlaen, am eich bod wedi cytuno iddyn nhw.',
  turnOff: 'Eu diffodd',
  settings: 'Gosodiadau cwcis',
  signal: 'Mae eich porwr yn anfon Global Privacy Control, ac rydyn ni’n ei barchu.',
  noSignal:
    'Nid yw eich porwr yn anfon signal Global Privacy Control. Gydag un, bydd pob gwefan yn clywed eich bod yn optio allan.',
  noRetaliation:
    'Beth bynnag y byddwch yn gofyn amdano, cewch yr un gwasanaeth am yr un pris (Cal. Civ. Code § 1798.125, a chyfreithiau taleithiau eraill).',
  contactTitle: 'At bwy i ysgrifennu',
  contacts: {
    office: 'Swyddfa breifatrwydd',
    officer: 'Swyddog diogelu data',
    euRepresentative: 'Cynrychiolydd yn yr Undeb Ewropeaidd',
    ukRepresentative: 'Cynrychiolydd yn y Deyrnas Unedig',
  },
  complaintTitle: 'Os nad ydych chi’n fodlon ar ein hateb',
  complaint: {
    eu: () =>
      'Gallwch gwyno wrth yr awdurdod diogelu data lle rydych chi’n byw neu’n gweithio, neu lle rydych chi’n credu bod y gyfraith wedi’i thorri (Erthygl 77 o’r GDPR), a gallwch fynd i’r llys.',
    uk: () =>
      'Cwynwch wrthon ni yn gyntaf: byddwn yn cydnabod eich cwyn o fewn 30 diwrnod ac yn rhoi gwybod i chi am y canlyniad heb oedi diangen. Ar ôl hynny gallwch droi at y Comisiynydd Gwybodaeth, a mynd i’r llys.',
    california: () =>
      'Gallwch gwyno wrth y California Privacy Protection Agency neu wrth Dwrnai Cyffredinol Califfornia.',
    states: () =>
      'Apeliwch aton ni yn gyntaf: dewiswch “Apelio yn erbyn penderfyniad ar gais cynharach” yn y ffurflen. Os byddwn yn gwrthod yr apêl, gallwch gwyno wrth dwrnai cyffredinol eich talaith.',
    in: () =>
      'Dywedwch wrthon ni am eich cwyn yn gyntaf. Os na fydd ein hateb yn ei datrys, gallwch gwyno wrth y Data Protection Board of India.',
    other: (authority) =>
      authority
        ? `Gallwch gwyno wrth yr awdurdod hwn: ${authority}.`
        : 'Gallwch gwyno wrth awdurdod diogelu data eich gwlad, os oes un.',
  },
  customersTitle: 'Os ydych chi’n ein hadnabod ni drwy gwmni arall',
  customers:
    'Rydyn ni hefyd yn trin data personol ar ran cwmnïau sy’n gwsmeriaid i ni, a dim ond yn ôl eu cyfarwyddiadau nhw. Os gwnaethoch chi roi eich data i un ohonyn nhw, gofynnwch i’r cwmni hwnnw: y cwmni sy’n penderfynu, ac rydyn ni’n ei helpu i’ch ateb chi.',
  industryTitle: 'Optio allan o hysbysebu ar wefannau eraill',
  industry:
    'Mae gan y diwydiant hysbysebu ei dudalennau ei hun, lle gallwch ddweud wrth lawer o gwmnïau ar unwaith:',
};
