/**
 * Answers kept by the text they were asked for. What was not asked for lately is forgotten, so that at most twice
 * `size` of them are held however long the program runs.
 */
export class Remembered<T extends NonNullable<unknown> | null> {
  private recent = new Map<string, T>();
  private before = new Map<string, T>();

  constructor(private readonly size = 4096) {}

  of(text: string, find: (text: string) => T): T {
    let answer = this.recent.get(text);
    if (answer !== undefined) return answer;
    answer = this.before.get(text);
    if (answer === undefined) answer = find(text);
    if (this.recent.size >= this.size) {
      this.before = this.recent;
      this.recent = new Map();
    }
    this.recent.set(text, answer);
    return answer;
  }
}
