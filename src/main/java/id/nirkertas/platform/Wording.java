package id.nirkertas.platform;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words of the messages, and dates as people write them; in templates it is {@code @wording}. */
@Component("wording")
public class Wording {

	private final MessageSource messages;
	private final Directory directory;
	private final OfficeClock clock;

	Wording(MessageSource messages, Directory directory, OfficeClock clock) {
		this.messages = messages;
		this.directory = directory;
		this.clock = clock;
	}

	/**
	 * The sentence for a code; what is no code is returned as it stands. Details may be dates, instants, ids of people,
	 * positions and units, constants of enums, verdicts, text, or numbers (which are grouped, so a year goes as text).
	 */
	public String say(String code, @Nullable Object... details) {
		var words = Stream.of(details).map(detail -> detail == null ? "" : worded(detail)).toArray();
		var sentence = messages.getMessage(code, words, null, language());
		return sentence == null ? code : sentence;
	}

	/** Why an act is refused; empty when it is allowed. */
	public String why(Verdict verdict) {
		return switch (verdict) {
			case Verdict.Allowed() -> "";
			case Verdict.Refused(var code, var details) -> say(code, details.toArray());
		};
	}

	/** The word for a constant, by its {@link #codeOf code}. */
	public String name(Enum<?> constant) {
		return say(codeOf(constant));
	}

	/** "Jum 27 Nov"; with the year when it is another one. */
	public String day(LocalDate day) {
		return formatted(day.getYear() == clock.today().getYear() ? "platform.date.day" : "platform.date.day-of-year", day);
	}

	/** "12 Agustus 2026". */
	public String fullDay(LocalDate day) {
		return formatted("platform.date.full", day);
	}

	/** "2 hari lagi, Jum 27 Nov", "hari ini", "terlambat 2 hari". */
	public String due(LocalDate day) {
		var left = ChronoUnit.DAYS.between(clock.today(), day);
		if (left < 0) {
			return say("platform.due.late", -left);
		}
		if (left == 0) {
			return say("platform.due.today");
		}
		return left == 1 ? say("platform.due.tomorrow", day(day)) : say("platform.due.later", left, day(day));
	}

	/** Whether a due date has passed, to mark it. */
	public boolean isLate(LocalDate day) {
		return day.isBefore(clock.today());
	}

	/** "Sen 23 Nov 10.12"; with the year when it is another one. */
	public String moment(Instant at) {
		var local = at.atZone(clock.zone());
		return formatted(
				local.getYear() == clock.today().getYear() ? "platform.date.moment" : "platform.date.moment-of-year",
				local);
	}

	/** "23 November 2026 10.12 WIB", for what is printed or proves something: it is read in another year, on another island. */
	public String fullMoment(Instant at) {
		return fullMoment(at.atZone(clock.zone()));
	}

	/** As {@link #fullMoment(Instant)}, in the time of where it happened. */
	public String fullMoment(ZonedDateTime local) {
		// The zones are called WIB, WITA and WIT in every language; Java knows them so in Indonesian alone
		var zone = DateTimeFormatter.ofPattern("z", WebConfiguration.INDONESIAN).format(local);
		return formatted("platform.date.full-moment", local) + " " + zone;
	}

	/** "hari ini 10.12", or else the moment. */
	public String recently(Instant at) {
		var local = at.atZone(clock.zone());
		return local.toLocalDate().equals(clock.today())
				? say("platform.date.today-at", formatted("platform.date.time", local))
				: moment(at);
	}

	private Object worded(Object detail) {
		return switch (detail) {
			case LocalDate day -> fullDay(day);
			case Instant at -> moment(at);
			case ZonedDateTime at -> moment(at.toInstant());
			case Enum<?> constant -> name(constant);
			case Verdict verdict -> why(verdict);
			case PersonId id -> directory.person(id).map(Person::name).orElse("—");
			case PositionId id -> directory.position(id).title();
			case UnitId id -> directory.unit(id).name();
			case MessageSourceResolvable message -> messages.getMessage(message, language());
			case Number number -> number;
			default -> detail.toString();
		};
	}

	/** Of the word for a constant: {@code letter.letter-state.draft} for {@code LetterState.DRAFT} of the room letter. */
	public static String codeOf(Enum<?> constant) {
		var type = constant.getDeclaringClass();
		var room = type.getPackageName().substring("id.nirkertas.".length()).replaceFirst("\\..*", "");
		return "%s.%s.%s".formatted(room,
				type.getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT),
				constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	private String formatted(String pattern, java.time.temporal.TemporalAccessor date) {
		return DateTimeFormatter.ofPattern(say(pattern), language()).format(date);
	}

	/** Of the reader; what is said to nobody in particular (on paper, in a job) is said in Indonesian, wherever the machine is. */
	private static Locale language() {
		var context = LocaleContextHolder.getLocaleContext();
		var chosen = context == null ? null : context.getLocale();
		return chosen == null ? WebConfiguration.INDONESIAN : chosen;
	}
}
