package id.nirkertas.letter;

import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a DOCX, read element by element under their local names; it names no other file, and is not endlessly deep. */
final class WordXml {

	private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();
	private static final int DEEPEST = 180;
	private static final Set<String> OFF = Set.of("0", "false", "off", "none");

	static {
		FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
	}

	private final XMLStreamReader reader;
	private int depth;
	/** Whether the end of the element at hand has been reached. */
	private boolean isRead;

	WordXml(InputStream part) {
		try {
			reader = FACTORY.createXMLStreamReader(part);
		} catch (XMLStreamException e) {
			throw WordPackage.unreadable();
		}
	}

	/** Each element of that name, wherever it is. */
	void each(String name, Runnable found) {
		while (next() != XMLStreamConstants.END_DOCUMENT) {
			if (reader.isStartElement() && name().equals(name)) {
				found.run();
			}
		}
	}

	/** Each child of the element at hand; what is not read of it is passed over. */
	void children(Runnable found) {
		if (++depth > DEEPEST) {
			throw WordPackage.unreadable();
		}
		while (true) {
			var event = next();
			if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
				depth--;
				return;
			}
			if (event == XMLStreamConstants.START_ELEMENT) {
				found.run();
				pass();
			}
		}
	}

	/** As {@link #children}, of an element that is a child itself. */
	void read(Runnable inside) {
		children(inside);
		isRead = true;
	}

	private void pass() {
		if (isRead) {
			isRead = false;
			return;
		}
		for (var open = 1; open > 0;) {
			switch (next()) {
				case XMLStreamConstants.START_ELEMENT -> open++;
				case XMLStreamConstants.END_ELEMENT -> open--;
				default -> {
				}
			}
		}
	}

	/** Whether an element of that name lies in the one at hand, which is then passed. */
	boolean holds(String name) {
		var found = false;
		for (var open = 1; open > 0;) {
			var event = next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				open++;
				found |= name().equals(name);
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				open--;
			}
		}
		isRead = true;
		return found;
	}

	String name() {
		return reader.getLocalName();
	}

	/** Empty where there is none. */
	String attribute(String name) {
		for (var at = 0; at < reader.getAttributeCount(); at++) {
			if (reader.getAttributeLocalName(at).equals(name)) {
				return reader.getAttributeValue(at);
			}
		}
		return "";
	}

	/** Its value as a number; -1 where it is none. */
	int number(String name) {
		var text = attribute(name);
		return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
	}

	/** A property that is on unless it says otherwise. */
	boolean isOn() {
		return !OFF.contains(attribute("val"));
	}

	/** An attribute that is off unless it says otherwise. */
	boolean isSaid(String name) {
		return !attribute(name).isEmpty() && !OFF.contains(attribute(name));
	}

	String text() {
		try {
			var text = Objects.requireNonNullElse(reader.getElementText(), "");
			isRead = true;
			return text;
		} catch (XMLStreamException e) {
			throw WordPackage.unreadable();
		}
	}

	private int next() {
		try {
			return reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
		} catch (XMLStreamException e) {
			throw WordPackage.unreadable();
		}
	}
}
