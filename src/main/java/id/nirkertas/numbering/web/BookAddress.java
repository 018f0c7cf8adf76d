package id.nirkertas.numbering.web;

import id.nirkertas.numbering.NumberRegister;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the page of a register is. */
final class BookAddress {

	private BookAddress() {
	}

	static String of(NumberRegister register) {
		return UriComponentsBuilder.fromPath("/registers/book").queryParam("agency", register.agency())
				.queryParam("year", register.year()).queryParam("group", register.group()).encode().toUriString();
	}

	static String redirect(NumberRegister register) {
		return "redirect:" + of(register);
	}
}
