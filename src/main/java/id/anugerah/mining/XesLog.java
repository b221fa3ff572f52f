package id.anugerah.mining;

import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes IEEE 1849-2016 (XES) as it goes, in the order that its schema demands: extensions, globals, classifiers, attributes, traces. */
final class XesLog {

    private static final String NAMESPACE = "http://www.xes-standard.org/";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX");
    private static final Map<String, String> EXTENSIONS = new LinkedHashMap<>();

    static {
        EXTENSIONS.put("concept", "Concept");
        EXTENSIONS.put("lifecycle", "Lifecycle");
        EXTENSIONS.put("time", "Time");
        EXTENSIONS.put("org", "Organizational");
    }

    private final XMLStreamWriter xml;
    private final ZoneId zone;

    /** @param zone in which times are written */
    XesLog(OutputStream out, ZoneId zone) throws XMLStreamException {
        this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
        this.zone = zone;
    }

    /** @param name of the log */
    void begin(String name) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("log");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xes.version", "1849-2016");
        xml.writeAttribute("xes.features", "");
        for (Map.Entry<String, String> one : EXTENSIONS.entrySet()) {
            empty("extension", "name", one.getValue(), "prefix", one.getKey(), "uri", NAMESPACE + one.getKey() + ".xesext");
        }
        open("global", "scope", "trace");
        text("concept:name", "");
        close();
        open("global", "scope", "event");
        text("concept:name", "");
        text("lifecycle:transition", "complete");
        time(Instant.EPOCH);
        text("process", "");
        text("box", "");
        close();
        empty("classifier", "name", "Activity", "keys", "concept:name");
        empty("classifier", "name", "Event", "keys", "concept:name lifecycle:transition");
        text("concept:name", name);
        text("lifecycle:model", "standard");
    }

    void trace(String name) throws XMLStreamException {
        xml.writeCharacters("\n");
        open("trace");
        text("concept:name", name);
    }

    void open(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        attributes(attributes);
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    void text(String key, String value) throws XMLStreamException {
        empty("string", "key", key, "value", legal(value));
    }

    void number(String key, long value) throws XMLStreamException {
        empty("int", "key", key, "value", String.valueOf(value));
    }

    void time(Instant at) throws XMLStreamException {
        empty("date", "key", "time:timestamp", "value", TIME.format(at.atZone(zone)));
    }

    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    /** XML has no way to write these characters at all. */
    private static String legal(String text) {
        return text.codePoints().map(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
