/** The window of the tests: the narrowest that both browsers make. */
export const WINDOW = { width: 500, height: 844 };
