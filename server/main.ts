import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import manifest from '../package.json' with { type: 'json' };
import { serve } from './lsp';
import { dayOf, diskHost, manualBeside } from './workspace';

const connection = createConnection(ProposedFeatures.all);
serve(connection, {
  host: diskHost(() => dayOf(new Date())),
  version: manifest.version,
  manual: manualBeside(process.argv[1]),
});
connection.listen();
