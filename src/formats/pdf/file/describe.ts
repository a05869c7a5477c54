import { isAddress, PDF_KEY } from '../../carried/address.ts';
import type { Carried } from '../../exhibit.ts';
import { escaped } from '../../xml.ts';
import type { Objects, Reference } from './objects.ts';
import { dictionary, textString } from './syntax.ts';

const MAKER = 'Medel';

/** What a viewer shows as the document's properties; beside it stands the address that brings the view back, if it can be read back. */
export const informationOf = ({ title, source, address }: Carried): string =>
  dictionary({
    Title: textString(title),
    Subject: textString(source),
    Author: textString(MAKER),
    Creator: textString(MAKER),
    Producer: textString(MAKER),
    [PDF_KEY]: isAddress(address) ? textString(address) : undefined,
  });

/** The same for libraries and search engines. */
export function putMetadata(objects: Objects, { title, source, language }: Carried): Promise<Reference> {
  const inLanguage = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
  const packet = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title>${inLanguage(title)}</dc:title>
<dc:description>${inLanguage(source)}</dc:description>
<dc:creator><rdf:Seq><rdf:li>${MAKER}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${MAKER}</xmp:CreatorTool>
<pdf:Producer>${MAKER}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  return objects.addStream(packet, { Type: '/Metadata', Subtype: '/XML' }, { plain: true });
}
