package id.nirkertas.numbering.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.numbering.Ordinals;
import org.junit.jupiter.api.Test;

class BookPagesTests {

	@Test
	void aRegisterIsReadPageByPageAndPrintedAtOnce() {
		var page = BookPages.of(false, 7, 0, 230, 230, 250);
		assertThat(page).isEqualTo(BookPages.of(false, 3, 0, 230, 230, 250));
		assertThat(page.pages()).isEqualTo(3);
		assertThat(page.isPartly()).isTrue();

		var print = BookPages.of(true, 0, 0, 250, 250, 250);
		assertThat(print.isPartly()).isFalse();
		assertThat(print.part()).isNull();
		assertThat(BookPages.of(false, 0, 0, 0, 0, 250).isPartly()).isFalse();
	}

	/** Whoever asks for all of it must not take the first part for the register. */
	@Test
	void oneThatIsTooLongForOnePrintIsPrintedInPartsAndNoneIsTheWhole() {
		var print = BookPages.of(true, 0, 0, 251, 251, 100);

		assertThat(print.isPartly()).isTrue();
		assertThat(print.parts()).containsExactly(new Ordinals(1, 100), new Ordinals(101, 200), new Ordinals(201, 251));
		assertThat(print.part()).isEqualTo(new Ordinals(1, 100));
		assertThat(BookPages.of(true, 0, 3, 251, 251, 100).part()).isEqualTo(new Ordinals(201, 251));
		assertThat(BookPages.of(true, 0, 9, 251, 251, 100).part()).isEqualTo(new Ordinals(201, 251));
	}

	/** Numbers with a suffix are lines, too. */
	@Test
	void whatOnePartHoldsIsTheWhole() {
		assertThat(BookPages.of(true, 0, 0, 103, 100, 100).isPartly()).isFalse();
	}
}
