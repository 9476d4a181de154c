// The peer: a Hocuspocus server that keeps nothing, and a client of it that only listens or sets one value of a map.
import { Server } from '@hocuspocus/server';
import { createDecoder, readVarString, readVarUint } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

const NAME = 'goal';
const [SYNC, AUTH] = [0, 2];
const [STEP1, UPDATE] = [0, 2];

const message = (type, write) => {
  const encoder = createEncoder();
  writeVarString(encoder, NAME);
  writeVarUint(encoder, type);
  write(encoder);
  return toUint8Array(encoder);
};

export class Listener {
  document = new Y.Doc();

  /** Ready once the server has told what the document holds. */
  open(port, heard) {
    this.socket = new WebSocket(`ws://127.0.0.1:${port}`);
    this.socket.on('open', () => {
      this.socket.send(message(AUTH, (told) => { writeVarUint(told, 0); writeVarString(told, ''); }));
      this.socket.send(message(SYNC, (told) => { writeVarUint(told, STEP1); writeVarUint8Array(told, Y.encodeStateVector(this.document)); }));
    });
    return new Promise((ready, failed) => {
      this.socket.on('error', failed);
      this.socket.on('message', (data) => {
        heard(data);
        const decoder = createDecoder(new Uint8Array(data));
        readVarString(decoder);
        if (readVarUint(decoder) === SYNC) ready(this);
      });
    });
  }

  set(value) {
    const before = Y.encodeStateVector(this.document);
    this.document.getMap('goal').set('title', value);
    const update = Y.encodeStateAsUpdate(this.document, before);
    this.socket.send(message(SYNC, (told) => { writeVarUint(told, UPDATE); writeVarUint8Array(told, update); }));
  }
}

if (process.argv[2] === 'serve') await new Server({ port: Number(process.argv[3]), address: '127.0.0.1', quiet: true }).listen();
