package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Marks;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Rows;
import id.nirkertas.paper.Block.Run;
import id.nirkertas.paper.Block.Table;
import id.nirkertas.paper.Block.Table.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body as the editor sends it, and as it is stored. */
class BodyDocumentTests {

	private static final String LETTER = """
			{"type":"doc","content":[\
			{"type":"paragraph","attrs":{"align":"center"},"content":[{"type":"text","marks":[{"type":"strong"},{"type":"underline"}],"text":"Judul"},{"type":"hard_break"},{"type":"text","text":"kedua"}]},\
			{"type":"ordered_list","attrs":{"marks":"1."},"content":[{"type":"list_item","content":[{"type":"paragraph","content":[{"type":"text","text":"satu"}]},\
			{"type":"ordered_list","attrs":{"marks":"a)"},"content":[{"type":"list_item","content":[{"type":"paragraph","content":[{"type":"text","marks":[{"type":"em"}],"text":"anak"}]}]}]}]}]},\
			{"type":"table","content":[\
			{"type":"table_row","content":[{"type":"table_header","attrs":{"colspan":2},"content":[{"type":"paragraph","content":[{"type":"text","text":"Nama"}]}]}]},\
			{"type":"table_row","content":[{"type":"table_cell","content":[{"type":"paragraph","content":[{"type":"text","text":"1"}]}]},{"type":"table_cell","content":[{"type":"paragraph"}]}]}]},\
			{"type":"annex","content":[{"type":"text","text":"Daftar Peserta"}]},\
			{"type":"paragraph","content":[{"type":"text","text":"Citra"}]}]}""";

	@Test
	void readsEveryPartOfALetter() {
		var body = Body.of(LETTER);

		assertThat(body.pieces()).containsExactly(
				new Paragraph(Alignment.CENTRED, List.of(new Run("Judul\n", true, false, true), Run.plain("kedua"))),
				new Items(Marks.NUMBERS, List.of(List.of(Paragraph.plain("satu"),
						new Items(Marks.LETTERS_IN_BRACKETS, List.of(List.of(new Paragraph(Alignment.JUSTIFIED,
								List.of(new Run("anak", false, true, false))))))))),
				new Table(1, List.of(List.of(new Cell(2, List.of(Paragraph.plain("Nama")))),
						List.of(new Cell(1, List.of(Paragraph.plain("1"))), new Cell(1, List.of())))));
		assertThat(body.annexes())
				.containsExactly(new Body.Annex("Daftar Peserta", List.of(Paragraph.plain("Citra"))));
	}

	@Test
	void isStoredInOneForm() {
		assertThat(Body.of(LETTER).json()).isEqualTo(LETTER);
		assertThat(Body.stored(LETTER)).isEqualTo(Body.of(LETTER));
		assertThat(Body.EMPTY.json()).isEqualTo("{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\"}]}");
		assertThat(Body.of(Body.EMPTY.json())).isEqualTo(Body.EMPTY);
	}

	/** What two browsers send for the same words gives initials and signatures one hash. */
	@Test
	void hasOneFormWhateverTheBrowserSends() {
		assertThat(Body.of("""
				{"content": [{"content": [{"text": "Se", "type": "text"}, {"text": "la\u0301mat ", "type": "text"},
				{"type": "hard_break", "marks": [{"type": "strong"}]}, {"type": "text", "text": "pagi\\u200b\\u00a0 "}],
				"attrs": {"align": "justify"}, "type": "paragraph"}, {"type": "paragraph"},
				{"type": "ordered_list", "attrs": {"marks": "1."}, "content": [{"type": "list_item", "content": []}]}],
				"type": "doc"}""").json()).isEqualTo("""
				{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Sel\u00e1mat"},\
				{"type":"hard_break"},{"type":"text","text":"pagi"}]}]}""");
	}

