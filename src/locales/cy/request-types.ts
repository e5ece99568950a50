import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: 'Dangos fy nata i mi',
    description: 'Copi o’r data personol sydd gennym ni amdanoch chi, a’r hyn rydyn ni’n ei wneud ag ef.',
  },
  'access:categories': {
    label: 'Dweud wrtha i pa fathau o ddata rydych chi’n eu casglu',
    description:
      'Y categorïau o wybodaeth, o ble maen nhw’n dod, pam rydyn ni’n eu defnyddio a phwy sy’n eu derbyn.',
  },
  'access:specific': {
    label: 'Dangos fy nata i mi',
    description:
      'Y darnau penodol o wybodaeth bersonol sydd gennym ni amdanoch chi, ar ffurf y gallwch fynd â hi i rywle arall.',
  },
  confirmation: {
    label: 'Dweud wrtha i a oes gennych chi ddata amdana i',
    description: 'Oes neu nac oes, heb gopi.',
  },
  correction: {
    label: 'Cywiro fy nata',
    description: 'Mae rhywbeth sydd gennym ni amdanoch chi yn anghywir neu’n anghyflawn.',
  },
  deletion: {
    label: 'Dileu fy nata',
    description: 'Rydyn ni’n dileu’r hyn nad oes rhaid i ni ei gadw yn ôl y gyfraith. Ni ellir dadwneud hyn.',
  },
  anonymisation: {
    label: 'Gwneud data nad oes ei angen arnoch chi yn ddienw, neu ei flocio',
    description: 'Ar gyfer data sy’n ddiangen, yn ormodol neu’n cael ei drin yn groes i’r gyfraith.',
  },
  restriction: {
    label: 'Rhoi’r gorau i ddefnyddio fy nata am y tro',
    description:
      'Rydyn ni’n ei gadw heb wneud dim byd arall ag ef (cyfyngu ar brosesu), er enghraifft tra byddwn yn gwirio a yw’n gywir.',
  },
  portability: {
    label: 'Rhoi fy nata i mi i fynd ag ef i rywle arall',
    description: 'Mewn fformat cyffredin y gall gwasanaeth arall ei ddarllen (cludadwyedd data).',
  },
  objection: {
    label: 'Gwrthwynebu’r ffordd rydych chi’n defnyddio fy nata',
    description:
      'Rydyn ni’n rhoi’r gorau iddi oni bai bod gennym ni resymau cymhellol dros barhau. Gyda hysbysebu, rydyn ni bob amser yn rhoi’r gorau iddi.',
  },
  'third-parties': {
    label: 'Dweud wrtha i pwy sydd wedi derbyn fy nata',
    description: 'Y cwmnïau rydyn ni wedi datgelu data personol iddyn nhw.',
  },
  'consent:withdraw': {
    label: 'Tynnu fy nghydsyniad yn ôl',
    description:
      'I unrhyw beth y gwnaethoch chi gytuno iddo o’r blaen. Ar gyfer cwcis, defnyddiwch y gosodiadau cwcis: mae hynny’n gweithio ar unwaith.',
  },
  'consent:information': {
    label: 'Dweud wrtha i beth sy’n digwydd os nad ydw i’n cydsynio',
    description: 'Beth y gallwch ei wrthod, a beth sy’n dilyn o hynny.',
  },
  'sale:opt-out': {
    label: 'Peidio â gwerthu na rhannu fy ngwybodaeth bersonol',
    description: 'Mae hyn hefyd yn atal hysbysebu wedi’i dargedu. Mae’n dod i rym yn y porwr hwn ar unwaith.',
  },
  'sale:opt-in': {
    label: 'Caniatáu gwerthu neu rannu unwaith eto',
    description: 'Os gwnaethoch chi optio allan o’r blaen a’ch bod wedi newid eich meddwl.',
  },
  'sensitive:limit': {
    label: 'Cyfyngu ar y defnydd o fy ngwybodaeth bersonol sensitif',
    description: 'Dim ond ar gyfer yr hyn y gwnaethoch chi ofyn i ni ei wneud y byddwn yn ei defnyddio.',
  },
  'automated-decisions:opt-out': {
    label: 'Peidio â gadael i beiriannau benderfynu amdana i',
    description: 'Dim proffilio na thechnoleg awtomataidd ar gyfer penderfyniadau o bwys.',
  },
  'automated-decisions:access': {
    label: 'Egluro penderfyniad awtomataidd',
    description: 'Beth wnaeth y dechnoleg, a sut y daeth i’w chanlyniad.',
  },
  'automated-decisions:review': {
    label: 'Cael person i edrych ar benderfyniad awtomataidd',
    description: 'Ar gyfer penderfyniadau a wnaed gan beiriant yn unig ac sy’n effeithio arnoch chi.',
  },
  'marketing:opt-out': {
    label: 'Rhoi’r gorau i anfon e-byst marchnata',
    description: 'Byddwn yn dal i ysgrifennu atoch chi am archebion a’ch cyfrif.',
  },
  'post-mortem': {
    label: 'Dweud beth fydd yn digwydd i fy nata ar ôl i mi farw',
    description: 'Cyfarwyddiadau i gadw, i ddileu neu i drosglwyddo’r hyn sydd gennym ni.',
  },
  nomination: {
    label: 'Enwi rhywun i weithredu ar fy rhan',
    description: 'Os byddwch yn marw neu’n methu gweithredu mwyach, caiff y person hwn arfer eich hawliau.',
  },
  'de-indexing': {
    label: 'Tynnu dolen sy’n dangos fy enw',
    description: 'Rydyn ni’n rhoi’r gorau i ledaenu’r wybodaeth, neu’n tynnu’r ddolen o ganlyniadau chwilio.',
  },
  complaint: {
    label: 'Cwyno am y ffordd rydych chi’n trin fy nata',
    description: 'Dywedwch wrthon ni beth aeth o’i le. Byddwn yn ymchwilio ac yn ysgrifennu atoch chi.',
  },
  appeal: {
    label: 'Apelio yn erbyn penderfyniad ar gais cynharach',
    description: 'Bydd rhywun arall yn edrych arno eto.',
  },
};
