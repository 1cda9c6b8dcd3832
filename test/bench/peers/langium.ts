import './group-by';
import type { IMultiModeLexerDefinition, TokenType, TokenVocabulary } from 'chevrotain';
import { DefaultTokenBuilder, DefaultValueConverter, type GrammarAST, type ValueType } from 'langium';
import { createServicesForGrammar } from 'langium/grammar';
import type { Mode } from '../../../grammar/tokens';
import { langiumGrammar, modeAfter, terminalsOf } from './langium-grammar';

/** Keywords count only where their item may stand, in Langium's lexer as in ours. */
class ModalTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(grammar: GrammarAST.Grammar): ReturnType<DefaultTokenBuilder['buildTokens']> {
    const all = super.buildTokens(grammar) as TokenType[];
    const byName = new Map(all.map((it) => [it.name, it]));
    for (const [name, mode] of modeAfter) byName.get(name)!.PUSH_MODE = mode;
    const inMode = (mode: Mode): TokenType[] => terminalsOf(mode).map((name) => byName.get(name)!);
    const definition: IMultiModeLexerDefinition = {
      modes: { head: inMode('head'), body: inMode('body'), annex: inMode('annex') },
      defaultMode: 'head',
    };
    return definition as TokenVocabulary as ReturnType<DefaultTokenBuilder['buildTokens']>;
  }
}

/** The value behind the keyword, as Langium programs read values: while the tree is built. */
class LineConverter extends DefaultValueConverter {
  override convert(input: string): ValueType {
    return input.slice(input.indexOf(':') + 1).trim();
  }
}

export interface LangiumReading {
  readonly units: number;
  readonly errors: number;
}

/** Langium 4.4's parser of the outer language: text to its syntax tree and typed tree, with values. */
export async function langiumParser(): Promise<(text: string) => LangiumReading> {
  const services = await createServicesForGrammar({
    grammar: langiumGrammar,
    languageMetaData: {
      languageId: 'kehoach',
      fileExtensions: ['.kehoach'],
      caseInsensitive: false,
      mode: 'production',
    },
    module: {
      parser: {
        TokenBuilder: () => new ModalTokenBuilder(),
        ValueConverter: () => new LineConverter(),
      },
    },
  });
  const parser = services.parser.LangiumParser;
  return (text) => {
    const { value, lexerErrors, parserErrors } = parser.parse(text);
    const { units } = value as unknown as { units: readonly unknown[] };
    return { units: units.length, errors: lexerErrors.length + parserErrors.length };
  };
}
