package id.nirkertas.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.registry.Standing;
import id.nirkertas.shared.PositionId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecipientTests {

	final PositionId bappeda = PositionId.random();
	final PositionId secretary = PositionId.random();

	@Test
	void putsAddresseesBeforeCopies() {
		assertThat(Recipient.of(List.of(bappeda), List.of(secretary))).containsExactly(
				new Recipient(bappeda, Standing.ADDRESSEE, 1), new Recipient(secretary, Standing.COPY, 2));
	}

	@Test
	void sendsNoCopyToSomebodyWhoIsAddressed() {
		assertThat(Recipient.of(List.of(bappeda, bappeda), List.of(bappeda, secretary, secretary)))
				.extracting(Recipient::position).containsExactly(bappeda, secretary);
	}
}
