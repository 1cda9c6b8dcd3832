// Preloaded into a program: whatever would open a socket throws, and is told on the error stream.
'use strict';
const refuse = (name) =>
  function refused() {
    process.stderr.write(`NETWORK ${name}\n`);
    throw new Error(`network: ${name}`);
  };
const modules = {
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect', 'createServer'],
  dgram: ['createSocket'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer', 'createSecureServer'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'],
  child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
};
for (const [name, functions] of Object.entries(modules)) {
  const module_ = require(`node:${name}`);
  for (const it of functions) module_[it] = refuse(`${name}.${it}`);
}
require('node:net').Socket.prototype.connect = refuse('Socket.connect');
require('node:net').Server.prototype.listen = refuse('Server.listen');
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
