import { contentTypesXml, DECLARATION, type Relation, relationsXml } from '../opc.ts';
import { Zip } from '../zip.ts';

/** The path from one part to another. */
function between(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < here.length && here[same] === there[same]) same += 1;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}

/** A part of a package, to which relations are given before it is written. */
export class Part {
  readonly path: string;
  readonly type: string;
  readonly #relations: Relation[] = [];

  constructor(path: string, type: string) {
    this.path = path;
    this.type = type;
  }

  /** Says that this part needs another. @returns the name of the relation. */
  relate(kind: string, to: { readonly path: string }): string {
    const id = `rId${this.#relations.length + 1}`;
    this.#relations.push([id, kind, between(this.path, to.path)]);
    return id;
  }

  get relations(): readonly Relation[] {
    return this.#relations;
  }
}

/** A package that is written part by part, and last what holds its parts together. */
export class Package {
  readonly #zip = new Zip();
  readonly #parts: Part[] = [];
  readonly #endings = new Map<string, string>();

  /** Writes a part of XML, without its declaration, with the relations that it has by now. */
  async add(part: Part, xml: string): Promise<void> {
    this.#parts.push(part);
    await this.#zip.add(part.path, [DECLARATION, xml]);
    if (part.relations.length === 0) return;
    const cut = part.path.lastIndexOf('/');
    const path = `${part.path.slice(0, cut)}/_rels${part.path.slice(cut)}.rels`;
    await this.#zip.add(path, [relationsXml(part.relations)]);
  }

  /** Writes a file that is no XML and is known by its ending. */
  async addFile(path: string, type: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#endings.set(path.slice(path.lastIndexOf('.') + 1), type);
    await this.#zip.add(path, [bytes]);
  }

  /** The whole file. @param roots what the package is about, and what kind of part each is. */
  async blob(type: string, roots: readonly (readonly [kind: string, part: Part])[]): Promise<Blob> {
    const relations = roots.map(([kind, { path }], i): Relation => [`rId${i + 1}`, kind, path]);
    await this.#zip.add('_rels/.rels', [relationsXml(relations)]);
    await this.#zip.add('[Content_Types].xml', [
      contentTypesXml(
        [...this.#endings],
        this.#parts.map((part) => [part.path, part.type] as const),
      ),
    ]);
    return this.#zip.blob(type);
  }
}
