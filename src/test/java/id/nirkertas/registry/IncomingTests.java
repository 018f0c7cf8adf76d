package id.nirkertas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IncomingTests {

	static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
	static final Instant TUESDAY = Instant.parse("2026-11-24T02:00:00Z");

	final PositionId governor = PositionId.random();
	final PositionId secretary = PositionId.random();
	final Incoming letter = new Incoming(DocumentId.random(), governor, Standing.ADDRESSEE, IncomingState.UNREAD, null);

	@Test
	void remembersTheFirstLookOfItsAddressee() {
		var read = letter.read(MONDAY).read(TUESDAY);

		assertThat(read.readAt()).isEqualTo(MONDAY);
		assertThat(read.state()).isEqualTo(IncomingState.READ);
	}

	@Test
	void takesNobodyElsesLookForTheFirst() {
		assertThat(letter.isFirstLook(governor)).isTrue();
		assertThat(letter.isFirstLook(secretary)).isFalse();
		assertThat(letter.read(MONDAY).isFirstLook(governor)).isFalse();
	}

	@Test
	void isReadByWhoeverDecidesIt() {
		assertThat(letter.dispose(governor, MONDAY).readAt()).isEqualTo(MONDAY);
		assertThat(letter.note(governor, MONDAY).readAt()).isEqualTo(MONDAY);
	}

	@Test
	void isDecidedByItsAddresseeAlone() {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> letter.note(secretary, MONDAY))
				.withMessage("registry.not-addressee");
		assertThat(letter.mayDecide(secretary).isAllowed()).isFalse();
	}

	@Test
	void asksNothingOfWhoeverGotACopy() {
		var copy = new Incoming(DocumentId.random(), governor, Standing.COPY, IncomingState.READ, MONDAY);

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> copy.dispose(governor, MONDAY))
				.withMessage("registry.only-a-copy");
	}

	@Test
	void isDecidedOnce() {
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> letter.dispose(governor, MONDAY).dispose(governor, TUESDAY))
				.withMessage("registry.already-disposed");
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> letter.note(governor, MONDAY).dispose(governor, TUESDAY))
				.withMessage("registry.already-noted");
	}

	@ParameterizedTest
	@EnumSource(value = IncomingState.class, names = "DISPOSED", mode = EnumSource.Mode.EXCLUDE)
	void isSettledOnlyAfterADisposition(IncomingState state) {
		var readAt = state == IncomingState.UNREAD ? null : MONDAY;

		assertThat(new Incoming(letter.id(), governor, Standing.ADDRESSEE, state, readAt).maySettle(governor).isAllowed())
				.isFalse();
		assertThat(letter.dispose(governor, MONDAY).settle(governor, TUESDAY).state()).isEqualTo(IncomingState.SETTLED);
	}
}
