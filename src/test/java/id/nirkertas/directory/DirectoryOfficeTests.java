package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class DirectoryOfficeTests {

	@Autowired
	Directory directory;

	@Test
	void knowsTheWholeDemoGovernment() {
		var kadis = directory.personNamed("KADIS.kominfo").orElseThrow();

		assertThat(kadis.rank()).isEqualTo("Pembina Utama Muda (IV/c)");
		assertThat(directory.heldBy(kadis.id(), Staff.today())).singleElement()
				.satisfies(held -> assertThat(held.position().title()).isEqualTo("Kepala Dinas Komunikasi dan Informatika"));
		assertThat(directory.positions()).hasSize(37);
		assertThat(directory.agencies()).hasSize(12);
	}
}
