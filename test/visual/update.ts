// npm run update-screenshots            every picture that looks different
// npm run update-screenshots -- phone   those whose name holds the word
import { openCamera } from './camera.js';
import { decode } from './picture.js';
import { complaint, drop, keep, references } from './references.js';
import { states } from './states.js';

async function update(words: readonly string[]): Promise<void> {
  const camera = await openCamera(states);
  try {
    for (const state of states) {
      const { name } = state;
      if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
      await camera.show(state);
      const png = await camera.shoot(state);
      // A picture that nobody could tell from the old one is no change to the repository.
      if (!complaint(name, png)) continue;
      keep(name, decode(png));
      console.log(`written: ${name}`);
    }
  } finally {
    await camera.close();
  }
  for (const name of references().filter((kept) => !states.some((state) => state.name === kept))) {
    drop(name);
    console.log(`removed: ${name}`);
  }
}

void update(process.argv.slice(2));
