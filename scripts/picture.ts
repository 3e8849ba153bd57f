/**
 * `npm run picture` makes docs/summary.png and docs/summary-dark.png from a run of the bundle, with the Chromium of the
 * system; `npm run picture -- demo/2-issue.html issue.png` takes a picture of any page of the demo.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from './page/chromium.ts';
import { type PictureOptions, takePicture } from './page/picture.ts';
import { pictureSummary } from './picture/summary.ts';

const DOCS = join(import.meta.dirname, '../docs');

try {
  findChromium(process.env['CHROMIUM']);
  const options = optionsFrom(process.argv.slice(2));
  if (options === undefined) await pictureSummary(DOCS);
  else await takePicture(options);
  console.log(options?.pngFile ?? 'docs/summary.png, docs/summary-dark.png');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** undefined: no page was named. */
function optionsFrom(args: string[]): PictureOptions | undefined {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      dark: { type: 'boolean', default: false },
      window: { type: 'boolean', default: false },
      width: { type: 'string' },
      selector: { type: 'string' },
      height: { type: 'string' },
      scale: { type: 'string' },
    },
  });
  const [htmlFile, pngFile] = positionals;
  if (htmlFile === undefined) return undefined;
  if (pngFile === undefined) {
    throw new Error(
      'Use: npm run picture -- in.html out.png [--dark] [--width 1000] [--selector .card] [--height 600] [--scale 2] [--window]',
    );
  }
  return {
    htmlFile,
    pngFile,
    colorScheme: values.dark ? 'dark' : 'light',
    fullPage: !values.window,
    ...(values.width === undefined ? {} : { width: Number(values.width) }),
    ...(values.selector === undefined ? {} : { clipSelector: values.selector }),
    ...(values.height === undefined ? {} : { clipHeight: Number(values.height) }),
    ...(values.scale === undefined ? {} : { scale: Number(values.scale) }),
  };
}
