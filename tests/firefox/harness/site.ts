import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer as proxyServer } from 'node:http'
import { createServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { respond } from '../../pages/site.ts'

const HOST = 'www.linkedin.com'

/** Serves the site's pages under their real address, to a browser that takes this proxy and any certificate. */
export async function serveSite(): Promise<{ readonly port: number; close(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'lodestar-certificate-'))
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      key,
      '-out',
      certificate,
      '-days',
      '2',
      '-subj',
      `/CN=${HOST}`,
      '-addext',
      `subjectAltName=DNS:${HOST}`,
    ],
    { stdio: 'ignore' },
  )
  const site = createServer(
    { key: readFileSync(key), cert: readFileSync(certificate) },
    (request, response) => {
      const body = respond(request.url ?? '/', new Date().toISOString())
      response.writeHead(body === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
      response.end(body ?? '')
    },
  )
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done))
  const proxy = proxyServer((_, response) => response.writeHead(502).end())
  proxy.on('connect', (request, client) => {
    if (request.url !== `${HOST}:443`) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
      return
    }
    const through = connect((site.address() as AddressInfo).port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      through.pipe(client)
      client.pipe(through)
    })
    through.on('error', () => client.destroy())
    client.on('error', () => through.destroy())
  })
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
  return {
    port: (proxy.address() as AddressInfo).port,
    close: () => {
      proxy.closeAllConnections()
      proxy.close()
      site.closeAllConnections()
      site.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
