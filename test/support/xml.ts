/** A small reader of the XML that our own exports write: elements, attributes, text; nothing else is allowed in it. */
export class XmlNode {
  readonly children: (XmlNode | string)[] = [];

  constructor(
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>>,
  ) {}

  get elements(): XmlNode[] {
    return this.children.filter((it) => typeof it !== 'string');
  }

  /** All elements of that name below this one, in document order. */
  all(name: string): XmlNode[] {
    return this.elements.flatMap((it) => (it.name === name ? [it, ...it.all(name)] : it.all(name)));
  }

  /** The elements of that name right below this one. */
  own(name: string): XmlNode[] {
    return this.elements.filter((it) => it.name === name);
  }

  first(name: string): XmlNode | undefined {
    return this.all(name)[0];
  }

  get text(): string {
    return this.children.map((it) => (typeof it === 'string' ? it : it.text)).join('');
  }
}

export function parseXml(source: string): XmlNode {
  const root = new XmlNode('#document', {});
  const open: XmlNode[] = [root];
  const piece = /<\?[^>]*\?>|<!doctype[^>]*>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/giy;
  while (piece.lastIndex < source.length) {
    const at = piece.lastIndex;
    const match = piece.exec(source);
    if (!match) throw new Error(`not well-formed at ${at}: ${source.slice(at, at + 60)}`);
    const [, slash, name, attributes, empty, text] = match;
    if (text !== undefined) open.at(-1)!.children.push(unescape(text));
    if (!name) continue;
    if (slash) {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes nothing at ${at}`);
    } else {
      const node = new XmlNode(name, attributesOf(attributes!));
      open.at(-1)!.children.push(node);
      if (!empty && !voidElements.has(name)) open.push(node);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  return root;
}

/** Of HTML: they are never closed. */
const voidElements = new Set(['meta', 'br', 'hr', 'col']);

function attributesOf(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, value] of source.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (name! in found) throw new Error(`attribute ${name} twice`);
    found[name!] = unescape(value!);
  }
  return found;
}

function unescape(text: string): string {
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const letter = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }[name];
    if (letter === undefined || !whole.endsWith(';')) throw new Error(`bad entity ${whole}`);
    return letter;
  });
}
