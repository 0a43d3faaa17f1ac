// The messages of the interface, for what the build says before the app has come.

import { parse } from "@fluent/syntax";

import { Mistake, readText } from "./strict.mjs";

/** Reads a file of Fluent; what it returns gives the words of a message without variables. */
export function messagesOf(path) {
  const { body } = parse(readText(path), {});
  const junk = body.find(({ type }) => type === "Junk");
  if (junk) {
    const [{ message }] = junk.annotations;
    throw new Mistake(`${path}: ${message} in “${junk.content.trim()}”`);
  }
  const messages = new Map(body.map(({ id, value }) => [id?.name, value]));
  return (key) => {
    const elements = messages.get(key)?.elements;
    if (!elements) throw new Mistake(`${path} has no message ${key}`);
    return elements.map((element) => textOf(path, key, element)).join("");
  };
}

/** The words of a part of a message. Where a line is wrapped there is a space. */
function textOf(path, key, { value, expression }) {
  if (value !== undefined) return value.replaceAll("\n", " ");
  if (expression.type === "StringLiteral") return expression.parse().value;
  throw new Mistake(`${path}: ${key} needs something that only the app knows`);
}
