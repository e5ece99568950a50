import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `It-talba tiegħek dwar il-privatezza ${reference}`,
  received: (date, reference) =>
    `Irċevejna t-talba tiegħek dwar il-privatezza. Data: ${date}. Numru ta’ referenza: ${reference}.`,
  verify:
    'Biex ħadd ieħor ma jkun jista’ jitlob id-data tiegħek jew jitlob li titħassar, ikkonferma li t-talba hi tiegħek:',
  notYou: 'Jekk mhix tiegħek, m’għandek bżonn tagħmel xejn.',
  answerBy: (date) => `Ikollok tweġiba mhux aktar tard minn din id-data: ${date}.`,
};
