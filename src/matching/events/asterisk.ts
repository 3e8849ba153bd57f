/** Whether a text is the given pieces in their order, with anything at all between one and the next. */
export const fitsPieces = (pieces: readonly string[], text: string): boolean => {
  const [first = '', ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
};

/** Whether a text fits a pattern in which `*` stands for anything at all; case counts. */
export const fitsAsterisks = (pattern: string, text: string): boolean =>
  fitsPieces(pattern.split('*'), text);
