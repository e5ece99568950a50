import type { RequestMessages } from '../request-messages.js';

const units = { 'calendar-days': 'gün', 'business-days': 'iş günü', months: 'ay' };

export const request: RequestMessages = {
  title: 'Verileriniz için başvuru yapın',
  introduction: 'Başvuru ücretsizdir ve size nasıl davrandığımızı değiştirmez.',
  chooseType: 'Ne yapmamızı istersiniz?',
  missingType: 'Ne yapmamızı istediğinizi seçin.',
  chooseFiler: 'Bu başvuru kimin için?',
  filers: {
    self: 'Kendim için',
    parent: 'Çocuğum veya vasisi olduğum biri için',
    agent: 'Kendisi adına hareket etmemi isteyen biri için',
    household: 'Hanem için',
  },
  aboutYou: 'Sizin bilgileriniz',
  aboutChild: 'Çocuğun bilgileri',
  aboutPerson: 'Kişinin bilgileri',
  yourRequest: 'Başvurunuz',
  optional: 'isteğe bağlı',
  noIdentity:
    'Sizden hiçbir bilgi gerekmiyor. E-posta adresi verirseniz, sizi bu adresle tanıdığımız yerlerde de bunu durdurabiliriz.',
  fields: {
    name: {
      label: 'Ad ve soyad',
      missing: 'Adı ve soyadı yazın.',
      wrong: 'Adı 200 karaktere kısaltın.',
    },
    email: {
      label: 'E-posta adresi',
      missing: 'Bir e-posta adresi yazın.',
      wrong: 'name@example.com gibi bir e-posta adresi yazın.',
    },
    phoneNumber: {
      label: 'Telefon numarası',
      missing: 'Bir telefon numarası yazın.',
      wrong: 'Telefon numarasını +1 555 010 0199 gibi rakamlarla yazın.',
    },
    address: {
      label: 'Posta adresi',
      missing: 'Posta adresini yazın.',
      wrong: 'Adresi 500 karaktere kısaltın.',
    },
    account: {
      label: 'Müşteri numarası veya kullanıcı adı',
      hint: 'Verileri bulmamıza yardımcı olur. Bize asla parola göndermeyin.',
      missing: 'Müşteri numarasını veya kullanıcı adını yazın.',
      wrong: 'Bunu 200 karaktere kısaltın.',
    },
    organization: {
      label: 'Kuruluş',
      missing: 'Kuruluşun adını yazın.',
      wrong: 'Kuruluşun adını 200 karaktere kısaltın.',
    },
    message: {
      label: 'Kendi sözlerinizle',
      hint: 'Lütfen parola, kart numarası veya sağlık bilgisi yazmayın.',
      missing: 'Konunun ne olduğunu anlatın.',
      wrong: 'Metni 4000 karaktere kısaltın.',
    },
    nominee: {
      label: 'Sizin adınıza hareket edebilecek kişinin adı',
      missing: 'Sizin adınıza hareket edebilecek kişinin adını yazın.',
      wrong: 'Adı 200 karaktere kısaltın.',
    },
    nomineeContact: {
      label: 'Bu kişiye nasıl ulaşırız',
      missing: 'Bu kişinin adresini veya telefon numarasını yazın.',
      wrong: 'Bunu 500 karaktere kısaltın.',
    },
    reference: {
      label: 'Önceki başvurunun numarası',
      hint: 'Gönderdiğimiz onayda yazar.',
      missing: 'Önceki başvurunun numarasını yazın.',
      wrong: 'Numarayı 100 karaktere kısaltın.',
    },
    since: {
      label: 'Bu günden beri',
      missing: 'Bir gün seçin.',
      wrong: '2000 yılından sonraki bir günü seçin.',
    },
  },
  since: {
    label: 'Ne kadar geriye gidilsin',
    year: 'Son 12 ay',
    all: 'Elinizdeki her şey',
    day: 'Seçtiğim bir günden beri',
  },
  declaration:
    'Yalan beyanın cezai sorumluluğunu bilerek, bilgilerini istediğim kişinin kendim olduğunu beyan ederim.',
  authorized: 'Bu kişi adına hareket etme yetkim var. Benden veya ondan kanıt isteyebilirsiniz.',
  notConfirmed: 'Devam etmek için bunu onaylayın.',
  errorsTitle: (count) => `Lütfen ${count} yeri düzeltin`,
  answerWithin: (time) => `${time} içinde yanıt alırsınız.`,
  time: (amount, unit) => `${amount} ${units[unit]}`,
  review: 'Başvuruyu gözden geçir',
  reviewTitle: 'Her şey doğru mu?',
  reviewDeletion: 'Bu verileri kalıcı olarak sileceğiz. Kopya istiyorsanız önce onu isteyin.',
  reviewOptIn:
    'Daha önce reddettiniz. Bunu gönderirseniz verilerinizin satılmasına veya paylaşılmasına yeniden izin verirsiniz.',
  change: 'Bir şeyi değiştir',
  send: 'Başvuruyu gönder',
  sending: 'Gönderiliyor…',
  pressAgain: 'Robot olmadığınızı göstermek için lütfen düğmeye bir kez daha basın.',
  failedTitle: 'Başvurunuz gönderilmedi',
  failed: {
    offline: 'Çevrim dışısınız. Bu sayfa açık kalırsa, yeniden çevrim içi olur olmaz başvuru gönderilir.',
    timeout: 'Site zamanında yanıt vermedi.',
    network: 'Siteye ulaşılamadı.',
    server: 'Bizim tarafımızda bir sorun oluştu.',
    refused: 'Site başvuruyu almadı.',
    unreadable: 'Sitenin yanıtını okuyamıyoruz; bu yüzden başvurunun ulaşıp ulaşmadığını bilmiyoruz.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'Site şu anda yoğun.'
      : `Site şu anda yoğun. Lütfen ${seconds} saniye sonra yeniden deneyin.`,
  keptHere: 'Yazdıklarınız hâlâ burada. Yeniden denemek başvuruyu iki kez göndermez.',
  tryAgain: 'Yeniden dene',
  optedOutHere: 'Bu tarayıcıda ret zaten geçerli: o kısım tamam.',
  acceptedTitle: 'Başvurunuzu aldık',
  acceptedText: 'Başvuru numarasını saklayın. Başvuruyu sormak için gerekir.',
  rows: {
    reference: 'Başvuru numarası',
    secret: 'Sorgulama kodu',
    receivedAt: 'Alındığı gün',
    confirmBy: 'En geç onay günü',
    expectedBy: 'En geç yanıt günü',
    type: 'Başvuru',
    filer: 'Kimin için',
    representativeName: 'Adınız',
    representativeEmail: 'E-posta adresiniz',
  },
  sentTitle: 'Gönderdikleriniz',
  copy: 'Kopyala',
  copied: 'Kopyalandı.',
  print: 'Yazdır',
  download: 'İndir',
  another: 'Başka bir başvuru yap',
  otherWays: 'Başvurmanın başka yolları',
  health:
    'Bu form, bir doktorun, hastanenin veya sağlık sigortası şirketinin tuttuğu sağlık kayıtları için değildir (HIPAA). Onların gizlilik birimine başvurun: adresi, size verdikleri gizlilik bildiriminde yazar.',
  unusable: 'Bu form şu anda kullanılamıyor. Lütfen bize bu yollardan biriyle başvurun.',
};
