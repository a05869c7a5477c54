// @vitest-environment jsdom
// How large, how it fails, how it ends; what it draws is seen in a browser. The canvas here is a made-up one.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pngFile, pngOf } from '../../../src/formats/png/raster.ts';
import { carriedIn } from '../../../src/formats/carried/read.ts';
import { carriedWith, pixel } from '../carried/files.ts';

const SIZE = { width: 333.4, height: 101 };

/** The sizes (px) of what was drawn. */
let drawn: number[][];
/** The most pixels that this browser can draw. */
let most: number;
/** What comes of a canvas. */
let made: () => Blob | null;
let decode: () => Promise<void>;
let canvases: HTMLCanvasElement[];
let revoked: () => void;
/** What comes of packing. */
let pack: (take: BlobCallback) => void;

beforeEach(() => {
  drawn = [];
  canvases = [];
  most = 10_000_000;
  made = () => {
    const blob = new Blob();
    blob.arrayBuffer = () => Promise.resolve(new Uint8Array(pixel).buffer);
    return blob;
  };
  decode = () => Promise.resolve();
  pack = (take) => take(made());
  const context = (canvas: HTMLCanvasElement) => ({
    fillRect: () => canvases.push(canvas),
    clearRect: () => undefined,
    getImageData: () => ({ data: [0, 0, 0, canvas.width * canvas.height <= most ? 255 : 0] }),
    drawImage: (_: unknown, ...place: number[]) => drawn.push(place),
  });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function get(
    this: HTMLCanvasElement,
  ) {
    return context(this) as unknown as null;
  });
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((take) => pack(take));
  HTMLImageElement.prototype.decode = () => decode();
  URL.createObjectURL = () => 'blob:one';
  revoked = vi.fn<() => void>();
  URL.revokeObjectURL = revoked;
});

describe('a PNG', () => {
  it.each([
    [1, 333, 101],
    [2, 667, 202],
    [4, 1334, 404],
  ])('at %d times its size is %d × %d px', async (scale, width, height) => {
    await pngOf('<svg/>', SIZE, scale);
    expect(drawn).toEqual([[0, 0, width, height]]);
  });

  it('carries its view', async () => {
    const create = vi.spyOn(globalThis, 'Blob');
    await pngFile('<svg/>', SIZE, 2, carriedWith('?lang=sv'));
    const [bytes] = create.mock.calls.at(-1)?.[0] ?? [];
    expect(await carriedIn(bytes as Uint8Array)).toEqual({ kind: 'view', address: '?lang=sv' });
  });

  it('that is larger than the browser can draw is refused before it is drawn', async () => {
    most = 1000;
    await expect(pngOf('<svg/>', SIZE, 1)).rejects.toMatchObject({ name: 'RasterError', kind: 'tooLarge' });
    expect(drawn).toEqual([]);
  });

  it('that cannot be drawn, or of which nothing comes, says so', async () => {
    made = () => null;
    await expect(pngOf('<svg/>', SIZE, 1)).rejects.toMatchObject({ kind: 'nothing' });
    decode = () => Promise.reject(new DOMException('no', 'EncodingError'));
    await expect(pngOf('<svg', SIZE, 1)).rejects.toMatchObject({ kind: 'undrawable' });
  });

  it('leaves no memory behind, however it ends', async () => {
    await pngOf('<svg/>', SIZE, 1);
    made = () => null;
    await expect(pngOf('<svg/>', SIZE, 1)).rejects.toThrow('nothing');
    expect(canvases.map(({ width }) => width)).toEqual([0, 0]);
    expect(revoked).toHaveBeenCalledTimes(2);
  });

  it('is given up when it is no longer wanted: before, while it is read, and while it is packed', async () => {
    const before = AbortSignal.abort();
    await expect(pngOf('<svg/>', SIZE, 1, before)).rejects.toMatchObject({ name: 'AbortError' });
    const reading = new AbortController();
    decode = () => new Promise(() => undefined);
    const first = pngOf('<svg/>', SIZE, 1, reading.signal);
    reading.abort();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect(drawn).toEqual([]);
    decode = () => Promise.resolve();
    const packing = new AbortController();
    pack = () => packing.abort();
    await expect(pngOf('<svg/>', SIZE, 1, packing.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
