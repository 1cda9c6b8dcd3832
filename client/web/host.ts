interface Host {
  postMessage(message: unknown): void;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Host;

/** The extension, from inside a web view. It may be asked for only once, so everybody takes it from here. */
export const host: Host = acquireVsCodeApi();

/** An element that the shell of the view has. */
export function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is missing`);
  return found as T;
}