	/** Letters from before the editor. */
	@Test
	void readsWhatWasStoredAsText() {
		assertThat(Body.stored("Agar:\n1. hadir.")).isEqualTo(Body.ofText("Agar:\n1. hadir."));
		assertThat(Body.stored("{ini bukan dokumen}").text()).isEqualTo("{ini bukan dokumen}");
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "teks", "[]", "null", "{\"type\":\"doc\"", "{\"type\":\"docs\"}",
			"{\"type\":\"doc\",\"x\":1}",
			"{\"type\":\"doc\",\"content\":{}}", "{\"type\":\"doc\",\"content\":[1]}",
			"{\"type\":\"doc\",\"type\":\"doc\"}", "{\"type\":\"doc\"} {\"type\":\"doc\"}",
			"{\"type\":\"doc\",\"content\":[{\"type\":\"image\"}]}",
			"{\"type\":\"doc\",\"content\":[{\"type\":\"heading\",\"attrs\":{\"level\":1}}]}",
			"{\"type\":\"doc\",\"content\":[{\"type\":\"text\",\"text\":\"x\"}]}",
			"{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"attrs\":{\"style\":\"color:red\"}}]}",
			"{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"attrs\":{\"align\":\"start\"}}]}",
			"{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"attrs\":{\"align\":1}}]}",
			"{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"attrs\":[]}]}",
			"{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"\"}]}]}",
			"{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":7}]}]}",
			"{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"x\",\"marks\":[{\"type\":\"link\"}]}]}]}",
			"{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"x\",\"marks\":[{\"type\":\"em\",\"attrs\":{}}]}]}]}",
			"{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"x\",\"marks\":[{\"type\":\"em\"},{\"type\":\"em\"}]}]}]}",
			"{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"paragraph\"}]}]}",
			"{\"type\":\"doc\",\"content\":[{\"type\":\"ordered_list\"}]}",
			"{\"type\":\"doc\",\"content\":[{\"type\":\"ordered_list\",\"attrs\":{\"marks\":\"I.\"}}]}",
			"{\"type\":\"doc\",\"content\":[{\"type\":\"ordered_list\",\"attrs\":{\"marks\":\"1.\"},\"content\":[{\"type\":\"paragraph\"}]}]}",
			"{\"type\":\"doc\",\"content\":[{\"type\":\"table\",\"content\":[{\"type\":\"table_row\",\"content\":[{\"type\":\"table_cell\",\"attrs\":{\"colspan\":0}}]}]}]}",
			"{\"type\":\"doc\",\"content\":[{\"type\":\"table\",\"content\":[{\"type\":\"table_row\",\"content\":[{\"type\":\"table_cell\",\"attrs\":{\"colspan\":1e9}}]}]}]}",
			"{\"type\":\"doc\",\"content\":[{\"type\":\"table\",\"content\":[{\"type\":\"table_row\",\"content\":[{\"type\":\"table_cell\",\"attrs\":{\"rowspan\":2}}]}]}]}",
			"{\"type\":\"doc\",\"content\":[{\"type\":\"table\",\"content\":[{\"type\":\"table_row\",\"content\":[{\"type\":\"table_cell\",\"content\":[{\"type\":\"table\"}]}]}]}]}",
			"{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"annex\"}]}]}",
			"{\"type\":\"doc\",\"content\":[{\"type\":\"annex\",\"content\":[{\"type\":\"hard_break\"}]}]}"})
	void refusesWhatNoLetterHas(String hostile) {
		assertThatThrownBy(() -> Body.of(hostile)).hasMessage("letter.body-unreadable");
	}

	@Test
	void refusesWhatIsTooDeepOrTooMuch() {
		for (var hostile : List.of("[".repeat(100_000), nested(9), "{\"type\":\"doc\",\"content\":["
				+ "{\"type\":\"paragraph\"},".repeat(250_000) + "{\"type\":\"paragraph\"}]}",
				"{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\""
						+ "x".repeat(9_000_000) + "\"}]}]}",
				wide(25))) {
			assertThatThrownBy(() -> Body.of(hostile)).hasMessage("letter.body-unreadable");
		}
		assertThat(Body.of(nested(8)).isEmpty()).isFalse();
		assertThat(Body.of(wide(24)).pieces()).hasSize(1);
	}

	@Test
	void isSetWithAlignedColonsAndNothingStretchedInATable() {
		var body = Body.ofText(
				"hari : Senin\npukul : 09.00 WIB\n\n| No. | Nama |\n|---|---|\n| 1. | Citra Wulandari Kusumaningrum |");

		assertThat(body.blocks().getFirst())
				.isEqualTo(new Rows(List.of(new Rows.Row("hari", "Senin"), new Rows.Row("pukul", "09.00 WIB"))));
		assertThat(body.blocks().getLast()).isInstanceOfSatisfying(Table.class,
				table -> assertThat(table.rows().getLast().getLast().blocks()).allMatch(
						block -> ((Paragraph) block).alignment() == Alignment.LEFT));
	}

	/** A word in bold is not lost for the sake of a colon. */
	@Test
	void aRowWithAStyleStaysALine() {
		assertThat(Body.ofText("hari : **Senin**\npukul : 09.00 WIB").blocks()).singleElement()
				.isInstanceOf(Paragraph.class);
	}

	@Test
	void keepsWhatNoTextSaysOfWhatWasLeftAlone() {
		var saved = Body.of(LETTER);

		assertThat(saved.retyped(saved.text().replace("\n", "\r\n"))).isEqualTo(saved);
		var retyped = saved.retyped("Alinea baru.\n\n" + saved.text().replace("Citra", "Dewi"));
		assertThat(retyped.pieces()).hasSize(4).containsAll(saved.pieces());
		assertThat(retyped.pieces().getFirst()).isEqualTo(Paragraph.plain("Alinea baru."));
		assertThat(retyped.annexes())
				.containsExactly(new Body.Annex("Daftar Peserta", List.of(Paragraph.plain("Dewi"))));
	}

	@Test
	void isFollowedByAnotherOne() {
		var both = Body.of(LETTER).followedBy(Body.ofText("Tambahan.\n=== Lampiran: Lain ==="));

		assertThat(both.pieces()).hasSize(4).last().isEqualTo(Paragraph.plain("Tambahan."));
		assertThat(both.annexes()).extracting(Body.Annex::title).containsExactly("Daftar Peserta", "Lain");
	}

	@Test
	void isReadInWords() {
		assertThat(Body.of(LETTER).text()).isEqualTo("""
				**__Judul__**\\
				kedua

				1. satu
				   a) //anak//

				| Nama |  |
				|---|---|
				| 1 |  |

				=== Lampiran: Daftar Peserta ===

				Citra""");
	}

	private static String nested(int lists) {
		var paragraph = "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"x\"}]}";
		return "{\"type\":\"doc\",\"content\":["
				+ ("{\"type\":\"ordered_list\",\"attrs\":{\"marks\":\"1.\"},\"content\":[{\"type\":\"list_item\",\"content\":["
						+ paragraph + ",").repeat(lists)
				+ paragraph + "]}]}".repeat(lists) + "]}";
	}

	private static String wide(int columns) {
		return "{\"type\":\"doc\",\"content\":[{\"type\":\"table\",\"content\":[{\"type\":\"table_row\",\"content\":["
				+ "{\"type\":\"table_cell\"},".repeat(columns - 1) + "{\"type\":\"table_cell\"}]}]}]}";
	}

}
