// Who may import whom. A folder may import itself and what its row names; types count too.
const nodeBuiltins = 'node:';
const mayImport = {
  'grammar/text': [],
  'grammar/tokens': ['grammar/text', 'chevrotain'],
  'grammar/ast': ['grammar/text', 'grammar/tokens'],
  'grammar/deadlines': ['grammar/text', 'grammar/tokens', 'chevrotain'],
  'grammar/agencies': ['grammar/text', 'grammar/tokens', 'chevrotain'],
  'grammar/citations': ['grammar/text', 'grammar/tokens', 'chevrotain'],
  'grammar/targets': ['grammar/text', 'grammar/tokens', 'chevrotain'],
  'grammar/parser': ['grammar/text', 'grammar/tokens', 'grammar/ast', 'chevrotain'],
  'grammar/generated': [],

  'server/agencies': ['grammar', 'zod'],
  'server/law': ['grammar', 'jsonc-parser', 'zod'],
  'server/settings': ['zod'],
  'server/protocol': [],
  'server/plan': ['grammar', 'server/agencies', 'server/law'],
  'server/rules': ['grammar', 'server/agencies', 'server/law', 'server/plan', 'server/tables'],
  'server/completions': ['grammar', 'server/agencies', 'server/law', 'server/plan'],
  'server/elements': ['grammar', 'server/agencies', 'server/law', 'server/plan', 'server/tables'],
  'server/hovers': [
    'grammar',
    'server/agencies',
    'server/law',
    'server/plan',
    'server/elements',
    'server/tables',
  ],
  'server/navigation': ['grammar', 'server/plan', 'server/elements'],
  'server/structure': ['grammar', 'server/elements'],
  'server/highlighting': ['grammar', 'server/elements'],
  'server/hints': ['grammar', 'server/plan', 'server/elements'],
  'server/refactorings': ['grammar', 'server/plan', 'server/elements'],
  'server/links': ['grammar', 'server/elements'],
  'server/formatting': ['grammar'],
  'server/tables': ['grammar/text', 'server/plan'],
  'server/exports': [
    'grammar/text',
    'server/plan',
    'server/tables',
    'docx',
    'exceljs',
    'fflate',
    'pdfkit',
    'zod',
  ],
  'server/pages': ['grammar', 'server/exports', 'server/plan', 'server/protocol', 'server/tables'],
  'server/timeline': ['grammar', 'server/elements', 'server/exports', 'server/plan'],
  'server/starters': ['server/agencies', 'server/tables'],
  'server/grid': ['grammar', 'server/elements', 'server/plan', 'server/tables'],
  'server/analysis': [
    'grammar',
    'server/agencies',
    'server/law',
    'server/plan',
    'server/rules',
    'server/settings',
    'server/tables',
  ],
  'server/workspace': ['server/settings', nodeBuiltins],
  'server/lsp': ['grammar', 'server', 'vscode-languageserver', 'vscode-languageserver-textdocument'],
  'server/cli': ['grammar', 'server', nodeBuiltins],

  client: ['server/protocol', 'vscode', '@types/vscode', 'vscode-languageclient', nodeBuiltins],
};

const isOurs = (name) => /^(grammar|server|client)(\/|$)/.test(name);
const pathOf = (name) => (isOurs(name) ? `^${name}/` : `^(node_modules/)?${name}(/|$)`);

module.exports = {
  forbidden: [
    ...Object.entries(mayImport).map(([folder, allowed]) => ({
      name: folder,
      comment: `${folder} may import itself${allowed.map((it) => `, ${it}`).join('')} and nothing else.`,
      severity: 'error',
      from: { path: `^${folder}/` },
      to: {
        pathNot: [folder, ...allowed.filter((it) => it !== nodeBuiltins)].map(pathOf),
        ...(allowed.includes(nodeBuiltins) && { dependencyTypesNot: ['core'] }),
      },
    })),
    {
      name: 'unlisted-folder',
      comment: 'A new folder needs a row in the table. Only the rims that wire everything have none.',
      severity: 'error',
      from: {
        path: '^(grammar|server|client)/',
        pathNot: [...Object.keys(mayImport).map(pathOf), '^server/(main|cli|language-server)[.]ts$'],
      },
      to: {},
    },
    {
      name: 'no-cycles',
      comment: 'Two files that cannot do without each other are one file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'rims-are-last',
      comment: 'Nothing may import the files that wire everything.',
      severity: 'error',
      from: { path: '^(grammar|server|client)/', pathNot: '^server/(main|cli)[.]ts$' },
      to: { path: '^server/(main|cli|language-server)[.]ts$' },
    },
    {
      name: 'no-tests-in-product',
      comment: 'Nothing that ships may need a test or a sample.',
      severity: 'error',
      from: { path: '^(grammar|server|client)/' },
      to: { path: '^(test|samples)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
