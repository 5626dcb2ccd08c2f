"""What makes a file an archive that anybody can read: PDF/A-2 (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).

It says what its colours are, and of itself, in XML, what its dictionary of information says too.
"""

from typing import NamedTuple
from xml.sax.saxutils import escape

from PySide6.QtGui import QColorSpace

from journeyeditor.picture.pdf.objects import Name, Objects, Reference, Value

_COLOURS = "sRGB IEC61966-2.1"
_PACKET = """\
<?xpacket begin="\N{ZERO WIDTH NO-BREAK SPACE}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{author}<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{application}</pdf:Producer>
<xmp:CreatorTool>{application}</xmp:CreatorTool>
<pdfaid:part>{part}</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
_AUTHOR = "<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\n"


class About(NamedTuple):
    """What a file says of itself."""

    title: str
    author: str
    language: str
    application: str
    part: int = 2
    """The part of PDF/A to which it keeps: 2, or 3 where a file of another kind is attached."""


def archived(objects: Objects, about: About) -> dict[str, Value]:
    """Return the entries of a catalogue that make a tagged file an archive."""
    return {"Metadata": _metadata(objects, about), "OutputIntents": [_output_intent(objects)]}


def _metadata(objects: Objects, about: About) -> Reference:
    """Return what a file says of itself as a stream of XMP (ISO 16684-1), plain, so that any program finds it."""
    author = _AUTHOR.format(author=escape(about.author)) if about.author else ""
    packet = _PACKET.format(
        title=escape(about.title),
        author=author,
        language=escape(about.language),
        application=escape(about.application),
        part=about.part,
    )
    return objects.add_stream(packet.encode("utf-8"), {"Type": Name("Metadata"), "Subtype": Name("XML")}, plain=True)


def _output_intent(objects: Objects) -> Value:
    """Return what the colours of a file are (ISO 32000-1, 14.11.5): those of a screen."""
    profile = bytes(QColorSpace(QColorSpace.NamedColorSpace.SRgb).iccProfile().data())
    return {
        "Type": Name("OutputIntent"),
        "S": Name("GTS_PDFA1"),
        "OutputConditionIdentifier": _COLOURS,
        "Info": _COLOURS,
        "RegistryName": "http://www.color.org",
        "DestOutputProfile": objects.add_stream(profile, {"N": 3}),
    }
