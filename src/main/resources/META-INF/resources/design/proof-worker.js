// Looks for the number whose SHA-256 together with the salt is the challenge. Our own SHA-256: crypto.subtle is missing
// without https, and asks for a promise each time.
"use strict";
const K = new Uint32Array(64);
const START = new Uint32Array(8);
(() => {
  const root = (n, r) => Math.floor((Math.pow(n, 1 / r) % 1) * 0x100000000);
  for (let n = 2, i = 0; i < 64; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false;
    if (!prime) continue;
    if (i < 8) START[i] = root(n, 2);
    K[i++] = root(n, 3);
  }
})();
const w = new Uint32Array(64);

function sha256(text) {
  const bytes = new TextEncoder().encode(text);
  const blocks = (bytes.length + 9 + 63) >> 6;
  const data = new Uint8Array(blocks << 6);
  data.set(bytes);
  data[bytes.length] = 0x80;
  const view = new DataView(data.buffer);
  view.setUint32(data.length - 4, bytes.length << 3);
  const h = Uint32Array.from(START);
  for (let block = 0; block < data.length; block += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getUint32(block + 4 * i);
    for (let i = 16; i < 64; i++) {
      const a = w[i - 15], b = w[i - 2];
      const s0 = (a >>> 7 | a << 25) ^ (a >>> 18 | a << 14) ^ a >>> 3;
      const s1 = (b >>> 17 | b << 15) ^ (b >>> 19 | b << 13) ^ b >>> 10;
      w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    let [a, b, c, d, e, f, g, x] = h;
    for (let i = 0; i < 64; i++) {
      const s1 = (e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7);
      const t1 = (x + s1 + (e & f ^ ~e & g) + K[i] + w[i]) >>> 0;
      const s0 = (a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10);
      const t2 = (s0 + (a & b ^ a & c ^ b & c)) >>> 0;
      x = g; g = f; f = e; e = (d + t1) >>> 0; d = c; c = b; b = a; a = (t1 + t2) >>> 0;
    }
    h[0] += a; h[1] += b; h[2] += c; h[3] += d; h[4] += e; h[5] += f; h[6] += g; h[7] += x;
  }
  return Array.from(h, n => n.toString(16).padStart(8, "0")).join("");
}

self.onmessage = ({data: {challenge, salt, maxnumber}}) => {
  for (let number = 0; number <= maxnumber; number++) {
    if (sha256(salt + number) === challenge) {
      self.postMessage(number);
      return;
    }
  }
  self.postMessage(null);
};
