package id.nirkertas.distribution.web;

import id.nirkertas.addresses.Book;
import id.nirkertas.addresses.Card;
import id.nirkertas.addresses.OutsideBody;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the page of one outside body posts, as it was typed; {@code book} says in which part it belongs. */
record AddressForm(@Nullable String name, @Nullable String town, @Nullable String mail, @Nullable String note,
		@Nullable String book, @Nullable Integer revision) {

	static final AddressForm BLANK = new AddressForm("", "", "", "", "", 0);

	static AddressForm of(OutsideBody body) {
		var card = body.card();
		return new AddressForm(card.name(), card.town(), card.mail(), card.note(), "", body.revision());
	}

	Card card() {
		return Card.of(text(name), text(town), text(mail), text(note));
	}

	/** The first of those that are theirs, unless another was chosen. */
	static Book book(@Nullable String chosen, List<Book> theirs) {
		return theirs.stream().filter(book -> book.isOfGovernment() == "government".equals(chosen)).findFirst()
				.orElse(theirs.isEmpty() ? Book.OF_GOVERNMENT : theirs.getFirst());
	}

	/** What was typed, knowingly over another revision. */
	AddressForm over(int other) {
		return new AddressForm(name, town, mail, note, book, other);
	}

	int basedOn() {
		return revision == null ? 0 : revision;
	}

	private static String text(@Nullable String value) {
		return Objects.requireNonNullElse(value, "");
	}
}
