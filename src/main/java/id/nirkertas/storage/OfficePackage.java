package id.nirkertas.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Tells what an office package holds: Office Open XML by its list of content types, OpenDocument by its first part. */
final class OfficePackage {

	private static final String TYPES = "[Content_Types].xml";
	private static final String MEDIA_TYPE = "mimetype";
	private static final String MANIFEST = "META-INF/manifest.xml";
	private static final int LONGEST_TYPES = 1 << 20;
	private static final int LONGEST_MEDIA_TYPE = 100;

	private static final String MAIN = "application/vnd.openxmlformats-officedocument.";
	private static final String WORD = MAIN + "wordprocessingml.document.main+xml";
	private static final String EXCEL = MAIN + "spreadsheetml.sheet.main+xml";
	/** Of parts that run something, now or in Excel 4. */
	private static final Pattern RUNNING_TYPES = Pattern.compile("(?i).*(macroenabled|vbaproject|macrosheet|activex).*");
	private static final Pattern RUNNING_PARTS = Pattern
			.compile("(?i)(.*/)?vbaProject[^/]*\\.bin|xl/macrosheets/.*|.*/activeX/.*|Basic/.*|Scripts/.*");

	private OfficePackage() {
	}

	static Recognized of(OpenedFile file) throws IOException {
		var parts = ZipParts.of(file);
		var kind = parts.isEmpty() ? Unfit.ARCHIVE : kind(parts);
		if (kind instanceof Format) {
			NotTaken.when(parts.any(RUNNING_PARTS.asMatchPredicate()), Unfit.MACROS);
			parts.unpack();
		}
		return kind;
	}

	private static Recognized kind(ZipParts parts) throws IOException {
		var types = parts.named(TYPES);
		var isOpenDocument = parts.first().name().equals(MEDIA_TYPE);
		NotTaken.when(isOpenDocument && types.isPresent(), Unfit.DISGUISED);
		if (isOpenDocument) {
			return openDocument(parts);
		}
		return types.isPresent() ? openXml(parts, parts.content(types.get(), LONGEST_TYPES)) : Unfit.ARCHIVE;
	}

	private static Recognized openXml(ZipParts parts, byte[] types) throws IOException {
		var typed = typed(types);
		NotTaken.when(typed.stream().anyMatch(each -> RUNNING_TYPES.matcher(each.type()).matches()), Unfit.MACROS);
		var mains = typed.stream().filter(each -> each.type().equals(WORD) || each.type().equals(EXCEL)).toList();
		if (mains.isEmpty()) {
			return typed.stream().anyMatch(each -> each.type().startsWith(MAIN)) ? Unfit.OTHER_OFFICE : Unfit.ARCHIVE;
		}
		NotTaken.when(mains.size() > 1, Unfit.DISGUISED);
		var main = mains.getFirst();
		NotTaken.when(parts.named(main.part()).isEmpty(), Unfit.DAMAGED);
		return main.type().equals(WORD) ? Format.WORD : Format.EXCEL;
	}

	private record Typed(String part, String type) {
	}

	/** Neither entities nor a document type are read: no office program writes any. */
	private static Set<Typed> typed(byte[] types) {
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		var found = new HashSet<Typed>();
		try {
			var reader = factory.createXMLStreamReader(new ByteArrayInputStream(types));
			while (reader.hasNext()) {
				var event = reader.next();
				NotTaken.when(event == XMLStreamConstants.DTD, Unfit.DISGUISED);
				var type = event == XMLStreamConstants.START_ELEMENT ? reader.getAttributeValue(null, "ContentType") : null;
				if (type != null) {
					var part = reader.getAttributeValue(null, "PartName");
					found.add(new Typed(part == null ? "" : part.replaceFirst("^/", ""), type.strip()));
				}
			}
		} catch (XMLStreamException e) {
			throw new NotTaken(Unfit.DAMAGED);
		}
		return found;
	}

	private static Recognized openDocument(ZipParts parts) throws IOException {
		var type = text(parts.content(parts.first(), LONGEST_MEDIA_TYPE)).strip();
		if (!type.startsWith("application/vnd.oasis.opendocument.")) {
			return Unfit.ARCHIVE;
		}
		var manifest = parts.named(MANIFEST).orElseThrow(() -> new NotTaken(Unfit.DAMAGED));
		var text = text(parts.content(manifest, LONGEST_TYPES)).toLowerCase(Locale.ROOT);
		NotTaken.when(text.contains("encryption-data"), Unfit.LOCKED);
		return type.equals(Format.OPEN_TEXT.mediaType())
				? Format.OPEN_TEXT
				: type.equals(Format.OPEN_SHEET.mediaType()) ? Format.OPEN_SHEET : Unfit.OTHER_OFFICE;
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}
}
