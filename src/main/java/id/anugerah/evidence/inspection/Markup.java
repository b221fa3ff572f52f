package id.anugerah.evidence.inspection;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML of a stranger: forwards, without entities, and not deeper than any document needs to be. */
public final class Markup implements Closeable {

    private static final int DEEPEST = 1_000;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final InputStream in;
    private int depth;

    /** @throws IOException for what is no XML */
    public Markup(InputStream in) throws IOException {
        this.in = in;
        try {
            xml = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes on; false at the end. @throws IOException for broken or too deep XML and for a DOCTYPE, which Word never writes */
    public boolean next() throws IOException {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamConstants.DTD || depth > DEEPEST) {
                throw new IOException("Not what a document contains");
            }
            return true;
        } catch (XMLStreamException | RuntimeException e) {
            throw new IOException(e);
        }
    }

    public boolean begins(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    public boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /** The value; "" where there is none. */
    public String attribute(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The value of the attribute of one of two name spaces; "" where there is none. */
    String attribute(String space, String otherSpace, String attribute) {
        String value = xml.getAttributeValue(space, attribute);
        String other = value == null ? xml.getAttributeValue(otherSpace, attribute) : value;
        return other == null ? "" : other;
    }

    /** The characters here; "" between them. */
    public String characters() {
        return xml.isCharacters() ? xml.getText() : "";
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
