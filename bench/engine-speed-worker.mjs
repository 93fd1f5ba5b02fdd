import { parentPort, workerData } from 'node:worker_threads';
import { installedEngine } from '../dist/models/installed.js';
import { paragraphs } from '../dist/text/paragraphs.js';

const engine = installedEngine();
const read = () => {
  for (const text of workerData.texts) {
    const sentences = paragraphs(text)
      .flatMap(({ start, end }) => engine.segment(text, start, end))
      .map((tokens) => tokens.map(({ start, end }) => text.slice(start, end)));
    engine.read(sentences);
    engine.names(sentences);
  }
};
read();
parentPort.on('message', () => {
  read();
  parentPort.postMessage('done');
});
parentPort.postMessage('ready');
