package id.nirkertas.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * What a screen reader reads from a letter, in its order: a line for each paragraph, heading, cell or picture, with what it is.
 * It follows the tags of the file, not the places of the words.
 */
public final class ReadAloud {

	/** What only holds other things is not said. */
	private static final Set<String> SILENT = Set.of("Document", "Sect", "Div", "Span", "L", "LI", "Table", "TBody", "THead",
			"TR");

	private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
	private final List<String> lines = new ArrayList<>();
	private float line;

	private ReadAloud() {
	}

	public static String lines(byte[] file) throws IOException {
		try (var pdf = Loader.loadPDF(file)) {
			var reading = new ReadAloud();
			reading.collect(pdf);
			var rest = new StringBuilder();
			reading.read(pdf.getDocumentCatalog().getStructureTreeRoot(), null, rest, "");
			reading.say("", rest);
			return reading.lines.stream().collect(Collectors.joining("\n", "", "\n"));
		}
	}

	private void collect(PDDocument pdf) throws IOException {
		for (PDPage page : pdf.getPages()) {
			var extractor = new PDFMarkedContentExtractor();
			extractor.processPage(page);
			var ofPage = new HashMap<Integer, String>();
			for (PDMarkedContent content : extractor.getMarkedContents()) {
				if (content.getMCID() >= 0) {
					ofPage.merge(content.getMCID(), text(content), String::concat);
				}
			}
			words.put(page.getCOSObject(), ofPage);
		}
	}

	private String text(PDMarkedContent content) {
		if (content.getActualText() != null) {
			return content.getActualText();
		}
		var text = new StringBuilder();
		for (var item : content.getContents()) {
			if (item instanceof TextPosition place) {
				// The space at the end of a line is not in the file
				text.append(place.getY() == line ? "" : " ").append(place.getUnicode());
				line = place.getY();
			} else if (item instanceof PDMarkedContent inner) {
				text.append(text(inner));
			}
		}
		return text.toString();
	}

	/** Words are gathered until something begins or ends that is said on a line of its own. */
	private void read(PDStructureNode node, @Nullable PDPage page, StringBuilder gathered, String around) {
		for (var kid : node.getKids()) {
			switch (kid) {
				case PDStructureElement element -> element(element, page, gathered, around);
				case PDMarkedContentReference reference ->
					gathered.append(of(reference.getPage() == null ? page : reference.getPage(),
							reference.getMCID()));
				case Integer number -> gathered.append(of(page, number));
				default -> {
					// A link to an annotation says nothing
				}
			}
		}
	}

	private void element(PDStructureElement element, @Nullable PDPage above, StringBuilder gathered, String around) {
		var page = element.getPage() == null ? above : element.getPage();
		var kind = element.getStructureType();
		if (kind.equals("Figure") || kind.equals("Form")) {
			say(around, gathered);
			lines.add(kind + ": " + String.valueOf(element.getAlternateDescription()));
		} else if (element.getActualText() != null) {
			gathered.append(element.getActualText());
		} else if (kind.equals("Span")) {
			read(element, page, gathered, around);
		} else {
			say(around, gathered);
			var inner = new StringBuilder();
			var name = SILENT.contains(kind) || kind.equals("P") && around.startsWith("T") ? around : kind;
			read(element, page, inner, name);
			say(name, inner);
		}
	}

	private String of(@Nullable PDPage page, int number) {
		return page == null ? "" : words.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(number, "");
	}

	private void say(String kind, StringBuilder gathered) {
		var text = gathered.toString().replaceAll("\\s+", " ").strip();
		gathered.setLength(0);
		if (!text.isEmpty()) {
			lines.add(kind.isEmpty() ? text : kind + ": " + text);
		}
	}
}
