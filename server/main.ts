import { runLanguageServer } from './language-server';
import { dayOf } from './workspace/clock';

runLanguageServer(
  process.send && !process.argv.includes('--stdio') ? 'process' : 'streams',
  process.argv[1],
  () => dayOf(new Date()),
);
