package id.nirkertas.disposition;

/** Why a recipient is reminded of what they owe. */
public enum ReminderStep {

	BEFORE, ON_DAY, LATE
}
