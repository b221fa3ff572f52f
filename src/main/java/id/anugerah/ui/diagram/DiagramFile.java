package id.anugerah.ui.diagram;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the diagrams that the product is built with; their boxes carry both languages. */
public final class DiagramFile {

    /** Namespace of the attribute "en", the English name beside the Indonesian one. */
    static final String WORDS = "https://anugerah.id/words";

    private DiagramFile() {
    }

    /**
     * @param process  id of the process: the name of its file without extension
     * @param language of the names in the boxes
     */
    public static String read(String process, Locale language) {
        return written(ofProduct(process), language);
    }

    /** A diagram of another version, with the names of that language in its boxes. */
    public static String of(String xml, Locale language) {
        return written(parsed(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))), language);
    }

    private static Document ofProduct(String process) {
        try (InputStream file = DiagramFile.class.getResourceAsStream("/processes/" + process + ".bpmn")) {
            if (file == null) {
                throw new IllegalArgumentException("No diagram " + process);
            }
            return parsed(file);
        } catch (IOException e) {
            throw new IllegalStateException("The diagram " + process + " cannot be read", e);
        }
    }

    private static Document parsed(InputStream file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(file);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The diagram cannot be read", e);
        }
    }

    private static String written(Document diagram, Locale language) {
        if (language.getLanguage().equals("en")) {
            speakEnglish(diagram);
        }
        try {
            StringWriter text = new StringWriter();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(diagram), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("The diagram cannot be written", e);
        }
    }

    /**
     * The name of a box, or of the process itself.
     *
     * @param id of an element of the diagram; an unknown one is its own name
     */
    public static String name(String process, String id, Locale language) {
        NodeList all = ofProduct(process).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (id.equals(element.getAttribute("id"))) {
                String english = element.getAttributeNS(WORDS, "en");
                return language.getLanguage().equals("en") && !english.isEmpty() ? english : element.getAttribute("name");
            }
        }
        return id;
    }

    private static void speakEnglish(Document diagram) {
        NodeList all = diagram.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.hasAttributeNS(WORDS, "en")) {
                element.setAttribute("name", element.getAttributeNS(WORDS, "en"));
            }
        }
    }
}
