import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Ang mga Karapatan Mo sa Privacy',
  introduction: (controller) =>
    `Ikaw ang nagpapasya tungkol sa personal na data mo. Sinasabi ng page na ito kung ano ang puwede mong hilingin ${controller ? `sa ${controller}` : 'sa amin'}, at tumatanggap ng hiling mo.`,
  updated: (date) => `Huling binago noong ${date}.`,
  placeLabel: 'Kung saan ka nakatira',
  placeHint:
    'Ang batas doon ang nagtatakda kung anong mga karapatan ang mayroon ka. Kung mali ang hula namin, piliin ang lugar mo.',
  elsewhere: 'Ibang bansa',
  stateLabel: 'Estado',
  provinceLabel: 'Probinsiya',
  quebec: 'Quebec',
  otherProvince: 'Ibang probinsiya o teritoryo',
  otherState: 'Ibang estado',
  rightsTitle: (place) => (place ? `Ang mga karapatan mo sa ${place}` : 'Ang mga karapatan mo'),
  ask: 'Hilingin ito',
  optOutTitle: 'Pagbebenta, pagbabahagi, at naka-target na pag-aanunsyo',
  optOutText:
    'Sa browser na ito, at agad-agad. Hindi mo kailangan ng account at hindi mo kailangang magbigay ng dahilan.',
  optedOut: 'Naka-opt out ka.',
  notOptedOut: 'Hindi ka naka-opt out.',
  optOut: 'Mag-opt out ngayon',
  advertisingOff: 'Naka-off ang cookies para sa pag-aanunsyo.',
  advertisingOn: 'Naka-on ang cookies para sa pag-aanunsyo, dahil pumayag ka sa mga ito.',
  turnOff: 'I-off ang mga ito',
  settings: 'Mga setting ng cookies',
  signal: 'Nagpapadala ang browser mo ng Global Privacy Control, at sinusunod namin ito.',
  noSignal:
    'Hindi nagpapadala ang browser mo ng senyas na Global Privacy Control. Kapag mayroon nito, nalalaman ng bawat site na nag-o-opt out ka.',
  noRetaliation:
    'Anuman ang hilingin mo, pareho ang serbisyo at pareho ang presyo para sa iyo (Cal. Civ. Code § 1798.125, at ang mga batas ng ibang estado).',
  contactTitle: 'Kanino susulat',
  contacts: {
    office: 'Tanggapan ng privacy',
    officer: 'Data protection officer (DPO)',
    euRepresentative: 'Kinatawan sa European Union',
    ukRepresentative: 'Kinatawan sa United Kingdom',
  },
  complaintTitle: 'Kung hindi ka kuntento sa sagot namin',
  complaint: {
    eu: () =>
      'Puwede kang magreklamo sa awtoridad sa proteksiyon ng data kung saan ka nakatira, nagtatrabaho, o kung saan sa tingin mo ay nilabag ang batas (Art. 77 GDPR), at dumulog sa korte.',
    uk: () =>
      'Magreklamo muna sa amin: kukumpirmahin namin sa loob ng 30 araw na natanggap namin ito, at sasabihin namin ang kinalabasan nang walang di-makatwirang pagkaantala. Pagkatapos, puwede kang lumapit sa Information Commissioner, at dumulog sa korte.',
    california: () =>
      'Puwede kang magreklamo sa California Privacy Protection Agency o sa Attorney General ng California.',
    states: () =>
      'Umapela muna sa amin: piliin ang “Iapela ang pasya sa naunang hiling” sa form. Kung tatanggihan namin ang apela, puwede kang magreklamo sa attorney general ng estado mo.',
    in: () =>
      'Sabihin muna sa amin ang hinaing mo. Kung hindi ito malulutas ng sagot namin, puwede kang magreklamo sa Data Protection Board of India.',
    other: (authority) =>
      authority
        ? `Puwede kang magreklamo sa awtoridad na ito: ${authority}.`
        : 'Puwede kang magreklamo sa awtoridad sa proteksiyon ng data ng bansa mo, kung mayroon.',
  },
  customersTitle: 'Kung nakilala mo kami sa pamamagitan ng ibang kumpanya',
  customers:
    'Humahawak din kami ng personal na data para sa mga kumpanyang kostumer namin, at ayon lang sa sinasabi nila. Kung ibinigay mo ang data mo sa isa sa kanila, sa kumpanyang iyon humiling: iyon ang nagpapasya, at tinutulungan namin itong sagutin ka.',
  industryTitle: 'Mag-opt out sa pag-aanunsyo sa ibang site',
  industry:
    'May sariling mga page ang industriya ng pag-aanunsyo, kung saan puwede mong sabihan ang maraming kumpanya nang sabay-sabay:',
};
