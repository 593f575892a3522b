import { existsSync } from 'node:fs';

const system = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** How Chromium is started; without web security it would drop the Origin header, and every sign-in would fail. */
export const browserArguments = [
  '--no-sandbox',
  '--headless=shell',
  '--disable-gpu',
  '--no-zygote',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
];

/** A Chromium: the one named by CHROMIUM_PATH, else the system's, else the one that comes as a package. */
export async function chromiumPath(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is "${named}", and no file is there.`);
    return named;
  }
  return system.find((path) => existsSync(path)) ?? unpackedChromium();
}

async function unpackedChromium(): Promise<string> {
  // Read when the package is imported; without it the libraries it brings are not unpacked.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs24.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  chromium.setGraphicsMode = false;
  return chromium.executablePath();
}
