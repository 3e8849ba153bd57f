const STAR = 0x2a;
const ANY = 0x3f;
const END = -1;

type Fits = (expected: number, given: number) => boolean;

// Goes back to the last `*` only, so that no policy can make it slow.
const fitsAll = (pattern: string, text: string, fits: Fits): boolean => {
  let at = 0;
  let read = 0;
  let starAt = -1;
  let starRead = 0;
  while (read < text.length) {
    const expected = at < pattern.length ? pattern.charCodeAt(at) : END;
    if (expected === STAR) {
      starAt = at;
      starRead = read;
      at += 1;
    } else if (expected !== END && fits(expected, text.charCodeAt(read))) {
      at += 1;
      read += 1;
    } else if (starAt < 0) {
      return false;
    } else {
      starRead += 1;
      at = starAt + 1;
      read = starRead;
    }
  }
  while (pattern.charCodeAt(at) === STAR) at += 1;
  return at === pattern.length;
};

const fitsText: Fits = (expected, given) => expected === ANY || expected === given;
const fitsPattern: Fits = (expected, given) =>
  expected === ANY ? given !== STAR : expected === given;

/** Whether a text matches an IAM pattern: `*` is any text, `?` any one character. Case counts. */
export const matchesWildcard = (pattern: string, text: string): boolean =>
  fitsAll(pattern, text, fitsText);

/** Whether all that `special` matches is matched by `general` too; in doubt it says no. */
export const includesWildcard = (general: string, special: string): boolean =>
  fitsAll(general, special, fitsPattern);

// Most do, and are done with.
const beginDifferently = (left: string, right: string): boolean => {
  for (let at = 0; at < left.length && at < right.length; at += 1) {
    const [one, other] = [left.charCodeAt(at), right.charCodeAt(at)];
    if (one === STAR || other === STAR) return false;
    if (one !== other && one !== ANY && other !== ANY) return true;
  }
  return false;
};

/** Whether there is any text that both patterns match. */
export const overlapsWildcard = (left: string, right: string): boolean => {
  if (beginDifferently(left, right)) return false;
  // `row[j]`: whether the rest of `left` and `right` from `j` on have a text in common.
  let row: boolean[] = [];
  let below: boolean[] = [];
  for (let i = left.length; i >= 0; i -= 1) {
    // Two rows taking turns: a new one each time would take most of the time.
    [row, below] = [below, row];
    const one = i < left.length ? left.charCodeAt(i) : END;
    for (let j = right.length; j >= 0; j -= 1) {
      const other = j < right.length ? right.charCodeAt(j) : END;
      if (one === STAR || other === STAR) {
        row[j] = (one !== END && below[j] === true) || (other !== END && row[j + 1] === true);
      } else if (one === END || other === END) {
        row[j] = one === other;
      } else {
        row[j] = (one === ANY || other === ANY || one === other) && below[j + 1] === true;
      }
    }
  }
  return row[0] === true;
};
