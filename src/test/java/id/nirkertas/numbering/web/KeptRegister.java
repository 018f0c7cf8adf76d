package id.nirkertas.numbering.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.nirkertas.numbering.Hold;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.PaperBlocks;
import id.nirkertas.numbering.SpareNumbers;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The register of letters of Bappeda this year, as its registrar asks for it. */
record KeptRegister(NumberRegister register, SpareNumbers spares, PaperBlocks blocks, Secretariat secretariat) {

	static KeptRegister in(ApplicationContext office) {
		return new KeptRegister(new NumberRegister("BAPPEDA", Staff.today().getYear(), "SURAT"),
				office.getBean(SpareNumbers.class), office.getBean(PaperBlocks.class), office.getBean(Secretariat.class));
	}

	<T extends AbstractMockHttpServletRequestBuilder<T>> T asked(AbstractMockHttpServletRequestBuilder<T> request) {
		return request.param("agency", register.agency()).param("year", Integer.toString(register.year()))
				.param("group", register.group()).with(user("agenda.bappeda")).with(csrf());
	}

	DocumentId letter() {
		return secretariat.submit("kaban.bappeda", secretariat.content("OFFICIAL_LETTER", "Undangan Rapat", "500.12",
				"KABAN.BAPPEDA", List.of("KADIS.KOMINFO"), List.of(), "Bersama ini diundang."));
	}

	static int ordinal(Hold hold) {
		return hold.numbers().getFirst().number().ordinal();
	}

	/** What was set aside is given back. */
	void nothingIsFree(Actor keeper) {
		spares.free(register).forEach(hold -> hold.free()
				.forEach(held -> spares.giveBack(keeper, hold.id(), held.number().ordinal(), "Uji selesai")));
		blocks.of(register).stream().filter(block -> !block.free().isEmpty())
				.forEach(block -> blocks.giveBack(keeper, block.id(), "Uji selesai"));
	}
}
