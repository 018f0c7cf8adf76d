package id.nirkertas.directory;

import id.nirkertas.shared.Period;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A position that prepares a head's work for them.
 *
 * @param inNameOf the official whose work it is, and with whom the appointment lapses when they leave the head's position
 * @param by       who appointed, which is the official or an administrator
 * @param disposes was also meant to dispose in the head's name; whether they may is asked of {@link Disposings}
 * @param secrets  may also open what is secret
 * @param secretsFor who may, and nobody else in the helper's position; null where nobody was written down, and so for nobody
 * @param ended    before its days were over, also because the official has left
 */
public record Assistant(AssistantId id, PositionId head, PositionId helper, Period period, boolean disposes,
		boolean secrets, @Nullable PersonId secretsFor, boolean ended, PersonId inNameOf, PersonId by) {

	public boolean isActive(LocalDate on) {
		return !ended && period.includes(on);
	}

	/** Whether that person may open what is secret, in the helper's position. */
	public boolean opensSecretsTo(@Nullable PersonId person) {
		return secrets && secretsFor != null && secretsFor.equals(person);
	}

	/** As it is when the official has left. */
	Assistant lapsed() {
		return new Assistant(id, head, helper, period, disposes, secrets, secretsFor, true, inNameOf, by);
	}
}
