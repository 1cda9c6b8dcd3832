export { greet, type Client } from './greeting';
export { serve, type ServerOptions } from './serve';
export { safeFixes } from './code-actions';
