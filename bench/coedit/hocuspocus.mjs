// The peer: a Hocuspocus server that keeps its documents in files, and a page with a CodeMirror editor on it.
import { Database } from '@hocuspocus/extension-database';
import { Server } from '@hocuspocus/server';
import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

const [folder, port] = [process.argv[2], Number(process.argv[3])];
const bundled = await build({
  entryPoints: [new URL('peer.mjs', import.meta.url).pathname],
  bundle: true, minify: true, write: false, format: 'esm', define: { PORT: String(port) },
});
const page = `<!doctype html><title>peer</title><div id="editor"></div><script type="module">${bundled.outputFiles[0].text.replaceAll('</script', '<\\/script')}</script>`;

createServer((request, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(page)).listen(port + 1, '127.0.0.1');
const file = (name) => join(folder, `${name}.yjs`);
await new Server({
  port, address: '127.0.0.1', quiet: true,
  extensions: [
    new Database({
      fetch: async ({ documentName }) => (existsSync(file(documentName)) ? readFileSync(file(documentName)) : null),
      store: ({ documentName, state }) => writeFile(file(documentName), state),
    }),
  ],
}).listen();
console.log('ready');
