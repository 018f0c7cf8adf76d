package id.nirkertas.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.shared.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs when a PDF is opened or clicked is noticed wherever it hides; what only leads somewhere is not. */
class TriggersTests {

	static final Paper PAPER = new Paper();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	interface Making {

		void on(PDDocument pdf, PDPage page) throws IOException;
	}

	static Stream<Arguments> acting() {
		return Stream.of(
				Arguments.argumentSet("script when opened",
						making((pdf, _) -> pdf.getDocumentCatalog().setOpenAction(script()))),
				Arguments.argumentSet("program when opened",
						making((pdf, _) -> pdf.getDocumentCatalog().setOpenAction(new PDActionLaunch()))),
				Arguments.argumentSet("script when a page is opened", making((_, page) -> {
					var actions = new PDPageAdditionalActions();
					actions.setO(script());
					page.setActions(actions);
				})),
				Arguments.argumentSet("script of the document", making((pdf, _) -> {
					var scripts = new COSDictionary();
					scripts.setItem(COSName.NAMES, array(new COSString("a"), script().getCOSObject()));
					var names = new COSDictionary();
					names.setItem(COSName.JAVA_SCRIPT, scripts);
					pdf.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
				})),
				Arguments.argumentSet("link that starts a program", making((_, page) -> link(page, new PDActionLaunch()))),
				Arguments.argumentSet("scripted form",
						making((pdf, _) -> form(pdf, "<xfa:script>app.alert(1)</xfa:script>"))),
				Arguments.argumentSet("acting media", making((_, page) -> {
					var media = new COSDictionary();
					media.setItem(COSName.SUBTYPE, COSName.getPDFName("RichMedia"));
					page.getCOSObject().setItem(COSName.ANNOTS, array(media));
				})),
				Arguments.argumentSet("program by its name", making((pdf, _) -> file(pdf, "surat.pdf.exe", "tiada"))),
				Arguments.argumentSet("program by what it holds",
						making((pdf, _) -> file(pdf, "surat.txt", "MZ\u0090 program"))));
	}

	static Stream<Arguments> quiet() {
		return Stream.of(Arguments.argumentSet("nothing", making((_, _) -> {
		})), Arguments.argumentSet("link to a page of the web", making((_, page) -> {
			var uri = new PDActionURI();
			uri.setURI("https://contoh.go.id");
			link(page, uri);
		})), Arguments.argumentSet("opens at a page", making((pdf, page) -> {
			var place = new PDPageFitDestination();
			place.setPage(page);
			var there = new PDActionGoTo();
			there.setDestination(place);
			pdf.getDocumentCatalog().setOpenAction(there);
		})), Arguments.argumentSet("form without scripts", making((pdf, _) -> form(pdf, "<template>Nama</template>"))),
				Arguments.argumentSet("file beside it", making((pdf, _) -> file(pdf, "data.xml", "<data/>"))));
	}

	private static Making making(Making making) {
		return making;
	}

	@ParameterizedTest
	@MethodSource("acting")
	void noticesWhatRuns(Making making) throws IOException {
		assertThat(PAPER.acts(made(making, CompressParameters.NO_COMPRESSION))).isTrue();
		assertThat(PAPER.acts(made(making, CompressParameters.DEFAULT_COMPRESSION))).isTrue();
	}

	@ParameterizedTest
	@MethodSource("quiet")
	void leavesWhatOnlyLeadsSomewhere(Making making) throws IOException {
		assertThat(PAPER.acts(made(making, CompressParameters.DEFAULT_COMPRESSION))).isFalse();
	}

	@Test
	void ourOwnPrintRunsNothing() throws IOException {
		var file = folder.resolve("cetak.pdf");
		java.nio.file.Files.write(file, PAPER.print(Sheets.letter().sheet()).pdf());

		assertThat(PAPER.acts(file)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(ints = {2_100_000})
	void isNotBusyForEver(int objects) throws IOException {
		var endless = made((pdf, _) -> {
			var all = new COSArray();
			for (var n = 0; n < objects; n++) {
				all.add(new COSArray());
			}
			pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Banyak"), all);
		}, CompressParameters.NO_COMPRESSION);

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> PAPER.acts(endless))
				.withMessage("paper.too-large");
	}

	private Path made(Making making, CompressParameters packing) throws IOException {
		var file = folder.resolve("berkas.pdf");
		try (var pdf = new PDDocument()) {
			var page = new PDPage();
			pdf.addPage(page);
			making.on(pdf, page);
			pdf.save(file.toFile(), packing);
		}
		return file;
	}

	private static PDActionJavaScript script() {
		return new PDActionJavaScript("app.alert(1)");
	}

	private static void link(PDPage page, PDAction action) throws IOException {
		var link = new PDAnnotationLink();
		link.setAction(action);
		page.getAnnotations().add(link);
	}

	private static void form(PDDocument pdf, String text) throws IOException {
		var form = new COSDictionary();
		form.setItem(COSName.FIELDS, new COSArray());
		form.setItem(COSName.XFA, array(new COSString("template"), stream(pdf, text).getCOSObject()));
		pdf.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
	}

	private static PDStream stream(PDDocument pdf, String text) throws IOException {
		return new PDStream(pdf, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), COSName.FLATE_DECODE);
	}

	private static void file(PDDocument pdf, String name, String content) throws IOException {
		var file = new PDComplexFileSpecification();
		file.setFile(name);
		file.setEmbeddedFile(new PDEmbeddedFile(pdf,
				new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)), COSName.FLATE_DECODE));
		var files = new PDEmbeddedFilesNameTreeNode();
		files.setNames(Map.of(name, file));
		var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
		names.setEmbeddedFiles(files);
		pdf.getDocumentCatalog().setNames(names);
	}

	private static COSArray array(org.apache.pdfbox.cos.COSBase... items) {
		var array = new COSArray();
		for (var item : items) {
			array.add(item);
		}
		return array;
	}
}
