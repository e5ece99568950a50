// npm run update-api   writes the public types anew, into etc/api/: look at the difference before you commit it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiTexts, folder } from './api/texts.mjs';
import { buildIfChanged } from './build/build.mjs';
import { filesIn, root } from './build/files.mjs';

await buildIfChanged();
const texts = await apiTexts();
mkdirSync(join(root, folder), { recursive: true });
for (const path of filesIn(folder)) if (!(path.slice(folder.length + 1) in texts)) rmSync(join(root, path));
for (const [name, text] of Object.entries(texts)) writeFileSync(join(root, folder, name), text);
console.log(`${Object.keys(texts).length} texts in ${folder}/`);
