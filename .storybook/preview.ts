import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import { onThePage } from '../stories/stage/page.js';
import { menus } from '../stories/stage/toolbar.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [onThePage],
  globalTypes: menus,
  initialGlobals: {
    place: 'eu',
    regime: 'place',
    gpc: 'place',
    language: 'en',
    direction: 'language',
    theme: 'none',
    layout: 'story',
    density: 'comfortable',
    scheme: 'system',
    text: '100',
  },
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
