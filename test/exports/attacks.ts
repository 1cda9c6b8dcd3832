/** Texts that must stay texts in every file. */
export const attacks: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</td></tr></table><h1>x',
  '</style><script>1</script>',
  '<!-- x',
  ']]>',
  '&lt;b&gt; &amp; &#x3c;',
  'a\0b',
  '{{constructor.constructor("alert(1)")()}}',
  'javascript:alert(1)',
];

/** Texts that a spreadsheet would run, or take for something else than text. */
export const formulas: readonly string[] = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  '\t=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '＝1+1',
  '=HYPERLINK("http://x","y")',
  '- Sở Tư pháp',
  '";=1+1;"',
];
