// Run once before turbo starts tasks side by side, so that they find the browser unpacked.
import { findChromium } from './chromium.ts';

await findChromium();
