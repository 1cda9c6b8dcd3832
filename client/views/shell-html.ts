export interface Shell {
  /** The bundled script and its style sheet: `dist/NAME.js`, `dist/NAME.css`. */
  readonly name: string;
  readonly title: string;
  /** Made of fixed markup and {@link escapeHtml}. */
  readonly body: string;
  /** What the script reads from the `data-…` of the body. */
  readonly data: Readonly<Record<string, string>>;
  /** Whether the script draws pictures itself. */
  readonly drawsPictures?: boolean;
}

export interface ShellPlace {
  /** Addresses of script and style sheet, as the web view loads them. */
  readonly script: string;
  readonly style: string;
  /** What stands for them in a content security policy. */
  readonly source: string;
  /** New for each page, not to be guessed. */
  readonly nonce: string;
}

/**
 * The page of a web view. Its policy lets run the one script that has the nonce, takes styles from the extension's
 * own files, and nothing from anywhere else; no markup of it comes from a plan.
 */
export function shellDocument(shell: Shell, { script, style, source, nonce }: ShellPlace): string {
  const policy = [
    `default-src 'none'`,
    `style-src ${source}`,
    `script-src 'nonce-${nonce}'`,
    ...(shell.drawsPictures ? ['img-src blob: data:'] : []),
  ].join('; ');
  const data = Object.entries(shell.data).map(([key, value]) => ` data-${key}="${escapeHtml(value)}"`);
  return [
    '<!doctype html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(shell.title)}</title>`,
    `<link rel="stylesheet" href="${escapeHtml(style)}">`,
    '</head>',
    `<body${data.join('')}>`,
    shell.body,
    `<script nonce="${escapeHtml(nonce)}" src="${escapeHtml(script)}"></script>`,
    '</body>',
    '</html>',
  ].join('\n');
}

export function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"']/g,
    (it) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[it]!,
  );
}
