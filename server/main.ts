import manifest from '../package.json' with { type: 'json' };
import { connectProcess, connectStreams, serve } from './lsp';
import { dayOf, diskHost, manualBeside } from './workspace';

const ended = (tookLeave: boolean): void => process.exit(tookLeave ? 0 : 1);
const connection =
  process.send && !process.argv.includes('--stdio')
    ? connectProcess(ended)
    : connectStreams(process.stdin, process.stdout, ended);
serve(connection, {
  host: diskHost(() => dayOf(new Date())),
  version: manifest.version,
  manual: manualBeside(process.argv[1]),
});
connection.listen();
