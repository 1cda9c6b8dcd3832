export { connectProcess, connectStreams } from './connect';
export { serve, type ServerOptions } from './serve';
export { safeFixes } from './code-actions';
