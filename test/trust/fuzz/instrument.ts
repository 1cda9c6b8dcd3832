import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { build, type Plugin } from 'esbuild';
import ts from 'typescript';

/** The counters of the instrumented code, one for each place; global, so that the bundle needs no import. */
export const COUNTERS = '__fuzzCounters';
export const COUNTER_COUNT = 1 << 14;

/** The code of the product, and that of the parsers' library. */
const product = /[\\/](?:grammar|server)[\\/].*\.ts$/;
const withLibrary = /[\\/](?:grammar|server)[\\/].*\.ts$|[\\/]node_modules[\\/]@?chevrotain[\\/].*\.m?js$/;

export interface Instrumenting {
  /** A byte tells how often in steps; a float tells how often, however often that is. */
  readonly counters?: 'Uint8Array' | 'Float64Array';
  readonly library?: boolean;
}

/** Bundles a file with a counter at every place where the code of the product can branch. */
export async function bundleInstrumented(
  entry: string,
  outfile: string,
  { counters = 'Uint8Array', library = false }: Instrumenting = {},
): Promise<{ places: number }> {
  let places = 0;
  const nextPlace = (): number => places++ % COUNTER_COUNT;
  const plugin: Plugin = {
    name: 'counters',
    setup: ({ onLoad }) =>
      onLoad({ filter: library ? withLibrary : product }, ({ path }) => ({
        contents: instrumented(readFileSync(path, 'utf8'), relative('.', path), nextPlace),
        loader: 'js',
      })),
  };
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
    // Before anything runs: places are passed while the modules are made.
    banner: { js: `globalThis.${COUNTERS} = new ${counters}(${COUNTER_COUNT});` },
    plugins: [plugin],
  });
  return { places };
}

function instrumented(source: string, fileName: string, nextPlace: () => number): string {
  const transformer: ts.TransformerFactory<ts.SourceFile> = (context) => {
    const { factory } = context;
    const count = (): ts.Expression =>
      factory.createPostfixIncrement(
        factory.createElementAccessExpression(factory.createIdentifier(COUNTERS), nextPlace()),
      );
    const counted = (it: ts.Expression): ts.Expression =>
      factory.createParenthesizedExpression(factory.createComma(count(), it));
    const statement = (): ts.Statement => factory.createExpressionStatement(count());
    const block = (it: ts.Statement): ts.Statement =>
      ts.isBlock(it) ? it : factory.createBlock([statement(), it]);

    const visit = (node: ts.Node): ts.Node => {
      const it = ts.visitEachChild(node, visit, context);
      if (ts.isBlock(it)) return factory.updateBlock(it, [statement(), ...it.statements]);
      if (ts.isIfStatement(it))
        return factory.updateIfStatement(
          it,
          it.expression,
          block(it.thenStatement),
          it.elseStatement &&
            (ts.isIfStatement(it.elseStatement) ? it.elseStatement : block(it.elseStatement)),
        );
      if (ts.isCaseClause(it))
        return factory.updateCaseClause(it, it.expression, [statement(), ...it.statements]);
      if (ts.isDefaultClause(it)) return factory.updateDefaultClause(it, [statement(), ...it.statements]);
      if (ts.isConditionalExpression(it))
        return factory.updateConditionalExpression(
          it,
          it.condition,
          it.questionToken,
          counted(it.whenTrue),
          it.colonToken,
          counted(it.whenFalse),
        );
      if (ts.isBinaryExpression(it) && logical.has(it.operatorToken.kind))
        return factory.updateBinaryExpression(it, it.left, it.operatorToken, counted(it.right));
      if (ts.isArrowFunction(it) && !ts.isBlock(it.body))
        return factory.updateArrowFunction(
          it,
          it.modifiers,
          it.typeParameters,
          it.parameters,
          it.type,
          it.equalsGreaterThanToken,
          counted(it.body),
        );
      return it;
    };
    return (file) => ts.visitEachChild(file, visit, context);
  };
  return ts.transpileModule(source, {
    fileName,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
    transformers: { before: [transformer] },
  }).outputText;
}

const logical: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);
