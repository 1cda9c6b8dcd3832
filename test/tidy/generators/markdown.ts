/** Text for a cell of a Markdown table. */
export const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, '<br>');

export const code = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

/** A table with its heading; rows are already in Markdown, but not escaped for a table. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}

export const block = (text: string): string => `\`\`\`\n${text.replace(/\n$/, '')}\n\`\`\``;

export const made = (from: string): string => `<!-- Made by npm run generate from ${from}; do not edit. -->`;
