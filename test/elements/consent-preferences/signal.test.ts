import { expect } from '@open-wc/testing';
import { announcement, flip, isModal, press, setup, switchOf, vendors, words } from './setup.js';

const withSignal = { signals: { gpc: true } };

describe('<consent-preferences>: Global Privacy Control', () => {
  it('shows that the signal was honoured, in the words that California gives', async () => {
    const { element } = await setup({ region: 'US-CA' }, withSignal);
    expect(switchOf(element, 'Advertising').checked).to.be.false;
    expect(switchOf(element, 'Statistics').checked).to.be.true;
    expect(words(element)).to.include('Opt-Out Request Honored');
  });

  it('lets the visitor decide otherwise, and says what that means', async () => {
    const { element, consent } = await setup({ region: 'US-CA' }, withSignal);
    await flip(element, 'Advertising');
    expect(words(element)).not.to.include('Opt-Out Request Honored');
    expect(announcement(element)).to.include('this site may sell or share it all the same');
    expect(consent.isGranted('marketing')).to.be.false;
    await press(element, 'Save my choices');
    expect(consent.isGranted('marketing')).to.be.true;
  });

  it('says so as well when only one service is switched on against it', async () => {
    const { element } = await setup({ region: 'US-CA', vendors }, withSignal);
    await flip(element, 'Acme Ads');
    expect(words(element)).to.include('this site may sell or share it all the same');
  });

  it('does not take a service for a sale that runs for another purpose', async () => {
    const either = { id: 'either', name: 'Either', purposes: 'functional | marketing' };
    const { element } = await setup({ region: 'US-CA', vendors: [either] }, withSignal);
    expect(switchOf(element, 'Either').checked).to.be.true;
    expect(words(element)).to.include('Opt-Out Request Honored');
  });

  it('takes two steps to accept a sale that was refused before (11 CCR § 7028(a))', async () => {
    const { element, consent } = await setup({ region: 'US-CA' }, withSignal);
    await press(element, 'Accept all');
    expect(consent.isGranted('marketing')).to.be.false;
    expect(isModal(element)).to.be.true;
    expect(announcement(element)).to.include('Nothing is saved yet');
    await press(element, 'Save my choices');
    expect(consent.isGranted('marketing')).to.be.true;
    expect(isModal(element)).to.be.false;
  });

  it('takes one step where nothing was refused', async () => {
    const { element, consent } = await setup({ region: 'US-CA' });
    await press(element, 'Accept all');
    expect(consent.snapshot.record?.choices).to.include({ marketing: true });
  });

  it('refuses everything in one step', async () => {
    const { element, consent } = await setup({ region: 'US-CA' }, withSignal);
    await press(element, 'Reject all');
    expect(consent.snapshot.granted).to.deep.equal(['necessary']);
  });

  it('says nothing of a signal where there is none', async () => {
    const { element } = await setup({ region: 'US-CA' });
    expect(words(element)).not.to.include('Your browser');
  });
});
