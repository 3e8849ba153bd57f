/** `npm run demo` tells the whole story with the bundle, a pretend AWS and a pretend GitHub; nothing leaves the machine. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chapters } from './demo/chapters.ts';
import { tellStory } from './demo/story.ts';

const root = join(import.meta.dirname, '..');

if (existsSync(join(root, 'dist/index.js'))) await demonstrate();
else fail('There is no dist/index.js to run. Make it with `npm run build`.');

async function demonstrate(): Promise<void> {
  const broken = await tellStory(chapters, {
    folder: join(root, 'demo'),
    print: (line) => {
      console.log(line);
    },
  });
  console.log('Each summary, log and issue as GitHub shows them: demo/index.html');
  if (broken.length > 0) fail(`The story does not hold: ${broken.join('; ')}.`);
  else console.log('The story holds.');
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
