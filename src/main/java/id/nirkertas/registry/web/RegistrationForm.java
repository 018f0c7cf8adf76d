package id.nirkertas.registry.web;

import id.nirkertas.registry.Channel;
import id.nirkertas.registry.Received;
import id.nirkertas.registry.Standing;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.storage.StoredFile;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the registration page posts, as it was typed. The id names the page that was opened, never a document, so that pressing
 * the button twice registers once; {@code scan} is the fingerprint of a scan sent before; {@code again} says that it is no duplicate.
 */
record RegistrationForm(@Nullable String id, @Nullable String channel, @Nullable String sender, @Nullable String number,
		@Nullable String on, @Nullable String subject, @Nullable String urgency, @Nullable String secrecy,
		@Nullable String classification, @Nullable String addressee, @Nullable String standing, @Nullable String scan,
		@Nullable String again, @Nullable String sealed) {

	/** Of a position, with its code. */
	private static final int LONGEST_TITLE = 300;

	/** What an envelope may not say. */
	private static final Set<String> INSIDE = Set.of("number", "on", "subject");

	static RegistrationForm empty() {
		return new RegistrationForm(UUID.randomUUID().toString(), Channel.COURIER.name(), "", "", "", "",
				Urgency.NORMAL.name(), Secrecy.ORDINARY.name(), "", "", Standing.ADDRESSEE.name(), null, null, null);
	}

	String senderText() {
		return text(sender);
	}

	public boolean confirmsAnother() {
		return Boolean.parseBoolean(again);
	}

	/** Whether it is an envelope that stays closed, of which no more is known than stands on it. */
	public boolean isSealed() {
		return Boolean.parseBoolean(sealed);
	}

	/** Fields left empty that must not be, by their names. */
	Stream<String> missing() {
		return Stream.concat(texts(), Stream.of(new Field("on", on)))
				.filter(field -> !isSealed() || !INSIDE.contains(field.name()))
				.filter(field -> field.value() == null || field.value().isBlank()).map(Field::name);
	}

	/** Fields with more in them than is kept, by their names. */
	Stream<String> tooLong() {
		return texts().filter(field -> text(field.value()).length() > longest(field.name())).map(Field::name);
	}

	static int longest(String field) {
		return Received.LONGEST.getOrDefault(field, LONGEST_TITLE);
	}

	/** Choices that no page offered, by their names: none of them falls back to another, least of all to an open one. */
	Stream<String> unreadable() {
		return Stream.of(
				new Field("channel",
						channel == null || channel.equals(Channel.SYSTEM.name()) ? "" : known(Channel.class, channel)),
				new Field("urgency", known(Urgency.class, urgency)), new Field("secrecy", known(Secrecy.class, secrecy)),
				new Field("standing", known(Standing.class, standing)))
				.filter(field -> text(field.value()).isEmpty()).map(Field::name);
	}

	Optional<LocalDate> day() {
		try {
			return Optional.of(LocalDate.parse(text(on)));
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}

	/** Whether the envelope bears no date. */
	boolean isUndated() {
		return isSealed() && text(on).isEmpty();
	}

	/**
	 * To be asked when nothing is missing or unreadable.
	 *
	 * @param unnumbered what stands for a number that an envelope does not say
	 * @param unopened   what stands for its subject
	 */
	Received received(LocalDate day, PositionId to, @Nullable StoredFile file, String unnumbered, String unopened) {
		return new Received(constant(Channel.class, channel), text(sender),
				text(number).isEmpty() ? unnumbered : text(number),
				day, text(subject).isEmpty() ? unopened : text(subject),
				constant(Urgency.class, urgency), constant(Secrecy.class, secrecy), text(classification), to,
				constant(Standing.class, standing), file, null);
	}

	/** Another one where a hand-made request carries none. */
	UUID opened() {
		try {
			return UUID.fromString(text(id));
		} catch (IllegalArgumentException e) {
			return UUID.randomUUID();
		}
	}

	private Stream<Field> texts() {
		return Stream.of(new Field("addressee", addressee), new Field("sender", sender), new Field("number", number),
				new Field("subject", subject), new Field("classification", classification));
	}

	private static <E extends Enum<E>> E constant(Class<E> type, @Nullable String name) {
		return Enum.valueOf(type, text(name));
	}

	private static <E extends Enum<E>> String known(Class<E> type, @Nullable String name) {
		return Stream.of(Objects.requireNonNull(type.getEnumConstants())).map(Enum::name)
				.filter(each -> each.equals(text(name))).findFirst().orElse("");
	}

	private static String text(@Nullable String value) {
		return value == null ? "" : value.strip();
	}

	private record Field(String name, @Nullable String value) {
	}
}
