package id.anugerah.process.decision;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

/** The same XML laid out the same way however often it is written: blanks between elements grow with each writing otherwise. */
final class IndentedXml {

    private IndentedXml() {
    }

    static byte[] of(String xml) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.INDENT, "yes");
            transformer.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "2");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            transformer.transform(new StreamSource(new StringReader(xml.replaceAll(">\\s+<", "><"))), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("The engine wrote this XML", e);
        }
    }
}
