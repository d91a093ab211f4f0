package org.huiyin.evidence.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Reads the two small XML parts of an office document that matter here (ECMA-376 part 2); no DTD, no entity, no fetch. */
final class OfficeXml {

    private static final int LONGEST = 4 * 1024 * 1024;
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final boolean changed;
    private final byte[] text;

    private OfficeXml(boolean changed, byte[] text) {
        this.changed = changed;
        this.text = text;
    }

    /** True if something reached outside. */
    boolean changed() {
        return changed;
    }

    byte[] text() {
        return text;
    }

    /** The content types that {@code [Content_Types].xml} names, in lower case. */
    static Set<String> contentTypes(InputStream part) throws IOException {
        var types = new HashSet<String>();
        try {
            var xml = reader(whole(part));
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
                var type = xml.getAttributeValue(null, "ContentType");
                if (type != null) types.add(type.toLowerCase(Locale.ROOT));
            }
            return types;
        } catch (XMLStreamException broken) {
            throw Rejected.damaged();
        }
    }

    /**
     * A relationships part in which templates, objects and frames outside the document lead nowhere: they would be
     * fetched when it is opened, and a template's path carries its owner's name.
     */
    static OfficeXml withoutOutsideObjects(InputStream part) throws IOException {
        var original = whole(part);
        var rewritten = new ByteArrayOutputStream();
        try {
            var xml = reader(original);
            var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(rewritten, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("Relationships");
            out.writeDefaultNamespace(RELATIONSHIPS);
            var changed = copyRelationships(xml, out);
            out.writeEndElement();
            out.writeEndDocument();
            out.flush();
            return new OfficeXml(changed, changed ? rewritten.toByteArray() : original);
        } catch (XMLStreamException broken) {
            throw Rejected.damaged();
        }
    }

    private static boolean copyRelationships(XMLStreamReader xml, XMLStreamWriter out) throws XMLStreamException {
        var changed = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT
                    || !xml.getLocalName().equals("Relationship")) continue;
            var outside = "External".equals(xml.getAttributeValue(null, "TargetMode"))
                    && String.valueOf(xml.getAttributeValue(null, "Type"))
                            .matches(".*/(attachedTemplate|oleObject|frame|subDocument|control)");
            changed |= outside;
            out.writeEmptyElement("Relationship");
            for (var i = 0; i < xml.getAttributeCount(); i++) {
                var name = xml.getAttributeLocalName(i);
                out.writeAttribute(name, outside && name.equals("Target") ? "file:///" : xml.getAttributeValue(i));
            }
        }
        return changed;
    }

    private static byte[] whole(InputStream part) throws IOException {
        var bytes = part.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) throw Rejected.damaged();
        return bytes;
    }

    private static XMLStreamReader reader(byte[] text) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(text));
    }
}
