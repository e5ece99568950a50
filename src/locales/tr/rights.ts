import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Gizlilik haklarınız',
  introduction: (controller) =>
    `Kişisel verileriniz hakkında siz karar verirsiniz. Bu sayfa ${controller ? `${controller} şirketinden` : 'bizden'} neler isteyebileceğinizi anlatır ve başvurunuzu alır.`,
  updated: (date) => `Son güncelleme: ${date}.`,
  placeLabel: 'Yaşadığınız yer',
  placeHint:
    'Hangi haklara sahip olduğunuzu oradaki kanun belirler. Yanlış tahmin ettiysek yaşadığınız yeri seçin.',
  elsewhere: 'Başka bir ülke',
  stateLabel: 'Eyalet',
  provinceLabel: 'Eyalet',
  quebec: 'Québec',
  otherProvince: 'Başka bir eyalet veya bölge',
  otherState: 'Başka bir eyalet',
  rightsTitle: (place) => (place ? `Haklarınız: ${place}` : 'Haklarınız'),
  ask: 'Bunun için başvur',
  optOutTitle: 'Satış, paylaşım ve hedefli reklam',
  optOutText: 'Bu tarayıcıda ve hemen. Hesap gerekmez, neden belirtmeniz de gerekmez.',
  optedOut: 'Reddettiniz.',
  notOptedOut: 'Reddetmediniz.',
  optOut: 'Şimdi reddet',
  advertisingOff: 'Reklam çerezleri kapalı.',
  advertisingOn: 'Kabul ettiğiniz için reklam çerezleri açık.',
  turnOff: 'Bunları kapat',
  settings: 'Çerez ayarları',
  signal: 'Tarayıcınız Global Privacy Control sinyali gönderiyor ve buna uyuyoruz.',
  noSignal:
    'Tarayıcınız Global Privacy Control sinyali göndermiyor. Bu sinyalle her site reddettiğinizi öğrenir.',
  noRetaliation:
    'Ne isterseniz isteyin, aynı hizmeti aynı fiyata alırsınız (Cal. Civ. Code § 1798.125 ve diğer eyaletlerin kanunları).',
  contactTitle: 'Kime yazabilirsiniz',
  contacts: {
    office: 'Gizlilik birimi',
    officer: 'Veri koruma görevlisi',
    euRepresentative: 'Avrupa Birliği temsilcisi',
    ukRepresentative: 'Birleşik Krallık temsilcisi',
  },
  complaintTitle: 'Yanıtımızdan memnun kalmazsanız',
  complaint: {
    eu: () =>
      'Yaşadığınız, çalıştığınız veya kanunun ihlal edildiğini düşündüğünüz yerdeki veri koruma makamına şikâyette bulunabilir (GDPR m. 77) ve mahkemeye başvurabilirsiniz.',
    uk: () =>
      'Önce bize şikâyette bulunun: şikâyetinizi aldığımızı 30 gün içinde bildirir, sonucu da gereksiz gecikme olmadan size iletiriz. Bundan sonra Birleşik Krallık Bilgi Komiserine (Information Commissioner) ve mahkemeye başvurabilirsiniz.',
    california: () =>
      'Kaliforniya Gizlilik Koruma Kurumuna (California Privacy Protection Agency) veya Kaliforniya Başsavcısına şikâyette bulunabilirsiniz.',
    states: () =>
      'Önce bize itiraz edin: formda “karara itiraz ediyorum” seçeneğini işaretleyin. İtirazı reddedersek eyaletinizin başsavcısına şikâyette bulunabilirsiniz.',
    in: () =>
      'Şikâyetinizi önce bize iletin. Yanıtımız sorunu çözmezse Hindistan Veri Koruma Kuruluna (Data Protection Board of India) şikâyette bulunabilirsiniz.',
    other: (authority) =>
      authority
        ? `Şu makama şikâyette bulunabilirsiniz: ${authority}.`
        : 'Varsa, ülkenizin veri koruma makamına şikâyette bulunabilirsiniz.',
  },
  customersTitle: 'Bizi başka bir şirket aracılığıyla tanıyorsanız',
  customers:
    'Müşterimiz olan şirketler için de, yalnızca onların talimatıyla, kişisel veri işliyoruz. Verilerinizi onlardan birine verdiyseniz lütfen o şirkete başvurun: kararı o verir, biz size yanıt vermesine yardım ederiz.',
  industryTitle: 'Başka sitelerdeki reklamları reddetme',
  industry:
    'Reklam sektörünün, reddettiğinizi birçok şirkete aynı anda bildirebileceğiniz kendi sayfaları var:',
};
