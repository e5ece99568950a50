import { expect } from '@open-wc/testing';
import { tell } from '../../src/page/console.js';

describe('the console', () => {
  const { warn } = console;
  let lines: unknown[][];

  beforeEach(() => {
    lines = [];
    console.warn = (...words) => lines.push(words);
  });
  afterEach(() => (console.warn = warn));

  it('is told once of each subject', () => {
    tell('bad-purpose', 'My Maps');
    tell('bad-purpose', 'My Maps');
    tell('bad-purpose', 'My Ads');
    tell('bad-tracker', 'My Maps');
    expect(lines).to.have.lengthOf(3);
  });

  it('is told in a sentence that names the subject and what to write', () => {
    tell('bad-region', 'Germany');
    expect(lines[0]?.[0]).to.match(/^privacy-elements: .*"Germany".*region="DE"/);
  });

  it('is told in one piece, so that a subject can be no format', () => {
    tell('bad-region', '%s %o');
    expect(lines[0]).to.have.lengthOf(1);
  });
});
