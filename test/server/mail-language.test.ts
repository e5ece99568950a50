import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { MailMessages } from '../../src/locales/mail-messages.js';
import { mailLanguages } from '../../src/server/notify/mail-languages.js';
import { speak } from '../../src/server/notify/speak.js';
import { writeMessage } from '../../src/server/notify/wording.js';
import type { StoredRequest } from '../../src/server/index.js';
import { deletion } from './post.js';

const url = (path: string) => new URL(`../../${path}`, import.meta.url);
const script = (await import(url('scripts/mail-languages.mjs').href)) as { mailLanguages(): string };
const arrival = Date.UTC(2026, 10, 22, 23, 30);

const wordsOf = (name: string): MailMessages => ({
  subject: (reference) => `${name} ${reference}`,
  received: (date, reference) => `${name} ${date} ${reference}`,
  verify: name,
  notYou: name,
  answerBy: (date) => `${name} ${date}`,
});
const languageOf = (name: string) => () => Promise.resolve({ mail: wordsOf(name) });
const some = {
  fr: languageOf('fr'),
  'pt-PT': languageOf('pt-PT'),
  pt: languageOf('pt'),
  zh: languageOf('zh'),
};
const spoken = async (locale: string) => {
  const { words, day } = await speak(locale, some);
  return words.received(day(arrival), 'PR-1');
};

describe('the language of messages', () => {
  it('is the one of the request, with its own dates, which are those of UTC', async () => {
    assert.equal(await spoken('fr'), 'fr 22 novembre 2026 PR-1');
    assert.equal(await spoken('fr-CA'), 'fr 22 novembre 2026 PR-1');
    assert.equal(
      await spoken('en-GB'),
      'We received your privacy request on 22 November 2026. Its reference is PR-1.',
    );
  });

  it('falls back on a language that the reader knows, never on another script', async () => {
    assert.match(await spoken('pt-AO'), /^pt-PT /);
    assert.match(await spoken('pt-BR'), /^pt /);
    assert.match(await spoken('zh-TW'), /^We received/);
    assert.match(await spoken('zh-CN'), /^zh /);
  });

  it('is English where there is no other, dates included', async () => {
    const english = 'We received your privacy request on November 22, 2026. Its reference is PR-1.';
    for (const locale of ['sw', 'xx', 'abcdefgh', 'a', '', 'en', 'constructor', '__proto__'])
      assert.equal(await spoken(locale), english, locale);
  });

  it('is English where the file of the language does not come', async () => {
    const { words } = await speak('fr', { fr: () => Promise.reject(new Error('gone')) });
    assert.equal(words.subject('PR-1'), 'Your privacy request PR-1');
  });

  it('is English for the office, whatever the requester speaks', async () => {
    const stored: StoredRequest = {
      reference: 'PR-1',
      request: { ...deletion, locale: 'de' },
      receivedAt: arrival,
      expectedBy: arrival,
      status: 'open',
    };
    const { subject } = await writeMessage({ recipient: 'office', stored, id: '1' }, undefined);
    assert.equal(subject, 'Privacy request PR-1: answer by 2026-11-22');
  });

  it('is one of those that there are', () => {
    const present = readFileSync(url('src/server/notify/mail-languages.ts'), 'utf8');
    assert.ok(present === script.mailLanguages(), 'stale: run node scripts/mail-languages.mjs');
  });

  for (const [tag, load] of Object.entries(mailLanguages)) {
    it(`has every sentence in ${tag}, with its date and its reference`, async () => {
      const { mail } = await load();
      assert.match(mail.subject('PR-1'), /PR-1/);
      assert.match(mail.received('TODAY', 'PR-1'), /(?=.*TODAY)(?=.*PR-1)/s);
      assert.match(mail.answerBy('TODAY'), /TODAY/);
      for (const sentence of [mail.verify, mail.notYou]) assert.ok(sentence.length > 5);
    });
  }
});
