package org.softmaxntk.reports.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.softmaxntk.model.InvalidInput;

/** An XML file, element by element. Document types are skipped and never fetched, entities of theirs are unknown. */
final class XmlStream {
    /** Told of every element in the order of the file. */
    interface Listener {
        /** {@code xml} stands on the element, so that its attributes can be read; {@code depth} of the root is 0. */
        void begins(XMLStreamReader xml, int depth);

        /** An element of that depth is over. */
        default void ends(String name, int depth) {}

        /** Characters directly inside the element of that depth; a long text comes in several pieces. */
        default void text(String characters, int depth) {}
    }

    private XmlStream() {}

    /** @throws InvalidInput if the file is missing or no well-formed XML with root element {@code root} */
    static void read(Path file, String root, Listener listener) {
        String required = "a readable XML file with root <" + root + ">";
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            try {
                walk(xml, root, listener);
            } finally {
                xml.close();
            }
        } catch (NoSuchFileException e) {
            throw new InvalidInput(file.toString(), required, "no such file", e);
        } catch (IOException e) {
            throw new InvalidInput(file.toString(), required, e.toString(), e);
        } catch (XMLStreamException e) {
            throw new InvalidInput(file.toString(), required, oneLine(e.getMessage()), e);
        } catch (Malformed e) {
            throw new InvalidInput(file.toString(), e.required, e.got, e);
        }
    }

    private static void walk(XMLStreamReader xml, String root, Listener listener) throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (depth == 0 && !xml.getLocalName().equals(root)) {
                    throw new Malformed("root <" + root + ">", "<" + xml.getLocalName() + ">");
                }
                listener.begins(xml, depth++);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                listener.ends(xml.getLocalName(), --depth);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                listener.text(xml.getText(), depth - 1);
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** The whole number ≥ 0 in an attribute of the element {@code xml} stands on. */
    static int count(XMLStreamReader xml, String attribute) {
        String text = xml.getAttributeValue(null, attribute);
        if (text == null || !text.matches("[0-9]{1,9}")) {
            throw new Malformed("a whole number in " + attribute + " of <" + xml.getLocalName() + ">", text);
        }
        return Integer.parseInt(text);
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s+", " ");
    }

    /** Well-formed but not what was expected; {@link #read} adds the file. */
    static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String required;
        private final String got;

        Malformed(String required, String got) {
            super(required + "; got " + got);
            this.required = required;
            this.got = got == null ? "none" : got;
        }
    }
}
