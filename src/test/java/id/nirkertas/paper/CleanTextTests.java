package id.nirkertas.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CleanTextTests {

	@Test
	void composesALetterAndItsAccent() {
		assertThat(CleanText.line("S\u0323a\u0304lih\u0323")).isEqualTo("Ṣāliḥ");
	}

	@Test
	void takesOutControlAndFormatCharacters() {
		assertThat(CleanText.line("\uFEFFSu\u0000rat\u200b Tu\u00adgas\u001b")).isEqualTo("Surat Tugas");
	}

	@Test
	void takesHalfACharacterOutOfAFileAndKeepsAWholeOne() {
		assertThat(CleanText.extracted("Su\ud83drat \ud83d\udcc4\udcc4")).isEqualTo("Surat \ud83d\udcc4");
	}

	@Test
	void keepsTheBreaksADrafterMade() {
		assertThat(CleanText.text("hari : Senin\r\npukul : 09.00\u2028tempat : aula\n")).isEqualTo(
				"hari : Senin\npukul : 09.00\ntempat : aula");
	}

	@Test
	void putsALineOnOneLine() {
		assertThat(CleanText.line(" Kepala Dinas \n Komunikasi\tdan Informatika ")).isEqualTo(
				"Kepala Dinas Komunikasi dan Informatika");
	}

	@Test
	void printsEverySpaceAsASpace() {
		assertThat(CleanText.line("12\u202fAgustus\u2003 2026")).isEqualTo("12\u00a0Agustus  2026");
	}

	@Test
	void leavesOutEmptyLines() {
		assertThat(CleanText.lines(List.of("Gubernur", " ", "\u200b"))).containsExactly("Gubernur");
		assertThat(CleanText.lineOrNull("  ")).isNull();
	}

	@Test
	void keepsAJoinerWithinAWordThatNeedsItAndNowhereElse() {
		assertThat(CleanText.line("Su\u200drat ꦲꦏ꧀\u200cꦱꦫ\u200cه\u200d نامه\u200cها"))
				.isEqualTo("Surat ꦲꦏ꧀\u200cꦱꦫه نامه\u200cها");
	}

	@Test
	void writesAnArabicLetterAsOneWhateverItsShape() {
		assertThat(CleanText.line("\ufecb\ufe92\ufeaa")).isEqualTo("عبد");
	}
}
