package id.nirkertas.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.directory.Directory;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.UnitId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** Two agencies may each have a secretariat: whoever rules about one knows which it is. */
@OfficeTest
class ChainUnitsTests {

	@Autowired
	Staff staff;
	@Autowired
	Directory directory;
	@Autowired
	WebApplicationContext office;

	@Test
	void aUnitIsOfferedWithItsAgencyAndThoseOfTheChosenAgencyFirst() {
		var pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
		for (var position : List.of("SEKDIS.KOMINFO", "KABID.EKON")) {
			var unit = staff.position(position).unit();
			var agency = directory.agencyOf(unit);
			assertThat(pages.post().uri("/chains/rule").with(user("admin")).with(csrf()).param("act", "example")
					.param("kind", "*").param("agency", agency.id().toString()).param("unit", "").param("seen", "")
					.param("asked", "LINE").param("positions", "")).hasStatusOk().bodyText().satisfies(page -> {
						assertThat(page).contains(directory.unit(unit).name() + ", " + agency.name() + "</option>");
						var units = page.substring(page.indexOf("id=\"unit\""));
						var first = Pattern.compile("value=\"([-0-9a-f]{36})\"").matcher(units).results().findFirst()
								.orElseThrow().group(1);
						assertThat(directory.agencyOf(new UnitId(UUID.fromString(first))).id()).isEqualTo(agency.id());
					});
		}
	}
}
