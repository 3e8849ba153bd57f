type Fits = (pattern: string, text: string) => boolean;

// Goes back to the last `*` only, so that no policy can make it slow.
const fitsAll = (pattern: string, text: string, fits: Fits): boolean => {
  let at = 0;
  let read = 0;
  let star: { readonly at: number; read: number } | undefined;
  while (read < text.length) {
    if (pattern.charAt(at) === '*') {
      star = { at, read };
      at += 1;
    } else if (at < pattern.length && fits(pattern.charAt(at), text.charAt(read))) {
      at += 1;
      read += 1;
    } else if (star === undefined) {
      return false;
    } else {
      star.read += 1;
      at = star.at + 1;
      read = star.read;
    }
  }
  while (pattern.charAt(at) === '*') at += 1;
  return at === pattern.length;
};

/** Whether a text matches an IAM pattern: `*` is any text, `?` any one character. Case counts. */
export const matchesWildcard = (pattern: string, text: string): boolean =>
  fitsAll(pattern, text, (expected, given) => expected === '?' || expected === given);

/** Whether all that `special` matches is matched by `general` too; in doubt it says no. */
export const includesWildcard = (general: string, special: string): boolean =>
  fitsAll(general, special, (expected, given) =>
    expected === '?' ? given !== '*' : expected === given,
  );

const fitEachOther = (left: string, right: string): boolean =>
  left === '?' || right === '?' || left === right;

/** Whether there is any text that both patterns match. */
export const overlapsWildcard = (left: string, right: string): boolean => {
  // `row[j]`: whether the rest of `left` and `right` from `j` on have a text in common.
  let row: boolean[] = [];
  for (let i = left.length; i >= 0; i -= 1) {
    const below = row;
    row = [];
    for (let j = right.length; j >= 0; j -= 1) {
      const [one, other] = [left.charAt(i), right.charAt(j)];
      if (i === left.length && j === right.length) row[j] = true;
      else if (one === '*' || other === '*') row[j] = below[j] === true || row[j + 1] === true;
      else row[j] = fitEachOther(one, other) && below[j + 1] === true;
    }
  }
  return row[0] === true;
};
