package id.nirkertas.registry.web;

import id.nirkertas.registry.Channel;
import id.nirkertas.registry.Received;
import id.nirkertas.registry.Standing;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.storage.StoredFile;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the registration page posts, as it was typed. The id was given when the page was opened, so that pressing the button
 * twice registers once; {@code scan} is the fingerprint of a scan sent before; {@code again} says that it is no duplicate.
 */
record RegistrationForm(@Nullable String id, @Nullable String channel, @Nullable String sender, @Nullable String number,
		@Nullable String on, @Nullable String subject, @Nullable String urgency, @Nullable String secrecy,
		@Nullable String classification, @Nullable String addressee, @Nullable String standing, @Nullable String scan,
		@Nullable String again) {

	static RegistrationForm empty() {
		return new RegistrationForm(DocumentId.random().toString(), Channel.COURIER.name(), "", "", "", "",
				Urgency.NORMAL.name(), Secrecy.ORDINARY.name(), "", "", Standing.ADDRESSEE.name(), null, null);
	}

	public boolean confirmsAnother() {
		return Boolean.parseBoolean(again);
	}

	/** Fields left empty that must not be, by their names. */
	Stream<String> missing() {
		record Field(String name, @Nullable String value) {
		}
		return Stream.of(new Field("addressee", addressee), new Field("sender", sender), new Field("number", number),
				new Field("on", on), new Field("subject", subject), new Field("classification", classification))
				.filter(field -> field.value() == null || field.value().isBlank()).map(Field::name);
	}

	Optional<LocalDate> day() {
		try {
			return Optional.of(LocalDate.parse(text(on)));
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}

	/** To be asked when nothing is missing. */
	Received received(LocalDate day, PositionId to, StoredFile file) {
		return new Received(constant(Channel.class, channel), text(sender), text(number), day, text(subject),
				constant(Urgency.class, urgency), constant(Secrecy.class, secrecy), text(classification), to,
				constant(Standing.class, standing), file, null);
	}

	/** Another one where a hand-made request carries none. */
	DocumentId document() {
		try {
			return DocumentId.of(text(id));
		} catch (IllegalArgumentException e) {
			return DocumentId.random();
		}
	}

	/** The first constant where a hand-made request names none. */
	private static <E extends Enum<E>> E constant(Class<E> type, @Nullable String name) {
		return Stream.of(Objects.requireNonNull(type.getEnumConstants())).filter(each -> each.name().equals(name))
				.findFirst()
				.orElse(type.getEnumConstants()[0]);
	}

	private static String text(@Nullable String value) {
		return value == null ? "" : value.strip();
	}
}
