import { expect } from '@open-wc/testing';
import { joined } from '../../src/ui/joined.js';

describe('a joined list', () => {
  const list = [', ', ', and ', ' and '] as const;

  it('is nothing, one thing, two, and more', () => {
    expect(joined([], { list })).to.equal('');
    expect(joined(['a'], { list })).to.equal('a');
    expect(joined(['a', 'b'], { list })).to.equal('a and b');
    expect(joined(['a', 'b', 'c'], { list })).to.equal('a, b, and c');
    expect(joined(['a', 'b', 'c', 'd'], { list })).to.equal('a, b, c, and d');
  });

  it('has one word for the last of two and of more where the language has one', () => {
    expect(joined(['a', 'b'], { list: ['、', '和'] })).to.equal('a和b');
    expect(joined(['a', 'b', 'c'], { list: ['、', '和'] })).to.equal('a、b和c');
  });
});
