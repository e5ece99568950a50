import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import { builtIn } from '../src/locales/built-in.js';
import { onThePage } from '../stories/stage/page.js';
import { places } from '../stories/stage/places.js';

setCustomElementsManifest(manifest);

type Toolbar = NonNullable<NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>>;

const menu = (
  title: string,
  icon: NonNullable<Toolbar['icon']>,
  items: Readonly<Record<string, string>>,
) => ({
  description: title,
  toolbar: {
    title,
    icon,
    items: Object.entries(items).map(([value, text]) => ({ value, title: text })),
    dynamicTitle: true,
  },
});

const titles = Object.fromEntries(Object.entries(places).map(([name, { title }]) => [name, title]));

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const languages = Object.fromEntries(['en', ...builtIn].map((tag) => [tag, languageNames.of(tag) ?? tag]));

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [onThePage],
  globalTypes: {
    place: menu('Visitor', 'globe', titles),
    scheme: menu('Colours', 'mirror', { system: 'As the system', light: 'Light', dark: 'Dark' }),
    direction: menu('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    text: menu('Text size', 'zoom', { '100': 'Text 100 %', '200': 'Text 200 %' }),
    language: menu('Language', 'comment', languages),
  },
  initialGlobals: { place: 'eu', scheme: 'system', direction: 'ltr', text: '100', language: 'en' },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, exclude: ['consent'] },
    // A banner stands in the top layer and a dialog makes its page inert: in the docs each story has a page of its own.
    docs: { story: { inline: false, height: '40rem' } },
    // A violation makes the story fail, in the interface and in `npm run test:stories`.
    a11y: { test: 'error' },
  },
};

export default preview;
