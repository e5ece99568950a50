import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Els vostres drets de privadesa',
  introduction: (controller) =>
    `Sobre les vostres dades personals decidiu vós. Aquesta pàgina diu què podeu demanar a ${controller ?? 'la nostra empresa'} i recull la vostra sol·licitud.`,
  updated: (date) => `Última actualització: ${date}.`,
  placeLabel: 'On viviu',
  placeHint: 'La llei d’aquest lloc determina quins drets teniu. Si no ho hem encertat, trieu el vostre.',
  elsewhere: 'Un altre país',
  stateLabel: 'Estat',
  provinceLabel: 'Província',
  quebec: 'Quebec',
  otherProvince: 'Una altra província o territori',
  otherState: 'Un altre estat',
  rightsTitle: (place) => (place ? `Els vostres drets: ${place}` : 'Els vostres drets'),
  ask: 'Demana-ho',
  optOutTitle: 'Venda, compartició i publicitat dirigida',
  optOutText: 'En aquest navegador, i de seguida. No us cal cap compte ni heu de donar cap motiu.',
  optedOut: 'Us hi heu oposat.',
  notOptedOut: 'No us hi heu oposat.',
  optOut: 'M’hi oposo ara',
  advertisingOff: 'Les galetes de publicitat estan desactivades.',
  advertisingOn: 'Les galetes de publicitat estan activades, perquè hi vau consentir.',
  turnOff: 'Desactiva-les',
  settings: 'Configuració de galetes',
  signal: 'El vostre navegador envia Global Privacy Control, i respectem aquest senyal.',
  noSignal:
    'El vostre navegador no envia el senyal Global Privacy Control. Amb aquest senyal, cada lloc web sap que us hi oposeu.',
  noRetaliation:
    'Demaneu el que demaneu, rebeu el mateix servei al mateix preu (Cal. Civ. Code § 1798.125, i les lleis d’altres estats).',
  contactTitle: 'A qui podeu escriure',
  contacts: {
    office: 'Oficina de privadesa',
    officer: 'Delegat de protecció de dades',
    euRepresentative: 'Representant a la Unió Europea',
    ukRepresentative: 'Representant al Regne Unit',
  },
  complaintTitle: 'Si la nostra resposta no us satisfà',
  complaint: {
    eu: () =>
      'Podeu presentar una reclamació a l’autoritat de protecció de dades del lloc on viviu, on treballeu o on creieu que s’ha incomplert la llei (art. 77 RGPD), i acudir als tribunals.',
    uk: () =>
      'Presenteu primer la reclamació a nosaltres: en confirmem la recepció en un termini de 30 dies i us comuniquem el resultat sense dilació indeguda. Després us podeu adreçar a l’Information Commissioner i acudir als tribunals.',
    california: () =>
      'Podeu presentar una reclamació a la California Privacy Protection Agency o al fiscal general (Attorney General) de Califòrnia.',
    states: () =>
      'Recorreu primer davant nostre: trieu «Recórrer la decisió sobre una sol·licitud anterior» al formulari. Si rebutgem el recurs, podeu presentar una reclamació al fiscal general (attorney general) del vostre estat.',
    in: () =>
      'Presenteu primer la reclamació a nosaltres. Si la nostra resposta no ho resol, podeu presentar una reclamació al Data Protection Board of India.',
    other: (authority) =>
      authority
        ? `Podeu presentar una reclamació a aquesta autoritat: ${authority}.`
        : 'Podeu presentar una reclamació a l’autoritat de protecció de dades del vostre país, si n’hi ha.',
  },
  customersTitle: 'Si ens coneixeu a través d’una altra empresa',
  customers:
    'També tractem dades personals per a empreses que són clientes nostres, i només segons les seves instruccions. Si vau donar les vostres dades a una d’elles, adreceu-vos a aquella empresa: és ella qui decideix, i nosaltres l’ajudem a respondre-us.',
  industryTitle: 'Oposar-se a la publicitat dirigida en altres llocs web',
  industry: 'El sector de la publicitat té pàgines pròpies, on ho podeu dir a moltes empreses alhora:',
};
