import { expect } from '@open-wc/testing';
import { stored } from '../../src/locales/en/stored.js';
import { durationIn, listItems } from '../../src/ui/stored-items.js';

describe('how long an item lasts', () => {
  const table: [duration: string, english: string, german: string][] = [
    ['P13M', '13 months', '13 Monate'],
    ['P1Y', '1 year', '1 Jahr'],
    ['P2Y', '2 years', '2 Jahre'],
    ['PT30M', '30 minutes', '30 Minuten'],
    ['P1D', '1 day', '1 Tag'],
    ['P2W', '2 weeks', '2 Wochen'],
    ['PT10S', '10 seconds', '10 Sekunden'],
    ['P1Y6M', '1 year, 6 months', '1 Jahr, 6 Monate'],
    ['P1DT12H', '1 day, 12 hours', '1 Tag, 12 Stunden'],
  ];
  for (const [duration, english, german] of table) {
    it(`${duration} is ${english}`, () => {
      expect(durationIn('en', duration)).to.equal(english);
      // ICU writes "Jahr und" or a comma, by version.
      expect(durationIn('de', duration).replace(' und ', ', ')).to.equal(german);
    });
  }

  for (const other of ['two years', 'P', 'PT', '13M', 'P-1M', 'P1H', '', '<b>']) {
    it(`leaves “${other}” as the site wrote it`, () => expect(durationIn('en', other)).to.equal(other));
  }
});

describe('the list of stored items', () => {
  it('prefers the site’s own explanation to the language’s words', () => {
    const item = { name: 'a', use: 'visitor', description: 'Counts readers' } as const;
    expect(listItems({ cookies: [item] }, stored, 'en')[0]!.use).to.equal('Counts readers');
  });

  it('claims nothing of an item of which only the name is known', () => {
    expect(listItems({ cookies: ['a'], keep: ['a'] }, stored, 'en')).to.deep.equal([
      { name: 'a', use: '', lasts: '', places: ['cookies'] },
    ]);
  });

  it('makes one of what is kept in several places alike', () => {
    const item = { name: 'a', use: 'visit', lasts: 'P1D' } as const;
    const stores = { cookies: [item], localStorage: [item], indexedDB: [{ ...item, lasts: 'P2D' }] };
    expect(listItems(stores, stored, 'en').map(({ places }) => places)).to.deep.equal([
      ['cookies', 'localStorage'],
      ['indexedDB'],
    ]);
  });
});
