package id.nirkertas.paper;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import id.nirkertas.paper.Fonts.Cut;
import id.nirkertas.paper.Sheet.Face;
import id.nirkertas.shared.RefusedException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Turns a filled layout into a PDF/A-3a and PDF/UA-1 file. Keeps parsed fonts, and serves one letter at a time. */
final class Press {

	private static final Logger LOG = LoggerFactory.getLogger(Press.class);
	private static final String STYLE = Resources.text("/documents/paper.css");
	private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
	private static final String PRODUCER = "Nirkertas";
	private static final float VERSION = 1.7f;

	static {
		XRLog.setLoggingEnabled(false);
		// Else every letter looks through every jar for other people's, and takes one that is slower if there is one
		pin("javax.xml.transform.TransformerFactory", TransformerFactory.newDefaultInstance());
		pin("javax.xml.parsers.DocumentBuilderFactory", DocumentBuilderFactory.newDefaultInstance());
		// A sixth of a letter's time went into the last 7 % of its size
		System.getProperties().putIfAbsent(Filter.SYSPROP_DEFLATELEVEL, "3");
	}

	private static void pin(String factory, Object own) {
		if (System.getProperty(factory) == null) {
			System.setProperty(factory, own.getClass().getName());
		}
	}

	private final Metrics metrics = new Metrics();
	private final Fonts fonts;
	private final Scripts scripts;
	private final Map<Face, Map<Cut, TrueTypeFont>> parsed = new EnumMap<>(Face.class);
	private final DocumentBuilder parser = parser();

	Press(Fonts fonts, Scripts scripts) {
		this.fonts = fonts;
		this.scripts = scripts;
	}

	PrintedPaper print(String page, FairCopy copy, List<Enclosure> enclosures) {
		try (var pdf = new PDDocument()) {
			return print(page, copy, enclosures, pdf);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private PrintedPaper print(String page, FairCopy copy, List<Enclosure> enclosures, PDDocument pdf) throws IOException {
		var words = new WordDrawing(pdf);
		try (var renderer = builder(page, copy, pdf, words).buildPdfRenderer()) {
			set(renderer);
			if (!words.isEmpty()) {
				words.finish();
				WordTags.write(pdf);
			}
			if (copy.emblem().isPresent()) {
				unsmoothed(pdf);
			}
			Identification.write(pdf, copy.sheet());
			var field = "";
			if (copy.isFinal()) {
				for (var place : renderer.findPagePositionsByID(SignatureField.PLACE)) {
					field = SignatureField.add(pdf, place, copy.signatory());
				}
			}
			var metadata = copy.sheet().metadata();
			if (metadata != null) {
				AssociatedFiles.add(pdf, metadata, enclosures);
			}
			var out = new ByteArrayOutputStream(1 << 16);
			pdf.save(out);
			return new PrintedPaper(out.toByteArray(), pdf.getNumberOfPages(), field);
		}
	}

	/** What the library loses its way in, such as a heading of a table that is higher than a page, is no letter anybody can read. */
	private static void set(PdfBoxRenderer renderer) throws IOException {
		try {
			renderer.layout();
			renderer.createPDFWithoutClosing();
		} catch (NullPointerException | IndexOutOfBoundsException lost) {
			LOG.warn("A letter could not be set", lost);
			throw new RefusedException("paper.cannot-be-set");
		}
	}

	/** PDF/A forbids a reader to guess between the points of a picture, which the library asks for. */
	private static void unsmoothed(PDDocument pdf) throws IOException {
		var resources = pdf.getPage(0).getResources();
		for (var name : resources.getXObjectNames()) {
			if (resources.getXObject(name) instanceof PDImageXObject picture) {
				picture.setInterpolate(false);
			}
		}
	}

	private PdfRendererBuilder builder(String page, FairCopy copy, PDDocument pdf, WordDrawing words) {
		var builder = new PdfRendererBuilder();
		builder.usePDDocument(pdf);
		// Tagged; that it is PDF/A as well says Identification
		builder.usePdfVersion(VERSION);
		builder.usePdfUaAccessibility(true);
		builder.useColorProfile(SRGB);
		builder.withProducer(PRODUCER);
		builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
		var face = copy.sheet().look().face();
		for (var cut : Cut.values()) {
			builder.useFont(new Embedding(pdf, () -> parsed(face, cut)), Fonts.family(face), cut.weight, cut.style, true);
		}
		builder.useObjectDrawerFactory(new Drawings(words));
		builder.useUnicodeLineBreaker(new LineBreaks());
		// Style sheet and emblem are all a layout may fetch: nothing on disk, nothing on the network, whatever a text may
		// say
		var style = (STYLE + Style.of(copy, fonts)).getBytes(StandardCharsets.UTF_8);
		var fetched = copy.emblem().map(emblem -> Map.of("res:paper.css", style, "res:emblem.png", emblem))
				.orElseGet(() -> Map.of("res:paper.css", style));
		builder.useUriResolver((base, uri) -> fetched.containsKey(uri) ? uri : null);
		builder.useProtocolsStreamImplementation(uri -> new Fetched(Objects.requireNonNull(fetched.get(uri), uri)), "res");
		var document = parse(page);
		TableSetting.putInto(document, copy, fonts);
		if (Script.isIn(page)) {
			DrawnWords.putInto(document, scripts, copy.sheet().look());
		}
		builder.withW3cDocument(document, "res:/");
		return builder;
	}

	private Document parse(String page) {
		try {
			return parser.parse(new InputSource(new StringReader(page)));
		} catch (SAXException e) {
			throw new IllegalStateException("The layout is not well-formed", e);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The JDK's own parser: another one found on the class path may be slower, or less strict about what it fetches. */
	private static DocumentBuilder parser() {
		try {
			var factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return factory.newDocumentBuilder();
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	private TrueTypeFont parsed(Face face, Cut cut) {
		return parsed.computeIfAbsent(face, _ -> new EnumMap<>(Cut.class))
				.computeIfAbsent(cut, _ -> fonts.parse(face, cut));
	}

	/** Embeds a parsed font in a letter: only the characters it needs. */
	private static final class Embedding extends PDFontSupplier {

		private final PDDocument pdf;
		private final Supplier<TrueTypeFont> font;

		@SuppressWarnings("NullAway") // the font is made when it is first asked for
		Embedding(PDDocument pdf, Supplier<TrueTypeFont> font) {
			super(null);
			this.pdf = pdf;
			this.font = font;
		}

		@Override
		public PDFont supply() {
			try {
				return PDType0Font.load(pdf, font.get(), true);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	private record Fetched(byte[] bytes) implements FSStream {

		@Override
		public InputStream getStream() {
			return new ByteArrayInputStream(bytes);
		}

		@Override
		public Reader getReader() {
			return new StringReader(new String(bytes, StandardCharsets.UTF_8));
		}
	}

	private static final class Metrics implements FSCacheEx<String, FSCacheValue> {

		private final Map<String, FSCacheValue> values = new ConcurrentHashMap<>();

		@Override
		public void put(String key, FSCacheValue value) {
			values.put(key, value);
		}

		@Override
		public @Nullable FSCacheValue get(String key) {
			return values.get(key);
		}

		@Override
		public FSCacheValue get(String key, Callable<? extends FSCacheValue> maker) {
			return values.computeIfAbsent(key, _ -> made(maker));
		}

		private static FSCacheValue made(Callable<? extends FSCacheValue> maker) {
			try {
				return maker.call();
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		}
	}
}
