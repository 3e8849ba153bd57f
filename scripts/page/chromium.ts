import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts the Chromium of $CHROMIUM or of the system; the caller closes it. */
export async function startChromium(
  named: string | undefined = process.env['CHROMIUM'],
): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(named),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export function findChromium(named: string | undefined): string {
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`No Chromium: $CHROMIUM names ${named}, which does not exist.`);
  }
  const found = places.find((place) => existsSync(place));
  if (found !== undefined) return found;
  throw new Error(
    `No Chromium found at ${places.join(', ')}: install it (apt-get install chromium) or name it in $CHROMIUM.`,
  );
}
