/** Text for the content or a quoted attribute of XML and HTML. Characters that XML 1.0 cannot hold are left out. */
export function escapeXml(text: string): string {
  const clean = illegal.test(text) ? withoutIllegal(text) : text;
  return special.test(clean) ? clean.replace(/[&<>"']/g, (it) => entities[it]!) : clean;
}

const special = /[&<>"']/;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters other than tab and line ends, non-characters, and any surrogate (to be looked at closer). */
const illegal = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;

function withoutIllegal(text: string): string {
  // With the u flag a pair of surrogates is one character, so only halves without a partner match.
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '');
}
