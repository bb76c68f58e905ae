import { readFile } from 'node:fs/promises';
import { createServer as createHttp } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { APP, buildStandin } from './build.ts';
import { certificate } from './certificate.ts';
import { pageHeaders } from './headers.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));

export const INSTAGRAM = 'www.instagram.com';
export const FACEBOOK_HOSTS = ['www.facebook.com', 'web.facebook.com', 'business.facebook.com', 'www.messenger.com'];
/** Every name the stand-in answers to; the last is an ordinary site without anything of ours. */
export const HOSTS = [INSTAGRAM, ...FACEBOOK_HOSTS, 'berita.example'];

export interface Standin {
  /** Port on 127.0.0.1. */
  port: number;
  /** Chromium's flags: the two sites lead here, everything else leads nowhere. */
  chromiumArgs: string[];
  /** Port of a proxy that does the same for browsers without such flags. */
  proxyPort: number;
  /** Epoch ms the invented conversations are dated from. */
  now: number;
  close(): Promise<void>;
}

interface StandinOptions {
  /** Epoch ms; default the present, cut to the minute. */
  now?: number;
  /** A fixed port, for people; default any free one. */
  port?: number;
}

/** Serves the stand-in of both sites over https under their own names. Builds it first when it is stale. */
export async function startStandin(options: StandinOptions = {}): Promise<Standin> {
  await buildStandin();
  const now = options.now ?? Math.floor(Date.now() / 60_000) * 60_000;
  const server = createServer(await certificate(HOSTS), (request, response) => {
    answer(request, response, now).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  const port = await listen(server, options.port ?? 0);
  const proxy = createHttp();
  proxy.on('connect', (request: IncomingMessage, client: Socket) => tunnel(request.url ?? '', client, port));
  const proxyPort = await listen(proxy, 0);
  return {
    port,
    proxyPort,
    now,
    chromiumArgs: [
      `--host-resolver-rules=${HOSTS.map((host) => `MAP ${host} 127.0.0.1:${port}`).join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
    ],
    async close() {
      server.closeAllConnections();
      proxy.closeAllConnections();
      await Promise.all([server, proxy].map((one) => new Promise((resolve) => void one.close(resolve))));
    },
  };
}

function listen(server: Server | ReturnType<typeof createHttp>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Answers CONNECT for our names with the server, for any other with a refusal. */
function tunnel(target: string, client: Socket, port: number): void {
  const host = target.split(':')[0] ?? '';
  client.on('error', () => client.destroy());
  if (!HOSTS.includes(host)) {
    client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    return;
  }
  const upstream = connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    upstream.pipe(client).pipe(upstream);
  });
  upstream.on('error', () => client.destroy());
  client.on('close', () => upstream.destroy());
}

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

async function answer(request: IncomingMessage, response: ServerResponse, now: number): Promise<void> {
  const host = (request.headers.host ?? '').split(':')[0] ?? '';
  const url = new URL(request.url ?? '/', `https://${host}`);
  if (url.pathname.startsWith('/standin/')) {
    const name = path.basename(url.pathname);
    const file = name === 'hostile.js' ? path.join(HERE, name) : path.join(APP, name);
    const body = await readFile(file).catch(() => null);
    if (body === null) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': TYPES[path.extname(name)] ?? 'text/plain', 'cross-origin-resource-policy': 'same-origin' }).end(body);
    return;
  }
  if (url.pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  response.writeHead(200, pageHeaders(host, url)).end(host === 'berita.example' ? newsPage() : appPage(host, url, now));
}

/** The document both apps start from; `mount` has another suffix at each load. */
function appPage(host: string, url: URL, now: number): string {
  const site = host === INSTAGRAM ? 'instagram' : 'facebook';
  const title = site === 'instagram' ? 'Gambarku (tiruan untuk uji)' : 'Kabarku (tiruan untuk uji)';
  const suffix = Math.random().toString(36).slice(2, 4);
  const hostile = url.searchParams.has('hostile') ? '<script src="/standin/hostile.js"></script>' : '';
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<script id="boot" type="application/json">${JSON.stringify({ now })}</script>
${hostile}
<script type="module" src="/standin/${site}.js"></script>
</head>
<body><div id="mount_0_0_${suffix}"></div></body>
</html>`;
}

/** An ordinary page of another site, for capturing selected text. */
function newsPage(): string {
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>Kabar contoh</title></head>
<body style="font: 16px/24px system-ui; max-width: 40em; margin: 2em auto">
<h1>Kabar contoh</h1>
<p id="keluhan">Warga Sumber mengeluh air keruh selama tiga hari; laporan sudah dikirim ke kelurahan.</p>
</body></html>`;
}
