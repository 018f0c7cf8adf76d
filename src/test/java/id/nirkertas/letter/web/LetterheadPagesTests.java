package id.nirkertas.letter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.AgencyPaper;
import id.nirkertas.letter.LetterheadLines;
import id.nirkertas.office.Staff;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A clerk changes the letterhead of their agency on its page, without script. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class LetterheadPagesTests {

	static final Pattern LOGO = Pattern.compile("name=\"logo\" value=\"([0-9a-f]{64})\"");

	@Autowired
	WebApplicationContext office;
	@Autowired
	AgencyPaper papers;
	@Autowired
	Directory directory;
	@Autowired
	Staff staff;

	MockMvc pages;
	Unit agency;
	String page;

	@BeforeEach
	void open() {
		pages = MockMvcBuilders.webAppContextSetup(office).apply(springSecurity()).build();
		agency = directory.agencyOf(staff.position("AGENDA.BAPPEDA").id());
		page = "/letterheads/" + agency.id();
	}

	@AfterEach
	void printAsTheDirectorySays() {
		var now = papers.now(agency);
		var was = papers.version(agency, 0);
		if (now.version() > 0) {
			papers.change(staff.actor("agenda.bappeda"), agency, new LetterheadLines(now.version(), was.government(),
					was.name(), was.address(), was.footer(), null));
		}
	}

	@Test
	void isForThoseWhoKeepTheAgencysLetters() throws Exception {
		pages.perform(get(page).with(user("agenda.bappeda"))).andExpect(status().isOk())
				.andExpect(content().string(allOf(containsString("BADAN PERENCANAAN"), not(containsString("??")))));
		pages.perform(get(page).with(user("admin"))).andExpect(status().isOk());
		pages.perform(get(page).with(user("perencana1"))).andExpect(status().isForbidden());
		pages.perform(get(page).with(user("agenda.kominfo"))).andExpect(status().isConflict());
		pages.perform(get("/letterheads/00000000-0000-0000-0000-000000000001").with(user("admin")))
				.andExpect(status().isNotFound());
	}

	@Test
	void savesANewVersionAndWritesAnEarlierOneAgain() throws Exception {
		var was = papers.now(agency);

		pages.perform(form("BADAN PERENCANAAN DAN RISET", "Jalan Baru 1\r\n\r\nTelepon 5")).andExpect(redirectedUrl(page));

		var now = papers.now(agency);
		assertThat(now.name()).isEqualTo("BADAN PERENCANAAN DAN RISET");
		assertThat(now.address()).containsExactly("Jalan Baru 1", "Telepon 5");
		pages.perform(get(page).with(user("agenda.bappeda")))
				.andExpect(content().string(containsString(staff.person("agenda.bappeda").name())));
		pages.perform(get(page + "/versions/" + was.version()).with(user("agenda.bappeda"))).andExpect(status().isOk());
		pages.perform(post(page + "/versions/" + was.version()).with(user("agenda.bappeda")).with(csrf())
				.param("basedOn", Integer.toString(now.version()))).andExpect(redirectedUrl(page));
		assertThat(papers.now(agency).name()).isEqualTo(was.name());
		pages.perform(post(page + "/versions/" + was.version()).with(user("agenda.bappeda")).with(csrf())
				.param("basedOn", Integer.toString(now.version()))).andExpect(status().isUnprocessableContent());
	}

	@Test
	void keepsTheEmblemThatWasChosenUntilTheRestIsRight() throws Exception {
		var faulty = Objects.requireNonNull(pages.perform(filled(multipart(page).file(emblem(png(100))), "", "Jalan Baru 1"))
				.andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("href=\"#name\""), containsString("Jalan Baru 1"))))
				.andReturn().getResponse().getContentAsString());
		var logo = LOGO.matcher(faulty);
		assertThat(logo.find()).isTrue();

		pages.perform(form("BADAN PERENCANAAN", "Jalan Baru 1").param("logo", logo.group(1)))
				.andExpect(redirectedUrl(page));

		assertThat(papers.now(agency).logo()).isEqualTo(logo.group(1));
		pages.perform(form("BADAN PERENCANAAN", "Jalan Baru 1").param("logo", logo.group(1)).param("ours", "yes"))
				.andExpect(redirectedUrl(page));
		assertThat(papers.now(agency).logo()).isNull();
	}

	@Test
	void refusesWhatIsNoEmblem() throws Exception {
		for (var upload : new byte[][]{"<svg onload='alert(1)'/>".getBytes(), png(20), new byte[2_000_000]}) {
			pages.perform(filled(multipart(page).file(emblem(upload)), "BADAN PERENCANAAN", "Jalan Baru 1"))
					.andExpect(status().isUnprocessableContent())
					.andExpect(content().string(allOf(containsString("href=\"#file\""), containsString("Jalan Baru 1"))));
		}
		pages.perform(form("BADAN PERENCANAAN", "Jalan Baru 1").param("logo", "' or 1=1 --"))
				.andExpect(status().isUnprocessableContent());
		pages.perform(form("BADAN PERENCANAAN", "baris\r\n".repeat(20_000))).andExpect(status().isUnprocessableContent());
		assertThat(papers.now(agency).name()).isNotEqualTo("BADAN PERENCANAAN");
	}

	@Test
	void showsBothToTheSecondOfTwoPeople() throws Exception {
		var slow = form("BADAN YANG LEBIH LAMBAT", "Jalan Baru 1");
		pages.perform(form("BADAN YANG LEBIH CEPAT", "Jalan Baru 1")).andExpect(redirectedUrl(page));

		pages.perform(slow).andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("BADAN YANG LEBIH CEPAT"),
						containsString("BADAN YANG LEBIH LAMBAT"), not(containsString("konsep ini")),
						containsString("Ada yang menyimpan kop ini lebih dahulu"),
						containsString("name=\"version\" value=\"" + papers.now(agency).version() + "\""))));
	}

	@Test
	void showsWhatIsTypedBeforeItIsSaved() throws Exception {
		var was = papers.now(agency);

		pages.perform(filled(multipart(page + "/preview").file(emblem(png(100))), "BADAN BARU", "Jalan Baru 1"))
				.andExpect(status().isOk()).andExpect(content()
						.string(allOf(containsString("data:image/png;base64,"), not(containsString("<html")))));

		assertThat(papers.now(agency)).isEqualTo(was);
	}

	@Test
	void refusesANameOfMoreThanThreeLines() throws Exception {
		var was = papers.now(agency);

		pages.perform(
				form("BADAN PERENCANAAN PEMBANGUNAN, PENELITIAN, PENGEMBANGAN, PENGENDALIAN PENDUDUK, KEUANGAN, DAN ASET "
						+ "DAERAH PROVINSI", "Jalan Baru 1"))
				.andExpect(status().isUnprocessableContent())
				.andExpect(content().string(allOf(containsString("href=\"#name\""), containsString("lebih dari 3 baris"))));

		assertThat(papers.now(agency)).isEqualTo(was);
	}

	@Test
	void asksAboutANameInSmallLettersOrShortenedAndKeepsIt() throws Exception {
		for (var name : new String[]{"Badan Perencanaan", "BAPEDA"}) {
			pages.perform(form(name, "Jalan Baru 1")).andExpect(redirectedUrl(page));

			assertThat(papers.now(agency).name()).isEqualTo(name);
			pages.perform(get(page).with(user("agenda.bappeda"))).andExpect(content()
					.string(containsString("tidak disingkat: BADAN PERENCANAAN PEMBANGUNAN DAERAH")));
		}
		pages.perform(filled(multipart(page + "/preview"), "BADAN PERENCANAAN", "Jalan Baru 1"))
				.andExpect(status().isOk()).andExpect(content().string(not(containsString("tidak disingkat"))));
		pages.perform(filled(multipart(page + "/preview"), "Badan Perencanaan", "Jalan Baru 1"))
				.andExpect(status().isOk()).andExpect(content().string(containsString("tidak disingkat")));
	}

	private MockMultipartHttpServletRequestBuilder form(String name, String address) {
		return filled(multipart(page), name, address);
	}

	private MockMultipartHttpServletRequestBuilder filled(MockMultipartHttpServletRequestBuilder request, String name,
			String address) {
		request.with(user("agenda.bappeda")).with(csrf()).param("version", Integer.toString(papers.now(agency).version()))
				.param("government", "PEMERINTAH PROVINSI CONTOH").param("name", name).param("address", address)
				.param("footer", "");
		return request;
	}

	private static MockMultipartFile emblem(byte[] content) {
		return new MockMultipartFile("file", "lambang.png", "image/png", content);
	}

	private static byte[] png(int side) throws IOException {
		var out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", out);
		return out.toByteArray();
	}
}
