// The drawing of the city at the head of the guide: what finish.mjs puts into guide.json for
// src/ui/parts/shore.rs.

import { Mistake } from "./strict.mjs";

/** The box in which it is drawn. */
const BOX = 'viewBox="0 0 480 160"';

/**
 * The data of one path for all paths of a drawing, in which an outline within another is a hole.
 *
 * @param {string} name of the file
 * @param {string} svg
 */
export function skylineIn(name, svg) {
  const [picture, ...shapes] = [...svg.matchAll(/<(\w+)\s([^>]*)>/g)];
  if (!picture?.[2].includes(BOX)) throw new Mistake(`${name} has to be drawn in a box: ${BOX}`);
  return shapes
    .map(([, shape, attributes]) => {
      const outline = shape === "path" && /\bd="([^"]*)"/.exec(attributes)?.[1];
      if (!outline) throw new Mistake(`${name} may have paths only, each with its data in d="…", but has <${shape}>`);
      return outline;
    })
    .join("");
}
