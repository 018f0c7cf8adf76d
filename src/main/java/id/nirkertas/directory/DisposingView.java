package id.nirkertas.directory;

import id.nirkertas.shared.PersonId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the permission to dispose in a head's name.
 *
 * @param lines   one for each official who was asked or gave it, the newest first
 * @param helper  who sits in the helper's position today; null for nobody
 * @param inForce whether they may dispose today
 */
public record DisposingView(List<Line> lines, @Nullable PersonId helper, boolean inForce) {

	/** How it stands with one official's word. */
	public enum Standing {
		IN_FORCE, WAITING, DECLINED, OTHER_HEAD, OTHER_HELPER
	}

	/**
	 * What is to be said of one official's word.
	 *
	 * @param other who sits there instead, where it rests for that
	 */
	public record Line(Standing standing, PersonId official, PersonId helper, @Nullable LocalDate until, String reason,
			@Nullable PersonId other) {

		/** For the sentence: official, helper, last day, reason, and who sits there instead. */
		public Object[] asDetails() {
			return new Object[]{official, helper, Objects.requireNonNullElse(until, ""), reason,
					Objects.requireNonNullElse(other, "—")};
		}

		/** Whose sentence it is: with a last day another one. */
		public String word() {
			return standing.name().toLowerCase(Locale.ROOT).replace('_', '-')
					+ (standing == Standing.IN_FORCE && until != null ? ".until" : "");
		}
	}

	static DisposingView of(List<Disposing> permissions, Predicate<Disposing> counts, @Nullable PersonId acting,
			@Nullable PersonId helper) {
		var seen = new HashSet<PersonId>();
		var lines = permissions.stream().filter(each -> seen.add(each.official()))
				.filter(each -> each.isWaiting() || each.state() == DisposingState.DECLINED || counts.test(each))
				.map(each -> line(each, acting, helper)).toList();
		return new DisposingView(lines, helper, lines.stream().anyMatch(line -> line.standing == Standing.IN_FORCE));
	}

	private static Line line(Disposing permission, @Nullable PersonId acting, @Nullable PersonId helper) {
		if (permission.isWaiting()) {
			return line(permission, Standing.WAITING, null);
		}
		if (!permission.isGranted()) {
			return line(permission, Standing.DECLINED, null);
		}
		if (!permission.official().equals(acting)) {
			return line(permission, Standing.OTHER_HEAD, acting);
		}
		return permission.helper().equals(helper)
				? line(permission, Standing.IN_FORCE, null)
				: line(permission, Standing.OTHER_HELPER, helper);
	}

	private static Line line(Disposing permission, Standing standing, @Nullable PersonId other) {
		return new Line(standing, permission.official(), permission.helper(), permission.until(), permission.reason(),
				other);
	}

	/** Whether that official's word is waited for. */
	public boolean waitsFor(PersonId official) {
		return is(official, Standing.WAITING);
	}

	/** For whom that official was asked; whoever sits there today where nobody was. */
	public @Nullable PersonId asked(PersonId official) {
		return lines.stream().filter(line -> line.official.equals(official) && line.standing == Standing.WAITING)
				.map(Line::helper).findFirst().orElse(helper);
	}

	/** Whether that official gave it, be it that it rests. */
	public boolean isGivenBy(PersonId official) {
		return is(official, Standing.IN_FORCE) || is(official, Standing.OTHER_HEAD) || is(official, Standing.OTHER_HELPER);
	}

	/** Whether anybody gave it, be it that it rests. */
	public boolean isGiven() {
		return lines.stream().anyMatch(line -> isGivenBy(line.official));
	}

	/** Whether anybody's word is waited for. */
	public boolean waits() {
		return lines.stream().anyMatch(line -> line.standing == Standing.WAITING);
	}

	private boolean is(PersonId official, Standing standing) {
		return lines.stream().anyMatch(line -> line.official.equals(official) && line.standing == standing);
	}
}
