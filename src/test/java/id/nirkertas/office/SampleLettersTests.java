package id.nirkertas.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class SampleLettersTests {

	@Autowired
	Secretariat secretariat;

	@Test
	void anInvitationSaysWhenAndWhere() {
		var invitation = SampleLetters.all(secretariat).stream()
				.filter(sample -> sample.content().kind().equals("INVITATION")).findFirst().orElseThrow();

		assertThat(invitation.content().body().lines())
				.anyMatch(line -> line.matches("hari, tanggal : Selasa, \\d{1,2} \\p{L}+ \\d{4}"))
				.contains("pukul : 09.00 WIB s.d. selesai", "tempat : Ruang Rapat Nusantara, Lantai 3 Kantor Gubernur");
	}
}
