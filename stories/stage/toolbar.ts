import type { Preview } from '@storybook/web-components-vite';
import { builtIn } from '../../src/locales/built-in.js';
import { places } from './places.js';
import { themes } from './themes.js';

type Menus = NonNullable<Preview['globalTypes']>;
type Icon = NonNullable<NonNullable<Menus[string]['toolbar']>['icon']>;

const menu = (title: string, icon: Icon, items: Readonly<Record<string, string>>): Menus[string] => ({
  description: title,
  toolbar: {
    title,
    icon,
    items: Object.entries(items).map(([value, text]) => ({ value, title: text })),
    dynamicTitle: true,
  },
});

const titlesOf = (things: Readonly<Record<string, { readonly title: string }>>) =>
  Object.fromEntries(Object.entries(things).map(([name, { title }]) => [name, title]));

/** Every language by its own name, and by its English one for those who do not read it. */
const languages = Object.fromEntries(
  ['en', ...builtIn].map((tag) => {
    const name = (language: string) => new Intl.DisplayNames(language, { type: 'language' }).of(tag);
    return [tag, tag === 'en' ? 'English' : `${name(tag)} · ${name('en')}`];
  }),
);

/** What can be changed about the visitor and the design of every story. */
export const menus: Menus = {
  place: menu('Visitor', 'globe', titlesOf(places)),
  regime: menu('Law', 'certificate', {
    place: 'Law of the place',
    'opt-in': 'Any opt-in law',
    'opt-out': 'Any opt-out law',
    notice: 'Any law that asks for a notice',
  }),
  gpc: menu('Global Privacy Control', 'lock', {
    place: 'Signal of the visitor',
    on: 'Signal on',
    off: 'Signal off',
  }),
  language: menu('Language', 'comment', languages),
  direction: menu('Direction', 'transfer', {
    language: 'Direction of the language',
    ltr: 'Left to right',
    rtl: 'Right to left',
  }),
  theme: menu('Theme', 'paintbrush', titlesOf(themes)),
  layout: menu('Layout of the banner', 'bottombar', {
    story: 'Layout of the story',
    bar: 'Bar',
    box: 'Box',
    sheet: 'Sheet',
  }),
  density: menu('Density', 'component', { comfortable: 'Comfortable', compact: 'Compact' }),
  scheme: menu('Colours', 'mirror', { system: 'As the system', light: 'Light', dark: 'Dark' }),
  text: menu('Text size', 'zoom', { '100': 'Text 100 %', '200': 'Text 200 %' }),
};
