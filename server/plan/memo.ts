/**
 * Remembers the results of a pure function by its text. It forgets what was not asked for lately, so that it
 * holds at most twice `size` results however long the server runs.
 */
export function memoByText<T>(read: (text: string) => T, size = 20_000): (text: string) => T {
  let recent = new Map<string, T>();
  let before = new Map<string, T>();
  return (text) => {
    let result = recent.get(text);
    if (result !== undefined) return result;
    result = before.get(text) ?? read(text);
    if (recent.size >= size) {
      before = recent;
      recent = new Map();
    }
    recent.set(text, result);
    return result;
  };
}
