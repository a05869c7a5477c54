/** The bytes of a typeface that lies beside the page. @throws when it does not arrive, or is called off. */
export async function fontFile(url: string, signal?: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(url, signal === undefined ? {} : { signal });
  if (!response.ok) throw new Error(`${url} could not be loaded`);
  return response.arrayBuffer();
}
