// Reading what a page shows as a QR code.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const JSQR = readFileSync(createRequire(import.meta.url).resolve("jsqr"), "utf8");

/** The text of a QR code on the page, as another program reads it from the picture. */
export async function readCode(page, code) {
  const picture = (await code.screenshot()).toString("base64");
  await page.evaluate(JSQR);
  return page.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    context.drawImage(bitmap, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return jsQR(data, width, height)?.data;
  }, picture);
}
