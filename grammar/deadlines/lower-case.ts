/** Lower case of the same length, so that places stay: the few letters that grow are left as they are. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/[^\u0000-\u007f]/g, (it) => (it.toLowerCase().length === 1 ? it.toLowerCase() : it));
}
